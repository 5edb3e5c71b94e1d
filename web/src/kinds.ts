import type { Certainty } from "../../src/record/reading.ts";

/** What a finding is. Each kind has one colour, the same in text, lists and charts. */
export const KINDS = ["actor", "statement", "event", "date", "forecast"] as const;
export type Kind = (typeof KINDS)[number];

export type Scheme = "light" | "dark";

/** `ink` is for words and lines on the page or on a tint; `tint` lies under words of the text. */
interface Shade {
  readonly ink: string;
  readonly tint: string;
}

/** Grounds and words of the page; the contrast of all shades is tested against them. */
export const PAGE: Readonly<Record<Scheme, { readonly ground: string; readonly text: string; readonly dim: string }>> =
  {
    light: { ground: "#fdfdfc", text: "#1d2428", dim: "#586168" },
    dark: { ground: "#16191b", text: "#e4e6e5", dim: "#a3acb1" },
  };

export const SHADES: Readonly<Record<Scheme, Readonly<Record<Kind, Shade>>>> = {
  light: {
    actor: { ink: "#07607f", tint: "#dbeff6" },
    statement: { ink: "#1f6b35", tint: "#e0f2e3" },
    event: { ink: "#824a00", tint: "#fbecd1" },
    date: { ink: "#5f42a8", tint: "#ece6fa" },
    forecast: { ink: "#a3264f", tint: "#fbe4eb" },
  },
  dark: {
    actor: { ink: "#6fcbe6", tint: "#123642" },
    statement: { ink: "#86d093", tint: "#173620" },
    event: { ink: "#eab257", tint: "#3d2c0f" },
    date: { ink: "#bda8f4", tint: "#2d2449" },
    forecast: { ink: "#f398b4", tint: "#461f2d" },
  },
};

export const kindInk = (kind: Kind): string => `var(--kind-${kind})`;
export const kindTint = (kind: Kind): string => `var(--kind-${kind}-tint)`;

/** The CSS variables behind `kindInk` and `kindTint`. */
export const kindVariables = (scheme: Scheme): Record<string, string> =>
  Object.fromEntries(
    KINDS.flatMap((kind) => [
      [`--kind-${kind}`, SHADES[scheme][kind].ink],
      [`--kind-${kind}-tint`, SHADES[scheme][kind].tint],
    ]),
  );

export type LineStyle = "solid" | "dashed" | "dotted";

/** How sure the wording is, told by the line alone, so that it can be seen without colours. */
export const CERTAINTY_LINE: Readonly<Record<Certainty, LineStyle>> = {
  certain: "solid",
  probable: "solid",
  possible: "dashed",
  unlikely: "dotted",
  unknown: "dotted",
};
