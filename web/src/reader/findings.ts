/** What was found in an article, as the reader shows it: where it stands in the text, in which kind and line. */
import type {
  Attribution,
  Certainty,
  DateMention,
  EventMention,
  EventStatus,
  Mention,
  Reference,
} from "../../../src/record/reading.ts";
import { contains, hull, overlap, type Range, type Span, spanOf } from "../../../src/record/span.ts";
import type { EventView, ShownArticle, StatementView } from "../api.ts";
import { CERTAINTY_LINE, type Kind, type LineStyle } from "../kinds.ts";

/** What can be shown or hidden. */
export const LAYERS = ["names", "statements", "events", "dates"] as const;
export type Layer = (typeof LAYERS)[number];

interface FindingBase {
  /** Its place in the list of findings, which is in text order. */
  readonly index: number;
  readonly layer: Layer;
  readonly kind: Kind;
  /** How sure the wording is. */
  readonly line: LineStyle;
  /** The words at which it is met in the text: a name, a cue, a trigger. */
  readonly anchor: Span;
  /** All its words, from first to last. */
  readonly whole: Span;
}

export interface NameFinding extends FindingBase {
  readonly is: "name";
  readonly mention: Mention;
}

export interface PronounFinding extends FindingBase {
  readonly is: "pronoun";
  readonly reference: Reference;
  /** The mention it stands for. */
  readonly mention: Mention | null;
}

export interface DateFinding extends FindingBase {
  readonly is: "date";
  readonly date: DateMention;
}

export interface StatementFinding extends FindingBase {
  readonly is: "statement";
  readonly attribution: Attribution;
  /** Null where the record has none, as for a superseded article. */
  readonly view: StatementView | null;
}

export interface EventFinding extends FindingBase {
  readonly is: "event";
  readonly mention: EventMention;
  readonly view: EventView | null;
}

export type Finding = NameFinding | PronounFinding | DateFinding | StatementFinding | EventFinding;

/** What a person may decide of. */
export type Correctable = NameFinding | StatementFinding | EventFinding;

/** A finding that is part of the record; dates and pronouns are corrected with what they belong to. */
export const isCorrectable = (finding: Finding): finding is Correctable =>
  finding.is === "name" || ((finding.is === "statement" || finding.is === "event") && finding.view !== null);

/** Ids of the decisions that persons made of a finding. */
export function decisionsOn(finding: Finding): readonly string[] {
  if (finding.is === "name") return finding.mention.decided?.by ?? [];
  if (finding.is === "statement") return finding.attribution.decided?.by ?? [];
  if (finding.is !== "event") return [];
  const report = finding.view?.mentions.find(({ trigger }) => trigger.from === finding.mention.trigger.from);
  return report?.decisions ?? finding.mention.decided?.by ?? [];
}

/** What words are for the finding that marks them. */
export type Part = "name" | "pronoun" | "date" | "source" | "cue" | "content" | "hedge" | "trigger" | "clause";

/** One stretch of a finding in the text. */
export interface Mark extends Span {
  readonly part: Part;
  readonly finding: Finding;
}

type Bare<F> = F extends Finding ? Omit<F, "index"> : never;

/** All findings of an article, in text order of their anchors. */
export function findingsOf(shown: Pick<ShownArticle, "reading" | "statements" | "events">): readonly Finding[] {
  const { reading } = shown;
  const mentionAt = new Map(reading.mentions.map((mention) => [placeKey(mention), mention]));
  const statementAt = new Map(shown.statements.map((view) => [statementKey(view), view]));
  const eventAt = new Map(shown.events.flatMap((view) => view.mentions.map((report) => [eventKey(report), view])));
  const found: Bare<Finding>[] = [
    ...reading.mentions.map(nameFinding),
    ...reading.references.map((reference) =>
      pronounFinding(reference, mentionAt.get(placeKey(reference.antecedent)) ?? null),
    ),
    ...reading.dates.map(dateFinding),
    ...reading.attributions.flatMap((attribution) => statementFinding(attribution, statementAt)),
    ...reading.events.map((mention) => eventFinding(mention, eventAt.get(eventKey(mention)) ?? null)),
  ];
  return found
    .filter(({ anchor }) => anchor.from < anchor.to)
    .sort((a, b) => a.anchor.from - b.anchor.from || a.anchor.to - b.anchor.to)
    .map((finding, index) => ({ ...finding, index }));
}

const placeKey = ({ from, to }: Span): string => `${from}-${to}`;

const bare = ({ from, to }: Span): Span => ({ from, to });

function nameFinding(mention: Mention): Bare<NameFinding> {
  const place = bare(mention);
  return { is: "name", layer: "names", kind: "actor", line: "solid", anchor: place, whole: place, mention };
}

function pronounFinding(reference: Reference, mention: Mention | null): Bare<PronounFinding> {
  const place = bare(reference);
  return {
    is: "pronoun",
    layer: "names",
    kind: "actor",
    line: "solid",
    anchor: place,
    whole: place,
    reference,
    mention,
  };
}

function dateFinding(date: DateMention): Bare<DateFinding> {
  const place = bare(date);
  return { is: "date", layer: "dates", kind: "date", line: dateLine(date), anchor: place, whole: place, date };
}

