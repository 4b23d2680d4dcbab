import type { CellRange } from "../domain/cells/address";
import type { Field, TableRole } from "../domain/lists";
import { MONEY_FIELDS } from "../domain/lists";
import type { MoneyUnit } from "../domain/quantity/units";
import type { FieldColumn, Line, MonthReading, ProjectColumns, RecordTable } from "../domain/table";
import { addsUpIn } from "./columns/adds-up-in";
import type { SettledTable } from "./columns/drafts/column-draft";
import type { TableSays } from "./columns/field-column";
import { fieldColumn, inHundredths, unmappedColumns } from "./columns/field-column";
import { figuresByLine } from "./columns/figures-by-line";
import { monthReading } from "./columns/month-reading";
import { monthsByLine } from "./columns/months-by-line";
import { projectColumns } from "./columns/project-columns";
import type { SummedAmount } from "./columns/summed-amounts";
import { summedAmounts } from "./columns/summed-amounts";
import type { HeadingLexicon } from "./headings/heading-lexicon";
import { fullMarksLine } from "./layout/body/body-lines";
import type { RawTable } from "./layout/view/raw-table";
import type { HeadingContext, ReadTable } from "./read-table";
import { dataOf, readTable } from "./read-table";
import { roleOfColumns } from "./roles";
import { lineUnits, statedUnit, tableUnit } from "./table-unit";
import { yearIn } from "./text";

/** What is known around a table when it is read. */
export interface TableContext extends HeadingContext {
  /** The unit that the sheet states outside this table. */
  readonly sheetUnit?: MoneyUnit;
  /** The unit and the role that the user said the table has. */
  readonly saidUnit?: MoneyUnit;
  readonly saidRole?: TableRole;
  /** How the user or a template said that month columns read. */
  readonly saidMonths?: MonthReading;
}

/** A table of records with the reading of its columns kept, for questions and for a second look. */
export interface MappedRecords {
  readonly table: RecordTable;
  readonly raw: RawTable;
  readonly settled: SettledTable;
  readonly context: TableContext;
}

/** Says what each column and line of a table means. */
export function mapTable(raw: RawTable, id: string, context: TableContext): MappedRecords {
  const read = readTable(raw, context);
  const { settled, lines, sets } = read;
  const { text: title, project } = raw.titles;
  const amounts = amountsOf(raw, read, context.lexicon);
  const fields = fieldsIn(settled, amounts);
  const isOfOneProject = project !== undefined;
  const role = context.saidRole ?? roleOfColumns(fields, settled.family.id, { title, isOfOneProject });
  const byProject = role === "indicators" && sets.length === 0 ? projectColumns(raw, settled) : [];
  const units = hasMoney(fields) ? unitsOf(raw, read, context) : statedUnits(raw);
  const fullMarks = fullMarksLine(raw);
  const moneyUnit = units.lineUnits === undefined ? units.moneyUnit : undefined;
  const columns = columnsOf(raw, settled, { moneyUnit, fullMarksLine: fullMarks }, byProject);
  const table: RecordTable = {
    id,
    sheet: raw.view.grid.sheet,
    role,
    orientation: raw.view.sideways ? "transposed" : "rows",
    ...titleOf(raw),
    ...units,
    area: areaOf(raw, lines),
    confidence: inHundredths(tableConfidence(settled)),
    ...(raw.place !== undefined && { place: raw.place }),
    headerLines: raw.headerLines,
    columns,
    ...summedFields(raw, amounts.sums, units.moneyUnit),
    ...(amounts.byLine !== undefined && { figuresByLine: amounts.byLine }),
    unmapped: unmappedColumns(settled, columns),
    lines,
    ...(fullMarks !== undefined && { fullMarksLine: fullMarks }),
    ...(byProject.length > 0 && { byProject }),
    ...(sets.length > 0 && role === "indicators" && { sets }),
    ...monthReadings(settled, title, context.saidMonths ?? amounts.months),
  };
  return { table, raw, settled, context };
}

/** Amounts that no single column holds: sums of several, and what each line states by its own kind. */
interface SpreadAmounts {
  readonly sums: readonly SummedAmount[];
  readonly byLine: RecordTable["figuresByLine"] | undefined;
  /** How the months read that lines of their own kinds state. */
  readonly months: MonthReading | undefined;
}

function amountsOf(raw: RawTable, { settled, lines }: ReadTable, lexicon: HeadingLexicon): SpreadAmounts {
  const sums = summedAmounts(settled, raw.titles.text, lexicon);
  const ofMonths = monthsByLine(raw, settled, lines);
  const byLine = ofMonths?.figures ?? figuresByLine(raw, settled, lines, lexicon);
  return { sums, byLine, months: ofMonths?.months };
}

