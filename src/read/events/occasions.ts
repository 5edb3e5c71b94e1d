/** Happenings named to place others in time: "after the elections", "the vote held on 9 August". */
import type { DateMention, Occasion } from "../../record/reading.ts";
import { joinHyphenated } from "../../record/hyphens.ts";
import type { Span } from "../../record/span.ts";
import type { Syntax, Token } from "../../record/syntax.ts";
import { SpanIndex } from "./span-index.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Nouns of happenings that have a day or a time of their own. */
const HAPPENINGS = set(
  "election run-off runoff vote poll referendum plebiscite ballot summit meeting talks negotiation conference congress visit trip coup putsch mutiny rebellion uprising revolt revolution insurrection war invasion aggression offensive attack strike siege battle massacre annexation occupation conflict crisis crackdown protest demonstration rally riot unrest march ceasefire truce armistice inauguration assassination murder killing death funeral resignation arrest detention poisoning trial verdict sentencing sanction embargo blockade explosion blast bombing crash disaster earthquake flood pandemic epidemic outbreak olympics exercise manoeuvre drill signing agreement deal treaty accord declaration announcement withdrawal retreat evacuation takeover collapse fall breakup dissolution handover accession anniversary parade hearing escape kidnapping incident scandal celebration mobilisation mobilization",
);

/** Words that place what follows in time. */
const TEMPORAL = set("after before during since until till following amid");
const TEMPORAL_PHRASES: readonly (readonly string[])[] = [
  ["on", "the", "eve", "of"],
  ["in", "the", "run-up", "to"],
  ["ahead", "of"],
  ["in", "the", "wake", "of"],
  ["in", "the", "midst", "of"],
  ["at", "the", "time", "of"],
  ["in", "the", "aftermath", "of"],
  ["day", "of"],
  ["eve", "of"],
];
/** What may stand between the name of a happening and its date. */
const LINKS = set("on of in held that which was were took place at , from ( the");
const MODIFIER_REACH = 6;
const DATE_REACH = 6;
const STOPS = set('of in on at by to for with from and or but that which who , ; : ( ) " “ ” — –');
const DETERMINERS = set("the a an this that these those his her its their our any no each every last first next");

const lowerOf = (token: Token | undefined): string => token?.form.toLowerCase().replaceAll("’", "'") ?? "";

const READ_PARTS: ReadonlySet<string> = set("body title standfirst");
/** A longer "sentence", in tokens, is a list or a table. */
const LONGEST_SENTENCE = 300;

/** The occasions of an article, in text order. */
export function findOccasions(syntax: Syntax, dates: readonly DateMention[]): readonly Occasion[] {
  const numbered = new SpanIndex(dates.map((date, index) => ({ from: date.from, to: date.to, index })));
  return syntax.sentences
    .filter(({ part, tokens }) => READ_PARTS.has(part) && tokens.length <= LONGEST_SENTENCE)
    .flatMap((sentence) => occasionsOf(joinHyphenated(sentence.tokens), numbered.within(sentence)));
}

type NumberedDate = Span & { readonly index: number };

function occasionsOf(tokens: readonly Token[], dates: readonly NumberedDate[]): Occasion[] {
  return tokens.flatMap((_, index) => {
    const head = happeningAt(tokens, index);
    if (head === null) return [];
    const first = firstOfName(tokens, index, dates);
    const date = dateOfName(tokens, first, index, dates);
    if (date === null && !isPlacing(tokens, first)) return [];
    const [from, to] = [tokens[first]?.from ?? 0, tokens[index]?.to ?? 0];
    return [{ from, to, head, date }];
  });
}

function happeningAt(tokens: readonly Token[], index: number): string | null {
  const lower = lowerOf(tokens[index]);
  const singular = HAPPENINGS.has(lower) ? lower : lower.replace(/s$/, "");
  if (!HAPPENINGS.has(singular)) return null;
  return HAPPENINGS.has(lowerOf(tokens[index + 1]).replace(/s$/, "")) ? null : singular;
}

const dateAt = (token: Token | undefined, dates: readonly NumberedDate[]): NumberedDate | undefined =>
  token === undefined ? undefined : dates.find(({ from, to }) => from < token.to && token.from < to);

/** Index of the first word of the noun phrase that ends at `head`, its determiner left out. */
function firstOfName(tokens: readonly Token[], head: number, dates: readonly NumberedDate[]): number {
  let first = head;
  while (first > 0 && head - first < MODIFIER_REACH) {
    const lower = lowerOf(tokens[first - 1]);
    if (STOPS.has(lower) || DETERMINERS.has(lower) || TEMPORAL.has(lower)) break;
    const dated = dateAt(tokens[first - 1], dates);
    if (dated !== undefined && dated.from < (tokens[first - 1]?.from ?? 0)) break;
    first -= 1;
  }
  return first;
}

/** Whether a word of time leads to the noun phrase that begins at `first`. */
function isPlacing(tokens: readonly Token[], first: number): boolean {
  const before = DETERMINERS.has(lowerOf(tokens[first - 1])) ? first - 1 : first;
  if (TEMPORAL.has(lowerOf(tokens[before - 1]))) return true;
  return TEMPORAL_PHRASES.some((phrase) =>
    phrase.every((word, offset) => lowerOf(tokens[before - phrase.length + offset]) === word),
  );
}

/** The date within a happening's name or right behind it. */
function dateOfName(
  tokens: readonly Token[],
  first: number,
  head: number,
  dates: readonly NumberedDate[],
): number | null {
  for (let at = first; at < head; at += 1) {
    const inside = dateAt(tokens[at], dates);
    if (inside !== undefined) return inside.index;
  }
  for (let at = head + 1; at <= head + DATE_REACH; at += 1) {
    const behind = dateAt(tokens[at], dates);
    if (behind !== undefined) return at > head + 1 || dates.length === 1 ? behind.index : null;
    const token = tokens[at];
    if (token === undefined || !(LINKS.has(lowerOf(token)) || /^\p{Lu}/u.test(token.form))) return null;
  }
  return null;
}
