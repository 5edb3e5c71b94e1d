import { describe, expect, test } from "vitest";
import { extractText } from "./extract.ts";

interface Text {
  readonly text: string;
  readonly y: number;
  readonly x?: number;
  readonly size?: number;
}

/** A PDF of one line of text after another, in Helvetica. */
function pdf(pages: readonly (readonly Text[])[], trailer = ""): Uint8Array {
  const objects: string[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  const kids: number[] = [];
  for (const lines of pages) {
    const content = lines
      .map(
        ({ text, y, x = 72, size = 11 }) =>
          `BT /F1 ${String(size)} Tf ${String(x)} ${String(y)} Td (${text.replace(/[()\\]/g, "\\$&")}) Tj ET`,
      )
      .join("\n");
    objects.push(`<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${String(objects.length)} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    kids.push(objects.length);
  }
  objects[1] = `<< /Type /Pages /Count ${String(kids.length)} /Kids [${kids.map((kid) => `${String(kid)} 0 R`).join(" ")}] >>`;
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = file.length;
  file += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R ${trailer}>>\nstartxref\n${String(start)}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

const read = (bytes: Uint8Array) => extractText({ bytes, name: "a.pdf", given: {} });

const FIRST = [
  "The ministers of the two countries met in Riga on Monday and agreed on a",
  "plan for the border that neither side had wan-",
  "ted before the spring.",
];
const SECOND = ["The plan gives the commission a year, said the chairman, who had long", "opposed it."];

const article = (foot: string): Text[] => [
  { text: "The Morning Paper", y: 800, size: 9 },
  { text: "Ministers agree on plan", y: 750, size: 20 },
  ...FIRST.map((text, index) => ({ text, y: 700 - 14 * index })),
  ...SECOND.map((text, index) => ({ text, y: 640 - 14 * index })),
  { text: foot, y: 40, size: 9 },
];

const further = (foot: string, subject: string): Text[] => [
  { text: "The Morning Paper", y: 800, size: 9 },
  { text: `In ${subject} nobody believed that the plan would ever be carried out, whatever`, y: 750 },
  { text: `the ministers in ${subject} said.`, y: 736 },
  { text: `But the people of ${subject} have been wrong before.`, y: 700 },
  { text: foot, y: 40, size: 9 },
];

describe("PDF", () => {
  test("lines become paragraphs, printed hyphens go, running heads and page numbers are left out", async () => {
    const layer = await read(
      pdf([article("Page 1 of 3"), further("Page 2 of 3", "Riga"), further("Page 3 of 3", "Vilnius")]),
    );
    const first =
      "The ministers of the two countries met in Riga on Monday and agreed on a plan for the border that neither side had wanted before the spring.";
    expect(layer.text.split("\n\n").slice(0, 3)).toEqual(["Ministers agree on plan", first, SECOND.join(" ")]);
    expect(layer.text).not.toMatch(/Morning Paper|Page \d/);
    expect(layer.article).toMatchObject({ title: "Ministers agree on plan", language: "en" });
    expect(layer.origin).toBeNull();
  });

  test("a broken one, an encrypted one and one without text are unreadable, each for its reason", async () => {
    await expect(read(new TextEncoder().encode("%PDF-1.4\nnothing more"))).rejects.toThrow(/broken PDF/);
    await expect(read(pdf([[]]))).rejects.toThrow(/without text/);
    const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >> /ID [<${"01".repeat(16)}> <${"01".repeat(16)}>] `;
    await expect(read(pdf([article("1")], locked))).rejects.toThrow(/encrypted PDF/);
  });
});
