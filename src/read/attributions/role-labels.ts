import type { Stretch } from "./passage.ts";

/**
 * The labels of the second model, which parts the words around one cue into its source and its content: each begun (B),
 * gone on with (I), ended (E), or of a single word (S), or none.
 */
export const ROLE_LABELS = 9;
const SOURCE = 1;
const CONTENT = 5;
const [BEGIN, INSIDE, END, SINGLE] = [0, 1, 2, 3] as const;

const positionOf = (label: number): number => (label - 1) % 4;
const roleOf = (label: number): number => Math.floor((label - 1) / 4);

const isOpen = (label: number): boolean => label > 0 && (positionOf(label) === BEGIN || positionOf(label) === INSIDE);
const isEntry = (label: number): boolean => label === 0 || positionOf(label) === BEGIN || positionOf(label) === SINGLE;

/** What is begun is ended before anything else begins. */
export const mayFollowRole = (from: number, to: number): boolean =>
  isOpen(from) ? to > 0 && roleOf(from) === roleOf(to) && !isEntry(to) : isEntry(to);
export const mayOpenRoles = isEntry;
export const mayCloseRoles = (label: number): boolean => !isOpen(label);

/** The words of a source or content, in stretches. */
export interface Roles {
  readonly source: readonly Stretch[];
  readonly content: readonly Stretch[];
}

/** The stretches that labels mark, `first` being the index of the word of the first label. */
export function rolesOf(labels: Uint8Array, first: number): Roles {
  const roles: { source: Stretch[]; content: Stretch[] } = { source: [], content: [] };
  let start = 0;
  labels.forEach((label, at) => {
    if (label === 0) return;
    if (isEntry(label)) start = at;
    if (isOpen(label)) return;
    const stretch = { first: first + start, end: first + at + 1 };
    (roleOf(label) === 0 ? roles.source : roles.content).push(stretch);
  });
  return roles;
}

/** The labels of stretches within the window that starts at `first`; what lies outside it is left out. */
export function labelsOf({ source, content }: Roles, first: number, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  const mark = (stretch: Stretch, base: number): void => {
    const from = Math.max(stretch.first - first, 0);
    const to = Math.min(stretch.end - first, length);
    for (let at = from; at < to; at += 1)
      labels[at] = base + (to - from === 1 ? SINGLE : at === from ? BEGIN : at === to - 1 ? END : INSIDE);
  };
  for (const stretch of content) mark(stretch, CONTENT);
  for (const stretch of source) mark(stretch, SOURCE);
  return labels;
}
