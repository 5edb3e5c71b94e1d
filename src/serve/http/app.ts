import { OpenAPIHono } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { streamSSE } from "hono/streaming";
import { showActor } from "../../operations/actor.ts";
import { explainActor } from "../../operations/actor-links.ts";
import { summariseActors } from "../../operations/actors.ts";
import { add } from "../../operations/add.ts";
import { summariseArticles } from "../../operations/articles.ts";
import { storeAsOf } from "../../operations/as-of.ts";
import { brief } from "../../operations/brief.ts";
import { changes } from "../../operations/changes.ts";
import type { Signature } from "../../operations/decide.ts";
import { decide, listDecisions } from "../../operations/decision-log.ts";
import { describe } from "../../operations/describe.ts";
import { disagreements } from "../../operations/disagreements.ts";
import { dossier } from "../../operations/dossier.ts";
import { listEvents } from "../../operations/events.ts";
import { forecasts } from "../../operations/forecasts.ts";
import { forget } from "../../operations/forget.ts";
import { InvalidInput, NotFound } from "../../operations/invalid-input.ts";
import { network } from "../../operations/network.ts";
import { omissions } from "../../operations/omissions.ts";
import { StoreError, type Store } from "../../operations/open.ts";
import { overview } from "../../operations/overview.ts";
import { relation } from "../../operations/relation.ts";
import { review } from "../../operations/review.ts";
import { searchRecord } from "../../operations/search.ts";
import { show } from "../../operations/show.ts";
import { listThemes, theme, themeNamed } from "../../operations/theme.ts";
import { Jobs } from "./jobs.ts";
import * as routes from "./routes.ts";
import { guard, notStored, securityHeaders } from "./security.ts";
import { webFiles } from "./web-files.ts";

/** What the surface stands on. */
export interface Surroundings {
  readonly store: Store;
  readonly jobs: Jobs;
  /** Who decides, and now. */
  readonly sign: (why: string | null) => Signature;
  /** The host it listens on, which requests may name beside this machine's own names. */
  readonly host: string;
  /** The folder of the built workbench. */
  readonly web: string;
  /** The folder of the saved questions; there may be none. */
  readonly themes: string;
  /** Takes errors that are ours. */
  readonly log: (error: unknown) => void;
  /** How often to look for changes, in milliseconds. */
  readonly interval?: number;
  /** Ends streams that would go on for ever. */
  readonly signal: AbortSignal;
}

/** Put in by the build, from package.json. */
declare const PACKAGE_VERSION: string | undefined;
const VERSION = typeof PACKAGE_VERSION === "string" ? PACKAGE_VERSION : "unbuilt";

/** The routes over the operations; types the client. */
export type App = ReturnType<typeof createApp>;

