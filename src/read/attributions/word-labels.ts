/**
 * The labels of the first model: each role begun (B) and gone on with (I), or none. Where attributions lie in one
 * another a word takes the role that comes first in this list.
 */
export const WORD_ROLES = ["cue", "source", "content"] as const;
export type WordRole = (typeof WORD_ROLES)[number];

export const WORD_LABELS = 1 + 2 * WORD_ROLES.length;
export const NO_ROLE = 0;
export const beginOf = (role: WordRole): number => 1 + 2 * WORD_ROLES.indexOf(role);
export const insideOf = (role: WordRole): number => beginOf(role) + 1;

/** A role is gone on with only after itself. */
export const mayFollow = (from: number, to: number): boolean =>
  to === NO_ROLE || to % 2 === 1 || from === to || from === to - 1;
export const mayOpen = (label: number): boolean => label === NO_ROLE || label % 2 === 1;
