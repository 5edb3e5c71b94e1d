import { expect, test } from "vitest";
import { faultOf } from "./metadata-fields.tsx";

test.each([
  ["published", "2020-08-09", true],
  ["published", " 2023? ", true],
  ["published", "2020-08/..", true],
  ["published", "9 August 2020", false],
  ["published", "2020-13", false],
  ["url", "https://example.org/a", true],
  ["url", "javascript:alert(1)", false],
  ["url", "example.org", false],
  ["retrieved", "2020-08-11", true],
  ["retrieved", "2020-08-11T10:00:00Z", true],
  ["retrieved", "2020-08", false],
  ["retrieved", "2020-02-30", false],
  ["title", "anything", true],
  ["published", "", true],
] as const)("%s: %j is right: %s", (field, value, right) => {
  expect(faultOf(field, value) === null).toBe(right);
});
