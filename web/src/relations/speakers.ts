import type { StatementView } from "../api.ts";

/** All statements of one speaker. */
export interface SpeakerGroup {
  readonly key: string;
  readonly speaker: string | null;
  readonly speakerName: string;
  readonly statements: readonly StatementView[];
}

/**
 * Statements by who makes them, those with the most first, then in the order given. Authors and unnamed sources are
 * told apart by what they are called, in capitals or not.
 */
export function bySpeaker(statements: readonly StatementView[]): readonly SpeakerGroup[] {
  const groups = new Map<string, StatementView[]>();
  for (const statement of statements) {
    const { speaker, speakerName } = statement;
    const key =
      speaker === null || speaker === "author" ? `${speaker ?? "unnamed"} ${speakerName.toLowerCase()}` : speaker;
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups]
    .flatMap(([key, [first, ...others]]) =>
      first ? { key, speaker: first.speaker, speakerName: first.speakerName, statements: [first, ...others] } : [],
    )
    .sort((a, b) => b.statements.length - a.statements.length);
}
