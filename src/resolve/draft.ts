import type { ActorAnchor, ReportAnchor } from "../record/decision.ts";
import { spanOfWords } from "../record/place.ts";
import type { Attribution, Decided, EventMention, EventTime, LocalActor, Mention, Reading } from "../record/reading.ts";
import { overlap, type Range, type Span, spanOf } from "../record/span.ts";
import type { Apart, Named, Revised } from "./revised.ts";

/** What a finding is known by: its words and, where several share them, a word more. */
export interface Mark extends Span {
  readonly and: string;
}

/** A finding under correction. */
export interface Finding<Found> {
  now: Found;
  readonly base: Found;
  /** All that it was known by, first as it was found. */
  readonly marks: Mark[];
  /** Ids of decisions in force. */
  by: readonly string[];
  /** Whom persons put into roles. */
  roles: Pick<Decided<Found>, "speaker" | "via" | "actors" | "recipients">;
  /** Whether a person added it. */
  readonly isAdded: boolean;
  /** Rejected, or added by a decision that was taken back. */
  gone: "never" | "rejected" | "withdrawn";
}

export const finding = <Found>(found: Found, mark: Mark, isAdded = false): Finding<Found> => ({
  now: found,
  base: found,
  marks: [mark],
  by: [],
  roles: {},
  isAdded,
  gone: "never",
});

export const markOfStatement = ({ content, source }: Pick<Attribution, "content" | "source">): Mark => ({
  ...hullOf(content),
  and: JSON.stringify(hullOf(source)),
});

export const markOfReport = ({ trigger, type }: Pick<EventMention, "trigger" | "type">): Mark => ({
  from: trigger.from,
  to: trigger.to,
  and: type,
});

/** The span from the first to the last of them; an empty one at the beginning of the text for none. */
function hullOf(ranges: readonly Range[]): Span {
  if (ranges.length === 0) return { from: 0, to: 0 };
  return { from: Math.min(...ranges.map(([from]) => from)), to: Math.max(...ranges.map(([, to]) => to)) };
}

/** A reading while decisions change it, one after the other. */
export class Draft {
  readonly reading: Reading;
  readonly text: string;
  readonly mentions: Finding<Mention>[];
  readonly statements: Finding<Attribution>[];
  readonly reports: Finding<EventMention>[];
  readonly #actors: LocalActor[];
  readonly #named = new Map<string, number>();
  readonly #anchors: Named[] = [];
  readonly #apart: Apart[] = [];
  readonly #asleep = new Set<string>();

  constructor(reading: Reading, text: string) {
    this.reading = reading;
    this.text = text;
    this.#actors = [...reading.actors];
    this.mentions = reading.mentions.map((mention) => finding(mention, { ...mention, and: "" }));
    this.statements = reading.attributions.map((attribution) => finding(attribution, markOfStatement(attribution)));
    this.reports = reading.events.map((event) => finding(event, markOfReport(event)));
  }

  /** Notes that a decision names what is not here. */
  sleep(decision: string): void {
    this.#asleep.add(decision);
  }

  /** The number of a local actor for whom a decision names; he has no mention by that alone. */
  local(anchor: ActorAnchor): number {
    const key = JSON.stringify(anchor);
    const known = this.#named.get(key);
    if (known !== undefined) return known;
    const { name, kind = "person" } = anchor;
    const local = this.#actors.push({ kind, name, spellings: [name], known: null, roles: [] }) - 1;
    this.#named.set(key, local);
    this.#anchors.push({ local, anchor });
    return local;
  }

  kindOf(local: number): LocalActor["kind"] {
    return this.#actors[local]?.kind ?? "person";
  }

  mentionAt(span: Span): Finding<Mention> | null {
    return best(this.mentions, { ...span, and: "" });
  }

  /** Gives a mention to another actor, who is then not the one it was given to. */
  reassign(mention: Finding<Mention>, actor: ActorAnchor, decision: string, from: ActorAnchor | null = null): void {
    const local = this.local(actor);
    const before = mention.now.actor;
    mention.by = [...mention.by, decision];
    if (before === local) return;
    mention.now = { ...mention.now, actor: local, kind: this.kindOf(local) };
    this.#apart.push({ stays: before, from, leaves: local, decision });
    for (const statement of this.statements) {
      const { source, speaker } = statement.now;
      const speaks = source.some((range) => overlap(spanOf(range), mention.now) > 0);
      if (speaks && speaker !== null && speaker !== "author")
        statement.now = { ...statement.now, speaker: [mention.now.from, mention.now.to] };
    }
  }

