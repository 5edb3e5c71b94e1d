import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Metadata, TextLayer } from "../../record/article.ts";
import { contains } from "../../record/span.ts";
import { extractText, plainBody, UnreadableArticle } from "./extract.ts";

const read = (text: string, name = "article.txt", given: Partial<Metadata> = {}): Promise<TextLayer> =>
  extractText({ bytes: new TextEncoder().encode(text), name, given });

/** The parts of an article as "kind: words", the body's first and last words as "from ... to". */
const outline = ({ text, article }: TextLayer): string[] =>
  article.parts.map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);
const body = ({ text, article }: TextLayer): string => text.slice(article.body.from, article.body.to);

const FIRST = "The ministers of the two countries met in Riga on Monday and agreed on a plan for the border.";
const SECOND = "The plan gives the commission a year, said the chairman, who had opposed it until the spring.";
const THIRD = "Nobody expects the work to begin before the election, which the government has put off twice.";

describe("plain text", () => {
  test("a head with everything in it", async () => {
    const layer = await read(
      [
        "Ministers agree on border plan",
        "After years of talks a commission will be set up",
        "By Jane Roe",
        "26 December 2022",
        "1,024 views 3 comments",
        "Photo: Example Agency",
        "Disclaimer: this text was translated by AI.",
        `${FIRST}\n\n${SECOND}`,
      ].join("\n\n"),
    );
    expect(outline(layer)).toEqual([
      "title: Ministers agree on border plan",
      "standfirst: After years of talks a commission will be set up",
      "byline: By Jane Roe",
      "dateline: 26 December 2022",
      "boilerplate: 1,024 views 3 comments",
      "caption: Photo: Example Agency",
      "disclaimer: Disclaimer: this text was translated by AI.",
    ]);
    expect(body(layer)).toBe(`${FIRST}\n\n${SECOND}`);
    expect(layer.article).toMatchObject({
      title: "Ministers agree on border plan",
      author: "Jane Roe",
      published: "2022-12-26",
      publishedBasis: "stated",
      publisher: null,
      language: "en",
      translated: true,
    });
  });

  test("line ends are kept, spans count them", async () => {
    const layer = await read(`Ministers agree\r\n\r\n${FIRST}\r\n\r\n${SECOND}\r\n`);
    expect(layer.text).toContain("agree\r\n\r\nThe");
    expect(body(layer)).toBe(`${FIRST}\r\n\r\n${SECOND}`);
    expect(layer.origin).toBeNull();
  });

  test("a title given twice is two titles", async () => {
    const layer = await read(`Ministers agree on plan \n\nMinisters agree on plan\n${FIRST}\n${SECOND}`);
    expect(outline(layer)).toEqual(["title: Ministers agree on plan", "title: Ministers agree on plan"]);
  });

  test("a biography under the byline, disclaimers and share buttons at the end", async () => {
    const biography = "Jane Roe is a researcher who studies borders and the people on both sides of them.";
    const disclaimer = "All views in this publication that are expressed here are solely those of the author(s).";
    const layer = await read(
      [
        "Ministers agree",
        "Jane Roe (Guest Author)",
        biography,
        FIRST,
        SECOND,
        disclaimer,
        "Share this post",
        "Share on facebook",
      ].join("\n\n"),
    );
    expect(outline(layer).slice(1)).toEqual([
      "byline: Jane Roe (Guest Author)",
      `biography: ${biography}`,
      `disclaimer: ${disclaimer}`,
      "boilerplate: Share this post",
      "boilerplate: Share on facebook",
    ]);
    expect(body(layer)).toBe(`${FIRST}\n\n${SECOND}`);
  });

  test("a CV at the end is no part of the body", async () => {
    const cv = [
      "Jane Roe",
      "Director of the Institute",
      "Born in 1961 in Riga",
      "University of Latvia (1984)",
      "+371 555 0100 22",
    ];
    const layer = await read(["Ministers agree", FIRST, SECOND, ...cv].join("\n\n"));
    expect(body(layer)).toBe(`${FIRST}\n\n${SECOND}`);
    expect(layer.article.parts.filter(({ kind }) => kind === "biography")).toHaveLength(cv.length);
  });

  test("headings inside the body, also with a colon or a question mark", async () => {
    const layer = await read(
      ["Ministers agree", FIRST, "What comes next?", SECOND, "Riga and Minsk: An old quarrel", THIRD].join("\n\n"),
    );
    expect(outline(layer).slice(1)).toEqual(["heading: What comes next?", "heading: Riga and Minsk: An old quarrel"]);
    expect(body(layer)).toBe([FIRST, "What comes next?", SECOND, "Riga and Minsk: An old quarrel", THIRD].join("\n\n"));
  });

  test("speakers of an interview, list items and short sentences are no headings", async () => {
    const interview = [
      "Paper: What did you agree",
      "Roe: We agreed on a plan for the border.",
      "Paper: When does it begin",
      THIRD,
    ];
    expect(outline(await read(["Ministers agree", FIRST, ...interview].join("\n\n"))).slice(1)).toEqual([]);
    expect(
      outline(await read(["Ministers agree", FIRST, "- a commission", "- a border plan", SECOND].join("\n\n"))).slice(
        1,
      ),
    ).toEqual([]);
    expect(outline(await read(["Ministers agree", FIRST, "He refused.", SECOND].join("\n\n"))).slice(1)).toEqual([]);
  });

  test("a teaser takes the headline under it along", async () => {
    const layer = await read(
      ["Ministers agree", FIRST, "Read also:", "Six things to know about Riga", SECOND].join("\n\n"),
    );
    expect(outline(layer).slice(1)).toEqual(["boilerplate: Read also:", "boilerplate: Six things to know about Riga"]);
  });

  test("comments below the article end it, comments above it do not", async () => {
    const comment = "I do not believe a word of this.";
    const below = await read(["Ministers agree", FIRST, SECOND, THIRD, "Comments (1)", comment].join("\n\n"));
    expect(body(below)).toBe([FIRST, SECOND, THIRD].join("\n\n"));
    const above = await read(["Ministers agree", "12 comments", FIRST, SECOND, THIRD].join("\n\n"));
    expect(body(above)).toBe([FIRST, SECOND, THIRD].join("\n\n"));
  });

  test("hard-wrapped paragraphs stay whole", async () => {
    const wrapped = `The ministers of the two countries met in Riga on Monday\nand agreed on a plan that neither of them had wanted\nuntil the spring, when the border was closed for\ngood and nobody could cross.`;
    const layer = await read(`Ministers agree\n\n${wrapped}\n\n${wrapped}\n`);
    expect(outline(layer)).toEqual(["title: Ministers agree"]);
    expect(body(layer)).toBe(`${wrapped}\n\n${wrapped}`);
  });

  test("without a headline all is body", async () => {
    const layer = await read(`${FIRST}\n\n${SECOND}`);
    expect(layer.article).toMatchObject({ title: null, parts: [], body: { from: 0, to: layer.text.length } });
    expect(body(await read("Minsk"))).toBe("Minsk");
  });

  test("an agency dateline stays in the body and gives its date", async () => {
    const layer = await read(`Ministers agree\n\nRIGA, Aug. 12, 2020 (Agency) — ${FIRST}\n\n${SECOND}`);
    expect(layer.article.published).toBe("2020-08-12");
    expect(body(layer)).toMatch(/^RIGA/);
  });

  test("nothing but furniture is an empty body; empty input an empty layer", async () => {
    expect(body(await read("Share on facebook\n12 views"))).toBe("");
    const empty = await read("");
    expect(empty).toMatchObject({ text: "", article: { title: null, language: "und", body: { from: 0, to: 0 } } });
  });
});

