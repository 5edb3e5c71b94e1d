import type { Alignment, WordPair } from "./alignment.ts";
import type { ComparableName, NameWord } from "./comparable.ts";

/** What is seen when two names are set against each other. Each is a number from 0 to 1. */
export const FEATURES = [
  "a letter differs",
  "two letters differ",
  "three letters differ",
  "four letters differ",
  "first letter differs",
  "other word",
  "two other words",
  "other word is near",
  "other word is last",
  "other word is first",
  "one word more",
  "two words more",
  "three words more",
  "last word is more",
  "share of words more",
  "one word in common",
  "no word in common",
  "few letters in common",
  "initial for a name",
  "other initial",
  "other order",
  "other number",
  "number more",
  "other country",
  "country more",
  "other common word",
  "common word more",
  "other legal form",
] as const;
export type Feature = (typeof FEATURES)[number];

/** The values of FEATURES, in their order. */
export function featuresOf(a: ComparableName, b: ComparableName, alignment: Alignment): readonly number[] {
  const like = likeWords(a, b, alignment.pairs);
  const unlike = unlikeWords(a, b, alignment.pairs);
  const more = moreWords(a, b, alignment);
  const isOther =
    unlike.names > 0 || unlike.initials > 0 || areOtherCharacters(a, b) || (like.names === 0 && like.initials > 0);
  return [
    Number(like.edits >= 1),
    Number(like.edits >= 2),
    Number(like.edits >= 3),
    Number(like.edits >= 4),
    Number(like.firstLetterDiffers),
    Number(isOther),
    Number(unlike.names > 1),
    unlike.names > 0 ? Math.max(0, 1 - unlike.nearest / 4) : 0,
    Number(unlike.isLast),
    Number(unlike.isFirst),
    Number(more.names > 0),
    Number(more.names > 1),
    Number(more.names > 2),
    Number(more.isLast),
    more.share,
    Number(like.names <= 1 && a.words.length + b.words.length > 2),
    Number(like.names === 0),
    Math.max(0, 1 - like.letters / 12),
    Number(like.initials > 0),
    Number(unlike.initials > 0),
    Number(like.isReordered),
    Number(unlike.numbers > 0),
    Number(more.numbers > 0),
    Number(unlike.countries > 0),
    Number(more.countries > 0),
    Number(unlike.generic > 0),
    Number(more.generic > 0),
    Number(a.forms !== 0 && b.forms !== 0 && (a.forms & b.forms) === 0),
  ];
}

/** Han characters and Hangul are not misspelt: another one is another name, however it sounds. */
const areOtherCharacters = (a: ComparableName, b: ComparableName): boolean =>
  a.characters !== "" && b.characters !== "" && a.characters !== b.characters;

function likeWords(a: ComparableName, b: ComparableName, pairs: readonly WordPair[]) {
  let [names, initials, letters, edits, lastB] = [0, 0, 0, 0, -1];
  let [firstLetterDiffers, isReordered] = [false, false];
  for (const { a: i, b: j, likeness, edits: own } of pairs) {
    const [one, other] = [a.words[i], b.words[j]];
    if (likeness === "unlike" || one === undefined || other === undefined) continue;
    isReordered ||= j < lastB;
    lastB = j;
    edits += own;
    if (likeness === "initial") initials += 1;
    if (likeness === "close" && one.text.charCodeAt(0) !== other.text.charCodeAt(0)) firstLetterDiffers = true;
    if (one.sort !== "name" || other.sort !== "name") continue;
    names += 1;
    letters += Math.min(one.text.length, other.text.length);
  }
  return { names, initials, letters, edits, firstLetterDiffers, isReordered };
}

/** Words set against others that have nothing in common with them; numbers, countries and common words need but differ. */
function unlikeWords(a: ComparableName, b: ComparableName, pairs: readonly WordPair[]) {
  let [names, initials, numbers, countries, generic, nearest] = [0, 0, 0, 0, 0, Infinity];
  let [isLast, isFirst] = [false, false];
  for (const { a: i, b: j, likeness, edits } of pairs) {
    const [one, other] = [a.words[i], b.words[j]];
    if (one === undefined || other === undefined || edits === 0) continue;
    const isUnlike = likeness === "unlike";
    if (one.sort === "initial" || other.sort === "initial") initials += Number(isUnlike);
    else if (one.sort === "number" && other.sort === "number") numbers += 1;
    else if (one.sort === "country" && other.sort === "country") countries += 1;
    else if (one.sort === "generic" && other.sort === "generic") generic += 1;
    else if (isUnlike) {
      names += 1;
      nearest = Math.min(nearest, edits);
      isLast ||= i === a.words.length - 1 || j === b.words.length - 1;
      isFirst ||= i === 0 || j === 0;
    }
  }
  return { names, initials, numbers, countries, generic, nearest, isLast, isFirst };
}

function moreWords(a: ComparableName, b: ComparableName, { onlyA, onlyB }: Alignment) {
  const [longer, places] = onlyA.length > 0 ? [a, onlyA] : [b, onlyB];
  const count = { name: 0, initial: 0, number: 0, country: 0, generic: 0 };
  let last: NameWord | undefined;
  for (const place of places) {
    last = longer.words[place];
    if (last !== undefined) count[last.sort] += 1;
  }
  return {
    names: count.name + count.initial,
    numbers: count.number,
    countries: count.country,
    generic: count.generic,
    share: places.length / longer.words.length,
    isLast: last?.sort === "name" && places.at(-1) === longer.words.length - 1,
  };
}
