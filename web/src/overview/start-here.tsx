import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import classes from "./start-here.module.css";

/** What a record without articles shows: the way to the first one. */
export function StartHere(): ReactNode {
  return (
    <section className={classes.start} aria-label="Start here">
      <h2 className={classes.title}>Start here</h2>
      <p>
        The record is empty. Give it two or more articles about one affair: saved pages, text files, Markdown or PDF.
        Drop them anywhere on this page, or choose them:
      </p>
      <Button component={Link} to="/add">
        Add material
      </Button>
      <p>Whole folders go in from the command line, with the store that this workbench shows:</p>
      <pre className={classes.command}>dragoman read --store FILE FOLDER</pre>
      <p className={classes.last}>What is read there appears here by itself. Nothing leaves this machine.</p>
    </section>
  );
}
