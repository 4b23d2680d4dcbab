import { DEFAULT_LIMITS } from "../limits";
import { PackageTrouble } from "../trouble";
import { APOSTROPHE, COLON, damaged, EQUALS, GT, isSpace, LT, QUOTE, withByte } from "./xml-bytes";

/** Numbers that are kept for each attribute: where its name begins and ends, where its value begins and ends. */
const SPAN = 4;

/** The attributes of the tag that a scanner stands on, as places in the bytes: one list serves all tags of a part. */
export class XmlAttributes {
  count = 0;
  readonly #bytes: Uint8Array;
  /** Local names, as `nameCode`. */
  readonly #names: number[] = [];
  readonly #spans: number[] = [];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Index of the attribute with this local name (as `nameCode`), or -1. */
  indexOf(name: number): number {
    for (let index = 0; index < this.count; index += 1) {
      if (this.#names[index] === name) return index;
    }
    return -1;
  }

  nameStart(index: number): number {
    return this.#spans[index * SPAN] ?? 0;
  }
  nameEnd(index: number): number {
    return this.#spans[index * SPAN + 1] ?? 0;
  }
  valueStart(index: number): number {
    return this.#spans[index * SPAN + 2] ?? 0;
  }
  valueEnd(index: number): number {
    return this.#spans[index * SPAN + 3] ?? 0;
  }

  /** Reads the attribute that begins at a place; returns where it ends. */
  read(start: number): number {
    const bytes = this.#bytes;
    let code = 0;
    let at = start;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === EQUALS || isSpace(byte)) break;
      if (byte === GT || byte === LT) throw damaged("attribute");
      code = byte === COLON ? 0 : withByte(code, byte);
    }
    const nameEnd = at;
    while (isSpace(bytes[at])) at += 1;
    if (bytes[at] !== EQUALS) throw damaged("attribute");
    at += 1;
    while (isSpace(bytes[at])) at += 1;
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw damaged("attribute");
    const valueStart = at + 1;
    at = valueStart;
    while (at < bytes.length && bytes[at] !== quote) at += 1;
    if (at >= bytes.length) throw damaged("attribute");
    this.#keep(code, start, nameEnd, valueStart, at);
    return at + 1;
  }

  #keep(name: number, nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const index = this.count;
    if (index >= DEFAULT_LIMITS.attributes)
      throw new PackageTrouble("too-large", { limit: String(index), of: "attributes" });
    this.#names[index] = name;
    const spans = this.#spans;
    spans[index * SPAN] = nameStart;
    spans[index * SPAN + 1] = nameEnd;
    spans[index * SPAN + 2] = valueStart;
    spans[index * SPAN + 3] = valueEnd;
    this.count = index + 1;
  }
}
