import type { Wording } from "../record/analysis.ts";
import type { Certainty, EventStatus, Stance } from "../record/reading.ts";
import type { Event, EventReport, Resolution, Statement } from "../record/record.ts";
import type { Evidence } from "../record/record.ts";
import { contains, hull, overlap, type Span } from "../record/span.ts";

/** One sentence, or a part of one, that somebody stands for: a piece of a statement, or the telling of an event. */
export interface Claim extends Evidence {
  readonly sentence: Span;
  /** An actor's id, "author", or null for an unnamed source. Joint speakers make one claim. */
  readonly speakers: readonly (string | null)[];
  readonly stance: Stance;
  readonly certainty: Certainty;
  /** The weightiest event it tells; null where it tells none. */
  readonly event: Event | null;
  /** All events it tells. */
  readonly events: readonly Event[];
  /** What the author's telling makes of its event; null for a statement. */
  readonly status: EventStatus | null;
  /** The statement it belongs to; null for what the author tells as a fact. */
  readonly statement: string | null;
  readonly terms: readonly string[];
  readonly denied: ReadonlySet<string>;
  /** Actors it names or concerns. */
  readonly names: readonly string[];
  readonly setting: Wording["setting"];
}

/**
 * What the record holds, sentence by sentence and speaker by speaker. Of claims of one speaker that share most of their
 * words only the widest is kept; what an event's report says inside a statement is that statement's claim.
 */
export function claimsOf({ statements, events }: Pick<Resolution, "statements" | "events">): readonly Claim[] {
  const inside = reportsByStatement(events);
  const said = statements.flatMap((statement) => claimsOfStatement(statement, inside.get(statement.id) ?? []));
  const attributed = new Set(said.filter(({ speakers }) => speakers[0] !== "author").map(sentenceKey));
  const told = events.flatMap((event) => event.mentions.flatMap((report) => claimsOfReport(event, report, attributed)));
  return withoutRepetition([...said, ...told].filter(isQuotable).sort(byPlace));
}

const isQuotable = ({ from, to }: Claim): boolean => to - from <= LONGEST_EVIDENCE;

const byPlace = (a: Claim, b: Claim): number =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.from - b.from || b.to - a.to;

interface Told {
  readonly event: Event;
  readonly report: EventReport;
}

/** The events that somebody tells, by the statement in which he does. */
function reportsByStatement(events: readonly Event[]): ReadonlyMap<string, readonly Told[]> {
  const found = new Map<string, Told[]>();
  for (const event of events) {
    for (const report of event.mentions) {
      if (report.statement === null) continue;
      const list = found.get(report.statement);
      if (list === undefined) found.set(report.statement, [{ event, report }]);
      else list.push({ event, report });
    }
  }
  return found;
}

const byWeight = (a: Told, b: Told): number => Math.abs(b.event.goldstein) - Math.abs(a.event.goldstein);

function claimsOfStatement(statement: Statement, told: readonly Told[]): readonly Claim[] {
  return statement.wording.map((piece) => claimOfPiece(statement, piece, told));
}

function claimOfPiece(statement: Statement, piece: Wording, told: readonly Told[]): Claim {
  const here = told.filter(({ report }) => contains(piece, report.trigger)).toSorted(byWeight);
  return {
    article: statement.article,
    ...ofWording(piece),
    ...withCue(piece, statement),
    speakers: [statement.speaker],
    stance: statement.stance,
    certainty: statement.certainty,
    event: here[0]?.event ?? null,
    events: here.map(({ event }) => event),
    status: null,
    statement: statement.id,
  };
}

const sentenceKey = ({ article, sentence }: Pick<Claim, "article" | "sentence">): string =>
  `${article} ${sentence.from}`;

