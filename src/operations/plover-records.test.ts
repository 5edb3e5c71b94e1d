import { expect, test } from "vitest";
import type { EventView } from "./events.ts";
import { ploverRecord } from "./plover-records.ts";

const span = { from: 0, to: 8 };
const report: EventView["mentions"][number] = {
  article: "a",
  ...span,
  trigger: span,
  reportedBy: "author",
  statement: null,
  type: "AID",
  date: "2021-05",
  dateBasis: { known: true, from: "words", evidence: null },
  actors: ["x"],
  recipients: ["y"],
  place: null,
  quantities: [],
  status: "happened",
  rule: "verb:lend",
  quote: "Norland lent Sudland a billion",
  citation: {
    id: "a",
    title: null,
    publisher: "The Northern Post",
    author: null,
    published: null,
    url: "https://example.org/a",
  },
  reporterName: null,
};

test("a record of PLOVER names both sides by text and id, with the date as uncertain as it is", () => {
  const record = ploverRecord({
    id: "e",
    type: "AID",
    mode: null,
    cameo: "071",
    quad: "material cooperation",
    goldstein: 7.4,
    date: "2021-05~",
    dateBasis: { known: false, from: "publication", evidence: null },
    actors: ["x"],
    recipients: ["y"],
    actorNames: ["Norland"],
    recipientNames: ["Sudland"],
    status: "happened",
    mentions: [report, { ...report, article: "b" }],
    links: [],
    partOf: null,
  });
  expect(record).toMatchObject({
    date: "2021-05~",
    dateFrom: "publication",
    source: [{ actorText: "Norland", id: "x" }],
    target: [{ actorText: "Sudland", id: "y" }],
    event: "AID",
    eventText: "Norland lent Sudland a billion",
    publication: "The Northern Post",
    articles: ["a", "b"],
  });
});
