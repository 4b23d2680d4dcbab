import type { Coverage, CoverageClass, Finding } from "../../domain/finding";
import { cellAt, isRecordTable, type RecordTable, type Table } from "../../domain/table";
import { gridOf, userGrids, valueAt } from "../../sheets/workbook";
import type { CheckSubject } from "./context";
import type { Confirmed } from "./create-context";
import { addressKey } from "./reading/address-key";

/**
 * What became of every number of the workbook. Contradicted goes before proven, proven before supported; a number in no
 * table is unread; a live formula by itself proves nothing.
 */
export function coverageOf(subject: CheckSubject, confirmed: Confirmed, findings: readonly Finding[]): Coverage {
  const contradicted = new Set(findings.filter(({ severity }) => severity !== "info").map(({ at }) => addressKey(at)));
  const read = cellsInTables(subject);
  const numbered = runningNumbers(subject);
  const counts: Record<CoverageClass, number> = { proven: 0, supported: 0, contradicted: 0, isolated: 0, unread: 0 };
  let numbers = 0;
  for (const grid of userGrids(subject.workbook)) {
    grid.values.forEach((cells, row) =>
      cells?.forEach((value, col) => {
        if (!isNumber(value)) return;
        numbers += 1;
        counts[classOf(addressKey({ sheet: grid.sheet, row, col }), { contradicted, read, numbered, confirmed })] += 1;
      }),
    );
  }
  return { numbers, counts };
}

function classOf(
  key: string,
  {
    contradicted,
    read,
    numbered,
    confirmed,
  }: {
    contradicted: ReadonlySet<string>;
    read: ReadonlySet<string>;
    numbered: ReadonlySet<string>;
    confirmed: Confirmed;
  },
): CoverageClass {
  if (contradicted.has(key)) return "contradicted";
  if (confirmed.proven.has(key) || numbered.has(key)) return "proven";
  if (confirmed.supported.has(key)) return "supported";
  return read.has(key) ? "isolated" : "unread";
}

/** Numbers of lines that each are one more than the number before, in tables of three lines and more. */
function runningNumbers({ workbook, model }: CheckSubject): ReadonlySet<string> {
  const cells = new Set<string>();
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
    if (values.every((value, index) => value === first + index)) places.forEach((at) => cells.add(addressKey(at)));
  }
  return cells;
}

/** A sign or hedge before and a unit after it may stand; a year, a heading with full marks, a number in brackets are no figures. */
const FIGURE_ALONE =
  /^(?:[≥≤＞＜<>=＝¥￥$€£±+]{0,2}|约|超|近|不低于|不高于|不少于|不超过)\s*-?\d[\d,]*(?:\.\d+)?\s*(?!年度?$)[^\d\s()（）]{0,8}$/u;

/** A number cell, or text that is a figure and nothing more: "1,234.50万元", "98%", "≥5个". */
function isNumber(value: unknown): boolean {
  if (typeof value === "number") return true;
  return typeof value === "string" && FIGURE_ALONE.test(value.trim());
}

function cellsInTables({ model }: CheckSubject): ReadonlySet<string> {
  const cells = new Set<string>();
  const addRecords = (table: RecordTable): void => {
    for (const { index } of table.lines) {
      for (const column of table.columns) cells.add(addressKey(cellAt(table, index, column.index)));
    }
  };
  const add = (table: Table): void => {
    if (isRecordTable(table)) {
      addRecords(table);
      return;
    }
    for (const { at } of table.fields.values()) cells.add(addressKey(at));
    if (table.funds !== undefined) addRecords(table.funds);
    if (table.indicators !== undefined) addRecords(table.indicators);
  };
  for (const { tables } of model.sheets) tables.forEach(add);
  return cells;
}
