import { readdir, readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { parse as parseYaml } from "yaml";
import { z } from "zod";
import { answersTo, type Theme } from "../analyze/themes.ts";
import { timeline } from "../analyze/timeline.ts";
import { edtfBounds } from "../record/edtf.ts";
import { EVENT_TYPES } from "../record/reading.ts";
import type { Actor } from "../record/record.ts";
import { matchActors } from "../resolve/matching.ts";
import type { Store } from "../store/store.ts";
import { daySchema, recordAt, type RecordAt } from "./analysis.ts";
import { type EventView, viewEvents } from "./events.ts";
import { InvalidInput, NotFound, parseInput } from "./invalid-input.ts";
import { Quotes } from "./quotes.ts";
import { type StatementView, viewStatements } from "./statements.ts";

/** A theme as its file has it. */
export const themeSchema = z.strictObject({
  name: z.string().min(1),
  question: z.string().min(1),
  /** Names of actors, in any spelling; left out for all. */
  actors: z.array(z.string().min(1)).default([]),
  types: z.array(z.enum(EVENT_TYPES, { error: `is none of ${EVENT_TYPES.join(", ")}` })).default([]),
  words: z.array(z.string().min(1)).default([]),
  from: z.preprocess((value) => (typeof value === "number" ? `${value}` : value), daySchema).optional(),
  to: z.preprocess((value) => (typeof value === "number" ? `${value}` : value), daySchema).optional(),
});

export type ThemeFile = z.output<typeof themeSchema>;

export interface ThemeResult {
  readonly name: string;
  readonly question: string;
  /** Those who take part in its events or speak in its statements, the most often first. */
  readonly actors: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  readonly articles: RecordAt["articles"];
  /** Names in the theme that no actor of the record bears. */
  readonly unknown: readonly string[];
  /** By date, undated ones last. */
  readonly events: readonly EventView[];
  /** By publication date. */
  readonly statements: readonly StatementView[];
}

/** What the record holds on a theme. */
export async function theme(store: Store, file: ThemeFile, asOf?: string): Promise<ThemeResult> {
  const at = await recordAt(store, asOf);
  const { theme, unknown } = themeOf(file, at.record.actors);
  const found = answersTo(theme, at.record, at.published);
  const quotes = new Quotes(store);
  return {
    name: file.name,
    question: file.question,
    actors: actorsOf(found, at.record.actors),
    articles: at.articles,
    unknown,
    events: await viewEvents(store, timeline(found.events), quotes),
    statements: quotes.byPublication(await viewStatements(store, found.statements, quotes)),
  };
}

/** Those who take part in its events or speak in its statements, the most often first. */
function actorsOf(
  { events, statements }: ReturnType<typeof answersTo>,
  actors: readonly Actor[],
): ThemeResult["actors"] {
  const counts = new Map<string, number>();
  const count = (ids: readonly (string | null)[]): void => {
    for (const id of new Set(ids)) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const { actors, recipients } of events) count([...actors, ...recipients]);
  for (const { speaker } of statements) count([speaker]);
  return actors
    .flatMap(({ id, name }) => (counts.has(id) ? [{ id, name, count: counts.get(id) ?? 0 }] : []))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

function themeOf(
  file: ThemeFile,
  actors: readonly Actor[],
): { readonly theme: Theme; readonly unknown: readonly string[] } {
  const summaries = actors.map((actor) => ({ ...actor, mentions: actor.mentions.length, articles: 0 }));
  const meant = file.actors.map((name) => ({ name, actor: matchActors(name, summaries)[0] }));
  const { name, question, types, words, from, to } = file;
  const theme: Theme = {
    name,
    question,
    actors: new Set(meant.flatMap(({ actor }) => actor?.id ?? [])),
    types: new Set(types),
    words,
    from: from === undefined ? null : (edtfBounds(from)?.earliest ?? null),
    to: to === undefined ? null : (edtfBounds(to)?.latest ?? null),
  };
  return { theme, unknown: meant.filter(({ actor }) => actor === undefined).map(({ name }) => name) };
}

/** The themes kept in a folder, by file name. Throws InvalidInput for a file that holds none. */
export async function themesIn(folder: string): Promise<ReadonlyMap<string, ThemeFile>> {
  const names = await readdir(folder).catch(() => {
    throw new InvalidInput(`${folder}: there is no such folder; name that of the themes with --themes`);
  });
  const themes = new Map<string, ThemeFile>();
  for (const name of names.filter((name) => name.endsWith(".yaml")).sort()) {
    themes.set(basename(name, ".yaml"), await readTheme(join(folder, name)));
  }
  return themes;
}

/** A theme in a list of them. */
export interface ThemeName {
  /** The name of its file, without ".yaml". */
  readonly id: string;
  readonly name: string;
  readonly question: string;
}

/** The themes kept in a folder, in short; none where there is no such folder. */
export async function listThemes(folder: string): Promise<readonly ThemeName[]> {
  const themes = await themesIn(folder).catch((error: unknown) => {
    if (existsSync(folder)) throw error;
    return new Map<string, ThemeFile>();
  });
  return [...themes].map(([id, { name, question }]) => ({ id, name, question }));
}

/** The theme of a name among those of a folder. Throws NotFound. */
export async function themeNamed(id: string, folder: string): Promise<ThemeFile> {
  const found = existsSync(folder) ? (await themesIn(folder)).get(id) : undefined;
  if (found === undefined) throw new NotFound(`${id}: no such theme`);
  return found;
}

/** A theme by the name of its file in a folder, or by its path. */
export async function findTheme(reference: string, folder: string): Promise<ThemeFile> {
  if (reference.endsWith(".yaml")) return readTheme(reference);
  const themes = await themesIn(folder);
  const found = themes.get(reference);
  if (found === undefined)
    throw new InvalidInput(
      `${reference}: no such theme in ${folder}; there are ${[...themes.keys()].join(", ") || "none"}`,
    );
  return found;
}

async function readTheme(path: string): Promise<ThemeFile> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new InvalidInput(`${path}: there is no such theme`);
  });
  return parseInput(themeSchema, parseYaml(text) as unknown);
}
