import { Button, TextInput } from "@mantine/core";
import { type ReactNode, type SubmitEvent, useState } from "react";
import { type ActorPage, useRename } from "../api.ts";
import { Decided } from "../links.tsx";
import { oneLine } from "../plain.ts";
import classes from "./rename.module.css";

interface RenameProps {
  readonly actor: ActorPage["actor"];
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Gives an actor another name to be shown by: a person's decision, kept in the log beside what the machine found. */
export function Rename({ actor, open, onClose }: RenameProps): ReactNode {
  const rename = useRename();
  return (
    <>
      {rename.data === undefined || open ? null : (
        <p className={classes.done} role="status">
          <Decided /> Now shown as “<bdi>{oneLine(actor.name, 200)}</bdi>” everywhere. The articles keep their own
          spellings.
        </p>
      )}
      {open ? <Form actor={actor} rename={rename} onClose={onClose} /> : null}
    </>
  );
}

interface FormProps {
  readonly actor: ActorPage["actor"];
  readonly rename: ReturnType<typeof useRename>;
  readonly onClose: () => void;
}

function Form({ actor, rename, onClose }: FormProps): ReactNode {
  const [name, setName] = useState(actor.name);
  const [why, setWhy] = useState("");
  const wanted = name.trim();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const reason = why.trim();
    rename.mutate({ actor: actor.id, name: wanted, ...(reason === "" ? {} : { why: reason }) }, { onSuccess: onClose });
  };
  return (
    <form
      className={classes.form}
      aria-label="Rename"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <p className={classes.about}>
        <Decided bare /> Your decision: the name to show. Spellings stay as the articles have them.
      </p>
      <TextInput
        label="Name"
        className={classes.field}
        value={name}
        maxLength={200}
        required
        autoFocus
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        list="spellings"
      />
      <datalist id="spellings">
        {actor.aliases.map((alias) => (
          <option key={alias} value={alias} />
        ))}
      </datalist>
      <TextInput
        label="Why (optional)"
        className={classes.field}
        value={why}
        maxLength={1000}
        onChange={({ currentTarget }) => setWhy(currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" size="sm" disabled={wanted === "" || wanted === actor.name} loading={rename.isPending}>
          Decide
        </Button>
        <Button variant="subtle" size="sm" onClick={onClose}>
          Cancel
        </Button>
      </div>
      {rename.error ? (
        <p className={classes.failure} role="alert">
          {rename.error.message}
        </p>
      ) : null}
    </form>
  );
}
