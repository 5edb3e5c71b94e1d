import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parseConllu, type ConlluSentence } from "../../src/record/conllu.ts";

/** Where the corpora lie; they are not part of the project. */
export const corpora = process.env.DRAGOMAN_CORPORA ?? join(import.meta.dirname, "../../../shared/data");

/** The sentences of a treebank: `treebank("en_ewt", "train")`. */
export const treebank = (name: string, part: "train" | "dev"): ConlluSentence[] =>
  parseConllu(gunzipSync(readFileSync(join(corpora, "ud", `${name}-${part}.conllu.gz`))).toString("utf8"));
