import type { CellRange } from "../domain/cells/address";
import type { Field, TableRole } from "../domain/lists";
import { MONEY_FIELDS, POINT_FIELDS } from "../domain/lists";
import type { MoneyUnit } from "../domain/quantity/units";
import type { FieldColumn, IndicatorSet, Line, MonthReading, RecordTable } from "../domain/table";
import { addsUpIn } from "./columns/adds-up-in";
import { draftColumns } from "./columns/draft-columns";
import type { ColumnDraft, SettledColumn, SettledTable } from "./columns/drafts/column-draft";
import type { FieldCandidate } from "./columns/drafts/field-candidate";
import { maximumInHeading } from "./columns/drafts/heading-candidates";
import { figuresByLine } from "./columns/figures-by-line";
import { withoutGuessedNames } from "./columns/guessed-names";
import { firstSetOnly, indicatorSets, isOfIndicators, repetitionIn } from "./columns/indicator-sets";
import { withMoneyOfProjects } from "./columns/money-of-projects";
import { columnUnit } from "./columns/money-units";
import { monthReading } from "./columns/month-reading";
import { monthsByLine } from "./columns/months-by-line";
import { withOwnDepartment } from "./columns/own-departments";
import { projectColumns } from "./columns/project-columns";
import { settleColumns } from "./columns/settle-columns";
import { withoutAccountItems } from "./columns/settling/accounts";
import { withCountedTasks } from "./columns/settling/counted-tasks";
import { isTakenOff } from "./columns/settling/rival-columns";
import { summedAmounts } from "./columns/summed-amounts";
import type { HeadingLexicon } from "./headings/heading-lexicon";
import type { Family } from "./headings/table-families";
import { bodyLines, fullMarksLine } from "./layout/body/body-lines";
import { withCovers } from "./layout/body/covers/covers";
import { bodyDraft } from "./layout/body/lines/body-draft";
import { withoutCounts } from "./layout/body/lines/counts-among-amounts";
import type { KnownFields } from "./layout/body/lines/known-fields";
import type { RawTable } from "./layout/view/raw-table";
import { roleOfColumns } from "./roles";
import { lineUnits, statedUnit, tableUnit } from "./table-unit";
import { yearIn } from "./text";

/** What is known around a table when it is read. */
export interface TableContext {
  readonly lexicon: HeadingLexicon;
  /** The unit that the sheet states outside this table. */
  readonly sheetUnit?: MoneyUnit;
  /** Readings that come from elsewhere: a template, names seen in other sheets, the user. */
  readonly said?: (path: readonly string[], index: number) => readonly FieldCandidate[];
  /** The unit and the role that the user said the table has. */
  readonly saidUnit?: MoneyUnit;
  readonly saidRole?: TableRole;
  /** How the user or a template said that month columns read. */
  readonly saidMonths?: MonthReading;
  /** Where only one kind of table is possible, as inside a form. */
  readonly family?: Family;
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
  const { settled, lines, sets } = readTable(raw, context);
  const { titles, view } = raw;
  const { sheet } = view.grid;
  const { text: title, project } = titles;
  const sums = summedAmounts(settled, title, context.lexicon);
  const ofMonths = monthsByLine(raw, settled, lines);
  const byLines = ofMonths?.figures ?? figuresByLine(raw, settled, lines, context.lexicon);
  const stated = [...(byLines?.values() ?? [])].flat();
  const fields = new Set([...settled.columns, ...sums, ...stated].map(({ field }) => field));
  const role =
    context.saidRole ??
    roleOfColumns(fields, settled.family.id, {
      title,
      isOfOneProject: project !== undefined,
    });
  const moneyUnit = hasMoney(fields)
    ? (context.saidUnit ?? tableUnit(raw, settled, dataOf(lines), context.sheetUnit))
    : statedUnit(raw);
  const byLine = hasMoney(fields) && context.saidUnit === undefined ? lineUnits(raw, settled.drafts, lines) : undefined;
  const fullMarks = fullMarksLine(raw);
  const byProject = role === "indicators" && sets.length === 0 ? projectColumns(raw, settled) : [];
  const ofProjects = new Set(byProject.flatMap((one) => one.columns.map(({ index }) => index)));
  const columns = settled.columns
    .filter(({ draft }) => !ofProjects.has(draft.index))
    .map((column) => fieldColumn(raw, column, byLine === undefined ? moneyUnit : undefined, fullMarks));
  const year = title === "" ? undefined : yearIn(title);
  const table: RecordTable = {
    id,
    sheet,
    role,
    orientation: view.sideways ? "transposed" : "rows",
    titleRows: titles.rows,
    title: titles.text,
    ...(titles.unitRow !== undefined && { unitRow: titles.unitRow }),
    ...(moneyUnit !== undefined && { moneyUnit }),
    ...(byLine !== undefined && { lineUnits: byLine }),
    area: areaOf(raw, lines),
    confidence: rounded(tableConfidence(settled)),
    ...(year !== undefined && { year }),
    ...(raw.place !== undefined && { place: raw.place }),
    ...(project !== undefined && {
      project: { name: project.name, at: { sheet, row: project.row, col: project.col } },
    }),
    headerLines: raw.headerLines,
    columns,
    ...(sums.length > 0 && {
      sums: sums.map(({ field, parts }) => ({
        field,
        columns: parts.map((part) => fieldColumn(raw, part, moneyUnit, undefined)),
      })),
    }),
    ...(byLines !== undefined && { figuresByLine: byLines }),
    unmapped: unmappedColumns(settled, columns),
    lines,
    ...(fullMarks !== undefined && { fullMarksLine: fullMarks }),
    ...(byProject.length > 0 && { byProject }),
    ...(sets.length > 0 && role === "indicators" && { sets }),
    ...monthReadings(settled, title, context.saidMonths ?? ofMonths?.months),
  };
  return { table, raw, settled, context };
}

