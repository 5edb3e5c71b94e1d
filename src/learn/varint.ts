/** Whole numbers from 0 to 2^32 - 1: seven bits a byte, lowest first; the eighth says that more follow. */
export function writeVarint(output: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    output.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  output.push(rest);
}

export class ByteReader {
  position: number;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, position = 0) {
    this.#bytes = bytes;
    this.position = position;
  }

  /** @throws RangeError where the bytes end too early */
  varint(): number {
    let value = 0;
    for (let unit = 1; ; unit *= 0x80) {
      const byte = this.#bytes[this.position++];
      if (byte === undefined) throw new RangeError("The weights end too early.");
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
    }
  }
}
