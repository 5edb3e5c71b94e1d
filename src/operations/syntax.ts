import { ConlluError, printConllu, reannotateConllu } from "../record/conllu.ts";
import { analyse, annotate, extractText } from "../read/read.ts";
import { InvalidInput } from "./invalid-input.ts";
import { readerModels } from "./models.ts";
import { findArticles, isFailure, loadSource } from "./sources.ts";

/**
 * The sentences of articles with their words, tags, lemmas and trees, as CoNLL-U: one text for each article. Throws
 * InvalidInput for what cannot be read, and for a language without a model.
 */
export async function* syntaxOfArticles(paths: readonly string[]): AsyncGenerator<string> {
  for await (const { label, bytes } of sourcesOf(await findArticles(paths))) {
    const layer = await extractText({ bytes, name: label, given: {} }).catch((error: unknown) => {
      throw new InvalidInput(`${label}: ${error instanceof Error ? error.message : String(error)}`);
    });
    const { language } = layer.article;
    if (language !== "en")
      throw new InvalidInput(`${label}: there is no model of syntax for the language "${language}"`);
    yield printConllu(analyse(layer, readerModels()));
  }
}

/** CoNLL-U files with tags, lemmas and trees of ours in place of theirs. Throws InvalidInput, which names file and line. */
export async function* syntaxOfConllu(paths: readonly string[]): AsyncGenerator<string> {
  for await (const { label, bytes } of sourcesOf(paths)) {
    const { syntax } = readerModels();
    try {
      yield reannotateConllu(new TextDecoder().decode(bytes), (forms) =>
        syntax === null ? [] : annotate(forms, syntax),
      );
    } catch (error) {
      throw error instanceof ConlluError ? new InvalidInput(`${label}: ${error.message}`) : error;
    }
  }
}

async function* sourcesOf(
  paths: readonly string[],
): AsyncGenerator<{ readonly label: string; readonly bytes: Uint8Array }> {
  for (const path of paths) {
    const source = await loadSource(path);
    if (isFailure(source)) throw new InvalidInput(`${source.path}: ${source.reason}`);
    yield source;
  }
}
