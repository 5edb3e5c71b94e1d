/** Every route: what it is given and what it answers. */
import { createRoute, z } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { actorsInput } from "../../operations/actors.ts";
import { daySchema } from "../../operations/analysis.ts";
import { decisionInput } from "../../operations/decision-input.ts";
import { describeInput } from "../../operations/describe.ts";
import { disagreementsInput } from "../../operations/disagreements.ts";
import { forecastsInput } from "../../operations/forecasts.ts";
import { metadataSchema } from "../../operations/metadata.ts";
import { networkInput } from "../../operations/network.ts";
import { reviewInput } from "../../operations/review.ts";
import * as answers from "./schemas.ts";

/** The most that one request may send, in bytes, and the most files it may hold. */
const LARGEST_UPLOAD = 25_000_000;
const MOST_FILES = 100;
/** What a request without files may send. */
const LARGEST_JSON = 100_000;

const limited = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: (c) => c.json({ error: `at most ${maxSize / 1e6} MB may be sent at once` }, 413),
  });

const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { "application/json": { schema } },
});
const body = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { "application/json": { schema } } },
});

const invalid = { 400: json(answers.failure, "What was asked is not understood") };
const missing = { 404: json(answers.failure, "There is no such thing in the record") };
const unfit = {
  413: json(answers.failure, "Too much was sent at once"),
  415: json(answers.failure, "It was sent as another type than the one taken here"),
};

const articleId = z.object({
  id: z
    .string()
    .regex(/^[0-9a-f]{4,64}$/, { error: "is no article's id" })
    .openapi({ description: "The article's id, or its beginning" }),
});
const actorName = z
  .string()
  .min(1)
  .max(300)
  .openapi({ description: "An actor's id, present or former, or a name of his in any spelling" });

const sideName = z.string().trim().min(1).max(1000);

const asOf = daySchema
  .optional()
  .openapi({ description: "EDTF: the record as it was known on the last day of this date" });
const wide = z.enum(["yes", "no"]).optional().openapi({ description: "Takes in all who act for the states named" });
const past = z.object({ asOf });

export const getOverview = createRoute({
  method: "get",
  path: "/api/overview",
  request: { query: past },
  responses: { 200: json(answers.overview, "What the record holds, at a glance") },
});

export const getArticles = createRoute({
  method: "get",
  path: "/api/articles",
  request: { query: past },
  responses: {
    200: json(z.array(answers.articleSummary).readonly(), "All articles, by publication date, undated ones last"),
  },
});

export const getArticle = createRoute({
  method: "get",
  path: "/api/articles/{id}",
  request: { params: articleId, query: past },
  responses: {
    200: json(answers.shownArticle, "The article, its text and what was found in it"),
    ...invalid,
    ...missing,
  },
});

export const describeArticle = createRoute({
  method: "patch",
  middleware: limited(LARGEST_JSON),
  path: "/api/articles/{id}",
  request: { params: articleId, ...body(describeInput) },
  responses: {
    200: json(answers.articleSummary, "The article, read again with what was said of it"),
    ...invalid,
    ...missing,
    ...unfit,
  },
});

export const forgetArticle = createRoute({
  method: "delete",
  path: "/api/articles/{id}",
  request: { params: articleId },
  responses: { 200: json(z.object({ forgotten: z.string() }), "Its id"), ...invalid, ...missing },
});

/** A part of a form as the parser gives it: one or several. */
const several = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.instanceof(File)).max(MOST_FILES, { error: `at most ${MOST_FILES} files may be sent at once` }),
);

const addForm = metadataSchema.extend({
  files: several.optional().openapi({ type: "array", items: { type: "string", format: "binary" } }),
  text: z.string().min(1).optional().openapi({ description: "Text pasted" }),
});

export const addArticles = createRoute({
  method: "post",
  middleware: limited(LARGEST_UPLOAD),
  path: "/api/articles",
  description: `Reads files or text in the background. One request may send ${LARGEST_UPLOAD / 1e6} MB in ${MOST_FILES} files.`,
  request: { body: { required: true, content: { "multipart/form-data": { schema: addForm } } } },
  responses: {
    202: json(z.object({ job: z.string() }), "The id of the job that reads them"),
    ...invalid,
    ...unfit,
  },
});

export const getJob = createRoute({
  method: "get",
  path: "/api/jobs/{id}",
  request: { params: z.object({ id: z.uuid({ error: "is no job's id" }) }) },
  responses: { 200: json(answers.job, "How far it has come"), ...invalid, ...missing },
});

export const getActors = createRoute({
  method: "get",
  path: "/api/actors",
  request: { query: actorsInput.extend({ asOf }) },
  responses: {
    200: json(
      z.array(answers.actorSummary).readonly(),
      "Actors by mentions, or those meant by the query, likeliest first",
    ),
    ...invalid,
  },
});

