import { createTheme, type CSSVariablesResolver, defaultVariantColorsResolver } from "@mantine/core";
import { kindVariables, PAGE, type Scheme } from "./kinds.ts";

/** Controls are ink on paper: colours are kept for the kinds of findings. */
export const theme = createTheme({
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace',
  primaryColor: "ink",
  primaryShade: { light: 8, dark: 1 },
  variantColorResolver: (input) =>
    input.variant === "filled" && (input.color === undefined || input.color === "ink")
      ? {
          background: "var(--mantine-color-text)",
          hover: "color-mix(in srgb, var(--mantine-color-text) 88%, var(--mantine-color-body))",
          color: "var(--mantine-color-body)",
          border: "1px solid transparent",
        }
      : defaultVariantColorsResolver(input),
  defaultRadius: "sm",
  cursorType: "pointer",
  respectReducedMotion: true,
  colors: {
    // Mantine's own places for these: 0 text, 4 lines of controls, 6 their ground, 7 the page.
    dark: [
      "#e4e6e5",
      "#c3cacd",
      "#a3acb1",
      "#8b959c",
      "#727c83",
      "#2a3034",
      "#1f2427",
      "#16191b",
      "#101314",
      "#0b0d0e",
    ],
    ink: ["#f1f3f3", "#dfe3e4", "#c3cacd", "#a3acb1", "#86919a", "#6b7780", "#586168", "#3a444b", "#2a3338", "#1d2428"],
  },
  headings: { fontWeight: "600", sizes: { h1: { fontSize: "1.5rem" }, h2: { fontSize: "1.125rem" } } },
});

const page = (scheme: Scheme): Record<string, string> => ({
  "--mantine-color-body": PAGE[scheme].ground,
  "--mantine-color-text": PAGE[scheme].text,
  "--mantine-color-dimmed": PAGE[scheme].dim,
  "--mantine-color-placeholder": PAGE[scheme].dim,
  "--mantine-color-anchor": PAGE[scheme].text,
  "--mantine-color-error": "var(--alarm)",
  ...kindVariables(scheme),
});

export const variables: CSSVariablesResolver = () => ({
  variables: {
    "--font-serif":
      '"Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", Charter, Georgia, "Noto Serif", "Liberation Serif", serif',
  },
  light: {
    ...page("light"),
    "--rule": "#dcdfdf",
    "--raised": "#f4f5f4",
    "--control-line": "#868f95",
    "--mantine-color-default-border": "#868f95",
    "--mantine-color-gray-4": "#868f95",
    "--decision": "#1d2428",
    "--alarm": "#a1201f",
    "--focus": "#1d2428",
  },
  dark: {
    ...page("dark"),
    "--rule": "#33393d",
    "--raised": "#1f2427",
    "--control-line": "#727c83",
    "--decision": "#f0f1f0",
    "--alarm": "#f59a93",
    "--focus": "#f0f1f0",
  },
});
