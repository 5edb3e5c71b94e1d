import { romanise, wordKey } from "../../record/name-key.ts";
import type { Actor } from "../../record/record.ts";
import { type ComparableName, comparableName, nameSortOf } from "./comparable.ts";
import { callingsOf, roleWords, sharedStanding } from "./company.ts";
import { nameReasons, nameScore, SAME_NAME } from "./compare.ts";
import { deletions } from "./deletions.ts";
import { keysOfName } from "./keys.ts";
import { GENERIC_WORDS } from "./name-words.ts";

/** Something that speaks for two actors being one, or against it, in log-odds. */
export interface PairReason {
  readonly feature: string;
  readonly contribution: number;
}

/** Two actors of the record of whom a person should say whether they are one. */
export interface PairSuggestion {
  /** Ids, the one mentioned more first. */
  readonly actors: readonly [string, string];
  /** The spellings that are most alike. */
  readonly names: readonly [string, string];
  /** How likely they are one, from 0 to 1, from their names, roles and company. */
  readonly score: number;
  /** The weightiest first. */
  readonly reasons: readonly PairReason[];
  /** Names of those with whom both are spoken of, and words of the roles both have, in code-point order. */
  readonly shared: readonly string[];
}

type Suggestible = Pick<Actor, "id" | "kind" | "name" | "aliases" | "roles" | "mentions">;

/** Pairs less likely are not worth a look, nor those whose names are less alike, whatever their company. */
const LEAST = 0.5;
const LEAST_ALIKE = 0.6;
/** A key of more actors tells nothing. */
const LARGEST_BLOCK = 40;
/** How many spellings of an actor are compared. */
const MOST_SPELLINGS = 8;

interface Candidate {
  readonly actor: Suggestible;
  readonly names: readonly { readonly text: string; readonly comparable: ComparableName }[];
  readonly roles: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

/**
 * Pairs of actors that may be one, the most useful to decide first: the likelier they are one and the more mentions
 * the answer moves. Only actors that share a key (a surname, a word of a body's name, either with a slip) are compared.
 * The result does not depend on the order of `actors`.
 *
 * @param isSettled whether a person has said already what they are
 */
export function suggestPairs(
  actors: readonly Suggestible[],
  isSettled: (a: string, b: string) => boolean = () => false,
): readonly PairSuggestion[] {
  const candidates = actors.filter(isNamed).map(candidateOf);
  const company = companyOf(actors);
  const found = pairsOfBlocks(candidates).flatMap(([a, b]) => {
    if (isSettled(a.actor.id, b.actor.id)) return [];
    const best = likestNames(a, b);
    if (best.score < LEAST_ALIKE) return [];
    const suggestion = judge(a, b, best, company);
    return suggestion.score >= LEAST
      ? [{ suggestion, moves: Math.min(a.actor.mentions.length, b.actor.mentions.length) }]
      : [];
  });
  const useful = ({ suggestion, moves }: (typeof found)[number]): number => suggestion.score * Math.log2(1 + moves);
  return found
    .sort((x, y) => useful(y) - useful(x) || (x.suggestion.actors.join(" ") < y.suggestion.actors.join(" ") ? -1 : 1))
    .map(({ suggestion }) => suggestion);
}

/** States are told by their tables; groups of people are those of one article. */
const isNamed = ({ kind }: Suggestible): boolean => kind !== "state" && kind !== "group";

function candidateOf(actor: Suggestible): Candidate {
  const sort = nameSortOf(actor.kind);
  const names = [actor.name, ...actor.aliases]
    .slice(0, MOST_SPELLINGS)
    .map((text) => ({ text, comparable: comparableName(text, sort) }));
  const articles = new Set(actor.mentions.map(({ article }) => article));
  return { actor, names, roles: roleWords([actor]), articles };
}

/** The ids of all actors of each article. */
function companyOf(actors: readonly Suggestible[]): ReadonlyMap<string, readonly Suggestible[]> {
  const present = new Map<string, Set<Suggestible>>();
  for (const actor of actors)
    for (const { article } of actor.mentions) present.set(article, (present.get(article) ?? new Set()).add(actor));
  return new Map([...present].map(([article, list]) => [article, [...list]]));
}

function pairsOfBlocks(candidates: readonly Candidate[]): [Candidate, Candidate][] {
  const blocks = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const key of blockKeys(candidate)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [candidate]);
      else block.push(candidate);
    }
  }
  const pairs = new Map<string, [Candidate, Candidate]>();
  for (const block of blocks.values()) {
    if (block.length > LARGEST_BLOCK) continue;
    for (const [i, one] of block.entries()) {
      for (const other of block.slice(i + 1)) {
        const [a, b] = byWeight(one, other) <= 0 ? [one, other] : [other, one];
        pairs.set(`${a.actor.id} ${b.actor.id}`, [a, b]);
      }
    }
  }
  return [...pairs.values()];
}

const byWeight = (a: Candidate, b: Candidate): number =>
  b.actor.mentions.length - a.actor.mentions.length || (a.actor.id < b.actor.id ? -1 : 1);

