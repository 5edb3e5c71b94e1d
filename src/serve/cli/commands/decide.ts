import { decide } from "../../../operations/decision-log.ts";
import type { DecisionInput } from "../../../operations/decision-input.ts";
import { InvalidInput } from "../../../operations/invalid-input.ts";
import { withStore } from "../../../operations/open.ts";
import { print, signature, type StoreOptions } from "../options.ts";
import { oneLine } from "../terminal.ts";

export interface DecideOptions extends StoreOptions {
  readonly by?: string;
  readonly why?: string;
  readonly json?: boolean;
  readonly in?: string;
  readonly occurrence?: number;
  readonly actor?: string | readonly string[];
  readonly recipient?: readonly string[];
  readonly kind?: string;
  readonly speaker?: string;
  readonly via?: string;
  readonly stance?: string;
  readonly certainty?: string;
  readonly content?: readonly string[];
  readonly type?: string;
  readonly date?: string;
  readonly status?: string;
  readonly trigger?: string;
}

/** What is typed is checked by the operation, which says what is wrong with it. */
async function run(input: object, options: DecideOptions): Promise<void> {
  const decided = await withStore(options.store, {}, (store) =>
    decide(store, input as DecisionInput, signature(options)),
  );
  if (options.json) return print(`${JSON.stringify(decided, null, 2)}\n`);
  const { decision, overruled } = decided;
  const state = decision.state === "in force" ? "" : `: ${decision.state}`;
  await print(`decided ${decision.id}${state}: ${oneLine(decision.says)}\n`);
  for (const { id, says } of overruled) await print(`overruled ${id}: ${oneLine(says)}\n`);
}

const isEvent = (reference: string): boolean => /^event-[0-9a-z]+(?:#\d+)?$/.test(reference);
const isStatement = (reference: string): boolean => /^statement-[0-9a-z]+$/.test(reference);

export function decideOnPair(kind: string, a: string, b: string, options: DecideOptions): Promise<void> {
  return run({ kind, of: isEvent(a) && isEvent(b) ? { events: [a, b] } : { actors: [a, b] } }, options);
}

export const decideName = (actor: string, name: string, options: DecideOptions): Promise<void> =>
  run({ kind: "rename", actor, name }, options);

export const decideKind = (actor: string, to: string, options: DecideOptions): Promise<void> =>
  run({ kind: "retype", actor, to }, options);

export function decideOn(kind: "confirm" | "reject", what: string, options: DecideOptions): Promise<void> {
  const of =
    options.in !== undefined
      ? { mention: placeOf(what, options) }
      : isStatement(what)
        ? { statement: what }
        : isEvent(what)
          ? { event: what }
          : { actor: what };
  if (kind === "reject" && "actor" in of) {
    throw new InvalidInput(`${what}: is no statement's or event's id; for a mention name its article with --in`);
  }
  return run({ kind, of }, options);
}

export const decideSplit = (words: string, options: DecideOptions): Promise<void> =>
  run({ kind: "split", mentions: [placeOf(words, options)], ...whomOf(options) }, options);

export const addMention = (words: string, options: DecideOptions): Promise<void> =>
  run({ kind: "add mention", at: placeOf(words, options), ...whomOf(options) }, options);

export const addStatement = (words: string, options: DecideOptions): Promise<void> =>
  run({ kind: "add statement", at: placeOf(words, options), value: statementOf(options) }, options);

export const addEvent = (words: string, options: DecideOptions): Promise<void> =>
  run({ kind: "add event", at: placeOf(words, options), value: reportOf(options) }, options);

export function correct(id: string, options: DecideOptions): Promise<void> {
  if (isEvent(id)) return run({ kind: "correct event", event: id, value: reportOf(options) }, options);
  return run({ kind: "correct statement", statement: id, value: statementOf(options) }, options);
}

export const judge = (forecast: string, outcome: string, options: DecideOptions): Promise<void> =>
  run({ kind: "judge", forecast, outcome }, options);

/** Throws InvalidInput where there are words but no article. */
export function settle(disagreement: string, words: string | undefined, options: DecideOptions): Promise<void> {
  if (words !== undefined && options.in === undefined)
    throw new InvalidInput(`"${words}": name with --in the article that has these words`);
  return run({ kind: "settle", disagreement, by: words === undefined ? null : placeOf(words, options) }, options);
}

/** A statement's id takes 1 to 6, an outlet or a speaker A to F. */
export function rate(
  what: string,
  code: string,
  options: DecideOptions & { readonly outlet?: boolean },
): Promise<void> {
  if (isStatement(what)) return run({ kind: "rate statement", statement: what, credibility: code }, options);
  if (options.outlet) return run({ kind: "rate outlet", outlet: what, reliability: code.toUpperCase() }, options);
  return run({ kind: "rate actor", actor: what, reliability: code.toUpperCase() }, options);
}

export const group = (side: string, actors: readonly string[], options: DecideOptions): Promise<void> =>
  run({ kind: "group", side, actors }, options);

export const undo = (decision: string, options: DecideOptions): Promise<void> =>
  run({ kind: "undo", decision }, options);

const placeOf = (quote: string, { in: article, occurrence }: DecideOptions) => given({ article, quote, occurrence });

const whomOf = ({ actor, kind }: DecideOptions) => given({ actor, newKind: kind });

const statementOf = ({ speaker, via, stance, certainty, content, kind, trigger, date, type, status }: DecideOptions) =>
  given({
    speaker: orNone(speaker),
    via: orNone(via),
    stance,
    certainty,
    content: content?.map((quote) => ({ quote })),
    newKind: kind,
    trigger,
    date,
    type,
    status,
  });

const reportOf = ({ type, date, actor, recipient, status, trigger, kind, stance, certainty, speaker }: DecideOptions) =>
  given({
    type,
    date: orNone(date),
    actors: actor,
    recipients: recipient,
    status,
    trigger: trigger === undefined ? undefined : { quote: trigger },
    newKind: kind,
    stance,
    certainty,
    speaker,
  });

const orNone = (value: string | undefined): string | null | undefined => (value === "none" ? null : value);

/** Without the options that were not named. */
const given = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
