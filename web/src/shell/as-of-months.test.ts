import { expect, test } from "vitest";
import { monthsOfPublication } from "./as-of-months.ts";

test("each month by whose end some article had surely appeared, once and in order", () => {
  expect(monthsOfPublication(["2021-11-20", "2020-08", null, "2020-08-30", "2022/2023-02", "2023/.."])).toEqual([
    "2020-08",
    "2021-11",
    "2023-02",
  ]);
});
