import { hashText, pairKey } from "../../learn/hash.ts";
import type { ParsedForms } from "./parser-state.ts";
import type { Tag, TaggedForm } from "./tag.ts";
import { normaliseForm } from "./word-features.ts";

/** The words of a sentence without its punctuation marks, and where each stands in the sentence. */
export interface MarklessForms extends ParsedForms {
  readonly places: readonly number[];
}

/** The longest run of marks told apart from others. */
const LONGEST_RUN = 6;

/**
 * Prepares a tagged sentence for the parser. Marks are no nodes of the tree while it is built, but features of the words
 * beside them (Ma, Zhang and Zhu 2014); `attachMarks` puts them into the tree afterwards.
 *
 * @param tagOf the tag of each word, by index into `tags`
 */
export function parsedForms(
  forms: readonly string[],
  tagged: readonly TaggedForm[],
  tagOf: Int32Array,
  tags: readonly Tag[],
): MarklessForms {
  const isMark = (place: number): boolean => tags[tagOf[place] as number]?.upos === "PUNCT";
  const isVerb = (place: number): boolean => tags[tagOf[place] as number]?.upos === "VERB";
  const places = forms.map((_, place) => place).filter((place) => !isMark(place));
  const { length } = places;
  const marks = new Int32Array(length + 1);
  const marksBefore = new Int32Array(length + 1);
  const verbsBefore = new Int32Array(length + 2);
  let before = 0;
  for (let index = 0; index <= length; index++) {
    const start = index === 0 ? 0 : (places[index - 1] as number) + 1;
    const run = forms
      .slice(start, places[index] ?? forms.length)
      .map(normaliseForm)
      .join("");
    if (run !== "") before++;
    marks[index] = run === "" ? 0 : hashText(run, 0, Math.min(run.length, LONGEST_RUN));
    marksBefore[index] = before;
    verbsBefore[index + 1] = (verbsBefore[index] as number) + Number(index < length && isVerb(places[index] as number));
  }
  const columnOf = (value: (word: TaggedForm) => number): Int32Array =>
    Int32Array.from(places, (place) => value(tagged[place] as TaggedForm));
  return {
    places,
    length,
    words: columnOf((word) => (word.ambiguity >= 0 ? word.word : unknownWord(word))),
    tags: Int32Array.from(places, (place) => tagOf[place] as number),
    fine: columnOf(({ fine }) => fine),
    coarse: columnOf(({ coarse }) => coarse),
    marks,
    marksBefore,
    verbsBefore,
  };
}

/** Words that training met once at most are told apart by their endings alone. */
export const unknownWord = ({ word, suffixes }: TaggedForm): number => pairKey(UNKNOWN, suffixes[2] ?? word);

const UNKNOWN = hashText("unknown");
