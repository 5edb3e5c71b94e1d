import { expect, test } from "vitest";
import type { ShownArticle } from "../api.ts";
import { silentSentences } from "./silent.ts";

const span = (from: number, to: number) => ({ from, to });

test("what names somebody and yielded neither a statement nor an event, in the body alone", () => {
  const shown = {
    article: { body: span(10, 100), parts: [{ ...span(60, 70), kind: "caption" as const }] },
    reading: {
      sentences: [span(0, 9), span(10, 20), span(21, 30), span(31, 40), span(41, 50), span(60, 70)],
      mentions: [span(0, 3), span(10, 13), span(21, 24), span(31, 33), span(60, 62)],
      events: [span(12, 18)],
      attributions: [{ content: [[25, 29]], source: [], cue: [] }],
    } as unknown as ShownArticle["reading"],
  };
  expect(silentSentences(shown)).toEqual([span(31, 40)]);
});
