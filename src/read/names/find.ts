import type { LocalActor, Mention, Names } from "../../record/reading.ts";
import { bySpan, type Span } from "../../record/span.ts";
import type { Syntax } from "../../record/syntax.ts";
import { joinActors, type Bearer } from "./actors.ts";
import type { Finding } from "./candidates.ts";
import { findDefiniteBodies } from "./definite-bodies.ts";
import { findDescriptions } from "./descriptions.ts";
import { findReferences } from "./pronouns.ts";
import { isOwnName } from "./lexical.ts";
import { nameEnds, rolesOf } from "./roles.ts";
import { scanLine } from "./scan.ts";
import { headlineWords, scanHeadline, settle } from "./settle.ts";
import { linesOf, type Line } from "./words.ts";

/**
 * Finds the actors an article names, where it names or describes them, and what its pronouns stand for.
 *
 * Reads every line twice: what running text names surely decides what a doubtful capital, or a headline whose capitals
 * prove nothing, means.
 */
export function findNames(text: string, syntax: Syntax): Names {
  const lines = linesOf(text, syntax);
  const findings = findAll(lines);
  const ends = nameEnds(findings);
  const bearers = joinActors(lines, findings).map((bearer) => ({
    ...bearer,
    roles: rolesOf(text, lines, bearer, ends),
  }));
  const descriptions = findDescriptions(lines, findings, bearers);
  const actors = bearers.map((bearer) => actorOf(text, lines, bearer, bearer.roles));
  const named = bearers.flatMap(({ kind, findings: own }, actor) =>
    own.map((finding): Mention => ({ ...spanOfFinding(lines, finding), kind, actor, rule: finding.rule })),
  );
  const described = descriptions.map(({ actor, rule, ...range }): Mention => ({
    ...spanOfFinding(lines, range),
    kind: "person",
    actor,
    rule,
  }));
  const mentions = [...named, ...described].sort(bySpan);
  const genders = bearers.map(({ gender }) => gender);
  return { actors, mentions, references: findReferences(lines, syntax, mentions, genders) };
}

function findAll(lines: readonly Line[]): Finding[] {
  const lower = new Set<string>();
  for (const { words } of lines) for (const word of words) if (word.isWord && !word.capital) lower.add(word.lower);
  const plain = settle(
    lines,
    lines.flatMap((line, index) => (line.casing === "normal" ? scanLine(line, index, lower) : [])),
  );
  const known = headlineWords(lines, plain);
  const raised = settle(
    lines,
    lines.flatMap((line, index) => (line.casing === "normal" ? [] : scanHeadline(line, index, known))),
  );
  const named = [...plain, ...raised];
  return [...named, ...findDefiniteBodies(lines, named)].sort((a, b) => a.line - b.line || a.from - b.from);
}

/** Where a range of words stands in the text; a possessive ending stays outside. */
function spanOfFinding(lines: readonly Line[], { line, from, to }: Pick<Finding, "line" | "from" | "to">): Span {
  const words = lines[line]?.words ?? [];
  return { from: words[from]?.from ?? 0, to: words[to - 1]?.to ?? 0 };
}

/** Names the actor by his fullest naming; a state or body of the lexicons by its own name before its metonyms. */
function actorOf(text: string, lines: readonly Line[], bearer: Bearer, roles: LocalActor["roles"]): LocalActor {
  const namings = bearer.findings.map((finding) => {
    const { from, to } = spanOfFinding(lines, finding);
    const { words = [], casing } = lines[finding.line] ?? {};
    const isMetonym = bearer.known !== null && !isOwnName(words, finding.from, finding.to, bearer.known);
    return {
      name: text.slice(from, to).replace(/\s+/g, " "),
      rank: Number(casing === "capitals") + 2 * Number(isMetonym),
      words: finding.to - finding.from,
    };
  });
  const [best] = namings.toSorted((a, b) => a.rank - b.rank || b.words - a.words || b.name.length - a.name.length);
  return {
    kind: bearer.kind,
    name: best?.name ?? "",
    spellings: [...new Set(namings.map(({ name }) => name))].sort(),
    known: bearer.known,
    roles,
  };
}
