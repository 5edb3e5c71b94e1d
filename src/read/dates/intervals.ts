/** Dates put together: ranges, open ranges and alternatives, about and perhaps. */
import type { Lexemes } from "./lexemes.ts";
import { longest, type Found, type Phrase, type Recognise, type Rule, rulesOf } from "./phrase.ts";
import { HEDGES } from "./words.ts";

type Side = "since" | "until";

/** Longer openings first. */
const OPENINGS: readonly (readonly [words: readonly string[], side: Side])[] = [
  [["ever", "since"], "since"],
  [["starting", "from"], "since"],
  [["starting", "in"], "since"],
  [["not", "before"], "since"],
  [["no", "earlier", "than"], "since"],
  [["not", "earlier", "than"], "since"],
  [["no", "later", "than"], "until"],
  [["not", "later", "than"], "until"],
  [["up", "until"], "until"],
  [["up", "to"], "until"],
  [["prior", "to"], "until"],
  [["since"], "since"],
  [["after"], "since"],
  [["until"], "until"],
  [["till"], "until"],
  [["before"], "until"],
  [["by"], "until"],
];

/** "until at least 2026", "until as late as 2010". */
const EMPHASES = [
  ["at", "least"],
  ["as", "late", "as"],
  ["as", "early", "as"],
];

const skipFirst = (lexemes: Lexemes, index: number, openings: readonly (readonly string[])[]): number =>
  openings.reduce((to, words) => (to === index ? lexemes.skip(index, ...words) : to), index);

const skipEmphasis = (lexemes: Lexemes, index: number): number => skipFirst(lexemes, index, EMPHASES);

const DOUBTFUL_AFTER = new Set(["before", "after"]);

/** The rule of intervals over those of single dates, which it falls back on. */
export function intervalRule(points: readonly Rule[]): Rule {
  const point: Rule = (lexemes, index) => longest(points, lexemes, index);

  /** "from 5 April 1992 to 29 February 1996", "from 2005 until 2010", "from Monday to Friday". */
  const fromTo: Recognise = (lexemes, index) => {
    if (!lexemes.has(index, "from")) return null;
    const left = point(lexemes, index + 1);
    if (left === null) return null;
    const joiner = lexemes.skip(left.to, ",");
    if (["to", "until", "till", "through", "-"].includes(lexemes.word(joiner))) {
      const right = point(lexemes, joiner + 1);
      if (right !== null) return range(left, right);
    }
    const onwards = ["onwards", "onward"].includes(lexemes.word(left.to)) || lexemes.has(left.to, "on", ",");
    if (onwards) return { phrase: since(left), to: left.to + 1 };
    return asRange(left);
  };

  /** "between 12 and 14 May 1992", "between January and April". */
  const betweenAnd: Recognise = (lexemes, index) => {
    if (!lexemes.has(index, "between")) return null;
    const left = point(lexemes, index + 1);
    if (left === null) return null;
    const right = lexemes.has(left.to, "and") ? point(lexemes, left.to + 1) : null;
    return right === null ? asRange(left) : range(left, right);
  };

  /** "since August 2020", "until the end of the year", "by Friday", "prior to May 2008", "to the end of the year". */
  const openRange: Recognise = (lexemes, index) => {
    const opening = OPENINGS.find(([words]) => lexemes.has(index, ...words));
    if (opening === undefined || ["not", "leading"].includes(lexemes.word(index - 1))) return null;
    const [words, side] = opening;
    const base = point(lexemes, skipEmphasis(lexemes, index + words.length));
    if (base === null || (DOUBTFUL_AFTER.has(words[0] ?? "") && lexemes.has(base.to, "'"))) return null;
    return { phrase: side === "since" ? since(base) : until(base), to: base.to };
  };

  const toTheEnd: Recognise = (lexemes, index) => {
    if (!lexemes.has(index, "to", "the", "end")) return null;
    const base = point(lexemes, index + 1);
    return base?.limit === undefined ? null : { phrase: until(base), to: base.to };
  };

  /** "30 June - 2 July 2021", "May to July 2020", "Saturday and Sunday", "2014 or 2015"; else the single date. */
  const joinedOrSingle: Recognise = (lexemes, index) => {
    const left = point(lexemes, lexemes.skip(index, "either"));
    const right = left !== null && JOINERS.has(lexemes.word(left.to)) ? point(lexemes, left.to + 1) : null;
    const joined = left && right && joinDates(left, right, lexemes.word(left.to));
    return joined ?? (lexemes.has(index, "either") ? null : left);
  };

  /** "around 1910", "circa 1750", "2006 or so". */
  const approximate: Recognise = (lexemes, index) => {
    const start = skipFirst(lexemes, index, ROUGH);
    const base = point(lexemes, start);
    const to = base === null ? start : skipFirst(lexemes, base.to, ROUGH_ENDINGS);
    if (base === null || (start === index && to === base.to)) return null;
    return { phrase: { kind: "qualified", mark: "~", base: base.phrase }, to };
  };

  const kinds = rulesOf({ fromTo, betweenAnd, openRange, toTheEnd, approximate, joinedDates: joinedOrSingle });
  const plainOrAbout: Rule = (lexemes, index) => longest(kinds, lexemes, index);

  /** A hedge before the date makes it uncertain: "probably in 2006", "in, perhaps, 1921". */
  return (lexemes, index) => {
    const found = plainOrAbout(lexemes, index);
    if (found === null || !hedgeBefore(lexemes, index)) return found;
    return { ...found, phrase: { kind: "qualified", mark: "?", base: found.phrase } };
  };
}

