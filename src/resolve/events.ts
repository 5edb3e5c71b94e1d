/** Reports of events, told in single articles, resolved into events: dated, joined and explained. */
import { edtfBounds } from "../record/edtf.ts";
import { dayOfIso, mayCoincide } from "../record/edtf-arithmetic.ts";
import type { EventMention, Reading } from "../record/reading.ts";
import type { DateSource, Event, EventReport, InferredPublication, ReportLink, Statement } from "../record/record.ts";
import { contains, overlap, spanOf } from "../record/span.ts";
import type { AnchorValue } from "../record/event-time.ts";
import { stemOf } from "../record/stem.ts";
import type { ResolvedActors } from "./actors.ts";
import { regroupReports, type ReportVerdict } from "./event-decisions.ts";
import {
  articleTimes,
  type ArticleTime,
  eventDateIn,
  inferredPublications,
  type OccasionDates,
} from "./events/calendar.ts";
import { comparing, groupsOf, type Link, linksOf, rarityOf } from "./events/groups.ts";
import { occasionDates } from "./events/occasions.ts";
import { happeningOf, type Telling, tellingsOf } from "./events/telling.ts";
import { stableId } from "./identity.ts";
import { goldsteinOf, quadOf } from "./plover.ts";
import { remembering } from "./remembering.ts";
import type { ResolvedStatements } from "./statements.ts";
import { wordingOf } from "./wording.ts";

export interface ResolvedEvents {
  readonly list: readonly Event[];
  readonly publications: readonly InferredPublication[];
  /** Verdicts that do not hold, each with the one that overruled it. */
  readonly overruled: ReadonlyMap<string, string>;
}

/**
 * Joins reports that tell one event. First those that agree but for a year they do not tell give undated articles their
 * time; then open dates are filled in, and all reports are compared with these.
 *
 * @param readings in code-point order of their articles' ids
 * @param verdicts what persons decided of which reports tell one event
 */
export function resolveEvents(
  readings: readonly Reading[],
  actors: ResolvedActors,
  statements: ResolvedStatements,
  verdicts: readonly ReportVerdict[] = [],
): ResolvedEvents {
  const told = readings.flatMap((reading) => tellingsOf(reading, actors));
  const rarity = rarityOf(told);
  const pairs = linksOf(told, rarity, comparing(told, rarity)).map(({ a, b, likeness }) => ({
    a,
    b,
    score: likeness.score,
  }));
  const times = articleTimes(
    readings,
    pairs.flatMap(({ a, b, score }) => {
      const [left, right] = [told[a], told[b]];
      return left === undefined || right === undefined ? [] : [{ a: left, b: right, score }];
    }),
  );
  const occasions = occasionDates(readings, told, times, actors);
  const alone = told.map((telling) => datedTelling(telling, times, occasions, () => null));
  const compare = comparing(alone, rarity);
  const links = linksOf(alone, rarity, compare);
  const joint = groupsOf(alone.length, links, compare);
  const joined = jointDates(alone, joint);
  const dated = told.map((telling) => datedTelling(telling, times, occasions, joined));
  const reports = dated.map((telling) => reportOf(telling, statements.of(telling.reading.id), actors));
  const { groups, overruled } = regroupReports(joint, reports, verdicts);
  const linksFrom = linksByFirst(links);
  const events = groups.map((group) => eventOf(group, dated, reports, linksFrom));
  return { list: withLarger(events, groups, dated), publications: inferredPublications(times), overruled };
}

const UNKNOWN_TIME: ArticleTime = { published: null, isInferred: false, year: null, evidence: [] };

interface DatedTelling extends Telling {
  readonly dateBasis: DateSource | null;
}

/** A date that a person set stays. */
const isDecided = ({ decided, date }: EventMention): boolean => decided !== undefined && decided.base.date !== date;

/** Looks up the date of an event of an article, by its index there. */
type JointDates = (article: string, event: number) => AnchorValue | null;

function datedTelling(
  telling: Telling,
  times: ReadonlyMap<string, ArticleTime>,
  occasions: OccasionDates,
  joined: JointDates,
): DatedTelling {
  const { reading, mention } = telling;
  const article = times.get(reading.id) ?? UNKNOWN_TIME;
  const found =
    mention.time === null || isDecided(mention)
      ? null
      : eventDateIn(reading, mention.time, article, occasions, (event) => joined(reading.id, event));
  if (found === null) return { ...telling, dateBasis: ownBasis(telling) };
  const { known, from } = found.basis;
  return { ...telling, date: found.date, dateBasis: { known, from, evidence: found.evidence } };
}

