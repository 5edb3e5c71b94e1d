import type { Part, PartKind } from "../../record/article.ts";
import type { Span } from "../../record/span.ts";
import { authorOf, furnitureOf, isBiography, possibleAuthor, saysTranslated } from "./boilerplate.ts";
import { agencyDate, statedDate } from "./dateline.ts";
import { endsSentence, isProse, normalized, wordCount, type Paragraph } from "./paragraphs.ts";

/** What the paragraphs of an article are, and what its head states. */
export interface Structure {
  readonly title: string | null;
  readonly author: string | null;
  /** EDTF, from a dateline. */
  readonly published: string | null;
  readonly translated: boolean;
  /** From the first to the last running paragraph. */
  readonly body: Span;
  readonly parts: readonly Part[];
}

/**
 * Tells what each paragraph of an article is, by its words and its place: a head (title, standfirst, byline, dateline)
 * until running text begins, a foot (biographies, comment forms, disclaimers) after it ends, the body between.
 *
 * @param known the author where he is known from elsewhere
 * @param whole the span of all; where nothing is running text, the body is empty at its start
 */
export function findStructure(paragraphs: readonly Paragraph[], whole: Span, known: string | null = null): Structure {
  const kinds: (PartKind | null)[] = paragraphs.map(ownKind);
  const author = markHead(paragraphs, kinds) ?? known;
  markFoot(paragraphs, kinds, author);
  markHeadings(paragraphs, kinds);
  return {
    title: paragraphs[kinds.indexOf("title")]?.text ?? null,
    author,
    published: publicationDate(paragraphs, kinds),
    translated: paragraphs.some((paragraph, index) => kinds[index] !== null && saysTranslated(paragraph.text)),
    body: bodySpan(paragraphs, kinds, whole),
    parts: paragraphs.flatMap(({ from, to }, index) => {
      const kind = kinds[index];
      return kind === null || kind === undefined ? [] : [{ from, to, kind }];
    }),
  };
}

function bodySpan(paragraphs: readonly Paragraph[], kinds: readonly (PartKind | null)[], whole: Span): Span {
  const first = paragraphs[kinds.indexOf(null)];
  const last = paragraphs[kinds.lastIndexOf(null)];
  return first && last ? { from: first.from, to: last.to } : { from: whole.from, to: whole.from };
}

function ownKind(paragraph: Paragraph): PartKind | null {
  if (paragraph.mark === "caption") return "caption";
  if (paragraph.mark === "comment") return "boilerplate";
  return furnitureOf(paragraph.text) ?? (saysTranslated(paragraph.text) ? "disclaimer" : null);
}

/** Marks what stands before the running text; returns the author whom the head names. */
function markHead(paragraphs: readonly Paragraph[], kinds: (PartKind | null)[]): string | null {
  let author: string | null = null;
  let title: string | null = null;
  let standfirst = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text } = paragraph;
    const kind = kinds[index];
    if (kind === "byline") author ??= authorOf(text);
    if (kind !== null) continue;
    if (title === null && isHeadline(paragraph) && index + 1 < paragraphs.length) {
      title = normalized(text);
      kinds[index] = "title";
    } else if (title !== null && normalized(text) === title) {
      kinds[index] = "title";
    } else if (
      author === null &&
      title !== null &&
      isUnderTitle(paragraphs, kinds, index) &&
      possibleAuthor(text) !== null
    ) {
      author = possibleAuthor(text);
      kinds[index] = "byline";
    } else if (author !== null && isBiography(text, author)) {
      kinds[index] = "biography";
    } else if (title !== null && !standfirst && isStandfirst(paragraphs, kinds, index)) {
      standfirst = true;
      kinds[index] = "standfirst";
    } else if (isProse(text) || paragraph.mark === "list" || title === null) {
      break;
    }
  }
  return author;
}

