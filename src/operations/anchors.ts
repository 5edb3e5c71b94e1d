import type {
  ActorAnchor,
  Decision,
  MentionValue,
  ReportAnchor,
  ReportValue,
  StatementAnchor,
  StatementValue,
} from "../record/decision.ts";
import { romanise } from "../record/name-key.ts";
import { type Place, placeAt, spanOfWords, type Words, wordsAt } from "../record/place.ts";
import type { ActorKind } from "../record/reading.ts";
import type { Actor, ActorSummary, Event, EventReport, Statement } from "../record/record.ts";
import { hull, type Span } from "../record/span.ts";
import { nameIndex } from "../resolve/matching.ts";
import type { Store } from "../store/store.ts";
import { recordAt, disagreementsAt } from "./analysis.ts";
import { findArticle } from "./articles.ts";
import { InvalidInput, NotFound } from "./invalid-input.ts";

/** A stretch of an article as a person points at it: by its offsets, or by its words. */
export type Pointer =
  | { readonly article: string; readonly from: number; readonly to: number }
  | { readonly article: string; readonly quote: string; readonly occurrence?: number | undefined };

/** Turns what a person points at in the present record into anchors, which outlive it. */
export class Anchors {
  readonly #store: Store;
  readonly #actors: readonly ActorSummary[];
  readonly #given: ReadonlySet<string>;
  readonly #named: (query: string) => readonly ActorSummary[];
  readonly #texts = new Map<string, string>();

  private constructor(store: Store, actors: readonly ActorSummary[], decisions: readonly Decision[]) {
    this.#store = store;
    this.#actors = actors;
    this.#given = new Set(decisions.flatMap((it) => (it.kind === "rename" ? [it.value.name] : [])));
    this.#named = nameIndex(actors);
  }

  /** For a record that is up to date. */
  static async of(store: Store): Promise<Anchors> {
    return new Anchors(store, await store.actorSummaries(), await store.decisions());
  }

  /** The one actor meant by an id, present or former, or by a name. Throws NotFound, and InvalidInput for several. */
  async actor(reference: string): Promise<Actor> {
    const [known] = await this.#store.actors({ ids: [reference] });
    if (known !== undefined) return known;
    const meant = this.#named(reference);
    if (meant.length > 1) {
      const list = meant.slice(0, 5).map(({ id, name }) => `${name} (${id})`);
      throw new InvalidInput(`${reference}: means several actors; name one by his id: ${list.join(", ")}`);
    }
    const [actor] = await this.#store.actors({ ids: meant.map(({ id }) => id) });
    if (actor === undefined) throw new NotFound(`${reference}: no such actor; 'dragoman actors' lists them all`);
    return actor;
  }

  /** An actor by a name or id; with `kind`, one who is not in the record is a new one of that name. */
  async whom(reference: string, kind: ActorKind | undefined): Promise<ActorAnchor> {
    const actor = await this.actor(reference).catch((error: unknown) => {
      if (error instanceof NotFound && kind !== undefined) return null;
      throw error;
    });
    return actor === null ? { name: reference.trim(), ...(kind && { kind }) } : this.ofActor(actor);
  }

  /** Prefers the name he is shown by; a name that articles give him and others do not; and a mention of it. */
  async ofActor({ id, kind, name, aliases, mentions }: Actor): Promise<ActorAnchor> {
    const fromTexts = [name, ...aliases.toSorted((a, b) => b.length - a.length)].filter((it) => !this.#given.has(it));
    const own = fromTexts.find((it) => !this.#isShared(it, id, kind));
    const spelling = own ?? fromTexts[0] ?? name;
    const at = await this.#mentionOf(spelling, mentions);
    return { name: spelling, kind, ...(at && { at }), ...(own === undefined && at !== null ? { shared: true } : {}) };
  }

  #isShared(name: string, id: string, kind: ActorKind): boolean {
    const key = romanise(name);
    return this.#actors.some(
      (other) =>
        other.id !== id &&
        (other.kind === "person") === (kind === "person") &&
        [other.name, ...other.aliases].some((it) => romanise(it) === key),
    );
  }

