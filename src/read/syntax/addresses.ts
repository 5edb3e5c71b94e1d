import { isSpaceAt } from "./characters.ts";
import { endOfLetters, isWordCharacterWithin, type Scan } from "./scan.ts";

/** Where a web or mail address or the name of a file that begins at `from` ends; `from` where none does. */
export function endOfAddress(scan: Scan, from: number): number {
  const { text, end } = scan;
  if ("hwmHWM".includes(text.charAt(from)) && URL_START.test(text.slice(from, from + 8))) return endOfUrl(scan, from);
  if (scan.hasEmail) {
    EMAIL.lastIndex = from;
    const email = EMAIL.exec(text);
    if (email && from + email[0].length <= end) return from + email[0].length;
  }
  return endOfDomain(scan, from);
}

const URL_START = /^(?:https?:\/\/|www\.|mailto:)/i;

/** Every repetition is bounded, so that a failing attempt costs little wherever it starts. */
const EMAIL = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}/y;

/** To the next space or quotation mark, without the marks of the sentence around it. */
function endOfUrl({ text, end, marks }: Scan, from: number): number {
  let to = from;
  while (to < end && !isSpaceAt(text, to) && !marks.has(to) && !'<>"“”«»—'.includes(text.charAt(to))) to++;
  while (".,;:!?)]}'’…".includes(text.charAt(to - 1))) to--;
  return to;
}

const MOST_LABELS = 6;

/** Names of newsgroups, packages and the like: three labels or more, in small letters. */
const DOTTED_NAME = /^[a-z]{2,}(?:\.[a-z][a-z-]+){2,5}$/;

/**
 * Words joined by stops of which the last is a top-level domain, with the path behind them ("lenta.ru/news"), or many
 * of them ("alt.animals.cat").
 */
function endOfDomain(scan: Scan, from: number): number {
  const { text } = scan;
  let at = endOfLabel(scan, from);
  let label = "";
  for (let labels = 1; labels < MOST_LABELS && text[at] === "."; labels++) {
    const next = at + 1;
    if (!isWordCharacterWithin(scan, next)) break;
    at = endOfLabel(scan, next);
    label = text.slice(next, Math.min(at, next + 8));
  }
  if (label === "") return from;
  if (!endsAddress(scan, label)) return DOTTED_NAME.test(text.slice(from, at)) ? at : from;
  return text[at] === "/" ? endOfUrl(scan, at) : at;
}

/** In characters; longer ones are no labels (RFC 1035). */
const LONGEST_LABEL = 63;

function endOfLabel(scan: Scan, from: number): number {
  const { text } = scan;
  let at = endOfLetters(scan, from);
  while (at - from < LONGEST_LABEL && "-_".includes(text.charAt(at)) && isWordCharacterWithin(scan, at + 1))
    at = endOfLetters(scan, at + 1);
  return at;
}

/** Top-level domains, and file endings met in prose, that are no words. */
const DOMAINS = new Set(
  `com org net edu gov mil info biz eu ru ua uk de fr pl lt lv ee ge kz uz kg tj md am az cz sk hu ro bg rs hr gr tr il
   cn jp kr br ca au nz za us tv io ch nl se fi dk es pt by su news online media press рф бел pdf html htm doc docx xls
   xlsx txt jpg png zip mp3`.split(/\s+/),
);

/** True for the last label of an address without its protocol: "gazeta.ru". */
const endsAddress = ({ table }: Scan, label: string): boolean =>
  label.length <= 6 && DOMAINS.has(label.toLowerCase()) && !table.notDomains.has(label);
