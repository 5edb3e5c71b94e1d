/** The trigger lexicon, compiled for look-up by the first word's form. */
import type { EventType } from "../../record/reading.ts";
import type { Token } from "../../record/syntax.ts";
import { MODES, NOUN_ROWS, type OfRole, type TriggerRow, VERB_ROWS } from "../lexicon/plover.ts";
import { verbForms } from "../lexicon/verbs.ts";
import type { Parsed } from "./parsed.ts";

export interface Trigger {
  /** Its words as the lexicon has them; of alternatives only the first: "stage ~ demonstration/…". */
  readonly pattern: string;
  readonly type: EventType;
  readonly cameo: string;
  readonly mode: string | null;
  /** The words after the first: alternatives, or null for a gap. */
  readonly rest: readonly (readonly string[] | null)[];
  /** Prepositions that lead to the recipient, preferred first; empty where it is the object. */
  readonly prepositions: readonly string[];
  readonly needsActor: boolean;
  /** Whether it wants an armed force as the doer. */
  readonly needsForce: boolean;
  /** Whether it wants no object. */
  readonly intransitive: boolean;
  /** Whether its subject is the one it is done to: "received". */
  readonly received: boolean;
}

export interface NounTrigger extends Trigger {
  readonly of: OfRole;
  /** The words of the pattern, the last one in the singular. */
  readonly words: readonly string[];
}

/** A trigger found at words `from` to `to`, half-open; `head` is the verb or the last noun. */
export interface Match<T extends Trigger> {
  readonly trigger: T;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** The noun of a verb's pattern: "sanctions" of "imposed sanctions"; null where it has none. */
  readonly noun: number | null;
}

/** The longest gap of a pattern, in words. */
const GAP = 5;

const patternsOf = (row: TriggerRow): readonly string[] => row.patterns.split(/,\s*/);

function compile(row: TriggerRow, pattern: string): Trigger & { readonly first: string } {
  const needsForce = pattern.endsWith("^");
  const intransitive = pattern.endsWith(" -");
  const received = pattern.endsWith("<");
  const [words = "", prepositions = ""] = pattern
    .replace(/\s*(?:\^|-|<)$/, "")
    .split("|")
    .map((part) => part.trim());
  const needsActor = words.endsWith("!") || prepositions.endsWith("!");
  const bare = words.replace(/\s*!$/, "");
  const [first = "", ...rest] = bare.split(" ");
  return {
    first,
    pattern: bare.replace(/\/\S+/g, "/…"),
    type: row.type,
    cameo: row.cameo,
    mode: MODES[row.cameo] ?? MODES[row.cameo.slice(0, 3)] ?? null,
    rest: rest.map((word) => (word === "~" || word === "!" ? null : word.split("/"))),
    prepositions: prepositions.replace(/\s*!$/, "").split(" ").filter(Boolean),
    needsActor,
    needsForce,
    intransitive,
    received,
  };
}

const VERB_TRIGGERS = new Map<string, Trigger[]>();
for (const verbRow of VERB_ROWS) {
  for (const pattern of patternsOf(verbRow)) {
    const { first, ...trigger } = compile(verbRow, pattern);
    const list = VERB_TRIGGERS.get(first);
    if (list === undefined) VERB_TRIGGERS.set(first, [trigger]);
    else list.push(trigger);
  }
}
for (const list of VERB_TRIGGERS.values()) list.sort((a, b) => b.rest.length - a.rest.length);

const NOUN_TRIGGERS = new Map<string, NounTrigger[]>();
for (const nounRow of NOUN_ROWS) {
  for (const pattern of patternsOf(nounRow)) {
    const { first, ...trigger } = compile(nounRow, pattern);
    const words = [first, ...trigger.rest.map((alternatives) => alternatives?.[0] ?? "")];
    const last = words.at(-1) ?? "";
    const entry: NounTrigger = { ...trigger, of: nounRow.of, words };
    for (const form of [last, pluralOf(last)]) {
      const list = NOUN_TRIGGERS.get(form);
      if (list === undefined) NOUN_TRIGGERS.set(form, [entry]);
      else list.push(entry);
    }
  }
}
for (const list of NOUN_TRIGGERS.values()) list.sort((a, b) => b.words.length - a.words.length);

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Whether the lexicon has a noun by this form as a trigger's last word. */
export const isNounTrigger = (lower: string): boolean => NOUN_TRIGGERS.has(lower);

/** Base forms of the lexicon's verbs by inflected form, which know more than a guessed lemma does. */
const BASES: ReadonlyMap<string, readonly string[]> = (() => {
  const index = new Map<string, string[]>();
  const add = (form: string, base: string): void => {
    const list = index.get(form);
    if (list === undefined) index.set(form, [base]);
    else if (!list.includes(base)) list.push(base);
  };
  for (const base of VERB_TRIGGERS.keys()) {
    const forms = verbForms(base);
    for (const form of Object.values(forms) as string[]) {
      add(form, base);
      if (/[^aeiou][aeiou][^aeiou]*[ae]l(?:ed|ing)$/.test(form)) add(form.replace(/l(ed|ing)$/, "ll$1"), base);
    }
  }
  return index;
})();

