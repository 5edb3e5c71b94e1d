import {
  hashKey,
  keepPreviousData,
  QueryClient,
  queryOptions,
  useMutation,
  useQuery,
  type UseMutationResult,
  type UseQueryResult,
} from "@tanstack/react-query";
import { type ClientResponse, hc } from "hono/client";
import type { SuccessStatusCode } from "hono/utils/http-status";
import type { z } from "zod";
import type { ActorPage } from "../../src/operations/actor.ts";
import type { ActorLinkView } from "../../src/operations/actor-links.ts";
import type { ArticleSummary } from "../../src/operations/articles.ts";
import type { Brief } from "../../src/operations/brief.ts";
import type { DecisionInput } from "../../src/operations/decision-input.ts";
import type { Decided, DecisionView } from "../../src/operations/decision-log.ts";
import type { describeInput } from "../../src/operations/describe.ts";
import type { DisagreementsResult, DisagreementView } from "../../src/operations/disagreements.ts";
import type { Dossier } from "../../src/operations/dossier.ts";
import type { EventView } from "../../src/operations/events.ts";
import type { CalibrationView, ForecastsResult, ForecastView } from "../../src/operations/forecasts.ts";
import type { NetworkEdge, NetworkResult } from "../../src/operations/network.ts";
import type { OmissionsResult } from "../../src/operations/omissions.ts";
import type { Overview } from "../../src/operations/overview.ts";
import type { Citation } from "../../src/operations/quotes.ts";
import type { ReadReport } from "../../src/operations/read.ts";
import type { RelationResult, RelationView } from "../../src/operations/relation.ts";
import type { Review } from "../../src/operations/review.ts";
import type { SearchResult, SearchView } from "../../src/operations/search.ts";
import type { ShownArticle } from "../../src/operations/show.ts";
import type { Failure } from "../../src/operations/sources.ts";
import type { StatementView } from "../../src/operations/statements.ts";
import type { ThemeName, ThemeResult } from "../../src/operations/theme.ts";
import type { Metadata } from "../../src/record/article.ts";
import type { ActorSummary } from "../../src/record/record.ts";
import type { App } from "../../src/serve/http/app.ts";
import type { Job } from "../../src/serve/http/jobs.ts";
import { currentAsOf } from "./as-of.ts";

export type {
  ActorLinkView,
  ActorPage,
  ActorSummary,
  ArticleSummary,
  Brief,
  CalibrationView,
  Citation,
  DecisionInput,
  DecisionView,
  DisagreementsResult,
  DisagreementView,
  Dossier,
  EventView,
  Failure,
  ForecastsResult,
  ForecastView,
  Job,
  NetworkEdge,
  NetworkResult,
  OmissionsResult,
  Overview,
  ReadReport,
  RelationResult,
  RelationView,
  Review,
  SearchResult,
  SearchView,
  ShownArticle,
  StatementView,
  ThemeName,
  ThemeResult,
};

/** The server refused or failed; the message is its own and says what to do. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;

  /** @param status HTTP status; 0 where no answer came */
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** Every question goes with the day as of which it is asked. */
const { api } = hc<App>("/", {
  fetch: (input: RequestInfo | URL, init?: RequestInit) => {
    const asOf = currentAsOf();
    if (asOf === undefined || (init?.method ?? "GET") !== "GET") return fetch(input, init);
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (!TIMELESS.test(url.pathname)) url.searchParams.set("asOf", asOf);
    return fetch(url, init);
  },
});

/** What is the same on any day. */
const TIMELESS = /^\/api\/(?:jobs|decisions|review|themes$)/;

/** What a route answers when all is well. */
type AnswerOf<R> =
  R extends ClientResponse<infer Body, infer Status, string>
    ? Status extends SuccessStatusCode
      ? Body
      : never
    : never;

/** Throws ApiError. */
async function answer<R extends ClientResponse<unknown, number, string>>(request: Promise<R>): Promise<AnswerOf<R>> {
  const response = await request.catch(() => {
    throw new ApiError("The server does not answer. Is 'dragoman serve' still running?", 0);
  });
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body as AnswerOf<R>;
  const told = typeof body === "object" && body !== null && "error" in body ? String(body.error) : null;
  throw new ApiError(told ?? `The server answered ${response.status} ${response.statusText}.`, response.status);
}

