import { expect, test } from "vitest";
import { EVENT_TYPES } from "../record/reading.ts";
import { goldsteinOf, quadOf } from "./plover.ts";

test("a code has its own weight, or that of the code it belongs to", () => {
  expect(goldsteinOf("042", "CONSULT")).toBe(1.9);
  expect(goldsteinOf("0874", "RETREAT")).toBe(10);
  expect(goldsteinOf("0872", "RETREAT")).toBe(9);
  expect(goldsteinOf("0841", "RETREAT")).toBe(7);
  expect(goldsteinOf("1121", "DISAPPROVE")).toBe(-2);
  expect(goldsteinOf("203", "ASSAULT")).toBe(-10);
});

test("a code outside the scale weighs as its type's quad class", () => {
  expect(goldsteinOf("", "AID")).toBe(7);
  expect(goldsteinOf("99", "THREATEN")).toBe(-4);
});

test("cooperation weighs above zero, conflict below", () => {
  for (const type of EVENT_TYPES) {
    const weight = goldsteinOf("", type);
    expect(Math.sign(weight)).toBe(quadOf(type).endsWith("cooperation") ? 1 : -1);
  }
});
