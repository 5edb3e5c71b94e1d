import fc from "fast-check";
import { expect, test } from "vitest";
import { edtfWords } from "./edtf.ts";

test.each([
  ["2020-08-09", "9 Aug 2020"],
  ["2020-08", "Aug 2020"],
  ["2020", "2020"],
  ["202X", "2020s"],
  ["19XX", "1900s"],
  ["2021-22", "summer 2021"],
  ["2021-33", "1st quarter of 2021"],
  ["XXXX-11-15", "15 Nov, year not told"],
  ["XXXX", "year not told"],
  ["2020-XX-05", "5 of a month, 2020"],
  ["2020-08-XX", "Aug 2020"],
  ["2020-08-1X", "1X Aug 2020"],
  ["2023?", "2023?"],
  ["2020-08-12~", "about 12 Aug 2020"],
  ["2020-08-12%", "about 12 Aug 2020?"],
  ["2004-06~-11", "about 11 Jun 2004"],
  ["2023-06-26T10:00:00Z", "26 Jun 2023"],
  ["2023-06-23/2023-06-24", "23 Jun 2023 – 24 Jun 2023"],
  ["2020-08/..", "since Aug 2020"],
  ["../2020", "until 2020"],
  ["/2020", "? – 2020"],
  ["2020/", "2020 – ?"],
  ["../..", "at any time"],
  ["[2021-03-04,2021-04-03]", "4 Mar 2021 or 3 Apr 2021"],
  ["{2021,2022}", "2021 and 2022"],
  ["[..1983-12-31]", "until 31 Dec 1983"],
  ["{1960..1962,1965}", "1960 – 1962 and 1965"],
  ["yesterday", "yesterday"],
])("%s is %s", (edtf, words) => {
  expect(edtfWords(edtf)).toBe(words);
});

test("any string comes out as a string", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof edtfWords(text) === "string"));
});
