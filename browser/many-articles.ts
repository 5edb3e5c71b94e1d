/** Many articles out of few, for a record of the size that a year of reading makes. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";

/** Names of the example, and those that take their places in turn, so that the record has many actors. */
export const NAMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/Peskov/g, ["Peskov", "Sokolov", "Morozov", "Volkov", "Lebedev", "Kozlov", "Novikov", "Orlov", "Titov", "Belov"]],
  [/Magda/g, ["Magda", "Kovalenko", "Bondar", "Tkachuk", "Melnyk", "Shevchuk", "Moroz", "Lysenko", "Rudenko"]],
  [/Pashkov/g, ["Pashkov", "Savchenko", "Petrenko", "Marchuk", "Koval", "Romaniuk", "Hrytsenko"]],
  [/Prigozhin/g, ["Prigozhin", "Prigozhin", "Utkin", "Troshev", "Surovikin"]],
];

/** Writes `count` files into `folder`, each one of the folder `from` with some names and every year changed. */
export function writeVariations(from: string, folder: string, count: number): void {
  const files = readdirSync(from).map((name) => [name, readFileSync(join(from, name), "utf8")] as const);
  for (let index = 0; index < count; index += 1) {
    const [name, text] = files[index % files.length] ?? ["", ""];
    const round = Math.floor(index / files.length);
    const varied = NAMES.reduce(
      (words, [known, others]) => words.replace(known, others[round % others.length] ?? ""),
      text,
    );
    const dated = varied.replace(/\b202([0-3])\b/g, (_, year: string) => `${1990 + round + Number(year)}`);
    const extension = extname(name);
    writeFileSync(join(folder, `${name.slice(0, -extension.length)}-${round}${extension}`), dated);
  }
}
