/** A piece of an HTML page, with its place in it. */
export type MarkupToken =
  | { readonly kind: "text"; readonly from: number; readonly to: number }
  | {
      readonly kind: "open";
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly from: number;
    }
  | { readonly kind: "close"; readonly name: string }
  | {
      readonly kind: "raw";
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly from: number;
      readonly to: number;
    };

/** Elements whose content is no markup; "raw" tokens hold it. */
const RAW_TEXT = new Set(["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"]);

/**
 * Cuts a page into tags and texts, by the tokenization of the HTML standard as far as articles need it. Takes linear
 * time on any string and never throws; what is no tag is text.
 */
export function* tokenizeMarkup(page: string): Generator<MarkupToken> {
  let at = 0;
  let textFrom = 0;
  while (at < page.length) {
    const open = page.indexOf("<", at);
    if (open < 0) break;
    const next = page.charCodeAt(open + 1);
    if (!isLetter(next) && next !== SLASH && next !== BANG && next !== QUESTION) {
      at = open + 1;
      continue;
    }
    if (open > textFrom) yield { kind: "text", from: textFrom, to: open };
    if (isLetter(next)) {
      const tag = readTag(page, open);
      at = tag.end;
      if (RAW_TEXT.has(tag.name)) {
        const close = findClose(page, tag.name, at);
        yield { kind: "raw", name: tag.name, attributes: tag.attributes, from: at, to: close.from };
        at = close.to;
      } else {
        yield { kind: "open", name: tag.name, attributes: tag.attributes, from: open };
      }
    } else if (next === SLASH && isLetter(page.charCodeAt(open + 2))) {
      const tag = readTag(page, open + 1);
      at = tag.end;
      yield { kind: "close", name: tag.name };
    } else {
      at = endOfDeclaration(page, open);
    }
    textFrom = at;
  }
  if (page.length > textFrom) yield { kind: "text", from: textFrom, to: page.length };
}

const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const EQUALS = 61;
const GREATER = 62;

const isLetter = (unit: number): boolean => (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
const isSpace = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13);

function endOfDeclaration(page: string, open: number): number {
  if (page.startsWith("<!--", open)) {
    const end = page.indexOf("-->", open + 2); // "<!-->" is a whole comment
    return end < 0 ? page.length : end + 3;
  }
  if (page.startsWith("<![CDATA[", open)) {
    const end = page.indexOf("]]>", open);
    return end < 0 ? page.length : end + 3;
  }
  const end = page.indexOf(">", open);
  return end < 0 ? page.length : end + 1;
}

function findClose(page: string, name: string, from: number): { from: number; to: number } {
  const pattern = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  pattern.lastIndex = from;
  const match = pattern.exec(page);
  if (match === null) return { from: page.length, to: page.length };
  const end = page.indexOf(">", match.index);
  return { from: match.index, to: end < 0 ? page.length : end + 1 };
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly end: number;
}

/** Reads the tag whose name starts after `before`; one that never ends takes the rest of the page with it. */
function readTag(page: string, before: number): Tag {
  let at = before + 1;
  while (at < page.length && !isSpace(page.charCodeAt(at)) && page[at] !== ">" && page[at] !== "/") at++;
  const name = page.slice(before + 1, at).toLowerCase();
  const attributes = new Map<string, string>();
  while (at < page.length) {
    const unit = page.charCodeAt(at);
    if (unit === GREATER) return { name, attributes, end: at + 1 };
    if (isSpace(unit) || unit === SLASH) {
      at++;
      continue;
    }
    const attribute = readAttribute(page, at);
    if (!attributes.has(attribute.name)) attributes.set(attribute.name, attribute.value);
    at = attribute.end;
  }
  return { name, attributes, end: page.length };
}

