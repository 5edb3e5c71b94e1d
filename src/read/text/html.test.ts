import { describe, expect, test } from "vitest";
import type { TextLayer } from "../../record/article.ts";
import { extractText } from "./extract.ts";

const read = (page: string): Promise<TextLayer> =>
  extractText({ bytes: new TextEncoder().encode(page), name: "page.html", given: {} });

const SENTENCES = [
  "The ministers of the two countries met in Riga on Monday and agreed on a plan for the border.",
  "The plan gives the commission a year, said the chairman, who had opposed it until the spring.",
  "Nobody expects the work to begin before the election, which the government has put off twice.",
  "In the villages along the river, people say they have heard such promises before, and often.",
  "The opposition called the plan a surrender, while the trade unions asked for a second reading.",
  "A vote is planned for the autumn, when the parliament returns from its long summer recess.",
];
const PARAGRAPHS = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join("\n");
const BODY = SENTENCES.join("\n\n");

const page = (body: string, head = ""): string =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const bodyOf = ({ text, article }: TextLayer): string => text.slice(article.body.from, article.body.to);

describe("the text layer", () => {
  test("is title, standfirst and body", async () => {
    const layer = await read(
      page(
        `<nav><a href="/">Home</a></nav><article><h1>Ministers agree</h1><p class="standfirst">After years of talks a commission will be set up</p>${PARAGRAPHS}</article><footer>Imprint</footer>`,
        "<title>Ministers agree | The Morning Paper</title>",
      ),
    );
    expect(layer.text).toBe(`Ministers agree\n\nAfter years of talks a commission will be set up\n\n${BODY}`);
    expect(bodyOf(layer)).toBe(BODY);
    expect(layer.article.parts.map(({ kind }) => kind)).toEqual(["title", "standfirst"]);
  });

  test("points back into the page", async () => {
    const source = page(
      `<article><h1>Ministers agree</h1>${PARAGRAPHS}<p>Caf&eacute; owners &amp; bakers of the <b>old town</b> protest every week.</p></article>`,
    );
    const { text, origin } = await read(source);
    expect(text).toContain("Café owners & bakers of the old town protest");
    for (const words of ["The plan gives the commission", " owners ", " bakers of the ", "old town"]) {
      const at = text.indexOf(words);
      const run = origin?.find(({ from, to }) => from <= at && at + words.length <= to);
      expect(source.slice((run?.origin ?? NaN) + at - (run?.from ?? 0)).startsWith(words), words).toBe(true);
    }
  });

  test("points back also where paragraphs are divisions with line breaks", async () => {
    const source = page(
      `<div id="t"><h1>Ministers agree</h1><div class="text">${SENTENCES.join("<br><br>")}</div></div>`,
    );
    const { text, origin } = await read(source);
    for (const sentence of SENTENCES) {
      const at = text.indexOf(sentence);
      const run = origin?.find(({ from, to }) => from <= at && at + sentence.length <= to);
      expect(run?.origin).toBe(source.indexOf(sentence) - (at - (run?.from ?? 0)));
    }
  });

  test("collapses whitespace and keeps blocks apart", async () => {
    const layer = await read(
      page(
        `<article>${PARAGRAPHS}<ul><li>One   thing\n that matters here,</li><li>another that does not.</li></ul><blockquote>We shall see.</blockquote></article>`,
      ),
    );
    expect(bodyOf(layer)).toBe(`${BODY}\n\nOne thing that matters here,\n\nanother that does not.\n\nWe shall see.`);
  });

  test("marks headings inside the body", async () => {
    const layer = await read(
      page(
        `<article><h1>Ministers agree</h1>${PARAGRAPHS}<h2>What comes next</h2>${PARAGRAPHS}</article>`,
        "<title>Ministers agree</title>",
      ),
    );
    const headings = layer.article.parts.filter(({ kind }) => kind === "heading");
    expect(headings.map(({ from, to }) => layer.text.slice(from, to))).toEqual(["What comes next"]);
  });

  test("never holds scripts, styles and hidden elements", async () => {
    const hidden =
      '<script>secret()</script><style>.secret{}</style><p hidden>secret</p><p style="display: none">secret</p><div aria-hidden="true">secret</div><template>secret</template><noscript>secret</noscript><!-- secret --><svg><text>secret</text></svg>';
    expect((await read(page(`<article>${hidden}${PARAGRAPHS}${hidden}</article>`))).text).toBe(BODY);
  });

  test("leaves out what stands between and around the paragraphs", async () => {
    const between = [
      "<figure><img src=a.jpg><figcaption>The old bridge</figcaption></figure>",
      '<div class="newsletter-signup"><p>Sign up for our newsletter</p></div>',
      "<p><a href=/b>Read also: Six things to know about Riga</a></p>",
      "<p>Advertisement</p>",
      '<aside class="related"><h3>Related</h3><ul><li><a href=/c>Another article</a></li></ul></aside>',
      '<div class="share-buttons"><a href=#>Share</a> <a href=#>Tweet</a></div>',
    ];
    const half = `<p>${SENTENCES.slice(0, 3).join("</p><p>")}</p>`;
    const rest = `<p>${SENTENCES.slice(3).join("</p><p>")}</p>`;
    const end =
      "<h3>More from The Morning Paper</h3><ul><li><a href=/d>A first headline</a></li><li><a href=/e>A second one</a></li></ul>";
    expect(bodyOf(await read(page(`<article>${half}${between.join("")}${rest}${end}</article>`)))).toBe(BODY);
  });

  test("is found where nothing is marked, and in a page of broken tags", async () => {
    const plain = await read(
      page(`<table><tr><td><a href=/>Home</a><td><font>${SENTENCES.join("<p>")}</font></table>`),
    );
    for (const sentence of SENTENCES) expect(plain.text).toContain(sentence);
    const broken = await read(`<html><body><div><p>${SENTENCES.join("</span></div></b><p>")}</section></i>`);
    for (const sentence of SENTENCES) expect(broken.text).toContain(sentence);
  });

  test("is found below ten thousand nested elements", async () => {
    const layer = await read(page(`${"<div>".repeat(10_000)}${PARAGRAPHS}${"</div>".repeat(10_000)}`));
    expect(bodyOf(layer)).toBe(BODY);
  });

  test("is found in the JSON-LD of a page without it", async () => {
    const data = JSON.stringify({
      "@type": "NewsArticle",
      headline: "Ministers agree",
      articleBody: `${SENTENCES.join("\n\n")}`,
    });
    const layer = await read(
      page("<p>Please wait while the page is loading.</p>", `<script type="application/ld+json">${data}</script>`),
    );
    expect(bodyOf(layer)).toBe(BODY);
    expect(layer.article.title).toBe("Ministers agree");
  });

  test("is empty for a page without text", async () => {
    expect((await read(page("<script>run()</script>"))).text).toBe("");
  });
});

