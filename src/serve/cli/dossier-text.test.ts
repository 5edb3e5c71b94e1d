import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dossier } from "../../operations/dossier.ts";
import { htmlOf, markdownOf } from "./dossier-text.ts";

const dossier = (words: string, url: string | null = null): Dossier => ({
  title: words,
  sections: [{ head: "Turning points", lines: [{ text: words, evidence: [1, 1] }] }],
  evidence: [{ article: "a", from: 0, to: 5, number: 1, quote: words, citation: words, url }],
});

test("each line leads to its evidence, and that to the article", () => {
  const page = htmlOf(dossier("Oslo", "https://example.org/1"));
  expect(page).toContain('<li>Oslo <a href="#e1">[1]</a></li>');
  expect(page).toContain('<li id="e1" value="1">');
  expect(page).toContain('href="https://example.org/1"');
  expect(markdownOf(dossier("Oslo"))).toContain("- Oslo [^1]\n");
});

test("words of articles are never markup", () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const tags = htmlOf(dossier(words)).match(/<[a-z/!][^>]*>/g);
      expect(tags).toEqual(htmlOf(dossier("x")).match(/<[a-z/!][^>]*>/g));
    }),
  );
  expect(htmlOf(dossier("<script>alert(1)</script>"))).not.toContain("<script>");
  expect(markdownOf(dossier("[x](javascript:1) <b>"))).toContain("\\[x\\](javascript:1) \\<b\\>");
});

test("an address that is no web address is no link", () => {
  expect(htmlOf(dossier("x", "javascript:alert(1)"))).not.toContain("javascript");
});