function readAttribute(page: string, from: number): { name: string; value: string; end: number } {
  let at = from + 1; // a "=" at the start belongs to the name
  while (at < page.length) {
    const unit = page.charCodeAt(at);
    if (isSpace(unit) || unit === SLASH || unit === GREATER || unit === EQUALS) break;
    at++;
  }
  const name = page.slice(from, at).toLowerCase();
  let value = at;
  while (value < page.length && isSpace(page.charCodeAt(value))) value++;
  if (page.charCodeAt(value) !== EQUALS) return { name, value: "", end: at };
  value++;
  while (value < page.length && isSpace(page.charCodeAt(value))) value++;
  const quote = page[value];
  if (quote === '"' || quote === "'") {
    const end = page.indexOf(quote, value + 1);
    const to = end < 0 ? page.length : end;
    return { name, value: decodeEntities(page.slice(value + 1, to)), end: to + 1 };
  }
  let end = value;
  while (end < page.length && !isSpace(page.charCodeAt(end)) && page.charCodeAt(end) !== GREATER) end++;
  return { name, value: decodeEntities(page.slice(value, end)), end };
}

// The named references of ISO 8859-1 stand in the order of their characters, from U+00A0 to U+00FF.
const LATIN_1 = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3
  acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig
  Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave
  Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave
  iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`;

const NAMED = new Map<string, string>([
  ...LATIN_1.split(/\s+/).map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...Object.entries({
    amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", ensp: "\u2002", emsp: "\u2003", thinsp: "\u2009", hairsp: "\u200A",
    zwnj: "\u200C", zwj: "\u200D", lrm: "\u200E", rlm: "\u200F", hyphen: "\u2010", dash: "\u2010", ndash: "–", mdash: "—",
    horbar: "―", lsquo: "‘", rsquo: "’", sbquo: "‚", ldquo: "“", rdquo: "”", bdquo: "„", lsaquo: "‹", rsaquo: "›",
    dagger: "†", Dagger: "‡", bull: "•", hellip: "…", mldr: "…", permil: "‰", prime: "′", Prime: "″", euro: "€",
    trade: "™", numero: "№", minus: "−", larr: "←", uarr: "↑", rarr: "→", darr: "↓", harr: "↔", ne: "≠", le: "≤", ge: "≥",
    asymp: "≈", infin: "∞", frasl: "⁄", OElig: "Œ", oelig: "œ", Scaron: "Š", scaron: "š", Zcaron: "Ž", zcaron: "ž",
    Ccaron: "Č", ccaron: "č", Cacute: "Ć", cacute: "ć", Dstrok: "Đ", dstrok: "đ", Lstrok: "Ł", lstrok: "ł", Yuml: "Ÿ",
    fnof: "ƒ", circ: "ˆ", tilde: "˜", colon: ":", comma: ",", period: ".", semi: ";", excl: "!", quest: "?", lpar: "(",
    rpar: ")", num: "#", percnt: "%", lowbar: "_", sol: "/", nbhy: "\u2011", Tab: "\t", NewLine: "\n", check: "✓",
    star: "☆", starf: "★", copysr: "℗", rsquor: "’", ldquor: "„", rdquor: "”", lsquor: "‚",
  }),
]); // prettier-ignore

const ENTITY = /&(?:#(\d{1,8})|#[xX]([0-9a-fA-F]{1,7})|([A-Za-z][A-Za-z0-9]{1,9}));?/g;

/** Decodes character references; unknown ones stay as written. */
export function decodeEntities(text: string): string {
  return text.includes("&") ? text.replace(ENTITY, decodeReference) : text;
}

/** A text of a page, decoded piece by piece: pieces without references keep their length. */
export function* decodePieces(page: string, from: number, to: number): Generator<{ text: string; at: number }> {
  let at = from;
  const text = page.slice(from, to);
  for (const match of text.matchAll(ENTITY)) {
    const start = from + match.index;
    if (start > at) yield { text: page.slice(at, start), at };
    yield { text: decodeEntities(match[0]), at: start };
    at = start + match[0].length;
  }
  if (to > at) yield { text: page.slice(at, to), at };
}

function decodeReference(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED.get(name) ?? whole;
  const code = decimal !== undefined ? parseInt(decimal, 10) : parseInt(hex ?? "", 16);
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.decode(Uint8Array.of(code)); // as the standard has it
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return "\uFFFD";
  return String.fromCodePoint(code);
}

const WINDOWS_1252 = new TextDecoder("windows-1252");
