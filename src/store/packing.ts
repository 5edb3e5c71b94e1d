import { deflateSync, inflateSync } from "node:zlib";
import { StoreError } from "./store.ts";

/** Makes text or bytes smaller, with a checksum. */
export const pack = (content: string | Uint8Array): Uint8Array => deflateSync(content);

/** Throws StoreError where `packed` is not what `pack` made. */
export function unpack(packed: Uint8Array): Buffer {
  try {
    return inflateSync(packed);
  } catch (cause) {
    throw new StoreError("the store is damaged: put a copy of it back, or name another with --store", { cause });
  }
}

/** JSON keeps what a text column would not: NUL characters and lone surrogates. */
export const unpackJson = <T>(packed: Uint8Array): T => JSON.parse(unpack(packed).toString()) as T;
