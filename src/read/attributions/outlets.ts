import type { Finding } from "./finding.ts";
import { isCapitalAt, lowerAt, type Passage, REACH, type Stretch } from "./passage.ts";
import { phraseFrom, subjectBefore } from "./phrases.ts";

const OUTLET_WORDS = new Set(
  (
    "agency newspaper daily weekly magazine paper portal channel television radio tv news times journal gazette herald tribune " +
    "telegraph guardian broadcaster website podcast bbc cnn dw afp reuters bloomberg interfax tass telegram twitter x facebook " +
    "instagram youtube gazeta zeitung pravda izvestia post chronicle observer standard courier mirror monitor"
  ).split(" "),
);
/** Capital abbreviations a speaker may address that are no outlets. */
const NO_OUTLETS = new Set("un eu nato osce us usa uk mps fbi cia imf".split(" "));

/** Words after which an outlet is what somebody spoke through. */
const LINKS = new Set("told tells telling on to with by via through".split(" "));

/** How far from the cue the outlet may stand, in words. */
const NEAR = 60;

/** The outlet or platform a finding's speaker spoke through ("told DW", "wrote on X"), or null. */
export function viaOf(passage: Passage, { source, cue, content }: Finding): Stretch | null {
  const at = cue[0]?.first ?? -1;
  const line = passage.lines[passage.words[at]?.line ?? -1];
  if (line === undefined) return null;
  const end = Math.min(line.end, at + NEAR);
  const quoting = source === null ? null : quoterOf(passage, source, line.first);
  if (quoting !== null) return quoting;
  const said = source === null ? content : [source, ...content];
  for (let index = Math.max(line.first, at - NEAR) + 1; index < end; index += 1) {
    const inside = said.find((part) => part.first <= index && index < part.end);
    if (inside !== undefined) index = inside.end;
    if (!LINKS.has(lowerAt(passage, index - 1))) continue;
    const phrase = phraseFrom(passage, index, end, { places: false });
    if (phrase !== null && isOutlet(passage, phrase) && phrase.first !== source?.first) return phrase;
  }
  return interviewer(passage, at);
}

/** "Interfax quoted Y as saying X": the outlet that quotes the source. */
function quoterOf(passage: Passage, { first }: Stretch, floor: number): Stretch | null {
  if (!/^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))$/.test(lowerAt(passage, first - 1))) return null;
  const quoter = subjectBefore(passage, first - 1, floor);
  return quoter !== null && isOutlet(passage, quoter) ? quoter : null;
}

/** The outlet of an interview that the paragraph speaks of before the word at `index`. */
function interviewer(passage: Passage, index: number): Stretch | null {
  const paragraph = passage.lines[passage.words[index]?.line ?? -1]?.paragraph;
  for (let at = index - 1; at >= Math.max(1, index - REACH); at -= 1) {
    if (passage.lines[passage.words[at]?.line ?? -1]?.paragraph !== paragraph) return null;
    if (!/^(?:with|to|for|by)$/.test(lowerAt(passage, at)) || !INTERVIEWS.has(lowerAt(passage, at - 1))) continue;
    const phrase = phraseFrom(passage, at + 1, index, { places: false });
    if (phrase !== null && isOutlet(passage, phrase)) return phrase;
  }
  return null;
}

const INTERVIEWS = new Set("interview interviewed conversation talk talking".split(" "));

function isOutlet(passage: Passage, { first, end }: Stretch): boolean {
  for (let index = first; index < end; index += 1) {
    const word = lowerAt(passage, index);
    if (passage.media.has(index)) return true;
    if (OUTLET_WORDS.has(word) && (isCapitalAt(passage, index) || end - index <= 3)) return true;
    if (passage.words[index]?.mark === "open" && index <= first + 2) return true;
    if (/^\p{Lu}{2,5}$/u.test(passage.words[index]?.form ?? "") && !NO_OUTLETS.has(word)) return true;
  }
  return false;
}
