import { isCapitalAt, lowerAt, type Passage, type Stretch } from "./passage.ts";
import { phraseFrom } from "./phrases.ts";

const OUTLET_WORDS = new Set(
  (
    "agency newspaper daily weekly magazine paper portal channel television radio tv news times post journal gazette herald tribune " +
    "telegraph guardian observer broadcaster website podcast bbc cnn dw afp reuters bloomberg interfax tass ria telegram twitter x " +
    "facebook instagram youtube youtube pravda courier"
  ).split(" "),
);
/** Capital abbreviations a speaker may address that are no outlets. */
const NO_OUTLETS = new Set("un eu nato osce un's us usa uk mps fbi cia who imf".split(" "));

/** The outlet or platform named among these words ("told DW", "wrote on X"), or null. */
export function outletAmong(passage: Passage, { first, end }: Stretch): Stretch | null {
  for (let index = first; index < Math.min(end, first + 12); index += 1) {
    const phrase = phraseFrom(passage, index, end, { places: false });
    if (phrase === null) continue;
    if (isOutlet(passage, phrase)) return phrase;
    index = phrase.end - 1;
  }
  return null;
}

function isOutlet(passage: Passage, { first, end }: Stretch): boolean {
  for (let index = first; index < end; index += 1) {
    const word = lowerAt(passage, index);
    if (OUTLET_WORDS.has(word) && (isCapitalAt(passage, index) || word.length > 4) && word !== "post") return true;
    if (passage.words[index]?.mark === "open") return true;
    if (/^[A-Z]{2,5}$/.test(passage.words[index]?.form ?? "") && !NO_OUTLETS.has(word)) return true;
  }
  return false;
}
