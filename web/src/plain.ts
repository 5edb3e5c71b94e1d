/** Words of articles come from anywhere; these make single lines of them that cannot disturb the lines around. */

/** Embeddings, overrides and isolates: on one line they could turn round what stands beside it. */
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/** One line of at most `longest` characters: without direction controls, white space folded, cut with an ellipsis. */
export function oneLine(text: string, longest = 300): string {
  const line = text
    .slice(0, longest * 4)
    .replace(DIRECTION_CONTROLS, "")
    .replace(/\s+/g, " ")
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}

interface Named {
  readonly id: string;
  readonly title: string | null;
  readonly path?: string | null;
}

/** What to call an article: its title, else the name of its file, else its id. */
export const articleName = ({ title, path, id }: Named, longest?: number): string =>
  oneLine(title ?? path?.split("/").at(-1) ?? `article ${id}`, longest) || `article ${id}`;

/** "1 article", "12 articles". */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`;

/** The address if a browser may be sent there; null for anything but http and https. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === "http:" || protocol === "https:" ? href : null;
}
