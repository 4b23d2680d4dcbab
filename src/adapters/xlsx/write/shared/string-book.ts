import { nameCode } from "../../xml/xml-bytes";
import { XmlEdits } from "../../xml/xml-edit";
import { CLOSE, END, OPEN, XmlScanner } from "../../xml/xml-scanner";
import { escapeCellText, unescapeControls } from "../../xml/xml-text";
import { elementAt, type XmlElement } from "../../xml/xml-tree";

const SI = nameCode("si");
const T = nameCode("t");
const SPACE = nameCode("space");
/** The most characters a cell can hold; Excel repairs a file that exceeds it. */
const MAX_TEXT = 32_767;

/** The shared strings part with additions at its end; plain texts that are there already are used again. */
export class StringBook {
  readonly #bytes: Uint8Array;
  readonly #indexes = new Map<string, number>();
  readonly #added: string[] = [];
  readonly #root: XmlElement;
  #count = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#root = this.#read();
  }

  indexOf(text: string): number {
    const written = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
    const known = this.#indexes.get(written);
    if (known !== undefined) return known;
    const index = this.#count;
    this.#indexes.set(written, index);
    this.#added.push(`<si><t${spaceAttribute(written)}>${escapeCellText(written)}</t></si>`);
    this.#count += 1;
    return index;
  }

  /** The part with all additions; the very bytes it was made of when there are none. */
  bytes(): Uint8Array {
    if (this.#added.length === 0) return this.#bytes;
    const edits = new XmlEdits(this.#bytes);
    edits.append(this.#root, this.#added.join(""));
    if (this.#root.attributes.has("uniqueCount")) edits.setAttribute(this.#root, "uniqueCount", String(this.#count));
    // How often all strings are used: optional, and not worth counting every cell of every sheet for.
    edits.removeAttribute(this.#root, "count");
    return edits.bytes();
  }

  /** Notes the plain texts; text with runs, phonetic guides or unmarked outer spaces is left for its own cells. */
  #read(): XmlElement {
    const scanner = new XmlScanner(this.#bytes);
    scanner.next();
    const root = elementAt(scanner);
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token === CLOSE) {
        root.closeStart = scanner.tagStart;
        root.end = scanner.tagEnd;
      } else if (scanner.name === SI) this.#readOne(scanner);
      else scanner.skipElement();
    }
    return root;
  }

  #readOne(scanner: XmlScanner): void {
    const index = this.#count;
    this.#count += 1;
    if (scanner.isEmptyElement()) return;
    let text: string | undefined;
    let plain = true;
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token === CLOSE && scanner.name === SI) break;
      if (token !== OPEN || scanner.name !== T || scanner.isEmptyElement()) {
        plain = plain && token !== OPEN;
        if (token === OPEN) scanner.skipElement();
        continue;
      }
      const spaced = scanner.value(SPACE) === "preserve";
      scanner.next();
      const content = unescapeControls(scanner.text());
      plain = plain && text === undefined && (spaced || content.trim() === content);
      text = content;
    }
    if (plain && text !== undefined && !this.#indexes.has(text)) this.#indexes.set(text, index);
  }
}

function spaceAttribute(text: string): string {
  return /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
}
