/** The trigger lexicon, compiled for look-up by the first word's form. */
import type { EventType } from "../../record/reading.ts";
import { MODES, NOUN_ROWS, type OfRole, type TriggerRow, VERB_ROWS } from "../lexicon/plover.ts";
import type { Word } from "./wordclasses.ts";
import { addVerb, commonVerbs, type VerbReading } from "./words.ts";

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
}

/** The longest gap of a pattern, in words. */
const GAP = 5;

const patternsOf = (row: TriggerRow): readonly string[] => row.patterns.split(/,\s*/);

function compile(row: TriggerRow, pattern: string): Trigger & { readonly first: string } {
  const needsForce = pattern.endsWith("^");
  const intransitive = pattern.endsWith(" -");
  const [words = "", prepositions = ""] = pattern
    .replace(/\s*[\^-]$/, "")
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

/** All verbs the stage knows, by form. */
export const VERBS: ReadonlyMap<string, VerbReading> = (() => {
  const index = new Map<string, VerbReading>();
  for (const base of VERB_TRIGGERS.keys()) addVerb(index, base);
  for (const base of commonVerbs()) addVerb(index, base);
  return index;
})();

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

/** The trigger of the verb at `head`: the longest pattern that fits, whose own noun may be the subject of a passive. */
export function matchVerb(
  words: readonly Word[],
  head: number,
  passiveSubjects: readonly string[],
): Match<Trigger> | null {
  const verb = words[head]?.class === "be" ? "be" : words[head]?.verb?.base;
  for (const trigger of (verb !== undefined && VERB_TRIGGERS.get(verb)) || []) {
    const end = endOfPattern(words, head + 1, trigger.rest);
    if (end !== null) return { trigger, from: head, to: end, head };
    const before = patternBeforeNoun(trigger, passiveSubjects);
    const passiveEnd = before === null ? null : endOfPattern(words, head + 1, before);
    if (passiveEnd !== null) return { trigger, from: head, to: passiveEnd, head };
  }
  return null;
}

/** "sanctions were imposed": what remains of a pattern whose noun is the passive's subject, or null. */
function patternBeforeNoun({ rest }: Trigger, subjects: readonly string[]): Trigger["rest"] | null {
  const noun = rest.at(-1);
  const fits = rest.length > 1 && rest.at(-2) === null && subjects.some((subject) => noun?.includes(subject) === true);
  return fits ? rest.slice(0, -2) : null;
}

function endOfPattern(
  words: readonly Word[],
  start: number,
  rest: readonly (readonly string[] | null)[],
): number | null {
  let index = start;
  for (let part = 0; part < rest.length; part++) {
    const alternatives = rest[part];
    if (alternatives === undefined) return null;
    if (alternatives !== null) {
      if (!alternatives.includes(words[index]?.lower ?? "")) return null;
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

function findAfterGap(words: readonly Word[], start: number, wanted: readonly string[]): number | null {
  for (let index = start; index <= start + GAP; index++) {
    const word = words[index];
    if (word === undefined) return null;
    if (wanted.includes(word.lower)) return index;
    if (word.class === "verb" || word.class === "mark" || word.class === "be" || word.class === "modal") return null;
  }
  return null;
}

/** The trigger whose last noun stands at `head`. */
export function matchNoun(words: readonly Word[], head: number): Match<NounTrigger> | null {
  for (const trigger of NOUN_TRIGGERS.get(words[head]?.lower ?? "") ?? []) {
    const from = head - trigger.words.length + 1;
    const fits = trigger.words.every(
      (word, offset) => offset === trigger.words.length - 1 || words[from + offset]?.lower === word,
    );
    if (from >= 0 && fits) return { trigger, from, to: head + 1, head };
  }
  return null;
}
