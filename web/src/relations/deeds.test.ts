import { describe, expect, test } from "vitest";
import type { EventView } from "../api.ts";
import { deedsOf, deedWords, laneOf, partiesOf, pointsOf } from "./deeds.ts";

const event = (changes: Partial<EventView>): EventView => ({
  id: "e",
  type: "AID",
  mode: null,
  cameo: "07",
  quad: "material cooperation",
  goldstein: 7,
  date: null,
  dateBasis: null,
  links: [],
  partOf: null,
  actors: ["ana"],
  actorNames: ["Ana Silva"],
  recipients: ["rui"],
  recipientNames: ["Rui Costa"],
  status: "happened",
  mentions: [],
  ...changes,
});

describe("deedWords", () => {
  test.each<[Partial<EventView>, string]>([
    [{ date: "2021-05-03" }, "3 May 2021, aid, happened: Ana Silva to Rui Costa"],
    [{ type: "CONSULT", status: "planned" }, "undated, consult, planned: Ana Silva with Rui Costa"],
    [{ recipients: [], recipientNames: [] }, "undated, aid, happened: Ana Silva"],
    [{ actors: [], actorNames: [] }, "undated, aid, happened: to Rui Costa"],
    [{ actorNames: ["A\u202enna\n  S"] }, "undated, aid, happened: Anna S to Rui Costa"],
  ])("%j reads %s", (changes, words) => {
    expect(deedWords(event(changes))).toBe(words);
  });
});

test("a meeting whose reports put the same actors on both sides names each once", () => {
  const met = event({ type: "CONSULT", actors: ["ana", "rui"], actorNames: ["Ana Silva", "Rui Costa"] });
  expect(partiesOf(met).others).toEqual([]);
});

test("deeds of all sides stand in one order of time, undated ones last", () => {
  const deeds = deedsOf({
    aToB: [event({ id: "1", date: "2021" }), event({ id: "2" })],
    bToA: [event({ id: "3", date: "2021-01-01" }), event({ id: "4", date: "../2020" })],
    together: [event({ id: "5", date: "2021-02" }), event({ id: "6" })],
  });
  expect(deeds.map((deed) => `${deed.side} ${deed.event.id}`).join(", ")).toBe(
    "b 4, b 3, a 1, mutual 5, a 2, mutual 6",
  );
});

test.each([
  ["a", "material conflict", "a conflict", "down"],
  ["b", "verbal cooperation", "b cooperation", "up"],
  ["mutual", "verbal conflict", "mutual", "up"],
] as const)("%s's %s lies in lane %s, its point %s", (side, quad, lane, points) => {
  expect(laneOf({ side, event: event({ quad }) })).toBe(lane);
  expect(pointsOf(side)).toBe(points);
});
