import type { ActorAnchor, Decision, ReportValue, StatementValue } from "../record/decision.ts";
import type { Words } from "../record/place.ts";
import type { ActorKind } from "../record/reading.ts";
import type { Anchors } from "./anchors.ts";
import type { Content } from "./decide.ts";
import type { ParsedDecision, ReportFields, StatementFields } from "./decision-input.ts";
import { InvalidInput, NotFound } from "./invalid-input.ts";

/**
 * What a person decides, with anchors in place of names, ids and offsets of the present record.
 *
 * @param log the decisions made so far
 */
export async function contentOf(input: ParsedDecision, anchors: Anchors, log: readonly Decision[]): Promise<Content> {
  switch (input.kind) {
    case "rename":
      return { kind: "rename", anchor: await anchorOf(anchors, input.actor), value: { name: input.name } };
    case "retype":
      return { kind: "retype", anchor: await anchorOf(anchors, input.actor), value: { kind: input.to } };
    case "same":
    case "different":
    case "unsure":
      return { kind: input.kind, anchor: await pairOf(input, anchors) };
    case "split":
      return splitOf(input, anchors);
    case "reject":
    case "confirm":
      return verdictOn(input, anchors);
    case "add mention": {
      const value = { actor: await anchors.whom(input.actor, input.newKind) };
      return { kind: "add", anchor: { mention: await anchors.place(input.at) }, value };
    }
    case "add statement":
      return addedStatement(input, anchors);
    case "add event":
      return addedEvent(input, anchors);
    case "correct statement": {
      const statement = await anchors.statement(input.statement);
      const value = await statementValue(input.value, statement.article, anchors);
      const [anchor, seen] = [await anchors.ofStatement(statement), await anchors.seenStatement(statement)];
      return { kind: "correct", anchor: { statement: anchor }, value: someOf(value), seen };
    }
    case "correct event": {
      const report = await anchors.report(input.event);
      const value = await reportValue(input.value, report.article, anchors);
      const [anchor, seen] = [await anchors.ofReport(report), await anchors.seenReport(report)];
      return { kind: "correct", anchor: { report: anchor }, value: someOf(value), seen };
    }
    case "judge":
      return {
        kind: "judge",
        anchor: { forecast: await anchors.ofForecast(input.forecast) },
        value: { outcome: input.outcome },
      };
    case "settle":
      return {
        kind: "settle",
        anchor: { positions: await anchors.ofDisagreement(input.disagreement) },
        value: { by: input.by === null ? null : await anchors.place(input.by) },
      };
    case "rate outlet":
      return { kind: "rate", anchor: { outlet: input.outlet }, value: { reliability: input.reliability } };
    case "rate actor": {
      const anchor = { actor: await anchorOf(anchors, input.actor) };
      return { kind: "rate", anchor, value: { reliability: input.reliability } };
    }
    case "rate statement": {
      const anchor = { statement: await anchors.ofStatement(await anchors.statement(input.statement)) };
      return { kind: "rate", anchor, value: { credibility: input.credibility } };
    }
    case "group": {
      const actors = await Promise.all(input.actors.map((name) => anchorOf(anchors, name)));
      return { kind: "group", anchor: { side: input.side }, value: { actors } };
    }
    case "undo":
      return { kind: "undo", anchor: { decision: idIn(log, input.decision) } };
  }
}

const anchorOf = async (anchors: Anchors, reference: string): Promise<ActorAnchor> =>
  anchors.ofActor(await anchors.actor(reference));

type Input<Kind extends ParsedDecision["kind"]> = Extract<ParsedDecision, { kind: Kind }>;

async function pairOf({ kind, of }: Input<"same" | "different" | "unsure">, anchors: Anchors) {
  if ("events" in of) {
    const [a, b] = [await anchors.report(of.events[0]), await anchors.report(of.events[1])];
    if (a === b || of.events[0] === of.events[1]) throw new InvalidInput(`${of.events[0]}: needs another event`);
    return { reports: [await anchors.ofReport(a), await anchors.ofReport(b)] as const };
  }
  const [a, b] = [await anchors.actor(of.actors[0]), await anchors.actor(of.actors[1])];
  if (a.id !== b.id) return { actors: [await anchors.ofActor(a), await anchors.ofActor(b)] as const };
  const [first, second] = of.actors;
  const names = [a.name, ...a.aliases];
  if (kind !== "different" || first === second || !names.includes(first) || !names.includes(second)) {
    const advice = kind === "different" ? "; name two spellings of his, or split mentions off him" : "";
    throw new InvalidInput(`${first} and ${second} are both ${a.name} already${advice}`);
  }
  return {
    actors: [
      { name: first, kind: a.kind },
      { name: second, kind: a.kind },
    ] as const,
  };
}

async function splitOf(input: Input<"split">, anchors: Anchors): Promise<Content> {
  const mentions = [];
  for (const pointer of input.mentions) mentions.push(await anchors.place(pointer));
  if (new Set(mentions.map(({ article }) => article)).size > 1)
    throw new InvalidInput("mentions: must all stand in one article");
  const [first] = mentions;
  const seen = first && (await anchors.seenMention(first));
  if (seen === undefined) throw new NotFound(`"${first?.quote ?? ""}": is no mention in the record`);
  return {
    kind: "split",
    anchor: { mentions },
    value: { actor: await anchors.whom(input.actor, input.newKind) },
    seen,
  };
}

