import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dossier } from "../api.ts";
import {
  changed,
  type Draft,
  draftOf,
  moved,
  parseDraft,
  renewed,
  type SectionBlock,
  shownBlocks,
  without,
  withOwnWords,
} from "./draft.ts";
import { htmlOf, markdownOf } from "./export.ts";

const dossier = (words = "Oslo met Bergen", url: string | null = "https://example.org/1"): Dossier => ({
  title: "Oslo and Bergen",
  sections: [
    { head: "Phases", lines: [{ text: "closer", evidence: [2] }] },
    {
      head: "Deeds",
      lines: [
        { text: words, evidence: [1] },
        { text: "Bergen paid Oslo", evidence: [3] },
      ],
    },
  ],
  evidence: [1, 2, 3].map((number) => ({
    article: "a",
    from: number,
    to: number + 1,
    number,
    quote: `quote ${number} ${words}`,
    citation: "The Post",
    url,
  })),
});
const heads = ({ blocks }: Draft): readonly string[] => blocks.map(({ head }) => head);
const hideLine = (draft: Draft, key: string, text: string): Draft =>
  changed(draft, key, (block) =>
    block.is === "own"
      ? block
      : { ...block, lines: block.lines.map((line) => ({ ...line, isPrivate: line.text === text })) },
  );

describe("a draft", () => {
  test("parts change places; at the edge they stay", () => {
    const draft = draftOf(dossier());
    expect(heads(moved(draft, "Deeds", -1))).toEqual(["Deeds", "Phases"]);
    expect(heads(moved(draft, "Phases", -1))).toEqual(["Phases", "Deeds"]);
    expect(heads(moved(draft, "nothing", 1))).toEqual(["Phases", "Deeds"]);
  });

  test("own words come first and can be taken out again", () => {
    const draft = withOwnWords(withOwnWords(draftOf(dossier())));
    expect(draft.blocks.map(({ key }) => key)).toEqual(["own 2", "own 1", "Phases", "Deeds"]);
    expect(without(draft, "own 2").blocks).toHaveLength(3);
  });

  test("kept and opened again it has the lines of today, and all that the person changed", () => {
    const kept = moved(hideLine(draftOf(dossier()), "Deeds", "Bergen paid Oslo"), "Deeds", -1);
    const { blocks } = renewed(parseDraft(JSON.stringify(kept)) as Draft, {
      ...dossier("Oslo thanked Bergen"),
      sections: [...dossier("Oslo thanked Bergen").sections.slice(1), { head: "Ties", lines: [] }],
    });
    expect(blocks.map(({ head }) => head)).toEqual(["Deeds", "Ties"]);
    expect((blocks[0] as SectionBlock).lines.map(({ text, isPrivate }) => [text, isPrivate])).toEqual([
      ["Oslo thanked Bergen", false],
      ["Bergen paid Oslo", true],
    ]);
  });

  test("what is private stays so in other words, by where its evidence stands", () => {
    const kept = hideLine(draftOf(dossier()), "Deeds", "Oslo met Bergen");
    const { blocks } = renewed(kept, dossier("Oslo, renamed, met Bergen"));
    expect((blocks[1] as SectionBlock).lines.map(({ isPrivate }) => isPrivate)).toEqual([true, false]);
  });

  test("redacted, what rests on the evidence of something private goes with it, wherever it stands", () => {
    const twice = dossier();
    const sections = [{ head: "Words", lines: [{ text: "so they say", evidence: [3] }] }, ...twice.sections];
    const draft = hideLine(draftOf({ ...twice, sections }), "Deeds", "Bergen paid Oslo");
    expect(shownBlocks(draft, false).map(({ head }) => head)).toEqual(["Words", "Phases", "Deeds"]);
    expect(shownBlocks(draft, true).map(({ head }) => head)).toEqual(["Phases", "Deeds"]);
  });

  test.each([null, "", "{", "[]", '{"title":1,"blocks":[]}', '{"title":"T","blocks":[{}]}'])("%j is none", (json) => {
    expect(parseDraft(json)).toBeNull();
  });

  test("what is left out or empty is not shown; redacted, what is private is not either", () => {
    const draft = withOwnWords(hideLine(draftOf(dossier()), "Deeds", "Bergen paid Oslo"));
    expect(shownBlocks(draft, false).map(({ head }) => head)).toEqual(["Phases", "Deeds"]);
    expect((shownBlocks(draft, true)[1] as SectionBlock).lines.map(({ text }) => text)).toEqual(["Oslo met Bergen"]);
    const hidden = changed(draft, "Phases", (block) => ({ ...block, isPrivate: true }));
    expect(shownBlocks(hidden, true).map(({ head }) => head)).toEqual(["Deeds"]);
  });
});

describe("what is sent", () => {
  const own = (text: string): Draft =>
    changed(
      withOwnWords(draftOf(dossier())),
      "own 1",
      (block) => ({ ...block, head: "In short", text }) as typeof block,
    );

  test("evidence is numbered in the order in which it is named; own words are marked", () => {
    const text = markdownOf(own("They need each other.\n\nStill."), dossier(), false);
    expect(text).toContain("> **Own words:** They need each other.\n>\n> **Own words:** Still.\n");
    expect(text).toContain("- closer [^1]\n");
    expect(text).toContain("- Oslo met Bergen [^2]\n");
    expect(text).toContain("[^1]: “quote 2 Oslo met Bergen” The Post <https://example.org/1>\n");
    const page = htmlOf(own("They need each other."), dossier(), false);
    expect(page).toContain("<p><b>Own words:</b> They need each other.</p>");
    expect(page).toContain('<li id="e1"><q>quote 2');
  });

  test("redacted, nothing of what is private is in it, its evidence neither", () => {
    const secret = hideLine(draftOf(dossier("the secret")), "Deeds", "the secret");
    const draft = changed(secret, "Deeds", (block) => ({ ...block, isPrivate: true }));
    for (const text of [markdownOf(draft, dossier("x"), true), htmlOf(draft, dossier("x"), true)]) {
      expect(text).not.toMatch(/secret|Deeds|quote 1/);
      expect(text).toContain("closer");
    }
  });

  test("no words become markup, and no script an address", () => {
    const tags = (draft: Draft, of: Dossier) => htmlOf(draft, of, false).match(/<[a-z/!][^>]*>/g);
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(tags(draftOf(dossier(words)), dossier(words))).toEqual(tags(draftOf(dossier()), dossier()));
      }),
    );
    expect(htmlOf(own("<script>alert(1)</script>"), dossier("x", "javascript:alert(1)"), false)).not.toMatch(
      /<script|javascript:/,
    );
    expect(markdownOf(draftOf(dossier("[x](javascript:1) <b>")), dossier("[x] <b>"), false)).toContain(
      "\\[x\\](javascript:1) \\<b\\>",
    );
  });
});
