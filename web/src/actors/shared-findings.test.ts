import { expect, test } from "vitest";
import { companionsOf } from "./shared-findings.ts";

test("counts each shared event and statement once, most first", () => {
  const events = [
    { id: "e1", actors: ["me", "x"], recipients: ["y"] },
    { id: "e2", actors: ["y"], recipients: ["me", "y"] },
  ];
  const toY = { id: "s1", speaker: "me", about: ["y"] };
  const statements = [toY, toY, { id: "s2", speaker: "z", about: ["me", "x"] }];
  expect(companionsOf("me", events, statements)).toEqual([
    { id: "y", events: 2, statements: 1 },
    { id: "x", events: 1, statements: 1 },
    { id: "z", events: 0, statements: 1 },
  ]);
});

test("nobody is his own companion, and authors and unnamed sources are no actors", () => {
  const statements = [
    { id: "s1", speaker: "me", about: ["me"] },
    { id: "s2", speaker: "author", about: ["me"] },
    { id: "s3", speaker: null, about: ["me"] },
  ];
  expect(companionsOf("me", [], statements)).toEqual([]);
});

test("what he has no part in does not count", () => {
  expect(companionsOf("me", [{ id: "e", actors: ["x"], recipients: ["y"] }], [])).toEqual([]);
});
