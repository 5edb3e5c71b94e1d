import type { Attribution, LocalActor, Mention, Names, Reference } from "../../record/reading.ts";
import { bySpan, contains, overlap, type Range, type Span, spanOf } from "../../record/span.ts";
import { isPersonNoun } from "../lexicon/agent-nouns.ts";
import { isRolePlural } from "../lexicon/roles.ts";

/** Words before the noun that say how many, and articles: no part of what a class is called. */
const COUNTERS =
  /^(?:(?:the|these|those|some|many|several|most|few|a few|a number of|a group of|a handful of|other|certain|numerous|various|all|both|two|three|dozens of|hundreds of)\s+)+/i;

/** "analysts close to", "volunteers from": the noun, then what ties the class to a name. */
const TIED =
  /^(?:[\p{L}-]+\s+){0,3}?([\p{L}-]+)\s+(?:close to|loyal to|working for|in|from|of|at|within|with|inside|near)\s/u;

/**
 * Adds the classes of people whom an article quotes by description, tied to a name: "some analysts close to the palace".
 * Each is a group of its own, which never joins a person or a class of another article.
 */
export function withDescribedSpeakers(text: string, names: Names, attributions: readonly Attribution[]): Names {
  const classes = new Map<string, { readonly span: Span; readonly sources: Range[] }>();
  for (const { speaker, source } of attributions) {
    if (speaker === null || speaker === "author") continue;
    const span = spanOf(speaker);
    if (!isClass(text, names, span)) continue;
    const key = speaker.join();
    const known = classes.get(key) ?? { span, sources: [] };
    known.sources.push(...source);
    classes.set(key, known);
  }
  if (classes.size === 0) return names;
  return [...classes.values()].reduce((all, { span, sources }) => added(text, all, span, sources), names);
}

function isClass(text: string, { mentions }: Names, span: Span): boolean {
  const words = text.slice(span.from, span.to).replace(COUNTERS, "");
  const noun = TIED.exec(words)?.[1]?.toLowerCase();
  if (noun === undefined || !noun.endsWith("s")) return false;
  const agents = isRolePlural(noun) || isPersonNoun(noun.slice(0, -1));
  const whole = mentions.some((mention) => overlap(mention, span) > 0.7 * (span.to - span.from));
  return agents && !whole && mentions.some((mention) => contains(span, mention));
}

/** One more actor, mentioned where he is described, with pronouns for him as references. */
function added(text: string, { actors, mentions, references }: Names, span: Span, sources: readonly Range[]): Names {
  const name = text.slice(span.from, span.to).replace(COUNTERS, "").replace(/\s+/g, " ");
  const actor: LocalActor = { kind: "group", name, spellings: [], known: null, roles: [] };
  const places = sources.map(spanOf).filter((place) => overlap(place, span) === 0);
  const pronouns = places.filter(({ from, to }) => /^(?:they|them|their)$/i.test(text.slice(from, to)));
  const described = places.filter((place) => !pronouns.includes(place));
  const found = [span, ...described].map((place): Mention => ({
    ...place,
    kind: "group",
    actor: actors.length,
    rule: "described-speaker",
  }));
  const meant = pronouns
    .filter((place) => !references.some((reference) => overlap(reference, place) > 0))
    .map((place): Reference => ({ ...place, antecedent: span }));
  return {
    actors: [...actors, actor],
    mentions: [...mentions, ...unique(found)].sort(bySpan),
    references: [...references, ...unique(meant)].sort(bySpan),
  };
}

const unique = <Found extends Span>(spans: readonly Found[]): Found[] => [
  ...new Map(spans.map((span) => [`${span.from} ${span.to}`, span])).values(),
];
