/**
 * The file of a trained model: a line that names the format, a line of JSON, then the sections one after another, as
 * long as the JSON says. Sections of text are UTF-8 JSON, others are bytes.
 */

const FORMAT = "dragoman model 1\n";

export interface ModelFile {
  /** What the model is and what its sections mean is for its reader to know. */
  readonly name: string;
  readonly sections: ReadonlyMap<string, Uint8Array>;
}

interface Header {
  readonly name: string;
  readonly sections: readonly (readonly [name: string, bytes: number])[];
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export function writeModelFile({ name, sections }: ModelFile): Uint8Array {
  const header: Header = { name, sections: [...sections].map(([section, bytes]) => [section, bytes.length]) };
  const parts = [encode(FORMAT), encode(JSON.stringify(header) + "\n"), ...sections.values()];
  const file = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

/** @throws RangeError where the bytes are no model of that name, or not all of one */
export function readModelFile(bytes: Uint8Array, name: string): ModelFile {
  if (decode(bytes.subarray(0, FORMAT.length)) !== FORMAT) throw new RangeError(`This is no model file: ${name}`);
  const end = bytes.indexOf(0x0a, FORMAT.length);
  if (end < 0) throw new RangeError(`The model file of ${name} has no header.`);
  const header = JSON.parse(decode(bytes.subarray(FORMAT.length, end))) as Header;
  if (header.name !== name) throw new RangeError(`The model file is of ${header.name}, not of ${name}.`);
  let at = end + 1;
  const sections = header.sections.map(([section, length]): [string, Uint8Array] => {
    at += length;
    return [section, bytes.subarray(at - length, at)];
  });
  if (at !== bytes.length) throw new RangeError(`The model file of ${name} is ${bytes.length} bytes, not ${at}.`);
  return { name, sections: new Map(sections) };
}

/** The bytes of a section. @throws RangeError where the model has none of that name */
export function sectionOf({ name, sections }: ModelFile, section: string): Uint8Array {
  const bytes = sections.get(section);
  if (!bytes) throw new RangeError(`The model file of ${name} lacks ${section}.`);
  return bytes;
}

/** The JSON value of a section. */
export const jsonSection = (file: ModelFile, section: string): unknown =>
  JSON.parse(decode(sectionOf(file, section))) as unknown;

/** The bytes of a JSON value as a section. */
export const jsonBytes = (value: unknown): Uint8Array => encode(JSON.stringify(value));
