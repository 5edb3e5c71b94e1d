import type { DisagreementView } from "../api.ts";

type Position = DisagreementView["positions"][number];

/** Those who stand on one side, each with its number among all positions. */
export interface Column {
  readonly side: string;
  readonly positions: readonly { readonly index: number; readonly position: Position }[];
}

/** The sides, the first pole before its opposite, and who leaves it open last; empty ones left out. */
export function columnsOf(positions: readonly Position[]): readonly Column[] {
  const numbered = positions.map((position, index) => ({ position, index }));
  return ([1, -1, 0] as const).flatMap((pole) => {
    const own = numbered.filter(({ position }) => position.pole === pole);
    const [first] = own;
    return first === undefined ? [] : [{ side: first.position.side, positions: own }];
  });
}
