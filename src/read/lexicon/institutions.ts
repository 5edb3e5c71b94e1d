import type { ActorKind } from "../../record/reading.ts";

const words = (text: string): string[] => text.trim().split(/\s+/);

const BY_KIND: Readonly<Partial<Record<ActorKind, readonly string[]>>> = {
  office: words(`
    ministry ministries parliament senate assembly congress bundestag duma rada knesset sejm court tribunal agency department directorate secretariat bureau inspectorate prosecutor's ombudsman treasury presidency chancellery cabinet
    politburo commission commissariat customs police gendarmerie intelligence kgb fsb gru fbi cia mossad mi5 mi6 service services staff office embassy consulate legislature chamber house bundesbank registry authority`),
  government: words("government regime administration junta leadership"),
  organisation: words(`
    organisation organization institute institution centre center university academy college school council committee foundation association society union federation confederation forum network initiative fund
    movement club church patriarchate think-tank observatory coalition campaign group league board chambers trust hospital laboratory lab museum museums charity ngo syndicate guild panel taskforce task-force mission programme program dialogue house conference`),
  party: words("party bloc-party list"),
  company: words(`
    company corporation corp inc ltd llc plc gmbh ag sa bank holding holdings group-company airlines airways motors oil gas energy telecom tel mining steel media-group industries partners pharmaceuticals electric enterprises capital
    insurance petroleum shipping pipeline semiconductor technologies bancorp`),
  media: words(`
    times post news newspaper herald tribune guardian telegraph gazette chronicle journal magazine radio television tv channel broadcasting broadcaster press pravda gazeta zeitung presse monitor review daily weekly telegraf observer examiner
    inquirer independent standard bulletin novosti izvestia press-agency wire globe dispatch courier mail sun mirror star`),
  "armed force": words("army navy forces force troops military guard guards marines fleet airforce militia"),
  "armed group": words(
    "brigade battalion regiment corps front militia militias guerrillas unit legion column fighters insurgents",
  ),
  bloc: words("alliance commonwealth entente"),
};

/** What a body is, by the noun that heads its name. */
export const INSTITUTIONS: ReadonlyMap<string, ActorKind> = new Map(
  Object.entries(BY_KIND).flatMap(([kind, nouns]) =>
    nouns.map((noun): [string, ActorKind] => [noun, kind as ActorKind]),
  ),
);

/** Parts of a body: "the Foreign Ministry's consular department", "the youth wing of the Workers' Party". */
export const SUB_BODIES: ReadonlySet<string> = new Set(
  words(
    "department committee commission directorate division wing branch service office bureau unit council board secretariat section arm staff",
  ),
);

/**
 * Bodies that a demonym names without capitals: "the Belarusian opposition", "Ukrainian special services". A phrase
 * in lower case after the demonym makes one actor with it.
 */
export const NATIONAL_BODIES: ReadonlyMap<string, ActorKind> = new Map<string, ActorKind>([
  ...words(
    "army military troops forces navy air-force airforce armed-forces border-guards marines fleet soldiers-corps",
  ).map((noun): [string, ActorKind] => [noun, "armed force"]),
  ["air force", "armed force"],
  ["armed forces", "armed force"],
  ["ground forces", "armed force"],
  ["special forces", "armed force"],
  ["security forces", "armed force"],
  ["military personnel", "armed force"],
  ["general staff", "office"],
  ["border guards", "armed force"],
  ["border guard", "armed force"],
  ["territorial defence", "armed force"],
  ...words("government regime authorities administration leadership junta").map((noun): [string, ActorKind] => [
    noun,
    "government",
  ]),
  ...words("parliament legislature senate duma police intelligence kgb judiciary prosecutors presidency embassy").map(
    (noun): [string, ActorKind] => [noun, "office"],
  ),
  ["foreign ministry", "office"],
  ["defence ministry", "office"],
  ["defense ministry", "office"],
  ["interior ministry", "office"],
  ["finance ministry", "office"],
  ["justice ministry", "office"],
  ["health ministry", "office"],
  ["energy ministry", "office"],
  ["central bank", "office"],
  ["supreme court", "office"],
  ["constitutional court", "office"],
  ["secret service", "office"],
  ["secret services", "office"],
  ["secret police", "office"],
  ["special services", "office"],
  ["security services", "office"],
  ["security service", "office"],
  ["intelligence service", "office"],
  ["intelligence services", "office"],
  ["intelligence agency", "office"],
  ["intelligence agencies", "office"],
  ["security council", "office"],
  ["security apparatus", "office"],
  ["foreign office", "office"],
  ["state television", "media"],
  ["state media", "media"],
  ["state tv", "media"],
  ["media", "media"],
  ["opposition", "group"],
  ["society", "group"],
  ["civil society", "group"],
  ...words("people nation population electorate").map((noun): [string, ActorKind] => [noun, "group"]),
  ["side", "group"],
  ["delegation", "group"],
  ["defence industry", "organisation"],
  ["orthodox church", "organisation"],
]);

/** Plurals for people who act as one, beside those of the nouns for persons by their roles. */
export const PEOPLE: ReadonlySet<string> = new Set(
  words(
    "separatists militants hackers paratroopers servicemen demonstrators countries states powers allies elites counterparts",
  ),
);

/** Adjectives of parts of the world whose states act together. */
export const WORLD_PARTS: ReadonlySet<string> = new Set(words("western european arab african asian baltic"));

/** Groups that an article names by a plain word with its article: "the opposition". */
export const COMMON_GROUPS: ReadonlySet<string> = new Set(["opposition"]);

/** Nouns that say what a name in or without quotation marks is: the "Wagner" group, the newspaper Vzglyad. */
export const KIND_NOUNS: ReadonlyMap<string, ActorKind> = new Map<string, ActorKind>([
  ...words(
    "newspaper daily weekly magazine portal website outlet channel broadcaster station tabloid publication agency media journal blog site",
  ).map((noun): [string, ActorKind] => [noun, "media"]),
  ...words(
    "company firm corporation bank operator maker manufacturer producer retailer airline carrier conglomerate startup supplier contractor",
  ).map((noun): [string, ActorKind] => [noun, "company"]),
  ...words("party").map((noun): [string, ActorKind] => [noun, "party"]),
  ...words(
    "organisation organization association institute foundation charity ngo movement union initiative project think-tank council centre center group campaign",
  ).map((noun): [string, ActorKind] => [noun, "organisation"]),
  ...words(
    "militia battalion brigade regiment mercenaries insurgents rebels guerrillas fighters militants jihadists personnel",
  ).map((noun): [string, ActorKind] => [noun, "armed group"]),
]);
