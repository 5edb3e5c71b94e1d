import { describe, expect, test } from "vitest";
import { KINDS, PAGE, type Scheme, SHADES } from "./kinds.ts";

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each<Scheme>(["light", "dark"])("%s colours meet WCAG AA", (scheme) => {
  const { ground, text, dim } = PAGE[scheme];

  test.each(KINDS)("%s", (kind) => {
    const { ink, tint } = SHADES[scheme][kind];
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, tint)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(text, tint)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dim, tint)).toBeGreaterThanOrEqual(4.5);
  });

  test("words of the page", () => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(dim, ground)).toBeGreaterThanOrEqual(4.5);
  });
});
