import { Button, TextInput } from "@mantine/core";
import { type ReactNode, type SubmitEvent, useState } from "react";
import { type DecisionInput, useDecide } from "../api.ts";
import { PenIcon } from "../shell/icons.tsx";
import classes from "./form.module.css";

interface DecisionFormProps {
  /** What is decided: the form's name. */
  readonly title: string;
  /** What it will do. */
  readonly about?: ReactNode;
  /** The decision that the fields make; null while they make none. */
  readonly decision: DecisionInput | null;
  /** What the button says. */
  readonly submit?: string;
  /** Told the decision's id. */
  readonly onDone: (decision: string) => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** A form in which a person decides something, in the look that sets his word apart from what the machine found. */
export function DecisionForm(props: DecisionFormProps): ReactNode {
  const { title, about, decision, submit = "Decide", onDone, onCancel, children } = props;
  const [why, setWhy] = useState("");
  const { decide, isPending, error } = useDecide();
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (decision !== null) decide({ decision, why }, (made) => onDone(made.decision.id));
  };
  return (
    <form
      className={classes.form}
      aria-label={title}
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <p className={classes.title}>
        <PenIcon /> {title}
      </p>
      {about === undefined ? null : <p className={classes.about}>{about}</p>}
      {children}
      <TextInput
        label="Why (optional)"
        value={why}
        maxLength={1000}
        autoComplete="off"
        onChange={({ currentTarget }) => setWhy(currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" size="sm" disabled={decision === null} loading={isPending}>
          {submit}
        </Button>
        <Button variant="subtle" size="sm" onClick={onCancel}>
          Cancel
        </Button>
      </div>
      {error === null ? null : (
        <p className={classes.failure} role="alert">
          {error.message}
        </p>
      )}
    </form>
  );
}
