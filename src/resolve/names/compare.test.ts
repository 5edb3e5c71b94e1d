import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparableName, nameSortOf, type NameSort } from "./comparable.ts";
import { nameReasons, nameScore, SAME_NAME } from "./compare.ts";

const score = (a: string, b: string, sort: NameSort): number =>
  nameScore(comparableName(a, sort), comparableName(b, sort));

describe("persons", () => {
  test.each([
    ["Alexander Lukashenko", "Аляксандр Лукашэнка"],
    ["Alexander Lukashenko", "LUKASHENKA, Aliaksandr"],
    ["Vladimir Putin", "Putin, Vladimir Vladimirovich"],
    ["Volodymyr Zelensky", "Wolodymyr Selenskyj"],
    ["Emmanuel Macron", "Emanuel Macron"],
    ["Emmanuel Macron", "President Macron Emmanuel"],
    ["Pol Pot", "PolPot"],
    ["Anna-Lena Brandt", "Anna Lena Brandt"],
    ["Olga M. Brandt", "Olga Maria Brandt"],
    ["Mohammed al-Rashidi", "Muhammad Rashidi"],
    ["Xi Jinping", "习近平"],
    ["Kim Jong-un", "김정은"],
    ["Fernando Pérez", "فرناندو بيريز"],
    ["Bidzina Ivanishvili", "ბიძინა ივანიშვილი"],
    ["Nikol Pashinyan", "Նիկոլ Փաշինյան"],
    ["Dr. Helga Sommer", "Helga Sommer"],
  ])("%s and %s are one", (a, b) => {
    expect(score(a, b, "person")).toBeGreaterThanOrEqual(SAME_NAME);
  });

  test.each([
    ["Alexander Lukashenko", "Alexander Lukashevich"],
    ["Alexander Lukashenko", "Viktor Lukashenko"],
    ["Olga Brandt", "Peter Brandt"],
    ["A. Brandt", "Peter Brandt"],
    ["Kim Jong-un", "Kim Yo-jong"],
    ["习近平", "习近朋"],
    ["Yevgeny Prigozhin", "Yevgeny Prigov"],
    ["P.B.", "Peter Brandt"],
    ["", "Peter Brandt"],
    ["", ""],
  ])("%s and %s are two", (a, b) => {
    expect(score(a, b, "person")).toBeLessThan(SAME_NAME);
  });
});

describe("bodies", () => {
  test.each([
    ["Grodno Azot OJSC", "Гродно Азот ОАО"],
    ["The Nordic Grain Bank", "Nordic Grain Bank Ltd."],
    ["A.B.C. Shipping", "ABC Shipping"],
    ["First Harbour Trust", "1st Harbour Trust"],
    ["Brandt & Sons GmbH", "Brandt and Sons"],
    ["Brigade Forty-Four", "Brigade 44"],
  ])("%s and %s are one", (a, b) => {
    expect(score(a, b, "body")).toBeGreaterThanOrEqual(SAME_NAME);
  });

  test.each([
    ["Nordic Grain Bank", "Nordic Steel Works"],
    ["Government of Estonia", "Government of Ethiopia"],
    ["Harbour Shipping Norway", "Harbour Shipping Denmark"],
    ["BX Industries", "QA Industries"],
    ["Ministry of Defence", "Ministry of Health"],
  ])("%s and %s are two", (a, b) => {
    expect(score(a, b, "body")).toBeLessThan(SAME_NAME);
  });
});

describe("any strings", () => {
  const name = fc.oneof(fc.string(), fc.string({ unit: "binary", maxLength: 60 }));

  test("score from 0 to 1, in either order alike; a name is itself unless it names nobody", () => {
    fc.assert(
      fc.property(name, name, fc.constantFrom<NameSort>("person", "body"), (a, b, sort) => {
        const value = score(a, b, sort);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(score(b, a, sort)).toBeCloseTo(value, 9);
        expect([0, 1]).toContain(score(a, a, sort));
      }),
    );
  });

  test("a reason is given wherever the score is not that of equal names", () => {
    const [a, b] = [comparableName("Olga Brandt", "person"), comparableName("Peter Brandt", "person")];
    expect(nameReasons(a, b)[0]).toEqual({ feature: "other word", contribution: expect.any(Number) });
    expect(nameReasons(a, a)).toEqual([]);
  });
});

test.each([
  ["person", "person"],
  ["Person", "person"],
  ["vessel", "body"],
  ["armed group", "body"],
])("names of the kind %s are a %s's", (kind, sort) => {
  expect(nameSortOf(kind)).toBe(sort);
});
