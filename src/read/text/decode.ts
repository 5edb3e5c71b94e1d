/** The first bytes of a page are where HTML lets a charset be declared; the standard says 1024, pages say later. */
const DECLARATION_BYTES = 4096;
/** Enough for a statistical guess; more only costs time. */
const SAMPLE_BYTES = 65_536;

/**
 * Turns bytes into a string, in whatever encoding they are; a byte order mark is dropped. In order: the byte order
 * mark, UTF-16 by its pattern of NUL bytes, strict UTF-8, the charset an HTML or XML page declares, statistics of bytes.
 * Never throws: bytes that fit no encoding become U+FFFD.
 */
export async function decode(bytes: Uint8Array): Promise<string> {
  const marked = byteOrderMark(bytes) ?? wideEncoding(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  return decodeWith("utf-8", bytes, true) ?? (await decodeLegacy(bytes));
}

async function decodeLegacy(bytes: Uint8Array): Promise<string> {
  const declared = declaredCharset(bytes);
  if (declared !== null && !/^utf-?8$/i.test(declared)) {
    const text = decodeWith(declared, bytes, false);
    if (text !== null) return text;
  }
  const lenient = new TextDecoder("utf-8").decode(bytes);
  if (isMostlyUtf8(lenient)) return lenient;
  const { detect } = (await import("jschardet")).default;
  const guess = detect(binaryString(sampleAround(bytes)));
  return decodeWith(guess.encoding ?? "windows-1252", bytes, false) ?? new TextDecoder("windows-1252").decode(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/**
 * UTF-16 without a mark: in text with spaces and line ends, NUL is the high half of many units and the low half of
 * hardly any. Null for everything else, binary data too.
 */
export function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const units = length / 2;
  const [high, low] = even > odd ? [even, odd] : [odd, even];
  if (high < units * 0.1 || low > units * 0.01) return null;
  const encoding = even > odd ? "utf-16be" : "utf-16le";
  return looksLikeWords(new TextDecoder(encoding).decode(bytes.subarray(0, length))) ? encoding : null;
}

const looksLikeWords = (text: string): boolean => {
  const letters = text.match(/[\p{L}\p{N}\p{P}\s]/gu)?.length ?? 0;
  return letters >= text.length * 0.9;
};

function decodeWith(encoding: string, bytes: Uint8Array, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null; // an unknown label, or bytes that do not fit it
  }
}

/** A long UTF-8 text with a few broken bytes is damaged UTF-8, not another encoding. */
function isMostlyUtf8(text: string): boolean {
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const sound = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return sound > broken * 20;
}

/** The charset of a `<meta charset>`, a `<meta http-equiv>` or an XML declaration. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = binaryString(bytes.subarray(0, DECLARATION_BYTES));
  const match =
    /<meta\b[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i.exec(head) ??
    /^\s{0,9}<\?xml\b[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})/i.exec(head);
  return match?.[1] ?? null;
}

/** A sample that holds bytes beyond ASCII, if there are any: only they tell encodings apart. */
function sampleAround(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const from = Math.max(0, first - 256);
  return bytes.subarray(from, from + SAMPLE_BYTES);
}

function binaryString(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}
