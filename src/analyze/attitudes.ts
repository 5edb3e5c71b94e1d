import type { Tie } from "../record/analysis.ts";
import type { Certainty, TieKind } from "../record/reading.ts";
import type { Actor, Evidence } from "../record/record.ts";
import { byDay } from "./series.ts";
import type { Side } from "./sides.ts";

/** What somebody says of how two sides stand: trust, dependence, support, closeness and the like. Never our own view. */
export interface Attitude extends Evidence {
  readonly matter: AttitudeKind;
  /** What is said, between holder and target: "distrusts", "is dependent on"; null where it is left open. */
  readonly pole: string | null;
  /** Ids of the actors: who stands so, and to whom. */
  readonly holder: string;
  readonly target: string;
  readonly speakers: readonly (string | null)[];
  readonly certainty: Certainty;
  readonly published: string | null;
}

/** A lasting tie of two sides, as somebody asserts or denies it. */
export interface LastingTie extends Evidence {
  readonly kind: LastingKind;
  /** Whether it is said to hold, not to hold, or left open. */
  readonly holds: "yes" | "no" | "open";
  /** Ids of the actors: whose tie it is, and to whom. */
  readonly holder: string;
  readonly target: string;
  readonly speakers: readonly (string | null)[];
  readonly published: string | null;
}

export type LastingKind = Extract<TieKind, "alliance" | "membership" | "treaty" | "dependence" | "command"> | "office";
export type AttitudeKind = Exclude<TieKind, LastingKind> | "dependence";

/** What is said by words of the kind, by words of its opposite, and by the denial of either. */
const POLES: Readonly<Record<AttitudeKind, readonly [string, string, string, string]>> = {
  trust: ["trusts", "distrusts", "does not trust", "does not distrust"],
  dependence: ["is dependent on", "has room of its own from", "is not dependent on", "has no room of its own from"],
  support: ["supports", "opposes", "withholds support from", "does not oppose"],
  closeness: ["is close to", "is at odds with", "is not close to", "is not at odds with"],
  recognition: ["recognises", "disowns", "does not recognise", "does not disown"],
  threat: ["threatens", "protects", "does not threaten", "does not protect"],
};

const isAttitude = (kind: TieKind): kind is AttitudeKind => kind in POLES;
const LASTING: ReadonlySet<string> = new Set<LastingKind>([
  "alliance",
  "membership",
  "treaty",
  "dependence",
  "command",
]);
const isLasting = (kind: TieKind): kind is Exclude<LastingKind, "office"> => LASTING.has(kind);

/** The judgements on how two sides stand, by publication, undated ones last. */
export function attitudesIn(ties: readonly Tie[], published: ReadonlyMap<string, string | null>): readonly Attitude[] {
  const attitudes = ties.flatMap((tie): Attitude[] =>
    isAttitude(tie.kind)
      ? [{ ...toldBy(tie, published), matter: tie.kind, pole: poleOf(tie, tie.kind), certainty: tie.certainty }]
      : [],
  );
  return attitudes.sort((a, b) => byDay(a.published, b.published));
}

const poleOf = ({ isOpen, isOpposite, isDenied }: Tie, kind: AttitudeKind): string | null =>
  isOpen ? null : (POLES[kind][(isOpposite ? 1 : 0) + (isDenied ? 2 : 0)] ?? null);

function toldBy(
  { article, from, to, holder, target, speaker }: Tie,
  published: ReadonlyMap<string, string | null>,
): Pick<Attitude, "article" | "from" | "to" | "holder" | "target" | "speakers" | "published"> {
  return { article, from, to, holder, target, speakers: [speaker], published: published.get(article) ?? null };
}

/** Ties as they are told, and as articles call the one side's actors in terms of the other's. */
export function tiesIn(
  ties: readonly Tie[],
  actors: readonly Actor[],
  sides: readonly [Side, Side],
  published: ReadonlyMap<string, string | null>,
): readonly LastingTie[] {
  const told = ties.flatMap((tie): LastingTie[] =>
    isLasting(tie.kind) ? [{ ...toldBy(tie, published), kind: tie.kind, holds: holds(tie) }] : [],
  );
  const [a, b] = sides.map(({ actors: ids }) => actors.filter(({ id }) => ids.includes(id)));
  return [...told, ...offices(a ?? [], b ?? [], published), ...offices(b ?? [], a ?? [], published)];
}

const holds = ({ isOpen, isOpposite, isDenied }: Tie): LastingTie["holds"] =>
  isOpen ? "open" : isOpposite === isDenied ? "yes" : "no";

/** "head of Wagner": a role of the one whose words name the other. */
function offices(
  holders: readonly Actor[],
  bodies: readonly Actor[],
  published: ReadonlyMap<string, string | null>,
): readonly LastingTie[] {
  return holders.flatMap(({ id, roles }) =>
    roles.flatMap((role) => {
      const body = bodies.find(({ mentions }) =>
        mentions.some(({ article, from, to }) => article === role.article && role.from <= from && to <= role.to),
      );
      if (body === undefined) return [];
      const { article, from, to } = role;
      const tie: LastingTie = {
        article,
        from,
        to,
        kind: "office",
        holds: "yes",
        holder: id,
        target: body.id,
        speakers: ["author"],
        published: published.get(article) ?? null,
      };
      return [tie];
    }),
  );
}
