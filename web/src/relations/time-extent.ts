import { civilOf, type Day, dayOf } from "../../../src/record/calendar.ts";
import { edtfBounds, isoDay } from "../../../src/record/edtf.ts";

/** The stretch of time a date covers, in whole days. At least one side is known. */
export interface TimeExtent {
  /** First day it can mean; null where that side is open or unknown. */
  readonly first: Day | null;
  /** Last day it can mean, included; null where that side is open or unknown. */
  readonly last: Day | null;
  /** The side is open, unknown, approximate or uncertain. */
  readonly softStart: boolean;
  readonly softEnd: boolean;
  /** True where the date says that it lasted from the first day to the last; false where it was some day between. */
  readonly lasting: boolean;
}

/** The extent of an EDTF date; null for none, for an invalid one and for one that fixes no side ("XXXX-05", "../.."). */
export function timeExtent(edtf: string | null): TimeExtent | null {
  const bounds = edtf === null ? null : edtfBounds(edtf);
  if (edtf === null || bounds === null) return null;
  const first = dayOfIso(bounds.earliest);
  const last = dayOfIso(bounds.latest);
  if (first === null && last === null) return null;
  const [left = "", right = left] = edtf.split("/");
  return {
    first,
    last,
    softStart: first === null || isQualified(left),
    softEnd: last === null || isQualified(right),
    lasting: edtf.includes("/"),
  };
}

/** Approximate or uncertain, in whole or in part. */
const isQualified = (edtf: string): boolean => /[?~%]/.test(edtf);

/** The day of YYYY-MM-DD; null for null. */
export function dayOfIso(iso: string | null): Day | null {
  if (iso === null) return null;
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return dayOf(year, month, day);
}

/** YYYY-MM-DD; the inverse of `dayOfIso`. */
export function isoOfDay(of: Day): string {
  const { year, month, day } = civilOf(of);
  return isoDay(year, month, day);
}

/** Whether something of this extent may have happened on a day from `from` to `to`; null leaves that side free. */
export const mayFallWithin = (extent: TimeExtent, from: Day | null, to: Day | null): boolean =>
  (extent.last === null || from === null || extent.last >= from) &&
  (extent.first === null || to === null || extent.first <= to);
