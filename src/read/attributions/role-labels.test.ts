import fc from "fast-check";
import { expect, test } from "vitest";
import { labelsOf, mayCloseRoles, mayFollowRole, mayOpenRoles, type Roles, rolesOf } from "./role-labels.ts";

/** Stretches one after another with a word between them, each of a role. */
const roles = fc
  .array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 4 })), { maxLength: 6 })
  .map((pieces): Roles => {
    let at = 3;
    const found: Roles & { source: { first: number; end: number }[]; content: { first: number; end: number }[] } = {
      source: [],
      content: [],
    };
    for (const [isSource, length] of pieces) {
      (isSource ? found.source : found.content).push({ first: at, end: at + length });
      at += length + 1;
    }
    return found;
  });

test("labels of stretches give back the stretches, in an order of labels that is allowed", () => {
  fc.assert(
    fc.property(roles, (given) => {
      const labels = labelsOf(given, 2, 40);
      expect(rolesOf(labels, 2)).toEqual(given);
      expect(mayOpenRoles(labels[0] ?? 0) && mayCloseRoles(labels.at(-1) ?? 0)).toBe(true);
      labels.forEach((label, at) => {
        if (at > 0) expect(mayFollowRole(labels[at - 1] ?? 0, label)).toBe(true);
      });
    }),
  );
});

test("what is begun must be ended", () => {
  const [sourceBegins, sourceEnds, contentEnds] = [1, 3, 7];
  expect(mayFollowRole(sourceBegins, 0)).toBe(false);
  expect(mayFollowRole(sourceBegins, contentEnds)).toBe(false);
  expect(mayFollowRole(sourceBegins, sourceEnds)).toBe(true);
  expect(mayFollowRole(0, sourceEnds)).toBe(false);
  expect(mayCloseRoles(sourceBegins)).toBe(false);
});
