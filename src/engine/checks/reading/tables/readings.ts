import type { CellAddress } from "../../../../domain/cells/address";
import { containsCell } from "../../../../domain/cells/address";
import { CellMap } from "../../../../domain/cells/cell-map";
import type { Exact } from "../../../../domain/figures/exact";
import { closedUp } from "../../../../domain/letters/letter-spacing";
import { isPlainText } from "../../../../domain/letters/plain-text";
import type { Field } from "../../../../domain/lists";
import type { Figure } from "../../../../domain/model";
import type { FieldColumn, FieldTable, LineKind, RecordTable, Table } from "../../../../domain/table";
import { isRecordTable, unitAt } from "../../../../domain/table";
import { isPlainFormat, readQuantity } from "../../../../sheets/reading/read-quantity";
import { spansOf } from "../../../../sheets/reading/spans-of";
import { formulaAt, type Grid, valueAt } from "../../../../sheets/workbook";
import { formulaBookOf } from "../../../formulas/formula-book";
import { statisticLines } from "../../../formulas/layout/lines/statistic-lines";
import { makeNode } from "../figures/cell-node";
import { ColumnCells } from "../figures/column-cells";
import type { Manner } from "../figures/manner";
import type { Node } from "../figures/node";
import type { CheckSubject } from "../reading-context";
import { Manners } from "./manners";
import { isPivotTable } from "./pivot-tables";
import { TableView } from "./table-view";

