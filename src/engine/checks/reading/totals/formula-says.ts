import type { CellAddress, CellRange } from "../../../../domain/cells/address";
import { cellKey, containsCell, isSingleCell, MAX_COLS } from "../../../../domain/cells/address";
import { cellCount, cellsIn, firstCell } from "../../../../domain/cells/area";
import { smallestOf } from "../../../../domain/collections/extremes";
import { theOnly } from "../../../../domain/collections/only";
import type { Grid } from "../../../../sheets/workbook";
import { valueAt } from "../../../../sheets/workbook";
import type { SheetFormulas } from "../../../formulas/formula-book";
import { formulaBookOf, templateAt } from "../../../formulas/formula-book";
import type { FormulaTemplate } from "../../../formulas/formula-template";
import { areasRead } from "../../../formulas/formula-template";
import type { Expression } from "../../../formulas/syntax/expression";
import { everyPart } from "../../../formulas/syntax/expression";
import type { Node } from "../figures/node";
import type { ReadingContext } from "../reading-context";

/** A formula that was written once may leave out a line, or take one too many, by a slip; one that was copied on is meant. */
const MOST_BY_SLIP = 1;
const FEWEST_COPIES = 3;
/** What is taken off in so many columns is no slip of the sign. */
const FEWEST_TAKEN_OFF = 2;

/** Ranges longer than this are not compared cell by cell. */
const LONGEST = 20_000;

/** What a line says of the lines above it. */
type Statement = "total" | "mean";

/** What may stand in a formula that adds up or averages, beside references and numbers. */
const CALLS: Readonly<Record<Statement, ReadonlySet<string>>> = {
  total: new Set(["SUM", "SUBTOTAL", "ROUND"]),
  mean: new Set(["AVERAGE", "SUM", "COUNT", "SUBTOTAL", "ROUND"]),
};
const OPERATORS: Readonly<Record<Statement, string>> = { total: "+-", mean: "+-/" };

/**
 * Whether the live formula of a total or a mean says that it speaks of other lines than those it was taken for: neither
 * the lines themselves nor the subtotals among them are what it adds up. Its author knows better than the layout tells.
 * False for typed figures, and for formulas that run across the lines instead of along them.
 */
export function saysOtherwise(
  { workbook }: ReadingContext,
  result: Node,
  lines: readonly Node[],
  others: readonly (readonly Node[])[] = [],
  statement: Statement = "total",
): boolean {
  if (!result.isFormula) return false;
  const { at } = result;
  const book = formulaBookOf(workbook);
  const sheet = book.bySheet.get(at.sheet);
  const template = sheet && templateAt(sheet, at.row, at.col);
  if (sheet === undefined || template === undefined) return false;
  // A ratio in the line of totals is none of them.
  if (!isMadeOfOnly(template.expression, statement)) return true;
  if (readsJust(template, at, lines)) return false;
  const line = lines[0]?.at.col === at.col ? "column" : "row";
  const read = cellsRead(template, at, line);
  const isCopied = (each: FormulaTemplate, least: number): boolean => (book.copies.get(each) ?? 0) >= least;
  if (read.size === 0) {
    const peer = sumAcross(sheet, template, at, line);
    return peer !== undefined && isCopied(peer.template, FEWEST_COPIES)
      ? leavesOut(peer, line, lines)
      : spansLines(template, at, line, lines);
  }
  if (standsForLines(sheet, at, read, lines)) return true;
  // 股本 + 留存收益 − 已分配股利, in the columns of several years.
  if (isCopied(template, FEWEST_TAKEN_OFF) && takesOff(template.expression)) return true;
  const allowed = isCopied(template, FEWEST_COPIES) ? 0 : MOST_BY_SLIP;
  return differing(sheet.grid, read, lines) > allowed && others.every((way) => differing(sheet.grid, read, way) > 0);
}

/** A formula beside the total, and where it stands. */
interface Peer {
  readonly template: FormulaTemplate;
  readonly at: CellAddress;
}

/** The first of the formulas of its own line that a total across adds up: the total of a month, of which the year's is made. */
function sumAcross(
  sheet: SheetFormulas,
  template: FormulaTemplate,
  at: CellAddress,
  line: "column" | "row",
): Peer | undefined {
  const across = line === "column" ? "row" : "column";
  for (const area of areasRead(template, at)) {
    const own = area.sheet === at.sheet ? onLine(area, at, across) : undefined;
    const peer = own === undefined ? undefined : templateAt(sheet, own.top, own.left);
    if (own !== undefined && peer !== undefined) return { template: peer, at: firstCell(own) };
  }
  return undefined;
}

