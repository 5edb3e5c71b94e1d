/**
 * The forms of the answers, for the OpenAPI document. Each is held by its annotation to the type that its operation
 * answers with, which is also the type that the typed client sees.
 */
import { z } from "@hono/zod-openapi";
import type { ActorPage } from "../../operations/actor.ts";
import type { ActorLinkView } from "../../operations/actor-links.ts";
import type { ArticleSummary } from "../../operations/articles.ts";
import type { Brief } from "../../operations/brief.ts";
import { CREDIBILITIES } from "../../record/decision.ts";
import type { Decided, DecisionView } from "../../operations/decision-log.ts";
import type { DisagreementsResult } from "../../operations/disagreements.ts";
import type { Dossier } from "../../operations/dossier.ts";
import type { EventView } from "../../operations/events.ts";
import type { ForecastsResult } from "../../operations/forecasts.ts";
import type { NetworkResult } from "../../operations/network.ts";
import type { OmissionsResult } from "../../operations/omissions.ts";
import type { Overview } from "../../operations/overview.ts";
import type { Citation } from "../../operations/quotes.ts";
import type { RelationResult } from "../../operations/relation.ts";
import type { Review } from "../../operations/review.ts";
import type { SearchResult } from "../../operations/search.ts";
import type { ShownArticle } from "../../operations/show.ts";
import type { StatementView } from "../../operations/statements.ts";
import type { ThemeName, ThemeResult } from "../../operations/theme.ts";
import { GOODS, OUTCOMES } from "../../record/analysis.ts";
import {
  ACTOR_KINDS,
  CERTAINTIES,
  COMPARATORS,
  EVENT_STATUSES,
  EVENT_TYPES,
  FORECAST_KINDS,
  LIKELIHOODS,
  type Reading,
  STANCES,
} from "../../record/reading.ts";
import type { Actor, ActorSummary } from "../../record/record.ts";
import type { Job } from "./jobs.ts";

/** A schema for what is answered as it is: its input and its output are both `T`. */
type Answer<T> = z.ZodType<T, T>;

const text = z.string().nullable();
const count = z.int().min(0);

const span = z
  .object({ from: count, to: count })
  .openapi("Span", { description: "A half-open stretch of an article's text, in UTF-16 units" });
const evidence = span.extend({ article: z.string() });

const metadata = z.object({
  title: text,
  publisher: text,
  author: text,
  url: text,
  published: text.openapi({ description: "EDTF, ISO 8601-2 level 2" }),
});
const citation: Answer<Citation> = metadata.extend({ id: z.string() }).openapi("Citation");

export const articleSummary: Answer<ArticleSummary> = metadata
  .extend({
    id: z.string(),
    retrieved: text,
    publishedBasis: z.enum(["stated", "given", "inferred"]).nullable(),
    language: z.string().openapi({ description: "BCP 47" }),
    translated: z.boolean(),
    body: span,
    parts: z.array(
      span.extend({
        kind: z.enum([
          "title",
          "standfirst",
          "heading",
          "byline",
          "dateline",
          "caption",
          "biography",
          "disclaimer",
          "boilerplate",
        ]),
      }),
    ),
    path: text,
    paths: z.array(z.string()),
    unread: text.openapi({ description: "Why it was kept but not read" }),
    version: z.string(),
    supersededBy: text,
    counts: z.object({ mentions: count, statements: count, events: count }),
    described: z.array(z.string()).openapi({ description: "The fields that a person decided" }),
  })
  .openapi("ArticleSummary");

const decisions = z
  .array(z.string())
  .openapi({ description: "Ids of the decisions that persons made of it" })
  .exactOptional();
const naming = z.object({
  id: z.string(),
  kind: z.enum(ACTOR_KINDS),
  name: z.string(),
  aliases: z.array(z.string()),
});
export const actorSummary: Answer<ActorSummary> = naming
  .extend({ mentions: count, articles: count, reviewed: z.literal(true).exactOptional() })
  .openapi("ActorSummary");
const role = evidence.extend({ text: z.string() });
const actor: Answer<Actor> = naming
  .extend({ formerIds: z.array(z.string()), roles: z.array(role), mentions: z.array(evidence), decisions })
  .openapi("Actor");

const quantities = z.array(
  span.extend({ number: z.number(), upper: z.number().nullable(), comparator: z.enum(COMPARATORS), unit: text }),
);

