import { expect, test } from "vitest";
import type { ActorLinkView } from "../api.ts";
import { groupLinks } from "./link-groups.ts";

const link = (a: string, b: string, score: number, reason: ActorLinkView["reason"] = "full name"): ActorLinkView =>
  ({ a: { article: "x", name: a }, b: { article: "y", name: b }, score, reason }) as ActorLinkView;

test("links of the same names for the same reason are one, those that differ first, the least alike of them before", () => {
  const groups = groupLinks([
    link("Viktor Orel", "Viktor Orel", 1),
    link("Viktor Orel", "Wiktor Orel", 0.98),
    link("Orel", "Viktor Orel", 0.7, "short name"),
    link("Wiktor Orel", "Viktor Orel", 0.98),
    link("Viktor Orel", "Viktor Orel", 1),
  ]);
  expect(groups.map(({ link: { a, b }, count }) => `${a.name} = ${b.name} ${count}`)).toEqual([
    "Orel = Viktor Orel 1",
    "Viktor Orel = Wiktor Orel 2",
    "Viktor Orel = Viktor Orel 2",
  ]);
});