export function createApp(surroundings: Surroundings) {
  const { store, jobs, sign, host, web, themes, log, interval = 1000, signal } = surroundings;
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const [issue] = result.error.issues;
      return c.json({ error: [...(issue?.path ?? []), issue?.message ?? "is not understood"].join(": ") }, 400);
    },
  });

  app.use(securityHeaders, guard(host));
  app.use("/api/*", notStored);
  app.onError((error, c) => {
    if (error instanceof NotFound) return c.json({ error: error.message }, 404);
    if (error instanceof InvalidInput) return c.json({ error: error.message }, 400);
    if (error instanceof HTTPException) return c.json({ error: error.message }, error.status);
    log(error);
    return c.json({ error: error instanceof StoreError ? error.message : "something went wrong in dragoman" }, 500);
  });
  app.doc31("/openapi.json", { openapi: "3.1.0", info: { title: "Dragoman", version: VERSION } });

  /** The store as it is, or as it was on a day. */
  const at = async ({ asOf }: { readonly asOf?: string | undefined }): Promise<Store> =>
    asOf === undefined ? store : storeAsOf(store, asOf);
  const today = (): string => sign(null).at.slice(0, 10);

  const api = app
    .openapi(routes.getOverview, async (c) => c.json(await overview(await at(c.req.valid("query"))), 200))
    .openapi(routes.getArticles, async (c) => c.json(await summariseArticles(await at(c.req.valid("query"))), 200))
    .openapi(routes.getArticle, async (c) =>
      c.json(await show(await at(c.req.valid("query")), c.req.valid("param").id), 200),
    )
    .openapi(routes.describeArticle, async (c) =>
      c.json(await describe(store, c.req.valid("param").id, c.req.valid("json"), sign(null)), 200),
    )
    .openapi(routes.forgetArticle, async (c) =>
      c.json({ forgotten: (await forget(store, c.req.valid("param").id)).id }, 200),
    )
    .openapi(routes.addArticles, async (c) => {
      const { files = [], text, ...given } = c.req.valid("form");
      const sent = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const pasted = text === undefined ? [] : [{ name: "pasted text", bytes: new TextEncoder().encode(text) }];
      const articles = [...sent, ...pasted];
      if (articles.length === 0) throw new InvalidInput("send at least one file or some text");
      const job = jobs.start(articles.length, (report, stop) =>
        add(store, { articles, given }, sign(null), report, stop),
      );
      return c.json({ job }, 202);
    })
    .openapi(routes.getJob, (c) => {
      const { id } = c.req.valid("param");
      const job = jobs.get(id);
      if (job === null) throw new NotFound(`${id}: no such job; those of an earlier start are forgotten`);
      return c.json(job, 200);
    })
    .openapi(routes.getActors, async (c) => {
      const query = c.req.valid("query");
      return c.json(await summariseActors(await at(query), query), 200);
    })
    .openapi(routes.getActor, async (c) =>
      c.json(await showActor(await at(c.req.valid("query")), c.req.valid("param").id), 200),
    )
    .openapi(routes.getActorLinks, async (c) => c.json(await explainActor(store, c.req.valid("param").id), 200))
    .openapi(routes.getBrief, async (c) => {
      const { a, b } = c.req.valid("param");
      const { wide, ...query } = c.req.valid("query");
      return c.json(await brief(await at(query), a, b, wide === "yes"), 200);
    })
    .openapi(routes.getRelation, async (c) => {
      const { wide, ...query } = c.req.valid("query");
      return c.json(await relation(store, { ...query, wide: wide === "yes" }), 200);
    })
    .openapi(routes.getDossier, async (c) => {
      const { a, b } = c.req.valid("param");
      return c.json(await dossier(await at(c.req.valid("query")), a, b, today()), 200);
    })
    .openapi(routes.getDisagreements, async (c) => c.json(await disagreements(store, c.req.valid("query")), 200))
    .openapi(routes.getForecasts, async (c) => c.json(await forecasts(store, c.req.valid("query"), today()), 200))
    .openapi(routes.getOmissions, async (c) => c.json(await omissions(store, c.req.valid("query")), 200))
    .openapi(routes.getEvents, async (c) => c.json(await listEvents(await at(c.req.valid("query")), {}), 200))
    .openapi(routes.getNetwork, async (c) => c.json(await network(store, c.req.valid("query")), 200))
    .openapi(routes.getThemes, async (c) => c.json(await listThemes(themes), 200))
    .openapi(routes.getTheme, async (c) => {
      const file = await themeNamed(c.req.valid("param").id, themes);
      return c.json(await theme(store, file, c.req.valid("query").asOf), 200);
    })
    .openapi(routes.getSearch, async (c) => {
      const { asOf, ...query } = c.req.valid("query");
      return c.json(await searchRecord(await at({ asOf }), query), 200);
    })
    .openapi(routes.getReview, async (c) => c.json(await review(store, c.req.valid("query"), today()), 200))
    .openapi(routes.getDecisions, async (c) => c.json(await listDecisions(store), 200))
    .openapi(routes.addDecision, async (c) => {
      const { why = null, decision } = c.req.valid("json");
      return c.json(await decide(store, decision, sign(why)), 200);
    })
    .openapi(routes.getChanges, (c) =>
      streamSSE(c, async (stream) => {
        const gone = new AbortController();
        stream.onAbort(() => gone.abort());
        for await (const digest of changes(store, interval, AbortSignal.any([signal, gone.signal]))) {
          await stream.writeSSE({ event: "change", id: digest, data: digest });
        }
      }),
    );

  app.all("/api/*", (c) => c.json({ error: `${c.req.method} ${c.req.path}: there is no such route` }, 404));
  app.get("*", webFiles(web));
  return api;
}
