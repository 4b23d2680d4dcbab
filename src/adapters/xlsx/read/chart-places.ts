import { MAX_COLS, MAX_ROWS } from "../../../domain/cells/address";
import type { ChartPlace } from "../../../sheets/appearance";
import type { OpcPackage } from "../package/opc-package";
import { attributeOf, childOf, descendantsOf, parseXml, textOf, type XmlElement } from "../xml/xml-tree";

/** What Excel gives a new chart, for anchors that name no last cell. */
const USUAL_SIZE = { rows: 15, cols: 8 };

/** Where the charts of a sheet stand, and what they are called. Pictures and shapes are none. */
export function chartPlaces(parts: OpcPackage, sheetPart: string): readonly ChartPlace[] {
  const drawing = parts.relationships(sheetPart).find(({ kind }) => kind === "drawing")?.part;
  const bytes = drawing === undefined ? undefined : parts.xml(drawing);
  if (bytes === undefined) return [];
  return parseXml(bytes).children.flatMap((anchor) => {
    const [chart] = descendantsOf(anchor, "chart");
    const from = cornerOf(bytes, anchor, "from");
    if (chart === undefined || from === undefined) return [];
    const to = cornerOf(bytes, anchor, "to") ?? { row: from.row + USUAL_SIZE.rows, col: from.col + USUAL_SIZE.cols };
    const area = {
      top: from.row,
      left: from.col,
      bottom: Math.max(to.row - 1, from.row),
      right: Math.max(to.col - 1, from.col),
    };
    return [{ title: titleOf(anchor), area }];
  });
}

/** A corner of an anchor; undefined where it is missing or outside of any sheet. */
function cornerOf(
  bytes: Uint8Array,
  anchor: XmlElement,
  name: "from" | "to",
): { readonly row: number; readonly col: number } | undefined {
  const corner = childOf(anchor, name);
  const [row, col] = ["row", "col"].map((axis) => {
    const element = corner && childOf(corner, axis);
    return element === undefined ? NaN : Number(textOf(bytes, element));
  });
  if (row === undefined || col === undefined) return undefined;
  const inside = row >= 0 && row < MAX_ROWS && col >= 0 && col < MAX_COLS;
  return inside ? { row, col } : undefined;
}

/** The description, which is where our own charts keep their title, else the shape's name. */
function titleOf(anchor: XmlElement): string {
  const [properties] = descendantsOf(anchor, "cNvPr");
  if (properties === undefined) return "";
  return attributeOf(properties, "descr") ?? attributeOf(properties, "name") ?? "";
}