/** Lines are read twice: roughly, to learn the columns from the records, and again by what the columns mean. */
function readTable(
  raw: RawTable,
  { lexicon, said, family }: TableContext,
): { readonly settled: SettledTable; readonly lines: readonly Line[]; readonly sets: readonly IndicatorSet[] } {
  const draft = bodyDraft(raw);
  const rough = bodyLines(raw, { levels: [] }, draft);
  const records = dataOf(rough);
  const drafts = draftColumns(raw, records, lexicon, said);
  const { settled: first, sets } = settleSets(raw, drafts, family);
  const read = withOwnDepartment(withoutGuessedNames(first, raw.titles.project !== undefined));
  const own = withoutAccountItems(withMoneyOfProjects(read), raw);
  const settled = withCountedTasks(own, raw, records);
  const body = bodyLines(raw, knownFields(settled), draft);
  return { settled, lines: withCovers(withoutCounts(body, settled), addsUpIn(raw, settled)), sets };
}

/** Settles the columns; where sets of indicators stand side by side, those of the first, and the others alike. */
function settleSets(
  raw: RawTable,
  drafts: readonly ColumnDraft[],
  family: Family | undefined,
): { readonly settled: SettledTable; readonly sets: readonly IndicatorSet[] } {
  const repetition = repetitionIn(drafts);
  if (repetition !== undefined) {
    const settled = settleColumns(firstSetOnly(drafts, repetition), family);
    if (isOfIndicators(settled, drafts, repetition))
      return { settled: { ...settled, drafts }, sets: indicatorSets(raw, drafts, settled, repetition) };
  }
  return { settled: settleColumns(drafts, family), sets: [] };
}

function dataOf(lines: readonly Pick<Line, "kind" | "index">[]): readonly number[] {
  return lines.filter(({ kind }) => kind === "data").map(({ index }) => index);
}

function fieldColumn(
  raw: RawTable,
  { field, draft, confidence, reasons }: SettledColumn,
  moneyUnit: MoneyUnit | undefined,
  fullMarks: number | undefined,
): FieldColumn {
  const { path, index } = draft;
  const unit = columnUnit(field, path, moneyUnit);
  const statedMaximum =
    maximumInHeading(path) ?? (POINT_FIELDS.has(field) ? numberText(raw, fullMarks, index) : undefined);
  return {
    index,
    field,
    heading: path.join(" / "),
    ...(unit !== undefined && { unit }),
    ...(statedMaximum !== undefined && { statedMaximum }),
    ...(field === "adjustment" && isTakenOff(draft) && { sign: -1 }),
    confidence: rounded(confidence),
    reasons,
  };
}

function unmappedColumns({ drafts }: SettledTable, columns: readonly FieldColumn[]): RecordTable["unmapped"] {
  const taken = new Set(columns.map((column) => column.index));
  return drafts
    .filter(({ index }) => !taken.has(index))
    .map(({ index, path }) => ({ index, heading: path.join(" / ") }));
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

function numberText(raw: RawTable, line: number | undefined, field: number): string | undefined {
  const value = line === undefined ? undefined : raw.view.number(line, field);
  return value === undefined ? undefined : String(value);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function tableConfidence(settled: SettledTable): number {
  const { columns, drafts } = settled;
  if (columns.length === 0) return 0.2;
  const mean = columns.reduce((sum, column) => sum + column.confidence, 0) / columns.length;
  return mean * (0.7 + (0.3 * columns.length) / drafts.length);
}

/** Fields by which lines are read a second time. */
function knownFields(settled: SettledTable): KnownFields {
  const at = (field: Field): number | undefined =>
    settled.columns.find((column) => column.field === field)?.draft.index;
  const seq = at("seq");
  const name = at("indicator_name") ?? at("project_name");
  const levels = at("indicator_name") === undefined ? [] : [at("indicator_l1"), at("indicator_l2")];
  const deepest = at("indicator_l2") ?? at("indicator_l1");
  return {
    ...(seq === undefined ? {} : { seq }),
    ...(name === undefined ? (deepest === undefined ? {} : { deepest }) : { name }),
    levels: levels.filter((field) => field !== undefined),
  };
}

function hasMoney(fields: ReadonlySet<Field>): boolean {
  for (const field of fields) if (MONEY_FIELDS.has(field)) return true;
  return false;
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