function blockKeys({ actor, names }: Candidate): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { text, comparable } of names) {
    if (comparable.sort === "person") {
      for (const key of keysOfName(text, "person").offersShort.concat(keysOfName(text, "person").short))
        for (const variant of key.length > 12 ? deletions(key) : [key]) keys.add(variant);
    } else {
      for (const word of romanise(text).split(" "))
        if (word.length > 2 && !GENERIC_WORDS.has(word))
          keys.add(`${actor.kind === "media" ? "media" : "body"}:${wordKey(word)}`);
      if (comparable.words.length > 1) keys.add(`body:${comparable.words.map((word) => word.text.charAt(0)).join("")}`);
    }
  }
  return keys;
}

function judge(
  a: Candidate,
  b: Candidate,
  best: ReturnType<typeof likestNames>,
  company: ReadonlyMap<string, readonly Suggestible[]>,
): PairSuggestion {
  const shared = sharedOf(a, b, company);
  const reasons: PairReason[] = [
    { feature: "names alike", contribution: round(logOdds(best.score)) },
    ...nameReasons(best.a.comparable, best.b.comparable),
  ];
  const beside: PairReason[] = [];
  const add = (feature: string, contribution: number): void => {
    if (contribution !== 0) beside.push({ feature, contribution: round(contribution) });
  };
  // Colleagues keep one company too: with nothing but surnames not quite alike it tells nothing.
  const areLoose = areLooselyAlike(best.a.comparable, best.b.comparable);
  add("surnames alone, not quite alike", areLoose ? -2 : 0);
  add("shared company", areLoose ? 0 : 0.4 * Math.min(4, shared.company.length));
  add("shared role words", 0.5 * Math.min(3, shared.roles.length));
  add("other calling", areOtherCallings(a.roles, b.roles) ? -4 : 0);
  add("named side by side", isSideBySide(a, b) ? -1.5 : 0);
  const total = beside.reduce((sum, { contribution }) => sum + contribution, logOdds(best.score));
  return {
    actors: [a.actor.id, b.actor.id],
    names: [best.a.text, best.b.text],
    score: round(1 / (1 + Math.exp(-total))),
    reasons: [...reasons.slice(0, 1), ...[...reasons.slice(1), ...beside].sort(byContribution)],
    shared: [...shared.company, ...shared.roles].sort(),
  };
}

const byContribution = (x: PairReason, y: PairReason): number =>
  Math.abs(y.contribution) - Math.abs(x.contribution) || (x.feature < y.feature ? -1 : 1);

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

const logOdds = (score: number): number => {
  const within = Math.min(0.98, Math.max(0.02, score));
  return Math.log(within / (1 - within)) - Math.log(SAME_NAME / (1 - SAME_NAME));
};

/** Of two persons whose full names are known, surnames alone prove nothing. */
function likestNames(a: Candidate, b: Candidate) {
  const areKnownInFull = [a, b].every(({ names }) => names.some((name) => !isLone(name.comparable)));
  let best = { score: -1, a: a.names[0], b: b.names[0] };
  for (const one of a.names) {
    for (const other of b.names) {
      if (areKnownInFull && (isLone(one.comparable) || isLone(other.comparable))) continue;
      const score = nameScore(one.comparable, other.comparable);
      if (score > best.score) best = { score, a: one, b: other };
    }
  }
  return { score: best.score, a: best.a ?? NAMELESS, b: best.b ?? NAMELESS };
}

const NAMELESS = { text: "", comparable: comparableName("", "body") };

function sharedOf(a: Candidate, b: Candidate, present: ReadonlyMap<string, readonly Suggestible[]>) {
  const companions = (own: Candidate, other: Candidate): Set<string> => {
    const found = new Set<string>();
    for (const article of own.articles)
      for (const actor of present.get(article) ?? [])
        if (isNamed(actor) && actor.id !== own.actor.id && actor.id !== other.actor.id) found.add(actor.name);
    return found;
  };
  const nobody = new Set<string>();
  return {
    company: sharedStanding({ roles: nobody, company: companions(a, b) }, { roles: nobody, company: companions(b, a) }),
    roles: sharedStanding({ roles: a.roles, company: nobody }, { roles: b.roles, company: nobody }),
  };
}

function areOtherCallings(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [one, other] = [callingsOf(a), callingsOf(b)];
  return one.size > 0 && other.size > 0 && [...one].every((calling) => !other.has(calling));
}

const isLone = ({ sort, words }: ComparableName): boolean => sort === "person" && words.length === 1;

/** "Pashkov", "Peskov": one word each, of which two letters or more differ. */
const areLooselyAlike = (a: ComparableName, b: ComparableName): boolean =>
  isLone(a) && isLone(b) && nameReasons(a, b).some(({ feature }) => feature === "two letters differ");

const isSideBySide = (a: Candidate, b: Candidate): boolean =>
  [...a.articles].some((article) => b.articles.has(article));
