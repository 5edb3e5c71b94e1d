import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unparsed, type Sentence, type Syntax } from "../../record/syntax.ts";
import { findNames } from "./find.ts";

/** One sentence a line, cut at blanks and marks: enough syntax for names. */
function syntaxOf(text: string): Syntax {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const [paragraph, line] of text.split("\n").entries()) {
    const tokens = [...line.matchAll(/[\p{L}\p{M}\p{N}]+|['’]s\b|\S/gu)].map((match) =>
      unparsed({
        from: from + match.index,
        to: from + match.index + match[0].length,
        form: match[0],
        kind: /\p{L}/u.test(match[0]) ? "word" : /\p{N}/u.test(match[0]) ? "number" : "punctuation",
      }),
    );
    if (tokens.length > 0) sentences.push({ from, to: from + line.length, tokens, paragraph, part: "body" });
    from += line.length + 1;
  }
  return { sentences, quotations: [] };
}

const find = (text: string): ReturnType<typeof findNames> => findNames(text, syntaxOf(text));

const vocabulary = fc.constantFrom(
  ..."Viktor Hartmann Olga von der Belarusian army Kremlin Moscow Minsk in to the The president of Ministry and , . \" “ ” ( ) UN SBU 's he her its said Russia leader WARNS - 33 al Mr A.".split(
    " ",
  ),
);
const prose = fc
  .array(fc.oneof({ weight: 9, arbitrary: vocabulary }, { weight: 1, arbitrary: fc.string({ unit: "binary" }) }))
  .map((words) => words.join(" "));

describe("findNames", () => {
  test("every span slices a piece of the text, and every mention has its actor", () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { actors, mentions, references } = find(text);
        for (const span of [...mentions, ...references, ...references.map(({ antecedent }) => antecedent)]) {
          expect(span.from).toBeLessThan(span.to);
          expect(text.slice(span.from, span.to)).toHaveLength(span.to - span.from);
        }
        const numbers = new Set(mentions.map(({ actor }) => actor));
        expect([...numbers].sort((a, b) => a - b)).toEqual([...actors.keys()]);
        for (const { roles } of actors) {
          for (const role of roles) expect(text.slice(role.from, role.to).replace(/\s+/g, " ")).toBe(role.text);
        }
      }),
    );
  });

  test("a reference points to a mention before it", () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { mentions, references } = find(text);
        for (const { from, antecedent } of references) {
          expect(antecedent.to).toBeLessThanOrEqual(from);
          expect(mentions).toContainEqual(expect.objectContaining(antecedent));
        }
      }),
    );
  });

  test("mentions stand in text order, and an actor's name is one of his spellings", () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { actors, mentions } = find(text);
        expect(mentions.map(({ from }) => from)).toEqual(mentions.map(({ from }) => from).sort((a, b) => a - b));
        for (const { name, spellings } of actors) expect(spellings).toContain(name);
      }),
    );
  });

  test.each([
    ["capitals", "Aa ".repeat(150_000)],
    ["titles", "President Minister ".repeat(30_000)],
    ["modifiers before a name", `${"former senior ".repeat(30_000)}minister Viktor Hartmann`],
    ["initials", "A.".repeat(100_000)],
    ["hyphens", "A-".repeat(100_000)],
    ["quotation marks", '"'.repeat(100_000)],
    ["persons and pronouns", "Viktor Hartmann said he told Olga Brandt that her ".repeat(5_000)],
    ["persons of one surname", Array.from({ length: 5_000 }, (_, i) => `Viktor${i} Hartmann slept.`).join(" ")],
    ["complements", `Council ${"of the Council ".repeat(30_000)}`],
    ["descriptions", `Viktor Hartmann, head of Granit. ${"The head left. ".repeat(20_000)}`],
  ])("reads a line of endless %s", (_, line) => {
    expect(find(line).mentions.every(({ from, to }) => from < to && to <= line.length)).toBe(true);
  });
});

test.each([
  ["Olga Hartmann left.", "Olga Hartmann", "given-name"],
  ["It was the political scientist Brandt who left.", "Brandt", "title-before-name"],
  ["Belarus refused.", "Belarus", "country-table"],
  ["Moscow refused.", "Moscow", "capital-for-government"],
  ["It was the newspaper Vzglyad that refused.", "Vzglyad", "kind-noun-beside"],
  ["The Ministry of Culture refused.", "Ministry of Culture", "institution-noun"],
])("in %s the name of %s is known by %s", (text, name, rule) => {
  const { mentions } = find(text);
  expect(mentions.map((mention) => [text.slice(mention.from, mention.to), mention.rule])).toEqual([[name, rule]]);
});
