import { Button, NativeSelect, TextInput } from "@mantine/core";
import { type ReactNode, useId, useState } from "react";
import { ACTOR_KINDS } from "../../../src/record/reading.ts";
import { type ActorPage, type DecisionInput, useDecide } from "../api.ts";
import { ActorField } from "../decisions/actor-field.tsx";
import { DecisionsMade } from "../decisions/decision-item.tsx";
import { DecisionForm } from "../decisions/form.tsx";
import { oneLine } from "../plain.ts";
import classes from "./decide.module.css";

export const ASKED = ["rename", "retype", "same", "different"] as const;
export type Asked = (typeof ASKED)[number];

const BUTTONS: Readonly<Record<Asked, string>> = {
  rename: "Rename",
  retype: "Kind",
  same: "Join",
  different: "Not the same",
};

interface ButtonsProps {
  readonly actor: ActorPage["actor"];
  readonly asked: Asked | null;
  readonly onAsk: (asked: Asked | null) => void;
}

/** What a person may decide of an actor. */
export function DecideButtons({ actor, asked, onAsk }: ButtonsProps): ReactNode {
  const { decide, isPending } = useDecide();
  return (
    <>
      {ASKED.map((one) => (
        <Button
          key={one}
          variant="default"
          size="sm"
          aria-expanded={asked === one}
          onClick={() => onAsk(asked === one ? null : one)}
        >
          {BUTTONS[one]}
        </Button>
      ))}
      <Button
        variant="default"
        size="sm"
        loading={isPending}
        onClick={() => decide({ decision: { kind: "confirm", of: { actor: actor.id } } })}
      >
        Right
      </Button>
    </>
  );
}

interface DecideProps {
  readonly actor: ActorPage["actor"];
  readonly asked: Asked | null;
  readonly onClose: () => void;
}

/** The form for what is asked, and what was decided of him so far. */
export function Decide({ actor, asked, onClose }: DecideProps): ReactNode {
  const form = { actor, onClose };
  return (
    <div className={classes.decide}>
      {asked === "rename" ? <Rename {...form} /> : null}
      {asked === "retype" ? <Retype {...form} /> : null}
      {asked === "same" || asked === "different" ? <Compare key={asked} kind={asked} {...form} /> : null}
      <DecisionsMade ids={actor.decisions} />
    </div>
  );
}

type FormProps = Omit<DecideProps, "asked">;

function Rename({ actor, onClose }: FormProps): ReactNode {
  const [name, setName] = useState(actor.name);
  const spellings = useId();
  const wanted = name.trim();
  const decision: DecisionInput | null =
    wanted === "" || wanted === actor.name ? null : { kind: "rename", actor: actor.id, name: wanted };
  return (
    <DecisionForm
      title="Rename"
      about="The name to show. Spellings stay as the articles have them."
      decision={decision}
      onDone={onClose}
      onCancel={onClose}
    >
      <TextInput
        label="Name"
        value={name}
        maxLength={200}
        required
        autoFocus
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        list={spellings}
      />
      <datalist id={spellings}>
        {actor.aliases.map((alias) => (
          <option key={alias} value={alias} />
        ))}
      </datalist>
    </DecisionForm>
  );
}

function Retype({ actor, onClose }: FormProps): ReactNode {
  const [kind, setKind] = useState<string>(actor.kind);
  const to = ACTOR_KINDS.find((one) => one === kind);
  const decision: DecisionInput | null =
    to === undefined || to === actor.kind ? null : { kind: "retype", actor: actor.id, to };
  return (
    <DecisionForm
      title="Kind"
      about={`What kind of actor ${oneLine(actor.name, 80)} is.`}
      decision={decision}
      onDone={onClose}
      onCancel={onClose}
    >
      <NativeSelect
        label="Kind"
        value={kind}
        onChange={({ currentTarget }) => setKind(currentTarget.value)}
        data={[...ACTOR_KINDS]}
        autoFocus
      />
    </DecisionForm>
  );
}

interface CompareProps extends FormProps {
  readonly kind: "same" | "different";
}

function Compare({ kind, actor, onClose }: CompareProps): ReactNode {
  const [other, setOther] = useState("");
  const wanted = other.trim();
  const decision: DecisionInput | null =
    wanted === "" ? null : { kind, of: { actors: [isOwn(actor, wanted) ? actor.name : actor.id, wanted] } };
  const name = oneLine(actor.name, 80);
  return (
    <DecisionForm
      title={kind === "same" ? "Join with another" : "Not the same"}
      about={
        kind === "same"
          ? `${name} and the other are one: all that is known of both is then known of one.`
          : `${name} and the other are two, whatever the machine makes of their names. Another spelling of his own takes those who bear it off him.`
      }
      decision={decision}
      onDone={onClose}
      onCancel={onClose}
    >
      <ActorField label="The other" value={other} onChange={setOther} autoFocus />
    </DecisionForm>
  );
}

const isOwn = ({ name, aliases }: ActorPage["actor"], words: string): boolean => [name, ...aliases].includes(words);
