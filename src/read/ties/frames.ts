/** Words that say how one party stands to another, and where in the clause the two parties stand. */
import type { TieKind } from "../../record/reading.ts";

/** "subject" and "object" of a verb or predicate; any other is the preposition that leads to the party. */
export type Place = string;

export interface Frame {
  readonly kind: TieKind;
  /** False for words of the opposite: "distrusts". */
  readonly holds: boolean;
  /** Who stands so. */
  readonly holder: Place;
  /** To whom; the first place that is filled. */
  readonly target: readonly Place[];
}

/** Lines of `kind +/- holder target/target: words`. */
function framesOf(lines: string): ReadonlyMap<string, readonly Frame[]> {
  const frames = new Map<string, Frame[]>();
  for (const line of lines.trim().split("\n")) {
    const [head = "", words = ""] = line.split(":");
    const [kind = "", sign, holder = "", target = ""] = head.trim().split(" ");
    const frame = { kind: kind as TieKind, holds: sign === "+", holder, target: target.split("/") };
    for (const word of words.trim().split(" ")) frames.set(word, [...(frames.get(word) ?? []), frame]);
  }
  return frames;
}

export const VERBS = framesOf(`
trust + subject object: trust
trust - subject object: distrust mistrust
dependence + subject on/upon: depend rely
dependence + object subject: dominate subjugate subordinate
dependence - subject from: emancipate
command + subject object: command lead head control own run rule
support + subject object: support back endorse finance fund bankroll sponsor
support + subject by/behind/with: stand side
support - subject object: oppose abandon betray
closeness + subject object: befriend admire respect adore like
closeness + subject with: align sympathise sympathize
closeness - subject object: hate despise loathe resent detest
closeness - subject with: feud quarrel
recognition + subject object: recognise recognize
threat + subject object: threaten endanger menace
threat - subject object: protect shield defend guard
`);

export const ADJECTIVES = framesOf(`
dependence + subject on/upon: dependent reliant
dependence + subject to: beholden subordinate subservient indebted subject
dependence - subject of/from: independent autonomous
trust - subject of/about/toward/towards: wary suspicious sceptical skeptical distrustful mistrustful
alliance + subject with/to: allied aligned
treaty + subject with: united
closeness + subject to/with/toward/towards: close loyal faithful devoted friendly sympathetic
closeness - subject to/with/toward/towards: hostile unfriendly
support - subject to: opposed
`);

/** What somebody is to another: "an ally of Russia", "Russia's ally". */
export const RELATIONAL_NOUNS = framesOf(`
alliance + subject of/to: ally
closeness + subject of/to: friend confidant confidante companion
closeness - subject of/to: enemy foe adversary rival
dependence + subject of/to: vassal puppet satellite client proxy pawn lackey henchman
dependence - subject of/to: patron overlord suzerain
support + subject of/to: supporter backer protector sponsor guarantor benefactor
support - subject of/to: opponent
membership + subject of: member
`);

/** What somebody has for, in, or with another: "his trust in Putin", "the alliance between Minsk and Moscow". */
export const ABSTRACT_NOUNS = framesOf(`
trust + of in/for/to: trust confidence faith
trust - of of/toward/towards/in: distrust mistrust suspicion
dependence + of on/upon: dependence dependency reliance
dependence - of from: independence autonomy
support + of for: support backing
closeness + of to/with/between: loyalty friendship closeness
closeness - of to/toward/towards/with/between: hostility enmity hatred feud rivalry rift
command + of over/of: control command
alliance + of with/between: alliance
treaty + of with/between: union
recognition + of of: recognition
`);

/** Nouns for a bond whose adjective tells what it is like. */
export const BONDS: ReadonlySet<string> = new Set(["relation", "relationship", "tie", "bond", "link"]);
export const BOND_QUALITIES: ReadonlyMap<string, boolean> = new Map([
  ...qualities("close friendly warm strong good excellent brotherly fraternal cordial special allied", true),
  ...qualities("strained tense bad poor hostile cold complicated difficult frosty icy troubled turbulent", false),
]);

function qualities(words: string, isClose: boolean): readonly (readonly [string, boolean])[] {
  return words.split(" ").map((word) => [word, isClose] as const);
}

/** Verbs whose subject has what their object names, does not have it, or has it from another. */
export const HAVING: ReadonlySet<string> = new Set(
  "have feel express show pledge keep retain maintain declare voice swear owe place put lend".split(" "),
);
export const LACKING: ReadonlySet<string> = new Set("lose lack withdraw withhold deny refuse".split(" "));
export const RECEIVING: ReadonlySet<string> = new Set("enjoy receive win get gain secure obtain".split(" "));

/** Verbs that say of what depends on them that it is not, or no more, so. */
export const ENDING: ReadonlySet<string> = new Set("cease stop refuse fail decline".split(" "));
