import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Rename } from "../record/decision.ts";
import type { ActorKind, LocalActor, Reading } from "../record/reading.ts";
import type { Actor } from "../record/record.ts";
import { mentionAt, resolveActors } from "./actors.ts";

const local = (name: string, kind: ActorKind = "person", more: Partial<LocalActor> = {}): LocalActor => ({
  kind,
  name,
  spellings: [name],
  known: null,
  roles: [],
  ...more,
});

/** An article that mentions each of its actors once, one after the other. */
const reading = (id: string, ...actors: LocalActor[]): Reading => ({
  id,
  version: "test",
  article: {
    id,
    title: null,
    publisher: null,
    author: null,
    url: null,
    retrieved: null,
    published: null,
    publishedBasis: null,
    language: "en",
    translated: false,
    body: { from: 0, to: 1000 },
    parts: [],
  },
  unread: null,
  sentences: [],
  actors,
  mentions: actors.map(({ kind }, actor) => ({
    from: 10 * actor,
    to: 10 * actor + 5,
    kind,
    actor,
    rule: "given-name",
  })),
  references: [],
  dates: [],
  occasions: [],
  quantities: [],
  attributions: [],
  events: [],
  terms: [],
  forecasts: [],
  ties: [],
});

/** The articles in which each actor appears, by his display name, for articles that name one actor each. */
function groups(...actors: LocalActor[]): string[] {
  const { list } = resolveActors(
    actors.map((actor, i) => reading(`a${i}`, actor)),
    [],
  );
  return list.map(({ name, mentions }) => `${name}: ${mentions.length}`).sort();
}

const rename = (name: string, value: string, at = "2024-01-01T00:00:00Z"): Rename => ({
  id: `${name} ${value}`,
  kind: "rename",
  by: "anna",
  at,
  why: null,
  anchor: { name },
  value: { name: value },
});

describe("persons", () => {
  test("one name in any transliteration or alphabet is one person", () => {
    expect(
      groups(
        local("Alexander Lukashenko"),
        local("Aliaksandr Lukashenka"),
        local("Aleksandr Łukaszenka"),
        local("Александр Лукашенко"),
        local("Аляксандр Лукашэнка"),
        local("Lukashenka"),
      ),
    ).toEqual(["Aleksandr Łukaszenka: 6"]);
  });

  test("another surname or another given name is another person", () => {
    expect(groups(local("Alexander Lukashenko"), local("Alexander Lukashevich"), local("Viktor Lukashenko"))).toEqual([
      "Alexander Lukashenko: 1",
      "Alexander Lukashevich: 1",
      "Viktor Lukashenko: 1",
    ]);
  });

  test("a surname alone joins the one person who bears it, and nobody where two do", () => {
    expect(groups(local("Olga Brandt"), local("Brandt"), local("Brandt"))).toEqual(["Olga Brandt: 3"]);
    expect(groups(local("Olga Brandt"), local("Peter Brandt"), local("Brandt"), local("Brandt"))).toEqual([
      "Brandt: 2",
      "Olga Brandt: 1",
      "Peter Brandt: 1",
    ]);
  });

  test("initials join the one person they fit", () => {
    expect(groups(local("Viktor Dralyuk"), local("V. S. Dralyuk"))).toEqual(["V. S. Dralyuk: 2"]);
    expect(groups(local("Viktor Dralyuk"), local("Vera Dralyuk"), local("V. Dralyuk"))).toHaveLength(3);
    expect(groups(local("Viktor Dralyuk"), local("P. Dralyuk"))).toHaveLength(2);
  });

  test("a family name may stand first", () => {
    expect(groups(local("Park Joon-tak"), local("Joon-tak Park"))).toHaveLength(1);
  });

  test("a person is never a body or a group", () => {
    expect(groups(local("Wagner"), local("Wagner", "armed group"), local("experts", "group"))).toHaveLength(3);
  });
});

