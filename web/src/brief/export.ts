import type { Dossier } from "../api.ts";
import { oneLine, webAddress } from "../plain.ts";
import { type Block, type Draft, shownBlocks } from "./draft.ts";

/** A brief as it is sent: its evidence numbered in the order in which it is named, and none that is not named. */
interface Numbered {
  readonly blocks: readonly Block[];
  readonly numberOf: ReadonlyMap<number, number>;
  readonly evidence: Dossier["evidence"];
}

export function numbered(draft: Draft, dossier: Dossier, redacted: boolean): Numbered {
  const blocks = shownBlocks(draft, redacted);
  const numberOf = new Map<number, number>();
  for (const block of blocks) {
    if (block.is !== "section") continue;
    for (const { evidence } of block.lines) {
      for (const number of evidence) if (!numberOf.has(number)) numberOf.set(number, numberOf.size + 1);
    }
  }
  const byNumber = new Map(dossier.evidence.map((one) => [one.number, one]));
  return { blocks, numberOf, evidence: [...numberOf.keys()].flatMap((number) => byNumber.get(number) ?? []) };
}

const LONGEST = 5000;

/** Articles are hostile: nothing of theirs, nor of the person's, may become markup. */
const inMarkdown = (text: string): string => oneLine(text, LONGEST).replace(/[\\`*_[\]<>#|~]/g, "\\$&");
const inHtml = (text: string): string =>
  oneLine(text, LONGEST).replace(/[&<>"']/g, (mark) => `&#${mark.codePointAt(0) ?? 0};`);

const paragraphs = (text: string): readonly string[] => text.split(/\n\s*\n/).filter((part) => part.trim() !== "");

/** What tells a person's own words from those of the record. */
export const OWN = "Own words";

export function markdownOf(draft: Draft, dossier: Dossier, redacted: boolean): string {
  const { blocks, numberOf, evidence } = numbered(draft, dossier, redacted);
  const notes = (numbers: readonly number[]): string =>
    [...new Set(numbers)].map((number) => `[^${numberOf.get(number)}]`).join("");
  const part = (block: Block): string => {
    const head = block.head.trim() === "" ? "" : `\n## ${inMarkdown(block.head)}\n`;
    if (block.is === "own")
      return `${head}\n${paragraphs(block.text)
        .map((words) => `> **${OWN}:** ${inMarkdown(words)}\n`)
        .join(">\n")}`;
    return `${head}\n${block.lines.map((line) => `- ${inMarkdown(line.text)} ${notes(line.evidence)}`.trimEnd()).join("\n")}\n`;
  };
  return [
    `# ${inMarkdown(draft.title)}\n`,
    ...blocks.map(part),
    evidence.length === 0 ? "" : "\n## Evidence\n\n",
    ...evidence.map(
      ({ quote, citation, url }, index) =>
        `[^${index + 1}]: “${inMarkdown(quote)}” ${inMarkdown(citation)}${webAddress(url) === null ? "" : ` <${webAddress(url)}>`}\n`,
    ),
  ].join("");
}

/** One page without scripts that asks for nothing from anywhere. */
export function htmlOf(draft: Draft, dossier: Dossier, redacted: boolean): string {
  const { blocks, numberOf, evidence } = numbered(draft, dossier, redacted);
  const notes = (numbers: readonly number[]): string =>
    [...new Set(numbers)]
      .map((number) => `<a href="#e${numberOf.get(number)}">[${numberOf.get(number)}]</a>`)
      .join(" ");
  const part = (block: Block): string => {
    const head = block.head.trim() === "" ? "" : `<h2>${inHtml(block.head)}</h2>\n`;
    if (block.is === "own")
      return `${head}<div class="own">\n${paragraphs(block.text)
        .map((words) => `<p><b>${OWN}:</b> ${inHtml(words)}</p>`)
        .join("\n")}\n</div>\n`;
    return `${head}<ul>\n${block.lines.map((line) => `<li>${inHtml(line.text)} ${notes(line.evidence)}</li>`).join("\n")}\n</ul>\n`;
  };
  const note = ({ quote, citation, url }: Dossier["evidence"][number], index: number): string => {
    const address = webAddress(url);
    const source =
      address === null ? inHtml(citation) : `<a href="${inHtml(address)}" rel="noreferrer">${inHtml(citation)}</a>`;
    return `<li id="e${index + 1}"><q>${inHtml(quote)}</q> <cite>${source}</cite></li>`;
  };
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${inHtml(draft.title)}</title>
<style>
body { font: 1rem/1.5 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff; }
h1, h2 { line-height: 1.2; } li { margin: 0.3rem 0; } a { color: #1a4f8b; } cite { font-style: normal; color: #555; }
.own { padding-left: 1rem; border-left: 4px double #222; }
</style>
<h1>${inHtml(draft.title)}</h1>
${blocks.map(part).join("")}${
    evidence.length === 0 ? "" : `<h2>Evidence</h2>\n<ol>\n${evidence.map(note).join("\n")}\n</ol>\n`
  }</html>
`;
}