const statement: Answer<StatementView> = z
  .object({
    id: z.string(),
    article: z.string(),
    source: span.nullable(),
    cue: span.nullable(),
    content: z.array(span),
    mode: z.enum(["direct", "indirect", "mixed", "none"]),
    speaker: text.openapi({ description: "An actor's id, 'author', or null for an unnamed source" }),
    via: text,
    implied: z.boolean(),
    nestedIn: text,
    about: z.array(z.string()),
    stance: z.enum(STANCES),
    certainty: z.enum(CERTAINTIES),
    certaintyWords: z.array(span),
    quantities,
    sameAs: z.array(z.string()),
    horizon: span.nullable(),
    condition: span.nullable(),
    rule: z.string(),
    score: z.number(),
    decisions,
    speakerName: z.string(),
    viaName: text,
    credibility: z.enum(CREDIBILITIES).nullable(),
    quote: z.string(),
    citation,
  })
  .openapi("Statement");

const dateBasis = z
  .object({
    known: z.boolean(),
    from: z.enum(["words", "narrative", "occasion", "publication"]),
    evidence: evidence.nullable(),
  })
  .nullable();
const telling = {
  type: z.enum(EVENT_TYPES),
  date: text,
  actors: z.array(z.string()),
  recipients: z.array(z.string()),
  status: z.enum(EVENT_STATUSES),
};
const event: Answer<EventView> = z
  .object({
    id: z.string(),
    ...telling,
    mode: text,
    cameo: z.string(),
    quad: z.enum(["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"]),
    goldstein: z.number(),
    actorNames: z.array(z.string()),
    recipientNames: z.array(z.string()),
    mentions: z.array(
      evidence.extend({
        ...telling,
        trigger: span,
        reportedBy: text,
        statement: text,
        dateBasis,
        place: span.nullable(),
        quantities,
        rule: z.string(),
        decisions,
        quote: z.string(),
        citation,
        reporterName: text,
      }),
    ),
    dateBasis,
    links: z.array(
      z.object({
        a: count,
        b: count,
        score: z.number(),
        reasons: z.array(z.object({ feature: z.string(), weight: z.number() })),
      }),
    ),
    partOf: text.openapi({ description: "Id of the larger event" }),
  })
  .openapi("Event");

export const overview: Answer<Overview> = z
  .object({
    counts: z.object({ articles: count, actors: count, statements: count, events: count }),
    articles: z.array(articleSummary),
    actors: z.array(actorSummary),
    coverage: z.array(z.object({ month: text, articles: count })),
  })
  .openapi("Overview");

const reading: Answer<Reading> = z
  .custom<Reading>((value) => typeof value === "object" && value !== null)
  .openapi("Reading", { type: "object", description: "Everything found in one article by one version of the reader" });

export const shownArticle: Answer<ShownArticle> = z
  .object({
    article: articleSummary,
    text: z.string(),
    reading,
    statements: z.array(statement),
    events: z.array(event),
    actors: z.array(naming),
    localActors: z.array(text).openapi({ description: "The actor's id for each number of the reading's `actors`" }),
  })
  .openapi("ShownArticle");

export const actorPage: Answer<ActorPage> = z
  .object({
    actor: naming.extend({
      formerIds: z.array(z.string()),
      mentions: count,
      articles: count,
      spellings: z.array(z.object({ name: z.string(), count })),
      renamed: z.boolean().openapi({ description: "Whether a person decided the name" }),
      decisions,
    }),
    roles: z.array(role.extend({ citation })),
    statementsBy: z.array(statement),
    statementsAbout: z.array(statement),
    events: z.array(event),
    mentions: z.array(evidence.extend({ quote: z.string(), citation })),
  })
  .openapi("ActorPage");

const localName = z.object({ article: z.string(), name: z.string() });

export const actorLinks: Answer<readonly ActorLinkView[]> = z
  .array(
    z.object({
      actor: z.string(),
      a: localName,
      b: localName,
      reason: z.enum(["dictionary", "full name", "misspelt name", "initials", "short name", "short name and company"]),
      score: z.number().openapi({ description: "How alike the two names are, from 0 to 1" }),
      features: z
        .array(z.object({ feature: z.string(), contribution: z.number() }))
        .openapi({ description: "What differs between them, in log-odds, the weightiest first" }),
      company: z
        .array(z.string())
        .openapi({ description: "Words of roles and names of others that both stand with, where these decided" }),
      citations: z.tuple([citation, citation]),
    }),
  )
  .readonly();

export const brief: Answer<Brief> = z
  .object({
    a: actor,
    b: actor,
    aToB: z.array(event),
    bToA: z.array(event),
    together: z.array(event),
    aOnB: z.array(statement),
    bOnA: z.array(statement),
    othersOnBoth: z.array(statement),
    citations: z.array(citation),
  })
  .openapi("Brief");

