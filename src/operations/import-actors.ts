import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import type { KnownActor } from "../record/known-actor.ts";
import { ACTOR_KINDS, type ActorKind } from "../record/reading.ts";
import type { Store } from "../store/store.ts";
import { InvalidInput, parseInput } from "./invalid-input.ts";

/** What an import did. */
export interface ImportedActors {
  readonly imported: number;
  /** Entities that are no actors: addresses, sanctions, ships. */
  readonly passedOver: number;
  /** How many the dictionary holds now. */
  readonly known: number;
}

const LONGEST_NAME = 300;
const MOST_NAMES = 200;

const name = z.string().trim().min(1).max(LONGEST_NAME);

const simpleSchema = z.object({
  id: z.string().min(1).max(LONGEST_NAME).optional(),
  name,
  kind: z.enum(ACTOR_KINDS).default("person"),
  aliases: z.array(name).max(MOST_NAMES).default([]),
});

/** An entity as FollowTheMoney writes it; https://followthemoney.tech. Names past the limits are left out. */
const entitySchema = z.object({
  id: z.string().min(1).max(LONGEST_NAME),
  schema: z.string(),
  caption: z.string().optional(),
  properties: z.record(z.string(), z.array(z.unknown())),
});

/** Schemata of actors; entities of any other are passed over. */
const KINDS: Readonly<Record<string, ActorKind>> = {
  Person: "person",
  Organization: "organisation",
  PublicBody: "office",
  Company: "company",
  LegalEntity: "organisation",
};

/**
 * Imports a dictionary of known actors: JSON lines of FollowTheMoney entities, as OpenSanctions and Aleph publish them,
 * or of {name, kind?, aliases?, id?}. Its names join what articles spell; it adds no actor to the record by itself.
 * Throws InvalidInput, with nothing imported, for a file that cannot be read and a line that is neither.
 *
 * @param replace forget what was imported before
 */
export async function importActors(store: Store, file: string, replace: boolean): Promise<ImportedActors> {
  const actors: KnownActor[] = [];
  let passedOver = 0;
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    if (line.trim() === "") continue;
    const actor = actorOfLine(line, `${file}, line ${number}`);
    if (actor === null) passedOver += 1;
    else actors.push(actor);
  }
  await store.addKnownActors(actors, { replace });
  return { imported: actors.length, passedOver, known: await store.countKnownActors() };
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const stream = file === "-" ? process.stdin : createReadStream(file, "utf8");
  try {
    yield* createInterface({ input: stream, crlfDelay: Infinity });
  } catch (error) {
    throw new InvalidInput(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/** Null for an entity that is no actor, or has no name. Throws InvalidInput. */
export function actorOfLine(line: string, place: string): KnownActor | null {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch {
    throw new InvalidInput(`${place}: is no JSON`);
  }
  try {
    return typeof value === "object" && value !== null && "schema" in value ? entity(value) : simple(value);
  } catch (error) {
    throw error instanceof InvalidInput ? new InvalidInput(`${place}: ${error.message}`) : error;
  }
}

function simple(value: unknown): KnownActor {
  const { id, name, kind, aliases } = parseInput(simpleSchema, value);
  return { id: id ?? `${kind} ${name}`, kind, name, aliases };
}

function entity(value: unknown): KnownActor | null {
  const { id, schema, caption, properties } = parseInput(entitySchema, value);
  const kind = KINDS[schema];
  const names = ["name", "alias", "previousName", "abbreviation"].flatMap((property) => namesIn(properties[property]));
  const [first] = names;
  if (kind === undefined || first === undefined) return null;
  const shown = names.find((each) => each === caption) ?? first;
  const aliases = [...new Set(names)].filter((each) => each !== shown).slice(0, MOST_NAMES);
  return { id, kind, name: shown, aliases };
}

const namesIn = (values: readonly unknown[] = []): string[] =>
  values.flatMap((value) => (name.safeParse(value).success ? [String(value).trim()] : []));
