import type { z } from "zod";

/** Thrown where what a person asks for cannot be: the message says what is wrong, where, and what to do. Exit code 2. */
export class InvalidInput extends Error {
  override readonly name = "InvalidInput";
}

/** Thrown where what a person names is not in the record. */
export class NotFound extends InvalidInput {}

/** `value` as `schema` has it. Throws InvalidInput that names the first field that does not fit. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.join(".") ?? "";
  throw new InvalidInput([field, issue?.message ?? "is not understood"].filter((part) => part !== "").join(": "));
}