const quoted = evidence.extend({ quote: z.string(), citation });
const forecast = quoted.extend({
  id: z.string(),
  statement: text,
  speaker: text,
  kind: z.enum(FORECAST_KINDS),
  cue: span.nullable(),
  denied: z.boolean(),
  likelihood: z.enum(LIKELIHOODS).nullable(),
  likelihoodWords: span.nullable(),
  horizon: span.nullable(),
  due: text,
  condition: span.nullable(),
  about: z.array(z.string()),
  rule: z.string(),
  madeOn: text,
  lastDay: text,
  state: z.enum(["open", "due", ...OUTCOMES]),
  outcome: z.enum(OUTCOMES).nullable(),
  by: z.string(),
  horizonWords: text,
  conditionWords: text,
  likelihoodQuote: text,
  signs: z.array(quoted.extend({ suggests: z.enum(["came true", "did not"]), likeness: z.number() })),
});

const suggestedActor = actorSummary.and(
  z.object({ examples: z.array(evidence.extend({ quote: z.string(), citation })) }),
);
export const review: Answer<Review> = z
  .object({
    pairs: z.array(
      z.object({
        actors: z.tuple([suggestedActor, suggestedActor]),
        names: z.tuple([z.string(), z.string()]),
        score: z.number(),
        reasons: z.array(z.object({ feature: z.string(), contribution: z.number() })),
        shared: z.array(z.string()),
      }),
    ),
    statements: z.array(statement),
    forecasts: z.array(forecast),
    counts: z.object({ pairs: count, statements: count, forecasts: count }),
  })
  .openapi("Review");

export const searchResult: Answer<SearchResult> = z
  .object({
    actors: z.array(actorSummary),
    passages: z.array(evidence.extend({ matches: z.array(span), rank: z.number(), quote: z.string(), citation })),
    statements: z.array(statement),
    events: z.array(event),
  })
  .openapi("SearchResult");

const articlesTaken = z.object({ taken: count, later: count, undated: count }).openapi("ArticlesTaken", {
  description: "Articles taken; those that may have appeared later than the day asked for; those without any date",
});
const speakers = z.array(text).openapi({ description: "Actors' ids, 'author', or null for an unnamed source" });
const between = quoted.extend({
  holder: z.string(),
  target: z.string(),
  speakers,
  published: text,
  by: z.string(),
  holderName: z.string(),
  targetName: z.string(),
});
const attitude = between.extend({
  matter: z.enum(["trust", "dependence", "support", "closeness", "recognition", "threat"]),
  pole: text,
  certainty: z.enum(CERTAINTIES),
});
const phaseLabel = z.enum(["closer", "dependent", "defiant", "bargaining", "hostile", "unclear"]);
const side = z.object({ name: z.string(), actors: z.array(z.object({ id: z.string(), name: z.string() })) });
const quads = z.object({
  "verbal cooperation": z.number(),
  "material cooperation": z.number(),
  "verbal conflict": z.number(),
  "material conflict": z.number(),
});

export const relation: Answer<RelationResult> = z
  .object({
    articles: articlesTaken,
    relations: z.array(
      z.object({
        a: side,
        b: side,
        series: z.object({
          months: z.array(
            z.object({
              month: z.string(),
              quads,
              goldstein: z.number().nullable(),
              reports: z.number(),
              articles: count,
            }),
          ),
          undated: count,
          unrealised: count,
        }),
        ledger: z.array(
          z.object({
            giver: z.enum(["a", "b"]),
            giverName: z.string(),
            good: z.enum(GOODS),
            delivery: z.enum(["given", "promised", "possible", "asked", "refused", "alleged"]),
            date: text,
            event: z.string(),
            evidence: z.array(quoted.extend({ reportedBy: text })),
          }),
        ),
        ties: z.array(
          between.extend({
            kind: z.enum(["alliance", "membership", "treaty", "dependence", "command", "office"]),
            holds: z.enum(["yes", "no", "open"]),
          }),
        ),
        attitudes: z.array(attitude),
        turningPoints: z.array(
          z.object({
            date: text,
            reasons: z.array(z.string()),
            evidence: z.array(quoted),
            articles: count,
            speakers: count,
            weight: z.number(),
          }),
        ),
        phases: z.array(
          z.object({
            from: z.string(),
            to: z.string(),
            label: phaseLabel,
            votes: z.array(z.object({ label: phaseLabel, weight: z.number() })),
            events: count,
            words: z.array(attitude),
          }),
        ),
        unread: z.array(quoted),
      }),
    ),
  })
  .openapi("Relation");

