import { Command, InvalidArgumentError, Option } from "commander";
import { addDecideCommands } from "./decide-command.ts";
import type { StoreOptions } from "./options.ts";
import { storeOption } from "./store-option.ts";

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
    command(usage, description, example).addOption(storeOption());
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
    .option("--themes <folder>", "where the saved questions are kept", "themes")
    .option("--by <name>", "who decides in the browser (default: the user name)")
    .action(async (options) => (await import("./commands/serve.ts")).runServe(options));

  command(
    "reading",
    "print what is found in articles, one JSON line each, without any store",
    "reading report.txt --json",
  )
    .argument("[file...]", "files, folders, or - for standard input")
    .option("--json", "print JSON (the only form there is)")
    .option("--explain", "print who says what with the grounds for each, in words")
    .addOption(new Option("--jsonl", "take lines of {id, text, published?, title?} from standard input"))
    .action(async (files, options) => (await import("./commands/reading.ts")).runReading(files, options));

  command("syntax", "print sentences, words, tags, lemmas and trees as CoNLL-U", "syntax report.txt")
    .argument("[file...]", "files, folders, or - for standard input")
    .option("--conllu", "take CoNLL-U files, and parse their own words")
    .action(async (files, options) => (await import("./commands/syntax.ts")).runSyntax(files, options));

  list("articles", "list the articles of the record", "articles --csv").action(async (options) =>
    (await import("./commands/articles.ts")).runArticles(options),
  );

  onStore("show", "print an article with what was found in it", "show 3f2a91")
    .argument("<article>", "its id, the beginning of its id, or its path")
    .option("--json", "print JSON, for programs")
    .action(async (article, options) => (await import("./commands/show.ts")).runShow(article, options));

  list("actors", "list the actors, or show those of one name", "actors Lukashenko")
    .argument("[name]", "a name in any spelling or script")
    .option(...REVIEWED)
    .option("--why", "tell why all his names are taken for one")
    .action(async (name, options) => (await import("./commands/actors.ts")).runActors(name, options))
    .command("import")
    .description("take a dictionary of known actors, whose names then join what articles spell")
    .argument("<file>", "JSON lines, of FollowTheMoney or of {name, kind?, aliases?, id?}; - for standard input")
    .option("--replace", "forget what was imported before")
    .action(async (file, _options, own: Command) =>
      (await import("./commands/import-actors.ts")).runImportActors(file, own.optsWithGlobals()),
    );

  list("statements", "list who says what", "statements --by Peskov --about Lukashenko")
    .option("--by <actor>", "the speaker; 'author' for the articles' own voice")
    .option("--about <actor>", "an actor the statement names")
    .option("--stance <stance>", "asserts, denies, predicts, ...")
    .option(...RELIABILITY)
    .option("--credibility <code>", "only those that a person rates 1 to 6, at least so")
    .option(...REVIEWED)
    .action(async (options) => (await import("./commands/statements.ts")).runStatements(options));

  list("events", "list who did what to whom", "events --actor Wagner --from 2023-06")
    .option("--from <date>", "not before this day, month or year")
    .option("--to <date>", "not after")
    .option("--actor <actor>", "who takes part")
    .option(...REVIEWED)
    .addOption(
      new Option("--format <format>", "plover: PLOVER records, one JSON line each")
        .choices(["plover"])
        .conflicts(["json", "csv"]),
    )
    .action(async (options) => (await import("./commands/events.ts")).runEvents(options));

  list("timeline", "list the events of one actor, or between two, by date", "timeline Lukashenko Putin")
    .argument("<a>", "an actor")
    .argument("[b]", "another")
    .action(async (a, b, options) => (await import("./commands/events.ts")).runTimeline(a, b, options));

  onStore("brief", "print what two actors did to and said of each other, with every source", "brief Lukashenko Putin")
    .argument("<a>", "an actor")
    .argument("<b>", "another")
    .option("--json", "print JSON, for programs")
    .addOption(
      new Option("--format <format>", "text to read here, or a dossier to send").choices(["text", "markdown", "html"]),
    )
    .action(async (a, b, options) => (await import("./commands/brief.ts")).runBrief(a, b, options));

  list("relation", "tell how two actors, or two sides, stand to each other", 'relation "Lukashenko + Belarus" Putin')
    .argument("<a>", "an actor, or several joined by +")
    .argument("<b>", "another")
    .option("--with <c>", "a third side: the triangle")
    .option("--wide", "take in all who act for the same state")
    .option(...AS_OF)
    .action(async (a, b, options) => (await import("./commands/relation.ts")).runRelation(a, b, options));

  list("disagreements", "list who disagrees with whom, the most central first", "disagreements --about Prigozhin")
    .option("--about <actor>", "only those about this actor")
    .option("--self", "only those in which one speaker contradicts himself")
    .option(...RELIABILITY)
    .option(...AS_OF)
    .action(async (options) => (await import("./commands/disagreements.ts")).runDisagreements(options));

  list("omissions", "list what one outlet tells and others leave out", "omissions")
    .option(...AS_OF)
    .action(async (options) => (await import("./commands/disagreements.ts")).runOmissions(options));

  list("forecasts", "list what was expected, and what came of it", "forecasts --by Pashkov")
    .option("--by <actor>", "the speaker; 'author' for the articles' own voice")
    .option("--about <actor>", "an actor it names")
    .option("--state <state>", "open, due, came true, did not, unclear")
    .option("--scores", "how good they were, by speaker and outlet")
    .option(...RELIABILITY)
    .option(...AS_OF)
    .action(async (options) => (await import("./commands/forecasts.ts")).runForecasts(options));

  list("theme", "answer a saved question, or list them", "theme sanctions --themes examples/themes")
    .argument("[name]", "its file name without the ending, or a path that ends in .yaml")
    .option("--themes <folder>", "where themes are kept", "themes")
    .option(...AS_OF)
    .action(async (name, options) => (await import("./commands/theme.ts")).runTheme(name, options));

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

  addDecideCommands(
    command("decide", "decide what the record says, for good", 'decide same Lukashenka Lukashenko --why "one man"'),
  );

  list("review", "list actors who may be one, those most worth a look first", "review --limit 20")
    .option("--limit <n>", "how many at most", wholeNumber, 50)
    .action(async (options) => (await import("./commands/review.ts")).runReview(options));

  const decisions = list("decisions", "list what persons decided, oldest first", "decisions --json");
  decisions.action(async (options) => (await import("./commands/decisions.ts")).runDecisions(options));
  // The options of `decisions` hold for what stands below it, too.
  const log = (usage: string, description: string): Command =>
    decisions.command(usage).description(description).configureHelp({ showGlobalOptions: true });
  log("export", "print the log as JSON lines").action(async (_options, { parent }: Command) =>
    (await import("./commands/decisions.ts")).runExportDecisions(parent?.opts() as StoreOptions),
  );
  log("import <file>", "add decisions from JSON lines, all or none; - for standard input").action(
    async (file: string, _options, { parent }: Command) =>
      (await import("./commands/decisions.ts")).runImportDecisions(file, parent?.opts() as StoreOptions),
  );

  onStore("rename", "decide by which name an actor is shown", 'rename Lukashenka "Alexander Lukashenko"')
    .argument("<actor>", "his id, or any of his spellings")
    .argument("<name>", "the name to show")
    .option("--by <name>", "who decides (default: the user name)")
    .option("--why <text>", "the reason")
    .action(async (actor, name, options) => (await import("./commands/decide.ts")).decideName(actor, name, options));

  const names = command("names", "compare names", "names compare Lukashenka Łukaszenka");
  names
    .command("compare")
    .description("tell how likely two names are one, and why; from 0.7 on they are taken for one")
    .argument("<a>", "a name in any script; - takes lines name<TAB>name[<TAB>kind] from standard input")
    .argument("[b]", "another")
    .option("--kind <kind>", "what bears them: person, company, vessel, ...", "person")
    .option("--json", "print JSON, for programs")
    .action(async (a, b, options) => (await import("./commands/names.ts")).runCompareNames(a, b, options));

  return root;
}

const RELIABILITY = ["--reliability <code>", "only from those whom a person rates A to F, at least so"] as const;
const AS_OF = ["--as-of <day>", "from what had been published by then"] as const;

const REVIEWED = ["--reviewed <yes|no>", "only those of which a person decided something, or nothing"] as const;

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
