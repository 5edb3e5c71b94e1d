/**
 * A process of its own for tests of the store: `store-child.ts STORE PREFIX [COUNT] [UID]` adds articles, as
 * many as asked for or until something stops it, on behalf of the given user. Prints "opening", then the id of each article once it is acknowledged; an error goes to standard error.
 */
import { writeSync } from "node:fs";
import { openStore } from "./open.ts";
import { openDatabase } from "./sqlite.ts";
import { StoreError } from "./store.ts";
import { longArticle } from "./store-samples.ts";

const [path = "", prefix = "", count = "100000", uid = ""] = process.argv.slice(2);
const say = (line: string): number => writeSync(1, `${line}\n`);

if (uid !== "") {
  (await openDatabase(":memory:")).close(); // loads what the other user may have no right to load
  process.setuid?.(Number(uid));
}

say("opening");
try {
  const store = await openStore(path, { create: true });
  for (let i = 0; i < Number(count); i += 1) {
    const article = longArticle(`${prefix}-${i}`);
    await store.addArticle(article);
    say(article.id);
    if (i % 5 === 0) {
      await store.replaceDerived(
        { actors: [], statements: [], events: [], publications: [], forecasts: [], ties: [], standings: [] },
        (await store.inputs("child")).digest,
      );
    }
  }
  await store.close();
} catch (error) {
  writeSync(2, error instanceof StoreError ? error.message : String(error));
  process.exitCode = error instanceof StoreError ? 3 : 4;
}
