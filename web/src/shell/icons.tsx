import type { ReactNode } from "react";

/** Line drawings of one weight, in the colour of the words beside them; always beside or under a name. */
function Icon({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <svg
      width="1.1em"
      height="1.1em"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      focusable={false}
      style={{ flex: "none" }}
    >
      {children}
    </svg>
  );
}

export const SearchIcon = (): ReactNode => (
  <Icon>
    <circle cx="8.5" cy="8.5" r="5.5" />
    <path d="m13 13 4.5 4.5" />
  </Icon>
);

export const PlusIcon = (): ReactNode => (
  <Icon>
    <path d="M10 4v12M4 10h12" />
  </Icon>
);

export const QuestionIcon = (): ReactNode => (
  <Icon>
    <path d="M7 7.2a3 3 0 1 1 4.4 2.6c-.9.5-1.4 1-1.4 2.2" />
    <path d="M10 15.4v.1" strokeWidth="2.2" />
  </Icon>
);

export const ClockIcon = (): ReactNode => (
  <Icon>
    <circle cx="10" cy="10" r="7" />
    <path d="M10 6v4.2l2.8 1.8" />
  </Icon>
);

export const SunIcon = (): ReactNode => (
  <Icon>
    <circle cx="10" cy="10" r="3.2" />
    <path d="M10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.4 1.4M14.3 14.3l1.4 1.4M4.3 15.7l1.4-1.4M14.3 5.7l1.4-1.4" />
  </Icon>
);

export const MoonIcon = (): ReactNode => (
  <Icon>
    <path d="M16.5 11.8A7 7 0 0 1 8.2 3.5a7 7 0 1 0 8.3 8.3Z" />
  </Icon>
);

/** Half light, half dark: as the system has it. */
export const SystemIcon = (): ReactNode => (
  <Icon>
    <circle cx="10" cy="10" r="6.5" />
    <path d="M10 3.5a6.5 6.5 0 0 1 0 13Z" fill="currentColor" />
  </Icon>
);

/** A person's hand. */
export const PenIcon = (): ReactNode => (
  <Icon>
    <path d="M3.5 16.5 4.4 13 13.6 3.8a1.5 1.5 0 0 1 2.1 0l.5.5a1.5 1.5 0 0 1 0 2.1L7 15.6l-3.5.9Z" />
  </Icon>
);