  /** The corrected reading, and what is still to be settled between articles. */
  finish(): Revised {
    const kept = inOrder(this.mentions, ({ from }) => from);
    const places = new Set(kept.map(({ now }) => `${now.from} ${now.to}`));
    const statements = inOrder(this.statements, ({ content }) => hullOf(content).from);
    const reports = inOrder(this.reports, ({ trigger }) => trigger.from);
    const { numbers, actors } = this.#actorsLeft(kept);
    const renumber = (local: number): number => numbers.get(local) ?? 0;
    const reading: Reading = {
      ...this.reading,
      actors,
      mentions: kept.map((it) => ({
        ...it.now,
        actor: renumber(it.now.actor),
        ...decided(it, renumber, ({ from, to }) => ({ from, to })),
      })),
      references: this.reading.references.filter(({ antecedent }) => places.has(`${antecedent.from} ${antecedent.to}`)),
      attributions: statements.map((it) => ({
        ...it.now,
        nestedIn: this.#holder(it, statements),
        ...decided(it, renumber, wordsOfStatement),
      })),
      events: reports.map((it) => ({
        ...it.now,
        time: timeLeft(it.now.time, this.reports, reports),
        ...decided(it, renumber, wordsOfReport),
      })),
    };
    return {
      reading,
      named: this.#anchors
        .filter(({ local }) => numbers.has(local))
        .map(({ local, anchor }) => ({ local: renumber(local), anchor })),
      apart: this.#apart
        .filter(({ leaves }) => numbers.has(leaves))
        .map((it) => ({ ...it, stays: numbers.get(it.stays ?? -1) ?? null, leaves: renumber(it.leaves) })),
      asleep: [...this.#asleep],
      report: (anchor) => this.#numberOf(anchor, reports),
    };
  }

  #numberOf(anchor: ReportAnchor, reports: readonly Finding<EventMention>[]): number | null {
    const span = spanOfWords(this.text, anchor);
    const found = span === null ? null : best(this.reports, { ...span, and: anchor.type });
    const number = found === null ? -1 : reports.indexOf(found);
    return number === -1 ? null : number;
  }

  /** The nearest statement around another that is left. */
  #holder(statement: Finding<Attribution>, left: readonly Finding<Attribution>[]): number | null {
    const seen = new Set<number>();
    for (let at = statement.base.nestedIn; at !== null && !seen.has(at);) {
      seen.add(at);
      const holder = this.statements[at];
      const number = holder === undefined ? -1 : left.indexOf(holder);
      if (number !== -1) return number;
      at = holder?.base.nestedIn ?? null;
    }
    return null;
  }

  /** An actor who lost all his mentions is none; names and roles go with the mentions they belong to. */
  #actorsLeft(kept: readonly Finding<Mention>[]): {
    readonly actors: readonly LocalActor[];
    readonly numbers: ReadonlyMap<number, number>;
  } {
    const numbers = new Map<number, number>();
    const actors: LocalActor[] = [];
    const changed = new Set(
      this.mentions
        .filter(({ now, base, gone }) => gone !== "never" || now.actor !== base.actor)
        .map(({ base }) => base.actor),
    );
    const used = new Set([
      ...kept.map(({ now }) => now.actor),
      ...[...this.statements, ...this.reports].flatMap(({ roles, gone }) => (gone === "never" ? rolesIn(roles) : [])),
    ]);
    this.#actors.forEach((actor, number) => {
      const wasFound = number < this.reading.actors.length;
      if (!used.has(number) && (changed.has(number) || !wasFound)) return;
      const own = kept.filter(({ now }) => now.actor === number).map(({ now }) => now);
      numbers.set(number, actors.push(wasFound && changed.has(number) ? this.#reduced(actor, own) : actor) - 1);
    });
    return { actors, numbers };
  }

  /** An actor with the names and roles that the mentions left to him bear out. */
  #reduced(actor: LocalActor, own: readonly Mention[]): LocalActor {
    const words = new Set(own.map(({ from, to }) => this.text.slice(from, to)));
    const lost = new Set(
      this.reading.mentions.map(({ from, to }) => this.text.slice(from, to)).filter((spelling) => !words.has(spelling)),
    );
    const spellings = actor.spellings.filter((spelling) => !lost.has(spelling));
    const longest = [...spellings].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
    const isOwn = (role: Span): boolean => {
      const nearest = nearestTo(role, this.reading.mentions);
      return nearest === null || own.some(({ from, to }) => from === nearest.from && to === nearest.to);
    };
    return {
      ...actor,
      name: lost.has(actor.name) ? (longest ?? actor.name) : actor.name,
      spellings,
      roles: actor.roles.filter(isOwn),
    };
  }
}