const ROUNDING_FORMULA = /\b(?:ROUND|MROUND|TRUNC|INT)\w*\(/iu;

/** A text without letter spacing and needless blanks. */
function plainly(text: string): string {
  return isPlainText(text) ? text : closedUp(text.trim()).replace(/\s+/gu, " ");
}

/** Reads cells as figures, each once. */
export class Readings {
  readonly views: readonly TableView[];
  readonly fieldTables: readonly FieldTable[];
  readonly fundsOfForms: ReadonlySet<Table>;
  readonly #subject: CheckSubject;
  readonly #grids: ReadonlyMap<string, Grid>;
  /** `null`: looked at, and no figure. */
  readonly #nodes = new CellMap<Node | null>();
  readonly #manners: Manners;
  /** By the format's id: whether it says nothing more of a number. */
  readonly #plainFormats: readonly boolean[];
  /** By the line's index. */
  readonly #lineKinds = new Map<RecordTable, readonly (LineKind | undefined)[]>();
  readonly #views = new Map<RecordTable, TableView>();
  readonly #tables: ReadonlyMap<string, Table>;

  constructor(subject: CheckSubject) {
    this.#subject = subject;
    this.#plainFormats = subject.workbook.formats.map(isPlainFormat);
    this.#grids = new Map(subject.workbook.grids.map((grid) => [grid.sheet, grid]));
    this.#manners = new Manners(subject.model, this.#grids);
    const tables = subject.model.sheets.flatMap((sheet) => sheet.tables);
    const inner = tables.flatMap((table) =>
      isRecordTable(table) ? [] : [table.funds, table.indicators].filter((part) => part !== undefined),
    );
    this.#tables = new Map([...inner, ...tables].map((table) => [table.id, table]));
    this.fieldTables = tables.filter((table) => !isRecordTable(table));
    this.fundsOfForms = new Set(this.fieldTables.flatMap(({ funds }) => funds ?? []));
    this.views = [...tables.filter(isRecordTable), ...inner]
      .filter((table) => !isPivotTable(table))
      .map((table) => this.view(table));
  }

  text(at: CellAddress): string {
    const grid = this.#grids.get(at.sheet);
    const value = grid === undefined ? null : valueAt(grid, at.row, at.col);
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    if (value === null) return "";
    if (typeof value === "object") return value.error;
    return plainly(value);
  }

  word(at: CellAddress): string {
    const grid = this.#grids.get(at.sheet);
    const value = grid === undefined ? null : valueAt(grid, at.row, at.col);
    return typeof value === "string" ? plainly(value) : "";
  }

  textAbove(at: CellAddress): string {
    const grid = this.#grids.get(at.sheet);
    const merge = (grid === undefined ? [] : spansOf(grid)).find((each) => each.top < at.row && containsCell(each, at));
    return merge === undefined ? "" : this.text({ sheet: at.sheet, row: merge.top, col: merge.left });
  }

  isPercent({ sheet, row, col }: CellAddress): boolean {
    const grid = this.#grids.get(sheet);
    return grid !== undefined && readQuantity(this.#subject.workbook, grid, row, col)?.percent === true;
  }

  statistics(table: RecordTable): ReadonlySet<number> {
    const axis = table.orientation === "rows" ? "column" : "row";
    return statisticLines(formulaBookOf(this.#subject.workbook), table.sheet, axis);
  }

  view(table: RecordTable): TableView {
    const known = this.#views.get(table);
    if (known !== undefined) return known;
    const view = new TableView(table, this);
    this.#views.set(table, view);
    return view;
  }

  figure(table: RecordTable, line: number, column: FieldColumn): Node | undefined {
    const nodes = this.#nodes.within(table.sheet);
    const row = table.orientation === "rows" ? line : column.index;
    const col = table.orientation === "rows" ? column.index : line;
    const known = nodes.get(row, col);
    if (known !== undefined) return known ?? undefined;
    const kind = this.#kindOf(table, line);
    const manner = this.#manners.ofColumn(table, column);
    const unit = table.lineUnits === undefined ? manner.unit : unitAt(table, column, line);
    const node = this.#read({ sheet: table.sheet, row, col }, manner, kind, unit);
    nodes.set(row, col, node ?? null);
    return node;
  }

  cells(table: RecordTable, column: FieldColumn): ColumnCells | undefined {
    const grid = this.#grids.get(table.sheet);
    if (grid === undefined) return undefined;
    return new ColumnCells({
      grid,
      orientation: table.orientation,
      index: column.index,
      manner: this.#manners.ofColumn(table, column),
      tellsUnit: table.lineUnits === undefined || column.unit !== undefined,
      plainFormats: this.#plainFormats,
      figure: (line) => this.figure(table, line, column),
    });
  }

  fieldFigure(table: FieldTable, field: Field): Node | undefined {
    const cell = table.fields.get(field);
    if (cell === undefined) return undefined;
    const known = this.#nodes.get(cell.at);
    if (known !== undefined) return known ?? undefined;
    const isSummary = table.orientation === "key_value";
    const node = this.#read(cell.at, this.#manners.ofField(table, field, cell), isSummary ? "total" : "data");
    this.#nodes.set(cell.at, node ?? null);
    return node;
  }

  mentioned(figure: Figure): Node | undefined {
    const table = this.#tables.get(figure.table);
    if (table === undefined) return undefined;
    if (!isRecordTable(table)) return this.fieldFigure(table, figure.field);
    const { row, col } = figure.at;
    const known = this.#nodes.within(table.sheet).get(row, col);
    if (known !== undefined && known !== null) return known;
    const [line, place] = table.orientation === "rows" ? [row, col] : [col, row];
    const column = table.columns.find(({ index }) => index === place);
    return column === undefined ? undefined : this.figure(table, line, column);
  }

  valueOf(figure: Figure): Exact | undefined {
    const table = this.#tables.get(figure.table);
    const { line } = figure;
    if (table === undefined || !isRecordTable(table) || line === undefined || this.#kindOf(table, line) !== "data")
      return this.mentioned(figure)?.value;
    const place = table.orientation === "rows" ? figure.at.col : figure.at.row;
    const column = table.columns.find(({ index }) => index === place);
    const cells = column === undefined ? undefined : this.view(table).cells(column);
    return cells?.value(line) ?? this.mentioned(figure)?.value;
  }

  #read(at: CellAddress, manner: Manner, kind: LineKind, unit = manner.unit): Node | undefined {
    const grid = this.#grids.get(at.sheet);
    if (grid === undefined) return undefined;
    const quantity = readQuantity(this.#subject.workbook, grid, at.row, at.col, unit);
    if (quantity === undefined) return undefined;
    const formula = formulaAt(grid, at.row, at.col);
    const isTyped = kind === "data" && formula === undefined && manner.inPercent !== "when-large" && !quantity.percent;
    if (isTyped && quantity.unit === manner.unit) return makeNode(at, quantity, manner.typed);
    const inPercent = kind === "rate" ? "when-large" : manner.inPercent;
    return makeNode(
      at,
      quantity,
      manner.of({
        unit: quantity.unit ?? unit,
        isPercent: quantity.percent,
        isPercentNumber: !quantity.percent && (inPercent === "when-large" ? quantity.value.gt("1.5") : inPercent),
        isFormula: formula !== undefined,
        isRounded: formula?.includes("(") === true && ROUNDING_FORMULA.test(formula),
        kind,
      }),
    );
  }

  #kindOf(table: RecordTable, line: number): LineKind {
    let kinds = this.#lineKinds.get(table);
    if (kinds === undefined) {
      const byIndex: (LineKind | undefined)[] = [];
      for (const { index, kind } of table.lines) byIndex[index] = kind;
      this.#lineKinds.set(table, (kinds = byIndex));
    }
    return kinds[line] ?? "data";
  }
}
