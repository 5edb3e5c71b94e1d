/** What the panel explains: the last thing pointed at, with the keyboard or the pointer, or what the address points to. */
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import { parseSpan, writeSpan } from "../links.tsx";
import { useShortcut } from "../shell/shortcuts.ts";
import { type Finding, findingsAt, findingsOver, type Mark } from "./findings.ts";

interface Explained {
  readonly findings: readonly Finding[];
  readonly by: "pointer" | "focus" | "pin";
  /** The address at that time: a new one counts for more. */
  readonly at: string | undefined;
}

/**
 * @param at the address's place, as it is written
 * @param findings those of the layers that are shown, and their `marks`
 * @param all those of all layers, for what an address may point to, and their `allMarks`
 */
export function useExplained(
  at: string | undefined,
  { findings, marks }: { readonly findings: readonly Finding[]; readonly marks: readonly Mark[] },
  { findings: all, marks: allMarks }: { readonly findings: readonly Finding[]; readonly marks: readonly Mark[] },
) {
  const navigate = useNavigate({ from: "/articles/$id" });
  const place = useMemo(() => parseSpan(at), [at]);
  const [pointed, setPointed] = useState<Explained | null>(null);
  const ownAddress = useRef<string | null>(null);
  const toFocus = useRef<number | null>(null);

  const pinned = useMemo(
    (): Explained | null => (place === null ? null : { findings: findingsAt(all, allMarks, place), by: "pin", at }),
    [place, all, allMarks, at],
  );
  const isLatest = pointed !== null && pointed.at === at && (place === null || pointed.by !== "pointer");
  const explained = isLatest ? pointed : pinned;

  const setPlace = (wanted: string | undefined): void => {
    ownAddress.current = wanted ?? null;
    void navigate({
      to: ".",
      search: ({ at: _at, ...rest }) => ({ ...rest, ...(wanted === undefined ? {} : { at: wanted }) }),
      replace: true,
      resetScroll: false,
    });
  };
  const point = (found: readonly Finding[], by: "pointer" | "focus"): void => {
    if (toFocus.current === null) setPointed({ findings: found, by, at });
  };
  const pin = (found: readonly Finding[]): void => {
    const [first] = found;
    if (first === undefined) return;
    const address = writeSpan(first.whole);
    setPointed({ findings: found, by: "pin", at: address });
    setPlace(address);
  };
  const close = (): void => {
    setPointed(null);
    if (at !== undefined) setPlace(undefined);
  };

  const goTo = (finding: Finding | undefined): void => {
    if (finding === undefined) return;
    const others = findingsOver(marks, finding.anchor.from).filter((other) => other !== finding);
    toFocus.current = finding.index;
    setPointed({ findings: [finding, ...others], by: "focus", at });
  };
  useEffect(() => {
    if (toFocus.current === null) return;
    const met = document.querySelector<HTMLElement>(`[data-met~="${toFocus.current}"]`);
    met?.focus({ preventScroll: true });
    met?.scrollIntoView({ block: "nearest" });
    toFocus.current = null;
  }, [pointed]);

  const step = (way: 1 | -1) => (): void => {
    const here = explained?.findings[0];
    const from = here?.index ?? firstBehind(findings, place?.from ?? 0) - way;
    goTo(way === 1 ? findings.find(({ index }) => index > from) : findings.findLast(({ index }) => index < from));
  };
  useShortcut("j", "Next finding", WHERE, step(1));
  useShortcut("k", "Finding before", WHERE, step(-1));
  useShortcut("Enter", "Keep the finding; the address leads to it", WHERE, () => pin(explained?.findings ?? []));
  useShortcut("Escape", "Close the explanation", WHERE, close);

  return {
    place,
    findings: explained?.findings ?? [],
    by: explained?.by ?? "pointer",
    point,
    pin,
    close,
    isOwn: (address: string) => address === ownAddress.current,
  } as const;
}

const WHERE = "Article";

/** The index of the first finding at or behind a place. */
const firstBehind = (findings: readonly Finding[], at: number): number =>
  findings.find(({ anchor }) => anchor.from >= at)?.index ?? 0;
