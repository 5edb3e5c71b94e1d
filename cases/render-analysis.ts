import { readerModels } from "../src/operations/models.ts";
import { disagreementsIn } from "../src/analyze/disagreements.ts";
import { ledgerOf } from "../src/analyze/ledger.ts";
import { relationOf } from "../src/analyze/relation.ts";
import { sideOf, sidesOf } from "../src/analyze/sides.ts";
import { plainBody, readLayer } from "../src/read/read.ts";
import type { Evidence, Resolution } from "../src/record/record.ts";
import { resolve } from "../src/resolve/resolve.ts";

interface Case {
  readonly record: Resolution;
  readonly published: ReadonlyMap<string, string | null>;
  readonly words: (place: Evidence) => string;
  readonly name: (id: string | null) => string;
}

/**
 * What `show` names, a line each: "disagreements" (kind, then who: side), "sides", and of the relation `between` two
 * names "ledger", "series", "turning points", "attitudes". `published` has a date for each article.
 */
export function renderAnalysis(text: string, options: Readonly<Record<string, string>>): string {
  const made = caseOf(text, (options["published"] ?? "").split(" "));
  const render = RENDERERS[options["show"] ?? ""];
  if (render === undefined) throw new Error(`show: ${options["show"] ?? ""} is nothing that can be shown`);
  return render(made, (options["between"] ?? "").split(" and ")).join("\n");
}

function caseOf(text: string, dates: readonly string[]): Case {
  const texts = new Map(text.split(/^---$/m).map((article, i) => [`a${i}`, article.trim()]));
  const published = new Map([...texts.keys()].map((id, i) => [id, dates[i] ?? null]));
  const readings = [...texts].map(([id, article]) =>
    readLayer(id, plainBody(article, { published: published.get(id) ?? null }), "case", readerModels()),
  );
  const record = resolve(readings, []);
  const names = new Map(record.actors.map(({ id, name }) => [id, name]));
  return {
    record,
    published,
    words: ({ article, from, to }) => (texts.get(article) ?? "").slice(from, to).replace(/\s+/g, " "),
    name: (id) => (id === null ? "unnamed" : (names.get(id) ?? id)),
  };
}

type Renderer = (made: Case, between: readonly string[]) => readonly string[];

function relationIn({ record, published }: Case, between: readonly string[]) {
  const [a, b] = between.map((name) => sideOf(record.actors.filter((actor) => actor.name === name)));
  if (a === undefined || b === undefined) throw new Error("between: names two actors");
  return relationOf(record, a, b, published);
}

const RENDERERS: Readonly<Record<string, Renderer>> = {
  disagreements: ({ record, published, words, name }) =>
    disagreementsIn(record, published).flatMap(({ kind, poles, positions }) => [
      poles === null ? kind : `${kind}: ${poles.join(" or ")}`,
      ...positions.map(
        (one) =>
          `  ${one.speakers.map(name).join(" and ")} | ${one.pole} | ${words(one)}` +
          (one.repeats === null ? "" : ` | repeats ${one.repeats + 1}`) +
          (one.settles === null ? "" : ` | settles ${one.settles + 1}`),
      ),
    ]),

  sides: ({ record, name }) => sidesOf(record.actors).map(({ actors }) => actors.map(name).sort().join(", ")),

  ledger: ({ record, words }, [a = "", b = ""]) => {
    const ids = (wanted: string) => new Set(record.actors.filter((one) => one.name === wanted).map(({ id }) => id));
    return ledgerOf(record.events, ids(a), ids(b)).map(
      ({ giver, good, delivery, date, evidence }) =>
        `${giver === "a" ? a : b} | ${good} ${delivery} | ${date ?? "-"} | ${evidence.map(words).join(" / ")}`,
    );
  },

  series: (made, between) =>
    relationIn(made, between).series.months.map(
      ({ month, quads, reports, articles }) =>
        `${month} | cooperation ${quads["verbal cooperation"] + quads["material cooperation"]}` +
        ` | conflict ${quads["verbal conflict"] + quads["material conflict"]} | reports ${reports} | articles ${articles}`,
    ),

  "turning points": (made, between) =>
    relationIn(made, between).turningPoints.map(
      ({ date, reasons, evidence }) =>
        `${date ?? "-"} | ${reasons.join(", ")} | ${evidence.map(made.words).join(" / ")}`,
    ),

  attitudes: (made, between) =>
    relationIn(made, between).attitudes.map(
      (one) =>
        `${one.speakers.map(made.name).join(" and ")} | ${one.matter}: ${one.pole ?? "open"} | ${made.words(one)}`,
    ),
};
