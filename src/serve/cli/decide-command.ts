import { type Command, InvalidArgumentError, Option } from "commander";
import type { DecideOptions } from "./commands/decide.ts";
import { storeOption } from "./store-option.ts";

/** Everything that a person can decide, one command each under `decide`. */
export function addDecideCommands(decide: Command): void {
  const verdict = (usage: string, description: string, example: string): Command =>
    decide
      .command(usage)
      .description(description)
      .addOption(storeOption())
      .option("--by <name>", "who decides (default: the user name)")
      .option("--why <text>", "the reason")
      .option("--json", "print JSON, for programs")
      .addHelpText("after", `\nExample:\n  $ dragoman decide ${example}`);
  const run = () => import("./commands/decide.ts");

  for (const [kind, description] of [
    ["same", "two actors, or two events, are one"],
    ["different", "two actors, or two events, are not one"],
    ["unsure", "it cannot be told whether two actors are one: the suggestion is not made again"],
  ] as const) {
    verdict(`${kind} <a> <b>`, description, `${kind} Lukashenka "Alexander Lukashenko" --why "one man"`).action(
      async (a: string, b: string, options: DecideOptions) => (await run()).decideOnPair(kind, a, b, options),
    );
  }
  verdict(
    "rename <actor> <name>",
    "by which name an actor is shown",
    'rename Lukashenka "Alexander Lukashenko"',
  ).action(async (actor: string, name: string, options: DecideOptions) =>
    (await run()).decideName(actor, name, options),
  );
  verdict("retype <actor> <kind>", "what kind of actor somebody is", 'retype Wagner "armed group"').action(
    async (actor: string, kind: string, options: DecideOptions) => (await run()).decideKind(actor, kind, options),
  );
  inArticle(
    verdict("confirm <what>", "an actor, a statement, an event or a mention is right", "confirm statement-0d1e"),
    {
      optional: true,
    },
  ).action(async (what: string, options: DecideOptions) => (await run()).decideOn("confirm", what, options));
  inArticle(verdict("reject <what>", "a statement, an event or a mention is none", 'reject "the boss" --in 3f2a91'), {
    optional: true,
  }).action(async (what: string, options: DecideOptions) => (await run()).decideOn("reject", what, options));
  whom(
    inArticle(
      verdict("split <words>", "a mention means another actor", 'split Lukashenko --in 3f2a91 --actor "V. Lukashenko"'),
    ),
  ).action(async (words: string, options: DecideOptions) => (await run()).decideSplit(words, options));
  whom(
    inArticle(
      verdict("add-mention <words>", "words name an actor", 'add-mention "the boss" --in 3f2a91 --actor Prigozhin'),
    ),
  ).action(async (words: string, options: DecideOptions) => (await run()).addMention(words, options));
  statementOptions(
    inArticle(
      verdict(
        "add-statement <words>",
        "words are what somebody says",
        'add-statement "it is over" --in 3f2a91 --speaker Putin',
      ),
    ),
  ).action(async (words: string, options: DecideOptions) => (await run()).addStatement(words, options));
  reportOptions(
    inArticle(
      verdict(
        "add-event <words>",
        "words tell of an event",
        "add-event marched --in 3f2a91 --type MOBILIZE --actor Wagner",
      ),
    ),
  )
    .option("--kind <kind>", NEW_KIND)
    .action(async (words: string, options: DecideOptions) => (await run()).addEvent(words, options));
  const correct = verdict(
    "correct <id>",
    "fields of a statement, or of an event's report",
    "correct statement-0d1e --stance denies",
  );
  reportOptions(statementOptions(correct.option("--content <words...>", "what is said, piece by piece"))).action(
    async (id: string, options: DecideOptions) => (await run()).correct(id, options),
  );
  verdict("judge <forecast> <outcome>", "what became of a forecast", 'judge forecast-0d1e "came true"').action(
    async (forecast: string, outcome: string, options: DecideOptions) =>
      (await run()).judge(forecast, outcome, options),
  );
  inArticle(
    verdict(
      "settle <disagreement> [words]",
      "a disagreement is settled, by words of an article or by the reason alone",
      'settle 3f2a91:120 --why "the treaty was published since"',
    ),
    { optional: true },
  ).action(async (disagreement: string, words: string | undefined, options: DecideOptions) =>
    (await run()).settle(disagreement, words, options),
  );
  verdict(
    "rate <what> <code>",
    "the Admiralty code: A to F of a speaker or an outlet, 1 to 6 of a statement",
    'rate "Eastern Wire" B --outlet',
  )
    .option("--outlet", "it is an outlet by its name")
    .action(async (what: string, code: string, options: DecideOptions & { readonly outlet?: boolean }) =>
      (await run()).rate(what, code, options),
    );
  verdict(
    "group <side> <actors...>",
    "which actors make one side",
    'group "the Kremlin side" Putin Kremlin Russia',
  ).action(async (side: string, actors: readonly string[], options: DecideOptions) =>
    (await run()).group(side, actors, options),
  );
  verdict("undo <decision>", "a decision is taken back", "undo 5f0c12").action(
    async (decision: string, options: DecideOptions) => (await run()).undo(decision, options),
  );
}

const inArticle = (command: Command, { optional = false } = {}): Command =>
  command
    .addOption(new Option("--in <article>", "the article the words stand in").makeOptionMandatory(!optional))
    .option("--occurrence <n>", "which one, where the words stand there several times", counting);

const whom = (command: Command): Command =>
  command.requiredOption("--actor <actor>", "whom they mean").option("--kind <kind>", NEW_KIND);

const statementOptions = (command: Command): Command =>
  command
    .option("--speaker <actor>", "who says it; 'author', or 'none' for an unnamed source")
    .option("--via <actor>", "the outlet he spoke through, or 'none'")
    .option("--stance <stance>", "asserts, denies, predicts, ...")
    .option("--certainty <certainty>", "certain, probable, possible, unlikely or unknown, as worded")
    .option("--kind <kind>", NEW_KIND);

const reportOptions = (command: Command): Command =>
  command
    .option("--type <type>", "AGREE, CONSULT, AID, ...")
    .option("--date <date>", "EDTF, or 'none'")
    .option("--actor <actor...>", "who did it")
    .option("--recipient <actor...>", "to whom")
    .option("--status <status>", "happened, planned, denied, ...")
    .option("--trigger <words>", "the words that mark the event");

const NEW_KIND = "what kind of actor a new one is: person, state, ...";

function counting(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError("It is no whole number from 1 up.");
  return Number(text);
}
