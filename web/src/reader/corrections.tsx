import { Button, NativeSelect, TagsInput, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { CERTAINTIES, EVENT_STATUSES, EVENT_TYPES, STANCES } from "../../../src/record/reading.ts";
import type { Span } from "../../../src/record/span.ts";
import { type DecisionInput, type ShownArticle, useDecide } from "../api.ts";
import { ActorField, NewKind, newKindOf } from "../decisions/actor-field.tsx";
import { DecisionForm } from "../decisions/form.tsx";
import { oneLine } from "../plain.ts";
import classes from "./corrections.module.css";
import type { Correctable, EventFinding, Finding, NameFinding, StatementFinding } from "./findings.ts";
import { eventType, nameOf } from "./said.ts";

interface CorrectionsProps {
  readonly shown: ShownArticle;
  readonly finding: Correctable;
  /** Words selected in the article, which may be taken for a field. */
  readonly selected: Span | null;
  readonly onDecided: (decision: string) => void;
}

/** Says that a finding is right, is none, or corrects its fields. */
export default function Corrections({ shown, finding, selected, onDecided }: CorrectionsProps): ReactNode {
  const [open, setOpen] = useState(false);
  const [comparing, setComparing] = useState(false);
  const { decide, isPending, error } = useDecide();
  const of = subjectOf(shown, finding);
  const say = (kind: "confirm" | "reject"): void =>
    decide({ decision: { kind, of } }, ({ decision }) => onDecided(decision.id));
  const form = { shown, selected, onCancel: () => setOpen(false), onDone: onDecided };
  return (
    <div className={classes.corrections}>
      <div className={classes.buttons}>
        <Button size="compact-sm" variant="default" loading={isPending} onClick={() => say("confirm")}>
          Right
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => say("reject")}>
          {NONE[finding.is]}
        </Button>
        <Button size="compact-sm" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          Correct…
        </Button>
        {finding.is === "event" ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-expanded={comparing}
            onClick={() => setComparing(!comparing)}
          >
            Which event…
          </Button>
        ) : null}
      </div>
      {comparing && finding.is === "event" ? (
        <WhichEvent shown={shown} finding={finding} onDone={onDecided} onCancel={() => setComparing(false)} />
      ) : null}
      {error === null ? null : (
        <p className={classes.failure} role="alert">
          {error.message}
        </p>
      )}
      {!open ? null : finding.is === "name" ? (
        <NameForm finding={finding} {...form} />
      ) : finding.is === "statement" ? (
        <StatementForm finding={finding} {...form} />
      ) : (
        <EventForm finding={finding} {...form} />
      )}
    </div>
  );
}

const NONE = { name: "No name", statement: "No statement", event: "No event" } as const;

type Subject = Extract<DecisionInput, { kind: "reject" }>["of"];

function subjectOf({ article }: ShownArticle, finding: Correctable): Subject {
  if (finding.is === "name") {
    const { from, to } = finding.mention;
    return { mention: { article: article.id, from, to } };
  }
  if (finding.is === "statement") return { statement: finding.view?.id ?? "" };
  return { event: reportOf(article.id, finding) };
}

/** One report of an event, as decisions name it. */
function reportOf(article: string, { view, mention }: EventFinding): string {
  const number = view?.mentions.findIndex(
    (report) =>
      report.article === article && report.trigger.from === mention.trigger.from && report.type === mention.type,
  );
  return `${view?.id ?? ""}#${(number ?? 0) + 1}`;
}

type WhichEventProps = Omit<FormProps<EventFinding>, "selected">;

