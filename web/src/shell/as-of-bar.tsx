import { Button, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, type SubmitEvent, useEffect, useState } from "react";
import { isEdtf } from "../../../src/record/edtf.ts";
import { useAsOf } from "../as-of.ts";
import { useAllArticles } from "../api.ts";
import { edtfWords } from "../edtf.ts";
import { monthsOfPublication } from "./as-of-months.ts";
import classes from "./as-of-bar.module.css";

interface AsOfBarProps {
  readonly onClose: () => void;
}

/** Goes through time: every page then shows the record as it was known on that day. The day is in the address. */
export default function AsOfBar({ onClose }: AsOfBarProps): ReactNode {
  const asOf = useAsOf();
  const navigate = useNavigate();
  const { data = [] } = useAllArticles();
  const months = monthsOfPublication(data.map(({ published }) => published));
  const [typed, setTyped] = useState(asOf ?? "");
  useEffect(() => setTyped(asOf ?? ""), [asOf]);
  const go = (day: string): void =>
    void navigate({ to: ".", search: (before) => ({ ...before, asof: day }), resetScroll: false });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isDay(typed)) go(typed.trim());
  };
  const at = asOf === undefined ? months.length : months.filter((month) => month <= asOf.slice(0, 7)).length - 1;
  return (
    <section className={`${classes.bar} no-print`} aria-label="As of a day">
      <form className={classes.row} onSubmit={submit}>
        {months.length < 2 ? null : (
          <label className={classes.slide}>
            <span>As known by the end of</span>
            <input
              type="range"
              min={0}
              max={months.length}
              value={Math.max(0, at)}
              aria-valuetext={asOf === undefined ? "now" : edtfWords(asOf)}
              onChange={({ currentTarget: { value } }) => go(months[Number(value)] ?? "")}
            />
          </label>
        )}
        <TextInput
          aria-label="As of the day"
          placeholder="2021-11-20"
          size="xs"
          w="8rem"
          value={typed}
          error={typed.trim() === "" || isDay(typed) ? null : "Write it like 2021-11-20"}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
        />
        <Button type="submit" size="xs" variant="default" disabled={!isDay(typed) || typed.trim() === asOf}>
          Go there
        </Button>
        {asOf === undefined ? (
          <Button size="xs" variant="subtle" onClick={onClose}>
            Close
          </Button>
        ) : (
          <Button size="xs" variant="subtle" onClick={() => go("")}>
            Back to now
          </Button>
        )}
      </form>
      {asOf === undefined ? null : (
        <p className={classes.told} role="status">
          The record as it was known on {edtfWords(asOf)}: articles that may have appeared later, or of which nobody
          knows when they appeared, are left out. What you decide is decided now.
        </p>
      )}
    </section>
  );
}

const isDay = (text: string): boolean => isEdtf(text.trim()) && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text.trim());