describe("bodies", () => {
  test("a body is one with and without the words that tell what it is", () => {
    expect(
      groups(local("Wagner", "organisation"), local("Wagner group", "armed group"), local("PMC Wagner", "armed group")),
    ).toHaveLength(1);
  });

  test("an acronym joins the body that one article gives it", () => {
    const named = local("Movement for Clean Rivers", "organisation", {
      spellings: ["MCR", "Movement for Clean Rivers"],
    });
    expect(groups(named, local("MCR", "organisation"))).toEqual(["Movement for Clean Rivers: 2"]);
    const rival = local("Museum of Czech Railways", "organisation", { spellings: ["MCR", "Museum of Czech Railways"] });
    expect(groups(named, rival, local("MCR", "organisation"))).toHaveLength(3);
  });

  test("what every state has is not shared between articles", () => {
    expect(groups(local("Defence Ministry", "office"), local("Defence Ministry", "office"))).toHaveLength(2);
    expect(groups(local("opposition", "group"), local("opposition", "group"))).toHaveLength(2);
    expect(groups(local("Kenyan Defence Ministry", "office"), local("Kenyan Defence Ministry", "office"))).toHaveLength(
      1,
    );
  });

  test("known keys join whatever the names", () => {
    expect(
      groups(
        local("Minsk", "state", { known: "state:BY" }),
        local("Belarus", "state", { known: "state:BY" }),
        local("Belarus", "state", { known: "state:BY" }),
      ),
    ).toEqual(["Belarus: 3"]);
  });
});

describe("the record's actor", () => {
  test("has the fullest name, all other spellings, roles and mentions with their articles", () => {
    const { list, actorOf } = resolveActors(
      [
        reading("b", local("Viktor Hartmann", "person", { roles: [{ from: 20, to: 24, text: "boss" }] })),
        reading("a", local("Hartmann", "person", { spellings: ["Hartman", "Hartmann"] })),
      ],
      [],
    );
    expect(list).toHaveLength(1);
    expect(list[0]).toMatchObject({
      kind: "person",
      name: "Viktor Hartmann",
      aliases: ["Hartman", "Hartmann"],
      roles: [{ article: "b", from: 20, to: 24, text: "boss" }],
      mentions: [
        { article: "a", from: 0, to: 5 },
        { article: "b", from: 0, to: 5 },
      ],
    });
    expect(actorOf("a", 0)).toBe(list[0]?.id);
    expect(actorOf("b", 0)).toBe(list[0]?.id);
  });

  test("keeps the id he had under a lesser name as a former one", () => {
    const alone = resolveActors([reading("a", local("Hartmann"))], []).list[0];
    const both = resolveActors([reading("a", local("Hartmann")), reading("b", local("Viktor Hartmann"))], []).list[0];
    expect(both?.id).not.toBe(alone?.id);
    expect(both?.formerIds).toEqual([alone?.id]);
  });

  test("keeps his id when articles with other spellings come and go", () => {
    const ids = [["Alexander Lukashenko"], ["Александр Лукашенко", "Lukashenka"], ["Aliaksandr Lukashenka"]].map(
      (names) =>
        resolveActors(
          names.map((name, i) => reading(`a${i}`, local(name))),
          [],
        ).list[0]?.id,
    );
    expect(new Set(ids).size).toBe(1);
  });
});

describe("renaming", () => {
  const readings = [reading("a", local("Viktor Hartmann"), local("Granit", "company"))];
  const namesAfter = (...decisions: Rename[]): Pick<Actor, "name" | "aliases">[] =>
    resolveActors(readings, decisions).list.map(({ name, aliases }) => ({ name, aliases }));

  test("sets the name and keeps the former one as an alias, but not the id", () => {
    expect(namesAfter(rename("viktor hartmann", "Victor Hartman"))).toContainEqual({
      name: "Victor Hartman",
      aliases: ["Viktor Hartmann"],
    });
    const ids = (decisions: Rename[]): string[] => resolveActors(readings, decisions).list.map(({ id }) => id);
    expect(ids([rename("Granit", "Granite")])).toEqual(ids([]));
  });

  test("the later decision wins, and may go by the name the earlier one gave", () => {
    const first = rename("Granit", "Granite", "2024-01-01T00:00:00Z");
    const second = rename("Granite", "Granit Ltd", "2024-02-01T00:00:00Z");
    expect(namesAfter(second, first)).toContainEqual({ name: "Granit Ltd", aliases: ["Granit", "Granite"] });
  });

  test("changes nothing where nobody, or more than one, bears the name", () => {
    expect(namesAfter(rename("Nobody", "Somebody"))).toEqual(namesAfter());
    const two = [reading("a", local("Olga Brandt", "person", { spellings: ["Brandt", "Olga Brandt"] }))].concat(
      reading("b", local("Peter Brandt", "person", { spellings: ["Brandt", "Peter Brandt"] })),
    );
    expect(resolveActors(two, [rename("Brandt", "Willy Brandt")])).toMatchObject({ list: resolveActors(two, []).list });
  });
});

