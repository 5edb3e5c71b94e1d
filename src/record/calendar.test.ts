import fc from "fast-check";
import { expect, test } from "vitest";
import { civilOf, dayOf, daysInMonth, shiftMonth, weekdayOf } from "./calendar.ts";

test.each([
  [1970, 1, 1, 0, 4],
  [2000, 2, 29, 11_016, 2],
  [1600, 1, 1, -135_140, 6],
  [2022, 2, 24, 19_047, 4],
])("%d-%d-%d is day %d and weekday %d", (year, month, day, number, weekday) => {
  expect(dayOf(year, month, day)).toBe(number);
  expect(weekdayOf(number)).toBe(weekday);
});

test("civilOf undoes dayOf, and agrees with the UTC calendar of the platform", () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
      const { year, month, day } = civilOf(number);
      expect(dayOf(year, month, day)).toBe(number);
      const platform = new Date(number * 86_400_000);
      expect([year, month, day]).toEqual([
        platform.getUTCFullYear(),
        platform.getUTCMonth() + 1,
        platform.getUTCDate(),
      ]);
      expect(weekdayOf(number) % 7).toBe(platform.getUTCDay());
    }),
  );
});

test("months have their lengths and wrap around the year", () => {
  expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  expect(shiftMonth(2021, 1, -1)).toEqual({ year: 2020, month: 12 });
  expect(shiftMonth(2021, 11, 14)).toEqual({ year: 2023, month: 1 });
});