  async #mentionOf(name: string, mentions: Actor["mentions"]): Promise<Place | null> {
    const [first] = mentions;
    if (first === undefined) return null;
    for (const mention of mentions.slice(0, MOST_MENTIONS_TRIED)) {
      const text = await this.text(mention.article);
      if (text.slice(mention.from, mention.to) === name) return placeAt(mention.article, text, mention);
    }
    return placeAt(first.article, await this.text(first.article), first);
  }

  async ofStatement(statement: Statement): Promise<StatementAnchor> {
    const text = await this.text(statement.article);
    const content = hull(statement.content) ?? { from: 0, to: 0 };
    const source = statement.source === null ? null : wordsAt(text, statement.source);
    return { ...placeAt(statement.article, text, content), source };
  }

  async ofReport(report: EventReport): Promise<ReportAnchor> {
    return { ...placeAt(report.article, await this.text(report.article), report.trigger), type: report.type };
  }

  /** Where the forecast with an id stands. Throws NotFound. */
  async ofForecast(id: string): Promise<Place> {
    const forecast = (await this.#store.forecasts()).find((one) => one.id === id);
    if (forecast === undefined) throw new NotFound(`${id}: no such forecast; 'dragoman forecasts' lists them all`);
    return placeAt(forecast.article, await this.text(forecast.article), forecast);
  }

  /** Where the positions of the disagreement with an id stand. Throws NotFound. */
  async ofDisagreement(id: string): Promise<readonly Place[]> {
    const found = disagreementsAt(await recordAt(this.#store, undefined)).find((one) => one.id === id);
    if (found === undefined) throw new NotFound(`${id}: no such disagreement; 'dragoman disagreements' lists them all`);
    return Promise.all(
      found.positions.map(async (position) => placeAt(position.article, await this.text(position.article), position)),
    );
  }

  /** Everything a person sees of a mention, a statement or a report, so that it can be made again. */
  async seenMention(place: Place): Promise<MentionValue | undefined> {
    const span = spanOfWords(await this.text(place.article), place);
    const actors = span === null ? [] : await this.#store.actors({ article: place.article });
    const actor = actors.find(({ mentions }) =>
      mentions.some((it) => it.article === place.article && it.from === span?.from && it.to === span.to),
    );
    return actor && { actor: await this.ofActor(actor) };
  }

  async seenStatement(statement: Statement): Promise<StatementValue> {
    const text = await this.text(statement.article);
    const words = (span: Span | null): Words | null => (span === null ? null : wordsAt(text, span));
    return {
      source: words(statement.source),
      cue: words(statement.cue),
      content: statement.content.map((span) => wordsAt(text, span)),
      mode: statement.mode,
      speaker: statement.speaker === "author" ? "author" : await this.#byId(statement.speaker),
      via: await this.#byId(statement.via),
      stance: statement.stance,
      certainty: statement.certainty,
      horizon: words(statement.horizon),
      condition: words(statement.condition),
    };
  }

  async seenReport(report: EventReport): Promise<ReportValue> {
    const text = await this.text(report.article);
    return {
      trigger: wordsAt(text, report.trigger),
      clause: wordsAt(text, report),
      type: report.type,
      date: report.date,
      actors: await this.#byIds(report.actors),
      recipients: await this.#byIds(report.recipients),
      status: report.status,
    };
  }

  async #byIds(ids: readonly string[]): Promise<ActorAnchor[]> {
    const anchors = await Promise.all(ids.map((id) => this.#byId(id)));
    return anchors.filter((anchor) => anchor !== null);
  }

  async #byId(id: string | null): Promise<ActorAnchor | null> {
    const [actor] = id === null ? [] : await this.#store.actors({ ids: [id] });
    return actor === undefined ? null : this.ofActor(actor);
  }

  /** The statement with an id. Throws NotFound. */
  async statement(id: string): Promise<Statement> {
    const [statement] = await this.#store.statements({ id });
    if (statement === undefined) throw new NotFound(`${id}: no such statement; 'dragoman statements' lists them all`);
    return statement;
  }

  /** One report of an event: "event-id" where it has but one, else "event-id#2" for its second. Throws NotFound. */
  async report(reference: string): Promise<EventReport> {
    const [, id = "", number] = /^(.*?)(?:#([1-9]\d{0,5}))?$/s.exec(reference) ?? [];
    const [event] = await this.#store.events({ id });
    if (event === undefined) throw new NotFound(`${id}: no such event; 'dragoman events' lists them all`);
    if (number === undefined && event.mentions.length > 1) throw new InvalidInput(severalReports(event));
    const report = event.mentions[Number(number ?? 1) - 1];
    if (report === undefined) throw new NotFound(`${reference}: the event has but ${event.mentions.length} reports`);
    return report;
  }

  /** The place a person points at. Throws NotFound where the article has no such words. */
  async place(pointer: Pointer): Promise<Place> {
    const { id } = await findArticle(this.#store, pointer.article);
    const text = await this.text(id);
    if ("from" in pointer) {
      const { from, to } = pointer;
      if (from >= to || to > text.length || text.slice(from, to).trim() === "")
        throw new InvalidInput(`${from} to ${to}: there are no words at this place of ${pointer.article}`);
      return placeAt(id, text, trimmed(text, { from, to }));
    }
    const { quote, occurrence = 1 } = pointer;
    const spans = occurrencesOf(text, quote, occurrence + 1);
    if (spans.length === 0) throw new NotFound(`"${quote}": these words are not in ${pointer.article}`);
    if (pointer.occurrence === undefined && spans.length > 1)
      throw new InvalidInput(`"${quote}": stands more than once in ${pointer.article}; say which one is meant`);
    const span = spans[occurrence - 1];
    if (span === undefined) throw new NotFound(`"${quote}": stands but ${spans.length} times in ${pointer.article}`);
    return placeAt(id, text, span);
  }

  async text(article: string): Promise<string> {
    const known = this.#texts.get(article);
    if (known !== undefined) return known;
    const text = (await this.#store.layer(article))?.text ?? "";
    this.#texts.set(article, text);
    return text;
  }
}

const MOST_MENTIONS_TRIED = 30;

const severalReports = ({ id, mentions }: Event): string =>
  `${id}: ${mentions.length} reports tell of this event; name one, as ${id}#1`;

function trimmed(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to);
  return { from: from + words.length - words.trimStart().length, to: to - (words.length - words.trimEnd().length) };
}

function occurrencesOf(text: string, quote: string, most: number): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(quote); at !== -1 && spans.length < most; at = text.indexOf(quote, at + 1))
    spans.push({ from: at, to: at + quote.length });
  return spans;
}
