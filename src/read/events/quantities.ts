/** Numbers beside an event, with what is counted and what they are compared by. */
import type { Comparator, Quantity } from "../../record/reading.ts";
import { joinHyphenated } from "../../record/hyphens.ts";
import { overlap, type Span } from "../../record/span.ts";
import type { Syntax, Token } from "../../record/syntax.ts";
import { SpanIndex } from "./span-index.ts";

const numbered = (words: string, first: number, step = 1): [string, number][] =>
  words.split(" ").map((word, index) => [word, first + index * step]);

const SMALL: ReadonlyMap<string, number> = new Map([
  ...numbered(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    1,
  ),
  ...numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
]);
const LARGE: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["m", 1e6],
  ["bn", 1e9],
  ["k", 1e3],
  ["dozen", 12],
]);
/** "dozens of tanks": at least two of them. */
const CROWDS: ReadonlyMap<string, number> = new Map([
  ["tens", 20],
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2e3],
  ["millions", 2e6],
  ["billions", 2e9],
]);

const COMPARING: readonly (readonly [words: readonly string[], comparator: Comparator])[] = [
  [["more", "than"], "more than"],
  [["well", "over"], "more than"],
  [["over"], "more than"],
  [["above"], "more than"],
  [["at", "least"], "at least"],
  [["no", "fewer", "than"], "at least"],
  [["no", "less", "than"], "at least"],
  [["fewer", "than"], "less than"],
  [["less", "than"], "less than"],
  [["under"], "less than"],
  [["below"], "less than"],
  [["up", "to"], "up to"],
  [["as", "many", "as"], "up to"],
  [["as", "much", "as"], "up to"],
  [["at", "most"], "up to"],
  [["almost"], "nearly"],
  [["nearly"], "nearly"],
  [["close", "to"], "nearly"],
  [["about"], "about"],
  [["around"], "about"],
  [["some"], "about"],
  [["roughly"], "about"],
  [["approximately"], "about"],
  [["an", "estimated"], "about"],
  [["estimated"], "about"],
];

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₽", "RUB"],
  ["₴", "UAH"],
]);
const UNITS: ReadonlyMap<string, string> = new Map([
  ["dollar", "USD"],
  ["euro", "EUR"],
  ["pound", "GBP"],
  ["rouble", "RUB"],
  ["ruble", "RUB"],
  ["hryvnia", "UAH"],
  ["zloty", "PLN"],
  ["yuan", "CNY"],
  ["yen", "JPY"],
  ["percent", "%"],
  ["%", "%"],
  ["kilometre", "km"],
  ["kilometer", "km"],
  ["km", "km"],
  ["mile", "mile"],
  ["metre", "m"],
  ["meter", "m"],
  ["tonne", "t"],
  ["ton", "t"],
]);
/** Units of time make dates and durations, which are found elsewhere. */
const TIMES = new Set("day week month year hour minute second decade century".split(" "));
/** What cannot be counted, and ends the search for what is. */
const NO_UNIT = new Set(
  "of in on at by to for with from and or but the a an other more such is are was were be has have had who that which his her their its first last time as".split(
    " ",
  ),
);
const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["people", "person"],
  ["countries", "country"],
]);
const NAME_REACH = 4;

const lowerOf = (token: Token | undefined): string => token?.form.toLowerCase() ?? "";

/** A longer "sentence", in tokens, is a list or a table. */
const LONGEST_SENTENCE = 300;

/** The quantities of an article, in text order; numbers of dates, ordinals and labels are none, nor is a lone "one". */
export function findQuantities(syntax: Syntax, dates: readonly Span[]): readonly Quantity[] {
  const dated = new SpanIndex(dates);
  return syntax.sentences.flatMap((sentence) =>
    sentence.part === "byline" || sentence.part === "biography" || sentence.tokens.length > LONGEST_SENTENCE
      ? []
      : quantitiesOf(joinHyphenated(sentence.tokens), dated.within(sentence)),
  );
}

function quantitiesOf(tokens: readonly Token[], dates: readonly Span[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || dates.some((date) => overlap(date, token) > 0)) continue;
    const quantity = quantityAt(tokens, index);
    if (quantity === null) continue;
    found.push(quantity.quantity);
    index = quantity.end - 1;
  }
  return found;
}

interface Read {
  readonly value: number;
  readonly end: number;
  /** The least number that words like "dozens" can mean. */
  readonly crowd: boolean;
}

