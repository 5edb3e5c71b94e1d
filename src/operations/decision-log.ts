import type { Decision } from "../record/decision.ts";
import type { Standing } from "../record/record.ts";
import { resolve } from "../resolve/resolve.ts";
import type { Store } from "../store/store.ts";
import { Anchors } from "./anchors.ts";
import { contentOf } from "./content-of.ts";
import { identified, sign, type Signature } from "./decide.ts";
import { type DecisionInput, decisionInput } from "./decision-input.ts";
import { parseDecision } from "./decision-schema.ts";
import { wordsOf } from "./decision-words.ts";
import { descriptions } from "./descriptions.ts";
import { InvalidInput, parseInput } from "./invalid-input.ts";
import { attempt } from "./reading-pool.ts";
import { refresh } from "./refresh.ts";
import { resolverVersion } from "./version.ts";

/** A decision, what became of it, and what it says in words. */
export type DecisionView = Decision &
  Pick<Standing, "state"> & {
    /** The decision that undid or overruled it. */
    readonly overruledBy: string | null;
    readonly says: string;
  };

/** A decision just made, and those that it overrules. */
export interface Decided {
  readonly decision: DecisionView;
  readonly overruled: readonly DecisionView[];
}

/** Keeps a person's verdict and brings the record up to date with it. Throws InvalidInput and NotFound. */
export async function decide(store: Store, input: DecisionInput, signature: Signature): Promise<Decided> {
  const parsed = parseInput(decisionInput, input);
  await refresh(store);
  const log = await store.decisions();
  const decision = sign(await contentOf(parsed, await Anchors.of(store), log), signature);
  await keepDecisions(store, [decision]);
  const views = await listDecisions(store);
  const view = views.find(({ id }) => id === decision.id);
  if (view === undefined) throw new Error(`decision ${decision.id} was not kept`);
  const overruled = views.filter(({ state, overruledBy }) => state === "overruled" && overruledBy === decision.id);
  return { decision: view, overruled };
}

/** The log, oldest first. */
export async function listDecisions(store: Store): Promise<readonly DecisionView[]> {
  await refresh(store);
  const standings = new Map((await store.standings()).map((standing) => [standing.decision, standing]));
  const log = await store.decisions();
  const byId = new Map(log.map((decision) => [decision.id, decision]));
  return log.map((decision) => {
    const { state = "asleep", by = null } = standings.get(decision.id) ?? {};
    return { ...decision, state, overruledBy: by, says: wordsOf(decision, byId) };
  });
}

/** The log as JSON lines, which `importDecisions` takes. */
export const exportDecisions = async (store: Store): Promise<string> =>
  (await store.decisions()).map((decision) => `${JSON.stringify(decision)}\n`).join("");

export interface Imported {
  /** How many were new, and how many the log had already. */
  readonly added: number;
  readonly known: number;
}

/** Appends decisions, one JSON line each; all of them or, where a line is none, not one. Throws InvalidInput. */
export async function importDecisions(store: Store, lines: string): Promise<Imported> {
  const decisions = new Map<string, Decision>();
  const known = new Map((await store.decisions()).map((decision) => [decision.id, decision]));
  for (const [i, line] of lines
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === "") continue;
    const decision = decisionIn(line, i + 1);
    const other = decisions.get(decision.id) ?? known.get(decision.id);
    if (other !== undefined && !isSame(other, decision))
      throw new InvalidInput(`line ${i + 1}: there is another decision ${decision.id} already`);
    decisions.set(decision.id, decision);
  }
  const added = await keepDecisions(store, [...decisions.values()]);
  return { added: added.length, known: decisions.size - added.length };
}

function decisionIn(line: string, number: number): Decision {
  try {
    return identified(parseDecision(JSON.parse(line)));
  } catch (error) {
    if (error instanceof InvalidInput) throw new InvalidInput(`line ${number}: ${error.message}`);
    throw new InvalidInput(`line ${number}: is no JSON`);
  }
}

/** Whatever the order of their fields. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  const field = (of: object, key: string): unknown => (of as Readonly<Record<string, unknown>>)[key];
  return keys.length === others.length && keys.every((key) => isSame(field(a, key), field(b, key)));
}

/** Appends decisions; articles of which they say something new are read again with it, all in one step. */
export async function keepDecisions(store: Store, decisions: readonly Decision[]): Promise<readonly Decision[]> {
  const change = { decisions, readings: await redescribed(store, decisions) };
  return store.decide(change, resolverVersion, ({ readings, decisions, texts, dictionary }) =>
    resolve(readings, decisions, texts, dictionary),
  );
}

/** New readings of the articles whose metadata some decisions change. Throws InvalidInput where one cannot be read. */
async function redescribed(store: Store, anew: readonly Decision[]) {
  if (!anew.some(({ kind }) => kind === "describe" || kind === "undo")) return [];
  const log = await store.decisions();
  const known = new Set(log.map(({ id }) => id));
  const [before, after] = [descriptions(log), descriptions([...log, ...anew.filter(({ id }) => !known.has(id))])];
  const readings = [];
  for (const { id } of await store.articles()) {
    const { given } = after(id);
    if (JSON.stringify(given) === JSON.stringify(before(id).given)) continue;
    const original = await store.original(id);
    if (original === null) continue;
    const outcome = await attempt({ id, raw: { bytes: original.bytes, name: original.name, given } });
    if (!outcome.ok) throw new InvalidInput(`${original.name}: ${outcome.reason}`);
    readings.push(outcome.article);
  }
  return readings;
}