export const getActor = createRoute({
  method: "get",
  path: "/api/actors/{id}",
  request: { params: z.object({ id: actorName }), query: past },
  responses: { 200: json(answers.actorPage, "All that the record holds of him"), ...invalid, ...missing },
});

export const getActorLinks = createRoute({
  method: "get",
  path: "/api/actors/{id}/links",
  request: { params: z.object({ id: actorName }) },
  responses: {
    200: json(answers.actorLinks, "Why all that goes by his names is one: links enough to connect them"),
    ...invalid,
    ...missing,
  },
});

export const getBrief = createRoute({
  method: "get",
  path: "/api/relations/{a}/{b}",
  request: { params: z.object({ a: sideName, b: sideName }), query: z.object({ wide, asOf }) },
  responses: { 200: json(answers.brief, "All that the record holds between two actors"), ...invalid, ...missing },
});

export const getSearch = createRoute({
  method: "get",
  path: "/api/search",
  request: {
    query: z.object({
      words: z.string().trim().min(1, { error: "name at least one word" }).max(1000),
      limit: z.coerce.number().int().min(1).max(1000).default(50),
      asOf,
    }),
  },
  responses: { 200: json(answers.searchResult, "Actors, passages and statements that the words find"), ...invalid },
});

export const getRelation = createRoute({
  method: "get",
  path: "/api/relations",
  description: "A side is an actor by any spelling, several joined by +, or a side that a person named",
  request: {
    query: z.object({
      a: sideName,
      b: sideName,
      with: sideName.optional().openapi({ description: "A third side, for the triangle" }),
      wide,
      asOf,
    }),
  },
  responses: { 200: json(answers.relation, "How two sides stand to each other"), ...invalid, ...missing },
});

export const getDossier = createRoute({
  method: "get",
  path: "/api/relations/{a}/{b}/dossier",
  request: { params: z.object({ a: actorName, b: actorName }), query: past },
  responses: {
    200: json(answers.dossier, "A report on two actors, every line with its evidence"),
    ...invalid,
    ...missing,
  },
});

export const getDisagreements = createRoute({
  method: "get",
  path: "/api/disagreements",
  request: { query: disagreementsInput.omit({ self: true, reliability: true }) },
  responses: { 200: json(answers.disagreements, "Who disagrees with whom, over what"), ...invalid, ...missing },
});

export const getForecasts = createRoute({
  method: "get",
  path: "/api/forecasts",
  request: { query: forecastsInput.omit({ reliability: true }) },
  responses: { 200: json(answers.forecasts, "What was expected, and what came of it"), ...invalid, ...missing },
});

export const getOmissions = createRoute({
  method: "get",
  path: "/api/omissions",
  request: { query: past },
  responses: { 200: json(answers.omissions, "Events that some outlets tell and others leave out"), ...invalid },
});

export const getEvents = createRoute({
  method: "get",
  path: "/api/events",
  request: { query: past },
  responses: { 200: json(answers.events, "All events by date, undated ones last"), ...invalid },
});

export const getNetwork = createRoute({
  method: "get",
  path: "/api/network",
  request: { query: networkInput },
  responses: { 200: json(answers.network, "Actors and what passes between them"), ...invalid },
});

export const getThemes = createRoute({
  method: "get",
  path: "/api/themes",
  responses: { 200: json(answers.themes, "The saved questions"), ...invalid },
});

export const getTheme = createRoute({
  method: "get",
  path: "/api/themes/{id}",
  request: { params: z.object({ id: z.string().min(1).max(200) }), query: past },
  responses: { 200: json(answers.theme, "What the record holds on a theme"), ...invalid, ...missing },
});

export const getChanges = createRoute({
  method: "get",
  path: "/api/changes",
  responses: {
    200: {
      description: "Server-sent events: `change` with the record's digest, at once and whenever any process changes it",
      content: { "text/event-stream": { schema: z.string() } },
    },
  },
});

export const getReview = createRoute({
  method: "get",
  path: "/api/review",
  request: { query: reviewInput },
  responses: { 200: json(answers.review, "What is most worth a person's look"), ...invalid },
});

export const getDecisions = createRoute({
  method: "get",
  path: "/api/decisions",
  responses: { 200: json(z.array(answers.decision).readonly(), "What persons decided, oldest first") },
});

export const addDecision = createRoute({
  method: "post",
  middleware: limited(LARGEST_JSON),
  path: "/api/decisions",
  description: "Keeps a person's verdict. The record that is asked for next is resolved with it.",
  request: body(
    z.strictObject({
      decision: decisionInput,
      why: z.string().trim().min(1).max(2000).optional(),
    }),
  ),
  responses: {
    200: json(answers.decided, "The decision, and those that it overrules"),
    ...invalid,
    ...missing,
    ...unfit,
  },
});
