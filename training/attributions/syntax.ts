import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { plainBody, sentenceModelOf, syntaxModelOf } from "../../src/read/read.ts";
import { analyse } from "../../src/read/syntax/analyse.ts";
import type { Syntax } from "../../src/record/syntax.ts";

const folder = join(import.meta.dirname, "../../models/en");
const models = {
  sentences: sentenceModelOf(readFileSync(join(folder, "sentences.model"))),
  syntax: syntaxModelOf(gunzipSync(readFileSync(join(folder, "syntax.model.gz")))),
};

/** A text as the reader parses it, all of it body. */
export const syntaxOf = (text: string): Syntax => analyse(plainBody(text, {}), models);
