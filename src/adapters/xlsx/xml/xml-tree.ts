import { DEFAULT_LIMITS } from "../limits";
import { PackageTrouble } from "../trouble";
import { CLOSE, END, XmlScanner } from "./xml-scanner";
import { decodeUtf8, elementText } from "./xml-text";

/** An attribute with the place of its value, without quotes. */
interface XmlAttribute {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Where the whole attribute begins, at its name. */
  readonly nameStart: number;
}

/** An element of a small part, with where it stands in the part's bytes, so that edits can leave all else alone. */
export interface XmlElement {
  /** Local name. */
  readonly local: string;
  /** The name as written, with its prefix. */
  readonly qname: string;
  /** Where the start tag begins and ends. */
  readonly start: number;
  readonly openEnd: number;
  /** Where the end tag begins and ends; equal to `openEnd` for a self-closing element. */
  closeStart: number;
  end: number;
  readonly selfClosing: boolean;
  /** By name as written. */
  readonly attributes: ReadonlyMap<string, XmlAttribute>;
  readonly children: XmlElement[];
}

/** Reads a whole part. For parts of some megabytes at most; sheets and shared strings are scanned instead. */
export function parseXml(bytes: Uint8Array): XmlElement {
  const scanner = new XmlScanner(bytes);
  const roots: XmlElement[] = [];
  const open: XmlElement[] = [];
  let left = DEFAULT_LIMITS.elements;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === CLOSE) {
      const element = open.pop();
      if (element !== undefined) {
        element.closeStart = scanner.tagStart;
        element.end = scanner.tagEnd;
      }
      continue;
    }
    left -= 1;
    if (left < 0) throw new PackageTrouble("too-large", { limit: String(DEFAULT_LIMITS.elements), of: "elements" });
    const element = elementAt(scanner);
    (open.at(-1)?.children ?? roots).push(element);
    if (!scanner.isEmptyElement()) open.push(element);
  }
  const [root] = roots;
  if (root === undefined || roots.length > 1) throw new PackageTrouble("damaged", { reason: "xml: root" });
  return root;
}

/** The element whose start tag the scanner stands on, without children. */
export function elementAt(scanner: XmlScanner): XmlElement {
  const { bytes, tagStart, tagEnd, nameStart, localStart, nameEnd } = scanner;
  const attributes = new Map<string, XmlAttribute>();
  for (let index = 0; index < scanner.attributeCount; index += 1) {
    attributes.set(scanner.attributeName(index), {
      value: scanner.attributeValue(index),
      start: scanner.valueStart(index),
      end: scanner.valueEnd(index),
      nameStart: scanner.attributeStart(index),
    });
  }
  return {
    local: decodeUtf8(bytes, localStart, nameEnd),
    qname: decodeUtf8(bytes, nameStart, nameEnd),
    start: tagStart,
    openEnd: tagEnd,
    closeStart: tagEnd,
    end: tagEnd,
    selfClosing: scanner.isEmptyElement(),
    attributes,
    children: [],
  };
}

/** The value of the attribute with this name, whatever its prefix. */
export function attributeOf(element: XmlElement, local: string): string | undefined {
  const exact = element.attributes.get(local);
  if (exact !== undefined) return exact.value;
  for (const [name, { value }] of element.attributes) if (name.endsWith(`:${local}`)) return value;
  return undefined;
}

/** The first child with this local name. */
export function childOf(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((child) => child.local === local);
}

/** All children with this local name, in order. */
export function childrenOf(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.filter((child) => child.local === local);
}

/** All elements below, or those with this local name, in document order. */
export function* descendantsOf(element: XmlElement, local?: string): Generator<XmlElement> {
  const waiting = [...element.children].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (local === undefined || next.local === local) yield next;
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index];
      if (child !== undefined) waiting.push(child);
    }
  }
}

/** The text of an element that holds text only. */
export function textOf(bytes: Uint8Array, element: XmlElement): string {
  return elementText(decodeUtf8(bytes, element.openEnd, element.closeStart));
}

/** The namespace an element's prefix stands for, as far as the root declares it. */
export function namespaceOf(root: XmlElement): string {
  const prefix = prefixOf(root);
  return root.attributes.get(prefix === "" ? "xmlns" : `xmlns:${prefix}`)?.value ?? "";
}

/** The prefix of an element's name; "" without one. */
export function prefixOf(element: XmlElement): string {
  return element.qname.length === element.local.length ? "" : element.qname.slice(0, -element.local.length - 1);
}
