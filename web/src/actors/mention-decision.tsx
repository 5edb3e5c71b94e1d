import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { type ActorPage, type DecisionInput, useDecide } from "../api.ts";
import { ActorField, NewKind, newKindOf } from "../decisions/actor-field.tsx";
import { DecisionForm } from "../decisions/form.tsx";
import { oneLine } from "../plain.ts";

interface MentionDecisionProps {
  readonly mention: ActorPage["mentions"][number];
  readonly name: string;
}

/** Says that a mention is not this actor's: it is another's, or nobody's. */
export function MentionDecision({ mention, name }: MentionDecisionProps): ReactNode {
  const [open, setOpen] = useState(false);
  const [actor, setActor] = useState("");
  const [kind, setKind] = useState("");
  const { decide, isPending, error } = useDecide();
  const { article, from, to } = mention;
  const place = { article, from, to };
  const wanted = actor.trim();
  const decision: DecisionInput | null =
    wanted === "" ? null : { kind: "split", mentions: [place], actor: wanted, ...newKindOf(kind) };
  const close = (): void => setOpen(false);
  if (!open) {
    return (
      <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setOpen(true)}>
        Not {oneLine(name, 40)}…
      </Button>
    );
  }
  return (
    <DecisionForm title="Another mention" decision={decision} onDone={close} onCancel={close}>
      <ActorField label="Whom these words mean" value={actor} onChange={setActor} autoFocus />
      <NewKind value={kind} onChange={setKind} />
      <div>
        <Button
          variant="default"
          size="compact-sm"
          loading={isPending}
          onClick={() => decide({ decision: { kind: "reject", of: { mention: place } } }, close)}
        >
          They name nobody
        </Button>
        {error === null ? null : <p role="alert">{error.message}</p>}
      </div>
    </DecisionForm>
  );
}
