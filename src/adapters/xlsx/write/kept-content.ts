import type { Area } from "../../../sheets/plan";
import { parseRangeA1 } from "../../../domain/address";
import { CLOSE, END, XmlScanner, nameCode } from "../xml/xml-scanner";
import { decodeUtf8 } from "../xml/xml-text";
import type { KeptContent } from "./sheet-rows";

const CELL = nameCode("c");
const ROW = nameCode("row");
const SHEET_DATA = nameCode("sheetData");
const R = nameCode("r");
const ROOT = nameCode("worksheet");
/** What users hang onto a sheet of ours through relationships, in the order of the schema. */
const TAIL = new Set(
  ["legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "tableParts"].map(nameCode),
);

/**
 * What a user added to a sheet of ours: cells outside the area that was ours and the one that will be, comments,
 * tables, form controls. `ours`: those two areas.
 */
export function keptContent(bytes: Uint8Array, ours: readonly Area[]): KeptContent {
  const scanner = new XmlScanner(bytes);
  const cells: { row: number; col: number; xml: string }[] = [];
  const tail: string[] = [];
  let prefix = "";
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === CLOSE) continue;
    const start = scanner.tagStart;
    if (scanner.name === ROOT) prefix = decodeUtf8(bytes, scanner.nameStart, scanner.localStart);
    else if (scanner.name === CELL) {
      const place = parseRangeA1(scanner.value(R) ?? "", "");
      skip(scanner);
      if (place === undefined || ours.some((area) => contains(area, place.top, place.left))) continue;
      cells.push({ row: place.top, col: place.left, xml: plain(decodeUtf8(bytes, start, scanner.tagEnd), prefix) });
    } else if (TAIL.has(scanner.name)) {
      skip(scanner);
      tail.push(plain(decodeUtf8(bytes, start, scanner.tagEnd), prefix));
    } else if (scanner.name !== SHEET_DATA && scanner.name !== ROW) skip(scanner);
  }
  return { cells, tail: tail.join("") };
}

function skip(scanner: XmlScanner): void {
  if (!scanner.isEmptyElement()) scanner.skipElement();
}

function contains(area: Area, row: number, col: number): boolean {
  return row >= area.top && row <= area.bottom && col >= area.left && col <= area.right;
}

/** Markup of a part with prefixed names, written for ours, which has none. */
function plain(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
}
