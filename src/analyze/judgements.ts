import { stemOf } from "../record/stem.ts";

/**
 * What people disagree about when they judge how two sides stand: a matter, and the words that speak for its one pole
 * and for its other. Words of the general political vocabulary, by their stems.
 */
export interface Matter {
  readonly name: string;
  /** The two poles, as a reader would call them. */
  readonly poles: readonly [string, string];
}

interface Lexicon extends Matter {
  readonly words: readonly [string, string];
}

const MATTERS: readonly Lexicon[] = [
  {
    name: "trust",
    poles: ["trusts", "distrusts"],
    words: [
      "trust trusted confidence faith believe reliable rely assurance assurances credible sincere",
      "distrust mistrust suspicion suspicious sceptical skeptical scepticism skepticism wary doubt doubts unreliable insincere",
    ],
  },
  {
    name: "dependence",
    poles: ["dependent", "has room of its own"],
    words: [
      "dependent depend depends dependence dependency subjugation subjugate subordinate vassal vassals puppet satellite control controlled controls supplicant hostage pawn mercy swallowed annexed absorbed obedient colony protectorate subservient",
      "independent independence autonomy autonomous sovereign sovereignty manoeuvre manoeuvres maneuver maneuvers maneuvering manoeuvring influence leverage uncontrollable emancipate switched",
    ],
  },
  {
    name: "support",
    poles: ["supports", "withholds support from"],
    words: [
      "support supported supports back backed loan loans rescue rescued saved save stood help helped commitment recognition provide guarantees",
      "abandon abandoned desert betray betrayal refuse refuses refused reject rejected withhold withdraw oust overthrow non-intervention tactic",
    ],
  },
  {
    name: "closeness",
    poles: ["close", "at odds"],
    words: [
      "ally allied allies alliance loyal loyalty friend friends friendship friendly fraternal brotherly brotherhood solidarity partner partnership rosy united close closest acquaintances",
      "hostile hostility enemy enemies rival rivalry quarrel feud rift turbulent complicated tension tensions strained russophobia distant estranged alienate",
    ],
  },
  {
    name: "threat",
    poles: ["threatens", "protects"],
    words: [
      "threat threatens danger dangerous menace conspiracy plot",
      "protect protects protection guard guardian guarantor stability peacemaker donor",
    ],
  },
  {
    name: "legitimacy",
    poles: ["legitimate", "not legitimate"],
    words: [
      "legitimate legitimacy lawful rightful recognition recognise recognised recognize recognized",
      "illegitimate usurper rigged fraud fraudulent falsified falsification stolen disputed unrecognised unrecognized sham bogus farce",
    ],
  },
  {
    name: "gain",
    poles: ["gains", "loses"],
    words: [
      "gain gains gained benefit benefits benefited profit profits win wins won winner victory triumph advantage strengthen strengthened strengthens stronger growing grow increase boost success succeed saviour beneficiary opportunity gift",
      "lose loses lost loser weaken weakened weakens weaker weakness blow defeat defeated humiliated humiliation humiliate damage harm harms cost costly disadvantage disadvantageous fragile fragility isolation isolated doomed undermine undermined compensate losses suit",
    ],
  },
  {
    name: "involvement",
    poles: ["takes part", "stays out"],
    words: [
      "intervene intervention interfere interference participate participation involve involved involvement enter entry join drag dragged throw entered",
      "non-intervention non-interference abstain refrain neutrality neutral passive reluctant reluctance avoid unwilling disadvantageous",
    ],
  },
];

export interface Judgement {
  readonly matter: Matter;
  /** 1 for the first pole, -1 for the second. */
  readonly pole: 1 | -1;
}

const BY_TERM: ReadonlyMap<string, readonly Judgement[]> = MATTERS.reduce((index, matter) => {
  matter.words.forEach((words, side) => {
    for (const term of new Set(words.split(" ").map(stemOf))) {
      index.set(term, [...(index.get(term) ?? []), { matter, pole: side === 0 ? 1 : -1 }]);
    }
  });
  return index;
}, new Map<string, Judgement[]>());

/** The poles for which some terms speak, by matter; one that speaks for both poles equally speaks for none. */
export function judgementsIn(terms: readonly string[], denied: ReadonlySet<string>): readonly Judgement[] {
  const sums = new Map<Matter, number>();
  for (const term of new Set(terms)) {
    for (const { matter, pole } of BY_TERM.get(term) ?? []) {
      sums.set(matter, (sums.get(matter) ?? 0) + (denied.has(term) ? -pole : pole));
    }
  }
  return [...sums].flatMap(([matter, sum]) => (sum === 0 ? [] : [{ matter, pole: sum > 0 ? 1 : -1 } as const]));
}
