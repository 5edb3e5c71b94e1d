import { wideEncoding } from "./decode.ts";

export type Format = "text" | "markdown" | "html" | "pdf";

/** What some bytes are: a format we read, or the name of a kind of binary data. */
export type Sniffed = { readonly format: Format } | { readonly binary: string };

const SIGNATURES: readonly (readonly [name: string, offset: number, bytes: string])[] = [
  ["PNG image", 0, "\x89PNG\r\n"],
  ["JPEG image", 0, "\xff\xd8\xff"],
  ["GIF image", 0, "GIF87a"],
  ["GIF image", 0, "GIF89a"],
  ["WebP image", 8, "WEBP"],
  ["TIFF image", 0, "II*\0"],
  ["TIFF image", 0, "MM\0*"],
  ["ZIP archive or office document", 0, "PK\x03\x04"],
  ["gzip archive", 0, "\x1f\x8b\x08"],
  ["bzip2 archive", 0, "BZh9"],
  ["xz archive", 0, "\xfd7zXZ\0"],
  ["7-Zip archive", 0, "7z\xbc\xaf\x27\x1c"],
  ["RAR archive", 0, "Rar!\x1a\x07"],
  ["Zstandard archive", 0, "\x28\xb5\x2f\xfd"],
  ["old Office document", 0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["RTF document", 0, "{\\rtf"],
  ["SQLite database", 0, "SQLite format 3\0"],
  ["ELF program", 0, "\x7fELF"],
  ["WebAssembly module", 0, "\0asm"],
  ["MP3 audio", 0, "ID3"],
  ["Ogg audio", 0, "OggS"],
  ["MP4 video", 4, "ftyp"],
];

const HEAD_BYTES = 1024;

/** Tells the format by the content first; the ending of the name only tells Markdown and odd HTML from plain text. */
export function sniff(bytes: Uint8Array, name: string): Sniffed {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  if (head.includes("%PDF-")) return { format: "pdf" };
  const signature = SIGNATURES.find(([, offset, magic]) => head.startsWith(magic, offset));
  if (signature) return { binary: signature[0] };
  if (isBinary(bytes)) return { binary: "unknown format" };
  return { format: textFormat(head.replaceAll("\0", ""), name) };
}

function textFormat(head: string, name: string): Format {
  const start = head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "").trimStart();
  if (/^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(start))
    return "html";
  const ending = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (["html", "htm", "xhtml", "shtml", "mhtml"].includes(ending)) return "html";
  if (["md", "markdown", "mdown", "mkd"].includes(ending)) return "markdown";
  if (/^<(?:article|div|main|section|p|h1|meta|title|table)\b[^>]{0,300}>/i.test(start)) return "html";
  if (/^---[ \t]*\r?\n\s*[A-Za-z][\w -]{0,40}:/.test(start)) return "markdown";
  return "text";
}

/** NUL bytes mean binary data, unless they make UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (marked) return false;
  return bytes.includes(0) && wideEncoding(bytes) === null;
}
