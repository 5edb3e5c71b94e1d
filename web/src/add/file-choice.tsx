import { Button, CloseButton } from "@mantine/core";
import { type ReactNode, useRef } from "react";
import { counted, oneLine } from "../plain.ts";
import classes from "./file-choice.module.css";
import { isTooLarge, waitingFiles } from "./waiting-files.ts";

const ACCEPTED = ".txt,.text,.md,.markdown,.html,.htm,.xhtml,.pdf";

interface FileChoiceProps {
  readonly files: readonly File[];
}

/** Where files are dropped or chosen, and those that are. */
export function FileChoice({ files }: FileChoiceProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className={classes.choice}>
      <p className={classes.words}>Drop files here, or anywhere on the page: text, Markdown, saved web pages, PDF.</p>
      <Button variant="default" onClick={() => field.current?.click()}>
        Choose files…
      </Button>
      <input
        ref={field}
        type="file"
        name="files"
        multiple
        hidden
        aria-label="Files to add"
        accept={ACCEPTED}
        onChange={({ currentTarget }) => {
          waitingFiles.add([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
      <p role="status" className={files.length === 0 ? "visually-hidden" : classes.chosen}>
        {files.length === 0 ? "No file chosen" : `${counted(files.length, "file")} chosen`}
      </p>
      {files.length === 0 ? null : <Chosen files={files} />}
    </div>
  );
}

function Chosen({ files }: FileChoiceProps): ReactNode {
  return (
    <ul className={classes.files}>
      {files.map((file) => (
        <li key={file.name} className={classes.file}>
          <span className={classes.name}>
            <bdi>{oneLine(file.name, 120)}</bdi> <span className="dim">{inBytes(file.size)}</span>
            {isTooLarge(file) ? (
              <span className={classes.fault} role="alert">
                too large: an article may have 20 MB at most. Leave it out, or split it.
              </span>
            ) : null}
          </span>
          <CloseButton
            size="sm"
            aria-label={`Leave ${oneLine(file.name, 120)} out`}
            onClick={() => waitingFiles.remove(file)}
          />
        </li>
      ))}
    </ul>
  );
}

function inBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