/** Whether a total beside adds up some lines and not all of these. */
function leavesOut({ template, at }: Peer, line: "column" | "row", lines: readonly Node[]): boolean {
  const read = cellsRead(template, at, line);
  const isRead = ({ row, col }: CellAddress): boolean =>
    read.has(line === "column" ? cellKey(row, at.col) : cellKey(at.row, col));
  return read.size > 0 && lines.some((each) => !isRead(each.at));
}

function takesOff(expression: Expression | undefined): boolean {
  return (
    expression !== undefined && everyPart(expression).some((part) => part.kind === "binary" && part.operator === "-")
  );
}

/** From the first line to the last, by two cells of other columns: the days between the beginning and the end of all tasks. */
function spansLines(
  template: FormulaTemplate,
  at: CellAddress,
  line: "column" | "row",
  lines: readonly Node[],
): boolean {
  const positionOf = ({ row, col }: CellAddress): number => (line === "column" ? row : col);
  const areas = areasRead(template, at);
  const positions = areas.map(({ top, left }) => (line === "column" ? top : left));
  const first = smallestOf(lines.map((each) => positionOf(each.at)));
  return (
    areas.every(isSingleCell) &&
    lines.length > 1 &&
    positions.includes(first) &&
    positions.some((position) => position > first)
  );
}

/**
 * The lines that are not added up are intermediate steps: those that are added up were computed from them, and the last
 * of these are the result.
 */
function standsForLines(
  sheet: SheetFormulas,
  { sheet: name }: CellAddress,
  read: ReadonlySet<number>,
  lines: readonly Node[],
): boolean {
  const missed = lines.filter(({ at }) => !read.has(cellKey(at.row, at.col)));
  if (missed.length === 0 || missed.some(({ at }) => at.sheet !== name)) return false;
  const steps = lines.flatMap(({ at }) => {
    const template = read.has(cellKey(at.row, at.col)) ? templateAt(sheet, at.row, at.col) : undefined;
    return template === undefined ? [] : areasRead(template, at);
  });
  return missed.every(({ at }) => steps.some((area) => area.sheet === name && containsCell(area, at)));
}

/** Whether a formula reads one range of its own column, in which these lines stand one below the other and nothing else. */
function readsJust(template: FormulaTemplate, at: CellAddress, lines: readonly Node[]): boolean {
  const area = theOnly(areasRead(template, at));
  if (area === undefined || area.sheet !== at.sheet) return false;
  if (area.left !== at.col || area.right !== at.col || area.bottom - area.top + 1 !== lines.length) return false;
  for (let index = 0; index < lines.length; index += 1) {
    const cell = lines[index]?.at;
    if (cell?.row !== area.top + index || cell.col !== at.col) return false;
  }
  return true;
}

/** The cells of its own column (or row) that a formula reads, by `cellKey`. */
function cellsRead(template: FormulaTemplate, at: CellAddress, line: "column" | "row"): ReadonlySet<number> {
  const cells = new Set<number>();
  for (const area of areasRead(template, at)) {
    const own = area.sheet === at.sheet ? onLine(area, at, line) : undefined;
    if (own === undefined || cellCount(own) > LONGEST) continue;
    for (const { row, col } of cellsIn(own)) cells.add(cellKey(row, col));
  }
  return cells;
}

/** The part of an area that lies in the column (or row) of a cell. */
function onLine(area: CellRange, { row, col }: CellAddress, line: "column" | "row"): CellRange | undefined {
  if (line === "column") return area.left <= col && col <= area.right ? { ...area, left: col, right: col } : undefined;
  return area.top <= row && row <= area.bottom ? { ...area, top: row, bottom: row } : undefined;
}

/** How many figures one of the two adds up and the other does not; empty cells and words in a range do not count. */
function differing(grid: Grid, read: ReadonlySet<number>, way: readonly Node[]): number {
  const own = new Set(way.map(({ at }) => cellKey(at.row, at.col)));
  const missed = [...own].filter((key) => !read.has(key)).length;
  const more = [...read].filter((key) => !own.has(key) && isNumberAt(grid, key)).length;
  return missed + more;
}

function isNumberAt(grid: Grid, key: number): boolean {
  return typeof valueAt(grid, Math.floor(key / MAX_COLS), key % MAX_COLS) === "number";
}

function isMadeOfOnly(expression: Expression | undefined, statement: Statement): boolean {
  if (expression === undefined) return false;
  return everyPart(expression).every((part) => {
    if (part.kind === "call") return CALLS[statement].has(part.name);
    if (part.kind === "binary") return OPERATORS[statement].includes(part.operator);
    return part.kind !== "opaque" && part.kind !== "name";
  });
}
