import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActorKind } from "../../record/reading.ts";
import type { Actor } from "../../record/record.ts";
import { suggestPairs } from "./suggestions.ts";

/** An actor mentioned once in each of the articles. */
const actor = (name: string, articles: string, kind: ActorKind = "person", ...roles: string[]): Actor => ({
  id: name,
  formerIds: [],
  kind,
  name,
  aliases: [],
  roles: roles.map((text) => ({ article: articles.charAt(0), from: 0, to: 1, text })),
  mentions: [...articles].map((article, i) => ({ article, from: i, to: i + 1 })),
});

const pairs = (...actors: Actor[]): string[] => suggestPairs(actors).map(({ names }) => names.join(" = "));

describe("suggestPairs", () => {
  test("names a slip, a surname that several bear, and a shorter name of a body", () => {
    expect(pairs(actor("Viktor Hartmannsberg", "ab"), actor("Viktor Hatmannsberg", "c"))).toEqual([
      "Viktor Hartmannsberg = Viktor Hatmannsberg",
    ]);
    expect(pairs(actor("Viktor Orel", "aa"), actor("Tomas Orel", "bb"), actor("Orel", "c")).sort()).toEqual([
      "Tomas Orel = Orel",
      "Viktor Orel = Orel",
    ]);
    expect(pairs(actor("Nordic Grain", "aa", "company"), actor("Nordic Grain Bank", "b", "company"))).toHaveLength(1);
  });

  test("names no brothers, no namesakes of another calling, no states, and nobody who shares no key", () => {
    expect(pairs(actor("Viktor Orel", "a"), actor("Tomas Orel", "b"))).toEqual([]);
    expect(
      pairs(actor("Ivan Sokol", "a", "person", "striker"), actor("Ivan A. Sokol", "b", "person", "health minister")),
    ).toEqual([]);
    expect(pairs(actor("Guinea", "a", "state"), actor("Guinea-Bissau", "b", "state"))).toEqual([]);
    expect(pairs(actor("Olga Brandt", "a"), actor("Sever Works", "b", "company"))).toEqual([]);
  });

  test("names no two of surnames not quite alike, whatever company they keep, nor by surnames whose full names differ", () => {
    const company = [actor("Olga Kranich", "ab"), actor("Ilse Brandt", "ab"), actor("Anna Falk", "ab")];
    expect(pairs(actor("Hartmannson", "a"), actor("Hertmansson", "b"), ...company)).toEqual([]);
    const orel = (name: string, articles: string): Actor => ({ ...actor(name, articles), aliases: ["Orel"] });
    expect(pairs(orel("Viktor Orel", "a"), orel("Tomas Orel", "b"), ...company)).toEqual([]);
    expect(pairs(actor("Hartmannson", "a"), actor("Hartmanson", "b"), ...company)).toHaveLength(1);
  });

  test("puts what moves more mentions first, and what shares company before what does not", () => {
    expect(
      pairs(
        actor("Viktor Hartmannsberg", "abc"),
        actor("Viktor Hatmannsberg", "def"),
        actor("Olga Kranichfeld", "a"),
        actor("Olga Kranichfeldt", "b"),
      ),
    ).toEqual(["Viktor Hartmannsberg = Viktor Hatmannsberg", "Olga Kranichfeld = Olga Kranichfeldt"]);
    expect(
      pairs(
        actor("Viktor Orel", "a"),
        actor("Tomas Orel", "b"),
        actor("Orel", "c"),
        actor("Sever Works", "bc", "company"),
      )[0],
    ).toBe("Orel = Tomas Orel");
  });

  test("leaves out what a person has settled", () => {
    const two = [actor("Viktor Hartmannsberg", "a"), actor("Viktor Hatmannsberg", "b")];
    expect(suggestPairs(two, () => true)).toEqual([]);
  });

  test("gives reasons, whose company is named", () => {
    const [suggestion] = suggestPairs([
      actor("Viktor Orel", "a", "person", "defence minister"),
      actor("Orel", "b", "person", "defence minister"),
      actor("Sever Works", "ab", "company"),
    ]);
    expect(suggestion?.shared).toEqual(["Sever Works", "defence", "minister"]);
    expect(suggestion?.reasons.map(({ feature }) => feature)).toContain("shared company");
  });

  test("does not depend on the order of the actors", () => {
    const names = ["Viktor Orel", "Tomas Orel", "Orel", "V. Orel", "Viktor Orell", "Orel Works", "The Orel Works Ltd"];
    const some = fc.uniqueArray(
      fc.record({ name: fc.constantFrom(...names), articles: fc.constantFrom("a", "ab", "bc", "ccd") }),
      { selector: ({ name }) => name },
    );
    fc.assert(
      fc.property(
        some.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const suggest = (these: typeof list) =>
            suggestPairs(
              these.map(({ name, articles }) => actor(name, articles, name.includes("Works") ? "company" : "person")),
            );
          expect(suggest(shuffled)).toEqual(suggest(list));
        },
      ),
    );
  });
});
