import { comparableName, nameSortOf } from "../resolve/names/comparable.ts";
import { nameReasons, nameScore, SAME_NAME, type NameReason } from "../resolve/names/compare.ts";
import { InvalidInput } from "./invalid-input.ts";

/** How likely two names are spellings of one. */
export interface NameComparison {
  /** From 0 to 1, rounded to four places. */
  readonly score: number;
  /** True from 0.7 on. */
  readonly same: boolean;
  /** What speaks for and against, in log-odds, the weightiest first; empty for equal names. */
  readonly reasons: readonly NameReason[];
}

/** Compares two names of actors of one kind: "person", or any other kind or schema. */
export function compareNames(a: string, b: string, kind: string): NameComparison {
  const sort = nameSortOf(kind);
  const [one, other] = [comparableName(a, sort), comparableName(b, sort)];
  const score = round(nameScore(one, other));
  return { score, same: score >= SAME_NAME, reasons: nameReasons(one, other) };
}

/** The score of one line `name1<TAB>name2[<TAB>kind]`. `place` names the line in errors; without a kind, a person's. */
export function scoreOfLine(line: string, place: string): number {
  const [a, b, kind = "person", ...more] = line.split("\t");
  if (a === undefined || b === undefined || more.length > 0)
    throw new InvalidInput(`${place}: is not name<TAB>name, with a kind after another tab perhaps`);
  return compareNames(a, b, kind).score;
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