describe("Markdown", () => {
  const front = `---\ntitle: "Plan for the border"\noutlet: The Morning Paper\nauthor: [Jane Roe, John Doe]\ndate: 2021-05-03\nsource: https://example.org/a\ntranslated: yes\n---\n`;

  test("front matter is a person's word and no part of the body", async () => {
    const layer = await read(`${front}\n${FIRST}\n\n${SECOND}\n`, "a.md");
    expect(layer.text.startsWith("---")).toBe(true);
    expect(body(layer)).toBe(`${FIRST}\n\n${SECOND}`);
    expect(layer.article).toMatchObject({
      title: "Plan for the border",
      publisher: "The Morning Paper",
      author: "Jane Roe, John Doe",
      published: "2021-05-03",
      publishedBasis: "given",
      url: "https://example.org/a",
      translated: true,
    });
  });

  test("headings, pictures and emphasised captions", async () => {
    const layer = await read(
      [
        "# Ministers agree",
        "![A bridge](bridge.jpg)",
        "*Photo: Example Agency*",
        FIRST,
        "## The plan",
        SECOND,
        "---",
        THIRD,
      ].join("\n\n"),
      "a.md",
    );
    expect(outline(layer)).toEqual([
      "title: Ministers agree",
      "caption: ![A bridge](bridge.jpg)",
      "caption: Photo: Example Agency",
      "heading: The plan",
    ]);
    expect(layer.article.title).toBe("Ministers agree");
  });

  test("emphasised paragraphs: a standfirst below the title, a biography of the author whom front matter names", async () => {
    const biography = "*Jane Roe writes on borders for the paper.*";
    const standfirst = "*Will the border hold? Jane Roe asks the ministers.*";
    const text = ["# Ministers agree", standfirst, FIRST, "**What comes next?**", SECOND, biography].join("\n\n");
    const layer = await read(`---\nauthor: Jane Roe\n---\n${text}`, "a.md");
    expect(outline(layer)).toEqual([
      "title: Ministers agree",
      `standfirst: ${standfirst.slice(1, -1)}`,
      "heading: What comes next?",
      `biography: ${biography.slice(1, -1)}`,
    ]);
    expect(body(layer)).toBe([FIRST, "**What comes next?**", SECOND].join("\n\n"));
  });

  test("what is no YAML mapping belongs to the text", async () => {
    const layer = await read(`---\n{ broken: [\n---\n${FIRST}`, "a.md");
    expect(layer.article.published).toBeNull();
    expect(body(layer)).toContain("broken");
  });
});

