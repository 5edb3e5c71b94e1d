import { describe, expect, test } from "vitest";
import { parseConllu } from "./conllu.ts";
import { unparsed, type Token } from "./syntax.ts";
import * as query from "./tree.ts";

/** Words as "form deprel head", heads counted from 1, features after a slash: "who nsubj 4/PronType=Rel". */
function tree(...words: readonly string[]): query.Tree {
  const lines = words.map((word, at) => {
    const [, form = "", deprel = "", head = "0", feats = "_"] = /^(\S+) (\S+) (\d+)(?:\/(\S+))?$/.exec(word) ?? [];
    const xpos = feats.includes("VerbForm=Part") ? "VBN" : "_";
    return [at + 1, form, form.toLowerCase(), "X", xpos, feats, head, deprel, "_", "_"].join("\t");
  });
  const [sentence] = parseConllu(`${lines.join("\n")}\n\n`);
  let from = 0;
  const tokens = (sentence?.words ?? []).map(({ form, ...annotation }): Token => {
    const token = { ...unparsed({ from, to: from + form.length, form, kind: "word" }), ...annotation };
    from += form.length + 1;
    return token;
  });
  return query.treeOf(tokens);
}

const forms = ({ tokens }: query.Tree, words: readonly number[]): string =>
  words.map((word) => tokens[word]?.form).join(" ");

const subject = (read: query.Tree, verb: string): string | null => {
  const found = query.subjectOf(
    read,
    read.tokens.findIndex(({ form }) => form === verb),
  );
  return found && `${forms(read, found.words)}, ${found.by}${found.passive ? ", passive" : ""}`;
};

describe("the subject", () => {
  test.each([
    ["Chad left", tree("Chad nsubj 2", "left root 0"), "left", "Chad, own"],
    ["Chad and Niger left", tree("Chad nsubj 4", "and cc 3", "Niger conj 1", "left root 0"), "left", "Chad Niger, own"],
    [
      "Chad was attacked",
      tree("Chad nsubj:pass 3", "was aux:pass 3", "attacked root 0"),
      "attacked",
      "Chad, own, passive",
    ],
    [
      "Chad came and left",
      tree("Chad nsubj 2", "came root 0", "and cc 4", "left conj 2"),
      "left",
      "Chad, coordination",
    ],
    [
      "Chad wants to leave",
      tree("Chad nsubj 2", "wants root 0", "to mark 4", "leave xcomp 2"),
      "leave",
      "Chad, control",
    ],
    [
      "Chad asked Niger to leave",
      tree("Chad nsubj 2", "asked root 0", "Niger obj 2", "to mark 5", "leave xcomp 2"),
      "leave",
      "Niger, control",
    ],
    [
      "men who left",
      tree("men root 0", "who nsubj 3/PronType=Rel", "left acl:relcl 1"),
      "left",
      "men, relative clause",
    ],
    ["men arrested", tree("men root 0", "arrested acl 1/VerbForm=Part"), "arrested", "men, relative clause, passive"],
    ["a decision to leave", tree("a det 2", "decision root 0", "to mark 4", "leave acl 2"), "leave", null],
    ["leave", tree("leave root 0"), "leave", null],
  ])("%s", (_, read, verb, expected) => {
    expect(subject(read, verb)).toBe(expected);
  });
});

const sentence = tree(
  "The det 2",
  "union nsubj:pass 10",
  "of case 5",
  "dock compound 5",
  "workers nmod 2",
  "in case 7",
  "Lagos nmod 5",
  "was aux:pass 10",
  "not advmod 10/Polarity=Neg",
  "banned root 0",
  "by case 12",
  "ministers obl:agent 10",
  "and cc 14",
  "judges conj 12",
);

test("agents, with those coordinated", () => {
  expect(forms(sentence, query.agentsOf(sentence, 9))).toBe("ministers judges");
});

test("a noun phrase holds its modifiers, not what is coordinated with it", () => {
  const text = "The union of dock workers in Lagos was not banned by ministers and judges";
  const slice = (head: number): string => {
    const { from, to } = query.nounPhrase(sentence, head);
    return text.slice(from, to);
  };
  expect(slice(1)).toBe("The union of dock workers in Lagos");
  expect(slice(11)).toBe("ministers");
});

test("negation, passive, prepositions, clauses", () => {
  expect([query.isNegated(sentence, 9), query.isNegated(sentence, 1)]).toEqual([true, false]);
  expect(query.isPassive(sentence, 9)).toBe(true);
  expect(query.prepositionOf(sentence, 4)).toBe("of");
  expect(forms(sentence, query.phrasesWith(sentence, 4, "in", "at"))).toBe("Lagos");
  expect(query.clauseOf(sentence, 6)).toBe(9);
});

test("objects, indirect objects and complements", () => {
  const read = tree(
    "He nsubj 2",
    "gave root 0",
    "Chad iobj 2",
    "loans obj 2",
    "and cc 6",
    "arms conj 4",
    "hoping ccomp 2",
  );
  expect(forms(read, query.objectsOf(read, 1))).toBe("loans arms");
  expect(forms(read, query.indirectObjectsOf(read, 1))).toBe("Chad");
  expect(forms(read, query.complementsOf(read, 1))).toBe("hoping");
});

test("appositions", () => {
  const read = tree("Novak nsubj 5", ", punct 1", "head appos 1", ", punct 1", "left root 0");
  expect(forms(read, query.appositionsOf(read, 0))).toBe("head");
});
