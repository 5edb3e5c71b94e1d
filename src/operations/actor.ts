import type { Decision } from "../record/decision.ts";
import type { Actor, Evidence } from "../record/record.ts";
import type { StatementFilter, Store } from "../store/store.ts";
import { timeline } from "../analyze/timeline.ts";
import { findActor } from "./actors.ts";
import { type EventView, viewEvents } from "./events.ts";
import { type Citation, Quotes } from "./quotes.ts";
import { refresh } from "./refresh.ts";
import { type StatementView, viewStatements } from "./statements.ts";

/** All that the record holds of one actor. */
export interface ActorPage {
  readonly actor: ActorPortrait;
  /** By publication date of their articles, undated ones last. */
  readonly roles: readonly RoleView[];
  readonly statementsBy: readonly StatementView[];
  readonly statementsAbout: readonly StatementView[];
  readonly events: readonly EventView[];
  /** By publication date; the first of them where there are very many. */
  readonly mentions: readonly MentionView[];
}

/** An actor with numbers in place of his roles and mentions, which the page lists by themselves. */
export interface ActorPortrait extends Omit<Actor, "roles" | "mentions"> {
  readonly mentions: number;
  readonly articles: number;
  /** How often the articles spell him so, most often first. Mentions by a description alone are not among them. */
  readonly spellings: readonly Spelling[];
  /** Whether a person decided the name he is shown by. */
  readonly renamed: boolean;
}

export interface Spelling {
  readonly name: string;
  readonly count: number;
}

/** What an article calls him, and where. */
export interface RoleView extends Evidence {
  readonly text: string;
  readonly citation: Citation;
}

/** A mention with the sentence it stands in. */
export interface MentionView extends Evidence {
  readonly quote: string;
  readonly citation: Citation;
}

const MENTIONS_SHOWN = 200;

/** Throws NotFound where no actor bears the name or id, present or former. */
export async function showActor(store: Store, reference: string): Promise<ActorPage> {
  await refresh(store);
  const actor = await findActor(store, reference);
  const quotes = new Quotes(store);
  const { roles, mentions, ...known } = actor;
  await quotes.load(mentions.map(({ article }) => article));
  return {
    actor: {
      ...known,
      mentions: mentions.length,
      articles: new Set(mentions.map(({ article }) => article)).size,
      spellings: spellingsOf(actor, quotes),
      renamed: isRenamed(actor, await store.decisions()),
    },
    roles: quotes.byPublication(roles).map((role) => ({ ...role, citation: quotes.citation(role.article) })),
    statementsBy: await statementsInOrder(store, { speaker: actor.id }, quotes),
    statementsAbout: await statementsInOrder(store, { about: [actor.id] }, quotes),
    events: await viewEvents(store, timeline(await store.events({ involving: [actor.id] })), quotes),
    mentions: await viewMentions(mentions, quotes),
  };
}

const isRenamed = ({ name, decisions = [] }: Actor, log: readonly Decision[]): boolean =>
  log.some((decision) => decision.kind === "rename" && decision.value.name === name && decisions.includes(decision.id));

function spellingsOf({ name, aliases, mentions }: Actor, quotes: Quotes): readonly Spelling[] {
  const counts = new Map([name, ...aliases].map((spelling) => [spelling, 0]));
  for (const mention of mentions) {
    const words = quotes.words(mention.article, mention);
    const count = counts.get(words);
    if (count !== undefined) counts.set(words, count + 1);
  }
  return [...counts]
    .map(([spelling, count]) => ({ name: spelling, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

async function statementsInOrder(
  store: Store,
  filter: StatementFilter,
  quotes: Quotes,
): Promise<readonly StatementView[]> {
  return quotes.byPublication(await viewStatements(store, await store.statements(filter), quotes));
}

async function viewMentions(mentions: readonly Evidence[], quotes: Quotes): Promise<readonly MentionView[]> {
  const shown = quotes.byPublication(mentions).slice(0, MENTIONS_SHOWN);
  return Promise.all(
    shown.map(async (mention) => ({
      ...mention,
      quote: await quotes.sentence(mention.article, mention),
      citation: quotes.citation(mention.article),
    })),
  );
}
