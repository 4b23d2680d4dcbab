import type { CellRange } from "../../domain/cells/address";
import type { SheetCells } from "../../domain/cells/cell-map";
import { CellSet } from "../../domain/cells/cell-map";
import type { Coverage, CoverageClass, Finding, UncheckedClass } from "../../domain/finding";
import { remembered } from "../../domain/remembered";
import { cellAt, isRecordTable } from "../../domain/table";
import { gridOf, userGrids, valueAt } from "../../sheets/workbook";
import type { Confirmed } from "../outcome/outcome";
import type { CheckSubject } from "./reading/reading-context";
import { TableCells } from "./reading/tables/table-cells";
import { Stretches } from "./stretches";

const UNCHECKED: readonly UncheckedClass[] = ["isolated", "unread"];

/**
 * What became of every number of the workbook. Contradicted goes before proven, proven before supported; a number in no
 * table is unread, one in a heading none; a live formula by itself proves nothing.
 */
export function coverageOf(subject: CheckSubject, confirmed: Confirmed, findings: readonly Finding[]): Coverage {
  const contradicted = new CellSet(findings.filter(({ severity }) => severity !== "info").map(({ at }) => at));
  const numbered = runningNumbers(subject);
  const read = new TableCells(subject.model);
  const counts: Record<CoverageClass, number> = { proven: 0, supported: 0, contradicted: 0, isolated: 0, unread: 0 };
  const unchecked: Record<UncheckedClass, CellRange[]> = { isolated: [], unread: [] };
  let numbers = 0;
  for (const { sheet, values } of userGrids(subject.workbook)) {
    const rows = read.within(sheet);
    const headings = read.headingsWithin(sheet);
    const classes = (
      [
        { name: "contradicted", cells: contradicted.within(sheet) },
        { name: "proven", cells: confirmed.proven.within(sheet) },
        { name: "proven", cells: numbered.within(sheet) },
        { name: "supported", cells: confirmed.supported.within(sheet) },
      ] as const
    ).filter(({ cells }) => !cells.isEmpty);
    const stretches = { isolated: new Stretches(sheet), unread: new Stretches(sheet) };
    values.forEach((cells, row) => {
      cells?.forEach((value, col) => {
        if (!isNumber(value) || isIn(headings[row], col)) return;
        numbers += 1;
        const isRead = isIn(rows[row], col);
        const known = classIn(classes, row, col);
        const unknown = isRead ? "isolated" : "unread";
        counts[known ?? unknown] += 1;
        if (known === undefined) stretches[unknown].add(row, col);
      });
    });
    for (const one of UNCHECKED) unchecked[one] = [...unchecked[one], ...stretches[one].rectangles()];
  }
  return { numbers, counts, unchecked };
}

function isIn(sets: readonly ReadonlySet<number>[] | undefined, col: number): boolean {
  return sets?.some((cols) => cols.has(col)) === true;
}

/** The first class that knows a cell; undefined when none does. */
function classIn(
  classes: readonly { readonly name: CoverageClass; readonly cells: SheetCells<true> }[],
  row: number,
  col: number,
): CoverageClass | undefined {
  for (let index = 0; index < classes.length; index += 1) {
    const known = classes[index];
    if (known?.cells.get(row, col) === true) return known.name;
  }
  return undefined;
}

/** Numbers of lines that each are one more than the number before, in tables of three lines and more. */
function runningNumbers({ workbook, model }: CheckSubject): CellSet {
  const cells = new CellSet();
  for (const table of model.sheets.flatMap(({ tables }) => tables).filter(isRecordTable)) {
    const column = table.columns.find(({ field }) => field === "seq");
    const grid = gridOf(workbook, table.sheet);
    if (column === undefined || grid === undefined) continue;
    const places = table.lines
      .filter(({ kind }) => kind === "data")
      .map(({ index }) => cellAt(table, index, column.index));
    const values = places.map(({ row, col }) => Number(valueAt(grid, row, col) ?? Number.NaN));
    const [first] = values;
    if (first === undefined || values.length < 3) continue;
    if (values.every((value, index) => value === first + index)) places.forEach((at) => cells.add(at));
  }
  return cells;
}

/** A sign or hedge before and a unit after it may stand; a year, a heading with full marks, a number in brackets are no figures. */
const FIGURE_ALONE =
  /^(?:[≥≤＞＜<>=＝¥￥$€£±+]{0,2}|约|超|近|不低于|不高于|不少于|不超过)\s*-?\d[\d,]*(?:\.\d+)?\s*(?!年度?$)[^\d\s()（）]{0,8}$/u;

/** A number cell, or text that is a figure and nothing more: "1,234.50万元", "98%", "≥5个". */
function isNumber(value: unknown): boolean {
  if (typeof value === "number") return true;
  return typeof value === "string" && isFigureAlone(value);
}

const isFigureAlone = remembered((text) => FIGURE_ALONE.test(text.trim()));