/** The best date that the reports of an event's group give it, with the words of its own report. */
function jointDates(tellings: readonly DatedTelling[], groups: readonly (readonly number[])[]): JointDates {
  const dates = new Map<string, AnchorValue>();
  for (const group of groups) {
    const members = group.flatMap((index) => tellings[index] ?? []);
    const best = bestDated(members);
    if (best?.date == null) continue;
    for (const { reading, index, mention } of members) {
      const span = mention.dateBasis?.span ?? [mention.trigger.from, mention.trigger.to];
      dates.set(`${reading.id} ${index}`, { value: best.date, known: false, span, from: "narrative" });
    }
  }
  return (article, event) => dates.get(`${article} ${event}`) ?? null;
}

function ownBasis({ reading, mention: { date, dateBasis } }: Telling): DateSource | null {
  if (date === null || dateBasis === null) return null;
  const { known, from, span } = dateBasis;
  return { known, from, evidence: span === null ? null : { article: reading.id, ...spanOf(span) } };
}

function reportOf(telling: DatedTelling, statements: readonly Statement[], actors: ResolvedActors): EventReport {
  const { reading, mention } = telling;
  const statement = innermost(statements, mention);
  return {
    article: reading.id,
    from: mention.from,
    to: mention.to,
    trigger: mention.trigger,
    reportedBy: statement === null ? "author" : statement.speaker,
    statement: statement?.id ?? null,
    type: mention.type,
    date: telling.date,
    dateBasis: telling.dateBasis,
    actors: telling.actors,
    recipients: telling.recipients,
    place: mention.place === null ? null : spanOf(mention.place),
    quantities: mention.quantities,
    status: mention.status,
    wording: wordingsOf(reading, actors)[telling.index] ?? [],
    rule: mention.rule,
    ...(mention.decided === undefined ? {} : { decisions: mention.decided.by }),
  };
}

/** How the clause of each report of a reading is worded. */
const wordingsOf = remembering((reading, actors) =>
  reading.events.map((mention) => wordingOf(reading, [mention], actors)),
);

/** The narrowest statement whose content holds the event's trigger. */
function innermost(statements: readonly Statement[], mention: EventMention): Statement | null {
  let best: Statement | null = null;
  let width = Infinity;
  for (const statement of statements) {
    const holder = statement.content.find((span) => contains(span, mention.trigger));
    if (holder !== undefined && holder.to - holder.from < width) {
      best = statement;
      width = holder.to - holder.from;
    }
  }
  return best;
}

/** The event that some reports tell. It is named after its first one; its values are those most of them give. */
function eventOf(
  group: readonly number[],
  tellings: readonly DatedTelling[],
  reports: readonly EventReport[],
  linksFrom: ReadonlyMap<number, readonly Link[]>,
): Event {
  const members = group.flatMap((index) => tellings[index] ?? []);
  const mentions = group.flatMap((index) => reports[index] ?? []);
  const [first] = members;
  const type = commonest(mentions.map((report) => report.type)) ?? "CONSULT";
  const alike = members.find(({ mention }) => mention.type === type)?.mention;
  const { trigger, type: told } = first?.mention.decided?.base ?? first?.mention ?? { trigger: null, type };
  const dated = bestDated(mentions);
  return {
    id: stableId("event", JSON.stringify([first?.reading.id, trigger?.from, trigger?.to, told])),
    type,
    mode: alike?.mode ?? null,
    cameo: alike?.cameo ?? "",
    quad: quadOf(type),
    goldstein: goldsteinOf(alike?.cameo ?? "", type),
    date: dated?.date ?? null,
    dateBasis: dated?.dateBasis ?? null,
    actors: inOrderOfUse(mentions.map(({ actors }) => actors)),
    recipients: inOrderOfUse(mentions.map(({ recipients }) => recipients)),
    status: statusOf(mentions),
    mentions,
    links: linksWithin(group, linksFrom),
    partOf: null,
  };
}

const commonest = <Value extends string>(values: readonly Value[]): Value | undefined => {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, m], [, n]) => n - m)[0]?.[0];
};

const inOrderOfUse = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];

/** What one report says happened, others may only plan or allege. */
function statusOf(mentions: readonly EventReport[]): EventReport["status"] {
  const statuses = mentions.map(({ status }) => status);
  return commonest(statuses) ?? "happened";
}

const FOUNDED: readonly DateSource["from"][] = ["words", "occasion", "narrative", "publication"];

