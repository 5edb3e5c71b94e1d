import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LinearChain } from "./linear-chain.ts";

const score = fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10);
const LABELS = 3;

/** A chain of three labels whose third must not follow its first, and scores for a few tokens. */
const chains = fc
  .record({
    transitions: fc.array(score, { minLength: 9, maxLength: 9 }),
    starts: fc.array(score, { minLength: 3, maxLength: 3 }),
    ends: fc.array(score, { minLength: 3, maxLength: 3 }),
    length: fc.integer({ min: 1, max: 4 }),
    scores: fc.array(score, { minLength: 12, maxLength: 12 }),
  })
  .map(({ transitions, starts, ends, length, scores }) => ({
    chain: new LinearChain(
      Float64Array.from(transitions, (value, index) => (index === 2 ? -Infinity : value)),
      Float64Array.from(starts),
      Float64Array.from(ends),
    ),
    length,
    scores: Float64Array.from(scores.slice(0, length * LABELS)),
  }));

/** Every labelling with its score, by trying them all. */
function enumerate(chain: LinearChain, scores: Float64Array, length: number): { labels: number[]; score: number }[] {
  return Array.from({ length: LABELS ** length }, (_, number) => {
    const labels = Array.from({ length }, (_unused, at) => Math.floor(number / LABELS ** at) % LABELS);
    const sum = labels.reduce(
      (total, label, at) =>
        total +
        (scores[at * LABELS + label] ?? 0) +
        (at === 0 ? (chain.starts[label] ?? 0) : (chain.transitions[(labels[at - 1] ?? 0) * LABELS + label] ?? 0)),
      chain.ends[labels.at(-1) ?? 0] ?? 0,
    );
    return { labels, score: sum };
  }).filter((labelling) => labelling.score > -Infinity);
}

describe("a linear chain", () => {
  test("gives the probabilities that enumeration gives", () => {
    fc.assert(
      fc.property(chains, ({ chain, length, scores }) => {
        const all = enumerate(chain, scores, length);
        const total = all.reduce((sum, one) => sum + Math.exp(one.score), 0);
        const pairs = new Float64Array(LABELS * LABELS);
        const { probability, logTotal } = chain.marginals(scores, length, pairs);
        expect(logTotal).toBeCloseTo(Math.log(total), 8);
        for (let at = 0; at < length; at += 1)
          for (let label = 0; label < LABELS; label += 1) {
            const mass = all
              .filter(({ labels }) => labels[at] === label)
              .reduce((sum, one) => sum + Math.exp(one.score), 0);
            expect(probability[at * LABELS + label]).toBeCloseTo(mass / total, 8);
          }
        expect(pairs[2]).toBe(0);
        expect(pairs.reduce((sum, expected) => sum + expected, 0)).toBeCloseTo(length - 1, 8);
      }),
    );
  });

  test("finds the best labellings in their order", () => {
    fc.assert(
      fc.property(chains, fc.integer({ min: 1, max: 7 }), ({ chain, length, scores }, count) => {
        const wanted = enumerate(chain, scores, length)
          .map((one) => one.score)
          .sort((a, b) => b - a)
          .slice(0, count);
        const found = chain.best(scores, length, count);
        expect(found).toHaveLength(wanted.length);
        found.forEach((one, rank) => {
          expect(one.score).toBeCloseTo(wanted[rank] ?? NaN, 8);
        });
        expect(new Set(found.map(({ labels }) => labels.join())).size).toBe(found.length);
      }),
    );
  });
});
