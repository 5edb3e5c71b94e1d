import type { DateSource } from "../../record/record.ts";

const FROM: Readonly<Record<DateSource["from"], string>> = {
  words: "said",
  narrative: "from the telling",
  occasion: "from an occasion",
  publication: "from publication",
};

/** How a date is known, in a few words; what the words do not give by themselves is implied. */
export function dateWords(basis: DateSource | null): string | null {
  if (basis === null) return null;
  return basis.from === "words" && !basis.known ? "implied" : FROM[basis.from];
}