/** The typed client puts parameters into paths as they are. */
const inPath = encodeURIComponent;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      queryKeyHashFn: (key) => hashKey([currentAsOf() ?? null, key]),
      // Changes of the store are told by the server.
      staleTime: 60_000,
      // A refusal stays one; only silence is worth asking again.
      retry: (count, error) => count < 2 && error instanceof ApiError && (error.status === 0 || error.status >= 502),
    },
  },
});

export const overviewQuery = queryOptions({
  queryKey: ["overview"],
  queryFn: (): Promise<Overview> => answer(api.overview.$get({ query: {} })),
});

export const articlesQuery = queryOptions({
  queryKey: ["articles"],
  queryFn: (): Promise<readonly ArticleSummary[]> => answer(api.articles.$get({ query: {} })),
});

/** Those of any day: what the slider goes through. */
const allArticlesQuery = queryOptions({
  queryKey: ["articles of any day"],
  queryFn: async (): Promise<readonly ArticleSummary[]> => {
    const response = await fetch("/api/articles");
    if (!response.ok) throw new ApiError(`The server answered ${response.status}.`, response.status);
    return (await response.json()) as readonly ArticleSummary[];
  },
});

export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ["article", id],
    // The client's types know no form that holds itself, as the time of an event does.
    queryFn: () => answer(api.articles[":id"].$get({ param: { id: inPath(id) }, query: {} })) as Promise<ShownArticle>,
  });

export const actorsQuery = (query: string) =>
  queryOptions({
    queryKey: ["actors", query],
    queryFn: (): Promise<readonly ActorSummary[]> => answer(api.actors.$get({ query: query === "" ? {} : { query } })),
    placeholderData: keepPreviousData,
  });

export const actorQuery = (id: string) =>
  queryOptions({
    queryKey: ["actor", id],
    queryFn: (): Promise<ActorPage> => answer(api.actors[":id"].$get({ param: { id: inPath(id) }, query: {} })),
  });

export const actorLinksQuery = (id: string) =>
  queryOptions({
    queryKey: ["actor", id, "links"],
    queryFn: (): Promise<readonly ActorLinkView[]> =>
      answer(api.actors[":id"].links.$get({ param: { id: inPath(id) } })),
  });

/** Sides as the address has them: an id, several joined by "+". */
export interface Sides {
  readonly a: string;
  readonly b: string;
  /** A third one, for the triangle. */
  readonly with?: string | undefined;
  /** "yes" takes in all who act for the states named. */
  readonly wide?: string | undefined;
}

export const briefQuery = ({ a, b, wide }: Sides) =>
  queryOptions({
    queryKey: ["brief", a, b, wide],
    queryFn: () =>
      answer(
        api.relations[":a"][":b"].$get({
          param: { a: inPath(a), b: inPath(b) },
          query: wide === "yes" ? { wide } : {},
        }),
      ) as Promise<Brief>,
  });

export const relationQuery = ({ a, b, with: third, wide }: Sides) =>
  queryOptions({
    queryKey: ["relation", a, b, third, wide],
    queryFn: (): Promise<RelationResult> =>
      answer(
        api.relations.$get({
          query: { a, b, ...(third === undefined ? {} : { with: third }), ...(wide === "yes" ? { wide } : {}) },
        }),
      ),
  });

export const dossierQuery = (a: string, b: string) =>
  queryOptions({
    queryKey: ["dossier", a, b],
    queryFn: (): Promise<Dossier> =>
      answer(api.relations[":a"][":b"].dossier.$get({ param: { a: inPath(a), b: inPath(b) }, query: {} })),
  });

export const disagreementsQuery = (about?: string) =>
  queryOptions({
    queryKey: ["disagreements", about],
    queryFn: (): Promise<DisagreementsResult> =>
      answer(api.disagreements.$get({ query: about === undefined ? {} : { about } })),
    placeholderData: keepPreviousData,
  });

