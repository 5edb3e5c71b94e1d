/** The rows of a CSV file (RFC 4180) with a head line, by column name. */
export function readCsv(text: string): Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = fieldsOf(text).filter((row) => row.length > 1);
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ""])));
}

function fieldsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end !== ",") rows.push([]);
  }
  return rows;
}
