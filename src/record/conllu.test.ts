import { describe, expect, test } from "vitest";
import { ConlluError, layOut, parseConllu, printConllu } from "./conllu.ts";
import { unparsed, type RawToken, type Sentence, type TokenKind } from "./syntax.ts";

const row = (...columns: readonly string[]): string =>
  [...columns, ...Array<string>(10).fill("_")].slice(0, 10).join("\t");

const SAMPLE = [
  "# newpar",
  "# text = Ford can't stay.",
  row("1", "Ford", "Ford", "PROPN", "NNP", "Number=Sing", "4", "nsubj"),
  row("2-3", "can't"),
  row("2", "ca", "can", "AUX", "MD", "VerbForm=Fin", "4", "aux"),
  row("3", "n't", "not", "PART", "RB", "_", "4", "advmod"),
  [row("4", "stay", "stay", "VERB", "VB", "VerbForm=Inf", "0", "root").slice(0, -1), "SpaceAfter=No"].join(""),
  row("4.1", "there"),
  row("5", ".", ".", "PUNCT", ".", "_", "4", "punct"),
  "",
].join("\n");

describe("reading", () => {
  test("words, multiword tokens and comments; empty nodes are left out", () => {
    const [sentence, ...others] = parseConllu(SAMPLE);
    expect(others).toEqual([]);
    expect(sentence?.comments).toEqual(["newpar", "text = Ford can't stay."]);
    expect(sentence?.words.map(({ form, head }) => [form, head])).toEqual([
      ["Ford", 3],
      ["ca", 3],
      ["n't", 3],
      ["stay", -1],
      [".", 3],
    ]);
    expect(sentence?.words.map(({ spaceAfter }) => spaceAfter)).toEqual([true, false, true, false, true]);
    expect(sentence?.multiwords).toEqual([{ from: 1, to: 3, form: "can't" }]);
    expect(sentence?.words[2]).toMatchObject({ lemma: "not", upos: "PART", xpos: "RB", feats: "", deprel: "advmod" });
  });

  test("a file without analyses leaves columns empty", () => {
    expect(parseConllu(row("1", "_") + "\r\n" + row("2", "Oslo"))).toEqual([
      {
        comments: [],
        words: [
          { form: "_", lemma: "_", upos: "", xpos: "", feats: "", head: -1, deprel: "", spaceAfter: true },
          { form: "Oslo", lemma: "", upos: "", xpos: "", feats: "", head: -1, deprel: "", spaceAfter: true },
        ],
        multiwords: [],
      },
    ]);
  });

  test.each([
    ["a missing column", "1\tFord\tFord", "line 3: 3 columns instead of 10"],
    ["a number left out", row("2", "Ford"), 'line 3: word "2" out of order'],
    ["no number", row("one", "Ford"), 'line 3: word "one" out of order'],
    ["a range out of order", row("2-3", "can't"), 'line 3: range "2-3" out of order'],
    ["a range that runs backwards", row("1-0", "can't"), 'line 3: range "1-0" out of order'],
    ["a head that is no number", row("1", "Ford", "_", "_", "_", "_", "x"), 'line 3: head "x" is no number'],
    ["a head beyond the sentence", row("1", "Ford", "_", "_", "_", "_", "2"), "line 3: head 2 is beyond the sentence"],
    [
      "a range beyond the sentence",
      row("1-2", "Ford") + "\n" + row("1", "Fo"),
      "line 3: range up to 2 is beyond the sentence",
    ],
    ["an empty form", row("1", ""), "line 3: a word without a form"],
  ])("%s is refused with its line", (_, line, message) => {
    expect(() => parseConllu(`# text\n\n${line}\n`)).toThrow(new ConlluError(3, message.slice("line 3: ".length)));
  });
});

describe("laying out", () => {
  test("paragraphs stand apart, and every word is found where it is written", () => {
    const other = SAMPLE.replace("# newpar\n", "");
    const { text, sentences } = layOut(parseConllu(`${SAMPLE}\n${other}\n${SAMPLE}`));
    expect(text).toBe("Ford can't stay. Ford can't stay.\n\nFord can't stay.");
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
    expect(sentences[2]?.words.map(({ from, to }) => text.slice(from, to))).toEqual(["Ford", "ca", "n't", "stay", "."]);
  });

  test("words that do not add up to their token share its characters", () => {
    const { text, sentences } = layOut(parseConllu([row("1-2", "zum"), row("1", "zu"), row("2", "dem")].join("\n")));
    expect(sentences[0]?.words.map(({ from, to }) => text.slice(from, to))).toEqual(["z", "um"]);
  });
});

describe("printing", () => {
  /** Tokens as `form` or `form/kind`, a blank between those that are written apart. */
  function sentenceOf(written: string, paragraph = 0): Sentence {
    const tokens: RawToken[] = [];
    let at = 0;
    for (const chunk of written.split(" ")) {
      for (const token of chunk.split("|")) {
        const [form = "", kind = "word"] = token.split("/");
        tokens.push({ form, kind: kind as TokenKind, from: at, to: at + form.length });
        at += form.length;
      }
      at++;
    }
    return { from: 0, to: at - 1, tokens: tokens.map(unparsed), paragraph, part: "body" };
  }
  const lines = (...sentences: readonly Sentence[]): string[] =>
    printConllu({ sentences })
      .split("\n")
      .map((line) =>
        line
          .split("\t")
          .filter((column) => column !== "_")
          .join(" "),
      );

  test("clitics are written onto their word, marks and units follow it", () => {
    expect(lines(sentenceOf("do|n't pay 2019/number|'s $/symbol|5/number|bn|./punctuation"))).toEqual([
      "# newpar",
      "# text = don't pay 2019's $5bn.",
      "1-2 don't",
      "1 do do X 0 root",
      "2 n't n't X 0 root",
      "3 pay pay X 0 root",
      "4-5 2019's",
      "4 2019 2019 X 0 root",
      "5 's 's X 0 root",
      "6 $ $ X 0 root SpaceAfter=No",
      "7 5 5 X 0 root SpaceAfter=No",
      "8 bn bn X 0 root SpaceAfter=No",
      "9 . . X 0 root",
      "",
      "",
    ]);
  });

  test("parts of a hyphenated word, and a name behind initials, are words of their own", () => {
    expect(lines(sentenceOf("so|-/punctuation|called A.|Ford")).filter((line) => /^\d+-/.test(line))).toEqual([]);
  });

  test("a paragraph is marked at its first sentence", () => {
    expect(lines(sentenceOf("a"), sentenceOf("b"), sentenceOf("c", 1)).filter((line) => line.startsWith("#"))).toEqual([
      "# newpar",
      "# text = a",
      "# text = b",
      "# newpar",
      "# text = c",
    ]);
  });
});
