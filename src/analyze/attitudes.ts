import type { Certainty } from "../record/reading.ts";
import type { Actor, Evidence } from "../record/record.ts";
import { stemOf } from "../record/stem.ts";
import type { Claim } from "./claims.ts";
import { leavesOpen, polesOf, speaksAgainst } from "./contests.ts";
import { byDay } from "./series.ts";
import type { Side } from "./sides.ts";

/** What somebody says of how two sides stand: trust, dependence, support, closeness and the like. Never our own view. */
export interface Attitude extends Evidence {
  readonly matter: string;
  /** The pole by its name: "distrusts", "dependent"; null where it is left open. */
  readonly pole: string | null;
  readonly speakers: readonly (string | null)[];
  readonly certainty: Certainty;
  readonly published: string | null;
}

/** The judgements that claims on both sides make, by publication, undated ones last. */
export function attitudesIn(
  claims: readonly Claim[],
  published: ReadonlyMap<string, string | null>,
): readonly Attitude[] {
  const attitudes = claims.flatMap((claim) =>
    polesOf(claim).map(({ matter, pole }): Attitude => ({
      ...placeOf(claim),
      matter: matter.name,
      pole: pole === 0 ? null : matter.poles[pole === 1 ? 0 : 1],
      speakers: claim.speakers,
      certainty: claim.certainty,
      published: published.get(claim.article) ?? null,
    })),
  );
  return attitudes.sort((a, b) => byDay(a.published, b.published));
}

const placeOf = ({ article, from, to }: Evidence): Evidence => ({ article, from, to });

export type TieKind = "alliance" | "membership" | "treaty" | "dependence" | "command" | "office";

/** A lasting tie of two sides, as somebody asserts or denies it. */
export interface Tie extends Evidence {
  readonly kind: TieKind;
  /** Whether it is said to hold, not to hold, or left open. */
  readonly holds: "yes" | "no" | "open";
  readonly speakers: readonly (string | null)[];
  readonly published: string | null;
}

const TIE_WORDS: Readonly<Record<Exclude<TieKind, "office">, string>> = {
  alliance: "ally allies allied alliance",
  membership: "member members membership joined accession",
  treaty: "treaty union united contractually pact",
  dependence: "dependent dependence depend depends vassal vassals satellite subsidies",
  command: "commands commanded leads led heads controls controlled founded founder boss",
};

const TIE_BY_TERM: ReadonlyMap<string, TieKind> = new Map(
  Object.entries(TIE_WORDS).flatMap(([kind, words]) =>
    words.split(" ").map((word) => [stemOf(word), kind as TieKind] as const),
  ),
);

/** Ties told by claims on both sides, and by what articles call the one side's actors in terms of the other's. */
export function tiesIn(
  claims: readonly Claim[],
  actors: readonly Actor[],
  sides: readonly [Side, Side],
  published: ReadonlyMap<string, string | null>,
): readonly Tie[] {
  const told = claims.flatMap((claim) => tiesOfClaim(claim, published));
  const [a, b] = sides.map(({ actors: ids }) => actors.filter(({ id }) => ids.includes(id)));
  return [...told, ...offices(a ?? [], b ?? [], published), ...offices(b ?? [], a ?? [], published)];
}

function tiesOfClaim(claim: Claim, published: ReadonlyMap<string, string | null>): readonly Tie[] {
  const kinds = new Map<TieKind, boolean>();
  for (const term of claim.terms) {
    const kind = TIE_BY_TERM.get(term);
    if (kind !== undefined) kinds.set(kind, claim.denied.has(term) || speaksAgainst(claim));
  }
  return [...kinds].map(([kind, isDenied]) => ({
    ...placeOf(claim),
    kind,
    holds: leavesOpen(claim) ? "open" : isDenied ? "no" : "yes",
    speakers: claim.speakers,
    published: published.get(claim.article) ?? null,
  }));
}

/** "head of Wagner": a role of the one whose words name the other. */
function offices(
  holders: readonly Actor[],
  bodies: readonly Actor[],
  published: ReadonlyMap<string, string | null>,
): readonly Tie[] {
  return holders.flatMap(({ roles }) =>
    roles
      .filter((role) =>
        bodies.some(({ mentions }) =>
          mentions.some(({ article, from, to }) => article === role.article && role.from <= from && to <= role.to),
        ),
      )
      .map((role): Tie => ({
        ...placeOf(role),
        kind: "office",
        holds: "yes",
        speakers: ["author"],
        published: published.get(role.article) ?? null,
      })),
  );
}
