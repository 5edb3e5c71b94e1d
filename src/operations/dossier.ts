import type { Evidence } from "../record/record.ts";
import type { Store } from "../store/store.ts";
import { brief } from "./brief.ts";
import { disagreements } from "./disagreements.ts";
import type { EventView } from "./events.ts";
import { forecasts } from "./forecasts.ts";
import { relation, type RelationView } from "./relation.ts";
import type { StatementView } from "./statements.ts";

/** A report on two actors that a person could send: every line names its evidence by number. */
export interface Dossier {
  readonly title: string;
  readonly sections: readonly DossierSection[];
  readonly evidence: readonly DossierEvidence[];
}

export interface DossierSection {
  readonly head: string;
  readonly lines: readonly DossierLine[];
}

export interface DossierLine {
  readonly text: string;
  /** Numbers into `evidence`, from 1. */
  readonly evidence: readonly number[];
}

export interface DossierEvidence extends Evidence {
  readonly number: number;
  readonly quote: string;
  /** Outlet, author, title, date, address, day of retrieval: what a citation needs, as far as it is known. */
  readonly citation: string;
  readonly url: string | null;
}

/** @param today YYYY-MM-DD, to tell what is due */
export async function dossier(store: Store, nameOfA: string, nameOfB: string, today: string): Promise<Dossier> {
  const dealings = await brief(store, nameOfA, nameOfB);
  const { a, b } = dealings;
  const [found] = (await relation(store, { a: a.id, b: b.id })).relations;
  const notes = new Notes(await citations(store));
  const both = (about: readonly string[]): boolean => about.includes(a.id) && about.includes(b.id);
  const expected = (await forecasts(store, { about: a.id }, today)).forecasts.filter(({ about }) => both(about));
  const disputed = (await disagreements(store, { about: a.id })).disagreements.filter(({ about }) =>
    both(about.map(({ id }) => id)),
  );
  const events = (list: readonly EventView[]) => list.map((event) => eventLine(event, notes));
  const statements = (list: readonly StatementView[]) => list.map((one) => statementLine(one, notes));
  const sections: readonly DossierSection[] = [
    ...(found === undefined ? [] : relationSections(found, notes)),
    { head: `What ${a.name} did to ${b.name}`, lines: events(dealings.aToB) },
    { head: `What ${b.name} did to ${a.name}`, lines: events(dealings.bToA) },
    { head: "What they did together, or had done to both", lines: events(dealings.together) },
    { head: `What ${a.name} says of ${b.name}`, lines: statements(dealings.aOnB) },
    { head: `What ${b.name} says of ${a.name}`, lines: statements(dealings.bOnA) },
    { head: "What others say of both", lines: statements(dealings.othersOnBoth) },
    {
      head: "Disagreements",
      lines: disputed.map(({ question, positions }) => ({
        text: `${question} ${positions.map(({ by, side }) => `${by}: ${side}`).join("; ")}`,
        evidence: positions.map((one) => notes.number(one, one.quote)),
      })),
    },
    {
      head: "Forecasts",
      lines: expected.map((one) => ({
        text: `${one.by} (${one.madeOn ?? "undated"}): “${one.quote}”${one.conditionWords === null ? "" : `, if “${one.conditionWords}”`}; ${one.state}`,
        evidence: [notes.number(one, one.quote), ...one.signs.map((sign) => notes.number(sign, sign.quote))],
      })),
    },
    {
      head: "What was not read: sentences that name both and yielded nothing",
      lines: (found?.unread ?? []).map((one) => ({ text: `“${one.quote}”`, evidence: [notes.number(one, one.quote)] })),
    },
  ];
  return {
    title: `${a.name} and ${b.name}`,
    sections: sections.filter(({ lines }) => lines.length > 0),
    evidence: notes.all(),
  };
}

function relationSections(found: RelationView, notes: Notes): readonly DossierSection[] {
  const judged = found.phases.map(({ from, to, label, events, words }) => ({
    text: `${from} to ${to}: ${label} (${events} dated deeds; ${words.length} judgements)`,
    evidence: words.map((one) => notes.number(one, one.quote)),
  }));
  const points = found.turningPoints.map(({ date, reasons, articles, evidence }) => ({
    text: `${date ?? "undated"}: ${reasons.join(", ")}; told by ${articles} ${articles === 1 ? "article" : "articles"}`,
    evidence: evidence.map((one) => notes.number(one, one.quote)),
  }));
  const given = found.ledger.map(({ giverName, good, delivery, date, evidence }) => ({
    text: `${date ?? "undated"}: ${giverName}, ${good}: ${delivery}`,
    evidence: evidence.map((one) => notes.number(one, one.quote)),
  }));
  const said = found.attitudes.map((one) => ({
    text: `${one.by}: ${one.holderName} ${one.pole ?? `(${one.matter} left open)`} ${one.targetName}: “${one.quote}”`,
    evidence: [notes.number(one, one.quote)],
  }));
  return [
    { head: "Phases", lines: judged },
    { head: "Turning points", lines: points },
    { head: "What each gives and gets", lines: given },
    { head: "How they stand, by who says so", lines: said },
  ];
}

function eventLine(event: EventView, notes: Notes): DossierLine {
  const who = [event.actorNames.join(", "), event.recipientNames.join(", ")]
    .filter((names) => names !== "")
    .join(" → ");
  const status = event.status === "happened" ? "" : `, ${event.status}`;
  return {
    text: `${event.date ?? "undated"}: ${event.type}${status}: ${who}`,
    evidence: event.mentions.map((one) => notes.number(one, one.quote)),
  };
}

function statementLine(one: StatementView, notes: Notes): DossierLine {
  const hedge = one.certainty === "certain" ? "" : ` as ${one.certainty}`;
  const via = one.viaName === null ? "" : ` (to ${one.viaName})`;
  const place = { article: one.article, from: one.content[0]?.from ?? 0, to: one.content.at(-1)?.to ?? 0 };
  return {
    text: `${one.speakerName} ${one.stance}${hedge}${via}: “${one.quote}”`,
    evidence: [notes.number(place, one.quote)],
  };
}

/** Numbers evidence in the order in which it is first named. */
class Notes {
  readonly #citations: ReadonlyMap<string, Pick<DossierEvidence, "citation" | "url">>;
  readonly #numbers = new Map<string, DossierEvidence>();

  constructor(citations: ReadonlyMap<string, Pick<DossierEvidence, "citation" | "url">>) {
    this.#citations = citations;
  }

  number({ article, from, to }: Evidence, quote: string): number {
    const key = `${article} ${from} ${to}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known.number;
    const number = this.#numbers.size + 1;
    const { citation, url } = this.#citations.get(article) ?? { citation: article, url: null };
    this.#numbers.set(key, { article, from, to, number, quote, citation, url });
    return number;
  }

  all(): readonly DossierEvidence[] {
    return [...this.#numbers.values()];
  }
}

async function citations(store: Store): Promise<ReadonlyMap<string, Pick<DossierEvidence, "citation" | "url">>> {
  return new Map(
    (await store.articles()).map(({ id, publisher, author, title, published, url, retrieved }) => {
      const parts = [
        publisher,
        author,
        title === null ? null : `“${title}”`,
        published ?? "undated",
        url,
        retrieved === null ? null : `retrieved ${retrieved}`,
        id,
      ];
      return [id, { citation: parts.filter((part) => part !== null).join(", "), url }] as const;
    }),
  );
}
