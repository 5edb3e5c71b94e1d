import { z } from "zod";
import type { Decision } from "../record/decision.ts";
import type { Store } from "../store/store.ts";
import { findActor } from "./actors.ts";
import { sign, type Signature } from "./decide.ts";
import { parseInput } from "./invalid-input.ts";
import { refresh } from "./refresh.ts";

export const renameInput = z.object({
  /** Any spelling of the actor. */
  actor: z.string().min(1),
  /** The name to show him by. */
  name: z.string().trim().min(1).max(200),
});

/** Decides by which name an actor is shown. His spellings stay as they are. */
export async function rename(
  store: Store,
  input: z.input<typeof renameInput>,
  signature: Signature,
): Promise<Decision> {
  const { actor, name } = parseInput(renameInput, input);
  await refresh(store);
  const { name: anchor } = await findActor(store, actor);
  const decision = sign({ kind: "rename", anchor: { name: anchor }, value: { name } }, signature);
  await store.addDecision(decision);
  await refresh(store);
  return decision;
}
