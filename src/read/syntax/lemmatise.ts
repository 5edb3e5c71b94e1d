import { outcomeOf, type SuffixRules } from "./suffix-rules.ts";

/**
 * What turns a form into its lemma: how many characters fall off the end, what is put in their place, and the case of
 * the whole: "l" lower, "t" first letter upper, "f" as in the form. Written "2y l".
 */
export interface LemmaScript {
  readonly strip: number;
  readonly add: string;
  readonly letters: "l" | "t" | "f";
}

export const parseScript = (script: string): LemmaScript => {
  const [, strip = "0", add = "", letters = "l"] = /^(\d+)(.*) ([ltf])$/su.exec(script) ?? [];
  return { strip: Number(strip), add, letters: letters as LemmaScript["letters"] };
};

export const printScript = ({ strip, add, letters }: LemmaScript): string => `${String(strip)}${add} ${letters}`;

/** The lemma of a form under a script, or undefined where the form is too short for it. */
export function applyScript(form: string, { strip, add, letters }: LemmaScript): string | undefined {
  if (strip > form.length) return undefined;
  const kept = form.slice(0, form.length - strip);
  if (letters === "f") return kept + add;
  const lower = (kept + add).toLowerCase();
  return letters === "l" ? lower : capitalise(lower);
}

const capitalise = (word: string): string => {
  const [first = ""] = word;
  return first.toUpperCase() + word.slice(first.length);
};

/** A word's capitals: none, the first letter only, all of several, or mixed. Lemmas keep or drop them by tag. */
export type Capitals = "none" | "first" | "all" | "mixed";

export function capitalsOf(form: string): Capitals {
  const lower = form.toLowerCase();
  if (form === lower) return "none";
  if (form === capitalise(lower)) return "first";
  return form === form.toUpperCase() ? "all" : "mixed";
}

/** The word under which rules look a form up; capitals count, since names keep theirs. */
export const lemmaKey = (form: string): string => `${form.toLowerCase()}${MARK[capitalsOf(form)]}`;
const MARK: Readonly<Record<Capitals, string>> = { none: "", first: "¹", all: "²", mixed: "³" };

/** The lemma of a form with a tag; the form itself where no rule fits. */
export function lemmatise(form: string, tag: number, rules: SuffixRules): string {
  const script = outcomeOf(lemmaKey(form), tag, rules);
  return (script === undefined ? undefined : applyScript(form, parseScript(script))) ?? form;
}
