const FIRST_ROOM = 65_536;
/** Digits of numbers are written without making strings up to here. */
const SMALL = 1_000_000_000;

/**
 * Markup in the making, as UTF-8. A million cells put together as strings would be a million strings to collect;
 * here they are bytes at once. What goes in is markup already: texts are escaped by the caller.
 */
export class XmlSink {
  #bytes = new Uint8Array(FIRST_ROOM);
  #length = 0;
  readonly #encoder = new TextEncoder();

  write(text: string): void {
    const { length } = text;
    // A sign takes at most three bytes.
    const bytes = this.#room(length * 3);
    let at = this.#length;
    for (let index = 0; index < length; index += 1) {
      const code = text.charCodeAt(index);
      if (code >= 0x80) {
        const rest = index === 0 ? text : text.slice(index);
        this.#length = at + this.#encoder.encodeInto(rest, bytes.subarray(at)).written;
        return;
      }
      bytes[at] = code;
      at += 1;
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

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #room(more: number): Uint8Array {
    const needed = this.#length + more;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    return this.#bytes;
  }
}
