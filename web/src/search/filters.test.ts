import { describe, expect, test } from "vitest";
import type { Citation, EventView } from "../api.ts";
import { articlesOf, filterCited, filterEvents, type Filters, isFiltered, outletsOf, valuesOf } from "./filters.ts";

const cited = (id: string, publisher: string | null, published: string | null): { citation: Citation } => ({
  citation: { id, title: `Title ${id}`, publisher, author: null, published, url: null },
});

const ITEMS = [
  cited("1", "Harbour Post", "2020-08-09"),
  cited("2", "Harbour Post", null),
  cited("3", "Valley News", "2021"),
  cited("3", "Valley News", "2021"),
  cited("4", null, "2022-01-01"),
];

describe("filterCited", () => {
  test.each<[Filters, string]>([
    [{}, "1 2 3 3 4"],
    [{ article: "3" }, "3 3"],
    [{ outlet: "Harbour Post" }, "1 2"],
    [{ from: "2021" }, "3 3 4"],
    [{ to: "2020-08" }, "1"],
    [{ from: "2020", outlet: "Harbour Post" }, "1"],
    [{ outlet: "Nobody's" }, ""],
  ])("%j keeps articles %s", (filters, ids) => {
    expect(
      filterCited(ITEMS, filters)
        .map(({ citation }) => citation.id)
        .join(" "),
    ).toBe(ids);
  });
});

test("choices come with their numbers, the most frequent first", () => {
  expect(outletsOf(ITEMS)).toEqual([
    { value: "Harbour Post", label: "Harbour Post (2 results)" },
    { value: "Valley News", label: "Valley News (2 results)" },
  ]);
  expect(articlesOf(ITEMS)[0]).toEqual({ value: "3", label: "Title 3 (2 results)" });
});

test("only what narrows is a filter", () => {
  expect(isFiltered({})).toBe(false);
  expect(isFiltered({ from: "2020" })).toBe(true);
});

const event = (type: string, date: string | null, outlet: string): EventView =>
  ({ type, date, mentions: [cited("1", outlet, null)] }) as unknown as EventView;

test("events are narrowed by type, by their own dates, and by who reports them", () => {
  const events = [event("AID", "2020-08", "A"), event("AID", null, "B"), event("CONSULT", "2021-01-05", "A")];
  expect(filterEvents(events, { type: "AID" })).toHaveLength(2);
  expect(filterEvents(events, { outlet: "A", from: "2021" })).toEqual([events[2]]);
  expect(valuesOf(events, ({ type }) => type)).toEqual([
    { value: "AID", label: "aid (2)" },
    { value: "CONSULT", label: "consult (1)" },
  ]);
});
