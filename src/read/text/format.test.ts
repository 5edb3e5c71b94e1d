import { expect, test } from "vitest";
import { sniff } from "./format.ts";

const of = (text: string, name = "article"): unknown =>
  sniff(
    Uint8Array.from(text, (c) => c.charCodeAt(0)),
    name,
  );

test("content tells the format before the name does", () => {
  expect(of("%PDF-1.7 ...", "a.txt")).toEqual({ format: "pdf" });
  expect(of("<!DOCTYPE html><title>A", "a.txt")).toEqual({ format: "html" });
  expect(of("\n <!-- saved --> <html lang=en>", "a.md")).toEqual({ format: "html" });
  expect(of("<article class=a><p>Text", "page")).toEqual({ format: "html" });
  expect(of("---\ntitle: A\n---\nText", "a.txt")).toEqual({ format: "markdown" });
});

test("the ending tells what content leaves open", () => {
  expect(of("Text", "a.MD")).toEqual({ format: "markdown" });
  expect(of("Text", "a.htm")).toEqual({ format: "html" });
  expect(of("Text", "a.pdf")).toEqual({ format: "text" });
  expect(of("a < b, he wrote", "a.txt")).toEqual({ format: "text" });
  expect(of("")).toEqual({ format: "text" });
});

test("binary data is named", () => {
  expect(of("\x89PNG\r\n\x1a\n")).toEqual({ binary: "PNG image" });
  expect(of("PK\x03\x04rest", "a.txt")).toEqual({ binary: "ZIP archive or office document" });
  expect(of("text\0with\0nothing of a wide encoding \0\0\0\0 in it")).toEqual({ binary: "unknown format" });
});

test("UTF-16 is text, with a mark or without", () => {
  expect(of("\xff\xfeT\0e\0x\0t\0")).toEqual({ format: "text" });
  expect(of([..."A line of text, in UTF-16."].map((c) => `${c}\0`).join(""))).toEqual({ format: "text" });
});
