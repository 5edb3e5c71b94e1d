import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type FocusEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from "react";
import { overlap, type Span } from "../../../src/record/span.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { blockAt, byBlock } from "./by-block.ts";
import { type Finding, findingsOver, type Mark } from "./findings.ts";
import { useNearView } from "./near-view.ts";
import { Paragraph } from "./paragraph.tsx";
import type { ShownArticle } from "../api.ts";
import { brieflyPut } from "./said.ts";
import { selectedSpan } from "./selection.ts";
import classes from "./text.module.css";

interface ArticleTextProps {
  readonly shown: ShownArticle;
  readonly titleTag: "h1" | "h2";
  /** Of the layers that are shown, in text order. */
  readonly findings: readonly Finding[];
  readonly marks: readonly Mark[];
  /** Sentences that yielded nothing, to be shown as such. */
  readonly silent: readonly Span[];
  /** What the address points to. */
  readonly place: Span | null;
  /** The finding that is explained. */
  readonly active: Finding | null;
  /** Whether it is kept, and the address leads to it. */
  readonly isPinned: boolean;
  /** What is under the pointer, or has the focus; at one place there may be several, the closest first. */
  readonly onPoint: (findings: readonly Finding[], by: "pointer" | "focus") => void;
  readonly onPin: (findings: readonly Finding[]) => void;
  /** The words that a person has selected, null when there are none any more. */
  readonly onSelect: (selected: Span | null) => void;
}

const NONE: readonly Mark[] = [];
const NOWHERE: readonly Span[] = [];

/** The article's own words with what was found in them. */
export function ArticleText(props: ArticleTextProps): ReactNode {
  const { shown, titleTag, findings, marks, silent, place, active, isPinned, onPoint, onPin, onSelect } = props;
  const { text, article, reading } = shown;
  const element = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => blocksOf(text, article, reading.sentences), [text, article, reading]);
  const marksByBlock = useMemo(() => byBlock(blocks, marks), [blocks, marks]);
  const silentByBlock = useMemo(() => byBlock(blocks, silent), [blocks, silent]);
  const near = useNearView(element, blocks.length, marks.length);
  const say = useCallback(({ finding }: Mark) => brieflyPut(shown, finding), [shown]);
  const entry = active ?? findings[0] ?? null;

  const over = (target: EventTarget): readonly Finding[] => {
    const at = target instanceof Element ? target.closest("[data-from]")?.getAttribute("data-from") : undefined;
    if (at === undefined || at === null) return [];
    const inBlock = marksByBlock[blockAt(blocks, Number(at))] ?? NONE;
    return findingsOver(inBlock, Number(at));
  };
  const point = (by: "pointer" | "focus") => (event: MouseEvent | FocusEvent) => {
    // The keyboard was brought to the place of the address, which is explained already.
    if (by === "focus" && event.target instanceof Element && event.target.matches("[data-place=start]")) return;
    const found = over(event.target);
    if (found.length > 0) onPoint(found, by);
  };
  const pin = (event: MouseEvent | KeyboardEvent): void => {
    const found = over(event.target);
    if (found.length > 0) onPin(found);
  };
  const onClick = (event: MouseEvent): void => {
    // Whoever selects words to copy them does not ask for an explanation.
    if (getSelection()?.isCollapsed !== false) pin(event);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    if (!(event.target instanceof Element) || event.target.getAttribute("role") !== "button") return;
    event.preventDefault();
    pin(event);
  };

  const render = (block: Block, index: number): ReactNode => {
    const isNear = near === null || near.has(index) || touches(block, active?.anchor) || touches(block, place);
    return (
      <Paragraph
        key={block.from}
        text={text}
        block={block}
        index={index}
        titleTag={titleTag}
        marks={isNear ? (marksByBlock[index] ?? NONE) : NONE}
        silent={silentByBlock[index] ?? NOWHERE}
        place={touches(block, place) ? place : null}
        active={touches(block, active?.whole) ? (active?.index ?? null) : null}
        isPinned={isPinned && touches(block, active?.whole)}
        entry={touches(block, entry?.anchor) ? (entry?.index ?? null) : null}
        say={say}
      />
    );
  };
  const select = (): void => {
    const selected = selectedSpan(element.current, text, blocks);
    if (selected !== null) onSelect(selected);
  };
  const head = blocks.findIndex(({ kind }) => kind !== "outside");
  const numbered = blocks.map((block, index) => ({ block, index }));
  const opening = head < 1 ? [] : numbered.slice(0, head);
  return (
    // The words are what the handlers act on: findings in them are buttons of their own.
    <div
      ref={element}
      className={classes.text}
      onMouseOver={point("pointer")}
      onFocus={point("focus")}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onMouseUp={select}
      onKeyUp={select}
    >
      {opening.length === 0 ? null : (
        <details className={classes.head}>
          <summary>Head of the file</summary>
          {opening.map(({ block, index }) => render(block, index))}
        </details>
      )}
      {numbered.slice(opening.length).map(({ block, index }) => render(block, index))}
    </div>
  );
}

const touches = (block: Span, span: Span | null | undefined): boolean =>
  span !== null && span !== undefined && overlap(block, span) > 0;

/** Brings the place that the address points to before the eyes, and the keyboard to it, whenever the address changes. */
export function useGoToPlace(place: Span | null, key: string, isOwn: (key: string) => boolean): void {
  const latest = useRef({ place, isOwn });
  useEffect(() => {
    latest.current = { place, isOwn };
  });
  useEffect(() => {
    if (latest.current.place === null || latest.current.isOwn(key)) return undefined;
    let tries = 0;
    let frame = 0;
    // What is out of sight has a guessed height, so the first jump may miss.
    const go = (): void => {
      const target = document.querySelector<HTMLElement>("[data-place=start]");
      if (target !== null && tries === 0) target.focus({ preventScroll: true });
      target?.scrollIntoView({ block: "center", behavior: "instant" });
      tries += 1;
      if (tries < 5) frame = requestAnimationFrame(go);
    };
    frame = requestAnimationFrame(go);
    return () => cancelAnimationFrame(frame);
  }, [key]);
}
