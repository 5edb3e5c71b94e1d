import { clauseOf, isNegated, isRelated, type Tree } from "../../record/tree.ts";
import { ENDING } from "./frames.ts";

const NEGATIVE = new Set("no not never neither nor hardly barely scarcely nobody".split(" "));

/** Whether a word is negated: itself, through what holds it ("does not remain loyal"), or as what has ended. */
export function isDenied(tree: Tree, word: number): boolean {
  if (isNegated(tree, word) || hasNegative(tree, word) || hasEnded(tree, word)) return true;
  const head = tree.tokens[word]?.head ?? -1;
  if (head < 0 || !isRelated(tree, word, "xcomp")) return false;
  return isDenied(tree, head) || ENDING.has(tree.tokens[head]?.lemma ?? "");
}

const hasNegative = (tree: Tree, word: number): boolean =>
  tree
    .dependents(word, "advmod", "det", "cc:preconj")
    .some(
      (child) =>
        NEGATIVE.has(tree.tokens[child]?.form.toLowerCase() ?? "") ||
        tree.children(child).some((inner) => NEGATIVE.has(tree.tokens[inner]?.form.toLowerCase() ?? "")),
    );

/** "no longer trusts": by where it stands, because "longer" is often taken to hang from the subject. */
function hasEnded({ tokens }: Tree, word: number): boolean {
  const form = (at: number): string => tokens[at]?.form.toLowerCase() ?? "";
  const last = tokens[word - 1]?.upos === "ADV" && form(word - 1) !== "longer" ? word - 2 : word - 1;
  return form(last) === "longer" && form(last - 1) === "no";
}

const SUPPOSING = new Set("if whether unless".split(" "));
const SUPPOSED = new Set("may might could would".split(" "));

/** "it is possible that" */
const OPEN = new Set("possible conceivable impossible unclear uncertain".split(" "));

/** Whether the clause of a word is put as a case that may or may not be so. */
export function isOpenAt(tree: Tree, word: number): boolean {
  const clause = clauseOf(tree, word);
  if (isRelated(tree, clause, "csubj", "ccomp") && OPEN.has(tree.tokens[tree.tokens[clause]?.head ?? -1]?.lemma ?? ""))
    return true;
  return [word, clause].some(
    (at) =>
      tree.dependents(at, "mark").some((mark) => SUPPOSING.has(tree.tokens[mark]?.lemma ?? "")) ||
      tree.dependents(at, "aux").some((aux) => SUPPOSED.has(tree.tokens[aux]?.form.toLowerCase() ?? "")),
  );
}
