import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { waitingFiles } from "./waiting-files.ts";
import classes from "./drop-anywhere.module.css";

/** Files dropped on any page go to the page that adds them; the browser never opens one in place of the workbench. */
export function DropAnywhere(): ReactNode {
  const navigate = useNavigate();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
    const onOver = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      waitingFiles.add([...(event.dataTransfer?.files ?? [])]);
      void navigate({ to: "/add" });
    };
    document.addEventListener("dragover", onOver);
    document.addEventListener("dragleave", onLeave);
    document.addEventListener("drop", onDrop);
    return () => {
      document.removeEventListener("dragover", onOver);
      document.removeEventListener("dragleave", onLeave);
      document.removeEventListener("drop", onDrop);
    };
  }, [navigate]);
  return over ? (
    <div className={classes.over} aria-hidden>
      <p className={classes.words}>Drop to add to the record</p>
    </div>
  ) : null;
}
