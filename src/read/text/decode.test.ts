import { expect, test } from "vitest";
import { decode } from "./decode.ts";

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? ascii(part) : part)));

/** Cyrillic letters and ASCII as windows-1251 has them. */
const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) =>
    letter >= "А" && letter <= "я" ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0),
  );

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};

test("UTF-8, and its byte order mark is dropped", async () => {
  expect(await decode(new TextEncoder().encode("Мінск — “Minsk”"))).toBe("Мінск — “Minsk”");
  expect(await decode(bytes([0xef, 0xbb, 0xbf], "Minsk"))).toBe("Minsk");
  expect(await decode(new Uint8Array())).toBe("");
});

test("UTF-16 with a mark and without one, in both byte orders", async () => {
  const text = "The council met on Monday. Саміт адбыўся.\nIt agreed on the plan.";
  expect(await decode(utf16(`\uFEFF${text}`, true))).toBe(text);
  expect(await decode(utf16(`\uFEFF${text}`, false))).toBe(text);
  expect(await decode(utf16(text, true))).toBe(text);
  expect(await decode(utf16(text, false))).toBe(text);
});

test("the charset that the page declares", async () => {
  expect(await decode(bytes('<meta charset="iso-8859-1"><p>caf', [0xe9], "</p>"))).toContain("café");
  const declared = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">Выборы';
  expect(await decode(windows1251(declared))).toBe(declared);
  expect(await decode(bytes('<?xml version="1.0" encoding="iso-8859-2"?><p>', [0xb3], "</p>"))).toContain("ł");
});

test("a declaration that the bytes contradict does not count", async () => {
  expect(await decode(new TextEncoder().encode('<meta charset="windows-1251">Выборы'))).toContain("Выборы");
  expect(await decode(bytes('<meta charset="no-such-charset"><p>caf', [0xe9], " au lait</p>"))).toMatch(/caf. au lait/);
});

test("windows-1251 by the statistics of its bytes", async () => {
  const text = "Президент заявил в понедельник, что переговоры будут продолжены в следующем месяце после выборов.";
  expect(await decode(windows1251(text))).toBe(text);
});

test("a few broken bytes do not make UTF-8 another encoding", async () => {
  const sound = new TextEncoder().encode("Президент заявил, что переговоры будут продолжены.");
  const text = await decode(Uint8Array.of(...sound, 0xff, ...sound));
  expect(text).toContain("Президент заявил");
  expect(text).toContain("\uFFFD");
});
