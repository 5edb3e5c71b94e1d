import type { ReactNode } from "react";
import classes from "./text.module.css";

const OVERRIDES = /([\u202d\u202e])/;

/**
 * Words of an article, always as text. The two characters that override the direction of what follows are shown as what
 * they are, instead of being obeyed; other direction controls end with the run, which is isolated by its style.
 */
export function Words({ text }: { readonly text: string }): ReactNode {
  if (!OVERRIDES.test(text)) return text;
  return text.split(OVERRIDES).map((piece, index) =>
    OVERRIDES.test(piece) ? (
      <span key={index} className={classes.control} title="A character that would turn the direction of the text">
        {piece === "\u202e" ? "RLO" : "LRO"}
      </span>
    ) : (
      piece
    ),
  );
}
