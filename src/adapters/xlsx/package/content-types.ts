import { XmlEdits } from "../xml/xml-edit";
import { escapeXml } from "../xml/xml-text";
import type { XmlElement } from "../xml/xml-tree";
import { attributeOf, childrenOf, parseXml } from "../xml/xml-tree";

/** What the parts of a package are, as its list of content types declares them; read once and written once. */
export class ContentTypes {
  readonly #bytes: Uint8Array;
  readonly #root: XmlElement;
  /** The declarations of single parts that stay, by the part's name in lower case. */
  readonly #declared = new Map<string, XmlElement[]>();
  readonly #dropped: XmlElement[] = [];
  readonly #changed = new Map<XmlElement, string>();
  readonly #added = new Map<string, { readonly part: string; readonly type: string }>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#root = parseXml(bytes);
    for (const element of childrenOf(this.#root, "Override")) {
      const key = (attributeOf(element, "PartName") ?? "").replace(/^\/+/, "").toLowerCase();
      this.#declared.set(key, [...(this.#declared.get(key) ?? []), element]);
    }
  }

  /** Whether all parts whose names end so are declared together. */
  declaresExtension(extension: string): boolean {
    return childrenOf(this.#root, "Default").some(
      (element) => attributeOf(element, "Extension")?.toLowerCase() === extension,
    );
  }

  declare(part: string, type: string): void {
    const key = part.toLowerCase();
    const [element] = this.#declared.get(key) ?? [];
    if (element === undefined) this.#added.set(key, { part: this.#added.get(key)?.part ?? part, type });
    else this.#changed.set(element, type);
  }

  drop(part: string): void {
    const key = part.toLowerCase();
    this.#added.delete(key);
    for (const element of this.#declared.get(key) ?? []) {
      this.#changed.delete(element);
      this.#dropped.push(element);
    }
    this.#declared.delete(key);
  }

  get isChanged(): boolean {
    return this.#dropped.length + this.#changed.size + this.#added.size > 0;
  }

  /** The list as it is by now. */
  bytes(): Uint8Array {
    const edits = new XmlEdits(this.#bytes);
    for (const element of this.#dropped) edits.remove(element);
    for (const [element, type] of this.#changed) edits.setAttribute(element, "ContentType", type);
    for (const { part, type } of this.#added.values())
      edits.append(this.#root, `<Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`);
    return edits.isEmpty ? this.#bytes : edits.bytes();
  }
}
