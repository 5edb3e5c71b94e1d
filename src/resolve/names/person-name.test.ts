import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { personName } from "./person-name.ts";

const read = (name: string) => {
  const parts = personName(name);
  return parts === null ? null : [parts.given, parts.surname, parts.initials.join(""), parts.generation];
};

describe("personName", () => {
  test.each([
    ["Olga Brandt", ["olga", "brandt", "o", null]],
    ["Brandt, Olga", ["olga", "brandt", "o", null]],
    ["O. M. Brandt", [null, "brandt", "o", null]],
    ["Brandt O. M.", [null, "brandt", "o", null]],
    ["Brandt", [null, "brandt", "", null]],
    ["George Brandt, Jr.", ["gerge", "brandt", "g", "jr"]],
    ["Коваль Сергей Иванович", ["sergei", "kaval", "s", null]],
    ["Kim Il Sung", ["elsung", "kim", "ie", null]],
    ["al-Assad", [null, "asad", "", null]],
    ["Uładzimir Pucin", ["vladimir", "puten", "uv", null]],
    ["", null],
    [" . ", null],
  ])("%s", (name, expected) => {
    expect(read(name)).toEqual(expected);
  });

  test("an oblique case may be two names", () => {
    expect(personName("Путина")).toMatchObject({ surname: "putena", otherSurnames: ["puten"] });
    expect(personName("Владимира Путина")).toMatchObject({ given: "vladimir", surname: "puten", otherSurnames: [] });
    expect(personName("Александра Коваль")).toMatchObject({ given: "alexandra", otherGivens: ["alexander"] });
  });

  test("any string goes through", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), (name) => {
        expect(() => personName(name)).not.toThrow();
      }),
    );
  });
});
