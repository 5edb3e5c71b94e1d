import { overlap, type Span } from "../../../src/record/span.ts";

/** For each block, in text order and without overlaps, the marks that lie over it, in the order given. */
export function byBlock<M extends Span>(blocks: readonly Span[], marks: readonly M[]): readonly (readonly M[])[] {
  const lists = blocks.map((): M[] => []);
  for (const mark of marks) {
    for (let index = blockAt(blocks, mark.from); index < blocks.length; index += 1) {
      const block = blocks[index];
      if (block === undefined || block.from >= mark.to) break;
      if (overlap(block, mark) > 0) lists[index]?.push(mark);
    }
  }
  return lists;
}

/** The first block that ends behind a place, by bisection; the number of blocks where none does. */
export function blockAt(blocks: readonly Span[], at: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
