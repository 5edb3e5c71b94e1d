import fc from "fast-check";
import { expect, test } from "vitest";
import type { EventMention, Names } from "../../record/reading.ts";
import type { Range } from "../../record/span.ts";
import { unparsed, type Sentence, type Syntax, type Token } from "../../record/syntax.ts";
import { findEvents } from "./find.ts";

/** Sentences of blank-separated words; marks count as words of their own. */
function syntaxOf(text: string, part: Sentence["part"] = "body"): Syntax {
  const tokens: Token[] = [...text.matchAll(/[\p{L}\p{M}\p{N}-]+|[^\s]/gu)].map((match) =>
    unparsed({
      from: match.index,
      to: match.index + match[0].length,
      form: match[0],
      kind: /\p{L}/u.test(match[0]) ? "word" : /\p{N}/u.test(match[0]) ? "number" : "punctuation",
    }),
  );
  const sentence = { from: 0, to: text.length, tokens, paragraph: 0, part };
  return { sentences: tokens.length === 0 ? [] : [sentence], quotations: [] };
}

const nobody: Names = { actors: [], mentions: [], references: [] };

const nothingDated = { dates: [], occasions: [], published: null };

const find = (text: string): readonly EventMention[] => findEvents(text, syntaxOf(text), nobody, nothingDated, []);

const FRAGMENTS =
  "the a police rebels Chad Moscow arrested attacked was were be will not would by of with between and or , who which that to demanding talks attack support sanctions signed accused imposed on against its they it had to ; from after if no each other's";

const anything = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS.split(" ")), { maxLength: 60 }).map((words) => words.join(" ")),
  fc.string({ unit: "binary", maxLength: 200 }),
);

test("every span lies within the text, and the trigger and clause are not empty", () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const event of find(text)) {
        const roles: readonly Range[] = [...event.actors, ...event.recipients];
        for (const [from, to] of [
          ...roles,
          [event.from, event.to],
          [event.trigger.from, event.trigger.to],
        ] as Range[]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(text.length);
        }
        expect(event.from).toBeLessThanOrEqual(event.trigger.from);
        expect(event.to).toBeGreaterThanOrEqual(event.trigger.to);
      }
    }),
    { numRuns: 500 },
  );
});

test("the same text gives the same events, in text order", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const events = find(text);
      expect(find(text)).toEqual(events);
      expect(events.map(({ trigger }) => trigger.from)).toEqual(
        events.map(({ trigger }) => trigger.from).sort((a, b) => a - b),
      );
    }),
  );
});

test("captions, bylines and boilerplate tell no events", () => {
  const text = "Police arrested the protesters.";
  expect(find(text)).toHaveLength(1);
  for (const part of ["caption", "byline", "boilerplate", "biography", "disclaimer", "dateline"] as const) {
    expect(findEvents(text, syntaxOf(text, part), nobody, nothingDated, [])).toEqual([]);
  }
  for (const part of ["title", "standfirst", "heading"] as const) {
    expect(findEvents(text, syntaxOf(text, part), nobody, nothingDated, [])).toHaveLength(1);
  }
});

test("a pronoun whose antecedent is known is given as its antecedent", () => {
  const text = "Abena left. She arrested the rebels.";
  const names: Names = {
    actors: [{ kind: "person", name: "Abena", known: null, spellings: [], roles: [] }],
    mentions: [{ from: 0, to: 5, kind: "person", actor: 0, rule: "given-name" }],
    references: [{ from: 12, to: 15, antecedent: { from: 0, to: 5 } }],
  };
  expect(findEvents(text, syntaxOf(text), names, nothingDated, [])).toMatchObject([
    { actors: [[0, 5]], recipients: [[29, 35]] },
  ]);
});

test("a sentence of ten thousand words or brackets is passed over", () => {
  expect(find("Police arrested rebels and ".repeat(3000))).toEqual([]);
  expect(find("(".repeat(20000))).toEqual([]);
});

test.each([
  ["Police arrested the protesters.", "verb:arrest"],
  ["The protesters were arrested by police.", "passive:arrest"],
  ["The rebels staged a protest against the ministers.", "verb:stage ~ demonstration/…"],
  ["The miners resumed a protest against the ministers.", "carried-noun:protest"],
  ["The protest of the miners against the ministers surprised all.", "noun:protest"],
  ["The ministers said that the rebels must listen.", "obligation:must"],
])("%s is found by %s", (text, rule) => {
  expect(find(text).map((mention) => mention.rule)).toEqual([rule]);
});
