import { Option } from "commander";

/** Which record a command works on. */
export const storeOption = (): Option =>
  new Option("--store <file>", "the file that holds the record").default("dragoman.db").env("DRAGOMAN_STORE");
