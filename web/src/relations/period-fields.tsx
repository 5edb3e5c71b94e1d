import { Button, TextInput } from "@mantine/core";
import { type ReactNode, type SubmitEvent, useState } from "react";
import { isEdtf } from "../../../src/record/edtf.ts";
import { type PeriodInAddress, periodInAddress } from "./period.ts";
import classes from "./period-fields.module.css";

interface PeriodFieldsProps {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly onChange: (period: PeriodInAddress) => void;
}

/** A period, each side a day, month or year; an empty one is free. To be given a new key where the period changes. */
export function PeriodFields({ from = "", to = "", onChange }: PeriodFieldsProps): ReactNode {
  const [typed, setTyped] = useState({ from, to });
  const isGood = isSide(typed.from) && isSide(typed.to);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isGood) onChange(periodInAddress(typed));
  };
  const field = (side: "from" | "to", label: string, example: string): ReactNode => (
    <TextInput
      label={label}
      size="sm"
      w="9rem"
      placeholder={example}
      value={typed[side]}
      onChange={({ currentTarget: { value } }) => setTyped({ ...typed, [side]: value })}
      error={isSide(typed[side]) ? null : `Write it like ${example}`}
    />
  );
  const isChanged = typed.from.trim() !== from || typed.to.trim() !== to;
  return (
    <form className={classes.period} onSubmit={submit}>
      {field("from", "From", "2020-08")}
      {field("to", "To", "2023-06-24")}
      <Button type="submit" variant="default" size="sm" disabled={!isChanged || !isGood}>
        Show
      </Button>
      {from === "" && to === "" ? null : (
        <Button variant="subtle" size="sm" onClick={() => onChange({})}>
          Whole time
        </Button>
      )}
    </form>
  );
}

const isSide = (text: string): boolean => text.trim() === "" || (isEdtf(text.trim()) && !/[/[{]/.test(text));