export const forecastsQuery = queryOptions({
  queryKey: ["forecasts"],
  queryFn: (): Promise<ForecastsResult> => answer(api.forecasts.$get({ query: {} })),
});

export const omissionsQuery = queryOptions({
  queryKey: ["omissions"],
  queryFn: () => answer(api.omissions.$get({ query: {} })) as Promise<OmissionsResult>,
});

export const eventsQuery = queryOptions({
  queryKey: ["events"],
  queryFn: () => answer(api.events.$get({ query: {} })) as Promise<readonly EventView[]>,
});

export interface NetworkSearch {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly types?: string | undefined;
}

export const networkQuery = ({ from, to, types }: NetworkSearch) =>
  queryOptions({
    queryKey: ["network", from, to, types],
    queryFn: (): Promise<NetworkResult> =>
      answer(
        api.network.$get({
          query: {
            ...(from === undefined ? {} : { from }),
            ...(to === undefined ? {} : { to }),
            ...(types === undefined ? {} : { types }),
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const themesQuery = queryOptions({
  queryKey: ["themes"],
  queryFn: (): Promise<readonly ThemeName[]> => answer(api.themes.$get()),
});

export const themeQuery = (id: string) =>
  queryOptions({
    queryKey: ["theme", id],
    queryFn: () => answer(api.themes[":id"].$get({ param: { id: inPath(id) }, query: {} })) as Promise<ThemeResult>,
  });

export const searchQuery = (words: string, limit: number) =>
  queryOptions({
    queryKey: ["search", words, limit],
    queryFn: (): Promise<SearchResult> => answer(api.search.$get({ query: { words, limit: String(limit) } })),
    enabled: words.trim() !== "",
    placeholderData: keepPreviousData,
  });

export const decisionsQuery = queryOptions({
  queryKey: ["decisions"],
  queryFn: () => answer(api.decisions.$get()) as Promise<readonly DecisionView[]>,
});

export const reviewQuery = queryOptions({
  queryKey: ["review"],
  queryFn: (): Promise<Review> => answer(api.review.$get({ query: {} })),
});

export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: ["job", id],
    queryFn: (): Promise<Job> => answer(api.jobs[":id"].$get({ param: { id: inPath(id) } })),
    refetchInterval: ({ state }) => (state.data?.finished === true || state.status === "error" ? false : 300),
  });

export const useOverview = (): UseQueryResult<Overview> => useQuery(overviewQuery);
export const useArticles = (): UseQueryResult<readonly ArticleSummary[]> => useQuery(articlesQuery);
export const useAllArticles = (): UseQueryResult<readonly ArticleSummary[]> => useQuery(allArticlesQuery);
export const useArticle = (id: string): UseQueryResult<ShownArticle> => useQuery(articleQuery(id));
export const useActors = (query = ""): UseQueryResult<readonly ActorSummary[]> => useQuery(actorsQuery(query));
export const useActor = (id: string): UseQueryResult<ActorPage> => useQuery(actorQuery(id));
export const useActorLinks = (id: string): UseQueryResult<readonly ActorLinkView[]> => useQuery(actorLinksQuery(id));
export const useBrief = (sides: Sides): UseQueryResult<Brief> => useQuery(briefQuery(sides));
export const useRelation = (sides: Sides): UseQueryResult<RelationResult> => useQuery(relationQuery(sides));
export const useDossier = (a: string, b: string): UseQueryResult<Dossier> => useQuery(dossierQuery(a, b));
export const useDisagreements = (about?: string): UseQueryResult<DisagreementsResult> =>
  useQuery(disagreementsQuery(about));
export const useForecasts = (): UseQueryResult<ForecastsResult> => useQuery(forecastsQuery);
export const useOmissions = (): UseQueryResult<OmissionsResult> => useQuery(omissionsQuery);
export const useEvents = (): UseQueryResult<readonly EventView[]> => useQuery(eventsQuery);
export const useNetwork = (search: NetworkSearch): UseQueryResult<NetworkResult> => useQuery(networkQuery(search));
export const useThemes = (): UseQueryResult<readonly ThemeName[]> => useQuery(themesQuery);
export const useTheme = (id: string): UseQueryResult<ThemeResult> => useQuery(themeQuery(id));
export const useDecisions = (): UseQueryResult<readonly DecisionView[]> => useQuery(decisionsQuery);
export const useReview = (): UseQueryResult<Review> => useQuery(reviewQuery);
export const useSearchResults = (words: string, limit = 50): UseQueryResult<SearchResult> =>
  useQuery(searchQuery(words, limit));

/** A change of the record; whatever is on the page is asked anew before it counts as done. */
const useChange = <Input, Answer>(change: (input: Input) => Promise<Answer>): UseMutationResult<Answer, Error, Input> =>
  useMutation({ mutationFn: change, onSuccess: askAllAgain });

/** Null takes back what was decided of a field. */
export type Description = z.input<typeof describeInput>;

export const useDescribe = (article: string) =>
  useChange((json: Description) => answer(api.articles[":id"].$patch({ param: { id: inPath(article) }, json })));

export const useForget = (article: string) =>
  useMutation({
    mutationFn: () => answer(api.articles[":id"].$delete({ param: { id: inPath(article) } })),
    // What is gone is not asked for again: its page is about to be left.
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: articleQuery(article).queryKey, refetchType: "none" });
      await queryClient.invalidateQueries({
        predicate: ({ queryKey: [kind, id] }) => kind !== "job" && id !== article,
      });
    },
  });

/** A person's verdict, and perhaps the reason. */
export interface Verdict {
  readonly decision: DecisionInput;
  readonly why?: string | undefined;
}

/** `decide` calls `done` even where what was decided of has left the page by then; a refusal is in `error`. */
export function useDecide() {
  const { mutateAsync, isPending, error } = useChange(
    ({ decision, why = "" }: Verdict) =>
      answer(
        api.decisions.$post({ json: { decision, ...(why.trim() === "" ? {} : { why: why.trim() }) } }),
      ) as Promise<Decided>,
  );
  const decide = (verdict: Verdict, done: (made: Decided) => void = () => undefined): void =>
    void mutateAsync(verdict).then(done, () => undefined);
  return { decide, isPending, error };
}

/** What is to be read: files, or one text. */
export interface Material {
  readonly files: readonly File[];
  readonly text: string | null;
  /** Fields that are not told are left out. */
  readonly given: Partial<Record<keyof Metadata, string>>;
}

/** What one request may send; the server refuses more. */
const FILES_AT_ONCE = 100;
const BYTES_AT_ONCE = 24_000_000;

/** Sends material, in as many requests as it takes, and answers the ids of the jobs that read it. */
export const useAdd = () =>
  useMutation({
    mutationFn: async ({ files, text, given }: Material): Promise<readonly string[]> => {
      const jobs: string[] = [];
      for (const some of text === null ? inParts(files) : [[]]) {
        const form = { ...given, files: [...some], ...(text === null ? {} : { text }) };
        jobs.push((await answer(api.articles.$post({ form }))).job);
      }
      return jobs;
    },
  });

function inParts(files: readonly File[]): readonly (readonly File[])[] {
  const parts: File[][] = [];
  let bytes = Infinity;
  for (const file of files) {
    bytes += file.size;
    const part = parts.at(-1);
    if (part !== undefined && part.length < FILES_AT_ONCE && bytes <= BYTES_AT_ONCE) part.push(file);
    else {
      parts.push([file]);
      bytes = file.size;
    }
  }
  return parts;
}

/** Asks again for all that is shown, the progress of jobs apart. */
export const askAllAgain = (): Promise<void> =>
  queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "job" });

/** Keeps the pages up with the store, whoever writes to it. Answers a function that ends it. */
export function followChanges(): () => void {
  const changes = new EventSource("/api/changes");
  let last: string | null = null;
  changes.addEventListener("change", ({ data }: MessageEvent<string>) => {
    if (last !== null && last !== data) void askAllAgain();
    last = data;
  });
  return () => changes.close();
}
