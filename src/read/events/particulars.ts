/** What an event's clause tells beside its type and actors: where and how many. */
import type { EventMention, Quantity } from "../../record/reading.ts";
import { contains, overlap, type Range, rangeOf, type Span } from "../../record/span.ts";
import type { Sentence, Token } from "../../record/syntax.ts";

/** The particulars of the events of one sentence. */
export class Particulars {
  constructor(
    readonly sentence: Sentence,
    readonly mentions: readonly Span[],
    readonly dates: readonly Span[],
    readonly quantities: readonly Quantity[],
  ) {}

  of(clause: Span): Pick<EventMention, "place" | "quantities"> {
    const tokens = this.sentence.tokens.filter((token) => contains(clause, token));
    const quantities = this.quantities.filter((quantity) => overlap(quantity, clause) > 0);
    return { place: this.#place(tokens), quantities };
  }

  /** The first name behind "in", "at" or "near" that is no actor: "in Sochi". */
  #place(tokens: readonly Token[]): Range | null {
    for (const [index, token] of tokens.entries()) {
      if (!/^(?:in|at|near|outside)$/i.test(token.form)) continue;
      const name = capitalised(tokens, index + 1);
      if (name === null || this.#isTaken(name)) continue;
      return rangeOf(name);
    }
    return null;
  }

  #isTaken(name: Span): boolean {
    return [...this.mentions, ...this.dates].some((other) => overlap(other, name) > 0);
  }
}

function capitalised(tokens: readonly Token[], start: number): Span | null {
  const first = /^the$/i.test(tokens[start]?.form ?? "") ? start + 1 : start;
  let end = first;
  while (/^\p{Lu}\p{L}/u.test(tokens[end]?.form ?? "")) end += 1;
  const [from, to] = [tokens[first]?.from, tokens[end - 1]?.to];
  return end === first || from === undefined || to === undefined ? null : { from, to };
}
