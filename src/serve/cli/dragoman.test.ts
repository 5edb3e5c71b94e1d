/** The command line as a person meets it: the built program, real files, exit codes and messages. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const program = join(import.meta.dirname, "../../../dist/dragoman.js");
const examples = join(import.meta.dirname, "../../../examples/minsk-moscow");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-cli-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function dragoman(args: readonly string[], options: { input?: string; env?: Record<string, string> } = {}): Run {
  const run = spawnSync(process.execPath, [program, ...args], {
    encoding: "utf8",
    cwd: folder,
    input: options.input ?? "",
    env: { ...process.env, NO_COLOR: "1", ...options.env },
    maxBuffer: 1e8,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

test("a reader who closes the pipe early is no error", () => {
  const { stderr } = spawnSync(
    "sh",
    ["-c", '("$0" "$1" --help; echo "code $?" >&2) | true', process.execPath, program],
    {
      encoding: "utf8",
    },
  );
  expect(stderr).toBe("code 0\n");
});

const COMMANDS =
  "read serve reading articles show actors statements events timeline brief search export forget reread decide review decisions rename names".split(
    " ",
  );

describe("help", () => {
  test("lists every command", () => {
    const { code, out } = dragoman(["--help"]);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(out).toContain(`\n  ${command} `);
  });

  test.each(COMMANDS)("%s shows an example", (command) => {
    const { code, out } = dragoman([command, "--help"]);
    expect(code).toBe(0);
    expect(out).toContain(`$ dragoman ${command}`);
  });
});

describe("the bundled example", () => {
  const store = ["--store", "example.db"];

  beforeAll(() => {
    const { code, err, out } = dragoman(["read", examples, ...store]);
    expect(err).toBe("");
    expect(code, out).toBe(0);
  });

  test("one Lukashenko, however he is spelled", () => {
    const rows = JSON.parse(dragoman(["actors", "Lukašenka", "--json", ...store]).out) as { aliases: string[] }[];
    expect(rows).toHaveLength(1);
    expect(rows[0]?.aliases.length).toBeGreaterThan(2);
    expect(JSON.parse(dragoman(["actors", "Лукашенко", "--json", ...store]).out)).toEqual(rows);
  });

  test("a disagreement is settled by a person, and said to be; words need their article", () => {
    const first = (): string => dragoman(["disagreements", ...store]).out.split("\n")[0] ?? "";
    const id = /\S+$/.exec(first())?.[0] ?? "";
    expect(dragoman(["decide", "settle", id, "--why", "it was seen", ...store]).code).toBe(0);
    expect(first()).toMatch(/, settled, \S+$/);
    const { code, err } = dragoman(["decide", "settle", id, "some words", ...store]);
    expect(code).toBe(2);
    expect(err).toContain("--in");
  });

  test("a brief names both, their deeds, words and articles", () => {
    const { code, out } = dragoman(["brief", "Lukashenko", "Putin", ...store]);
    expect(code).toBe(0);
    for (const head of ["Who they are", "did to", "says of", "What others say of both", "Articles"]) {
      expect(out).toContain(head);
    }
  });

  test("every list prints as table, JSON and CSV", () => {
    const lists = [
      ["articles"],
      ["actors"],
      ["statements"],
      ["events"],
      ["timeline", "Lukashenko", "Putin"],
      ["search", "Minsk"],
    ];
    for (const list of lists) {
      const rows = JSON.parse(dragoman([...list, "--json", ...store]).out) as unknown[];
      expect(rows.length, list.join(" ")).toBeGreaterThan(0);
      expect(dragoman([...list, ...store]).out.split("\n").length).toBe(rows.length + 2);
      expect(dragoman([...list, "--csv", ...store]).out.split("\n").length).toBeGreaterThan(rows.length);
    }
  });

  test("events can be narrowed to a period and an actor", () => {
    const all = JSON.parse(dragoman(["events", "--json", ...store]).out) as unknown[];
    const some = JSON.parse(dragoman(["events", "--actor", "Wagner", "--from", "2023", "--json", ...store]).out) as {
      date: string;
      actorNames: string[];
      recipientNames: string[];
    }[];
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    for (const { actorNames, recipientNames } of some) {
      expect([...actorNames, ...recipientNames].join()).toMatch(/Wagner/);
    }
  });

  test("the export is the same whatever the number of threads", () => {
    const exports = ["1", "2", "5"].map((jobs) => {
      dragoman(["read", examples, "--store", `jobs-${jobs}.db`, "--jobs", jobs]);
      return dragoman(["export", "--store", `jobs-${jobs}.db`]).out;
    });
    expect(exports[0]?.length).toBeGreaterThan(10_000);
    expect(exports[1]).toBe(exports[0]);
    expect(exports[2]).toBe(exports[0]);
  });

  test("the export does not depend on time zone or locale", () => {
    const elsewhere = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
    dragoman(["read", examples, "--store", "elsewhere.db"], { env: elsewhere });
    const there = dragoman(["export", "--store", "elsewhere.db"], { env: elsewhere }).out;
    expect(there).toBe(dragoman(["export", ...store]).out);
  });

  test("a second reading finds everything known", () => {
    expect(dragoman(["read", examples, ...store]).out).toMatch(/known already/);
  });

  test("an article is shown with its findings marked", () => {
    const [article] = JSON.parse(dragoman(["articles", "--json", ...store]).out) as { id: string; title: string }[];
    const { code, out } = dragoman(["show", article?.id.slice(0, 6) ?? "", ...store]);
    expect(code).toBe(0);
    expect(out).toContain(article?.title);
    expect(out).toContain("[actor]");
  });
});

describe("readings without a store", () => {
  test("one line for each line, in order", () => {
    const input = [
      { id: "b", text: "“We will not yield,” Ann Lee said in Oslo on 5 May.", published: "2024-05-06" },
      { id: "a", text: "" },
    ];
    const { code, out } = dragoman(["reading", "--jsonl"], {
      input: input.map((line) => JSON.stringify(line)).join("\n"),
    });
    expect(code).toBe(0);
    const readings = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; dates: { edtf: string }[] });
    expect(readings.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(readings[0]?.dates[0]?.edtf).toBe("2024-05-05");
  });

  test("says in words why something is somebody's statement", () => {
    const told = "The harbour was closed on Monday.\n\n“We will not yield,” Ann Lee said in Oslo.";
    const { code, out } = dragoman(["reading", "--explain", "-"], { input: told });
    expect(code).toBe(0);
    expect(out).toMatch(/Ann Lee \| said \| We will not yield\n {2}read by quotation-with-cue, score 0\.\d\d\n/);
    expect(out).toMatch(/\n {2}[+-]\d\.\d\d {2}\S/);
  });

  test.each([
    ["no JSON", "{", /line 1: is no JSON/],
    ["no text", '{"id":"a"}', /line 1: text/],
    ["no date", '{"id":"a","text":"b","published":"yesterday"}', /line 1: published: is no date in EDTF/],
  ])("a line with %s is named", (_, input, message) => {
    const { code, err } = dragoman(["reading", "--jsonl"], { input });
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe("decisions", () => {
  const store = ["--store", "decided.db"];
  const told = "Poland met Latvia in Riga. Donald Tusk said that the line would be built. Olga Brandt thanked Tusk.";
  const decide = (...args: readonly string[]): Run => dragoman(["decide", ...args, ...store, "--by", "anna"]);
  const log = () =>
    JSON.parse(dragoman(["decisions", "--json", ...store]).out) as { id: string; state: string; says: string }[];

  beforeAll(() => {
    file("decided.txt", told);
    expect(dragoman(["read", "decided.txt", ...store]).code).toBe(0);
  });

  test("two actors are one, until that is taken back", () => {
    const { out, code } = decide("same", "Donald Tusk", "Olga Brandt", "--why", "a test");
    expect(code).toBe(0);
    expect(out).toMatch(/^decided [0-9a-f]{16}: Donald Tusk and Olga Brandt are the same\n$/);
    const [made] = log();
    expect(dragoman(["actors", "Brandt", "--json", ...store]).out).toContain("Donald Tusk");
    expect(decide("undo", made?.id ?? "").out).toMatch(/^decided [0-9a-f]{16}: takes back: Donald Tusk and/);
    expect(log().map(({ state }) => state)).toEqual(["undone", "in force"]);
  });

  test("what was reviewed can be listed, and a statement corrected by its id", () => {
    const statements = (...args: readonly string[]) =>
      JSON.parse(dragoman(["statements", "--json", ...args, ...store]).out) as { id: string; stance: string }[];
    const [statement] = statements("--by", "Tusk");
    expect(decide("correct", statement?.id ?? "", "--stance", "warns", "--speaker", "Olga Brandt").code).toBe(0);
    expect(statements("--reviewed", "yes")).toMatchObject([{ id: statement?.id, stance: "warns" }]);
    expect(decide("reject", statement?.id ?? "").code).toBe(0);
    expect(statements().map(({ id }) => id)).not.toContain(statement?.id);
  });

  test("words are added by what they are", () => {
    expect(
      decide("add-mention", "the line", "--in", "decided.txt", "--actor", "The Line", "--kind", "company").code,
    ).toBe(0);
    const event = decide("add-event", "built", "--in", "decided.txt", "--type", "COOPERATE", "--actor", "The Line");
    expect(event.code, event.err).toBe(0);
    expect(dragoman(["events", "--actor", "The Line", "--csv", ...store]).out).toContain("COOPERATE");
  });

  test("they travel to another store", () => {
    file("log.jsonl", dragoman(["decisions", "export", ...store]).out);
    dragoman(["read", "decided.txt", "--store", "other.db"]);
    const added = log().length;
    expect(dragoman(["decisions", "import", "log.jsonl", "--store", "other.db"]).out).toBe(
      `${added} decisions added, 0 known already\n`,
    );
    expect(dragoman(["export", "--store", "other.db"]).out).toBe(dragoman(["export", ...store]).out);
  });

  test.each<[string, readonly string[], RegExp]>([
    ["nobody known", ["same", "Tusk", "Nobody Atall"], /Nobody Atall: no such actor/],
    ["no such stance", ["correct", "statement-0", "--stance", "shouts"], /value\.stance: is none of asserts/],
    ["a mention without its article", ["reject", "Tusk"], /name its article with --in/],
    ["no article named", ["split", "Tusk", "--actor", "X"], /required option '--in <article>'/],
    ["no such decision", ["undo", "ffff"], /ffff: no such decision/],
  ])("%s: exit code 2, a message, and nothing kept", (_, args, message) => {
    const before = log().length;
    const { code, err } = decide(...args);
    expect(err).toMatch(message);
    expect(code).toBe(2);
    expect(log()).toHaveLength(before);
  });

  test("a bad line says which it is and why, and nothing of its file is kept", () => {
    file("bad.jsonl", `${dragoman(["decisions", "export", ...store]).out}{"kind":"rename"}\n`);
    const { code, err } = dragoman(["decisions", "import", "bad.jsonl", "--store", "fresh.db"]);
    expect(code).toBe(2);
    expect(err).toMatch(/line \d+: anchor/);
    expect(JSON.parse(dragoman(["decisions", "--json", "--store", "fresh.db"]).out)).toEqual([]);
  });

  test("what is worth a look is listed", () => {
    const { code, out } = dragoman(["review", "--json", ...store]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toBeInstanceOf(Array);
  });
});

describe("bad usage", () => {
  test.each<[string, readonly string[], RegExp]>([
    ["no command of that name", ["raed"], /unknown command 'raed'/],
    ["no path", ["read"], /missing required argument 'path'/],
    ["a path that is not there", ["read", "nowhere.txt"], /nowhere\.txt: there is no such file or folder/],
    ["no store", ["actors", "--store", "none.db"], /none\.db/],
    ["no such stance", ["statements", "--stance", "shouts", "--store", "known.db"], /stance: is none of asserts/],
    ["no such day", ["events", "--from", "soon", "--store", "known.db"], /from: is no date/],
    ["no such actor", ["brief", "Nobody Atall", "Putin", "--store", "known.db"], /Nobody Atall: no such actor/],
    ["no such article", ["forget", "ffffff", "--store", "known.db"], /ffffff: no such article/],
    [
      "not a date given",
      ["read", "known.txt", "--published", "June", "--store", "known.db"],
      /published: is no date in EDTF/,
    ],
    ["an odd scheme", ["read", "known.txt", "--url", "javascript:alert(1)", "--store", "known.db"], /url/],
    ["both forms", ["actors", "--json", "--csv", "--store", "known.db"], /cannot be used with/],
  ])("%s: exit code 2 and a message", (_, args, message) => {
    file("known.txt", "Poland met Lithuania in Vilnius.");
    dragoman(["read", "known.txt", "--store", "known.db"]);
    const { code, err } = dragoman(args);
    expect(err).toMatch(message);
    expect(code).toBe(2);
  });
});

describe("bad input loses nothing", () => {
  const store = ["--store", "kept.db"];
  const kept = (): number => (JSON.parse(dragoman(["articles", "--json", ...store]).out) as unknown[]).length;

  beforeAll(() => {
    file("good.txt", "Finland joined the alliance on 4 April 2023.");
    expect(dragoman(["read", "good.txt", ...store]).code).toBe(0);
  });

  test("a binary file fails with its reason, exit code 1", () => {
    file(
      "image.txt",
      Uint8Array.from({ length: 3000 }, (_, i) => (i * 7) % 256),
    );
    const { code, err } = dragoman(["read", "image.txt", "good.txt", ...store]);
    expect(code).toBe(1);
    expect(err).toMatch(/image\.txt: .*binary/);
    expect(kept()).toBe(1);
  });

  test("a file of 50 MB is refused with what to do", () => {
    file("huge.txt", Buffer.alloc(50_000_000, "word "));
    const { code, err } = dragoman(["read", "huge.txt", ...store]);
    expect(code).toBe(1);
    expect(err).toMatch(/huge\.txt: has 50 MB; .*20 MB at most/);
    rmSync(join(folder, "huge.txt"));
  });

  test("an empty file is kept and said to hold no text", () => {
    file("empty.txt", "");
    const { code, out } = dragoman(["read", "empty.txt", ...store]);
    expect(code).toBe(0);
    expect(out).toMatch(/empty\.txt: .*holds no text/);
    dragoman(["forget", "empty.txt", ...store]);
  });

  test.each<[string, string, string | Uint8Array]>([
    [
      "invalid UTF-8",
      "latin.txt",
      Uint8Array.from([...Buffer.from("The minister Andr"), 0xe9, ...Buffer.from(" Dupont met the press in Paris.")]),
    ],
    ["one line of 500,000 characters", "line.txt", "The minister met the envoy. ".repeat(18_000)],
    [
      "scripts and broken nesting",
      "broken.html",
      "<html><body><script>alert('x')</script><p><b>Poland <i>met</b> Latvia</i> in Riga.<div></p><table><td>x",
    ],
    [
      "ten thousand nested tags",
      "deep.html",
      `${"<div>".repeat(10_000)}Estonia thanked Poland.${"</div>".repeat(10_000)}`,
    ],
  ])("%s is read", (_, name, content) => {
    file(name, content);
    const { code, err } = dragoman(["read", name, ...store]);
    expect(err).toBe("");
    expect(code).toBe(0);
    dragoman(["forget", name, ...store]);
  });

  test("a folder with a ring of links is read once", () => {
    mkdirSync(join(folder, "ring", "inner"), { recursive: true });
    file("ring/a.txt", "Sweden applied on 18 May 2022.");
    symlinkSync(join(folder, "ring"), join(folder, "ring", "inner", "back"));
    const { code, out } = dragoman(["read", "ring", ...store]);
    expect(code).toBe(0);
    expect(out).toMatch(/^1 article: 1 new/);
    dragoman(["forget", "a.txt", ...store]);
  });

  test("a folder without articles says what it was searched for", () => {
    mkdirSync(join(folder, "bare"));
    expect(dragoman(["read", "bare", ...store]).out).toMatch(/no articles: .*\.txt/);
  });

  test("a disk that takes no more ends the reading clearly and keeps what was acknowledged", () => {
    const limitedStore = ["--store", "limited.db"];
    expect(dragoman(["read", "good.txt", ...limitedStore]).code).toBe(0);
    const command = [process.execPath, program, "read", examples, ...limitedStore];
    const limited = spawnSync("bash", ["-c", 'ulimit -f 200; exec "$0" "$@"', ...command], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(limited.status).toBe(2);
    expect(limited.stderr).toMatch(/limited\.db cannot be read or written/);
    expect(dragoman(["search", "Finland", "--json", ...limitedStore]).out).toContain("joined the alliance");
    expect(dragoman(["read", examples, ...limitedStore]).code).toBe(0);
  });

  test("what is no store is refused and left as it is", () => {
    const path = file("notes.db", "my notes, no database");
    const { code, err } = dragoman(["read", "good.txt", "--store", "notes.db"]);
    expect(code).toBe(2);
    expect(err).toMatch(/notes\.db/);
    expect(readFileSync(path, "utf8")).toBe("my notes, no database");
  });

  test("after all that, the record is what it was", () => {
    expect(kept()).toBe(1);
  });
});

describe("names", () => {
  test("compare prints the score, the verdict and reasons", () => {
    const { code, out } = dragoman(["names", "compare", "Alexander Lukashenko", "Viktor Lukashenko"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^0\.\d\d {2}different\n +-\d\.\d\d {2}other word\n/);
    expect(dragoman(["names", "compare", "Lukashenka", "Лукашэнка"]).out).toBe("1.00  same\n");
  });

  test("compare takes lines and prints one score each", () => {
    const input = "Jana Kovač\tКовач Яна\nSever Works Ltd\tSever Works\tcompany\n\t\n";
    const scores = dragoman(["names", "compare", "-"], { input }).out.trim().split("\n").map(Number);
    expect(scores.map((score) => score >= 0.7)).toEqual([true, true, false]);
    expect(dragoman(["names", "compare", "-"], { input: "one name" }).code).toBe(2);
  });

  test("actors import takes a dictionary, and --why tells what it joined", () => {
    const store = join(folder, "known.db");
    const texts = ["Jana Kovač met the press. Kovač smiled.", "The Iron Lady met the press.\n\nMaria Lipova smiled."];
    for (const [i, text] of texts.entries()) dragoman(["read", file(`known-${i}.txt`, text), "--store", store]);
    const known = file("known.jsonl", JSON.stringify({ name: "Jana Kovač", aliases: ["Maria Lipova"] }));
    expect(dragoman(["actors", "import", known, "--store", store]).out).toBe("1 actors imported; 1 known\n");
    const { out } = dragoman(["actors", "Lipova", "--why", "--store", store]);
    expect(out).toContain("dictionary");
  });
});