/**
 * The report with the best founded date; of equals the one whose date most share. One that words give more narrowly,
 * within it, comes before it.
 */
function bestDated<Dated extends Pick<EventReport, "date" | "dateBasis">>(mentions: readonly Dated[]): Dated | null {
  const dated = mentions.filter(({ date }) => date !== null);
  const share = ({ date }: Dated): number => dated.filter((other) => other.date === date).length;
  const [best] = dated.toSorted((a, b) => rankOf(a) - rankOf(b) || share(b) - share(a));
  if (best === undefined) return null;
  const narrower = dated.filter(
    ({ date, dateBasis }) => dateBasis?.from === best.dateBasis?.from && mayCoincide(date ?? "", best.date ?? ""),
  );
  return narrower.toSorted((a, b) => widthOf(a.date) - widthOf(b.date))[0] ?? best;
}

function rankOf({ date, dateBasis }: Pick<EventReport, "date" | "dateBasis">): number {
  const isYearless = date?.startsWith("XXXX") === true ? FOUNDED.length * 2 : 0;
  return dateBasis === null ? 0 : isYearless + FOUNDED.indexOf(dateBasis.from) * 2 + (dateBasis.known ? 0 : 1);
}

function widthOf(edtf: string | null): number {
  const bounds = edtf === null ? null : edtfBounds(edtf);
  return bounds?.earliest == null || bounds.latest === null
    ? Infinity
    : dayOfIso(bounds.latest) - dayOfIso(bounds.earliest);
}

function linksByFirst(links: readonly Link[]): ReadonlyMap<number, readonly Link[]> {
  const found = new Map<number, Link[]>();
  for (const link of links) {
    const list = found.get(link.a);
    if (list === undefined) found.set(link.a, [link]);
    else list.push(link);
  }
  return found;
}

function linksWithin(group: readonly number[], linksFrom: ReadonlyMap<number, readonly Link[]>): readonly ReportLink[] {
  if (group.length === 1) return [];
  const place = new Map(group.map((index, at) => [index, at]));
  return group
    .flatMap((index) => linksFrom.get(index) ?? [])
    .flatMap(({ a, b, likeness: { score, reasons } }) => {
      const [from, to] = [place.get(a), place.get(b)];
      return from === undefined || to === undefined ? [] : [{ a: from, b: to, score, reasons }];
    });
}

// ---- parts of larger events

/** Gives each event that is told to happen during another the id of that one: "during the siege they shelled". */
function withLarger(
  events: readonly Event[],
  groups: readonly (readonly number[])[],
  tellings: readonly DatedTelling[],
): readonly Event[] {
  const eventAt = new Map(groups.flatMap((group, at) => group.map((index): [number, number] => [index, at])));
  const byArticle = new Map<string, number[]>();
  tellings.forEach(({ reading }, index) => {
    const list = byArticle.get(reading.id);
    if (list === undefined) byArticle.set(reading.id, [index]);
    else list.push(index);
  });
  const larger = events.map((_, at) => {
    const wholes = (groups[at] ?? []).flatMap((index) => {
      const telling = tellings[index];
      const whole = telling === undefined ? null : wholeOf(telling, byArticle.get(telling.reading.id) ?? [], tellings);
      return whole === null ? [] : (eventAt.get(whole) ?? []);
    });
    return wholes.find((whole) => whole !== at) ?? null;
  });
  return events.map((event, at) => {
    const whole = larger[at] ?? null;
    return whole === null || larger[whole] === at ? event : { ...event, partOf: events[whole]?.id ?? null };
  });
}

/** The report, in the same article, of the happening during which an event is told to lie. */
function wholeOf(
  { reading, mention }: Telling,
  others: readonly number[],
  tellings: readonly Telling[],
): number | null {
  const { time } = mention;
  if (time?.anchor.kind !== "occasion" || time.relation !== "at" || time.distance !== null) return null;
  const occasion = reading.occasions[time.anchor.occasion];
  if (occasion === undefined) return null;
  const named = others.find((index) => overlap(tellings[index]?.mention.trigger ?? NOWHERE, occasion) > 0);
  if (named !== undefined) return named;
  const kind = happeningOf(stemOf(occasion.head));
  return (
    others.find((index) => {
      const other = tellings[index];
      if (other === undefined || other.mention === mention || !isNamed(other)) return false;
      return other.triggers.map(happeningOf).includes(kind);
    }) ?? null
  );
}

/** Told by a noun, as a happening. */
const isNamed = ({ mention }: Telling): boolean => mention.rule.startsWith("noun");

const NOWHERE = { from: 0, to: 0 };
