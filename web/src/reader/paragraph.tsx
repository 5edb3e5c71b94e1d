import { memo, type ReactNode, useMemo } from "react";
import type { Span } from "../../../src/record/span.ts";
import { oneLine } from "../plain.ts";
import type { Block } from "./blocks.ts";
import { decisionsOn, type Mark } from "./findings.ts";
import { type Run, segments } from "./segments.ts";
import classes from "./text.module.css";
import { Words } from "./words.tsx";

/** A sentence that yielded nothing, as a mark like those of findings. */
export interface SilentMark extends Span {
  readonly part: "silent";
}

/** The place an address points to, as a mark like those of findings. */
export interface PlaceMark extends Span {
  readonly part: "place";
}

interface ParagraphProps {
  readonly text: string;
  readonly block: Block;
  /** Position among the blocks. */
  readonly index: number;
  /** "h1" where the title in the text is the page's heading. */
  readonly titleTag: "h1" | "h2";
  /** The marks over this block that are to be shown; empty while it is far out of sight. */
  readonly marks: readonly Mark[];
  /** Sentences of this block that yielded nothing, where they are to be shown. */
  readonly silent: readonly Span[];
  /** What the address points to, where it touches this block. */
  readonly place: Span | null;
  /** The finding that is explained at present, where it touches this block; its index. */
  readonly active: number | null;
  /** Whether it is kept, and the address leads to it. */
  readonly isPinned: boolean;
  /** The finding by which the text is entered with Tab, where it is met in this block; its index. */
  readonly entry: number | null;
  /** What a finding is, in a line. */
  readonly say: (mark: Mark) => string;
}

/** Longer headings scroll in themselves. */
const LONG_HEADING = 400;

/** One block of the text with its findings. Everything in it is text. */
export const Paragraph = memo(function Paragraph(props: ParagraphProps): ReactNode {
  const { text, block, index, titleTag, marks, silent, place, active, isPinned, entry, say } = props;
  const runs = useMemo(() => {
    const all: (Mark | PlaceMark | SilentMark)[] = [
      ...marks,
      ...silent.map(({ from, to }): SilentMark => ({ from, to, part: "silent" })),
      ...(place === null ? [] : [{ ...place, part: "place" as const }]),
    ];
    return segments(text, all, block);
  }, [text, block, marks, silent, place]);
  const Tag = block.continued ? "p" : block.kind === "title" ? titleTag : block.kind === "heading" ? "h2" : "p";
  const isLong = Tag !== "p" && block.to - block.from > LONG_HEADING;
  return (
    <Tag
      dir="auto"
      className={classes.block}
      data-block={index}
      data-kind={block.kind}
      data-continued={block.continued || undefined}
      data-long={isLong || undefined}
      tabIndex={isLong ? 0 : undefined}
      data-has-place={place === null ? undefined : true}
    >
      {runs.map((run) => (
        <Segment key={run.from} run={run} active={active} isPinned={isPinned} entry={entry} say={say} />
      ))}
    </Tag>
  );
});

type SegmentProps = Pick<ParagraphProps, "active" | "isPinned" | "entry" | "say"> & {
  readonly run: Run<Mark | PlaceMark | SilentMark>;
};

function Segment({ run, active, isPinned, entry, say }: SegmentProps): ReactNode {
  if (run.marks.length === 0) return <Words text={run.text} />;
  const marks = run.marks.filter((mark) => mark.part !== "place" && mark.part !== "silent");
  const place = run.marks.find((mark) => mark.part === "place");
  const met = marks.filter(({ from, finding }) => from === run.from && finding.anchor.from === run.from);
  const shown = {
    className: classes.run,
    ...stylesOf(marks, active),
    "data-from": run.from,
    "data-silent": run.marks.some(({ part }) => part === "silent") ? "" : undefined,
    "data-place": place === undefined ? undefined : place.from === run.from ? "start" : "on",
  };
  const anchored = [...new Map(met.map((mark) => [mark.finding, mark])).values()];
  if (anchored.length === 0)
    return (
      <span {...shown} tabIndex={shown["data-place"] === "start" ? -1 : undefined}>
        <Words text={run.text} />
      </span>
    );
  const isActive = anchored.some(({ finding }) => finding.index === active);
  return (
    <span
      {...shown}
      role="button"
      tabIndex={anchored.some(({ finding }) => finding.index === entry) ? 0 : -1}
      aria-label={`${oneLine(run.text, 80)}: ${anchored.map(say).join("; ")}`}
      aria-pressed={isActive && isPinned}
      aria-controls={isActive ? "explanation" : undefined}
      aria-describedby={isActive ? "explanation" : undefined}
      data-met={anchored.map(({ finding }) => finding.index).join(" ")}
    >
      <Words text={run.text} />
    </span>
  );
}

/** The parts that give a run its look, as data attributes that the style sheet reads. */
function stylesOf(marks: readonly Mark[], active: number | null): Record<string, string | undefined> {
  const styles: Record<string, string | undefined> = {};
  for (const { part, finding } of marks) {
    styles[`data-${part}`] = finding.is === "statement" ? `${finding.kind} ${finding.line}` : finding.line;
    if (decisionsOn(finding).length > 0 && part !== "content" && part !== "clause") styles["data-decided"] = "";
    if (finding.index === active) styles["data-active"] = [styles["data-active"], part].filter(Boolean).join(" ");
  }
  return styles;
}
