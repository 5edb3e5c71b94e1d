import type { Mention, TermMention } from "../../record/reading.ts";
import type { Span } from "../../record/span.ts";
import { stemOf } from "../../record/stem.ts";
import type { Sentence, Syntax, Token } from "../../record/syntax.ts";
import { STOP_WORDS } from "./stop-words.ts";

/**
 * The words that carry what a sentence says, by their stems: neither names nor function words. In text order. What
 * stands in the reach of a negation is marked as denied.
 */
export function findTerms({ sentences }: Syntax, mentions: readonly Mention[]): readonly TermMention[] {
  const isName = insideAny(mentions);
  return sentences.flatMap((sentence) => {
    const denied = deniedTokens(sentence);
    return sentence.tokens.flatMap((token, index): TermMention[] =>
      isContentWord(token) && !isName(token) && !isInTurn(sentence, index)
        ? [{ from: token.from, to: token.to, term: termOf(token), denied: denied.has(index) }]
        : [],
    );
  });
}

/** "in turn", "in his turn" turn nothing. */
const isInTurn = ({ tokens }: Sentence, index: number): boolean =>
  tokens[index]?.form.toLowerCase() === "turn" &&
  [tokens[index - 1], tokens[index - 2]].some((before) => before?.form.toLowerCase() === "in");

/** The lemma's stem; figures as they are. "No longer" is about an end, not about length. */
const termOf = ({ lemma, form }: Token): string =>
  stemOf(lemma === "" || form.toLowerCase() === "longer" ? form : lemma);

const isContentWord = ({ kind, form }: Token): boolean =>
  kind === "number" || (kind === "word" && /^\p{L}.*\p{L}/u.test(form) && !STOP_WORDS.has(form.toLowerCase()));

/** Tells whether a span lies in one of `spans`, which it must be asked about in text order. */
function insideAny(spans: readonly Span[]): (span: Span) => boolean {
  const ordered = spans.toSorted((a, b) => a.from - b.from);
  let next = 0;
  let reach = -1;
  return ({ from, to }) => {
    for (; (ordered[next]?.from ?? Infinity) <= from; next += 1) reach = Math.max(reach, ordered[next]?.to ?? -1);
    return to <= reach;
  };
}

const NEGATORS = new Set(
  "not n't n’t no never neither nor none nobody nothing without cannot hardly barely".split(" "),
);
const SCOPE_ENDS =
  /^(?:[,;:.!?()[\]–—"“”«»]|but|because|although|though|while|whereas|who|which|that|if|unless|until|when|so|and)$/;
/** "not only", "no doubt", "no secret of" deny nothing of what follows. */
const IDLE = /^(?:only|just|merely|doubt|secret|least|matter|wonder)$/;
/** A negation seldom reaches further than these many words. */
const REACH = 8;

/** The tokens in the reach of a negation: from it to the end of its clause. */
function deniedTokens({ tokens }: Sentence): ReadonlySet<number> {
  const denied = new Set<number>();
  tokens.forEach(({ form }, index) => {
    if (!NEGATORS.has(form.toLowerCase()) || IDLE.test(tokens[index + 1]?.form.toLowerCase() ?? "")) return;
    for (let at = index + 1; at <= index + REACH && at < tokens.length; at += 1) {
      if (SCOPE_ENDS.test(tokens[at]?.form.toLowerCase() ?? "")) break;
      denied.add(at);
    }
  });
  return denied;
}
