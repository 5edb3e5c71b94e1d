import { NativeSelect, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { type ReactNode, useId } from "react";
import { ACTOR_KINDS, type ActorKind } from "../../../src/record/reading.ts";
import { useActors } from "../api.ts";

const OFFERED = 15;

interface ActorFieldProps {
  readonly label: string;
  readonly description?: string;
  /** What is typed: a name in any spelling, or an id. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
}

/** A field for an actor: names of the record are offered, and any other may be typed. */
export function ActorField({ label, description, value, onChange, autoFocus = false }: ActorFieldProps): ReactNode {
  const list = useId();
  const [asked] = useDebouncedValue(value.trim().slice(0, 300), 150);
  const { data = [] } = useActors(asked);
  return (
    <>
      <TextInput
        label={label}
        description={description}
        value={value}
        maxLength={300}
        autoComplete="off"
        spellCheck={false}
        autoFocus={autoFocus}
        list={list}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <datalist id={list}>
        {data.slice(0, OFFERED).map(({ id, name, kind }) => (
          <option key={id} value={name}>
            {kind}
          </option>
        ))}
      </datalist>
    </>
  );
}

interface NewKindProps {
  readonly value: string;
  readonly onChange: (kind: string) => void;
}

/** What an actor is who is not in the record yet. */
export function NewKind({ value, onChange }: NewKindProps): ReactNode {
  return (
    <NativeSelect
      label="If the record has nobody of this name"
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={[
        { value: "", label: "tell me" },
        ...ACTOR_KINDS.map((kind) => ({ value: kind, label: `make a new ${kind}` })),
      ]}
    />
  );
}

/** The field of a decision for it. */
export const newKindOf = (value: string): { readonly newKind?: ActorKind } => {
  const kind = ACTOR_KINDS.find((one) => one === value);
  return kind === undefined ? {} : { newKind: kind };
};
