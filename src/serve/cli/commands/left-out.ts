/** What a day leaves out of the record, for the head of a list; empty where it leaves out nothing. */
export function leftOut({ later, undated }: { readonly later: number; readonly undated: number }): string {
  const parts = [
    ...(later > 0 ? [`${later} that may have appeared later`] : []),
    ...(undated > 0 ? [`${undated} without a date`] : []),
  ];
  return parts.length === 0 ? "" : `articles left out: ${parts.join(", ")}\n`;
}
