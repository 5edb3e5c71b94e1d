import type { Names, TieMention } from "../../record/reading.ts";
import { hull, type Span } from "../../record/span.ts";
import type { Sentence, Syntax } from "../../record/syntax.ts";
import { type Tree, treeOf } from "../../record/tree.ts";
import { Parties } from "./parties.ts";
import { isOpenAt } from "./polarity.ts";
import { tiesAt } from "./tellings.ts";

/**
 * Who is said to stand how to whom: allied, dependent, loyal, wary and the like, both sides named in one clause or meant
 * by a pronoun. In text order. Needs trees: finds nothing where no model parses the language.
 */
export function findTies({ sentences }: Syntax, { mentions, references }: Names): readonly TieMention[] {
  const parties = new Parties([...mentions, ...references]);
  return sentences.flatMap((sentence) =>
    sentence.part === "biography" || sentence.part === "caption" ? [] : inSentence(sentence, parties),
  );
}

function inSentence({ tokens }: Sentence, parties: Parties): readonly TieMention[] {
  if (!tokens.some(({ head }) => head >= 0)) return [];
  const tree = treeOf(tokens);
  const isQuestion = tokens.at(-1)?.form === "?";
  return tokens.flatMap((trigger, word) =>
    tiesAt(tree, word).flatMap(({ frame, holders, targets, denied, isMutual }) =>
      pairs(parties.of(tree, holders), parties.of(tree, targets)).map(([holder, target]): TieMention => {
        const span = { from: trigger.from, to: trigger.to };
        const whole = hull([spanOfRange(holder), spanOfRange(target), span]) ?? span;
        return {
          ...whole,
          kind: frame.kind,
          isOpposite: !frame.holds,
          isDenied: denied,
          trigger: span,
          holder,
          target,
          isMutual,
          isOpen: isQuestion || isOpenAt(tree, word),
          rule: `${ruleOf(tree, word)}:${trigger.lemma.toLowerCase()}`,
        };
      }),
    ),
  );
}

type Range = TieMention["holder"];
const spanOfRange = ([from, to]: Range): Span => ({ from, to });

/** Each with each, but nobody with himself. */
const pairs = (holders: readonly Range[], targets: readonly Range[]): readonly (readonly [Range, Range])[] =>
  holders.flatMap((holder) =>
    targets.filter(([from]) => from !== holder[0]).map((target) => [holder, target] as const),
  );

const ruleOf = ({ tokens }: Tree, word: number): string => tokens[word]?.upos.toLowerCase() ?? "";
