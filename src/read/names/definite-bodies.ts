import { NATIONAL_BODIES } from "../lexicon/institutions.ts";
import { nationalKey } from "./bodies.ts";
import type { Finding } from "./candidates.ts";
import { matchAt } from "./lexical.ts";
import { isNounLike } from "./verbs.ts";
import type { Line, Word } from "./words.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Bodies that every state has but one of, or speaks of as one: only these are meant by their noun alone. */
const OF_ONE_STATE = set(
  "government regime authorities army military parliament population electorate civil-society security-forces security-services special-services secret-services armed-forces",
);

const OWNERS = set("the this that his her its their");

/** How many lines back the state may be named whose body is meant. */
const REACH = 2;

/**
 * "The authorities", "the regime", "his armed forces": bodies told by their noun alone, where it is clear whose they
 * are: the article names one such body only, or one state only in the lines just read. Others stay unknown.
 */
export function findDefiniteBodies(lines: readonly Line[], findings: readonly Finding[]): Finding[] {
  const taken = new Set(findings.flatMap(({ line, from, to }) => range(from, to).map((at) => `${line} ${at}`)));
  const owners = new Owners(lines, findings);
  return lines.flatMap(({ words, casing }, line) => {
    if (casing !== "normal") return [];
    return words.flatMap((word, at): Finding[] => {
      if (!OWNERS.has(word.lower)) return [];
      const phrase = nounAt(words, at + 1);
      if (phrase === null || taken.has(`${line} ${phrase.from}`) || isSpecified(words, phrase.to)) return [];
      const state = owners.of(phrase.noun, line, at);
      const kind = NATIONAL_BODIES.get(phrase.noun);
      if (state === null || kind === undefined) return [];
      const known = nationalKey(state, phrase.noun);
      const { from, to } = phrase;
      return [{ line, from, to, kind, known, sure: true, rule: "definite-body", role: null, gender: null }];
    });
  });
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** The noun for a body that stands right after an article or owner, one adjective between them. */
function nounAt(
  words: readonly Word[],
  at: number,
): { readonly from: number; readonly to: number; readonly noun: string } | null {
  const from = /^(?:local|ruling|country's|nation's|country’s|nation’s)$/.test(words[at]?.lower ?? "") ? at + 1 : at;
  for (const length of [2, 1]) {
    const phrase = words.slice(from, from + length);
    if (phrase.length < length || phrase.some((word) => !word.isWord || word.capital)) continue;
    if (phrase.slice(0, -1).some((word) => word.possessive)) continue;
    const noun = phrase.map(({ lower }) => lower).join(" ");
    if (OF_ONE_STATE.has(noun.replace(" ", "-"))) return { from, to: from + length, noun };
  }
  return null;
}

/** "The army officer", "the government of the region": another thing, or a body that its words tell. */
function isSpecified(words: readonly Word[], to: number): boolean {
  if (words[to - 1]?.possessive === true) return false;
  const after = words[to];
  return /^(?:of|in|who|that|which)$/.test(after?.lower ?? "") || isNounLike(after) || after?.capital === true;
}

/** The states that an article speaks of, by place. */
class Owners {
  readonly #lines: readonly Line[];
  readonly #states: readonly (readonly (readonly [word: number, state: string])[])[];
  /** The states whose bodies of a sort the article names. */
  readonly #bodies = new Map<string, Set<string>>();

  constructor(lines: readonly Line[], findings: readonly Finding[]) {
    this.#lines = lines;
    this.#states = lines.map(({ words }) => statesIn(words));
    for (const { known, rule, line, to } of findings) {
      const state = known === null ? undefined : /(?:^|:)(state:.+)$/.exec(known)?.[1];
      if (state === undefined || (rule !== "body-of-state" && known === state)) continue;
      const noun = lines[line]?.words[to - 1]?.lower ?? "";
      for (const key of [sortOf(noun), known?.slice(0, -state.length) ?? ""])
        this.#bodies.set(key, (this.#bodies.get(key) ?? new Set()).add(state));
    }
  }

  of(noun: string, line: number, word: number): string | null {
    const [only, ...others] = this.#bodies.get(nationalKey("", noun)) ?? this.#bodies.get(sortOf(noun)) ?? [];
    if (only !== undefined && others.length === 0) return only;
    return this.#nearest(line, word);
  }

  /** The one state named before a place, in its sentence or, where that names none, in those just before. */
  #nearest(line: number, word: number): string | null {
    for (let at = line; at >= Math.max(0, line - REACH); at -= 1) {
      if (this.#lines[at]?.paragraph !== this.#lines[line]?.paragraph && at < line - 1) return null;
      const named = (this.#states[at] ?? []).filter(([place]) => at < line || place < word);
      const [only, ...others] = new Set(named.map(([, state]) => state));
      if (only !== undefined) return others.length === 0 ? only : null;
    }
    return null;
  }
}

/** Governments go under many nouns. */
const sortOf = (noun: string): string =>
  /^(?:government|regime|authorities|administration|leadership)$/.test(noun) ? "government" : noun;

/** The states named in a line, as nouns, adjectives or capitals. */
function statesIn(words: readonly Word[]): readonly (readonly [number, string])[] {
  const found: (readonly [number, string])[] = [];
  for (let at = 0; at < words.length;) {
    const match = words[at]?.capital === true ? matchAt(words, at, false) : null;
    const entry = match?.entries.find(({ type, key }) => type !== "place" && key.startsWith("state:"));
    if (entry !== undefined) found.push([at, entry.key]);
    at += match?.length ?? 1;
  }
  return found;
}
