import type { Dossier } from "../api.ts";

/** A part of a brief: a section of the dossier, or words of the person's own. */
export type Block = SectionBlock | OwnBlock;

interface BlockBase {
  readonly key: string;
  readonly head: string;
  /** Left out of the redacted export. */
  readonly isPrivate: boolean;
}

export interface SectionBlock extends BlockBase {
  readonly is: "section";
  /** Not part of the brief at all. */
  readonly isLeftOut: boolean;
  readonly lines: readonly Line[];
}

export interface OwnBlock extends BlockBase {
  readonly is: "own";
  readonly text: string;
}

export interface Line {
  readonly key: string;
  readonly text: string;
  /** Numbers into the dossier's evidence. */
  readonly evidence: readonly number[];
  /** Where the evidence stands, which outlasts numbers and wordings. */
  readonly places: readonly string[];
  readonly isPrivate: boolean;
}

export interface Draft {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The brief as the dossier has it. */
export function draftOf({ title, sections, evidence: all }: Dossier): Draft {
  const placeOf = new Map(all.map(({ number, article, from, to }) => [number, `${article} ${from} ${to}`]));
  const line = ({ text, evidence }: Dossier["sections"][number]["lines"][number]): Line => ({
    key: text,
    text,
    evidence,
    places: evidence.flatMap((number) => placeOf.get(number) ?? []),
    isPrivate: false,
  });
  const block = ({ head, lines }: Dossier["sections"][number]): SectionBlock => ({
    is: "section",
    key: head,
    head,
    isPrivate: false,
    isLeftOut: false,
    lines: lines.map(line),
  });
  return { title, blocks: sections.map(block) };
}

/** Where the evidence of what is private stands: whatever else rests on it would tell it. */
function privatePlaces(blocks: readonly Block[]): ReadonlySet<string> {
  const lines = blocks.flatMap((block) =>
    block.is === "own" ? [] : block.lines.filter(({ isPrivate }) => isPrivate || block.isPrivate),
  );
  return new Set(lines.flatMap(({ places }) => places));
}

/**
 * A draft that was kept, with the lines of the dossier of today: what the person changed stays, sections that are new
 * come last, those that are gone go.
 */
export function renewed(kept: Draft, dossier: Dossier): Draft {
  const fresh = draftOf(dossier).blocks as readonly SectionBlock[];
  const byKey = new Map(fresh.map((block) => [block.key, block]));
  const known = kept.blocks.flatMap((block): readonly Block[] => {
    if (block.is === "own") return [block];
    const now = byKey.get(block.key);
    if (now === undefined) return [];
    const hidden = block.lines.filter(({ isPrivate }) => isPrivate);
    const keys = new Set(hidden.map(({ key }) => key));
    const places = new Set(hidden.flatMap((line) => line.places));
    const isHidden = (line: Line): boolean => keys.has(line.key) || line.places.some((place) => places.has(place));
    return [{ ...block, lines: now.lines.map((line) => ({ ...line, isPrivate: isHidden(line) })) }];
  });
  const keys = new Set(known.map(({ key }) => key));
  return { title: kept.title, blocks: [...known, ...fresh.filter(({ key }) => !keys.has(key))] };
}

/** A block goes one place up (-1) or down (1); at the edge it stays. */
export function moved({ title, blocks }: Draft, key: string, step: 1 | -1): Draft {
  const at = blocks.findIndex((block) => block.key === key);
  const to = at + step;
  const [block, other] = [blocks[at], blocks[to]];
  if (block === undefined || other === undefined) return { title, blocks };
  return {
    title,
    blocks: blocks.map((one, index) => (index === at ? other : index === to ? block : one)),
  };
}

export const changed = (draft: Draft, key: string, change: (block: Block) => Block): Draft => ({
  ...draft,
  blocks: draft.blocks.map((block) => (block.key === key ? change(block) : block)),
});

export const without = (draft: Draft, key: string): Draft => ({
  ...draft,
  blocks: draft.blocks.filter((block) => block.key !== key),
});

/** Words of one's own come first, where they can be seen; they can be moved. */
export function withOwnWords(draft: Draft): Draft {
  const taken = new Set(draft.blocks.map(({ key }) => key));
  let number = 1;
  while (taken.has(`own ${number}`)) number += 1;
  const own: OwnBlock = { is: "own", key: `own ${number}`, head: "", text: "", isPrivate: false };
  return { ...draft, blocks: [own, ...draft.blocks] };
}

/** What is sent: without what is left out or empty and, where redacted, without what is private or rests on the same. */
export function shownBlocks({ blocks }: Draft, redacted: boolean): readonly Block[] {
  const hidden = privatePlaces(blocks);
  const isTold = (line: Line): boolean => !line.isPrivate && !line.places.some((place) => hidden.has(place));
  return blocks.flatMap((block): readonly Block[] => {
    if (redacted && block.isPrivate) return [];
    if (block.is === "own") return block.text.trim() === "" && block.head.trim() === "" ? [] : [block];
    const lines = redacted ? block.lines.filter(isTold) : block.lines;
    return block.isLeftOut || lines.length === 0 ? [] : [{ ...block, lines }];
  });
}

/** A kept draft; null for what is none. */
export function parseDraft(json: string | null): Draft | null {
  if (json === null) return null;
  try {
    const value: unknown = JSON.parse(json);
    return isDraft(value) ? value : null;
  } catch {
    return null;
  }
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === "object" &&
  value !== null &&
  "title" in value &&
  typeof value.title === "string" &&
  "blocks" in value &&
  Array.isArray(value.blocks) &&
  value.blocks.every(
    (block: Partial<SectionBlock & Omit<OwnBlock, "is">>) =>
      typeof block.key === "string" &&
      typeof block.head === "string" &&
      (typeof block.text === "string" ||
        (Array.isArray(block.lines) && block.lines.every((line: Partial<Line>) => Array.isArray(line.places)))),
  );
