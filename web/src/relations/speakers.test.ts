import { expect, test } from "vitest";
import type { StatementView } from "../api.ts";
import { bySpeaker } from "./speakers.ts";

const said = (id: string, speaker: string | null, speakerName: string): StatementView =>
  ({ id, speaker, speakerName }) as StatementView;

test("statements stand under who makes them, the most talkative first", () => {
  const groups = bySpeaker([
    said("1", null, "many experts"),
    said("2", "ana", "Ana Silva"),
    said("3", "author", "Rui Costa"),
    said("4", "ana", "Ana Silva"),
    said("5", "author", "Eva Lund"),
    said("6", null, "Many experts"),
    said("7", "ana", "Ana Silva"),
  ]);
  expect(
    groups.map(({ speakerName, statements }) => `${speakerName}: ${statements.map(({ id }) => id).join(" ")}`),
  ).toEqual(["Ana Silva: 2 4 7", "many experts: 1 6", "Rui Costa: 3", "Eva Lund: 5"]);
});