/** Solid where the words alone give the day or period, dashed where it is worked out or doubtful, dotted where unknown. */
function dateLine({ edtf, known }: DateMention): LineStyle {
  if (edtf === null) return "dotted";
  return known && !/[?~%]/.test(edtf) ? "solid" : "dashed";
}

function statementFinding(
  attribution: Attribution,
  views: ReadonlyMap<string, StatementView>,
): readonly Bare<StatementFinding>[] {
  const [source, cue, content] = [attribution.source, attribution.cue, attribution.content].map((ranges) =>
    ranges.map(spanOf),
  ) as [Span[], Span[], Span[]];
  const anchor = cue[0] ?? content[0];
  const whole = hull([...source, ...cue, ...content]);
  if (anchor === undefined || whole === null) return [];
  const key = statementKey({ source: hull(source), cue: hull(cue), content });
  const base = { is: "statement", layer: "statements", anchor, whole, attribution } as const;
  const kind = attribution.stance === "predicts" ? "forecast" : "statement";
  return [{ ...base, kind, line: CERTAINTY_LINE[attribution.certainty], view: views.get(key) ?? null }];
}

const statementKey = ({ source, cue, content }: Pick<StatementView, "source" | "cue" | "content">): string =>
  [source, cue, ...content].map((span) => (span === null ? "-" : placeKey(span))).join(" ");

/** How sure a telling leaves one that the event took place. */
const STATUS_CERTAINTY: Readonly<Record<EventStatus, Certainty>> = {
  happened: "certain",
  ongoing: "certain",
  planned: "possible",
  threatened: "possible",
  demanded: "possible",
  alleged: "possible",
  hypothetical: "unlikely",
  denied: "unlikely",
  failed: "unlikely",
};

function eventFinding(mention: EventMention, view: EventView | null): Bare<EventFinding> {
  const line = CERTAINTY_LINE[STATUS_CERTAINTY[mention.status]];
  const whole = hull([mention, mention.trigger]) ?? bare(mention);
  return { is: "event", layer: "events", kind: "event", line, anchor: bare(mention.trigger), whole, mention, view };
}

const eventKey = ({ trigger, type }: Pick<EventMention, "trigger" | "type">): string => `${placeKey(trigger)} ${type}`;

/** The stretches of the text that findings mark, in text order, the longer first where two begin together. */
export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  return findings
    .flatMap((finding) => partsOf(finding).map(([part, span]): Mark => ({ ...span, part, finding })))
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

function partsOf(finding: Finding): readonly (readonly [Part, Span])[] {
  const all = (part: Part, ranges: readonly Range[]) => ranges.map((range) => [part, spanOf(range)] as const);
  switch (finding.is) {
    case "name":
    case "pronoun":
    case "date":
      return [[finding.is, finding.anchor]];
    case "event":
      return [
        ["clause", bare(finding.mention)],
        ["trigger", finding.anchor],
      ];
    case "statement": {
      const { source, cue, content, certaintyWords } = finding.attribution;
      return [
        ...all("content", content),
        ...all("source", source),
        ...all("cue", cue),
        ...all("hedge", certaintyWords),
      ];
    }
  }
}

/** The findings whose words cover a place: those met there first, then the closer ones. */
export function findingsOver(marks: readonly Mark[], at: number): readonly Finding[] {
  const over = new Map<Finding, number>();
  for (const { from, to, finding } of marks) {
    if (from > at) break;
    if (at < to) over.set(finding, Math.min(over.get(finding) ?? Infinity, to - from));
  }
  const rank = (finding: Finding): number => (contains(finding.anchor, { from: at, to: at + 1 }) ? 0 : 1);
  return [...over]
    .sort(([a, widthOfA], [b, widthOfB]) => rank(a) - rank(b) || widthOfA - widthOfB || a.index - b.index)
    .map(([finding]) => finding);
}

/** More at one place help nobody. */
const MOST_AT = 8;

/** The findings that a span of an address means: those whose words it gives best; none where it only brushes some. */
export function findingsAt(findings: readonly Finding[], marks: readonly Mark[], at: Span): readonly Finding[] {
  const exact = new Set(
    marks.filter((mark) => mark.from === at.from && mark.to === at.to).map(({ finding }) => finding),
  );
  for (const finding of findings) if (sameSpan(finding.whole, at)) exact.add(finding);
  const wide = (finding: Finding): number => Math.abs(finding.whole.to - finding.whole.from - (at.to - at.from));
  if (exact.size > 0) return [...exact].sort((a, b) => wide(a) - wide(b) || a.index - b.index).slice(0, MOST_AT);
  return findings
    .filter(({ whole, anchor }) => overlap(whole, at) > 0 && contains(at, anchor))
    .sort((a, b) => wide(a) - wide(b) || a.index - b.index)
    .slice(0, MOST_AT);
}

const sameSpan = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to;

/** The layers an address asks for; all of them where it says nothing of the kind. */
export function shownLayers(show: string | undefined): ReadonlySet<Layer> {
  const words = new Set(show?.split(","));
  const wanted = LAYERS.filter((layer) => words.has(layer));
  return new Set(wanted.length > 0 || words.has("none") ? wanted : LAYERS);
}

/** The address's word for layers; undefined for all. */
export function writeLayers(layers: ReadonlySet<Layer>): string | undefined {
  if (layers.size === LAYERS.length) return undefined;
  return layers.size === 0 ? "none" : LAYERS.filter((layer) => layers.has(layer)).join(",");
}
