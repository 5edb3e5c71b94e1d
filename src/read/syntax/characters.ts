/** What a UTF-16 code unit is to the tokeniser. Both halves of a surrogate pair have the class of their pair. */
export type CharacterClass = "space" | "lower" | "upper" | "letter" | "digit" | "punctuation" | "symbol";

const CLASSES: readonly (readonly [CharacterClass, RegExp])[] = [
  // Control characters, zero-width spaces and direction marks separate words and are themselves nothing to read.
  ["space", /[\s\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069]/u],
  ["lower", /\p{Ll}/u],
  ["upper", /[\p{Lu}\p{Lt}]/u],
  ["letter", /[\p{L}\p{M}\u00AD\u200C\u200D]/u],
  ["digit", /\p{N}/u],
  ["symbol", /[\p{S}%‰#@&§]/u],
  ["punctuation", /\p{P}/u],
];

const classify = (character: string): CharacterClass =>
  CLASSES.find(([, pattern]) => pattern.test(character))?.[0] ?? "symbol";

const known: CharacterClass[] = [];

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** The class of the code unit at `at`, which must lie within the text; a lone surrogate is a symbol. */
export function classAt(text: string, at: number): CharacterClass {
  const unit = text.charCodeAt(at);
  if (isHigh(unit) && isLow(text.charCodeAt(at + 1))) return classify(text.slice(at, at + 2));
  if (isLow(unit) && at > 0 && isHigh(text.charCodeAt(at - 1))) return classify(text.slice(at - 1, at + 1));
  return (known[unit] ??= classify(String.fromCharCode(unit)));
}

/** The number of code units of the character at `at`. */
export const widthAt = (text: string, at: number): 1 | 2 =>
  isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1)) ? 2 : 1;

export const isSpaceAt = (text: string, at: number): boolean => classAt(text, at) === "space";

export const isUpperAt = (text: string, at: number): boolean => classAt(text, at) === "upper";

export const isDigitAt = (text: string, at: number): boolean => classAt(text, at) === "digit";

export function isLetterAt(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === "lower" || kind === "upper" || kind === "letter";
}

export const isWordCharacterAt = (text: string, at: number): boolean => isLetterAt(text, at) || isDigitAt(text, at);

/** The characters, single code units, that stand for an apostrophe. */
export const isApostrophe = (character: string | undefined): boolean =>
  character === "'" || character === "’" || character === "‘" || character === "ʼ" || character === "`";
