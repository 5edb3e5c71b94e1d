import type { Dossier } from "../../operations/dossier.ts";
import { oneLine } from "./terminal.ts";

/** Articles are hostile: nothing of theirs may become markup. */
const inMarkdown = (text: string): string => oneLine(text).replace(/[\\`*_[\]<>#|~]/g, "\\$&");
const inHtml = (text: string): string => oneLine(text).replace(/[&<>"']/g, (mark) => `&#${mark.codePointAt(0) ?? 0};`);

/** A dossier as Markdown, each line with the numbers of its evidence as footnotes. */
export function markdownOf({ title, sections, evidence }: Dossier): string {
  const notes = (numbers: readonly number[]): string => [...new Set(numbers)].map((number) => `[^${number}]`).join("");
  return [
    `# ${inMarkdown(title)}\n`,
    ...sections.map(
      ({ head, lines }) =>
        `\n## ${inMarkdown(head)}\n\n${lines.map((line) => `- ${inMarkdown(line.text)} ${notes(line.evidence)}`.trimEnd()).join("\n")}\n`,
    ),
    "\n## Evidence\n\n",
    ...evidence.map(
      ({ number, quote, citation, url }) =>
        `[^${number}]: “${inMarkdown(quote)}” ${inMarkdown(citation)}${isWebAddress(url) ? ` <${encodeURI(decodeURISafe(url))}>` : ""}\n`,
    ),
  ].join("");
}

/** The same as one HTML page without scripts, each line linked to its evidence and that to the article's address. */
export function htmlOf({ title, sections, evidence }: Dossier): string {
  const notes = (numbers: readonly number[]): string =>
    [...new Set(numbers)].map((number) => `<a href="#e${number}">[${number}]</a>`).join(" ");
  const section = ({ head, lines }: Dossier["sections"][number]): string =>
    `<h2>${inHtml(head)}</h2>\n<ul>\n${lines.map((line) => `<li>${inHtml(line.text)} ${notes(line.evidence)}</li>`).join("\n")}\n</ul>\n`;
  const note = ({ number, quote, citation, url }: Dossier["evidence"][number]): string => {
    const source = isWebAddress(url)
      ? `<a href="${inHtml(url)}" rel="noreferrer">${inHtml(citation)}</a>`
      : inHtml(citation);
    return `<li id="e${number}" value="${number}"><q>${inHtml(quote)}</q> <cite>${source}</cite></li>`;
  };
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${inHtml(title)}</title>
<style>
body { font: 1rem/1.5 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff; }
h1, h2 { line-height: 1.2; } li { margin: 0.3rem 0; } a { color: #1a4f8b; } cite { font-style: normal; color: #555; }
</style>
<h1>${inHtml(title)}</h1>
${sections.map(section).join("")}<h2>Evidence</h2>
<ol>
${evidence.map(note).join("\n")}
</ol>
</html>
`;
}

const isWebAddress = (url: string | null): url is string => url !== null && /^https?:\/\//.test(url);

function decodeURISafe(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