/** Says that two reports tell one event, or that one does not belong to the event it was put to. */
function WhichEvent({ shown, finding, onDone, onCancel }: WhichEventProps): ReactNode {
  const [other, setOther] = useState("");
  const own = reportOf(shown.article.id, finding);
  const reports = finding.view?.mentions ?? [];
  const fellow = reports.findIndex((_, at) => `${finding.view?.id ?? ""}#${at + 1}` !== own);
  const others = shown.events.filter(({ id }) => id !== finding.view?.id);
  const [id, first] = [finding.view?.id ?? "", `${finding.view?.id ?? ""}#${fellow + 1}`];
  const decision: DecisionInput | null =
    other === "" ? null : other === id ? { kind: "different", of: { events: [first, own] } } : sameAs(own, other);
  return (
    <DecisionForm title="Which event" decision={decision} onDone={onDone} onCancel={onCancel}>
      <NativeSelect
        label="These words tell of"
        value={other}
        autoFocus
        onChange={({ currentTarget }) => setOther(currentTarget.value)}
        data={[
          { value: "", label: reports.length > 1 ? `an event with ${reports.length} reports` : "an event of its own" },
          ...(fellow === -1 ? [] : [{ value: id, label: "another event than the other reports" }]),
          ...others.map((event) => ({ value: event.id, label: `the same as: ${eventWords(event)}` })),
        ]}
      />
    </DecisionForm>
  );
}

const sameAs = (own: string, other: string): DecisionInput => ({ kind: "same", of: { events: [`${other}#1`, own] } });

const eventWords = ({ type, actorNames, recipientNames, date }: ShownArticle["events"][number]): string =>
  oneLine(
    [
      date ?? "undated",
      eventType(type),
      actorNames.join(", "),
      recipientNames.length > 0 ? "→" : "",
      recipientNames.join(", "),
    ]
      .filter((part) => part !== "")
      .join(" "),
    120,
  );

interface FormProps<F extends Finding> {
  readonly shown: ShownArticle;
  readonly finding: F;
  readonly selected: Span | null;
  readonly onDone: (decision: string) => void;
  readonly onCancel: () => void;
}

function NameForm({ shown, finding: { mention }, onDone, onCancel }: FormProps<NameFinding>): ReactNode {
  const [actor, setActor] = useState("");
  const [kind, setKind] = useState("");
  const { from, to } = mention;
  const decision: DecisionInput | null =
    actor.trim() === ""
      ? null
      : { kind: "split", mentions: [{ article: shown.article.id, from, to }], actor: actor.trim(), ...newKindOf(kind) };
  return (
    <DecisionForm
      title="Somebody else"
      about={`These words do not mean ${oneLine(nameOf(shown, mention.actor), 80)}, but:`}
      decision={decision}
      onDone={onDone}
      onCancel={onCancel}
    >
      <ActorField label="Whom they mean" value={actor} onChange={setActor} autoFocus />
      <NewKind value={kind} onChange={setKind} />
    </DecisionForm>
  );
}

function StatementForm({ shown, finding, selected, onDone, onCancel }: FormProps<StatementFinding>): ReactNode {
  const { attribution, view } = finding;
  const before = {
    speaker: view?.speaker === "author" ? "author" : view?.speaker == null ? "" : view.speakerName,
    stance: attribution.stance,
    certainty: attribution.certainty,
  };
  const [speaker, setSpeaker] = useState(before.speaker);
  const [kind, setKind] = useState("");
  const [stance, setStance] = useState<string>(before.stance);
  const [certainty, setCertainty] = useState<string>(before.certainty);
  const [takesSelected, setTakesSelected] = useState(false);
  const value = {
    ...(speaker.trim() === before.speaker ? {} : { speaker: speaker.trim() || null, ...newKindOf(kind) }),
    ...(stance === before.stance ? {} : { stance: STANCES.find((one) => one === stance) }),
    ...(certainty === before.certainty ? {} : { certainty: CERTAINTIES.find((one) => one === certainty) }),
    ...(takesSelected && selected !== null ? { content: [selected] } : {}),
  };
  const decision: DecisionInput | null =
    Object.keys(value).length === 0 ? null : { kind: "correct statement", statement: view?.id ?? "", value };
  return (
    <DecisionForm title="Correct the statement" decision={decision} onDone={onDone} onCancel={onCancel}>
      <ActorField
        label="Speaker"
        description="“author” for the article’s own voice; empty for an unnamed source"
        value={speaker}
        onChange={setSpeaker}
        autoFocus
      />
      {speaker.trim() === before.speaker ? null : <NewKind value={kind} onChange={setKind} />}
      <Choice label="Stance" value={stance} values={STANCES} onChange={setStance} />
      <Choice label="Certainty, as worded" value={certainty} values={CERTAINTIES} onChange={setCertainty} />
      <TakeSelected
        shown={shown}
        what="What is said"
        selected={selected}
        taken={takesSelected}
        onChange={setTakesSelected}
      />
    </DecisionForm>
  );
}

