import { describe, expect, test } from "vitest";
import { detectLanguage } from "./language.ts";

describe("English", () => {
  test.each([
    "The minister resigned.",
    "Belarus and Russia signed the treaty in Moscow.",
    "Sanctions hit potash exports.",
    "Poland summons Belarusian ambassador",
    "He said “nous ne sommes pas d'accord” and left the room without a further word to the press.",
    "Secretary General Jens Stoltenberg visited Prime Minister Ingrida Šimonytė and President Gitanas Nausėda.",
  ])("%s", (text) => expect(detectLanguage(text)).toBe("en"));
});

describe("other languages", () => {
  test.each([
    [
      "de",
      "Der Präsident hat am Montag erklärt, dass die Gespräche nicht fortgesetzt werden, und er ist nach Berlin gereist.",
    ],
    ["fr", "Le président a déclaré lundi que les négociations ne seraient pas poursuivies avant la fin de l'année."],
    [
      "pl",
      "Prezydent powiedział w poniedziałek, że rozmowy nie będą kontynuowane, a granica jest zamknięta do końca roku.",
    ],
    [
      "es",
      "El presidente dijo el lunes que las negociaciones no se reanudarán antes de que termine el año en la capital.",
    ],
    ["ru", "Президент заявил в понедельник, что переговоры были прерваны и не будут продолжены."],
    ["uk", "Президент заявив у понеділок, що переговори були перервані і їх не буде продовжено."],
    ["be", "Прэзідэнт заявіў у панядзелак, што перамовы былі перапыненыя і не будуць працягнутыя."],
    ["ko", "대통령은 월요일에 협상을 계속하지 않을 것이라고 말했다."],
    ["ja", "大統領は月曜日に交渉を続けないと述べた。"],
  ])("%s", (code, text) => expect(detectLanguage(text)).toBe(code));
});

test("what a page declares counts only where its text is no evidence", () => {
  expect(detectLanguage("The council met on Monday and rejected the plan.", "de")).toBe("en");
  expect(detectLanguage("Президент заявил в понедельник, что переговоры были прерваны.", "en-US")).toBe("ru");
  expect(detectLanguage("Lukaschenko trifft Putin", "de-AT")).toBe("de");
  expect(detectLanguage("1994", "pl_PL")).toBe("pl");
  expect(detectLanguage("1994", "no language at all")).toBe("und");
});

test("no letters, no language", () => {
  expect(detectLanguage("")).toBe("und");
  expect(detectLanguage("12.5 % …")).toBe("und");
});
