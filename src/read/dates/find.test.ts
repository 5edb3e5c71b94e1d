import fc from "fast-check";
import { expect, test } from "vitest";
import { isEdtf } from "../../record/edtf.ts";
import type { DateMention } from "../../record/reading.ts";
import type { Sentence } from "../../record/syntax.ts";
import { findDates } from "./find.ts";

/** A syntax of one paragraph whose sentences end at full stops; the dates stage reads no tokens. */
function sentencesOf(text: string, part: Sentence["part"] = "body"): readonly Sentence[] {
  return [...text.matchAll(/[^.]+\.?/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    tokens: [],
    paragraph: 0,
    part,
  }));
}

const read = (text: string, published: string | null, part?: Sentence["part"]): readonly DateMention[] =>
  findDates(text, { sentences: sentencesOf(text, part), quotations: [] }, published);

const fragments = fc.constantFrom(
  ..."the a of in on by to and or since until from between before after for over last next this that early mid late end".split(
    " ",
  ),
  ..."May March 1 3rd 31 12 1999 2021 30 February Monday Friday's week weeks month year years ago later day eve".split(
    " ",
  ),
  ..."spring winter quarter half first second Q4 H1 '60s 1990s 19th century Christmas Easter New Year's mars Mehr 1399".split(
    " ",
  ),
  ..."today yesterday tomorrow will was has been , . ( ) - – / : ; ~ 2021-02-29 03/04/2021 12.2.2015 fiscal more than".split(
    " ",
  ),
);
const dateLikeText = fc.array(fragments, { maxLength: 40 }).map((words) => words.join(" "));
const publication = fc.constantFrom(null, "2021-11-18", "2024-02-29", "2020-01", "2020", "199X", "2020/..", "no date");

test("every value is valid EDTF, and spans follow one another within the text", () => {
  fc.assert(
    fc.property(fc.oneof(dateLikeText, fc.string({ unit: "binary" })), publication, (text, published) => {
      let end = 0;
      for (const { from, to, edtf, known } of read(text, published)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(text.slice(from, to).trim()).toHaveLength(to - from);
        if (edtf === null) expect(known).toBe(false);
        else expect(isEdtf(edtf)).toBe(true);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

test("known values do not depend on the day of publication", () => {
  fc.assert(
    fc.property(dateLikeText, (text) => {
      const known = (published: string): readonly DateMention[] =>
        read(text, published).filter((mention) => mention.known);
      expect(known("1987-06-05")).toEqual(known("2031-12-31"));
    }),
    { numRuns: 500 },
  );
});

test("the time zone changes nothing", () => {
  const text = "Yesterday, on Monday and two weeks ago; since last month; on 31 December; early this year.";
  const before = process.env["TZ"];
  const zones = ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"].map((zone) => {
    process.env["TZ"] = zone;
    return { offset: new Date(0).getTimezoneOffset(), mentions: read(text, "2022-01-01") };
  });
  if (before === undefined) delete process.env["TZ"];
  else process.env["TZ"] = before;
  expect(new Set(zones.map(({ offset }) => offset)).size).toBe(3);
  for (const { mentions } of zones) expect(mentions).toEqual(zones[0]?.mentions);
});

test.each(["byline", "dateline", "biography", "boilerplate", "disclaimer"] as const)("a %s is not read", (part) => {
  expect(read("Signed on 5 May 2021.", null, part)).toEqual([]);
});

test.each(["title", "standfirst", "heading", "caption"] as const)("a %s is read", (part) => {
  expect(read("Signed on 5 May 2021.", null, part)).toHaveLength(1);
});

test.each([
  ["a month of publication", "Yesterday the bridge was closed.", "2021-11", "2021"],
  ["a month, where the value is the same on every day of it", "The bridge was closed last year.", "2021-11", "2020"],
  ["a year of publication", "The bridge was closed last month.", "2021", null],
])("with %s relative dates are as coarse as that", (_, text, published, edtf) => {
  expect(read(text, published).map((mention) => mention.edtf)).toEqual([edtf]);
});

test("lone surrogates and endless runs are read through", () => {
  const long = 50_000;
  for (const unit of [
    "1",
    "the ",
    "from 1 May to ",
    "3, ",
    "((",
    "\ud800",
    "for a year ",
    "since the end of ",
    "1999-",
  ]) {
    expect(() => read(unit.repeat(long / unit.length), "2021-11-18")).not.toThrow();
  }
});

test.each([
  ["The bridge was closed on 5 May 2021.", "day-month"],
  ["The bridge was closed on Tuesday.", "weekday"],
  ["The bridge has been closed since May 2021.", "open-range"],
  ["The bridge was closed perhaps in 2021.", "year-alone"],
  ["The bridge was closed from May to July 2021.", "from-to"],
])("%s is found by %s", (text, rule) => {
  expect(read(text, "2021-11-18").map((mention) => mention.rule)).toEqual([rule]);
});
