import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { attributionModelOf, sentenceModelOf, syntaxModelOf, type Models } from "../read/read.ts";

/** The trained models that lie beside the program: two folders up from its source, one up from its build. */
const folder = ["../../models/en/", "../models/en/"]
  .map((path) => new URL(path, import.meta.url))
  .find((url) => existsSync(url));

let loaded: Models | undefined;

/** The models readings are made with, loaded when first wanted. */
export function readerModels(): Models {
  loaded ??= {
    syntax: syntaxModelOf(gunzipSync(bytesOf("syntax.model.gz"))),
    sentences: sentenceModelOf(bytesOf("sentences.model")),
    attributions: attributionModelOf(bytesOf("attributions.model")),
  };
  return loaded;
}

function bytesOf(name: string): Uint8Array {
  if (folder === undefined) throw new Error("The folder of trained models is missing: models/en");
  return readFileSync(new URL(name, folder));
}