const isKept = ({ gone }: { readonly gone: string }): boolean => gone === "never";

const rolesIn = ({ speaker, via, actors = [], recipients = [] }: Finding<unknown>["roles"]): readonly number[] => [
  ...(speaker === undefined ? [] : [speaker]),
  ...(via === undefined ? [] : [via]),
  ...actors,
  ...recipients,
];

/** Findings that are left, with added ones where the text has them; the others keep their order. */
function inOrder<Found>(
  findings: readonly Finding<Found>[],
  start: (found: Found) => number,
): readonly Finding<Found>[] {
  const list: Finding<Found>[] = [];
  for (const it of findings.filter(isKept)) {
    const later = it.isAdded ? list.findIndex(({ base }) => start(base) > start(it.base)) : -1;
    list.splice(later === -1 ? list.length : later, 0, it);
  }
  return list;
}

/** What persons decided of a finding; nothing for one that they left alone. */
function decided<Found, Base>(
  { base, by, roles }: Finding<Found>,
  renumber: (local: number) => number,
  baseOf: (base: Found) => Base,
): { readonly decided?: Decided<Base> } {
  if (by.length === 0) return {};
  const { speaker, via, actors, recipients } = roles;
  return {
    decided: {
      by,
      base: baseOf(base),
      ...(speaker === undefined ? {} : { speaker: renumber(speaker) }),
      ...(via === undefined ? {} : { via: renumber(via) }),
      ...(actors === undefined ? {} : { actors: actors.map(renumber) }),
      ...(recipients === undefined ? {} : { recipients: recipients.map(renumber) }),
    },
  };
}

const wordsOfStatement = ({ source, cue, content }: Attribution) => ({ source, cue, content });
const wordsOfReport = ({ trigger, type, date }: EventMention) => ({ trigger, type, date });

/** What is placed in time by an event keeps that place while the event is left, and else has the next best. */
function timeLeft(
  time: EventTime | null,
  before: readonly Finding<EventMention>[],
  left: readonly Finding<EventMention>[],
): EventTime | null {
  if (time === null) return null;
  const otherwise = timeLeft(time.otherwise, before, left);
  if (time.anchor.kind !== "event") return { ...time, otherwise };
  const other = before[time.anchor.event];
  const event = other === undefined ? -1 : left.indexOf(other);
  return event === -1 ? otherwise : { ...time, anchor: { kind: "event", event }, otherwise };
}

/** Findings that share less of their words are not the same. */
const LEAST_SHARED = 0.5;

/** The finding that a mark means: the one that had it, else the one that shares most words with it. */
export function best<Found>(findings: readonly Finding<Found>[], mark: Mark): Finding<Found> | null {
  let found: Finding<Found> | null = null;
  let most = 0;
  for (const it of findings) {
    for (const own of it.marks) {
      const all = Math.max(own.to, mark.to) - Math.min(own.from, mark.from);
      const shared = all === 0 ? 0 : overlap(own, mark) / all;
      const likeness = shared < LEAST_SHARED ? 0 : shared + (own.and === mark.and ? 1 : 0);
      if (likeness > most) [found, most] = [it, likeness];
    }
  }
  return found;
}

function nearestTo(place: Span, mentions: readonly Mention[]): Mention | null {
  const distance = ({ from, to }: Span): number => Math.max(0, from - place.to, place.from - to);
  return mentions.reduce<Mention | null>(
    (best, it) => (best === null || distance(it) < distance(best) ? it : best),
    null,
  );
}
