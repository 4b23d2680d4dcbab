import { escapeCellText } from "./xml-text";

const FIRST_ROOM = 65_536;
/** Digits of numbers are written without making strings up to here. */
const SMALL = 1_000_000_000;

/** ASCII that texts of cells hold as it stands: 1. "_" may begin a `_xHHHH_`, which would be read as another sign. */
const PLAIN = Uint8Array.from({ length: 0x80 }, (_, code) =>
  code === 0x09 || code === 0x0a || (code >= 0x20 && !"&<>_".includes(String.fromCharCode(code))) ? 1 : 0,
);
const ENTITIES: ReadonlyMap<number, Uint8Array> = new Map(
  ["&", "<", ">"].map((sign) => [sign.charCodeAt(0), new TextEncoder().encode(escapeCellText(sign))]),
);
/** The last two of the codes of one unit are no signs. */
const NO_SIGN = 0xfffe;
/** From so many bytes on what is written is handed over, where somebody takes it. */
const PIECE = 1 << 22;
/** The longest that one sign becomes: "&amp;". */
const LONGEST_SIGN = 5;

/**
 * Markup in the making, as UTF-8. A million cells put together as strings would be a million strings to collect;
 * here they are bytes at once.
 */
export class XmlSink {
  #bytes = new Uint8Array(FIRST_ROOM);
  #length = 0;
  readonly #encoder = new TextEncoder();
  readonly #take: ((piece: Uint8Array) => void) | undefined;

  /** `take`: is given what is written, piece by piece, to be done with at once; what is left over is `bytes()`. */
  constructor(take?: (piece: Uint8Array) => void) {
    this.#take = take;
  }

  /** Markup, as it is. */
  write(markup: string): void {
    const { length } = markup;
    const bytes = this.#room(length * LONGEST_SIGN);
    let at = this.#length;
    for (let index = 0; index < length; index += 1) {
      const code = markup.charCodeAt(index);
      if (code < 0x80) bytes[at++] = code;
      else if (isSurrogate(code)) {
        this.#length = at + this.#encoder.encodeInto(markup.slice(index), bytes.subarray(at)).written;
        return;
      } else at = writeWide(bytes, at, code);
    }
    this.#length = at;
  }

  /** The text of a cell, escaped. */
  writeText(text: string): void {
    const { length } = text;
    const bytes = this.#room(length * LONGEST_SIGN);
    let at = this.#length;
    for (let index = 0; index < length; index += 1) {
      const code = text.charCodeAt(index);
      if (code < 0x80 && PLAIN[code] === 1) bytes[at++] = code;
      else if (code >= 0x80 && !isSurrogate(code) && code < NO_SIGN) at = writeWide(bytes, at, code);
      else {
        const entity = ENTITIES.get(code);
        if (entity === undefined) {
          // Nothing of it has been counted yet: it is written again, whole.
          this.write(escapeCellText(text));
          return;
        }
        for (const sign of entity) bytes[at++] = sign;
      }
    }
    this.#length = at;
  }

  /** A whole number from 0 on. */
  writeWhole(number: number): void {
    if (number >= SMALL) {
      this.write(String(number));
      return;
    }
    let digits = 1;
    for (let limit = 10; number >= limit; limit *= 10) digits += 1;
    const bytes = this.#room(digits);
    let rest = number;
    for (let at = this.#length + digits - 1; at >= this.#length; at -= 1) {
      bytes[at] = 0x30 + (rest % 10);
      rest = (rest / 10) | 0;
    }
    this.#length += digits;
  }

  /** A finite number, in the fewest digits that read as the same number again. */
  writeNumber(number: number): void {
    const size = Math.abs(number);
    if (size >= SMALL || size < 0.01) {
      this.write(String(number === 0 ? 0 : number));
      return;
    }
    const hundredths = Math.round(size * 100);
    // Up to eleven digits no two figures are the same double, so the digits of the hundredths are the fewest there are.
    if (hundredths / 100 !== size) {
      this.write(String(number));
      return;
    }
    if (number < 0) this.write("-");
    const whole = Math.floor(hundredths / 100);
    this.writeWhole(whole);
    const rest = hundredths - whole * 100;
    if (rest === 0) return;
    this.write(rest < 10 ? ".0" : ".");
    this.writeWhole(rest % 10 === 0 ? rest / 10 : rest);
  }

  /** What has been written and not been taken. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #room(more: number): Uint8Array {
    if (this.#length >= PIECE && this.#take !== undefined) {
      this.#take(this.bytes());
      this.#length = 0;
    }
    const needed = this.#length + more;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    return this.#bytes;
  }
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** Writes a sign beyond ASCII that is one unit of UTF-16; returns where the next one goes. */
function writeWide(bytes: Uint8Array, at: number, code: number): number {
  if (code < 0x800) {
    bytes[at] = 0xc0 | (code >> 6);
    bytes[at + 1] = 0x80 | (code & 0x3f);
    return at + 2;
  }
  bytes[at] = 0xe0 | (code >> 12);
  bytes[at + 1] = 0x80 | ((code >> 6) & 0x3f);
  bytes[at + 2] = 0x80 | (code & 0x3f);
  return at + 3;
}
