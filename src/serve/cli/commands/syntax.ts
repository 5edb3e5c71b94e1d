import { InvalidInput } from "../../../operations/invalid-input.ts";
import { syntaxOfArticles, syntaxOfConllu } from "../../../operations/syntax.ts";
import { print } from "../options.ts";

export async function runSyntax(files: readonly string[], { conllu }: { readonly conllu?: boolean }): Promise<void> {
  if (files.length === 0) throw new InvalidInput("name a file, a folder, or - for standard input");
  for await (const text of conllu ? syntaxOfConllu(files) : syntaxOfArticles(files)) await print(text);
}
