import type { LocalActor } from "../../record/reading.ts";

/** What is known of an actor beside his names: what he is called, and in whose company he is spoken of. */
export interface Standing {
  /** Words of his roles, lower case, small ones left out. */
  readonly roles: ReadonlySet<string>;
  /** Keys of those who are spoken of in the same articles. */
  readonly company: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const SMALL = words(
  "the a an of for in at on to and his her their its former ex late new one with by from as who was is",
);

/** The words of an actor's roles. */
export function roleWords(actors: readonly Pick<LocalActor, "roles">[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { roles } of actors)
    for (const { text } of roles)
      for (const word of text.toLowerCase().split(/[^\p{L}\p{N}'’-]+/u))
        if (word.length > 1 && !SMALL.has(word)) found.add(word);
  return found;
}

/** Callings whose bearers are seldom statesmen or soldiers of the same name. */
const CALLINGS: Readonly<Record<string, ReadonlySet<string>>> = {
  sport: words(`
    footballer player striker goalkeeper midfielder defender athlete swimmer sprinter runner boxer wrestler tennis hockey gymnast
    cyclist skier biathlete champion medallist medalist referee coach olympian racer basketball
  `),
  arts: words(
    "actor actress singer musician rapper composer conductor pianist violinist painter sculptor dancer ballerina comedian filmmaker",
  ),
  medicine: words("surgeon physician doctor nurse cardiologist oncologist paediatrician psychiatrist"),
};

/** The callings that roles tell; null in the set stands for any other. */
export function callingsOf(roles: ReadonlySet<string>): ReadonlySet<string | null> {
  const found = new Set<string | null>();
  if (roles.size === 0) return found;
  for (const [calling, nouns] of Object.entries(CALLINGS))
    for (const word of roles) if (nouns.has(word)) found.add(calling);
  return found.size > 0 ? found : found.add(null);
}

/** What two actors share beside their names, as words and keys in code-point order. */
export function sharedStanding(a: Standing, b: Standing): readonly string[] {
  return [...shared(a.roles, b.roles), ...shared(a.company, b.company)].sort();
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  return [...fewer].filter((word) => more.has(word));
}

/** How much it speaks for two names to be one that they share these: states are in everybody's company. */
export function weightOf(common: readonly string[]): number {
  return common.reduce((sum, key) => sum + (key.startsWith("known:") ? 0.2 : 1), 0);
}
