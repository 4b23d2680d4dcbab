import { DEFAULT_LIMITS } from "../limits";
import { PackageTrouble } from "../trouble";
import { XmlAttributes } from "./xml-attributes";
import { AMP, BANG, COLON, EQUALS, GT, LT, QUESTION, SLASH } from "./xml-bytes";
import { damaged, isSpace, pastNext, standsAt, withByte } from "./xml-bytes";
import { attributeText, decodeUtf8, elementText, withUnixLines } from "./xml-text";

/** What `XmlScanner.next` stands on. A self-closing element is one `OPEN` with `isEmptyElement` and no `CLOSE`. */
export const OPEN = 1;
/** An end tag; `name` is the element that ends. */
export const CLOSE = 2;
/** The part is over: every element that opened has closed. */
export const END = 0;
type Token = typeof OPEN | typeof CLOSE | typeof END;

/**
 * A forward scanner over the bytes of a UTF-8 XML part. It makes no objects: names are numbers, values are positions,
 * strings only come into being when they are asked for. Prefixes are skipped, so names are local names.
 * Checks that elements close as they opened; expands no entity and refuses a DOCTYPE.
 */
export class XmlScanner {
  readonly bytes: Uint8Array;
  /** Local name of the element, as `nameCode`. */
  name = 0;
  /** Where the tag begins and ends (after ">"). */
  tagStart = 0;
  tagEnd = 0;
  nameStart = 0;
  nameEnd = 0;
  /** Where the local name begins: after `nameStart` when there is a prefix. */
  localStart = 0;
  /** Character data before this tag, since the last one, as it stands; only valid when `plainText`. */
  textStart = 0;
  textEnd = 0;
  /** True when the character data is one stretch without entities, comments and CDATA. */
  plainText = true;
  depth = 0;

  #at = 0;
  #selfClosing = false;
  #pieces = "";
  #hasPieces = false;
  readonly #limit: number;
  readonly #open: number[] = [];
  readonly #attributes: XmlAttributes;

  constructor(bytes: Uint8Array, nesting: number = DEFAULT_LIMITS.nesting) {
    this.bytes = bytes;
    this.#attributes = new XmlAttributes(bytes);
    this.#limit = nesting;
  }

  /** True for `<c r="A1"/>`: no end tag will follow. */
  isEmptyElement(): boolean {
    return this.#selfClosing;
  }

  /** Moves to the next tag. */
  next(): Token {
    const bytes = this.bytes;
    const length = bytes.length;
    this.#hasPieces = false;
    this.#pieces = "";
    this.plainText = true;
    let start = this.#at;
    let at = start;
    for (;;) {
      while (at < length) {
        const byte = bytes[at];
        if (byte === LT) break;
        if (byte === AMP) this.plainText = false;
        at += 1;
      }
      this.textStart = start;
      this.textEnd = at;
      if (at >= length) return this.#finish();
      const after = bytes[at + 1];
      if (after === SLASH) return this.#close(at);
      if (after !== BANG && after !== QUESTION) return this.#openTag(at);
      this.plainText = false;
      this.#pieces += elementText(decodeUtf8(bytes, start, at));
      this.#hasPieces = true;
      at = this.#skipMarkup(at, after);
      start = at;
    }
  }

  /** The character data between the previous tag and this one. */
  text(): string {
    const last = decodeUtf8(this.bytes, this.textStart, this.textEnd);
    if (this.plainText) return withUnixLines(last);
    return this.#hasPieces ? this.#pieces + elementText(last) : elementText(last);
  }

