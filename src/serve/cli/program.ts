import { Command, InvalidArgumentError, Option } from "commander";

/**
 * The command line. Each command is one call of an operation and one print of its result; both are loaded only when
 * the command runs, so that starting stays quick.
 */
export function program(): Command {
  const root = new Command("dragoman")
    .description("Reads reporting and keeps who did what to whom, when, and who says so.")
    .version(VERSION)
    .showHelpAfterError("(--help shows how)")
    .configureHelp({ sortSubcommands: false })
    .exitOverride();

  const command = (usage: string, description: string, example: string): Command =>
    root.command(usage).description(description).addHelpText("after", `\nExample:\n  $ dragoman ${example}`);
  const onStore = (usage: string, description: string, example: string): Command =>
    command(usage, description, example).addOption(
      new Option("--store <file>", "the file that holds the record").default("dragoman.db").env("DRAGOMAN_STORE"),
    );
  const list = (usage: string, description: string, example: string): Command =>
    onStore(usage, description, example)
      .option("--json", "print JSON, for programs")
      .addOption(new Option("--csv", "print CSV, for spreadsheets").conflicts("json"));

  onStore("read", "read articles into the record", "read reports/ --jobs 2")
    .argument("<path...>", "files, folders, or - for standard input")
    .option("--published <date>", "publication date (EDTF: 2023-06-26, 2023-06, 2023?)")
    .option("--title <text>", "title, where the article states none")
    .option("--publisher <name>", "outlet")
    .option("--author <name>", "author")
    .option("--url <address>", "address")
    .option("--retrieved <date>", "when it was fetched")
    .option("--by <name>", "who says so of the article (default: the user name)")
    .option("--jobs <n>", "threads to read with (default: one for each core)", wholeNumber)
    .option("--json", "print JSON, for programs")
    .action(async (paths, options) => (await import("./commands/read.ts")).runRead(paths, options));

  onStore("serve", "open the record in the browser", "serve --read reports/")
    .option("--port <n>", "the port; the next free one where it is taken", portNumber, 4321)
    .option("--host <address>", "the address to listen on; others than this machine's let the network in", "127.0.0.1")
    .option("--read <path>", "read this file or folder first; may be given several times", collect, [])
    .option("--by <name>", "who decides in the browser (default: the user name)")
    .action(async (options) => (await import("./commands/serve.ts")).runServe(options));

  command(
    "reading",
    "print what is found in articles, one JSON line each, without any store",
    "reading report.txt --json",
  )
    .argument("[file...]", "files, folders, or - for standard input")
    .option("--json", "print JSON (the only form there is)")
    .addOption(new Option("--jsonl", "take lines of {id, text, published?, title?} from standard input"))
    .action(async (files, options) => (await import("./commands/reading.ts")).runReading(files, options));

  list("articles", "list the articles of the record", "articles --csv").action(async (options) =>
    (await import("./commands/articles.ts")).runArticles(options),
  );

  onStore("show", "print an article with what was found in it", "show 3f2a91")
    .argument("<article>", "its id, the beginning of its id, or its path")
    .option("--json", "print JSON, for programs")
    .action(async (article, options) => (await import("./commands/show.ts")).runShow(article, options));

  list("actors", "list the actors, or show those of one name", "actors Lukashenko")
    .argument("[name]", "a name in any spelling or script")
    .action(async (name, options) => (await import("./commands/actors.ts")).runActors(name, options));

  list("statements", "list who says what", "statements --by Peskov --about Lukashenko")
    .option("--by <actor>", "the speaker; 'author' for the articles' own voice")
    .option("--about <actor>", "an actor the statement names")
    .option("--stance <stance>", "asserts, denies, predicts, ...")
    .action(async (options) => (await import("./commands/statements.ts")).runStatements(options));

  list("events", "list who did what to whom", "events --actor Wagner --from 2023-06")
    .option("--from <date>", "not before this day, month or year")
    .option("--to <date>", "not after")
    .option("--actor <actor>", "who takes part")
    .action(async (options) => (await import("./commands/events.ts")).runEvents(options));

  list("timeline", "list the events of one actor, or between two, by date", "timeline Lukashenko Putin")
    .argument("<a>", "an actor")
    .argument("[b]", "another")
    .action(async (a, b, options) => (await import("./commands/events.ts")).runTimeline(a, b, options));

  onStore("brief", "print what two actors did to and said of each other, with every source", "brief Lukashenko Putin")
    .argument("<a>", "an actor")
    .argument("<b>", "another")
    .option("--json", "print JSON, for programs")
    .action(async (a, b, options) => (await import("./commands/brief.ts")).runBrief(a, b, options));

  list("search", "find passages that hold all the words", "search nuclear weapons")
    .argument("<words...>", "words; the last may be the beginning of one")
    .option("--limit <n>", "how many passages at most", wholeNumber, 20)
    .action(async (words, options) => (await import("./commands/search.ts")).runSearch(words, options));

  onStore("export", "print the whole record", "export --format json > record.json")
    .addOption(new Option("--format <format>", "the form").choices(["json"]).default("json"))
    .action(async (options) => (await import("./commands/export.ts")).runExport(options));

  onStore("forget", "remove an article and all that was found in it", "forget 3f2a91")
    .argument("<article>", "its id, the beginning of its id, or its path")
    .action(async (article, options) => (await import("./commands/articles.ts")).runForget(article, options));

  onStore("reread", "read every article again with this version of the program", "reread --jobs 2")
    .option("--jobs <n>", "threads to read with (default: one for each core)", wholeNumber)
    .action(async (options) => (await import("./commands/read.ts")).runReread(options));

  list("decisions", "list what persons decided, oldest first", "decisions --json").action(async (options) =>
    (await import("./commands/decisions.ts")).runDecisions(options),
  );

  onStore("rename", "decide by which name an actor is shown", 'rename Lukashenka "Alexander Lukashenko"')
    .argument("<actor>", "any of his spellings")
    .argument("<name>", "the name to show")
    .option("--by <name>", "who decides (default: the user name)")
    .option("--why <text>", "the reason")
    .action(async (actor, name, options) => (await import("./commands/decisions.ts")).runRename(actor, name, options));

  return root;
}

/** Put in by the build, from package.json. */
declare const PACKAGE_VERSION: string | undefined;
const VERSION = typeof PACKAGE_VERSION === "string" ? PACKAGE_VERSION : "unbuilt";

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError("It is no whole number from 1 up.");
  return Number(text);
}

function portNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new InvalidArgumentError("It is no port.");
  return Number(text);
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];
