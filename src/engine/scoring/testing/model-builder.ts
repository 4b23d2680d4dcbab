import type { CellAddress } from "../../../domain/cells/address";
import type { Field, TableRole } from "../../../domain/lists";
import type { Claim, Figure, Indicator, Model, Project, Scorecard } from "../../../domain/model";
import { theOneQuantity } from "../../../domain/quantity/the-one-quantity";
import { WAN_YUAN } from "../../../domain/quantity/units";
import type { Line, RecordTable } from "../../../domain/table";
import { cellAt } from "../../../domain/table";
import { numberQuantity } from "../../../sheets/reading/read-quantity";
import type { Workbook } from "../../../sheets/workbook";
import { gridOf, valueAt } from "../../../sheets/workbook";

/** An indicator's row as a test writes it: texts and numbers as they stand in cells. */
export interface IndicatorLiteral {
  readonly name?: string;
  readonly level1?: string;
  readonly level2?: string;
  readonly weight?: number;
  readonly target?: string | number;
  readonly actual?: string | number;
  readonly score?: number;
  readonly execution?: boolean;
  readonly project?: string;
}

const COLUMNS = { level1: 0, level2: 1, name: 2, weight: 3, target: 4, actual: 5, score: 6 } as const;

/** An indicator of the table "评分表#1" whose row stands at `line`. */
export function indicatorOf(literal: IndicatorLiteral, line = 1, table = "评分表#1"): Indicator {
  const at = (column: keyof typeof COLUMNS): CellAddress => ({ sheet: "评分表", row: line, col: COLUMNS[column] });
  const figure = (field: "weight" | "score"): Figure | undefined => {
    const value = literal[field];
    const quantity = value === undefined ? undefined : numberQuantity(value, "General");
    return quantity === undefined ? undefined : { field, at: at(field), table, line, quantity };
  };
  const weight = figure("weight");
  const score = figure("score");
  const target = claimOf(literal.target, at("target"));
  const actual = claimOf(literal.actual, at("actual"));
  return {
    id: `${table}/${line}`,
    table,
    line,
    name: { value: literal.name ?? "指标", at: at("name") },
    ...(literal.project === undefined ? {} : { project: literal.project }),
    ...(literal.level1 === undefined ? {} : { level1: { value: literal.level1, at: at("level1") } }),
    ...(literal.level2 === undefined ? {} : { level2: { value: literal.level2, at: at("level2") } }),
    ...(weight === undefined ? {} : { weight }),
    ...(target === undefined ? {} : { target }),
    ...(actual === undefined ? {} : { actual }),
    ...(score === undefined ? {} : { score }),
    isExecution: literal.execution ?? false,
  };
}

function claimOf(value: string | number | undefined, at: CellAddress): Claim | undefined {
  if (value === undefined) return undefined;
  const { one, candidates } =
    typeof value === "number" ? { one: numberQuantity(value, "General"), candidates: [] } : theOneQuantity(value);
  return {
    at,
    text: String(value),
    ...(one === undefined ? {} : { quantity: one }),
    candidates,
    qualitative: one === undefined && candidates.length === 0,
  };
}

/** A scorecard of rows, from row 2 on. */
export function scorecardOf(
  rows: readonly IndicatorLiteral[],
  of: { readonly table?: string; readonly project?: string; readonly stated?: Scorecard["stated"] } = {},
): Scorecard {
  const table = of.table ?? "评分表#1";
  return {
    table,
    ...(of.project === undefined ? {} : { project: of.project }),
    indicators: rows.map((row, index) =>
      indicatorOf({ ...row, ...(of.project === undefined ? {} : { project: of.project }) }, index + 1, table),
    ),
    stated: of.stated ?? [],
  };
}

const PLAIN_COLUMN = { confidence: 1, reasons: [] } as const;

