/**
 * The stem of an English word, lower case, by the algorithm of Porter (1980), "An algorithm for suffix stripping",
 * Program 14(3), with "-ise" read as "-ize". Words that are no plain Latin letters, or have fewer than three or more
 * than forty, stay as they are.
 */
export function stemOf(word: string): string {
  const bare = word.toLowerCase().replace(/['’]s?$/, "");
  if (!/^[a-z]{3,40}$/.test(bare)) return bare;
  const lower = bare.replace(/([a-z]{4})is(?=(?:e|es|ed|ing|ations?)$)/, "$1iz");
  return [plurals, pastAndGerund, finalY, doubleSuffixes, simpleSuffixes, longSuffixes, finalE].reduce(
    (stem, step) => step(stem),
    lower,
  );
}

const CONSONANT = "(?:[^aeiouy]|(?<![^aeiou])y|^y)";
const VOWEL = "(?:[aeiou]|(?<=[^aeiou])y)";
const MEASURE = new RegExp(`${VOWEL}+${CONSONANT}+`, "g");
const HAS_VOWEL = new RegExp(VOWEL);
const ENDS_CVC = /[^aeiou][aeiouy][^aeiouwxy]$/;
const DOUBLE_CONSONANT = /([^aeiou])\1$/;

/** Porter's m: how many times a vowel run is followed by a consonant run. */
const measure = (stem: string): number => stem.match(MEASURE)?.length ?? 0;

function plurals(word: string): string {
  if (word.endsWith("sses") || word.endsWith("ies")) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

function pastAndGerund(word: string): string {
  if (word.endsWith("eed")) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const stem = word.replace(/(?:ed|ing)$/, "");
  if (stem === word || !HAS_VOWEL.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (DOUBLE_CONSONANT.test(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && ENDS_CVC.test(stem) ? `${stem}e` : stem;
}

const finalY = (word: string): string =>
  word.endsWith("y") && HAS_VOWEL.test(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;

/** Replaces the first listed suffix that the word ends in, where what stands before it is long enough. */
function replaceSuffix(word: string, suffixes: readonly (readonly [string, string])[], longerThan: number): string {
  const found = suffixes.find(([suffix]) => word.endsWith(suffix));
  if (found === undefined) return word;
  const stem = word.slice(0, word.length - found[0].length);
  return measure(stem) > longerThan ? stem + found[1] : word;
}

const pairs = (text: string): readonly (readonly [string, string])[] =>
  text.split(" ").map((pair) => [pair.split("-")[0] ?? "", pair.split("-")[1] ?? ""] as const);

const DOUBLE = pairs(
  "ational-ate tional-tion enci-ence anci-ance izer-ize abli-able alli-al entli-ent eli-e ousli-ous ization-ize ation-ate ator-ate alism-al iveness-ive fulness-ful ousness-ous aliti-al iviti-ive biliti-ble",
);
const SIMPLE = pairs("icate-ic ative- alize-al iciti-ic ical-ic ful- ness-");
const LONG = pairs(
  "al- ance- ence- er- ic- able- ible- ant- ement- ment- ent- sion-s tion-t ou- ism- ate- iti- ous- ive- ize-",
);

const doubleSuffixes = (word: string): string => replaceSuffix(word, DOUBLE, 0);
const simpleSuffixes = (word: string): string => replaceSuffix(word, SIMPLE, 0);
const longSuffixes = (word: string): string => replaceSuffix(word, LONG, 1);

function finalE(word: string): string {
  const stem = word.endsWith("e") ? word.slice(0, -1) : word;
  const bare = stem !== word && (measure(stem) > 1 || (measure(stem) === 1 && !ENDS_CVC.test(stem))) ? stem : word;
  return bare.endsWith("ll") && measure(bare) > 1 ? bare.slice(0, -1) : bare;
}