function isHeadline({ text, mark }: Paragraph): boolean {
  if (mark === "heading") return true;
  if ((mark !== null && mark !== "emphasis") || text.length > 220 || wordCount(text) > 32 || /[\n\r]/.test(text))
    return false;
  return /^["'“‘«(]?[\p{Lu}\p{Lo}\d]/u.test(text) && !/[.,;:…][)"'”’»]*$/.test(text) && !/[.!?][”"»]$/.test(text);
}

/** A name alone is a byline only beside other lines of a head: a date, a reading time, the person's own biography. */
function isUnderTitle(paragraphs: readonly Paragraph[], kinds: readonly (PartKind | null)[], index: number): boolean {
  const next = paragraphs[index + 1];
  if (next === undefined) return false;
  const beside = [kinds[index - 1], kinds[index + 1]];
  if (beside.some((kind) => kind === "dateline" || kind === "boilerplate" || kind === "byline")) return true;
  return (
    paragraphs[index]?.text.includes(",") === true ||
    isBiography(next.text, possibleAuthor(paragraphs[index]?.text ?? ""))
  );
}

/** What stands between the title and the running text: a sentence without a full stop, or with a byline or date below. */
function isStandfirst(paragraphs: readonly Paragraph[], kinds: readonly (PartKind | null)[], index: number): boolean {
  const { text, mark } = paragraphs[index] ?? { text: "", mark: null };
  const words = wordCount(text);
  if (mark === "list" || words < 5 || text.length > 400) return false;
  if (mark === "emphasis" && kinds[index - 1] === "title" && !text.endsWith("?")) return true;
  const next = kinds[index + 1];
  if (next === "byline" || next === "dateline") return true;
  if (/[.!?]["”»]?\s+["“«]?\p{Lu}/u.test(text)) return false;
  if (!endsSentence(text)) return mark === "heading" || words >= 6;
  return next === "boilerplate" && /\d|share/i.test(paragraphs[index + 1]?.text ?? "");
}

const LAST_PROSE = 3;

/** Marks what stands after the running text: a CV, comments, biographies, what follows share buttons and teasers. */
function markFoot(paragraphs: readonly Paragraph[], kinds: (PartKind | null)[], author: string | null): void {
  const cv = findCurriculumVitae(paragraphs, kinds);
  if (cv !== null) for (let i = cv; i < kinds.length; i++) kinds[i] ??= "biography";
  const comments = findComments(paragraphs, kinds);
  if (comments !== null) for (let i = comments; i < kinds.length; i++) kinds[i] ??= "boilerplate";

  let left = LAST_PROSE;
  let last = kinds.length - 1;
  for (; last >= 0 && left > 0; last--) {
    if (kinds[last] !== null) continue;
    const { text } = paragraphs[last] ?? { text: "" };
    if (isBiography(text, author)) kinds[last] = "biography";
    else if (isProse(text)) left--;
  }
  markAfterTeasers(paragraphs, kinds);
}

/** Short lines after a teaser or share button at the end are headlines and labels of other pages. */
function markAfterTeasers(paragraphs: readonly Paragraph[], kinds: (PartKind | null)[]): void {
  const prose = paragraphs.findLastIndex(
    ({ text, mark }, index) => kinds[index] === null && (mark === "list" || isProse(text)),
  );
  if (prose < 0) return;
  let below = false;
  for (let i = prose + 1; i < kinds.length; i++) {
    if (kinds[i] === "boilerplate" || kinds[i] === "disclaimer" || kinds[i] === "biography") below = true;
    else if (below) kinds[i] ??= "boilerplate";
  }
  for (let i = 0; i < prose; i++) {
    const teaser = kinds[i] === "boilerplate" && /:$/.test(paragraphs[i]?.text ?? "");
    const next = paragraphs[i + 1];
    if (teaser && next !== undefined && kinds[i + 1] === null && !isProse(next.text) && !endsSentence(next.text))
      kinds[i + 1] = "boilerplate";
  }
}

const CV_LINE =
  /\b(?:born|graduat\w*|university|institute|academy|faculty|college|school|degree|ph\.?\s?d|doctor(?:ate)?|professor|director|chief|head|rank|expert|consultant|diplomatic|editor|since|member|(?:19|20)\d\d\s?[–—-]\s?(?:(?:19|20)\d\d|present|now)|\((?:19|20)\d\d\))\b|^\(?\+?\d[\d\s()-]{6,}$|\S@\S+\.\S/i;
const NAME_LINE = /^(?:\p{Lu}[\p{L}’'.-]*\s?){2,4}$/u;
const LONGEST_CV = 40;

/** Where a person's CV begins that ends the text: a name by itself, then lines of posts and years, not of sentences. */
function findCurriculumVitae(paragraphs: readonly Paragraph[], kinds: readonly (PartKind | null)[]): number | null {
  let lines = 0;
  let posts = 0;
  let sentences = 0;
  for (let i = paragraphs.length - 1; i >= Math.max(1, paragraphs.length - LONGEST_CV); i--) {
    const text = paragraphs[i]?.text ?? "";
    if (kinds[i] !== null) continue;
    if (NAME_LINE.test(text.slice(0, 80)) && lines >= 3 && posts >= 2 && sentences * 3 <= lines) return i;
    lines++;
    if (CV_LINE.test(text.slice(0, 300))) posts++;
    if (/[.!?]["”»]?$/.test(text) || text.length > 300) sentences++;
    if (sentences > 4 && sentences * 2 > lines) return null;
  }
  return null;
}

const COMMENTS =
  /^(?:leave a (?:comment|reply)|post (?:a|your) comment|add (?:a|your) comment|comments?(?:\s?\(?\d+\)?)?\s?:?|\d+ (?:comments|responses|replies))$/i;

/** Where readers' comments begin: below such a heading, if the article above is the greater part. */
function findComments(paragraphs: readonly Paragraph[], kinds: readonly (PartKind | null)[]): number | null {
  const start = paragraphs.findIndex(({ text }, index) => kinds[index] === "boilerplate" && COMMENTS.test(text.trim()));
  if (start < 0) return null;
  const length = (from: number, to: number): number =>
    paragraphs
      .slice(from, to)
      .reduce((sum, { text }, index) => sum + (kinds[from + index] === null && isProse(text) ? text.length : 0), 0);
  return length(start, paragraphs.length) * 2 < length(0, start) ? start : null;
}

/** A heading is a short line without a full stop, apart from its neighbours, with running text below. */
function markHeadings(paragraphs: readonly Paragraph[], kinds: (PartKind | null)[]): void {
  const spaced = paragraphs.some(({ blankAfter }, index) => blankAfter && index + 1 < paragraphs.length);
  const labels = repeatedLabels(paragraphs);
  for (const [index, paragraph] of paragraphs.entries()) {
    if (kinds[index] !== null) continue;
    const next = nextUnmarked(paragraphs, kinds, index);
    if (next === null) continue;
    if (
      paragraph.mark === "heading" ||
      (isHeading(paragraph, spaced) && !labels.has(labelOf(paragraph.text)) && isProse(next.text))
    )
      kinds[index] = "heading";
  }
}

function nextUnmarked(
  paragraphs: readonly Paragraph[],
  kinds: readonly (PartKind | null)[],
  index: number,
): Paragraph | null {
  for (let i = index + 1; i < Math.min(paragraphs.length, index + 6); i++) {
    if (kinds[i] === null || kinds[i] === "heading") return paragraphs[i] ?? null;
  }
  return null;
}

function isHeading({ text, mark, blankBefore, blankAfter }: Paragraph, spaced: boolean): boolean {
  if ((mark !== null && mark !== "emphasis") || text.length > 100 || wordCount(text) > 13 || /[\n\r]/.test(text))
    return false;
  if (spaced && !(blankBefore && blankAfter)) return false;
  return /^["“‘«]?[\p{Lu}\d]/u.test(text) && !/[.,;:…!”"»]$/.test(text);
}

const labelOf = (text: string): string => /^\p{Lu}[\p{L} .]{0,30}(?=:\s)/u.exec(text)?.[0] ?? "";

/** What stands before a colon again and again names the speakers of an interview. */
function repeatedLabels(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { text } of paragraphs) {
    const label = labelOf(text);
    if (label !== "" && seen.has(label)) repeated.add(label);
    seen.add(label);
  }
  return repeated;
}

function publicationDate(paragraphs: readonly Paragraph[], kinds: readonly (PartKind | null)[]): string | null {
  let updated: string | null = null;
  const first = kinds.indexOf(null);
  for (const [index, { text }] of paragraphs.entries()) {
    if (kinds[index] !== "dateline" && kinds[index] !== "byline") continue;
    const date = statedDate(text);
    if (date !== null && !/^(?:last\s)?(?:updated|modified|upd)\b/i.test(text)) return date;
    updated ??= date;
  }
  return agencyDate(paragraphs[first]?.text ?? "") ?? updated;
}
