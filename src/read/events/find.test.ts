import fc from "fast-check";
import { expect, test } from "vitest";
import type { EventMention, Names } from "../../record/reading.ts";
import type { Range } from "../../record/span.ts";
import { unparsed, type Sentence, type Syntax, type Token } from "../../record/syntax.ts";
import { findEvents } from "./find.ts";

/** Words with their universal part of speech, relation and head: "Police/NOUN/nsubj/1 arrested/VERB/root/-1". */
function syntaxOf(trees: readonly string[], part: Sentence["part"] = "body"): { text: string; syntax: Syntax } {
  let text = "";
  const sentences = trees.map((tree, paragraph): Sentence => {
    const from = text.length;
    const tokens = tree.split(" ").map((written): Token => {
      const [form = "", upos = "X", deprel = "dep", head = "-1"] = written.split("/");
      const start = text.length;
      text += `${form} `;
      const kind = upos === "PUNCT" ? "punctuation" : "word";
      const raw = unparsed({ from: start, to: start + form.length, form, kind });
      return { ...raw, lemma: form, upos, xpos: upos === "VERB" ? "VBD" : "", deprel, head: Number(head) };
    });
    return { from, to: text.length, tokens, paragraph, part };
  });
  return { text, syntax: { sentences, quotations: [] } };
}

const nobody: Names = { actors: [], mentions: [], references: [] };

const nothingDated = { dates: [], occasions: [], published: null };

const findIn = (...trees: readonly string[]): readonly EventMention[] => {
  const { text, syntax } = syntaxOf(trees);
  return findEvents(text, syntax, nobody, nothingDated, []);
};

const FORMS =
  "the a police rebels Chad Moscow arrested attacked was were be will not would by of with between and or , who which that to demanding talks attack support sanctions signed accused imposed on against its they it had to ; from after if no each other's - (";
const PARTS = "NOUN VERB PROPN PRON ADP DET AUX PUNCT CCONJ SCONJ ADJ ADV";
const RELATIONS =
  "nsubj obj iobj obl nmod nmod:poss conj cc acl acl:relcl advcl xcomp ccomp amod compound appos case mark aux aux:pass cop nsubj:pass obl:agent parataxis root punct flat";

const oneOf = (words: string) => fc.constantFrom(...words.split(" "));

const anyWord = fc.tuple(
  oneOf(FORMS),
  oneOf(PARTS),
  oneOf(RELATIONS),
  fc.integer({ min: -1, max: 30 }),
  fc.integer({ min: 0, max: 1000 }),
);

/** Any words with any tree over them: a word hangs on one of lower rank, so that there are no rings. */
const anyTree = fc.array(anyWord, { minLength: 1, maxLength: 30 }).map((words) =>
  words
    .map(([form, part, relation, head, rank]) => {
      const above = words[head]?.[4] ?? Infinity;
      return [form, part, relation, above < rank ? head : -1].join("/");
    })
    .join(" "),
);

test("every span lies within the text, and the trigger and clause are not empty", () => {
  fc.assert(
    fc.property(anyTree, (tree) => {
      const { text, syntax } = syntaxOf([tree]);
      for (const event of findEvents(text, syntax, nobody, nothingDated, [])) {
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
    fc.property(anyTree, (tree) => {
      const events = findIn(tree, tree);
      expect(findIn(tree, tree)).toEqual(events);
      expect(events.map(({ trigger }) => trigger.from)).toEqual(
        events.map(({ trigger }) => trigger.from).sort((a, b) => a - b),
      );
    }),
  );
});

const ARREST = "Police/NOUN/nsubj/1 arrested/VERB/root/-1 the/DET/det/3 protesters/NOUN/obj/1 ./PUNCT/punct/1";

test("captions, bylines and boilerplate tell no events", () => {
  for (const part of ["caption", "byline", "boilerplate", "biography", "disclaimer", "dateline"] as const) {
    const { text, syntax } = syntaxOf([ARREST], part);
    expect(findEvents(text, syntax, nobody, nothingDated, [])).toEqual([]);
  }
  for (const part of ["title", "standfirst", "heading", "body"] as const) {
    const { text, syntax } = syntaxOf([ARREST], part);
    expect(findEvents(text, syntax, nobody, nothingDated, [])).toHaveLength(1);
  }
});

test("a pronoun whose antecedent is known is given as its antecedent", () => {
  const { text, syntax } = syntaxOf([
    "Abena/PROPN/nsubj/1 left/VERB/root/-1 ./PUNCT/punct/1",
    "She/PRON/nsubj/1 arrested/VERB/root/-1 the/DET/det/3 rebels/NOUN/obj/1 ./PUNCT/punct/1",
  ]);
  const names: Names = {
    actors: [{ kind: "person", name: "Abena", known: null, spellings: [], roles: [] }],
    mentions: [{ from: 0, to: 5, kind: "person", actor: 0, rule: "given-name" }],
    references: [{ from: 13, to: 16, antecedent: { from: 0, to: 5 } }],
  };
  expect(findEvents(text, syntax, names, nothingDated, [])).toMatchObject([
    { actors: [[0, 5]], recipients: [[30, 36]] },
  ]);
});

test("a sentence of ten thousand words or brackets is passed over", () => {
  expect(findIn(`${ARREST} `.repeat(3000).trim())).toEqual([]);
  expect(findIn(Array.from({ length: 20000 }, () => "(/PUNCT/punct/0").join(" "))).toEqual([]);
});

test.each([
  [ARREST, "verb:arrest"],
  [
    "The/DET/det/1 protesters/NOUN/nsubj:pass/3 were/AUX/aux:pass/3 arrested/VERB/root/-1 by/ADP/case/5 police/NOUN/obl:agent/3",
    "passive:arrest",
  ],
  [
    "The/DET/det/1 rebels/NOUN/nsubj/2 staged/VERB/root/-1 a/DET/det/4 protest/NOUN/obj/2 against/ADP/case/6 ministers/NOUN/nmod/4",
    "verb:stage ~ demonstration/…",
  ],
  [
    "The/DET/det/1 miners/NOUN/nsubj/2 resume/VERB/root/-1 a/DET/det/4 protest/NOUN/obj/2 against/ADP/case/6 ministers/NOUN/nmod/4",
    "carried-noun:protest",
  ],
  [
    "The/DET/det/1 protest/NOUN/nsubj/5 of/ADP/case/3 miners/NOUN/nmod/1 duly/ADV/advmod/5 surprised/VERB/root/-1 all/PRON/obj/5",
    "noun-definite:protest",
  ],
  [
    "The/DET/det/1 ministers/NOUN/nsubj/2 say/VERB/root/-1 the/DET/det/4 rebels/NOUN/nsubj/6 must/AUX/aux/6 listen/VERB/ccomp/2",
    "obligation:must",
  ],
])("%s is found by %s", (tree, rule) => {
  expect(findIn(tree).map((mention) => mention.rule)).toEqual([rule]);
});