const RANGE_JOINERS = new Set(["-", "to", "until", "through"]);
const JOINERS = new Set([...RANGE_JOINERS, "and", "or"]);

function joinDates(left: Found, right: Found, joiner: string): Found | null {
  if (RANGE_JOINERS.has(joiner)) return sameKind(left.phrase, right.phrase) ? range(left, right) : null;
  if (!sharesYear(left.phrase, right.phrase, joiner === "or")) return null;
  const form = joiner === "or" ? "one" : "all";
  return { phrase: { kind: "set", form, left: left.phrase, right: right.phrase }, to: right.to };
}

const ROUGH = [
  ["some", "time", "around"],
  ["sometime", "around"],
  ["around"],
  ["about"],
  ["circa"],
  ["roughly"],
  ["approximately"],
  ["c", "."],
  ["ca", "."],
];

const ROUGH_ENDINGS = [
  ["or", "so"],
  ["or", "thereabouts"],
];

function hedgeBefore(lexemes: Lexemes, index: number): boolean {
  let at = index - 1;
  if (lexemes.has(at, ",")) at -= 1;
  if (["in", "on", "during", "of"].includes(lexemes.word(at))) at -= 1;
  if (lexemes.has(at, ",")) at -= 1;
  return HEDGES.has(lexemes.word(at));
}

const since = (base: Found): Phrase => ({ kind: "interval", left: base.limit ?? base.phrase, right: null });
const until = (base: Found): Phrase => ({ kind: "interval", left: null, right: base.limit ?? base.phrase });

const range = (left: Found, right: Found): Found => ({
  phrase: { kind: "interval", left: left.phrase, right: right.phrase },
  to: right.to,
});

/** "between 12 and 14 May": the days were read as one phrase already. */
function asRange(found: Found): Found | null {
  const { phrase, to } = found;
  const several = phrase.kind === "yearly" && ["all", "interval"].includes(phrase.at(2000)?.form ?? "date");
  return several || phrase.kind === "interval"
    ? { phrase: { kind: "interval", left: phrase, right: phrase }, to }
    : null;
}

const isCalendar = (phrase: Phrase): boolean => phrase.kind === "yearly" || phrase.kind === "fixed";

const sameKind = (left: Phrase, right: Phrase): boolean =>
  (isCalendar(left) && isCalendar(right)) || (left.kind === "weekday" && right.kind === "weekday");

/** Two dates are one phrase where the first takes its year from the second, or both lie in one week. */
function sharesYear(left: Phrase, right: Phrase, alternative: boolean): boolean {
  if (left.kind === "weekday") return right.kind === "weekday";
  if (left.kind !== "yearly" || right.kind !== "yearly") return false;
  if (alternative && typeof left.year === "number" && typeof right.year === "number") return true;
  const grain = left.at(2000)?.members[0]?.length;
  return (
    left.year === null &&
    (grain === 7 || (grain === 10 && right.year !== null)) &&
    grain === right.at(2000)?.members[0]?.length
  );
}
