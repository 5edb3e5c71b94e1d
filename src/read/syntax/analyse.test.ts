import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PartKind, TextLayer } from "../../record/article.ts";
import type { Span } from "../../record/span.ts";
import { parseConllu, layOut, printConllu } from "../../record/conllu.ts";
import type { FeatureWeights } from "../../learn/perceptron.ts";
import { analyse } from "./analyse.ts";

const UNKNOWN = { title: null, publisher: null, author: null, url: null, retrieved: null, published: null };

/** A text layer from `[kind, text]` stretches; the body runs from the first stretch of body to the last. */
function layerOf(...stretches: readonly (readonly [kind: PartKind | "body" | "none", text: string])[]): TextLayer {
  let text = "";
  const spans = stretches.map(([kind, stretch]) => {
    const from = text.length;
    text += stretch;
    return { kind, from, to: text.length };
  });
  const body = spans.filter(({ kind }) => kind === "body");
  const parts = spans.flatMap((span) =>
    span.kind === "body" || span.kind === "none" ? [] : [{ from: span.from, to: span.to, kind: span.kind }],
  );
  return layer(text, { from: body[0]?.from ?? 0, to: body.at(-1)?.to ?? 0 }, parts);
}

const layer = (text: string, body: Span, parts: TextLayer["article"]["parts"]): TextLayer => ({
  text,
  origin: null,
  article: { ...UNKNOWN, publishedBasis: null, language: "en", translated: false, body, parts },
});

const outline = (read: TextLayer): string[] =>
  analyse(read).sentences.map(
    ({ from, to, part, paragraph }) => `${String(paragraph)} ${part}: ${read.text.slice(from, to)}`,
  );

describe("what is read", () => {
  test("parts are read as what they are, disclaimers and boilerplate not at all", () => {
    const article = layerOf(
      ["title", "Dam breaks\n"],
      ["standfirst", "Hundreds flee. More may follow.\n"],
      ["byline", "By Jane Moss\n"],
      ["dateline", "OSLO\n"],
      ["none", "Share\n"],
      ["body", "It rained.\n\n"],
      ["heading", "The flood\n"],
      ["body", "It rose.\n"],
      ["caption", "The dam. Photo: Ford\n"],
      ["boilerplate", "Subscribe now.\n"],
      ["body", "It broke.\n"],
      ["biography", "Jane Moss writes on rivers.\n"],
      ["disclaimer", "All views are hers.\n"],
    );
    expect(outline(article)).toEqual([
      "0 title: Dam breaks",
      "1 standfirst: Hundreds flee.",
      "1 standfirst: More may follow.",
      "2 byline: By Jane Moss",
      "3 dateline: OSLO",
      "4 body: It rained.",
      "5 heading: The flood",
      "6 body: It rose.",
      "7 caption: The dam.",
      "7 caption: Photo: Ford",
      "8 body: It broke.",
      "9 biography: Jane Moss writes on rivers.",
    ]);
  });

  test("a part amid a line ends the sentence", () => {
    expect(outline(layerOf(["body", "The river rose "], ["caption", "The river"], ["body", " by a metre."]))).toEqual([
      "0 body: The river rose",
      "1 caption: The river",
      "2 body: by a metre.",
    ]);
  });

  test("of parts that overlap the later counts, but what is not to be read stays so", () => {
    const text = "One two three four.";
    const parts = [
      { from: 4, to: 19, kind: "caption" },
      { from: 8, to: 13, kind: "byline" },
      { from: 10, to: 19, kind: "boilerplate" },
    ] as const;
    expect(outline(layer(text, { from: 0, to: 19 }, parts))).toEqual(["0 body: One", "1 caption: two", "2 byline: th"]);
  });

  test("line ends of every system separate paragraphs", () => {
    expect(outline(layerOf(["body", "One.\r\nTwo.\rThree.\u2028Four.\n\u00a0\nFive."]))).toEqual([
      "0 body: One.",
      "1 body: Two.",
      "2 body: Three.",
      "3 body: Four.",
      "4 body: Five.",
    ]);
  });

  test("a quotation is not continued from a part of another kind", () => {
    const { quotations } = analyse(layerOf(["title", "“We stay\n"], ["body", "“We go.”"]));
    expect(quotations.map(({ closed, continued }) => ({ closed, continued }))).toEqual([
      { closed: false, continued: false },
      { closed: true, continued: false },
    ]);
  });
});

