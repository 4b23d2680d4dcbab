import type { CellAddress } from "../../../src/domain/cells/address";
import { columnLetters, formatRangeA1 } from "../../../src/domain/cells/address";
import type { Field } from "../../../src/domain/lists";
import { CellWriter } from "./cell-writer";
import type { Draft } from "./draft";
import type { Geometry } from "./geometry";
import { columnIndex, geometryOf, titleLines } from "./geometry";
import type { LabelledTable } from "./labels";
import { relationsOf } from "./relations";
import type { LineSpec, TableSpec } from "./table-spec";
import type { WorldProject } from "./world";

/** A table as it was drawn, with the places of its figures. */
export interface DrawnTable {
  readonly label: LabelledTable;
  readonly spec: TableSpec;
  /** Where a project's figure stands. */
  readonly cell: (record: WorldProject, field: Field) => CellAddress;
  /** Where the total of a column stands. */
  readonly total: (field: Field) => CellAddress;
  /** All data cells of a column, top to bottom. */
  readonly data: (field: Field) => CellAddress[];
  /** The first free row below. */
  readonly next: number;
}

/** Writes titles, unit line, headings and lines of a table, and says where everything stands. */
export function drawTable(draft: Draft, spec: TableSpec): DrawnTable {
  const geometry = geometryOf(spec);
  drawTitles(spec, geometry);
  drawHeadings(spec, geometry);
  const writer = new CellWriter(draft, spec, geometry);
  spec.lines.forEach((line, index) => writer.line(line, index));
  frame(spec, geometry);
  const label = labelOf(spec, geometry);
  const place = (line: number, field: Field): CellAddress => geometry.at(line, columnIndex(spec, field));
  const lineOf = (matches: (line: LineSpec) => boolean): number => {
    const index = spec.lines.findIndex(matches);
    if (index === -1) throw new Error(`${spec.id} has no such line`);
    return index;
  };
  return {
    label,
    spec,
    cell: (record, field) =>
      place(
        lineOf((line) => line.kind === "data" && line.record === record),
        field,
      ),
    total: (field) =>
      place(
        lineOf((line) => line.kind === "total"),
        field,
      ),
    data: (field) => spec.lines.flatMap((line, index) => (line.kind === "data" ? [place(index, field)] : [])),
    next: geometry.bottom + 1,
  };
}

function drawTitles(spec: TableSpec, { unitRow, right }: Geometry): void {
  const annexRows = spec.annex === undefined ? 0 : 1;
  if (spec.annex !== undefined) spec.sheet.put(spec.top, spec.left, spec.annex, "bare");
  spec.titles.forEach((title, index) => {
    const row = spec.top + annexRows + index;
    spec.sheet.put(row, spec.left, title, index === 0 ? "title" : "subtitle");
    spec.sheet.merge(row, spec.left, row, right);
    spec.sheet.heights.set(row, index === 0 ? 30 : 20);
  });
  if (unitRow !== undefined && spec.unit !== null) spec.sheet.put(unitRow, right, spec.unit.line, "unit");
}

function drawHeadings(spec: TableSpec, geometry: Geometry): void {
  const { sheet } = spec;
  const { headingTop, headingRows } = geometry;
  if (spec.orientation === "transposed") {
    sheet.widths.set(spec.left, 22);
    spec.columns.forEach(({ heading }, index) => sheet.put(headingTop + index, spec.left, heading.join(""), "heading"));
    spec.lines.forEach((_, index) => sheet.widths.set(spec.left + 1 + index, 24));
    return;
  }
  spec.columns.forEach((column, index) => {
    const col = spec.left + index;
    sheet.widths.set(col, Math.max(column.width ?? 14, sheet.widths.get(col) ?? 0));
    const [first, second] = column.heading;
    if (first === undefined) return;
    if (second === undefined) {
      sheet.put(headingTop, col, first, "heading");
      sheet.merge(headingTop, col, headingTop + headingRows - 1, col);
      return;
    }
    sheet.put(headingTop + 1, col, second, "heading");
    if (spec.columns[index - 1]?.heading[1] !== undefined && spec.columns[index - 1]?.heading[0] === first) return;
    let last = index;
    while (spec.columns[last + 1]?.heading[1] !== undefined && spec.columns[last + 1]?.heading[0] === first) last += 1;
    sheet.put(headingTop, col, first, "heading");
    sheet.merge(headingTop, col, headingTop, spec.left + last);
  });
}

function frame(spec: TableSpec, { headingTop, bottom, right }: Geometry): void {
  spec.sheet.frame(headingTop, spec.left, bottom, right);
}

function labelOf(spec: TableSpec, geometry: Geometry): LabelledTable {
  const { id, role, orientation } = spec;
  const shared = {
    id,
    role,
    orientation,
    title_rows: titleLines(spec).map((_, index) => spec.top + index + 1),
    unit: spec.unit?.text ?? null,
    unit_row: geometry.unitRow === undefined ? null : geometry.unitRow + 1,
    relations: relationsOf(spec, geometry),
  };
  const rowsOf = (kind: LineSpec["kind"]): number[] =>
    spec.lines.flatMap((line, index) => (line.kind === kind ? [geometry.at(index, 0).row + 1] : []));
  const fields = spec.columns.flatMap(({ field }, index) => (field === undefined ? [] : [[index, field] as const]));
  if (orientation === "transposed") {
    const total = spec.lines.findIndex(({ kind }) => kind === "total");
    const lastData = spec.lines.map(({ kind }) => kind).lastIndexOf("data");
    const data = {
      top: geometry.headingTop,
      left: spec.left + 1,
      bottom: geometry.bottom,
      right: geometry.at(lastData, 0).col,
    };
    return {
      ...shared,
      header_rows: [geometry.headingTop + 1],
      data_range: formatRangeA1(data),
      rows: Object.fromEntries(fields.map(([index, field]) => [String(geometry.headingTop + index + 1), field])),
      ...(total === -1 ? {} : { total_col: columnLetters(geometry.at(total, 0).col) }),
    };
  }
  const inside = spec.lines.flatMap(({ kind }, index) =>
    kind === "data" || kind === "of-which" || kind === "group" ? [geometry.at(index, 0).row] : [],
  );
  const first = inside[0] ?? geometry.firstLine;
  const last = inside.at(-1) ?? first;
  return {
    ...shared,
    header_rows: Array.from({ length: geometry.headingRows }, (_, index) => geometry.headingTop + index + 1),
    first_data_row: first + 1,
    last_data_row: last + 1,
    data_range: formatRangeA1({ top: first, left: spec.left, bottom: last, right: geometry.right }),
    columns: Object.fromEntries(fields.map(([index, field]) => [columnLetters(spec.left + index), field])),
    group_rows: rowsOf("group"),
    of_which_rows: rowsOf("of-which"),
    subtotal_rows: rowsOf("subtotal"),
    total_row: rowsOf("total")[0] ?? null,
    average_row: rowsOf("average")[0] ?? null,
    rate_row: rowsOf("score-rate")[0] ?? null,
  };
}
