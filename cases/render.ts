import type { Reading } from "../src/record/reading.ts";
import type { LocalActor } from "../src/record/reading.ts";
import { type Range, type Span } from "../src/record/span.ts";
import { readerModels } from "../src/operations/models.ts";
import { type Models, plainBody, readLayer } from "../src/read/read.ts";
import { renderAnalysis } from "./render-analysis.ts";
import { componentsOf } from "../src/resolve/names/components.ts";
import { analyse } from "../src/read/syntax/analyse.ts";

type Options = Readonly<Record<string, string>>;
type Renderer = (text: string, options: Options) => string;

const fromReading =
  (lines: (reading: Reading, text: string) => readonly string[], models: () => Models = readerModels): Renderer =>
  (text, options) =>
    lines(readLayer("case", plainBody(text, { published: options["published"] ?? null }), "case", models()), text).join(
      "\n",
    );

const cut = (text: string, span: Span): string => text.slice(span.from, span.to);
const cutAll = (text: string, ranges: readonly Range[]): string =>
  ranges.length === 0 ? "-" : ranges.map(([from, to]) => text.slice(from, to)).join(" … ");

const asActor = (name: string): LocalActor => ({ kind: "person", name, spellings: [name], known: null, roles: [] });

/** `speaker | source | cue | content | mode stance certainty | via outlet | in n | implied`, the last three where they are. */
const renderAttributions = ({ attributions }: Reading, text: string): readonly string[] =>
  attributions.map(({ speaker, source, cue, content, mode, stance, certainty, via, nestedIn, implied }) =>
    [
      speaker === "author" ? "author" : speaker === null ? "unnamed" : text.slice(...speaker),
      cutAll(text, source),
      cutAll(text, cue),
      cutAll(text, content),
      `${mode} ${stance} ${certainty}`,
      ...(via === null ? [] : [`via ${text.slice(...via)}`]),
      ...(nestedIn === null ? [] : [`in ${nestedIn}`]),
      ...(implied ? ["implied"] : []),
    ].join(" | "),
  );

/** The notation of each stage's findings, in text order. */
export const renderers: Readonly<Record<string, Renderer>> = {
  /** `token token token`, a sentence a line; then `quote depth: inner` for each quotation. */
  syntax: (text) => {
    const { sentences, quotations } = analyse(plainBody(text, {}), { ...readerModels(), syntax: null });
    return [
      ...sentences.map(({ tokens }) => tokens.map(({ form }) => form).join(" ")),
      ...quotations.map(({ inner, depth, closed, continued }) =>
        [`quote ${depth}`, closed ? "" : " open", continued ? " continued" : "", `: ${cut(text, inner)}`].join(""),
      ),
    ].join("\n");
  },

  /** `kind | words | the actor's fullest naming | his roles`, then `words -> antecedent` for pronouns. */
  names: fromReading(({ actors, mentions, references }, text) => [
    ...mentions.map((mention) => {
      const actor = actors[mention.actor];
      const roles = (actor?.roles ?? []).map((role) => role.text).join("; ");
      return [mention.kind, cut(text, mention), actor?.name, ...(roles === "" ? [] : [roles])].join(" | ");
    }),
    ...references.map((reference) => `${cut(text, reference)} -> ${cut(text, reference.antecedent)}`),
  ]),

  /** Each line names the person of an article; `how many | the first of them | the key`, for each node of the record. */
  resolve: (text) =>
    componentsOf(text.split("\n").map((name, i) => ({ article: `${i}`, actor: asActor(name.trim()) })))
      .map(({ members, key }) => `${members.length} | ${members[0]?.actor.name ?? ""} | ${key}`)
      .join("\n"),

  /** `words | EDTF | known or implied` */
  dates: fromReading(({ dates }, text) =>
    dates.map((date) => `${cut(text, date)} | ${date.edtf ?? "?"} | ${date.known ? "known" : "implied"}`),
  ),

  /** What the rules find, in the notation of `renderAttributions`. */
  attributions: fromReading(renderAttributions, () => ({ ...readerModels(), attributions: null })),

  /** What the trained model makes of it. */
  "attributions-by-model": fromReading(renderAttributions),

  /** `trigger | date | where it comes from: words, or implied by narrative, occasion, publication` */
  chronology: fromReading(({ events }, text) =>
    events.map(({ trigger, date, dateBasis }) =>
      [
        cut(text, trigger),
        date ?? "-",
        ...(dateBasis === null ? [] : [`${dateBasis.known ? "" : "implied by "}${dateBasis.from}`]),
      ].join(" | "),
    ),
  ),

  /** `words | number or range | comparator | unit` */
  quantities: fromReading(({ quantities }, text) =>
    quantities.map((quantity) => {
      const { number, upper, comparator, unit } = quantity;
      return [cut(text, quantity), upper === null ? number : `${number}-${upper}`, comparator, unit ?? "-"].join(" | ");
    }),
  ),

  /** `TYPE status | actors -> recipients | trigger | date`, the date only where words beside the event give it */
  events: fromReading(({ events }, text) =>
    events.map(({ type, status, actors, recipients, trigger, date, dateBasis }) =>
      [
        `${type} ${status}`,
        `${cutAll(text, actors)} -> ${cutAll(text, recipients)}`,
        cut(text, trigger),
        dateBasis?.from === "words" ? date : "-",
      ].join(" | "),
    ),
  ),

  /** `kind | words | what points ahead | when (EDTF) | if | likelihood`; "not" before the words of what will not be. */
  forecasts: fromReading(({ forecasts }, text) =>
    forecasts.map((forecast) =>
      [
        forecast.kind,
        (forecast.denied ? "not: " : "") + cut(text, forecast),
        cut(text, forecast.cue),
        forecast.horizon === null ? "-" : `${text.slice(...forecast.horizon)} (${forecast.due ?? "?"})`,
        forecast.condition === null ? "-" : text.slice(...forecast.condition),
        forecast.likelihood ?? "-",
      ].join(" | "),
    ),
  ),

  /** `kind | holder -> target | trigger`; "?" behind a kind that is left open. */
  ties: fromReading(({ ties }, text) =>
    ties.map((tie) =>
      [
        (tie.isDenied ? "not " : "") + (tie.isOpposite ? "opposite of " : "") + tie.kind + (tie.isOpen ? "?" : ""),
        `${text.slice(...tie.holder)} ${tie.isMutual ? "<->" : "->"} ${text.slice(...tie.target)}`,
        cut(text, tie.trigger),
      ].join(" | "),
    ),
  ),

  /** The terms of each sentence, a line each; "-" before one that is denied. */
  terms: fromReading(({ sentences, terms }) =>
    sentences.map((sentence) =>
      terms
        .filter(({ from, to }) => sentence.from <= from && to <= sentence.to)
        .map(({ term, denied }) => (denied ? `-${term}` : term))
        .join(" "),
    ),
  ),

  /** What is worked out from articles, those in one case parted by "---"; see render-analysis.ts. */
  analyze: renderAnalysis,
};
