import type { Wording } from "../record/analysis.ts";
import type { Reading } from "../record/reading.ts";
import { contains, type Span } from "../record/span.ts";
import { mentionAt, type ResolvedActors } from "./actors.ts";

type Actors = Pick<ResolvedActors, "actorOf">;

/** How the words at `spans` of an article are worded, a piece for each sentence. */
export function wordingOf(reading: Reading, spans: readonly Span[], actors: Actors): readonly Wording[] {
  return spans.flatMap((span) => piecesOf(reading, span)).map((piece) => wordingOfPiece(reading, piece, actors));
}

/** The parts of a span that lie in each sentence; the span itself where no sentence holds any of it. */
function piecesOf({ sentences }: Reading, { from, to }: Span): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = Math.max(0, firstFrom(sentences, from + 1) - 1); (sentences[at]?.from ?? Infinity) < to; at += 1) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.to <= from) continue;
    const span = { from: Math.max(from, sentence.from), to: Math.min(to, sentence.to) };
    pieces.push({ ...span, sentence: { from: sentence.from, to: sentence.to } });
  }
  return pieces.length > 0 ? pieces : [{ from, to, sentence: { from, to } }];
}

interface Piece extends Span {
  readonly sentence: Span;
}

function wordingOfPiece(reading: Reading, piece: Piece, actors: Actors): Wording {
  const { from, to, sentence } = piece;
  const all = within(reading.terms, sentence);
  const own = all.filter((term) => contains(piece, term));
  const names = namesIn(reading, piece, actors);
  return {
    from,
    to,
    sentence,
    terms: own.map(({ term }) => term),
    denied: own.filter(({ denied }) => denied).map(({ term }) => term),
    names,
    setting: {
      terms: all.filter((term) => !contains(piece, term)).map(({ term }) => term),
      names: namesIn(reading, sentence, actors).filter((name) => !names.includes(name)),
    },
  };
}

/** The actors named in a span, or meant by a pronoun in it; each once, in code-point order of their ids. */
export function namesIn(reading: Reading, span: Span, actors: Actors): readonly string[] {
  const locals = new Set(within(reading.mentions, span).map(({ actor }) => actor));
  for (const { antecedent } of within(reading.references, span)) {
    const local = mentionAt(reading, antecedent);
    if (local !== null) locals.add(local);
  }
  return [...new Set([...locals].map((local) => actors.actorOf(reading.id, local)))].sort();
}

/** Those of spans in text order that lie in `span`. */
export function within<Found extends Span>(spans: readonly Found[], span: Span): readonly Found[] {
  const found: Found[] = [];
  for (let at = firstFrom(spans, span.from); (spans[at]?.from ?? Infinity) < span.to; at += 1) {
    const one = spans[at];
    if (one !== undefined && contains(span, one)) found.push(one);
  }
  return found;
}

/** The index of the first of spans in text order that begins at `position` or behind it. */
function firstFrom(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? Infinity) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
