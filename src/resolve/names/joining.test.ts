import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActorKind, LocalActor } from "../../record/reading.ts";
import { componentsOf, linksAmong } from "./components.ts";
import type { Member } from "./joining.ts";

const person = (name: string, ...roles: string[]): LocalActor => ({
  kind: "person",
  name,
  spellings: [name],
  known: null,
  roles: roles.map((text) => ({ from: 0, to: 1, text })),
});

const body = (name: string, kind: ActorKind = "organisation"): LocalActor => ({ ...person(name), kind });

/** Articles a, b, c, .., each a list of its actors. */
const membersOf = (...articles: LocalActor[][]): Member[] =>
  articles.flatMap((actors, i) => actors.map((actor) => ({ article: "abcdefgh".charAt(i), actor })));

/** Where the actors of each person are named: "a b" for articles a and b. */
const nodes = (...articles: LocalActor[][]): string[] =>
  componentsOf(membersOf(...articles).filter(({ actor }) => actor.kind === "person" || actor.kind === "organisation"))
    .filter(({ members }) => members.some(({ actor }) => actor.kind === "person"))
    .map(({ members }) => members.map(({ article, actor }) => `${article} ${actor.name}`).join(" = "))
    .sort();

describe("a surname that several bear", () => {
  const orel = person("Viktor Orel", "defence minister");
  const otherOrel = person("Tomas Orel", "health minister");

  test("is his with whom it shares roles and company", () => {
    expect(
      nodes(
        [orel, body("Sever Works"), person("Olga Brandt")],
        [otherOrel, body("Riverside Clinic")],
        [person("Orel", "defence minister"), body("Sever Works")],
      ),
    ).toEqual(["a Olga Brandt", "a Viktor Orel = c Orel", "b Tomas Orel"]);
  });

  test("is nobody's where nothing decides", () => {
    expect(nodes([orel], [otherOrel], [person("Orel")])).toEqual(["a Viktor Orel", "b Tomas Orel", "c Orel"]);
    expect(nodes([orel], [otherOrel], [person("Orel", "minister")])).toHaveLength(3);
  });
});

describe("one full name", () => {
  test("is two persons where their callings differ", () => {
    const names = nodes(
      [person("Ivan Sokol", "prime minister")],
      [person("Ivan Sokol", "striker")],
      [person("Ivan Sokol")],
      [person("Ivan Sokol", "goalkeeper")],
    );
    expect(names).toEqual(["a Ivan Sokol = c Ivan Sokol", "b Ivan Sokol = d Ivan Sokol"]);
  });

  test("is one person where only one calling is told", () => {
    expect(nodes([person("Ivan Sokol", "striker")], [person("Ivan Sokol")])).toHaveLength(1);
    expect(nodes([person("Ivan Sokol", "head of state")], [person("Ivan Sokol", "strongman")])).toHaveLength(1);
  });
});

describe("a slip in a long surname", () => {
  const company = [body("Sever Works"), person("Olga Brandt")];

  test("is forgiven in the same company", () => {
    expect(nodes([person("Viktor Hartmannsberg"), ...company], [person("Viktor Hartmannsburt")])).toHaveLength(3);
    expect(nodes([person("Viktor Hartmannsberg"), ...company], [person("Viktor Hatmannsberg"), ...company])).toEqual([
      "a Olga Brandt = b Olga Brandt",
      "a Viktor Hartmannsberg = b Viktor Hatmannsberg",
    ]);
  });

  test("is another name elsewhere, and in a short surname", () => {
    expect(nodes([person("Viktor Hartmannsberg")], [person("Viktor Hatmannsberg")])).toHaveLength(2);
    expect(nodes([person("Viktor Kolman"), ...company], [person("Viktor Kolmar"), ...company])).toHaveLength(3);
  });
});

describe("links", () => {
  test("say how each member came to his actor", () => {
    const links = linksAmong(
      membersOf([person("Viktor Orel")], [person("V. Orel")], [person("Orel")], [person("Віктор Орел")]),
    );
    expect(links.map(({ a, b, reason }) => `${a.actor.name} = ${b.actor.name}: ${reason}`)).toEqual([
      "Viktor Orel = Віктор Орел: full name",
      "Viktor Orel = V. Orel: initials",
      "Viktor Orel = Orel: short name",
    ]);
  });

  test("name the company that decided", () => {
    const [link] = linksAmong(
      membersOf(
        [person("Viktor Orel", "defence minister")],
        [person("Tomas Orel")],
        [person("Orel", "defence minister")],
      ),
    );
    expect(link).toMatchObject({ reason: "short name and company", company: ["defence", "minister"] });
  });
});

const names = fc.constantFrom(
  "Viktor Orel",
  "Tomas Orel",
  "T. Orel",
  "Orel",
  "Viktor Hartmannsberg",
  "Viktor Hatmannsberg",
  "Ivan Sokol",
  "Ivan Sokol Jr.",
  "Иван Сокол",
);
const roles = fc.subarray(["striker", "defence minister", "health minister", "surgeon"], { maxLength: 2 });
const actors = fc.record({ name: names, roles }).map(({ name, roles }) => person(name, ...roles));
const articles = fc.array(fc.array(actors, { maxLength: 4 }), { maxLength: 7 }).map((lists) => membersOf(...lists));

const keyOf = ({ article, actor }: Member): string => `${article} ${actor.name} ${JSON.stringify(actor.roles)}`;
const partition = (members: readonly Member[]): string[] =>
  componentsOf(members)
    .map((component) => component.members.map(keyOf).sort().join(" = "))
    .sort();

test("the order of the members does not matter", () => {
  fc.assert(
    fc.property(
      articles.chain((members) =>
        fc.tuple(fc.constant(members), fc.shuffledSubarray(members, { minLength: members.length })),
      ),
      ([members, shuffled]) => {
        expect(partition(shuffled)).toEqual(partition(members));
      },
    ),
  );
});

test("no key stands for two actors", () => {
  fc.assert(
    fc.property(articles, (members) => {
      const keys = componentsOf(members).flatMap(({ key, otherKeys }) => [key, ...otherKeys]);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test("links connect exactly the members of each actor", () => {
  fc.assert(
    fc.property(articles, (members) => {
      expect(linksAmong(members)).toHaveLength(members.length - componentsOf(members).length);
    }),
  );
});
