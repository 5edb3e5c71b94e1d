import { useRouterState } from "@tanstack/react-router";
import { isEdtf } from "../../src/record/edtf.ts";
import { parseSearch, text } from "./search-params.ts";

/**
 * The day as of which the record is asked, EDTF; undefined for now. It stands in the address of every page, and the
 * router sets it here before it loads one: what is asked for and what is kept of the answers go by it.
 */
let asOf: string | undefined;

export const setAsOf = (day: string | undefined): void => {
  asOf = day;
};

export const currentAsOf = (): string | undefined => asOf;

/** The same for what is drawn. */
export const useAsOf = (): string | undefined =>
  useRouterState({ select: ({ location }) => asOfIn(parseSearch(location.searchStr)).asof });

/** What is no day, month or year is passed over. */
export function asOfIn(search: Record<string, unknown>): { asof?: string } {
  const { asof = "" } = text("asof")(search);
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(asof) && isEdtf(asof) ? { asof } : {};
}