/** A table of rows over a sheet of a workbook: first row headings, all others data unless `kinds` says otherwise. */
export function tableOf(
  workbook: Workbook,
  sheet: string,
  role: TableRole,
  fields: readonly Field[],
  of: {
    readonly kinds?: Readonly<Record<number, Line["kind"]>>;
    readonly year?: string;
    readonly setAside?: "other-year";
  } = {},
): RecordTable {
  const grid = gridOf(workbook, sheet);
  if (grid === undefined) throw new Error(`no sheet ${sheet}`);
  const heading = (col: number) => textAt(workbook, { sheet, row: 0, col });
  return {
    id: `${sheet}#1`,
    sheet,
    role,
    titleRows: [],
    title: sheet,
    moneyUnit: WAN_YUAN,
    area: { sheet, top: 0, left: 0, bottom: grid.rowCount - 1, right: fields.length - 1 },
    confidence: 1,
    ...(of.year === undefined ? {} : { year: of.year }),
    ...(of.setAside === undefined ? {} : { setAside: of.setAside }),
    orientation: "rows",
    headerLines: [0],
    columns: fields.map((field, index) => ({ ...PLAIN_COLUMN, index, field, heading: heading(index) })),
    unmapped: [],
    lines: Array.from({ length: grid.rowCount - 1 }, (_, index) => ({
      index: index + 1,
      kind: of.kinds?.[index + 1] ?? "data",
    })),
  };
}

const TEXT_FIELDS: ReadonlySet<Field> = new Set<Field>(["remark", "department", "category", "direction"]);

/** Projects by name over the data lines of tables, with the texts that stand in their rows. */
function projectsOf(workbook: Workbook, tables: readonly RecordTable[]): readonly Project[] {
  const projects = new Map<string, Project>();
  for (const table of tables)
    for (const { index, kind } of table.lines) {
      const column = table.columns.find(({ field }) => field === "project_name");
      if (kind !== "data" || column === undefined) continue;
      const at = cellAt(table, index, column.index);
      const name = { value: textAt(workbook, at), at };
      const seq = table.columns.find(({ field }) => field === "seq");
      const number = seq === undefined ? undefined : textAt(workbook, cellAt(table, index, seq.index));
      const texts = table.columns
        .filter(({ field }) => TEXT_FIELDS.has(field))
        .map(({ field, index: col }) => ({
          field,
          at: cellAt(table, index, col),
          value: textAt(workbook, cellAt(table, index, col)),
        }))
        .filter(({ value }) => value !== "");
      const known = projects.get(name.value);
      const mention = { table: table.id, line: index, name, match: "same", figures: [], texts } as const;
      projects.set(name.value, {
        key: name.value,
        name: known?.name ?? name,
        ...(known?.number === undefined ? (number === undefined ? {} : { number }) : { number: known.number }),
        mentions: [...(known?.mentions ?? []), mention],
      });
    }
  return [...projects.values()];
}

function textAt(workbook: Workbook, at: CellAddress): string {
  const grid = gridOf(workbook, at.sheet);
  const value = grid === undefined ? null : valueAt(grid, at.row, at.col);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** A model of these tables and scorecards in 万元. */
export function modelOf(
  workbook: Workbook,
  tables: readonly RecordTable[],
  of: { readonly scorecards?: readonly Scorecard[]; readonly projects?: readonly Project[] } = {},
): Model {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  return {
    sheets: sheets.map((sheet) => ({
      sheet,
      state: "visible",
      role: "mixed",
      tables: tables.filter((table) => table.sheet === sheet),
      confidence: 1,
      texts: [],
    })),
    projects: of.projects ?? projectsOf(workbook, tables),
    scorecards: of.scorecards ?? [],
    mainUnit: WAN_YUAN,
    stated: {},
    questions: [],
    concernsFunds: true,
  };
}

/** A stated subtotal or total of a scorecard. */
export function statedScore(level: 0 | 1 | 2, name: string, score: number): Scorecard["stated"][number] {
  const quantity = numberQuantity(score, "0.00");
  if (quantity === undefined) throw new Error("no figure");
  return {
    level,
    name,
    score: { field: "score", at: { sheet: "评分表", row: 99, col: 6 }, table: "评分表#1", quantity },
  };
}
