/** What the place of an event in time comes to, once its anchors have values. */
import { edtfBounds } from "./edtf.ts";
import { approximate, fromOn, nextAfter, shifted, uncertain, upTo } from "./edtf-arithmetic.ts";
import type { DateBasis, EventTime } from "./reading.ts";
import type { Range } from "./span.ts";

/** A value with the words it comes from. */
export interface AnchorValue {
  /** EDTF. */
  readonly value: string;
  /** True where the words alone give it. */
  readonly known: boolean;
  readonly span: Range;
  readonly from: Exclude<DateBasis["from"], "publication">;
}

/** Looks up the values of anchors; null where one is not known. */
export interface Anchors {
  readonly date: (index: number) => AnchorValue | null;
  readonly occasion: (index: number) => AnchorValue | null;
  readonly event: (index: number) => AnchorValue | null;
  /** EDTF of the day of publication. */
  readonly published: string | null;
}

export interface EventDate {
  /** EDTF. */
  readonly date: string;
  readonly basis: DateBasis;
}

/**
 * The date of an event, or null where its anchors have no value. What the telling carries over from another event is
 * approximate; what counts from the publication is known to the month at best.
 */
export function dateOf(time: EventTime, anchors: Anchors): EventDate | null {
  return dateBy(time, anchors) ?? (time.otherwise === null ? null : dateOf(time.otherwise, anchors));
}

function dateBy(time: EventTime, anchors: Anchors): EventDate | null {
  const { anchor } = time;
  if (anchor.kind === "publication") return fromPublication(time, anchors.published);
  const found = anchorValue(anchor, anchors);
  if (found === null) return null;
  const moved = time.distance === null ? found.value : shifted(found.value, time.distance);
  const value = moved === null ? null : related(moved, time.relation);
  if (value === null) return null;
  const from = time.carried ? "narrative" : found.from;
  const known = !time.carried && found.known && time.distance === null;
  const dated: EventDate = {
    date: time.carried ? approximate(value) : value,
    basis: { known, from, span: found.span },
  };
  return value.startsWith("XXXX-") ? inYearOfStory(dated, time.otherwise, anchors) : dated;
}

/**
 * A date without its year is that of the first such day after the date the telling had reached before: "In August 2020
 * they voted. On 15 November the police ..." Nobody says so; the value is marked as uncertain.
 */
function inYearOfStory(dated: EventDate, story: EventTime | null, anchors: Anchors): EventDate {
  const reached = story === null ? null : dateOf(story, anchors);
  const start = reached === null ? null : (edtfBounds(reached.date)?.earliest ?? null);
  const next = start === null ? null : nextAfter(dated.date, start);
  if (next === null) return dated;
  return { date: uncertain(next), basis: { known: false, from: "narrative", span: dated.basis.span } };
}

function anchorValue(anchor: EventTime["anchor"], anchors: Anchors): AnchorValue | null {
  if (anchor.kind === "date") return anchors.date(anchor.date);
  if (anchor.kind === "occasion") return anchors.occasion(anchor.occasion);
  return anchor.kind === "event" ? anchors.event(anchor.event) : null;
}

const related = (value: string, relation: EventTime["relation"]): string | null =>
  relation === "at" ? value : relation === "after" ? fromOn(value) : upTo(value);

/** News tells of the weeks before it; that something happened some time before says too little to be a date. */
function fromPublication({ relation }: EventTime, published: string | null): EventDate | null {
  if (published === null || relation === "before") return null;
  const date = relation === "after" ? fromOn(published) : monthOf(published);
  return date === null ? null : { date, basis: { known: false, from: "publication", span: null } };
}

/** The month of a day, approximate; a value that is not a single day as it is. */
function monthOf(published: string): string {
  const bounds = edtfBounds(published);
  const isDay = bounds?.earliest != null && bounds.earliest === bounds.latest;
  return isDay ? `${bounds.earliest?.slice(0, 7) ?? ""}~` : approximate(published);
}
