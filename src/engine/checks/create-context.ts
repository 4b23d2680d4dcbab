import type { CellAddress } from "../../domain/address";
import { cellKey } from "../../domain/address";
import { exact } from "../../domain/exact";
import { MONEY_FIELDS, POINT_FIELDS, RATE_FIELDS } from "../../domain/lists";
import type { FieldColumn, RecordTable } from "../../domain/table";
import { cellAt, isRecordTable } from "../../domain/table";
import type { MoneyUnit, Unit } from "../../domain/quantity/units";
import { formulaAt, type Grid, valueAt } from "../../sheets/workbook";
import type { CheckContext, CheckSubject } from "./context";
import { addressKey } from "./reading/address-key";
import type { Node } from "./reading/node";
import { digitsOf, makeNode } from "./reading/node";
import { readCell } from "./reading/read-cell";
import { TableView } from "./reading/table-view";
import type { Diagnosis } from "./relations/diagnose";
import { diagnose } from "./relations/diagnose";
import type { Relation } from "./relations/relation";

/** What checks have confirmed about cells, for the coverage. */
export interface Confirmed {
  readonly proven: ReadonlySet<string>;
  readonly supported: ReadonlySet<string>;
}

export interface RunningContext extends CheckContext {
  readonly confirmed: Confirmed;
}

/** The context of a run. `relations` is filled by the caller before the first check asks for its violations. */
export function createContext(subject: CheckSubject, relations: readonly Relation[]): RunningContext {
  const grids = new Map(subject.workbook.grids.map((grid) => [grid.sheet, grid]));
  const nodes = new Map<string, Map<number, Node | null>>();
  const precision = new Map<FieldColumn, number>();
  const views = new Map<RecordTable, TableView>();
  const proven = new Set<string>();
  const supported = new Set<string>();
  let diagnosis: Diagnosis | undefined;

  const text = (at: CellAddress): string => {
    const grid = grids.get(at.sheet);
    const value = grid === undefined ? null : valueAt(grid, at.row, at.col);
    if (value === null) return "";
    return typeof value === "object" ? value.error : String(value).replace(/\s+/gu, " ").trim();
  };

  const figure = (table: RecordTable, line: number, column: FieldColumn): Node | undefined => {
    const at = cellAt(table, line, column.index);
    const grid = grids.get(at.sheet);
    if (grid === undefined) return undefined;
    let sheetNodes = nodes.get(at.sheet);
    if (sheetNodes === undefined) nodes.set(at.sheet, (sheetNodes = new Map<number, Node | null>()));
    const key = cellKey(at.row, at.col);
    const known = sheetNodes.get(key);
    if (known !== undefined) return known ?? undefined;
    let decimals = precision.get(column);
    if (decimals === undefined) precision.set(column, (decimals = typedDecimals(grid, table, column)));
    const node = readNode(subject, grid, at, column, table.moneyUnit, decimals);
    sheetNodes.set(key, node ?? null);
    return node;
  };

  const view = (table: RecordTable): TableView => {
    let known = views.get(table);
    if (known === undefined) views.set(table, (known = new TableView(table, { figure, text })));
    return known;
  };

  return {
    ...subject,
    text,
    figure,
    view,
    views: recordTables(subject).map(view),
    violations(code) {
      diagnosis ??= confirmAll(diagnose(relations), proven, supported);
      return diagnosis.violations.filter(({ relation }) => relation.check === code);
    },
    proved: (cells) => cells.forEach((cell) => proven.add(addressKey(cell))),
    supported: (cells) => cells.forEach((cell) => supported.add(addressKey(cell))),
    confirmed: { proven, supported },
  };
}

function recordTables({ model }: CheckSubject): readonly RecordTable[] {
  return model.sheets.flatMap(({ tables }) =>
    tables.flatMap((table) =>
      isRecordTable(table) ? [table] : [table.funds, table.indicators].filter((inner) => inner !== undefined),
    ),
  );
}

/** Every equation that holds confirms its figures: typed ones by arithmetic, equal ones by each other. */
function confirmAll(diagnosis: Diagnosis, proven: Set<string>, supported: Set<string>): Diagnosis {
  for (const { result, inputs, form } of diagnosis.satisfied) {
    if (form.kind === "equal") {
      for (const node of [result, ...inputs]) supported.add(addressKey(node.at));
    } else if (!result.isFormula) {
      for (const node of [result, ...inputs]) proven.add(addressKey(node.at));
    }
  }
  return diagnosis;
}

function typedDecimals(grid: Grid, table: RecordTable, column: FieldColumn): number {
  let most = 0;
  for (const { index } of table.lines) {
    const { row, col } = cellAt(table, index, column.index);
    const value = valueAt(grid, row, col);
    if (typeof value !== "number" || formulaAt(grid, row, col) !== undefined) continue;
    const digits = digitsOf(exact(value));
    if (digits <= 6 && digits > most) most = digits;
  }
  return most;
}

function readNode(
  subject: CheckSubject,
  grid: Grid,
  at: CellAddress,
  column: FieldColumn,
  tableUnit: MoneyUnit | undefined,
  columnDecimals: number,
): Node | undefined {
  const quantity = readCell(subject.workbook, grid, at, column);
  if (quantity === undefined) return undefined;
  const unit = quantity.unit ?? column.unit ?? (MONEY_FIELDS.has(column.field) ? tableUnit : undefined);
  return makeNode({
    at,
    field: column.field,
    heading: column.heading.replace(/\s+/gu, " ").trim(),
    quantity,
    dimension: dimensionOf(column, unit),
    isFormula: formulaAt(grid, at.row, at.col) !== undefined,
    columnDecimals,
    ...(unit === undefined || unit.kind === "percent" ? {} : { factor: unit.factor }),
  });
}

function dimensionOf({ field }: FieldColumn, unit: Unit | undefined): string {
  if (RATE_FIELDS.has(field)) return "rate";
  if (MONEY_FIELDS.has(field)) return unit?.kind === "money" ? `money:${unit.currency}` : "money:?";
  if (POINT_FIELDS.has(field)) return "points";
  return unit?.kind === "count" ? `count:${unit.text}` : "count";
}
