import type { Annotation } from "../../record/syntax.ts";

/**
 * A relative pronoun and a noun cannot both be the subject of one clause. Where the clause lacks an object the pronoun is
 * it ("the ship that the rebels took"); where it lacks nothing the pronoun is a conjunction, and the clause is what the
 * verb says to whom the clause seemed to describe ("told reporters that the talks were over").
 */
export function relativePronouns(words: readonly Annotation[]): Annotation[] {
  const repaired = [...words];
  words.forEach((pronoun, at) => {
    if (pronoun.deprel !== "nsubj" || !/(?:^|\|)PronType=[^|]*Rel/.test(pronoun.feats)) return;
    const verb = pronoun.head;
    if (!words.some(({ head, deprel }, other) => other > at && head === verb && isSubject(deprel))) return;
    if (!words.some(({ head, deprel }) => head === verb && COMPLETE.has(deprel))) {
      repaired[at] = { ...pronoun, deprel: "obj" };
      return;
    }
    const described = words[verb]?.head ?? -1;
    const addressed = words[described];
    if (addressed === undefined || described > at || !ADDRESSED.has(addressed.deprel)) return;
    const clause = words[verb];
    if (clause?.deprel !== "acl:relcl") return;
    repaired[at] = { ...pronoun, deprel: "mark", upos: "SCONJ", xpos: "IN", feats: "" };
    repaired[verb] = { ...clause, head: addressed.head, deprel: "ccomp" };
  });
  return repaired;
}

const isSubject = (deprel: string): boolean => deprel === "nsubj" || deprel === "nsubj:pass";

/** What shows that a clause has all it needs. */
const COMPLETE: ReadonlySet<string> = new Set(["obj", "cop", "aux:pass", "ccomp", "xcomp"]);

/** The places of somebody who is told something. */
const ADDRESSED: ReadonlySet<string> = new Set(["obj", "iobj"]);
