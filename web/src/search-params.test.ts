import { expect, test } from "vitest";
import { parseSearch, text, writeSearch } from "./search-params.ts";

test("every value is a string, as a person would write it", () => {
  expect(parseSearch("?q=2020&at=1-2&show=names,dates")).toEqual({ q: "2020", at: "1-2", show: "names,dates" });
  expect(writeSearch({ q: "2020 & more", show: "names,dates", from: "", to: undefined })).toBe(
    "?q=2020+%26+more&show=names,dates",
  );
  expect(writeSearch({})).toBe("");
});

test("a route takes the parameters it knows", () => {
  expect(text("q", "sort")({ q: "x", sort: "", other: "y" })).toEqual({ q: "x" });
});
