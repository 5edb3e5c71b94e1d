import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import classes from "./findings.module.css";

interface PagedListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
  /** How many to show at first, and more at each wish. */
  readonly page?: number;
  readonly className?: string | undefined;
}

/** A list that draws no more than a person is about to read. */
export function PagedList<T>({ items, keyOf, children, page = 100, className }: PagedListProps<T>): ReactNode {
  const [shown, setShown] = useState(page);
  const left = items.length - shown;
  return (
    <>
      <ul className={className ?? classes.list}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {left > 0 ? (
        <Button variant="default" size="xs" mt="sm" className="no-print" onClick={() => setShown(shown + page)}>
          Show {Math.min(left, page)} more of {left}
        </Button>
      ) : null}
    </>
  );
}