function fieldsIn({ columns }: SettledTable, { sums, byLine }: SpreadAmounts): ReadonlySet<Field> {
  const stated = [...(byLine?.values() ?? [])].flat();
  return new Set([...columns, ...sums, ...stated].map(({ field }) => field));
}

function hasMoney(fields: ReadonlySet<Field>): boolean {
  for (const field of fields) if (MONEY_FIELDS.has(field)) return true;
  return false;
}

type TableUnits = Pick<RecordTable, "moneyUnit" | "lineUnits">;

/** What the amounts are counted in: as a person said, else the table's unit and those of its lines. */
function unitsOf(
  raw: RawTable,
  { settled, lines }: ReadTable,
  { saidUnit, sheetUnit }: Pick<TableContext, "saidUnit" | "sheetUnit">,
): TableUnits {
  if (saidUnit !== undefined) return { moneyUnit: saidUnit };
  const moneyUnit = tableUnit(raw, settled, dataOf(lines), sheetUnit);
  const byLine = lineUnits(raw, settled.drafts, lines);
  return { ...(moneyUnit !== undefined && { moneyUnit }), ...(byLine !== undefined && { lineUnits: byLine }) };
}

/** Where no heading is known for an amount: what the table's unit line says all the same. */
function statedUnits(raw: RawTable): TableUnits {
  const moneyUnit = statedUnit(raw);
  return moneyUnit === undefined ? {} : { moneyUnit };
}

/** The columns with a field of the table's own, without those of single projects. */
function columnsOf(
  raw: RawTable,
  { columns }: SettledTable,
  says: TableSays,
  byProject: readonly ProjectColumns[],
): readonly FieldColumn[] {
  const ofProjects = new Set(byProject.flatMap((one) => one.columns.map(({ index }) => index)));
  const own = columns.filter(({ draft }) => !ofProjects.has(draft.index));
  return own.map((column) => fieldColumn(raw, column, says));
}

/** What the lines above the table say of it. */
function titleOf({
  titles,
  view,
}: RawTable): Pick<RecordTable, "title" | "titleRows" | "unitRow" | "year" | "project"> {
  const { text: title, rows, unitRow, project } = titles;
  const year = title === "" ? undefined : yearIn(title);
  return {
    titleRows: rows,
    title,
    ...(unitRow !== undefined && { unitRow }),
    ...(year !== undefined && { year }),
    ...(project !== undefined && {
      project: { name: project.name, at: { sheet: view.grid.sheet, row: project.row, col: project.col } },
    }),
  };
}

function summedFields(
  raw: RawTable,
  sums: readonly SummedAmount[],
  moneyUnit: MoneyUnit | undefined,
): Pick<RecordTable, "sums"> {
  if (sums.length === 0) return {};
  const says = { moneyUnit, fullMarksLine: undefined };
  return {
    sums: sums.map(({ field, parts }) => ({ field, columns: parts.map((part) => fieldColumn(raw, part, says)) })),
  };
}

/** How months of spending and of plans read, each where there are any; plans as the spending where they do not tell. */
function monthReadings(
  { columns }: SettledTable,
  title: string,
  said: MonthReading | undefined,
): Pick<RecordTable, "months" | "plans"> {
  const months = said ?? monthReading(columns, "month", title);
  const plans = monthReading(columns, "plan", title) ?? months;
  const has = (kind: string): boolean => columns.some(({ field }) => field.startsWith(kind));
  return {
    ...(months !== undefined && has("month_") && { months }),
    ...(plans !== undefined && has("plan_") && { plans }),
  };
}

function tableConfidence(settled: SettledTable): number {
  const { columns, drafts } = settled;
  if (columns.length === 0) return 0.2;
  const mean = columns.reduce((sum, column) => sum + column.confidence, 0) / columns.length;
  return mean * (0.7 + (0.3 * columns.length) / drafts.length);
}

/** Whether a total or subtotal is the sum of the lines it is said to cover. */
export function statesSumOf({ raw, settled }: MappedRecords, { index, covers }: Line): boolean {
  return addsUpIn(raw, settled)(index, covers ?? []);
}

function areaOf(raw: RawTable, lines: readonly Line[]): CellRange {
  const { view, titles } = raw;
  const last = lines.at(-1)?.index ?? raw.headerLines.at(-1) ?? raw.bodyTop;
  const start = view.address(Math.min(...raw.headerLines), raw.left);
  const end = view.address(last, raw.right);
  const top = Math.min(start.row, ...titles.rows, titles.unitRow ?? start.row);
  return { sheet: start.sheet, top, left: start.col, bottom: end.row, right: end.col };
}
