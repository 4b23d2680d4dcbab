import type { CellLook } from "../../../../sheets/plan";
import { insertOrdered, STYLES_ORDER } from "../../package/child-order";
import { builtInNumber } from "../../read/number-formats";
import { withoutPrefix, withPrefix, XmlEdits } from "../../xml/xml-edit";
import { decodeUtf8, escapeXml } from "../../xml/xml-text";
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  parseXml,
  prefixOf,
  type XmlElement,
} from "../../xml/xml-tree";
import { alignmentXml, borderXml, fillXml, fontXml } from "./looks";

/** The first number that custom number formats may have. */
const FIRST_CUSTOM_FORMAT = 164;
/**
 * What the first places of a list mean, whatever a file puts there: cells without a style have the first one, and the
 * first two fills are the program's own. Where a file has no such list, ours must not begin with our own looks.
 */
const RESERVED = {
  fonts: [fontXml({})],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: [borderXml({})],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

/**
 * The styles part with additions. Nothing there is changed or moved; what is already there, by us or by anybody, is
 * used again, so writing the same looks twice adds nothing.
 */
export class StyleBook {
  readonly #bytes: Uint8Array;
  readonly #root: XmlElement;
  readonly #lists: Readonly<Record<"fonts" | "fills" | "borders" | "cellXfs" | "dxfs", ElementList>>;
  readonly #formats: ElementList;
  readonly #formatNumbers = new Map<string, number>();
  readonly #cellStyles = new Map<string, number>();
  /** Plans use one look object for many cells. */
  readonly #looks = new WeakMap<CellLook, number>();
  readonly #quotedLooks = new WeakMap<CellLook, number>();
  #nextFormat = FIRST_CUSTOM_FORMAT;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#root = parseXml(bytes);
    const list = (name: string, reserved: readonly string[] = []) => new ElementList(bytes, this.#root, name, reserved);
    this.#lists = {
      fonts: list("fonts", RESERVED.fonts),
      fills: list("fills", RESERVED.fills),
      borders: list("borders", RESERVED.borders),
      cellXfs: list("cellXfs", RESERVED.cellXfs),
      dxfs: list("dxfs"),
    };
    this.#formats = list("numFmts");
    for (const format of childrenOf(childOf(this.#root, "numFmts") ?? this.#root, "numFmt")) {
      const number = Number(attributeOf(format, "numFmtId"));
      const code = attributeOf(format, "formatCode") ?? "";
      if (!this.#formatNumbers.has(code)) this.#formatNumbers.set(code, number);
      if (number >= this.#nextFormat) this.#nextFormat = number + 1;
    }
  }

  /** The style number of a look. `quoted`: the cell holds text that would read as a formula if typed. */
  style(look: CellLook, quoted: boolean): number {
    const byLook = quoted ? this.#quotedLooks : this.#looks;
    const index = byLook.get(look) ?? this.#styleOf(look, quoted);
    byLook.set(look, index);
    return index;
  }

  #styleOf(look: CellLook, quoted: boolean): number {
    const key = JSON.stringify([look, quoted]);
    const known = this.#cellStyles.get(key);
    if (known !== undefined) return known;
    const { fonts, fills, borders, cellXfs } = this.#lists;
    const parts = [
      `numFmtId="${this.#formatNumber(look.format ?? "General")}"`,
      `fontId="${fonts.indexOf(fontXml(look))}"`,
      `fillId="${fills.indexOf(fillXml(look))}"`,
      `borderId="${borders.indexOf(borderXml(look))}"`,
      ...(childOf(this.#root, "cellStyleXfs") === undefined ? [] : ['xfId="0"']),
      ...(quoted ? ['quotePrefix="1"'] : []),
      'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"',
    ];
    const index = cellXfs.indexOf(`<xf ${parts.join(" ")}>${alignmentXml(look)}</xf>`);
    this.#cellStyles.set(key, index);
    return index;
  }

  /** The style number of a cell that keeps its style except for the number format. */
  withFormat(style: number, format: string): number {
    const { cellXfs } = this.#lists;
    const base = cellXfs.markupAt(style) ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
    const attributes = `numFmtId="${this.#formatNumber(format)}" applyNumberFormat="1"`;
    const bare = base.replace(/\s(?:numFmtId|applyNumberFormat)="[^"]*"/g, "");
    return cellXfs.indexOf(bare.replace(/^<((?:[\w.-]+:)?xf)\b/, `<$1 ${attributes}`));
  }

  /** The number of a differential format, given as its `dxf` element. */
  difference(xml: string): number {
    return this.#lists.dxfs.indexOf(xml);
  }

  /** The colours of a differential format that is there already, as RRGGBB; "" for none, or one of the theme. */
  differenceColors(index: number): { readonly fill: string; readonly font: string } {
    const element = this.#lists.dxfs.elementAt(index);
    const color = (part: string, name: string): string => {
      const parent = element === undefined ? undefined : childOf(element, part);
      const [found] = parent === undefined ? [] : [...descendantsOf(parent, name)];
      return (found === undefined ? undefined : attributeOf(found, "rgb")?.slice(2)) ?? "";
    };
    return { fill: color("fill", "bgColor"), font: color("font", "color") };
  }

  /** The part with all additions; the very bytes it was made of when there are none. */
  bytes(): Uint8Array {
    const lists = [this.#formats, ...Object.values(this.#lists)];
    if (!lists.some((list) => list.hasGrown)) return this.#bytes;
    const edits = new XmlEdits(this.#bytes);
    for (const list of lists) list.write(edits, this.#root);
    return edits.bytes();
  }

  #formatNumber(code: string): number {
    const known = builtInNumber(code) ?? this.#formatNumbers.get(code);
    if (known !== undefined) return known;
    const number = this.#nextFormat;
    this.#nextFormat += 1;
    this.#formatNumbers.set(code, number);
    this.#formats.indexOf(`<numFmt numFmtId="${number}" formatCode="${escapeXml(code)}"/>`);
    return number;
  }
}

/** One counted list of the styles part, its elements known by their markup. */
class ElementList {
  readonly #name: string;
  readonly #element: XmlElement | undefined;
  readonly #prefix: string;
  readonly #indexes = new Map<string, number>();
  readonly #added: string[] = [];
  readonly #reserved: number;
  #count: number;

  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, root: XmlElement, name: string, reserved: readonly string[]) {
    this.#bytes = bytes;
    this.#name = name;
    this.#element = childOf(root, name);
    this.#prefix = prefixOf(root);
    const children = this.#element?.children ?? [];
    this.#count = children.length;
    children.forEach((child, index) => {
      const markup = decodeUtf8(bytes, child.start, child.end);
      if (!this.#indexes.has(markup)) this.#indexes.set(markup, index);
    });
    for (const xml of reserved.slice(children.length)) this.#add(xml, withPrefix(xml, this.#prefix));
    this.#reserved = this.#added.length;
  }

  /** Whether anything was added after the entries that must come first. */
  get hasGrown(): boolean {
    return this.#added.length > this.#reserved;
  }

  indexOf(xml: string): number {
    const markup = withPrefix(xml, this.#prefix);
    return this.#indexes.get(markup) ?? this.#add(xml, markup);
  }

  /** An element that stands there already. */
  elementAt(index: number): XmlElement | undefined {
    return this.#element?.children[index];
  }

  /** The markup of an element that stands there already; undefined for one that does not. */
  markupAt(index: number): string | undefined {
    const child = this.elementAt(index);
    return child && withoutPrefix(decodeUtf8(this.#bytes, child.start, child.end), this.#prefix);
  }

  #add(xml: string, markup: string): number {
    this.#added.push(xml);
    this.#indexes.set(markup, this.#count);
    this.#count += 1;
    return this.#count - 1;
  }

  write(edits: XmlEdits, root: XmlElement): void {
    if (this.#added.length === 0) return;
    const xml = this.#added.join("");
    if (this.#element === undefined) {
      const list = `<${this.#name} count="${this.#count}">${xml}</${this.#name}>`;
      insertOrdered(edits, root, STYLES_ORDER, this.#name, list);
      return;
    }
    edits.append(this.#element, xml);
    edits.setAttribute(this.#element, "count", String(this.#count));
  }
}
