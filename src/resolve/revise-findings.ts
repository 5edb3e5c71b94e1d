import type {
  ActorAnchor,
  Add,
  Confirm,
  Correct,
  Reject,
  ReportAnchor,
  ReportValue,
  StatementAnchor,
  StatementValue,
} from "../record/decision.ts";
import { type Place, spanOfWords, type Words } from "../record/place.ts";
import type { Attribution, EventMention, EventType } from "../record/reading.ts";
import { contains, type Range, rangeOf, type Span } from "../record/span.ts";
import { best, type Draft, type Finding, finding, type Mark, markOfReport, markOfStatement } from "./draft.ts";

type Ruling = Add | Correct | Reject | Confirm;
type Value = StatementValue & ReportValue;

/** Adds, corrects, rejects or confirms a statement. */
export function reviseStatement(draft: Draft, anchor: StatementAnchor, ruling: Ruling, isInForce: boolean): void {
  const source = anchor.source === null ? null : spanOfWords(draft.text, anchor.source);
  revise(draft, anchor, JSON.stringify(source ?? { from: 0, to: 0 }), ruling, isInForce, {
    list: draft.statements,
    blank: (span) => ({
      ...BLANK_STATEMENT,
      content: [rangeOf(span)],
      source: source === null ? [] : [rangeOf(source)],
    }),
    set: (it, value) => setStatement(draft, it, value),
    mark: markOfStatement,
  });
}

/** Adds, corrects, rejects or confirms a report of an event. */
export function reviseReport(draft: Draft, anchor: ReportAnchor, ruling: Ruling, isInForce: boolean): void {
  revise(draft, anchor, anchor.type, ruling, isInForce, {
    list: draft.reports,
    blank: (span) => blankReport(draft, span, anchor.type),
    set: (it, value) => setReport(draft, it, value),
    mark: markOfReport,
  });
}

/** How findings of one sort are made and changed. */
interface Sort<Found> {
  readonly list: Finding<Found>[];
  /** A finding of which nothing is known but its place. */
  readonly blank: (span: Span) => Found;
  /** Sets fields; false where words of the value are not in the text. */
  readonly set: (it: Finding<Found>, value: Value) => boolean;
  readonly mark: (found: Found) => Mark;
}

function revise<Found>(
  draft: Draft,
  place: Place,
  and: string,
  ruling: Ruling,
  isInForce: boolean,
  sort: Sort<Found>,
): void {
  const span = spanOfWords(draft.text, place);
  if (span === null) {
    draft.sleep(ruling.id);
    return;
  }
  const found = best(sort.list, { ...span, and });
  if (ruling.kind === "add") {
    addFinding(draft, span, ruling.value as Value, ruling.id, isInForce, sort);
  } else if (ruling.kind === "reject") {
    if (found !== null && isInForce) found.gone = "rejected";
  } else if (found !== null) {
    change(draft, found, ruling.kind === "correct" ? (ruling.value as Value) : {}, ruling.id, isInForce, sort);
  } else if (ruling.seen !== undefined) {
    const value = ruling.kind === "correct" ? { ...ruling.seen, ...ruling.value } : ruling.seen;
    addFinding(draft, span, value as Value, ruling.id, isInForce, sort);
  } else draft.sleep(ruling.id);
}

function addFinding<Found>(
  draft: Draft,
  span: Span,
  value: Value,
  decision: string,
  isInForce: boolean,
  sort: Sort<Found>,
): void {
  const blank = sort.blank(span);
  const added = finding(blank, sort.mark(blank), true);
  if (!isInForce) added.gone = "withdrawn";
  sort.list.push(added);
  change(draft, added, value, decision, isInForce, sort);
}

/** A change that was taken back leaves but the mark it gave: a later decision may know the finding by it. */
function change<Found>(
  draft: Draft,
  it: Finding<Found>,
  value: Value,
  decision: string,
  isInForce: boolean,
  { set, mark }: Sort<Found>,
): void {
  const changed: Finding<Found> = isInForce ? it : { ...it };
  if (!set(changed, isInForce ? value : withoutActors(value)) && isInForce) draft.sleep(decision);
  const given = mark(changed.now);
  if (!it.marks.some(({ from, to, and }) => from === given.from && to === given.to && and === given.and))
    it.marks.push(given);
  if (!isInForce) return;
  if (it.gone === "rejected") it.gone = "never";
  it.by = [...it.by, decision];
}

const withoutActors = ({ speaker: _s, via: _v, actors: _a, recipients: _r, ...rest }: Value): Value => rest;

