import type { Finding } from "./finding.ts";
import { isCapitalAt, isWordAt, type Line, lowerAt, type Passage, type Stretch } from "./passage.ts";

/** Longest name before the colon, in tokens. */
const LONGEST_NAME = 8;

interface Turn {
  readonly source: Stretch;
  readonly content: Stretch;
}

/**
 * Turns of a conversation as transcripts print them: paragraphs that open with a speaker and a colon. One such paragraph
 * alone may be a heading; two are a conversation.
 */
export function findTurns(passage: Passage): Finding[] {
  const turns = paragraphsOf(passage.lines).flatMap((paragraph) => turnIn(passage, paragraph) ?? []);
  if (turns.length < 2) return [];
  return turns.map(({ source, content }) => ({
    rule: "turn",
    source,
    cue: [{ first: source.end, end: source.end + 1 }],
    content: [content],
    stance: "asserts",
    certainty: null,
    neutral: true,
    negated: false,
  }));
}

function paragraphsOf(lines: readonly Line[]): Stretch[] {
  const paragraphs: { first: number; end: number; paragraph: number }[] = [];
  for (const { first, end, paragraph, part } of lines) {
    if (part !== "body") continue;
    const last = paragraphs.at(-1);
    if (last?.paragraph === paragraph) last.end = end;
    else paragraphs.push({ first, end, paragraph });
  }
  return paragraphs;
}

function turnIn(passage: Passage, { first, end }: Stretch): Turn | null {
  let colon = first;
  while (colon < Math.min(end, first + LONGEST_NAME) && lowerAt(passage, colon) !== ":") {
    if (!isCapitalAt(passage, colon) && !/^(?:of|the|de|al|bin|von|van|la|\.|-)$/.test(lowerAt(passage, colon)))
      return null;
    colon += 1;
  }
  if (colon === first || lowerAt(passage, colon) !== ":" || passage.words[colon + 1]?.mark === "open") return null;
  let start = colon + 1;
  while (start < end && !isWordAt(passage, start)) start += 1;
  return isCapitalAt(passage, first) && end - start >= 2
    ? { source: { first, end: colon }, content: { first: start, end } }
    : null;
}
