/** Short words for findings: on the findings themselves, for those who hear the page, and at the head of lists. */
import type { ShownArticle } from "../api.ts";
import { oneLine } from "../plain.ts";
import type { EventFinding, Finding, Layer, StatementFinding } from "./findings.ts";

export const LAYER_NAMES: Readonly<Record<Layer, string>> = {
  names: "Names",
  statements: "Statements",
  events: "Events",
  dates: "Dates",
};

/** "ASSAULT" as "assault". */
export const eventType = (type: string): string => type.toLowerCase();

/** What kind of finding it is: "state", "statement", "forecast". */
export function kindOf(finding: Finding): string {
  if (finding.is === "name") return finding.mention.kind;
  if (finding.is === "statement") return finding.kind === "forecast" ? "forecast" : "statement";
  return finding.is;
}

/** Who a name or pronoun means, as the record calls him; else as this article does. */
export function nameOf(shown: ShownArticle, local: number): string {
  const id = shown.localActors[local] ?? null;
  const actor = id === null ? undefined : shown.actors.find((other) => other.id === id);
  return actor?.name ?? shown.reading.actors[local]?.name ?? "unknown";
}

export function speakerOf(shown: ShownArticle, { attribution, view }: StatementFinding): string {
  if (view !== null) return view.speakerName;
  const { speaker, source } = attribution;
  if (speaker === "author") return "the author";
  const range = speaker ?? source[0];
  return range === undefined ? "not stated" : shown.text.slice(...range);
}

export function sidesOf(shown: ShownArticle, { mention, view }: EventFinding): readonly [string, string] {
  const names = (ranges: readonly (readonly [number, number])[], known: readonly string[] | undefined): string =>
    (known !== undefined && known.length > 0 ? known : ranges.map((range) => shown.text.slice(...range)))
      .map((name) => oneLine(name, 60))
      .join(" and ") || "someone unnamed";
  return [names(mention.actors, view?.actorNames), names(mention.recipients, view?.recipientNames)];
}

/** One line on a finding: "statement: Putin warns", "event: Minsk, arrest, Wagner". */
export function brieflyPut(shown: ShownArticle, finding: Finding): string {
  switch (finding.is) {
    case "name":
      return `${kindOf(finding)}: ${oneLine(nameOf(shown, finding.mention.actor), 60)}`;
    case "pronoun":
      return finding.mention === null ? "pronoun" : `stands for ${oneLine(nameOf(shown, finding.mention.actor), 60)}`;
    case "date":
      return `date: ${finding.date.edtf ?? "not told"}`;
    case "statement":
      return `${kindOf(finding)}: ${oneLine(speakerOf(shown, finding), 60)} ${finding.attribution.stance}`;
    case "event": {
      const [actors, recipients] = sidesOf(shown, finding);
      return `event: ${eventType(finding.mention.type)}, by ${actors}, to ${recipients}`;
    }
  }
}
