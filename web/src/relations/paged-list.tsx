import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import classes from "./findings.module.css";

interface PagedListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
  /** How many to show at first, and more at each wish. */
  readonly page?: number;
}

/** A list that draws no more than a person is about to read. */
export function PagedList<T>({ items, keyOf, children, page = 100 }: PagedListProps<T>): ReactNode {
  const [shown, setShown] = useState(page);
  return (
    <>
      <ul className={classes.list}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      <MoreButton left={items.length - shown} page={page} onMore={() => setShown(shown + page)} />
    </>
  );
}

interface MoreButtonProps {
  readonly left: number;
  readonly page: number;
  readonly onMore: () => void;
}

export function MoreButton({ left, page, onMore }: MoreButtonProps): ReactNode {
  if (left <= 0) return null;
  return (
    <Button variant="default" size="xs" mt="sm" className="no-print" onClick={onMore}>
      Show {Math.min(left, page)} more of {left}
    </Button>
  );
}