function EventForm({ shown, finding, selected, onDone, onCancel }: FormProps<EventFinding>): ReactNode {
  const { mention, view } = finding;
  const report = view?.mentions.find(({ trigger }) => trigger.from === mention.trigger.from);
  const nameOfId = (id: string): string => shown.actors.find((actor) => actor.id === id)?.name ?? id;
  const [before] = useState({
    type: mention.type,
    status: mention.status,
    date: report?.date ?? "",
    actors: (report?.actors ?? []).map(nameOfId),
    recipients: (report?.recipients ?? []).map(nameOfId),
  });
  const [type, setType] = useState<string>(before.type);
  const [status, setStatus] = useState<string>(before.status);
  const [date, setDate] = useState(before.date);
  const [actors, setActors] = useState<string[]>(before.actors);
  const [recipients, setRecipients] = useState<string[]>(before.recipients);
  const [kind, setKind] = useState("");
  const [takesSelected, setTakesSelected] = useState(false);
  const isOther = (a: readonly string[], b: readonly string[]): boolean => a.join("\n") !== b.join("\n");
  const newSides = isOther(actors, before.actors) || isOther(recipients, before.recipients);
  const ids = (names: readonly string[]): string[] =>
    names.map((name) => shown.actors.find((actor) => actor.name === name)?.id ?? name);
  const value = {
    ...(type === before.type ? {} : { type: EVENT_TYPES.find((one) => one === type) }),
    ...(status === before.status ? {} : { status: EVENT_STATUSES.find((one) => one === status) }),
    ...(date.trim() === before.date ? {} : { date: date.trim() || null }),
    ...(isOther(actors, before.actors) ? { actors: ids(actors) } : {}),
    ...(isOther(recipients, before.recipients) ? { recipients: ids(recipients) } : {}),
    ...(newSides ? newKindOf(kind) : {}),
    ...(takesSelected && selected !== null ? { trigger: selected } : {}),
  };
  const decision: DecisionInput | null =
    Object.keys(value).length === 0
      ? null
      : { kind: "correct event", event: reportOf(shown.article.id, finding), value };
  const names = shown.actors.map(({ name }) => name);
  return (
    <DecisionForm title="Correct the event" decision={decision} onDone={onDone} onCancel={onCancel}>
      <Choice label="Type" value={type} values={EVENT_TYPES} onChange={setType} />
      <Choice label="Status" value={status} values={EVENT_STATUSES} onChange={setStatus} />
      <DateField value={date} onChange={setDate} />
      <TagsInput label="Who did it" value={actors} onChange={setActors} data={names} {...TAGS} />
      <TagsInput label="To whom" value={recipients} onChange={setRecipients} data={names} {...TAGS} />
      {newSides ? <NewKind value={kind} onChange={setKind} /> : null}
      <TakeSelected
        shown={shown}
        what="The words that mark it"
        selected={selected}
        taken={takesSelected}
        onChange={setTakesSelected}
      />
    </DecisionForm>
  );
}

/** Names may hold commas; Enter ends one. */
const TAGS = {
  splitChars: [],
  acceptValueOnBlur: true,
  clearable: false,
  maxDropdownHeight: 200,
  comboboxProps: { withinPortal: false },
};

interface AddFindingProps {
  readonly shown: ShownArticle;
  /** The words selected; null where they are to be typed. */
  readonly selected: Span | null;
  readonly onDone: (decision: string) => void;
  readonly onCancel: () => void;
}

const SORTS = ["mention", "statement", "event"] as const;