  get attributeCount(): number {
    return this.#attributes.count;
  }
  /** Index of the attribute with this local name (as `nameCode`), or -1. */
  attribute(name: number): number {
    return this.#attributes.indexOf(name);
  }
  attributeStart(index: number): number {
    return this.#attributes.nameStart(index);
  }
  attributeName(index: number): string {
    return decodeUtf8(this.bytes, this.#attributes.nameStart(index), this.#attributes.nameEnd(index));
  }
  valueStart(index: number): number {
    return this.#attributes.valueStart(index);
  }
  valueEnd(index: number): number {
    return this.#attributes.valueEnd(index);
  }
  attributeValue(index: number): string {
    return attributeText(decodeUtf8(this.bytes, this.valueStart(index), this.valueEnd(index)));
  }

  /** The value of the attribute with this local name, or undefined. */
  value(name: number): string | undefined {
    const index = this.attribute(name);
    return index < 0 ? undefined : this.attributeValue(index);
  }

  /** Moves to the end of the element whose start tag it stands on. */
  skipElement(): void {
    if (this.#selfClosing) return;
    const depth = this.depth;
    while (this.depth >= depth) if (this.next() === END) return;
  }

  /**
   * As `skipElement`, for the one element of its name in the part: its end is looked for from the end of the part, so
   * that what stands between is not read tag by tag. Where a comment or CDATA could hold what only looks like the end,
   * it is read all the same.
   */
  skipLargeElement(): void {
    if (this.#selfClosing) return;
    const { bytes, name, tagEnd } = this;
    if (this.#hasMarkupFrom(tagEnd)) {
      this.skipElement();
      return;
    }
    for (let at = bytes.lastIndexOf(LT); at >= tagEnd; at = bytes.lastIndexOf(LT, at - 1)) {
      if (bytes[at + 1] !== SLASH) continue;
      this.#name(at + 2);
      if (this.name !== name) continue;
      this.textStart = this.textEnd = at;
      this.plainText = true;
      this.#close(at);
      return;
    }
    throw damaged("unclosed");
  }

  /** Whether comments, CDATA or processing instructions begin anywhere behind a place. */
  #hasMarkupFrom(start: number): boolean {
    for (const sign of [BANG, QUESTION]) {
      for (let at = this.bytes.indexOf(sign, start); at >= 0; at = this.bytes.indexOf(sign, at + 1))
        if (this.bytes[at - 1] === LT) return true;
    }
    return false;
  }

  #finish(): Token {
    if (this.depth > 0) throw damaged("unclosed");
    this.#at = this.bytes.length;
    return END;
  }

  #close(at: number): Token {
    const bytes = this.bytes;
    this.tagStart = at;
    const end = this.#name(at + 2);
    let after = end;
    while (isSpace(bytes[after])) after += 1;
    if (bytes[after] !== GT) throw damaged("tag");
    if (this.#open.pop() !== this.name) throw damaged("nesting");
    this.depth -= 1;
    this.tagEnd = this.#at = after + 1;
    this.#attributes.count = 0;
    this.#selfClosing = false;
    return CLOSE;
  }

  #openTag(at: number): Token {
    const bytes = this.bytes;
    this.tagStart = at;
    let place = this.#name(at + 1);
    if (place === at + 1) throw damaged("tag");
    this.#attributes.count = 0;
    for (;;) {
      while (isSpace(bytes[place])) place += 1;
      const byte = bytes[place];
      if (byte === GT) {
        this.#open.push(this.name);
        this.depth += 1;
        if (this.depth > this.#limit)
          throw new PackageTrouble("too-large", { limit: String(this.#limit), of: "nesting" });
        this.#selfClosing = false;
        place += 1;
        break;
      }
      if (byte === SLASH) {
        if (bytes[place + 1] !== GT) throw damaged("tag");
        this.#selfClosing = true;
        place += 2;
        break;
      }
      place = this.#attributes.read(place);
    }
    this.tagEnd = this.#at = place;
    return OPEN;
  }

  /** Reads a name; sets `name` to its local part. Returns where it ends. */
  #name(start: number): number {
    const bytes = this.bytes;
    let code = 0;
    let at = start;
    this.nameStart = start;
    this.localStart = start;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === GT || byte === SLASH || byte === EQUALS || byte === LT || isSpace(byte)) break;
      if (byte === COLON) {
        code = 0;
        this.localStart = at + 1;
      } else code = withByte(code, byte);
    }
    this.name = code;
    this.nameEnd = at;
    return at;
  }

  /** Comment, CDATA (kept as text) or processing instruction; returns where it ends. */
  #skipMarkup(at: number, after: number): number {
    const bytes = this.bytes;
    if (after === QUESTION) return pastNext(bytes, at + 2, "?>");
    if (standsAt(bytes, at, "<!--")) return pastNext(bytes, at + 4, "-->");
    if (standsAt(bytes, at, "<![CDATA[")) {
      const end = pastNext(bytes, at + 9, "]]>");
      this.#pieces += withUnixLines(decodeUtf8(bytes, at + 9, end - 3));
      return end;
    }
    throw new PackageTrouble("forbidden-xml");
  }
}
