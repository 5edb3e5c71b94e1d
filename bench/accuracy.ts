/**
 * Measures accuracy on the corpora and the gold standard that lie beside the project, where they do.
 *
 *   npm run bench:accuracy -- [seeds|fit|syntax|bodies|polnear|events|statements|dates|actors|names|plover ...] [options]
 *   npm run bench:accuracy -- --freeze 2026-11-22      writes all figures to results/accuracy.txt under that date
 *
 * "fit" scores the seeds whose misses were studied apart from those whose were not: a wide gap means fitting.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve as resolvePath } from "node:path";
import { gunzipSync } from "node:zlib";
import { compareNames } from "../src/operations/compare-names.ts";
import { exportOf } from "../src/operations/export.ts";
import { readerModels } from "../src/operations/models.ts";
import { analyse, annotate, extractText, plainBody, readArticle, readLayer } from "../src/read/read.ts";
import { SPEECH_FORMS } from "../src/read/lexicon/speech.ts";
import { layOut, parseConllu, printConllu, reannotateConllu, type ConlluSentence } from "../src/record/conllu.ts";
import { resolve } from "../src/resolve/resolve.ts";
import { readCsv } from "../training/names/read-csv.ts";

const shared = resolvePath(process.env["DRAGOMAN_SHARED"] ?? "../shared");
const scratch = mkdtempSync(join(tmpdir(), "dragoman-bench-"));

let printed = "";

function say(text: string): void {
  printed += text;
  process.stdout.write(text);
}

const score = (script: string, args: readonly string[]): void => {
  say(scored(script, args));
};

function scored(script: string, args: readonly string[]): string {
  const run = spawnSync(process.execPath, [join(shared, "eval", script), ...args], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  return run.stdout + run.stderr;
}

async function seeds(options: readonly string[]): Promise<void> {
  const folder = join(shared, "seeds");
  const read = [];
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name));
    const id = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
    read.push({
      path: join(folder, name),
      ...(await readArticle(id, { bytes, name, given: {} }, "bench", readerModels())),
    });
  }
  const readings = read.map(({ reading }) => reading);
  const entries = read.map(({ path, reading }) => ({ ...reading.article, path, unread: reading.unread }));
  const file = join(scratch, "seeds.json");
  writeFileSync(file, JSON.stringify(exportOf(entries, resolve(readings, []))));
  score("score-seeds.mjs", [file, ...options]);
}

async function fit(): Promise<void> {
  for (const files of ["000,001,004", "002,003"]) {
    say(`-- seeds ${files}\n`);
    await seeds(["--files", files]);
  }
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly published?: string | null;
}

/** Reads lines of {id, text, published} and writes their readings to a file. */
function readLines(lines: readonly Line[], name: string): string {
  const file = join(scratch, `${name}.jsonl`);
  const readings = lines.map(({ id, text, published }) =>
    JSON.stringify(readLayer(id, plainBody(text, { published: published ?? null }), "bench", readerModels())),
  );
  writeFileSync(file, readings.join("\n"));
  return file;
}

const linesOf = (path: string): Line[] => {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Line);
};

function suite(kind: string, options: readonly string[]): void {
  const path = join(shared, "data", "suites", `${kind}-dev.jsonl`);
  score("score-suites.mjs", [kind, path, readLines(linesOf(path), kind), ...options]);
}

function polnear(options: readonly string[]): void {
  const path = join(shared, "data", "polnear", "dev.jsonl.gz");
  const predicted = readLines(linesOf(path), "polnear");
  score("score-attributions.mjs", [path, predicted, ...options]);
  for (const least of [0.5, 0.55, 0.6]) {
    const whole = /^whole all.*$/m.exec(scored("score-attributions.mjs", [path, keptFrom(predicted, least)]));
    say(`score from ${String(least)}: ${whole?.[0] ?? ""}\n`);
  }
}

/** The same readings without the attributions that have a lower score. */
function keptFrom(predicted: string, least: number): string {
  const file = join(scratch, `kept-${String(least)}.jsonl`);
  const readings = readFileSync(predicted, "utf8")
    .split("\n")
    .map((line) => JSON.parse(line) as { readonly attributions: readonly { readonly score: number }[] });
  const kept = readings.map((reading) => ({
    ...reading,
    attributions: reading.attributions.filter(({ score }) => score >= least),
  }));
  writeFileSync(file, kept.map((reading) => JSON.stringify(reading)).join("\n"));
  return file;
}

function plover(options: readonly string[]): void {
  const path = join(shared, "data", "plover", "gold-records-dev.json");
  const lines = (JSON.parse(readFileSync(path, "utf8")) as Line[]).map((line) => ({
    ...line,
    published: "2000-01-01",
  }));
  score("score-plover.mjs", [path, readLines(lines, "plover"), ...options]);
}

