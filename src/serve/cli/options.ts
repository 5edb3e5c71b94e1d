import { userInfo } from "node:os";
import type { Signature } from "../../operations/decide.ts";
import type { ListFormat } from "./table.ts";

/** What every command on a store is given. */
export interface StoreOptions {
  readonly store: string;
}

export interface ListOptions extends StoreOptions, ListFormat {}

/** Who decides: the person named, or the user who runs the command; and when: now. */
export const signature = (options: { readonly by?: string; readonly why?: string }): Signature => ({
  by: options.by ?? userInfo().username,
  at: new Date().toISOString(),
  why: options.why ?? null,
});

/** Prints to standard output and waits until it is taken. */
export async function print(text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