test("a token's kind", () => {
  const text = "Ford’s 3.5% of U.S. oil cost $9bn – Belarus’ too.";
  const tokens = analyse(layerOf(["body", text])).sentences.flatMap((sentence) => sentence.tokens);
  const ofKind = (kind: string) => tokens.filter((token) => token.kind === kind).map(({ form }) => form);
  expect(ofKind("word")).toEqual(["Ford", "’s", "of", "U.S.", "oil", "cost", "bn", "Belarus", "’", "too"]);
  expect(ofKind("number")).toEqual(["3.5", "9"]);
  expect(ofKind("symbol")).toEqual(["%", "$"]);
  expect(ofKind("punctuation")).toEqual(["–", "."]);
});

/** Text made of what the rules look at, so that they meet in every order, and of any code unit. */
const PIECES = [
  ..."\"'‘’“”„«»‹›`()[]{}.,!?…:;-–—/&@#$%\n\r\t\u00a0\u2028\u200b",
  ...[" ", " ", "\n\n", "''", "``", "...", "Mr.", "U.S.", "J.", "No. ", "a.m.", "Ph.D.", "I.", "etc.", "s' ", "n't"],
  ...["cannot", "said", "The ", "Ford", "ford", "lenta.ru", "a@b.org", "https://x.y/z)", "1,500", "3-4", '5"', "é"],
  ...["• ", "1. ", "\ud83d\ude00", "\ud83d", "\ude00", "𝔸", "安", "'90s", "[1]", "#x_", "-"],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
);
const KINDS: readonly PartKind[] = ["title", "heading", "caption", "boilerplate"];
const anyLayer = fc
  .tuple(
    anyText,
    fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 30 }), fc.constantFrom(...KINDS)), { maxLength: 4 }),
    fc.nat(20),
  )
  .map(([text, parts, start]) =>
    layer(
      text,
      { from: Math.min(start, text.length), to: text.length },
      parts.map(([from, length, kind]) => ({ from, to: from + length, kind })),
    ),
  );

/** A model that has learnt nothing: sentences end wherever the dice say so. */
const dice: FeatureWeights = {
  addTo(scores, key) {
    scores[0] = (scores[0] ?? 0) + ((key >>> 3) & 1 ? 1 : -1);
  },
};