describe("given metadata", () => {
  test("wins over what the text states", async () => {
    const text = `Ministers agree\n\n26 December 2022\n\n${FIRST}`;
    const { article } = await read(text, "a.txt", { published: "2022-12-27", title: "Given", author: null });
    expect(article).toMatchObject({ published: "2022-12-27", publishedBasis: "given", title: "Given", author: null });
  });

  test("a date that does not exist is not given", async () => {
    const { article } = await read(`Ministers agree\n\n26 December 2022\n\n${FIRST}`, "a.txt", {
      published: "2022-02-30",
    });
    expect(article).toMatchObject({ published: "2022-12-26", publishedBasis: "stated" });
  });
});

test("a JSON line is all body", () => {
  const layer = plainBody("By Jane Roe\n\nThe minister met the council.", { published: "2020-01-02" });
  expect(layer.article).toMatchObject({
    body: { from: 0, to: layer.text.length },
    parts: [],
    publishedBasis: "given",
    language: "en",
  });
});

test("binary data is unreadable, and the message says why", async () => {
  const png = { bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), name: "a.txt", given: {} };
  await expect(extractText(png)).rejects.toThrow(UnreadableArticle);
  await expect(extractText(png)).rejects.toThrow(/binary data \(PNG image\), not text/);
});

/** What holds for every layer, whatever it was made of. */
function expectSound({ text, origin, article }: TextLayer, source: string | null): void {
  const whole = { from: 0, to: text.length };
  expect(contains(whole, article.body)).toBe(true);
  expect(article.body.from).toBeLessThanOrEqual(article.body.to);
  let end = 0;
  for (const { from, to } of article.parts) {
    if (from < end || to <= from || to > text.length) expect.fail(`a part from ${String(from)} to ${String(to)}`);
    end = to;
  }
  for (const run of origin ?? []) {
    expect(contains(whole, run) && run.from < run.to).toBe(true);
    expect(run.origin + (run.to - run.from)).toBeLessThanOrEqual((source?.length ?? 0) + 1);
  }
}

const lines = fc.array(
  fc.constantFrom(
    FIRST,
    SECOND,
    "Ministers agree",
    "By Jane Roe",
    "26 December 2022",
    "Read also:",
    "Comments",
    "",
    "# Heading",
    "---",
    "Share",
    "- item",
    "Photo: Agency",
    "Jane Roe",
    "Born in 1961",
    "a: b",
  ),
  { maxLength: 14 },
);

describe("any input", () => {
  test("bytes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom("a.txt", "a.md", "a.html"),
        async (bytes, name) => {
          try {
            const layer = await extractText({ bytes, name, given: {} });
            expectSound(layer, layer.origin === null ? null : "x".repeat(400));
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableArticle);
          }
        },
      ),
    );
  });

  test("lines of all kinds in any order, read twice alike", async () => {
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.constantFrom("\n", "\r\n", "\n\n"),
        fc.constantFrom("a.txt", "a.md"),
        async (all, end, name) => {
          const layer = await read(all.join(end), name);
          expectSound(layer, null);
          expect(await read(all.join(end), name)).toEqual(layer);
        },
      ),
    );
  });

  test("lone surrogates", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expectSound(plainBody(`${text}\uD800`, {}), null)));
  });

  test("markup of all kinds in any order", async () => {
    const piece = fc.constantFrom(
      "<div>",
      "</div>",
      "<p>",
      "</p>",
      "<table>",
      "<td>",
      "</table>",
      "<a href=x>",
      "</a>",
      "<br>",
      "<b",
      "<!--",
      "-->",
      "<script>",
      "</script>",
      "&amp;",
      "&#0;",
      "&bogus",
      "<h1>",
      "</h1>",
      "<svg>",
      "<noscript>",
      "<title>",
      FIRST,
      SECOND,
      "<article class=share>",
      '<p class="',
      '">',
      "<![CDATA[",
      "<?php",
      "</",
      "<",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const source = `<html>${pieces.join("")}`;
        expectSound(await read(source, "a.html"), source);
      }),
    );
  });

  test("very long ones", async () => {
    for (const text of [
      "a".repeat(500_000),
      "(".repeat(500_000),
      "\n".repeat(500_000),
      `${FIRST} `.repeat(20_000),
      "Ab cd\n\n".repeat(50_000),
    ])
      expectSound(await read(text), null);
    for (const text of [
      "<div>".repeat(10_000),
      "<b>".repeat(10_000),
      "<".repeat(100_000),
      "<ul><li>".repeat(10_000),
      '<a b="'.repeat(10_000),
    ])
      expectSound(await read(`<html>${text}<p>${FIRST}`), `<html>${text}<p>${FIRST}`);
  });
});
