import type { CellAddress } from "../../../src/domain/cells/address";
import type { Field } from "../../../src/domain/lists";
import type { TableSpec } from "./table-spec";

/** Where lines and columns of a table fall on the sheet, counted from 0. */
export interface Geometry {
  readonly headingTop: number;
  readonly headingRows: number;
  readonly firstLine: number;
  readonly unitRow: number | undefined;
  readonly bottom: number;
  readonly right: number;
  readonly at: (line: number, column: number) => CellAddress;
}

/** What stands above the unit line, top to bottom. */
export function titleLines({ annex, titles }: TableSpec): readonly string[] {
  return annex === undefined ? titles : [annex, ...titles];
}

/** Lays a table out. */
export function geometryOf(spec: TableSpec): Geometry {
  const sheet = spec.sheet.name;
  const titles = titleLines(spec).length;
  const unitRow = spec.unit?.where === "line" ? spec.top + titles : undefined;
  const headingTop = spec.top + titles + (unitRow === undefined ? 0 : 1);
  if (spec.orientation === "transposed") {
    return {
      headingTop,
      headingRows: 1,
      firstLine: spec.left + 1,
      unitRow,
      bottom: headingTop + spec.columns.length - 1,
      right: spec.left + spec.lines.length,
      at: (line, column) => ({ sheet, row: headingTop + column, col: spec.left + 1 + line }),
    };
  }
  const headingRows = Math.max(...spec.columns.map(({ heading }) => heading.length), 1);
  const firstLine = headingTop + headingRows;
  return {
    headingTop,
    headingRows,
    firstLine,
    unitRow,
    bottom: firstLine + spec.lines.length - 1,
    right: spec.left + spec.columns.length - 1,
    at: (line, column) => ({ sheet, row: firstLine + line, col: spec.left + column }),
  };
}

/** Index of the column that holds `field`. */
export function columnIndex(spec: TableSpec, field: Field): number {
  const index = spec.columns.findIndex((column) => column.field === field);
  if (index === -1) throw new Error(`${spec.id} has no column ${field}`);
  return index;
}