describe("for any text", () => {
  const holds = (property: (read: TextLayer) => void): void => {
    fc.assert(fc.property(anyLayer, property), { numRuns: 500 });
  };

  test.each([
    ["by the rules", null],
    ["with a model", dice],
  ])("sentences and their tokens stand in text order, apart, without space around them: %s", (_, model) => {
    holds((read) => {
      let end = 0;
      for (const sentence of analyse(read, { sentences: model, syntax: null }).sentences) {
        expect(sentence.tokens[0]?.from).toBe(sentence.from);
        expect(sentence.tokens.at(-1)?.to).toBe(sentence.to);
        for (const { from, to, form } of sentence.tokens) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(form).toBe(read.text.slice(from, to));
          expect(form).not.toMatch(/\s/);
          end = to;
        }
      }
      expect(end).toBeLessThanOrEqual(read.text.length);
    });
  });

  test("nothing that is read is lost: between tokens stand only spaces", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let rest = "";
        let end = 0;
        for (const { from, to } of analyse(layerOf(["body", text])).sentences.flatMap(({ tokens }) => tokens)) {
          rest += text.slice(end, from);
          end = to;
        }
        expect(rest + text.slice(end)).toMatch(/^[\s\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069]*$/u);
      }),
      { numRuns: 500 },
    );
  });

  test("paragraphs are numbered in order, and nothing unread is read", () => {
    holds((read) => {
      let last = 0;
      for (const { from, to, paragraph } of analyse(read).sentences) {
        expect(paragraph).toBeGreaterThanOrEqual(last);
        last = paragraph;
        for (const part of read.article.parts.filter(({ kind }) => kind === "boilerplate"))
          expect(part.to <= from || to <= part.from).toBe(true);
      }
    });
  });

  test("quotations lie within the text and within each other, as deep as they say", () => {
    holds((read) => {
      const around: Span[] = [];
      for (const { from, to, inner, depth } of analyse(read).quotations) {
        expect(from < inner.from && inner.from <= inner.to && inner.to <= to && to <= read.text.length).toBe(true);
        while ((around.at(-1)?.to ?? Infinity) <= from) around.pop();
        expect(depth).toBe(around.length);
        expect(to).toBeLessThanOrEqual(around.at(-1)?.to ?? Infinity);
        around.push({ from, to });
      }
    });
  });

  test("a model cuts sentences elsewhere, but not tokens, and never over paragraphs", () => {
    holds((read) => {
      const [byRule, learnt] = [null, dice].map((model) =>
        analyse(read, { sentences: model, syntax: null }).sentences.flatMap(({ tokens, paragraph }) =>
          tokens.map((token) => ({ token, paragraph })),
        ),
      );
      expect(learnt).toEqual(byRule);
    });
  });

  test("CoNLL-U keeps the tokens, the sentences and the paragraphs", () => {
    holds((read) => {
      const { sentences } = analyse(read, { sentences: dice, syntax: null });
      const printed = parseConllu(printConllu({ sentences }));
      expect(printed.map(({ words }) => words.map(({ form }) => form))).toEqual(
        sentences.map(({ tokens }) => tokens.map(({ form }) => form)),
      );
      const numbers = [...new Set(sentences.map(({ paragraph }) => paragraph))];
      expect(layOut(printed).sentences.map(({ paragraph }) => numbers[paragraph])).toEqual(
        sentences.map(({ paragraph }) => paragraph),
      );
      expect(printed.map(({ comments }) => comments.at(-1))).toEqual(
        layOut(printed).sentences.map(({ from, to }) => `text = ${layOut(printed).text.slice(from, to)}`),
      );
    });
  });

  test("the same text gives the same reading", () => {
    holds((read) => {
      expect(analyse(read)).toEqual(analyse(read));
    });
  });
});

describe("long hostile text goes through", () => {
  test.each([
    ["one word", "a"],
    ["hyphens", "a-"],
    ["apostrophes", "a'"],
    ["initials", "A."],
    ["labels", "aa.bb."],
    ["mail", "a.b+"],
    ["digits", "1,2-3"],
    ["opening quotes", "“‘«"],
    ["opening and unmatched closing quotes", "« ” "],
    ["possessives", "‘s’ s "],
    ["straight quotes", '"a '],
    ["brackets", "(a. B"],
    ["closing brackets", "A.)"],
    ["notes", "a.[1]"],
    ["quoted questions", '"Why?" Ford '],
    ["ellipses", "A ... "],
    ["spaces", "A.          "],
    ["lines", "a\n"],
    ["surrogates", "\ud83d\ude00\ud83d"],
    ["slashes", "lenta.ru/"],
    ["brackets in addresses", "www.(.)."],
    ["labels of a word each", "aa.bbb."],
    ["line art", "-=<"],
    ["emoticons", ":-) "],
    ["figures with units", "5pm"],
    ["affixes", "pro-"],
    ["doubled apostrophes", "’’a"],
    ["small letters behind stops", "a. "],
  ])("%s", (_, piece) => {
    const text = piece.repeat(90_000 / piece.length) + "@";
    const tokens = analyse(layerOf(["body", text]), { sentences: dice, syntax: null }).sentences.flatMap(
      (sentence) => sentence.tokens,
    );
    expect(tokens.at(-1)?.to).toBe(text.length);
  });
});
