import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { type ReactNode, useState } from "react";
import { useActors } from "../api.ts";
import { oneLine } from "../plain.ts";

const OFFERED = 20;

interface ActorPickerProps {
  readonly label: string;
  /** The one chosen now. */
  readonly actor?: { readonly id: string; readonly name: string } | undefined;
  /** Actors who cannot be chosen. */
  readonly except?: readonly string[];
  readonly onChoose: (id: string) => void;
}

/** Chooses an actor by any spelling, in any script. The server matches, so that no name is filtered out here. */
export function ActorPicker({ label, actor, except = [], onChoose }: ActorPickerProps): ReactNode {
  const chosen = actor === undefined ? "" : oneLine(actor.name, 120);
  const [typed, setTyped] = useState(chosen);
  const [asked] = useDebouncedValue(typed.trim(), 150);
  const { data = [], isPending } = useActors(asked === chosen ? "" : asked);
  const offered = data.filter(({ id }) => id !== actor?.id && !except.includes(id)).slice(0, OFFERED);
  const present = actor ? [{ value: actor.id, label: chosen }] : [];
  // Enter takes the first one, which while a person types must be one he looks for.
  const options = typed === chosen ? [...present, ...offered.map(optionOf)] : [...offered.map(optionOf), ...present];
  const spellings = new Map(offered.map(({ id, aliases }) => [id, aliases]));
  return (
    <Select
      label={label}
      placeholder="Type any spelling"
      data={options}
      value={actor?.id ?? null}
      onChange={(id) => {
        if (id !== null && id !== actor?.id) onChoose(id);
      }}
      searchable
      allowDeselect={false}
      selectFirstOptionOnChange
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options: all }) => all}
      nothingFoundMessage={isPending ? "Looking…" : "No actor is spelled like this."}
      renderOption={({ option }) => (
        <span>
          <bdi>{option.label}</bdi>
          <Also spellings={spellings.get(option.value) ?? []} />
        </span>
      )}
      maxDropdownHeight={320}
      comboboxProps={{ withinPortal: false }}
    />
  );
}

const optionOf = ({ id, name }: { readonly id: string; readonly name: string }): { value: string; label: string } => ({
  value: id,
  label: oneLine(name, 120),
});

function Also({ spellings }: { readonly spellings: readonly string[] }): ReactNode {
  if (spellings.length === 0) return null;
  return <span className="dim"> · {oneLine(spellings.slice(0, 4).join(", "), 100)}</span>;
}