async function verdictOn({ kind, of }: Input<"reject" | "confirm">, anchors: Anchors): Promise<Content> {
  if ("actor" in of) return { kind: "confirm", anchor: { actor: await anchorOf(anchors, of.actor) } };
  if ("mention" in of) {
    const place = await anchors.place(of.mention);
    const seen = await anchors.seenMention(place);
    if (seen === undefined) throw new NotFound(`"${place.quote}": is no mention in the record`);
    return { kind, anchor: { mention: place }, ...(kind === "confirm" ? { seen } : {}) };
  }
  if ("statement" in of) {
    const statement = await anchors.statement(of.statement);
    const seen = kind === "confirm" ? { seen: await anchors.seenStatement(statement) } : {};
    return { kind, anchor: { statement: await anchors.ofStatement(statement) }, ...seen };
  }
  const report = await anchors.report(of.event);
  const seen = kind === "confirm" ? { seen: await anchors.seenReport(report) } : {};
  return { kind, anchor: { report: await anchors.ofReport(report) }, ...seen };
}

async function addedStatement({ at, value }: Input<"add statement">, anchors: Anchors): Promise<Content> {
  const place = await anchors.place(at);
  const { article, ...own } = place;
  const fields = await statementValue(value, article, anchors);
  const isAuthors = fields.speaker === "author";
  return {
    kind: "add",
    anchor: { statement: { ...place, source: fields.source ?? null } },
    value: {
      content: [own],
      speaker: null,
      ...(isAuthors ? { mode: "none", stance: "assesses" } : {}),
      ...fields,
    },
  };
}

async function addedEvent({ at, value }: Input<"add event">, anchors: Anchors): Promise<Content> {
  if (value.type === undefined) throw new InvalidInput("type: an event needs one, such as AID or CONSULT");
  const place = await anchors.place(at);
  const fields = await reportValue(value, place.article, anchors);
  return { kind: "add", anchor: { report: { ...place, type: value.type } }, value: fields };
}

async function statementValue(
  { newKind, ...fields }: StatementFields,
  article: string,
  anchors: Anchors,
): Promise<StatementValue> {
  const { speaker, via, source, cue, content, horizon, condition, stance, certainty, mode } = fields;
  const words = wordsIn(article, anchors);
  return {
    ...(speaker === undefined ? {} : { speaker: await speakerOf(speaker, newKind, anchors) }),
    ...(via === undefined ? {} : { via: via === null ? null : await anchors.whom(via, undefined) }),
    ...(source === undefined ? {} : { source: source && (await words(source)) }),
    ...(cue === undefined ? {} : { cue: cue && (await words(cue)) }),
    ...(content === undefined ? {} : { content: await Promise.all(content.map(words)) }),
    ...(horizon === undefined ? {} : { horizon: horizon && (await words(horizon)) }),
    ...(condition === undefined ? {} : { condition: condition && (await words(condition)) }),
    ...(stance && { stance }),
    ...(certainty && { certainty }),
    ...(mode && { mode }),
  };
}

const speakerOf = async (
  speaker: string | null,
  newKind: ActorKind | undefined,
  anchors: Anchors,
): Promise<ActorAnchor | "author" | null> =>
  speaker === null || speaker === "author" ? speaker : anchors.whom(speaker, newKind);

async function reportValue(
  { newKind, ...fields }: ReportFields,
  article: string,
  anchors: Anchors,
): Promise<ReportValue> {
  const { type, date, actors, recipients, status, trigger, clause } = fields;
  const words = wordsIn(article, anchors);
  const all = (names: readonly string[]) => Promise.all(names.map((name) => anchors.whom(name, newKind)));
  return {
    ...(trigger && { trigger: await words(trigger) }),
    ...(clause && { clause: await words(clause) }),
    ...(type && { type }),
    ...(date === undefined ? {} : { date }),
    ...(actors && { actors: await all(actors) }),
    ...(recipients && { recipients: await all(recipients) }),
    ...(status && { status }),
  };
}

type WordPointer = NonNullable<StatementFields["source"]>;

const wordsIn =
  (article: string, anchors: Anchors) =>
  async (pointer: WordPointer): Promise<Words> => {
    const { article: _, ...words } = await anchors.place({ article, ...pointer });
    return words;
  };

function someOf<Value extends object>(value: Value): Value {
  if (Object.keys(value).length === 0) throw new InvalidInput("name at least one field to correct");
  return value;
}

/** The id of a decision by its beginning. */
function idIn(log: readonly Decision[], reference: string): string {
  if (log.some(({ id }) => id === reference)) return reference;
  const [only, another] = log.filter(({ id }) => id.startsWith(reference));
  if (only === undefined) throw new NotFound(`${reference}: no such decision; 'dragoman decisions' lists them all`);
  if (another !== undefined) throw new InvalidInput(`${reference}: several decisions begin so`);
  return only.id;
}
