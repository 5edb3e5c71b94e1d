import { type LinkOptions, useNavigate, useRouter } from "@tanstack/react-router";
import type { KeyboardEvent, MouseEvent, ReactNode } from "react";

interface DrawnLinkProps {
  readonly className?: string | undefined;
  readonly tabIndex?: number;
  /** Called when it is pointed at or has the focus. */
  readonly onShown?: () => void;
  /** What it says to who cannot see it. */
  readonly label: string;
  readonly to: LinkOptions;
  readonly children: ReactNode;
}

/** A link within a drawing. */
export function DrawnLink({ label, to, className, tabIndex, onShown, children }: DrawnLinkProps): ReactNode {
  const router = useRouter();
  const navigate = useNavigate();
  return (
    <a
      className={className}
      tabIndex={tabIndex}
      onFocus={onShown}
      onPointerEnter={onShown}
      href={router.buildLocation(to).href}
      aria-label={label}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        void navigate(to);
      }}
    >
      {children}
    </a>
  );
}

export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/**
 * For the key presses of a group of links of which but one is in the tab order: the left and right arrows, Home and End
 * go to the others.
 */
export function moveAmongLinks(event: KeyboardEvent<SVGGElement | HTMLElement | SVGSVGElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const links = [...event.currentTarget.querySelectorAll<SVGAElement>("a")];
  const at = links.findIndex((link) => link === document.activeElement);
  const goal = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: links.length - 1 }[event.key];
  if (goal === undefined || at === -1) return;
  event.preventDefault();
  links[Math.min(Math.max(goal, 0), links.length - 1)]?.focus();
}