const names = fc.constantFrom(
  "Alexander Lukashenko",
  "Aliaksandr Lukashenka",
  "A. Lukashenko",
  "Lukashenko",
  "Лукашенко",
  "Viktor Lukashenko",
  "Lukashevich",
  "Wagner",
  "Wagner group",
  "WG",
  "Defence Ministry",
  "opposition",
  "Minsk",
  "—",
  "",
);
const kinds = fc.constantFrom<ActorKind>("person", "state", "organisation", "armed group", "group");
const locals = fc.record({ name: names, kind: kinds, alias: names, known: fc.constantFrom(null, null, "state:BY") });
const records = fc
  .array(fc.array(locals, { maxLength: 5 }), { maxLength: 8 })
  .map((articles) =>
    articles.map((actors, i) =>
      reading(
        `article-${i}`,
        ...actors.map(({ name, kind, alias, known }) => local(name, kind, { spellings: [name, alias].sort(), known })),
      ),
    ),
  );

describe("whatever the articles say", () => {
  test("the order of reading does not matter", () => {
    fc.assert(
      fc.property(
        records.chain((readings) =>
          fc.tuple(fc.constant(readings), fc.shuffledSubarray(readings, { minLength: readings.length })),
        ),
        ([readings, shuffled]) => {
          expect(resolveActors(shuffled, []).list).toEqual(resolveActors(readings, []).list);
        },
      ),
    );
  });

  test("every local actor has one actor, ids are unique, and every mention is kept", () => {
    fc.assert(
      fc.property(records, (readings) => {
        const { list, actorOf } = resolveActors(readings, []);
        const ids = list.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id, actors } of readings) for (const i of actors.keys()) expect(ids).toContain(actorOf(id, i));
        const wanted = readings.reduce((sum, { mentions }) => sum + mentions.length, 0);
        expect(list.reduce((sum, { mentions }) => sum + mentions.length, 0)).toBe(wanted);
      }),
    );
  });

  test("no former id is the id of another", () => {
    fc.assert(
      fc.property(records, (readings) => {
        const { list } = resolveActors(readings, []);
        const all = list.flatMap(({ id, formerIds }) => [id, ...formerIds]);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});

describe("mentionAt", () => {
  const three: Reading = {
    ...reading("a", local("Viktor Hartmann"), local("Granit", "company"), local("Kenya", "state")),
    references: [{ from: 40, to: 42, antecedent: { from: 10, to: 15 } }],
  };

  test.each([
    [{ from: 0, to: 5 }, 0],
    [{ from: 3, to: 14 }, 1],
    [{ from: 21, to: 22 }, 2],
    [{ from: 40, to: 42 }, 1],
    [{ from: 5, to: 10 }, null],
    [{ from: 500, to: 510 }, null],
  ])("%o is actor %s", (span, actor) => {
    expect(mentionAt(three, span)).toBe(actor);
  });

  test("the longer of two that overlap a place wins, wherever they start", () => {
    const nested: Reading = {
      ...three,
      mentions: [
        { from: 0, to: 100, kind: "person", actor: 0, rule: "given-name" },
        { from: 50, to: 55, kind: "company", actor: 1, rule: "institution-noun" },
      ],
    };
    expect(mentionAt(nested, { from: 40, to: 70 })).toBe(0);
    expect(mentionAt(nested, { from: 90, to: 95 })).toBe(0);
  });
});
