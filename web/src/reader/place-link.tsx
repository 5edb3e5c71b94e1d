import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Span } from "../../../src/record/span.ts";
import { writeSpan } from "../links.tsx";

interface PlaceLinkProps {
  readonly at: Span;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** Leads to a place of the article that is open, and leaves what is shown of it as it is. */
export function PlaceLink({ at, children, className }: PlaceLinkProps): ReactNode {
  return (
    <Link
      from="/articles/$id"
      to="."
      search={(before) => ({ ...before, at: writeSpan(at) })}
      resetScroll={false}
      className={className}
    >
      {children}
    </Link>
  );
}
