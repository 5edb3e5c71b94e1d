import { NativeSelect } from "@mantine/core";
import type { ReactNode } from "react";
import { EVENT_TYPES } from "../../../src/record/reading.ts";
import { ActorPicker } from "./actor-picker.tsx";
import { periodInAddress } from "./period.ts";
import { PeriodFields } from "./period-fields.tsx";

interface EventFiltersProps {
  readonly label: string;
  /** An actor's id, "" for anybody; and his name where it is known. */
  readonly actor: string;
  readonly name: string;
  /** "" for any. */
  readonly type: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly onChange: (fields: Readonly<Record<string, string>>) => void;
}

/** By whom, of which type and from when events are looked at, as the address has it. */
export function EventFilters({ label, actor, name, type, from, to, onChange }: EventFiltersProps): ReactNode {
  return (
    <>
      <ActorPicker
        key={actor}
        label={label}
        actor={actor === "" ? undefined : { id: actor, name }}
        onChoose={(id) => onChange({ actor: id })}
      />
      <NativeSelect
        label="Type of event"
        data={[{ value: "", label: "any" }, ...EVENT_TYPES.map((value) => ({ value, label: value.toLowerCase() }))]}
        value={type}
        onChange={({ currentTarget: { value } }) => onChange({ type: value })}
      />
      <PeriodFields
        key={`${from ?? ""} ${to ?? ""}`}
        from={from}
        to={to}
        onChange={(period) => onChange({ from: "", to: "", ...periodInAddress(period) })}
      />
    </>
  );
}
