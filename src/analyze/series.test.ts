import fc from "fast-check";
import { expect, test } from "vitest";
import type { Event } from "../record/record.ts";
import { monthShares, seriesOf } from "./series.ts";

const event = (date: string | null, more: Partial<Event> = {}): Event => ({
  id: "e",
  type: "AID",
  mode: null,
  cameo: "07",
  quad: "material cooperation",
  goldstein: 7,
  date,
  dateBasis: null,
  actors: ["a"],
  recipients: ["b"],
  status: "happened",
  mentions: [],
  links: [],
  partOf: null,
  ...more,
});

const monthly = (events: readonly Event[], published: readonly (string | null)[] = []) =>
  seriesOf(events, published).months.map(({ month, quads }) => `${month} ${quads["material cooperation"]}`);

test("a day counts for its month", () => {
  expect(monthly([event("2020-08-09")])).toEqual(["2020-08 1"]);
});

test("an uncertain date counts for a part of each month, by days", () => {
  expect(monthly([event("2021-06-21/2021-07-10")])).toEqual(["2021-06 0.5", "2021-07 0.5"]);
  expect(monthly([event("2021")]).length).toBe(12);
});

test("more reports are not more events", () => {
  const report = { article: "x", from: 0, to: 1 } as Event["mentions"][number];
  const { months } = seriesOf([event("2020-08", { mentions: [report, report, report] })], ["2020-08-10", "2020-08"]);
  expect(months).toMatchObject([{ quads: { "material cooperation": 1 }, reports: 3, articles: 2, goldstein: 7 }]);
});

test("what has no date, and what is not known to have happened, is counted apart", () => {
  const series = seriesOf([event(null), event("2020/.."), event("2020-08", { status: "planned" })], []);
  expect(series).toEqual({ months: [], undated: 2, unrealised: 1 });
});

test("a quiet month between two others is a month without events", () => {
  expect(monthly([event("2020-08"), event("2020-10")])).toEqual(["2020-08 1", "2020-09 0", "2020-10 1"]);
});

test("the shares of a date add up to one", () => {
  const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 1000 }), (first, days) => {
      const last = new Date(first.getTime() + days * 86_400_000);
      const shares = monthShares(`${first.toISOString().slice(0, 10)}/${last.toISOString().slice(0, 10)}`) ?? [];
      expect(shares.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 9);
    }),
  );
});
