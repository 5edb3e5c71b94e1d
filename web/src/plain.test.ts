import { expect, test } from "vitest";
import { articleName, counted, oneLine, webAddress } from "./plain.ts";

test("one line holds no direction control, no line break and no more than it may", () => {
  expect(oneLine("a\u202Eb\u2066c\u2069 \n\t d")).toBe("abc d");
  expect(oneLine("x".repeat(10_000), 20)).toBe(`${"x".repeat(19)}…`);
  expect(oneLine("\n".repeat(100_000))).toBe("");
});

test("an article is called by its title, its file or its id", () => {
  expect(articleName({ id: "a1", title: "Talks", path: "x/talks.txt" })).toBe("Talks");
  expect(articleName({ id: "a1", title: null, path: "x/talks.txt" })).toBe("talks.txt");
  expect(articleName({ id: "a1", title: null, path: null })).toBe("article a1");
  expect(articleName({ id: "a1", title: "\u202E", path: null })).toBe("article a1");
});

test.each([
  ["https://example.org/a?b", "https://example.org/a?b"],
  ["javascript:alert(1)", null],
  ["data:text/html,x", null],
  ["//example.org", null],
  ["nonsense", null],
  [null, null],
])("the address %s leads to %s", (url, address) => {
  expect(webAddress(url)).toBe(address);
});

test("counts agree with their nouns", () => {
  expect([counted(1, "article"), counted(2, "article"), counted(0, "body", "bodies")]).toEqual([
    "1 article",
    "2 articles",
    "0 bodies",
  ]);
});
