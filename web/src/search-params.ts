/**
 * The part of an address after "?", kept readable and free of types: every value is a string, so that a search for
 * "2020" or "true" is a search for these words.
 */
export const parseSearch = (query: string): Record<string, string> => Object.fromEntries(new URLSearchParams(query));

/** Absent and empty values are left out. */
export function writeSearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === "string" && value !== "") params.set(name, value);
  }
  const query = params.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
  return query === "" ? "" : `?${query}`;
}

/** A route's search parameters: of those in the address, the named ones. */
export const text =
  <Name extends string>(...names: readonly Name[]) =>
  (search: Record<string, unknown>): Partial<Record<Name, string>> => {
    const known: Partial<Record<Name, string>> = {};
    for (const name of names) {
      const value = search[name];
      if (typeof value === "string" && value !== "") known[name] = value;
    }
    return known;
  };