export const disagreements: Answer<DisagreementsResult> = z
  .object({
    articles: articlesTaken,
    disagreements: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(["judgement", "denial", "negation", "doubt", "certainty", "purpose", "contradiction"]),
        on: z.string(),
        poles: z.tuple([z.string(), z.string()]).nullable(),
        selfContradiction: z.boolean(),
        centrality: z.number(),
        question: z.string(),
        about: z.array(z.object({ id: z.string(), name: z.string() })),
        positions: z.array(
          quoted.extend({
            speaker: text,
            speakers,
            stance: z.enum(STANCES),
            certainty: z.enum(CERTAINTIES),
            pole: z.literal([1, 0, -1]),
            published: text,
            statement: text,
            repeats: count.nullable(),
            settles: count.nullable(),
            by: z.string(),
            side: z.string(),
          }),
        ),
        settled: z
          .object({
            decision: z.string(),
            decidedBy: z.string(),
            at: z.string(),
            why: text,
            words: quoted.nullable(),
          })
          .nullable(),
      }),
    ),
  })
  .openapi("Disagreements");

const calibration = z.object({
  of: z.string(),
  judged: count,
  cameTrue: count,
  scored: count,
  brier: z.number().nullable(),
  logScore: z.number().nullable(),
  bands: z.array(z.object({ band: z.enum(LIKELIHOODS), forecasts: count, cameTrue: count })),
  fewOnly: z.boolean(),
});

export const forecasts: Answer<ForecastsResult> = z
  .object({
    articles: articlesTaken,
    forecasts: z.array(forecast),
    speakers: z.array(calibration),
    outlets: z.array(calibration),
  })
  .openapi("Forecasts");

export const events: Answer<readonly EventView[]> = z.array(event);

export const themes: Answer<readonly ThemeName[]> = z.array(
  z.object({ id: z.string(), name: z.string(), question: z.string() }).openapi("ThemeName"),
);

export const theme: Answer<ThemeResult> = z
  .object({
    name: z.string(),
    question: z.string(),
    actors: z.array(z.object({ id: z.string(), name: z.string(), count })),
    articles: articlesTaken,
    unknown: z.array(z.string()),
    events: z.array(event),
    statements: z.array(statement),
  })
  .openapi("Theme");

export const network: Answer<NetworkResult> = z
  .object({
    articles: articlesTaken,
    actors: z.array(z.object({ id: z.string(), name: z.string(), kind: z.enum(ACTOR_KINDS), mentions: count })),
    edges: z.array(
      z.object({
        a: z.string(),
        b: z.string(),
        events: count,
        cooperation: count,
        conflict: count,
        types: z.array(z.object({ type: z.enum(EVENT_TYPES), events: count })),
        examples: z.array(quoted.extend({ type: z.enum(EVENT_TYPES), date: text })),
        roles: z.array(quoted),
      }),
    ),
    left: count,
  })
  .openapi("Network");

export const omissions: Answer<OmissionsResult> = z
  .object({
    articles: articlesTaken,
    omissions: z.array(z.object({ event, toldBy: z.array(z.string()), leftOutBy: z.array(z.string()) })),
  })
  .openapi("Omissions");

export const dossier: Answer<Dossier> = z
  .object({
    title: z.string(),
    sections: z.array(
      z.object({
        head: z.string(),
        lines: z.array(z.object({ text: z.string(), evidence: z.array(count) })),
      }),
    ),
    evidence: z.array(evidence.extend({ number: count, quote: z.string(), citation: z.string(), url: text })),
  })
  .openapi("Dossier");

export const job: Answer<Job> = z
  .object({
    done: count,
    total: count,
    finished: z.boolean(),
    articles: z.array(
      z.object({
        id: z.string(),
        path: text,
        title: text,
        outcome: z.enum(["added", "new version", "present"]),
        unread: text,
      }),
    ),
    failures: z.array(z.object({ path: z.string(), reason: z.string() })),
  })
  .openapi("Job");

const verdict = {
  id: z.string(),
  by: z.string(),
  at: z.string(),
  why: text,
  state: z.enum(["in force", "undone", "overruled", "asleep"]),
  overruledBy: text.openapi({ description: "The decision that undid or overruled it" }),
  says: z.string().openapi({ description: "What it says, in words" }),
};
export const decision: Answer<DecisionView> = z
  .custom<DecisionView>((value) => z.looseObject(verdict).safeParse(value).success)
  .openapi("Decision", {
    type: "object",
    properties: Object.fromEntries(
      ["id", "kind", "by", "at", "why", "state", "overruledBy", "says"].map((field) => [field, { type: "string" }]),
    ),
    description: "A person's verdict as `decisions export` prints it, with its anchor and value, and what became of it",
  });
export const decided: Answer<Decided> = z.object({ decision, overruled: z.array(decision) }).openapi("Decided");

export const failure = z.object({ error: z.string() }).openapi("Error");