/** Pairs of names compared, at the threshold from which on they are taken for one. */
function names(options: readonly string[]): void {
  const path = join(shared, "data", "names", "cases-dev.csv");
  const scores = readCsv(readFileSync(path, "utf8")).map(
    ({ name1 = "", name2 = "", schema = "" }) => compareNames(name1, name2, schema.toLowerCase()).score,
  );
  const file = join(scratch, "name-scores.txt");
  writeFileSync(file, scores.join("\n"));
  score("score-names.mjs", [path, file, ...(options.length > 0 ? options : ["--threshold", "0.7"])]);
}

/** Both treebanks' development parts, with their own words and from their text with its paragraphs. */
function syntax(options: readonly string[]): void {
  for (const treebank of ["en_ewt", "en_gum"]) {
    const gold = join(shared, "data", "ud", `${treebank}-dev.conllu.gz`);
    const conllu = gunzipSync(readFileSync(gold)).toString("utf8");
    const { syntax: model } = readerModels();
    if (model === null) throw new Error("There is no model of syntax.");
    const system = join(scratch, `${treebank}.conllu`);
    for (const [title, parsed] of [
      ["own words", reannotateConllu(conllu, (forms) => annotate(forms, model))],
      ["from text", printConllu(analyse(plainBody(layOut(parseConllu(conllu)).text, {}), readerModels()))],
    ] as const) {
      say(`-- ${treebank}-dev, ${title}\n`);
      writeFileSync(system, parsed);
      score("score-conllu.mjs", [gold, system, ...options]);
      if (title === "own words") say(subjectsOfSpeech(parseConllu(conllu), parseConllu(parsed)));
    }
  }
}

/** Verbs that can stand beside what is said: "X, she said". */
const SPEECH_VERBS = new Set(
  [...SPEECH_FORMS.values()]
    .flat()
    .flatMap(({ sense: { verb, particle, frames } }) =>
      particle.length === 0 && (frames.has("aside") || frames.has("quotation")) ? [verb] : [],
    ),
);

/** How many subjects of speech verbs, as the treebank has them, are found: hung from the same verb, as its subject. */
function subjectsOfSpeech(gold: readonly ConlluSentence[], parsed: readonly ConlluSentence[]): string {
  let all = 0;
  let right = 0;
  gold.forEach(({ words }, sentence) => {
    words.forEach(({ head, deprel }, at) => {
      const verb = words[head];
      if (deprel !== "nsubj" || verb?.upos !== "VERB" || !SPEECH_VERBS.has(verb.lemma)) return;
      const found = parsed[sentence]?.words[at];
      all++;
      if (found?.head === head && found.deprel === "nsubj") right++;
    });
  });
  return `subjects of speech verbs: ${((100 * right) / all).toFixed(1)} % of ${String(all)} found\n\n`;
}

async function bodies(): Promise<void> {
  const folder = join(shared, "data", "bodies");
  const lines: string[] = [];
  for (const name of readdirSync(join(folder, "html"))) {
    const bytes = gunzipSync(readFileSync(join(folder, "html", name)));
    const { text, article } = await extractText({ bytes, name: name.replace(/\.gz$/, ""), given: {} });
    lines.push(
      JSON.stringify({ id: name.replace(/\.html\.gz$/, ""), body: text.slice(article.body.from, article.body.to) }),
    );
  }
  const file = join(scratch, "bodies.jsonl");
  writeFileSync(file, lines.join("\n"));
  score("score-bodies.mjs", [join(folder, "ground-truth.json"), file]);
}

const measures: Readonly<Record<string, (options: readonly string[]) => void | Promise<void>>> = {
  seeds,
  fit,
  syntax,
  bodies,
  polnear,
  plover,
  events: (options) => suite("events", options),
  statements: (options) => suite("statements", options),
  dates: (options) => suite("dates", options),
  actors: (options) => suite("actors", options),
  names,
};

const words = process.argv.slice(2);
const frozen = words.includes("--freeze") ? words[words.indexOf("--freeze") + 1] : undefined;
const firstOption = words.findIndex((word) => !(word in measures));
const chosen = firstOption < 0 ? words : words.slice(0, firstOption);
const options = frozen === undefined ? words.slice(chosen.length) : [];
if (!existsSync(shared)) {
  say(`nothing measured: there are no corpora at ${shared}\n`);
} else {
  for (const name of chosen.length > 0 ? chosen : Object.keys(measures)) {
    say(`\n== ${name}\n`);
    await measures[name]?.(options);
  }
  if (frozen !== undefined) {
    writeFileSync(join(import.meta.dirname, "results", "accuracy.txt"), `Measured ${frozen}\n${printed}`);
  }
}