const BLANK_STATEMENT: Attribution = {
  source: [],
  cue: [],
  content: [],
  speaker: null,
  via: null,
  mode: "indirect",
  stance: "asserts",
  certainty: "certain",
  certaintyWords: [],
  implied: false,
  nestedIn: null,
  horizon: null,
  condition: null,
  rule: "decision",
  score: 1,
  assertions: [],
  reasons: [],
};

function setStatement(draft: Draft, it: Finding<Attribution>, value: StatementValue): boolean {
  const words = new WordFinder(draft.text);
  const { source, cue, content, mode, speaker, via, stance, certainty, horizon, condition } = value;
  const whole = content?.map((part) => words.find(part)).filter((range) => range !== null) ?? [];
  it.now = {
    ...it.now,
    ...(source === undefined ? {} : { source: words.list(source) }),
    ...(cue === undefined ? {} : { cue: words.list(cue) }),
    ...(whole.length === 0 ? {} : { content: whole }),
    ...(mode === undefined ? {} : { mode }),
    ...(stance === undefined ? {} : { stance }),
    ...(certainty === undefined ? {} : { certainty, certaintyWords: [] }),
    ...(horizon === undefined ? {} : { horizon: words.find(horizon) }),
    ...(condition === undefined ? {} : { condition: words.find(condition) }),
    ...(speaker === undefined ? {} : { speaker: speaker === "author" ? speaker : null }),
    ...(via === undefined ? {} : { via: null }),
  };
  if (speaker === "author" || speaker === null) it.roles = without(it.roles, "speaker");
  else if (speaker !== undefined) it.roles = { ...it.roles, speaker: draft.local(speaker) };
  if (via === null) it.roles = without(it.roles, "via");
  else if (via !== undefined) it.roles = { ...it.roles, via: draft.local(via) };
  return words.found;
}

function without<Roles extends object>(roles: Roles, role: keyof Roles): Roles {
  const { [role]: _, ...rest } = roles;
  return rest as Roles;
}

function setReport(draft: Draft, it: Finding<EventMention>, value: ReportValue): boolean {
  const words = new WordFinder(draft.text);
  const { trigger, clause, type, date, actors, recipients, status } = value;
  const at = trigger === undefined ? null : words.find(trigger);
  const told = clause === undefined ? null : words.find(clause);
  it.now = {
    ...it.now,
    ...(at === null ? {} : { trigger: { from: at[0], to: at[1] } }),
    ...(told === null ? {} : { from: told[0], to: told[1] }),
    ...(type === undefined || type === it.now.type ? {} : { type, mode: null, cameo: CAMEO_ROOTS[type] }),
    ...(date === undefined ? {} : { date, dateBasis: null, time: null }),
    ...(status === undefined ? {} : { status }),
  };
  const locals = (anchors: readonly ActorAnchor[]): readonly number[] => anchors.map((anchor) => draft.local(anchor));
  if (actors !== undefined) it.roles = { ...it.roles, actors: locals(actors) };
  if (recipients !== undefined) it.roles = { ...it.roles, recipients: locals(recipients) };
  return words.found;
}

function blankReport({ reading }: Draft, trigger: Span, type: EventType): EventMention {
  const sentence = reading.sentences.find((span) => contains(span, trigger)) ?? trigger;
  return {
    trigger,
    from: sentence.from,
    to: sentence.to,
    type,
    mode: null,
    cameo: CAMEO_ROOTS[type],
    actors: [],
    recipients: [],
    date: null,
    dateBasis: null,
    time: null,
    place: null,
    quantities: [],
    status: "happened",
    polarity: "positive",
    modality: "asserted",
    rule: "decision",
    score: 1,
  };
}

/** The CAMEO root of each type; see docs/terms.md. */
const CAMEO_ROOTS: Readonly<Record<EventType, string>> = {
  AGREE: "03",
  CONSULT: "04",
  SUPPORT: "05",
  COOPERATE: "06",
  AID: "07",
  CONCEDE: "08",
  RETREAT: "08",
  INVESTIGATE: "09",
  DEMAND: "10",
  DISAPPROVE: "11",
  REJECT: "12",
  THREATEN: "13",
  PROTEST: "14",
  MOBILIZE: "15",
  SANCTION: "16",
  COERCE: "17",
  CRIME: "17",
  ASSAULT: "18",
};

/** Looks words up in a text, and remembers whether all of them were there. */
class WordFinder {
  readonly #text: string;
  found = true;

  constructor(text: string) {
    this.#text = text;
  }

  find(words: Words | null): Range | null {
    if (words === null) return null;
    const span = spanOfWords(this.#text, words);
    this.found &&= span !== null;
    return span === null ? null : rangeOf(span);
  }

  list(words: Words | null): readonly Range[] {
    const range = this.find(words);
    return range === null ? [] : [range];
  }
}
