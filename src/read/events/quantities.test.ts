import fc from "fast-check";
import { expect, test } from "vitest";
import { isEdtf } from "../../record/edtf.ts";
import { plainBody, readLayer } from "../read.ts";
import { readerModels } from "../../operations/models.ts";

const words = fc.constantFrom(
  ..."a one two 33 1,500 1.5 billion hundreds of thousands dozens $ € % men tanks km to and between up more than Article".split(
    " ",
  ),
  ..."after before the elections war on 3 April 2020 since Monday weeks later , . ( ) - – they police arrested now once".split(
    " ",
  ),
);
const anything = fc.oneof(
  fc.array(words, { maxLength: 50 }).map((list) => list.join(" ")),
  fc.string({ unit: "binary", maxLength: 120 }),
);

test("quantities and occasions lie within the text, and dates of events are valid", () => {
  fc.assert(
    fc.property(anything, fc.constantFrom(null, "2023-06-26", "2023", "2020/.."), (text, published) => {
      const reading = readLayer("x", plainBody(text, { published }), "test", readerModels());
      for (const { from, to } of [...reading.quantities, ...reading.occasions]) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
      }
      for (const { upper, number } of reading.quantities) expect(upper ?? Infinity).toBeGreaterThan(number);
      for (const { date, dateBasis } of reading.events) {
        expect(date === null).toBe(dateBasis === null);
        if (date !== null) expect(isEdtf(date)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