/** What the author tells as a fact: his whole sentence, where nobody else has a say in it. */
function claimsOfReport(event: Event, report: EventReport, attributed: ReadonlySet<string>): readonly Claim[] {
  const piece = report.wording[0];
  if (piece === undefined || report.statement !== null) return [];
  const { sentence } = piece;
  const alone = !attributed.has(sentenceKey({ article: report.article, sentence }));
  const worded = alone && sentence.to - sentence.from <= LONGEST_EVIDENCE ? wholeSentence(piece) : ofWording(piece);
  return [
    {
      article: report.article,
      ...worded,
      events: [event],
      names: [...new Set([...worded.names, ...report.actors, ...report.recipients])],
      speakers: [report.reportedBy],
      stance: "asserts",
      certainty: report.status === "alleged" || report.status === "hypothetical" ? "possible" : "certain",
      event,
      status: report.status,
      statement: null,
    },
  ];
}

/** The piece with who says it and the word of saying, where its sentence holds them: "many doubt that ...". */
function withCue(piece: Wording, { source, cue }: Statement): Span {
  const around = [source, cue].filter((span) => span !== null && contains(piece.sentence, span)) as readonly Span[];
  const whole = hull([piece, ...around]) ?? piece;
  return whole.to - whole.from <= LONGEST_EVIDENCE ? whole : { from: piece.from, to: piece.to };
}

/** Evidence longer than this, in characters, points at nothing. */
export const LONGEST_EVIDENCE = 400;

const wholeSentence = (piece: Wording): ReturnType<typeof ofWording> => ({
  ...ofWording(piece),
  ...piece.sentence,
  terms: [...piece.terms, ...piece.setting.terms],
  names: [...piece.names, ...piece.setting.names],
  setting: { terms: [], names: [] },
});

const ofWording = ({ from, to, sentence, terms, denied, names, setting }: Wording) => ({
  from,
  to,
  sentence,
  terms,
  denied: new Set(denied),
  names,
  setting,
});

/** Two claims are one where they share this much of the words of the shorter. */
const SAME_WORDS = 0.8;

/** `claims` in the order of their places. */
function withoutRepetition(claims: readonly Claim[]): readonly Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims) {
    const at = repeatedAt(kept, claim);
    const other = kept[at];
    if (other === undefined) kept.push(claim);
    else kept[at] = { ...other, events: [...new Set([...other.events, ...claim.events])], ...joined(other, claim) };
  }
  return kept;
}

/** The claim of the same article that says the same; -1 where none does. */
function repeatedAt(kept: readonly Claim[], claim: Claim): number {
  for (let at = kept.length - 1; kept[at]?.article === claim.article; at -= 1) {
    const other = kept[at];
    if (other !== undefined && isRepetition(other, claim)) return at;
  }
  return -1;
}

/** Joint speakers share a claim; an author who tells what others say does not say it too. */
function joined(a: Claim, b: Claim): Pick<Claim, "speakers" | "stance" | "certainty" | "statement"> {
  const speakers = [...new Set([...a.speakers, ...b.speakers])];
  const others = speakers.filter((speaker) => speaker !== "author");
  const { stance, certainty, statement } = a.speakers.includes("author") && others.length > 0 ? b : a;
  return { speakers: others.length > 0 ? others : speakers, stance, certainty, statement };
}

function isRepetition(wide: Claim, claim: Claim): boolean {
  if (wide.to <= claim.from) return false;
  const shared = overlap(wide, claim);
  const shorter = Math.min(wide.to - wide.from, claim.to - claim.from);
  const alike = shared >= SAME_WORDS * Math.max(wide.to - wide.from, claim.to - claim.from);
  const sameSpeaker = wide.speakers.some((speaker) => claim.speakers.includes(speaker));
  return alike || (sameSpeaker && shared >= SAME_WORDS * shorter);
}

/** Unnamed sources and authors of two articles are not one speaker. */
export const speakerKey = (id: string | null, article: string): string =>
  id === null || id === "author" ? `${article} ${id ?? ""}` : id;
