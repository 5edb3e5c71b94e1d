import { TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { isEdtf } from "../../../src/record/edtf.ts";
import { edtfWords } from "../edtf.ts";
import { webAddress } from "../plain.ts";
import classes from "./metadata-fields.module.css";

export const FIELDS = ["title", "publisher", "author", "published", "retrieved", "url"] as const;
export type Field = (typeof FIELDS)[number];

/** What stands in the fields; "" in an empty one. */
export type Fields = Readonly<Record<Field, string>>;

export const NO_FIELDS: Fields = { title: "", publisher: "", author: "", published: "", url: "", retrieved: "" };

interface FieldText {
  readonly label: string;
  readonly hint: string;
  readonly longest: number;
}

const TEXTS: Readonly<Record<Field, FieldText>> = {
  title: { label: "Title", hint: "", longest: 2000 },
  publisher: { label: "Outlet", hint: "who published it", longest: 2000 },
  author: { label: "Author", hint: "", longest: 2000 },
  published: {
    label: "Published",
    hint: "as much as is known: 2020-08-09, 2020-08 or 2020; with ? if uncertain, ~ if about",
    longest: 200,
  },
  url: { label: "Address", hint: "where it was published: https://…", longest: 2000 },
  retrieved: { label: "Fetched", hint: "the day it was saved: 2020-08-11", longest: 40 },
};

/** What is wrong with the words in a field, and what would be right; null where nothing is. Empty is right. */
export function faultOf(field: Field, value: string): string | null {
  const words = value.trim();
  if (words === "") return null;
  if (field === "published" && !isEdtf(words))
    return "Write the date as 2020-08-09, 2020-08, 2020, 2020? or 2020-08/2020-09.";
  if (field === "url" && webAddress(words) === null) return "An address begins with https:// or http://.";
  if (field === "retrieved" && !(/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(words) && isEdtf(words.slice(0, 10)))) {
    return "Write the day as 2020-08-11.";
  }
  return null;
}

export const hasFault = (fields: Fields, names: readonly Field[] = FIELDS): boolean =>
  names.some((name) => faultOf(name, fields[name]) !== null);

interface MetadataFieldsProps {
  readonly values: Fields;
  readonly onChange: (values: Fields) => void;
  readonly names?: readonly Field[];
}

/** The fields of an article's metadata, each checked while it is written. */
export function MetadataFields({ values, onChange, names = FIELDS }: MetadataFieldsProps): ReactNode {
  return (
    <div className={classes.fields}>
      {names.map((name) => {
        const { label, hint, longest } = TEXTS[name];
        const value = values[name];
        const fault = faultOf(name, value);
        return (
          <TextInput
            key={name}
            className={name === "title" || name === "url" ? classes.wide : undefined}
            label={label}
            description={fault === null ? (name === "published" ? readBack(value, hint) : hint) : null}
            inputWrapperOrder={["label", "input", "description", "error"]}
            error={fault}
            value={value}
            maxLength={longest}
            autoComplete="off"
            spellCheck={name === "title"}
            onChange={({ currentTarget }) => onChange({ ...values, [name]: currentTarget.value })}
          />
        );
      })}
    </div>
  );
}

/** Says a date back in words, so that a slip shows. */
function readBack(value: string, hint: string): string {
  const words = value.trim();
  return words !== "" && isEdtf(words) ? `means ${edtfWords(words)}` : hint;
}
