import type { Reading } from "../src/record/reading.ts";
import { type Range, type Span } from "../src/record/span.ts";
import { plainBody, readLayer } from "../src/read/read.ts";
import { analyse } from "../src/read/syntax/analyse.ts";

type Options = Readonly<Record<string, string>>;
type Renderer = (text: string, options: Options) => string;

const fromReading =
  (lines: (reading: Reading, text: string) => readonly string[]): Renderer =>
  (text, options) =>
    lines(readLayer("case", plainBody(text, { published: options["published"] ?? null }), "case"), text).join("\n");

const cut = (text: string, span: Span): string => text.slice(span.from, span.to);
const cutAll = (text: string, ranges: readonly Range[]): string =>
  ranges.length === 0 ? "-" : ranges.map(([from, to]) => text.slice(from, to)).join(" … ");

/** The notation of each stage's findings, in text order. */
export const renderers: Readonly<Record<string, Renderer>> = {
  /** `token token token`, a sentence a line; then `quote depth: inner` for each quotation. */
  syntax: (text) => {
    const { sentences, quotations } = analyse(plainBody(text, {}));
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

  /** `words | EDTF | known or implied` */
  dates: fromReading(({ dates }, text) =>
    dates.map((date) => `${cut(text, date)} | ${date.edtf ?? "?"} | ${date.known ? "known" : "implied"}`),
  ),

  /** `speaker | source | cue | content | mode stance certainty | via outlet | in n`, the last two where there are any */
  attributions: fromReading(({ attributions }, text) =>
    attributions.map(({ speaker, source, cue, content, mode, stance, certainty, via, nestedIn }) =>
      [
        speaker === "author" ? "author" : speaker === null ? "unnamed" : text.slice(...speaker),
        cutAll(text, source),
        cutAll(text, cue),
        cutAll(text, content),
        `${mode} ${stance} ${certainty}`,
        ...(via === null ? [] : [`via ${text.slice(...via)}`]),
        ...(nestedIn === null ? [] : [`in ${nestedIn}`]),
      ].join(" | "),
    ),
  ),

  /** `TYPE status | actors -> recipients | trigger | date` */
  events: fromReading(({ events }, text) =>
    events.map(({ type, status, actors, recipients, trigger, date }) =>
      [
        `${type} ${status}`,
        `${cutAll(text, actors)} -> ${cutAll(text, recipients)}`,
        cut(text, trigger),
        date ?? "-",
      ].join(" | "),
    ),
  ),
};
