import { z } from "zod";

/** Whether a person decided something of what a list holds. */
export const reviewed = z.enum(["yes", "no"], { error: "is neither yes nor no" }).optional();

/** Whether a record belongs to a list that asks for reviewed ones, for others, or for all. */
export const isWanted = (asked: "yes" | "no" | undefined, isReviewed: boolean): boolean =>
  asked === undefined || (asked === "yes") === isReviewed;