describe("metadata", () => {
  const article = `<article><h1>Ministers agree</h1>${PARAGRAPHS}</article>`;
  const metadata = async (head: string, body = article) => (await read(page(body, head))).article;

  test("of JSON-LD, also inside a graph", async () => {
    const data = {
      "@graph": [
        { "@type": "WebSite", name: "Site" },
        {
          "@type": ["NewsArticle"],
          headline: "Ministers &#8216;agree&#8217;",
          datePublished: "2022-12-26T23:30:00-05:00",
          author: [{ name: "Jane Roe" }, { name: "John Doe" }],
          publisher: { name: "The Morning Paper" },
        },
      ],
    };
    expect(
      await metadata(
        `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
        `<article>${PARAGRAPHS}</article>`,
      ),
    ).toMatchObject({
      title: "Ministers ‘agree’",
      published: "2022-12-26",
      publishedBasis: "stated",
      author: "Jane Roe, John Doe",
      publisher: "The Morning Paper",
    });
  });

  test("of meta elements", async () => {
    const head = `<meta property="og:site_name" content="The Morning Paper"><meta property="og:title" content="Ministers agree - The Morning Paper"><meta name="author" content="By Jane Roe"><meta property="article:published_time" content="2021-03-04T00:10:00+02:00"><link rel="canonical" href="https://example.org/a">`;
    expect(await metadata(head)).toMatchObject({
      title: "Ministers agree",
      author: "Jane Roe",
      published: "2021-03-04",
      publisher: "The Morning Paper",
      url: "https://example.org/a",
    });
  });

  test("printed under the title", async () => {
    const printed = `<article><h1>Ministers agree</h1><div class="byline">By Jane Roe</div><div class="date">Published: 3 May 2021</div>${PARAGRAPHS}</article>`;
    expect(await metadata("", printed)).toMatchObject({ author: "Jane Roe", published: "2021-05-03" });
    const time = `<article><h1>Ministers agree</h1><time datetime="2021-05-04T10:00Z">yesterday</time>${PARAGRAPHS}</article>`;
    expect(await metadata("", time)).toMatchObject({ published: "2021-05-04" });
  });

  test("unknown where nothing says it, impossible dates and broken JSON ignored", async () => {
    const head = `<script type="application/ld+json">{"@type": broken</script><meta name="date" content="2021-02-31"><meta property="og:site_name" content="https://example.org">`;
    expect(await metadata(head)).toMatchObject({
      published: null,
      publishedBasis: null,
      publisher: null,
      author: null,
      url: null,
    });
  });

  test("a page in another language than it declares", async () => {
    const german =
      "<p>Der Präsident hat am Montag erklärt, dass die Gespräche nicht fortgesetzt werden, und er ist nach Berlin gereist.</p>";
    expect((await read(page(german.repeat(4)))).article.language).toBe("de");
  });
});
