import { Button, SegmentedControl, Textarea } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, type SubmitEvent, useState } from "react";
import { useAdd } from "../api.ts";
import { type Field, type Fields, FIELDS, hasFault, MetadataFields, NO_FIELDS } from "../articles/metadata-fields.tsx";
import { counted } from "../plain.ts";
import { Section } from "../shell/page.tsx";
import { FileChoice } from "./file-choice.tsx";
import classes from "./material-form.module.css";
import { isTooLarge, useWaitingFiles, waitingFiles } from "./waiting-files.ts";

/** A title or address belongs to one article. */
const OF_SEVERAL: readonly Field[] = ["publisher", "author", "published", "retrieved"];

export function MaterialForm(): ReactNode {
  const files = useWaitingFiles();
  const [asText, setAsText] = useState(false);
  const [text, setText] = useState("");
  const [values, setValues] = useState(NO_FIELDS);
  const add = useAdd();
  const navigate = useNavigate();
  const several = !asText && files.length > 1;
  const names = several ? OF_SEVERAL : FIELDS;
  const [asked, setAsked] = useState(false);
  const missing = whatIsMissing(asText ? text.trim() !== "" : files.length > 0, asText ? [] : files, values, names);
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (missing !== null) return;
    const given = Object.fromEntries(names.map((name) => [name, values[name].trim()]).filter(([, value]) => value));
    add.mutate(
      { given, ...(asText ? { text, files: [] } : { text: null, files }) },
      {
        onSuccess: (jobs) => {
          waitingFiles.clear();
          setText("");
          setAsked(false);
          setValues(NO_FIELDS);
          void navigate({ to: "/add", search: { job: jobs.join(",") } });
          window.scrollTo({ top: 0 });
        },
      },
    );
  };
  return (
    <form className={classes.form} onSubmit={send}>
      <SegmentedControl
        value={asText ? "text" : "files"}
        onChange={(value) => setAsText(value === "text")}
        data={[
          { value: "files", label: "Files" },
          { value: "text", label: "Text" },
        ]}
        aria-label="What to add"
      />
      {asText ? (
        <Textarea
          className={classes.text}
          label="Text of the article"
          description="Its title in the first line, if it has one"
          autosize
          minRows={8}
          maxRows={24}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      ) : (
        <FileChoice files={files} />
      )}
      <Section
        title={several ? "About all of these articles" : "About the article"}
        aside="only what the text does not say itself"
      >
        <MetadataFields values={values} onChange={setValues} names={names} />
      </Section>
      <div className={classes.end}>
        <Button type="submit" loading={add.isPending}>
          {several ? `Read ${counted(files.length, "file")}` : "Read it"}
        </Button>
        <p className={classes.refused} role="alert">
          {asked ? missing : null}
          {add.isError ? add.error.message : null}
        </p>
      </div>
    </form>
  );
}

/** What has to be done before the material can be sent; null where nothing has. */
function whatIsMissing(
  hasMaterial: boolean,
  files: readonly File[],
  values: Fields,
  names: readonly Field[],
): string | null {
  if (!hasMaterial) return "Choose a file first, or paste a text.";
  if (files.some(isTooLarge)) return "Leave out the file that is too large.";
  return hasFault(values, names) ? "Mend the fields that are marked." : null;
}
