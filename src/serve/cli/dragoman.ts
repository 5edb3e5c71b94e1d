#!/usr/bin/env node
import { CommanderError } from "commander";
import { program } from "./program.ts";

/** Errors that a person can mend: the message says how. Anything else is ours and shows its stack. */
const MENDABLE = new Set(["InvalidInput", "StoreError"]);

// A reader that closed the pipe (`| head`) has what it wanted.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

try {
  await program().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof Error && MENDABLE.has(error.name)) {
    console.error(`dragoman: ${error.message}`);
    process.exitCode = 2;
  } else {
    console.error(error);
    process.exitCode = 70;
  }
}
