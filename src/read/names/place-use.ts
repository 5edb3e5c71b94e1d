import { isRolePlural, ROLE_NOUNS } from "../lexicon/roles.ts";
import type { Word } from "./words.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const LOCATIVE = set(
  "in near at outside inside within around across throughout via through into along onto beyond above over amid",
);
const MOTION = set(`
  go goes went going gone fly flies flew flying flown flight flights travel travels travelled traveled travelling traveling trip trips journey return returns returned returning arrive arrives arrived arriving arrival come comes came coming
  visit visits move moves moved moving drive drove driving head heads headed heading flee flees fled fleeing relocate relocated deport deported send sends sent bring brought take took taken back transfer transferred walk walked walking
  train trains plane road route bus way march marched marching advance escape escaped escaping emigrate emigrated evacuate evacuated airlift invited invite left leave leaves leaving run ran rushed hurried moved pilgrimage tour close closer transported exile exiled been
`);
const LEAVING = set(`
  left leave leaves leaving fled flee flees fleeing enter entered enters entering visit visited visits visiting reach reached reaches reaching fill filled fills tour toured storm stormed cross crossed crossing photographing photographed
  capture captured captures shelled shell bomb bombed besieged surround surrounded surrounding approach approached inhabit inhabited toured quit quitting towards toward
`);
const RECEIVED = set(`
  pressure support independence independent loan loans orders order threat threats aid help gas oil money funding demand demands signal signals message permission distance buy buys bought buying purchase purchases purchased receive receives received
  get gets got obtain obtained seek seeks sought alienate alienated separate separated weapons arms missiles drones invitation concessions concession guarantees guarantee response reaction answer protection assurances credit credits letter note protest
  imports import imported request requested secure secured win won borrow borrowed
`);
const PLACE_HEADS = set(`
  streets street city capital centre center mayor outskirts north south east west northeast northwest southeast southwest suburb suburbs map residents bombing siege battle university metro region part parts square airport borders border heart
  sky skies soil territory rest port town village towns villages maps area areas kilometres kilometers km miles coast garden gardens gate gates courtyard corridors halls hall lobby roof walls wall towers tower steps
`);
/** What belongs to a state as its own: what happens there happens to it. */
const PLACES_IN_STATES: ReadonlySet<string> = new Set(
  [...PLACE_HEADS].filter((word) => !/^(?:territory|borders?|soil|sky|skies|airspace)$/.test(word)),
);
const INSIDE = set("in within inside across throughout");

const DIRECTIONAL = set(
  "eastern western northern southern central occupied north-eastern south-eastern northeastern southeastern downtown rural mainland",
);
const PLACE_NOUN_AFTER = set(`
  region airport residents suburb suburbs metro streets street oblast district province border city area university square time correspondent office bureau station stadium hospital
`);

const STAYING = set(
  "born raised educated studied study died lived living lives live exile hiding holiday vacation based buried grew holidaying stay stayed",
);

/** Who brings these into a state, keeps them there or strikes from there has to do with it. */
const MILITARY = set(`
  troops troop forces force soldiers soldier army armies military mercenaries mercenary fighters personnel manpower equipment weapons weapon warheads nukes missiles missile rockets drones drone tanks artillery base bases garrison
  offensive attack attacks assault invasion invade incursion strike strikes deploy deployed deploys deploying deployment station stationed buildup build-up
`);

const CIRCLES = set("those people person man woman sources source circles figures media outlets newspapers oligarchs");

/** How a name of a place stands among its neighbours. */
export interface PlaceContext {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  /** True for a country's own name. */
  readonly isState?: boolean;
}

/**
 * True where a country, a capital or a palace is spoken of as a place: "born in Belarus", "flew to Minsk", "left Caracas",
 * "the streets of Tbilisi", "the Kyiv region".
 */
export function isPlaceUse({ words, from, to, isState = false }: PlaceContext): boolean {
  const after = words[to];
  if (after?.isWord === true && words[to - 1]?.possessive === false && PLACE_NOUN_AFTER.has(after.lower)) return true;
  let at = from - 1;
  if (words[at]?.lower === "the") at -= 1;
  const before = words[at]?.lower ?? "";
  if (DIRECTIONAL.has(before)) return true;
  if (words[to - 1]?.possessive === true) return false;
  if (isState && INSIDE.has(before)) return hasBefore(words, at, 1, STAYING); // what happens in a state happens to it
  if (/^(?:into|on|from|against)$/.test(before) && isState && hasBefore(words, at, 3, MILITARY)) return false;
  if (LOCATIVE.has(before) || LEAVING.has(before)) return true;
  if (before === "to" && isCircleBefore(words, at)) return false;
  if (before === "to" || before === "for") return hasBefore(words, at, 5, MOTION);
  if (before === "from") return !hasBefore(words, at, 5, RECEIVED);
  if (before === "of") return hasBefore(words, at, 1, isState ? PLACES_IN_STATES : PLACE_HEADS);
  return false;
}

/** "analysts close to Minsk", "circles close to the Kremlin". */
function isCircleBefore(words: readonly Word[], at: number): boolean {
  const [close, people] = [words[at - 1]?.lower, words[at - 2]?.lower ?? ""];
  return close === "close" && (isRolePlural(people) || ROLE_NOUNS.has(people) || CIRCLES.has(people));
}

function hasBefore(words: readonly Word[], at: number, reach: number, wanted: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reach); i -= 1) {
    const word = words[i];
    if (word === undefined || (!word.isWord && !/^[-–]$/.test(word.text))) return false;
    if (wanted.has(word.lower)) return true;
  }
  return false;
}
