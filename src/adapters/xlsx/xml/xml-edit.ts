import { joined } from "../zip/joined";
import { escapeXml } from "./xml-text";
import type { XmlElement } from "./xml-tree";
import { prefixOf } from "./xml-tree";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes to a part's bytes, collected and then made at once: what no change names stays byte for byte. */
export class XmlEdits {
  readonly #bytes: Uint8Array;
  readonly #edits: Edit[] = [];
  /** What empty elements get for children; each is opened once, however many times something is appended. */
  readonly #opened = new Map<XmlElement, string>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  insert(at: number, text: string): void {
    this.#edits.push({ start: at, end: at, text });
  }

  replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }

  remove(element: XmlElement): void {
    this.replace(element.start, element.end, "");
  }

  /** Puts children at the end of `parent`, opening it when it is self-closing. Written without prefix. */
  append(parent: XmlElement, xml: string): void {
    const children = withPrefix(xml, prefixOf(parent));
    if (parent.selfClosing) this.#opened.set(parent, (this.#opened.get(parent) ?? "") + children);
    else this.insert(parent.closeStart, children);
  }

  /** Puts markup at a place within `parent`. Written without prefix. */
  insertPrefixed(at: number, xml: string, parent: XmlElement): void {
    this.insert(at, withPrefix(xml, prefixOf(parent)));
  }

  /** Sets an attribute that has no prefix. Nothing changes when it has that value already. */
  setAttribute(element: XmlElement, name: string, value: string): void {
    const attribute = element.attributes.get(name);
    if (attribute?.value === value) return;
    if (attribute !== undefined) this.replace(attribute.start, attribute.end, escapeXml(value));
    else this.insert(element.start + 1 + element.qname.length, ` ${name}="${escapeXml(value)}"`);
  }

  removeAttribute(element: XmlElement, name: string): void {
    const attribute = element.attributes.get(name);
    // With the one space before it.
    if (attribute !== undefined) this.replace(attribute.nameStart - 1, attribute.end + 1, "");
  }

  get isEmpty(): boolean {
    return this.#edits.length === 0 && this.#opened.size === 0;
  }

  /** The part with all changes; insertions at one place stand in the order they were made. */
  bytes(): Uint8Array {
    const encoder = new TextEncoder();
    const pieces: Uint8Array[] = [];
    let at = 0;
    for (const edit of [...this.#edits, ...this.#openings()].sort((a, b) => a.start - b.start)) {
      if (edit.start < at) throw new Error("edits of one part overlap");
      pieces.push(this.#bytes.subarray(at, edit.start), encoder.encode(edit.text));
      at = edit.end;
    }
    pieces.push(this.#bytes.subarray(at));
    return joined(pieces);
  }

  /** The empty elements that get children, from their slash on. */
  #openings(): readonly Edit[] {
    return [...this.#opened].map(([{ openEnd, qname }, children]) => ({
      start: openEnd - 2,
      end: openEnd,
      text: `>${children}</${qname}>`,
    }));
  }
}

/** Our markup carries no prefix; in a part whose main namespace has one, ours takes it too. Prefixed names stay. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)([A-Za-z]+)(?=[\s/>])/g, `<$1${prefix}:$2`);
}

/** Markup of a part as ours is written: without the prefix of its main namespace. */
export function withoutPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</");
}
