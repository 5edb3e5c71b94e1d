/** The clause of an event: the stretch that holds its subject, trigger and arguments. */
import type { Span } from "../../record/span.ts";
import type { Grammar } from "./grammar.ts";

/** The first element behind element `index` that is no part of its clause. */
export function endOfClause(grammar: Grammar, index: number): number {
  let at = index + 1;
  for (; at < grammar.elements.length; at++) {
    if (endsClause(grammar, at)) return at;
  }
  return at;
}

function endsClause(grammar: Grammar, at: number): boolean {
  const element = grammar.elements[at];
  switch (element?.kind) {
    case "mark":
      return element.lower !== "," || !joinsList(grammar, at);
    case "subordinator":
    case "relative":
      return true;
    case "coordinator":
      return !joinsList(grammar, at);
    case "verb group":
      return element.form === "finite" && !grammar.isBareParticiple(at);
    case "noun phrase":
      return opensFiniteClause(grammar, at);
    default:
      return false;
  }
}

function joinsList(grammar: Grammar, at: number): boolean {
  const before = grammar.before(at);
  if (grammar.nounPhrase(before) !== null && grammar.withConjunctsAfter(before).length > 1) return true;
  const after = grammar.elements[grammar.after(at)];
  return grammar.connective(at, "coordinator") !== null && after?.kind === "preposition";
}

function opensFiniteClause(grammar: Grammar, at: number): boolean {
  const phrase = grammar.lastOfPossessors(at);
  if (phrase === null || grammar.nounPhrase(at - 1)?.possesses === true) return false;
  const next = grammar.verbGroup(grammar.after(phrase));
  return next !== null && next.form === "finite" && !grammar.isBareParticiple(grammar.after(phrase));
}

/** The first element of a verb group's clause: its own subject, or itself where the subject is carried over. */
export function startOfClause(grammar: Grammar, index: number, subjects: readonly number[]): number {
  const own = subjects.filter((subject) => subject < index);
  const first = own.length === 0 ? index : grammar.firstOf(Math.min(...own));
  for (let at = index - 1; at >= first; at--) {
    const element = grammar.elements[at];
    if (element?.kind === "relative") return at;
    if (element?.kind === "verb group" && !(grammar.isBareParticiple(at) && grammar.isPassive(at))) return index;
  }
  return first;
}

/** The text span from element `from` to the element before `to`. */
export function spanOfElements(grammar: Grammar, from: number, to: number): Span {
  const first = grammar.words[grammar.elements[from]?.from ?? 0];
  const last = grammar.words[(grammar.elements[Math.max(from, to - 1)]?.to ?? 1) - 1];
  return { from: first?.from ?? 0, to: Math.max(last?.to ?? 0, first?.to ?? 0) };
}
