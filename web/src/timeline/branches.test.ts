import fc from "fast-check";
import { expect, test } from "vitest";
import type { EventView } from "../api.ts";
import { type Branch, branchesOf } from "./branches.ts";

const event = (id: string, partOf: string | null = null): EventView => ({ id, partOf }) as EventView;
const names = ({ event, parts }: Branch): unknown => (parts.length === 0 ? event.id : [event.id, parts.map(names)]);

test("parts stand within their whole, in the order of all", () => {
  const events = [event("summit"), event("handshake", "summit"), event("raid"), event("talks", "summit")];
  expect(branchesOf(events).map(names)).toEqual([["summit", ["handshake", "talks"]], "raid"]);
});

test("a part whose whole is not shown stands for itself", () => {
  expect(branchesOf([event("handshake", "summit")]).map(names)).toEqual(["handshake"]);
});

test("whatever is part of what, every event is shown once", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  fc.assert(
    fc.property(fc.array(fc.option(fc.constantFrom(...ids)), { minLength: 6, maxLength: 6 }), (wholes) => {
      const shown: string[] = [];
      const visit = ({ event, parts }: Branch): void => {
        shown.push(event.id);
        parts.forEach(visit);
      };
      branchesOf(ids.map((id, index) => event(id, wholes[index] ?? null))).forEach(visit);
      expect(shown.sort()).toEqual(ids);
    }),
  );
});