/** The lexicon's base forms of the verb at a word: by its lemma where that is one of them, else by its form. */
function basesOf(words: Parsed, verb: number): readonly string[] {
  const lemma = words.lemma(verb);
  const byForm = BASES.get(words.lower(verb)) ?? [];
  return byForm.includes(lemma) || byForm.length === 0 ? [lemma] : byForm;
}

/**
 * The trigger of the verb at `head`: the longest pattern that fits. The noun of a pattern with a gap may also stand
 * elsewhere, where the tree has it for the verb's object or the subject of its passive.
 *
 * @param objects the heads of these
 */
export function matchVerb(words: Parsed, head: number, objects: readonly number[]): Match<Trigger> | null {
  const triggers = basesOf(words, head).flatMap((base) => VERB_TRIGGERS.get(base) ?? []);
  const from = words.startOf(head);
  const literal = (trigger: Trigger): Match<Trigger> | null => {
    const to = endOfPattern(words, head + 1, trigger.rest);
    return to === null ? null : { trigger, from, to, head, noun: literalNoun(words, trigger, head, to) };
  };
  const apart = (trigger: Trigger): Match<Trigger> | null => {
    const found = nounElsewhere(words, head, trigger, objects);
    return found === null ? null : { trigger, from, ...found, head };
  };
  const [bare, longer] = [
    triggers.filter(({ rest }) => rest.length === 0),
    triggers.filter(({ rest }) => rest.length > 0),
  ];
  const withNoun = (trigger: Trigger): Match<Trigger> | null => {
    const found = literal(trigger);
    return found?.noun == null ? null : found;
  };
  return firstOf(longer, withNoun) ?? firstOf(longer, apart) ?? firstOf(longer, literal) ?? firstOf(bare, literal);
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** The noun among a pattern's words that stands last in its place. */
function literalNoun(words: Parsed, { rest }: Trigger, head: number, end: number): number | null {
  if (rest.at(-1) == null || end - 1 <= head || !words.is(end - 1, "NOUN", "PROPN")) return null;
  return end - 1;
}

/** "sanctions were imposed", "the sanctions that they imposed": the noun stands apart. */
function nounElsewhere(
  words: Parsed,
  head: number,
  { rest }: Trigger,
  objects: readonly number[],
): { readonly to: number; readonly noun: number } | null {
  const wanted = rest.at(-1);
  if (wanted == null || rest.length < 2 || rest.at(-2) !== null) return null;
  const noun = objects.find((object) => wanted.includes(words.lower(object)) || wanted.includes(words.lemma(object)));
  const end = noun === undefined ? null : endOfPattern(words, head + 1, rest.slice(0, -2));
  return noun === undefined || end === null ? null : { to: end, noun };
}

function endOfPattern(words: Parsed, start: number, rest: readonly (readonly string[] | null)[]): number | null {
  let index = start;
  for (let part = 0; part < rest.length; part++) {
    const alternatives = rest[part];
    if (alternatives === undefined) return null;
    if (alternatives !== null) {
      while (words.isPrefix(index)) index += 2;
      if (!alternatives.includes(words.lower(index))) return null;
      index += 1;
      continue;
    }
    const wanted = rest[part + 1];
    if (wanted === undefined || wanted === null) return index;
    const found = findAfterGap(words, index, wanted);
    if (found === null) return null;
    index = found;
  }
  return index;
}

function findAfterGap(words: Parsed, start: number, wanted: readonly string[]): number | null {
  for (let index = start; index <= start + GAP; index++) {
    const token = words.tokens[index];
    if (token === undefined) return null;
    if (wanted.includes(words.lower(index))) return index;
    if (endsGap(token)) return null;
  }
  return null;
}

const endsGap = ({ upos, xpos }: Token): boolean =>
  upos === "AUX" || (upos === "VERB" && xpos !== "VBN" && xpos !== "VBG") || (upos === "PUNCT" && xpos !== "HYPH");

/** The trigger whose last noun stands at `head`. */
export function matchNoun(words: Parsed, head: number): Match<NounTrigger> | null {
  for (const trigger of NOUN_TRIGGERS.get(words.lower(head)) ?? []) {
    let from = words.startOf(head);
    const before = trigger.words.slice(0, -1);
    while (before.length > 0 && before.at(-1) === words.lower(from - 1)) {
      before.pop();
      from = words.startOf(from - 1);
    }
    if (before.length === 0) return { trigger, from, to: head + 1, head, noun: null };
  }
  return null;
}