/** Adds what the reader missed: from words selected in the article, or typed as they stand there. */
export function AddFinding({ shown, selected, onDone, onCancel }: AddFindingProps): ReactNode {
  const [sort, setSort] = useState<string>("mention");
  const [quote, setQuote] = useState("");
  const [actor, setActor] = useState("");
  const [kind, setKind] = useState("");
  const [stance, setStance] = useState<string>("asserts");
  const [type, setType] = useState<string>("CONSULT");
  const [date, setDate] = useState("");
  const [recipient, setRecipient] = useState("");
  const article = shown.article.id;
  const at = selected === null ? { article, quote: quote.trim() } : { article, from: selected.from, to: selected.to };
  const who = actor.trim();
  const decision = (): DecisionInput | null => {
    if (selected === null && quote.trim() === "") return null;
    if (sort === "mention") return who === "" ? null : { kind: "add mention", at, actor: who, ...newKindOf(kind) };
    if (sort === "statement") {
      const value = { speaker: who || null, stance: STANCES.find((one) => one === stance), ...newKindOf(kind) };
      return { kind: "add statement", at, value };
    }
    const side = (name: string): string[] => (name === "" ? [] : [name]);
    const value = {
      type: EVENT_TYPES.find((one) => one === type),
      actors: side(who),
      recipients: side(recipient.trim()),
      ...(date.trim() === "" ? {} : { date: date.trim() }),
      ...newKindOf(kind),
    };
    return { kind: "add event", at, value };
  };
  return (
    <DecisionForm title="Add what is missing" decision={decision()} submit="Add" onDone={onDone} onCancel={onCancel}>
      {selected === null ? (
        <TextInput
          label="The words, as they stand in the article"
          value={quote}
          maxLength={20_000}
          autoComplete="off"
          autoFocus
          onChange={({ currentTarget }) => setQuote(currentTarget.value)}
        />
      ) : (
        <p className={classes.selected}>
          <bdi>{oneLine(shown.text.slice(selected.from, selected.to), 200)}</bdi>
        </p>
      )}
      <Choice label="They are" value={sort} values={SORTS} onChange={setSort} words={SORT_WORDS} />
      {sort === "event" ? <Choice label="Type" value={type} values={EVENT_TYPES} onChange={setType} /> : null}
      <ActorField label={WHO[sort] ?? ""} value={actor} onChange={setActor} />
      {sort === "event" ? <ActorField label="To whom" value={recipient} onChange={setRecipient} /> : null}
      <NewKind value={kind} onChange={setKind} />
      {sort === "statement" ? <Choice label="Stance" value={stance} values={STANCES} onChange={setStance} /> : null}
      {sort === "event" ? <DateField value={date} onChange={setDate} /> : null}
    </DecisionForm>
  );
}

const SORT_WORDS: Readonly<Record<string, string>> = {
  mention: "words for an actor",
  statement: "what somebody says",
  event: "what marks an event",
};
const WHO: Readonly<Record<string, string>> = {
  mention: "Whom they mean",
  statement: "Who says it (“author”, or empty for an unnamed source)",
  event: "Who did it",
};

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly values: readonly string[];
  readonly onChange: (value: string) => void;
  readonly words?: Readonly<Record<string, string>>;
}

const Choice = ({ label, value, values, onChange, words = {} }: ChoiceProps): ReactNode => (
  <NativeSelect
    label={label}
    value={value}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
    data={values.map((one) => ({ value: one, label: words[one] ?? eventType(one) }))}
  />
);

interface DateFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const DateField = ({ value, onChange }: DateFieldProps): ReactNode => (
  <TextInput
    label="Date"
    description="2023-06-26, 2023-06, 2023?, or empty"
    value={value}
    maxLength={200}
    autoComplete="off"
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
  />
);

interface TakeSelectedProps {
  readonly shown: ShownArticle;
  readonly what: string;
  readonly selected: Span | null;
  readonly taken: boolean;
  readonly onChange: (taken: boolean) => void;
}

function TakeSelected({ shown, what, selected, taken, onChange }: TakeSelectedProps): ReactNode {
  if (selected === null) return null;
  return (
    <label className={classes.take}>
      <input type="checkbox" checked={taken} onChange={({ currentTarget }) => onChange(currentTarget.checked)} /> {what}
      : the selected words, “<bdi>{oneLine(shown.text.slice(selected.from, selected.to), 100)}</bdi>”
    </label>
  );
}