function quantityAt(
  tokens: readonly Token[],
  index: number,
): { readonly quantity: Quantity; readonly end: number } | null {
  const sign = SIGNS.get(tokens[index]?.form ?? "") ?? null;
  const start = sign === null ? index : index + 1;
  const low = numberAt(tokens, start);
  if (low === null || isLoneOne(tokens, index, low)) return null;
  const high = /^(?:to|-|–|—|and)$/.test(lowerOf(tokens[low.end])) ? numberAt(tokens, low.end + 1) : null;
  const isRange =
    high !== null &&
    high.value > low.value &&
    (lowerOf(tokens[low.end]) !== "and" || lowerOf(tokens[index - 1]) === "between");
  const end = isRange ? high.end : low.end;
  if (TIMES.has(singularOf(lowerOf(tokens[end])))) return null;
  const unit = unitAt(tokens, end, sign);
  if (unit === null && (isRange || isLabel(tokens, index, low))) return null;
  const opening = comparatorBefore(tokens, index);
  const last = unit?.end ?? end;
  const scale =
    isRange && low.value < 1000 && high.value >= 1000 && LARGE.has(lowerOf(tokens[high.end - 1]))
      ? scaleOf(tokens, high.end)
      : 1;
  return {
    end: last,
    quantity: {
      from: tokens[opening?.from ?? index]?.from ?? 0,
      to: tokens[last - 1]?.to ?? 0,
      number: low.value * scale,
      upper: isRange ? high.value : null,
      comparator: opening?.comparator ?? (low.crowd ? "at least" : "exactly"),
      unit: unit?.name ?? null,
    },
  };
}

const scaleOf = (tokens: readonly Token[], end: number): number => LARGE.get(lowerOf(tokens[end - 1])) ?? 1;

const isLoneOne = (tokens: readonly Token[], index: number, { value, end }: Read): boolean =>
  value === 1 && end === index + 1 && lowerOf(tokens[index]) === "one";

/** A number behind a capitalised word, or of many digits without a unit, is a name: "Article 5", "Channel 4". */
const isLabel = (tokens: readonly Token[], index: number, { value, crowd }: Read): boolean =>
  !crowd &&
  (index === 0 || /^\p{Lu}|^[#№/:.-]$/u.test(tokens[index - 1]?.form ?? "") || (value >= 1900 && value < 2100));

/** "1,500", "1.5 billion", "twenty-five", "two hundred", "dozens of". */
function numberAt(tokens: readonly Token[], index: number): Read | null {
  const lower = lowerOf(tokens[index]);
  const crowd = CROWDS.get(lower);
  if (crowd !== undefined) return crowdAt(tokens, index, crowd);
  const first =
    digits(lower) ?? wordNumber(lower) ?? (lower === "a" && LARGE.has(lowerOf(tokens[index + 1])) ? 1 : null);
  if (first === null) return null;
  let value = first;
  let end = index + 1;
  for (let scale = LARGE.get(lowerOf(tokens[end])); scale !== undefined; scale = LARGE.get(lowerOf(tokens[end]))) {
    value *= scale;
    end += 1;
  }
  return { value: Math.round(value * 1e4) / 1e4, end, crowd: false };
}

/** "hundreds of thousands of people" */
function crowdAt(tokens: readonly Token[], index: number, least: number): Read | null {
  if (lowerOf(tokens[index + 1]) !== "of") return null;
  const inner = CROWDS.get(lowerOf(tokens[index + 2]));
  if (inner === undefined || lowerOf(tokens[index + 3]) !== "of") return { value: least, end: index + 2, crowd: true };
  return { value: (least * inner) / 2, end: index + 4, crowd: true };
}

function digits(form: string): number | null {
  if (!/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,12}(?:\.\d{1,4})?$/.test(form)) return null;
  return Number(form.replaceAll(",", ""));
}

function wordNumber(lower: string): number | null {
  const [tens = "", ones] = lower.split("-");
  const value = SMALL.get(tens);
  if (value === undefined || ones === undefined) return value ?? null;
  const rest = SMALL.get(ones);
  return rest !== undefined && value >= 20 && rest < 10 ? value + rest : null;
}

function comparatorBefore(
  tokens: readonly Token[],
  index: number,
): { readonly from: number; readonly comparator: Comparator } | null {
  for (const [words, comparator] of COMPARING) {
    const from = index - words.length;
    if (words.every((word, offset) => lowerOf(tokens[from + offset]) === word)) return { from, comparator };
  }
  return null;
}

/** What is counted: a sign or unit of measure, else the first plural noun behind the number. */
function unitAt(
  tokens: readonly Token[],
  index: number,
  sign: string | null,
): { readonly name: string; readonly end: number } | null {
  if (sign !== null) return { name: sign, end: index };
  const next = singularOf(lowerOf(tokens[index]));
  const measure = UNITS.get(next) ?? UNITS.get(singularOf(lowerOf(tokens[index + 1])));
  if (measure !== undefined) return { name: measure, end: UNITS.has(next) ? index + 1 : index + 2 };
  for (let at = index; at < index + NAME_REACH; at += 1) {
    const lower = lowerOf(tokens[at]);
    if (tokens[at]?.kind !== "word" || NO_UNIT.has(singularOf(lower)) || NO_UNIT.has(lower)) return null;
    const singular = singularOf(lower);
    if (singular !== lower && lower.length > 2) return { name: singular, end: at + 1 };
  }
  return null;
}

const singularOf = (lower: string): string =>
  IRREGULAR_PLURALS.get(lower) ??
  (/(?:ss|us|is)$/.test(lower)
    ? lower
    : lower
        .replace(/ies$/, "y")
        .replace(/(?<=ch|sh|x|ss|z)es$/, "")
        .replace(/(?<=[^s])s$/, ""));
