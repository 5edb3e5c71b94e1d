import type { ActorAnchor, Decision, Finding, ReportValue, StatementValue } from "../record/decision.ts";
import type { Words } from "../record/place.ts";

/** What a decision says, in one sentence for a person. */
export function wordsOf(decision: Decision, log: ReadonlyMap<string, Decision>): string {
  switch (decision.kind) {
    case "rename":
      return `${decision.anchor.name} is shown as ${decision.value.name}`;
    case "retype":
      return `${decision.anchor.name} is of the kind ${decision.value.kind}`;
    case "describe":
      return `article ${decision.anchor.article}: ${fieldsOf(decision.value)}`;
    case "same":
      return `${pairOf(decision.anchor)} are the same`;
    case "different":
      return `${pairOf(decision.anchor)} are different`;
    case "unsure":
      return `${pairOf(decision.anchor)} may or may not be the same`;
    case "split": {
      const words = decision.anchor.mentions.map(quoted);
      return `${words.join(", ")} ${words.length === 1 ? "means" : "mean"} ${decision.value.actor.name}`;
    }
    case "reject":
      return `${findingOf(decision.anchor)} is none`;
    case "confirm":
      return `${"actor" in decision.anchor ? `actor ${decision.anchor.actor.name}` : findingOf(decision.anchor)} is right`;
    case "add":
      if ("mention" in decision.anchor && "actor" in decision.value)
        return `${quoted(decision.anchor.mention)} means ${decision.value.actor.name}`;
      return `${findingOf(decision.anchor)} is added: ${fieldsOf(decision.value)}`;
    case "correct":
      return `${findingOf(decision.anchor)}: ${fieldsOf(decision.value)}`;
    case "judge":
      return `forecast ${quoted(decision.anchor.forecast)}: ${decision.value.outcome}`;
    case "settle": {
      const { by } = decision.value;
      return `${decision.anchor.positions.slice(0, 2).map(quoted).join(" against ")} is settled${by === null ? "" : ` by ${quoted(by)}`}`;
    }
    case "rate":
      return ratingOf(decision);
    case "group":
      return `${decision.anchor.side} stands for ${decision.value.actors.map(({ name }) => name).join(", ")}`;
    case "undo": {
      const target = log.get(decision.anchor.decision);
      return `takes back: ${target === undefined ? decision.anchor.decision : shortWordsOf(target, log)}`;
    }
  }
}

function ratingOf({ anchor, value }: Extract<Decision, { kind: "rate" }>): string {
  const rated = "reliability" in value ? `reliability ${value.reliability}` : `credibility ${value.credibility}`;
  if ("outlet" in anchor) return `outlet ${anchor.outlet}: ${rated}`;
  return `${"actor" in anchor ? anchor.actor.name : findingOf(anchor)}: ${rated}`;
}

/** A chain of decisions that take each other back is told to its first link. */
const shortWordsOf = (decision: Decision, log: ReadonlyMap<string, Decision>): string =>
  decision.kind === "undo" ? `the taking back of ${decision.anchor.decision}` : wordsOf(decision, log);

const LONGEST = 60;

const quoted = ({ quote }: Words): string =>
  `“${(quote.length > LONGEST ? `${quote.slice(0, LONGEST)}…` : quote).replace(/\s+/g, " ")}”`;

function pairOf(anchor: Extract<Decision, { kind: "same" | "different" | "unsure" }>["anchor"]): string {
  const [a, b] = "actors" in anchor ? anchor.actors.map(({ name }) => name) : anchor.reports.map(quoted);
  return `${"actors" in anchor ? "" : "the events "}${a} and ${b}`;
}

function findingOf(anchor: Finding): string {
  if ("mention" in anchor) return `mention ${quoted(anchor.mention)}`;
  return "statement" in anchor ? `statement ${quoted(anchor.statement)}` : `event ${quoted(anchor.report)}`;
}

const fieldsOf = (value: object): string =>
  Object.entries(value as StatementValue & ReportValue)
    .map(([field, said]) => `${field} ${valueOf(said)}`)
    .join(", ");

function valueOf(value: unknown): string {
  if (value === null) return "none";
  if (Array.isArray(value)) return value.map(valueOf).join(" and ");
  if (typeof value !== "object") return String(value);
  return "quote" in value ? quoted(value as Words) : (value as ActorAnchor).name;
}
