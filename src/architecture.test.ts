/** The folder layout is the architecture: this holds every import to the table in docs/architecture.md. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = import.meta.dirname;

/** Rooms whose result may depend on nothing but their arguments. */
const PURE = /^(?:record|learn|read|resolve|analyze)\//;

/** What each room may import, beside itself. First match wins. */
const TABLE: readonly (readonly [room: RegExp, may: RegExp])[] = [
  [/^record\//, /^$/],
  [/^learn\//, /^$/],
  [/^read\/read\.ts$/, /^(?:record|learn|read)\//],
  [/^read\/lexicon\//, /^(?:record|learn)\//],
  [/^read\/([a-z]+)\//, /^(?:record|learn|read\/lexicon)\//],
  [/^resolve\//, /^(?:record|learn)\//],
  [/^analyze\//, /^(?:record|learn)\//],
  [/^store\//, /^record\//],
  [/^operations\//, /^(?:record|learn|read\/read\.ts|resolve|store|analyze)/],
  [/^serve\/cli\/commands\/serve\.ts$/, /^(?:operations|record)\/|^serve\/http\/server\.ts$/],
  [/^serve\/([a-z]+)\//, /^(?:operations|record)\//],
  [/^index\.ts$/, /^(?:operations|record|read\/read\.ts|resolve)/],
];

interface Module {
  readonly path: string;
  readonly source: string;
  readonly local: readonly string[];
  readonly outside: readonly string[];
}

const modules: Module[] = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !/\.(?:test|contract)\.ts$/.test(path) && !path.includes("/fixtures/"))
  .sort()
  .map((path) => {
    const source = readFileSync(join(root, path), "utf8");
    const imports = ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
    const local = imports
      .filter((name) => name.startsWith("."))
      .map((name) => relative(root, resolve(root, dirname(path), name)).replaceAll("\\", "/"));
    return { path, source, local, outside: imports.filter((name) => !name.startsWith(".")) };
  });

/** The folder that a file calls "itself": the stage within read, the surface within serve, else the top folder. */
const roomOf = (path: string): string => /^(?:read|serve)\/[a-z]+\//.exec(path)?.[0] ?? path.split("/")[0] + "/";

describe("the folder layout is the architecture", () => {
  test.each(modules)("$path imports only what its room may", ({ path, local }) => {
    const rule = TABLE.find(([room]) => room.test(path));
    expect(rule, `no rule covers ${path}`).toBeDefined();
    const strangers = local.filter((target) => !rule?.[1].test(target) && !target.startsWith(roomOf(path)));
    expect(strangers).toEqual([]);
  });

  test.each(modules.filter(({ path }) => PURE.test(path)))("$path is pure", ({ source, outside }) => {
    expect(outside.filter((name) => name.startsWith("node:"))).toEqual([]);
    expect(source).not.toMatch(/Date\.now|new Date\(\)|Math\.random|\bIntl\.|localeCompare|toLocale/);
  });

  test("no import rings", () => {
    const edges = new Map(modules.map(({ path, local }) => [path, local]));
    const done = new Set<string>();
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) throw new Error(`ring: ${[...trail, path].join(" -> ")}`);
      if (done.has(path)) return;
      for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of edges.keys()) visit(path, []);
    expect(done.size).toBeGreaterThan(0);
  });

  test("only the store knows SQL", () => {
    const knowing = modules.filter(({ outside }) => outside.some((name) => /kysely|sqlite/.test(name)));
    expect(knowing.filter(({ path }) => !path.startsWith("store/")).map(({ path }) => path)).toEqual([]);
  });

  test("only the HTTP surface knows its framework", () => {
    const knowing = modules.filter(({ outside }) => outside.some((name) => /hono/.test(name)));
    expect(knowing.filter(({ path }) => !path.startsWith("serve/http/")).map(({ path }) => path)).toEqual([]);
  });

  test("no folder for odds and ends", () => {
    expect(modules.filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|common|core)(?:\/|\.ts$)/.test(path))).toEqual([]);
  });
});
