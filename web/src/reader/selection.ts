import type { Span } from "../../../src/record/span.ts";
import type { Block } from "./blocks.ts";

/** The stretch of an article's text that a person has selected; null for none, and for what reaches beyond it. */
export function selectedSpan(element: HTMLElement | null, text: string, blocks: readonly Block[]): Span | null {
  const selection = getSelection();
  if (element === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!element.contains(startContainer) || !element.contains(endContainer)) return null;
  const from = offsetOf(startContainer, startOffset, blocks);
  const to = offsetOf(endContainer, endOffset, blocks);
  if (from === null || to === null || from >= to) return null;
  const words = text.slice(from, to);
  const trimmed = { from: from + words.length - words.trimStart().length, to: from + words.trimEnd().length };
  return trimmed.from < trimmed.to ? trimmed : null;
}

/** Where in the article's text a point of the page lies. */
function offsetOf(node: Node, offset: number, blocks: readonly Block[]): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const shown = element?.closest("[data-block]");
  const block = blocks[Number(shown?.getAttribute("data-block") ?? -1)];
  if (shown === null || shown === undefined || block === undefined) return null;
  const before = document.createRange();
  before.setStart(shown, 0);
  before.setEnd(node, offset);
  return Math.min(block.to, block.from + before.toString().length);
}
