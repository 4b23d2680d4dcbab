import { parseRangeA1, parseReferenceA1 } from "../../../../domain/cells/address";
import type { Area } from "../../../../domain/cells/area";
import { areasMeet, liesIn } from "../../../../domain/cells/area";
import { localNameOf } from "../../package/child-order";
import { nameCode } from "../../xml/xml-bytes";
import { withoutPrefix } from "../../xml/xml-edit";
import { CLOSE, END, XmlScanner } from "../../xml/xml-scanner";
import { decodeUtf8, escapeXml } from "../../xml/xml-text";
import { attributeOf, childrenOf, elementAt, parseXml, prefixOf, type XmlElement } from "../../xml/xml-tree";

const CELL = nameCode("c");
const ROW = nameCode("row");
const SHEET_DATA = nameCode("sheetData");
const R = nameCode("r");
/** What a row may tell of itself; the rest follows from its cells. */
const ROW_FOLDS = ["hidden", "outlineLevel", "collapsed"];
/** Of the root, what our own markup declares anyway. */
const DECLARED = new Set(["xmlns", "xmlns:r"]);

/** What stays of a sheet of ours that is written again. */
export interface KeptContent {
  /** Attributes of the root that are not ours: namespaces that the elements kept may need. Each with a space before it. */
  readonly declarations: string;
  /** `c` elements outside our area, by row and column. */
  readonly cells: readonly { readonly row: number; readonly col: number; readonly xml: string }[];
  /** Attributes of `row` elements, by row. */
  readonly rows: ReadonlyMap<number, string>;
  /** Children of the root by local name, each with its whole markup; see `WORKSHEET_ORDER`. */
  readonly elements: ReadonlyMap<string, string>;
  /** Merges outside our area. */
  readonly merges: readonly Area[];
}

/** For a sheet that was not there before. */
export const NOTHING_KEPT: KeptContent = {
  declarations: "",
  cells: [],
  rows: new Map(),
  elements: new Map(),
  merges: [],
};

/** A child of the root, for what is partly ours to be taken apart. */
export interface KeptElement {
  readonly element: XmlElement;
  /** The bytes that the element's places count in. */
  readonly bytes: Uint8Array;
  /** The markup of a part of it, as ours is written. */
  readonly markup: (part: XmlElement) => string;
}

/** Takes one kind of element apart: what of it stays, as markup; "" for nothing. */
export type Sieve = (kept: KeptElement) => string;

/** What decides which content of a sheet stays. */
export interface KeepingRules {
  /** The area that was ours and the one that will be. */
  readonly ours: readonly Area[];
  /** Whether our cells say what they said: only then folded rows of ours stay folded. */
  readonly foldsStay: () => boolean;
  /** Elements that are ours, wholly or in part, by local name; what is not named stays as it is. */
  readonly sieves: ReadonlyMap<string, Sieve>;
}

/**
 * What a user added to a sheet of ours: cells outside our area, comments, filters, rules, choices, widths, views,
 * protection, paper, tables, form controls. Everything that is not known to be ours is kept.
 */
export function keptContent(bytes: Uint8Array, rules: KeepingRules): KeptContent {
  const scanner = new XmlScanner(bytes);
  scanner.next();
  const root = elementAt(scanner);
  const prefix = prefixOf(root);
  const cells: { row: number; col: number; xml: string }[] = [];
  const rows = new Map<number, string>();
  const elements = new Map<string, string>();
  let merges: readonly Area[] = [];
  const isOurs = (row: number, col: number) => rules.ours.some((area) => liesIn({ row, col }, area));
  const ourBottom = Math.max(...rules.ours.map(({ bottom }) => bottom));
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === CLOSE || scanner.name === SHEET_DATA) continue;
    const start = scanner.tagStart;
    if (scanner.name === ROW) {
      const row = Number(scanner.value(R)) - 1;
      const isBelow = row > ourBottom;
      const attributes = isBelow ? rowAttributes(scanner) : rowFolds(scanner);
      if (attributes !== "" && (isBelow || rules.foldsStay())) rows.set(row, attributes);
    } else if (scanner.name === CELL) {
      const place = parseRangeA1(scanner.value(R) ?? "", "");
      skip(scanner);
      if (place === undefined || isOurs(place.top, place.left)) continue;
      const xml = withoutPrefix(decodeUtf8(bytes, start, scanner.tagEnd), prefix);
      cells.push({ row: place.top, col: place.left, xml });
    } else {
      skip(scanner);
      const child = keptElement(bytes.subarray(start, scanner.tagEnd), prefix);
      const local = localNameOf(child.element);
      if (local === "mergeCells") merges = mergesBeside(child.element, rules.ours);
      const sieve = rules.sieves.get(local);
      const xml = sieve === undefined ? child.markup(child.element) : sieve(child);
      elements.set(local, (elements.get(local) ?? "") + xml);
    }
  }
  return { declarations: declarationsOf(root, prefix), cells, rows, elements, merges };
}

function skip(scanner: XmlScanner): void {
  if (!scanner.isEmptyElement()) scanner.skipElement();
}

function keptElement(bytes: Uint8Array, prefix: string): KeptElement {
  const markup = ({ start, end }: XmlElement) => withoutPrefix(decodeUtf8(bytes, start, end), prefix);
  return { element: parseXml(bytes), bytes, markup };
}

function rowAttributes(scanner: XmlScanner): string {
  return attributesOf(scanner, (name) => name !== "r" && name !== "spans");
}

function rowFolds(scanner: XmlScanner): string {
  return attributesOf(scanner, (name) => ROW_FOLDS.includes(name));
}

function attributesOf(scanner: XmlScanner, wanted: (name: string) => boolean): string {
  let attributes = "";
  for (let index = 0; index < scanner.attributeCount; index += 1) {
    const name = scanner.attributeName(index);
    if (wanted(name)) attributes += ` ${name}="${escapeXml(scanner.attributeValue(index))}"`;
  }
  return attributes;
}

function declarationsOf(root: XmlElement, prefix: string): string {
  return [...root.attributes]
    .filter(([name]) => !DECLARED.has(name) && name !== `xmlns:${prefix}`)
    .map(([name, { value }]) => ` ${name}="${escapeXml(value)}"`)
    .join("");
}

function mergesBeside(element: XmlElement, ours: readonly Area[]): readonly Area[] {
  return childrenOf(element, "mergeCell").flatMap((merge) => {
    const area = parseReferenceA1(attributeOf(merge, "ref") ?? "", "");
    return area === undefined || ours.some((own) => areasMeet(own, area)) ? [] : [area];
  });
}
