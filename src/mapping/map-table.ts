import type { CellRange } from "../domain/address";
import type { Field, TableRole } from "../domain/lists";
import { MONEY_FIELDS, POINT_FIELDS } from "../domain/lists";
import { parseUnit, parseUnitLine } from "../domain/quantity/parse-unit";
import type { MoneyUnit } from "../domain/quantity/units";
import type { FieldColumn, Line, MonthReading, RecordTable } from "../domain/table";
import { withoutAccountItems } from "./columns/settling/accounts";
import { bodyDraft } from "./layout/body/body-draft";
import { bodyLines, fullMarksLine } from "./layout/body/body-lines";
import type { KnownFields } from "./layout/body/known-fields";
import { maximumInHeading } from "./columns/drafts/heading-candidates";
import type { FieldCandidate } from "./columns/drafts/field-candidate";
import type { ColumnDraft, SettledTable } from "./columns/drafts/column-draft";
import { draftColumns, settleColumns } from "./columns/columns";
import { withCountedTasks } from "./columns/settling/counted-tasks";
import type { SumTest } from "./layout/body/covers";
import { withCovers } from "./layout/body/covers";
import { withoutCounts } from "./layout/body/counts-among-amounts";
import { withoutGuessedNames } from "./columns/guessed-names";
import { isTakenOff } from "./columns/settling/rival-columns";
import type { HeadingLexicon } from "./headings/heading-lexicon";
import { monthReading } from "./columns/month-reading";
import { asMoney, columnUnit, unitOfCells, unitOfHeadings, unitOfTitle } from "./columns/money-units";
import { withMoneyOfProjects } from "./columns/money-of-projects";
import { withOwnDepartment } from "./columns/own-departments";
import { projectColumns } from "./columns/project-columns";
import type { RawTable } from "./layout/view/raw-table";
import { roleOfColumns } from "./roles";
import type { Family } from "./headings/table-families";
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
  const draft = bodyDraft(raw);
  const rough = bodyLines(raw, { levels: [] }, draft);
  const roughData = rough.filter((line) => line.kind === "data").map((line) => line.index);
  const drafts = draftColumns(raw, roughData, context.lexicon, context.said);
  const read = withOwnDepartment(withoutGuessedNames(settleColumns(drafts, context.family)));
  const own = withoutAccountItems(withMoneyOfProjects(read), raw);
  const settled = withCountedTasks(own, raw, roughData);
  const known = knownFields(settled);
  const body = bodyLines(raw, known, draft);
  const lines = withCovers(withoutCounts(body, settled), sumTest(raw, settled));
  const data = lines.filter((line) => line.kind === "data").map((line) => line.index);
  const fields = new Set(settled.columns.map((column) => column.field));
  const title = raw.titles.text;
  const role = context.saidRole ?? roleOfColumns(fields, settled.family.id, title);
  const moneyUnit = hasMoney(fields)
    ? (context.saidUnit ?? tableUnit(raw, settled, data, title, context.sheetUnit))
    : undefined;
  const fullMarks = fullMarksLine(raw);
  const byProject = role === "indicators" ? projectColumns(raw, settled) : [];
  const ofProjects = new Set(byProject.flatMap((one) => one.columns.map(({ index }) => index)));
  const shared = settled.columns.filter(({ draft }) => !ofProjects.has(draft.index));
  const columns = shared.map((column): FieldColumn => {
    const { path, index } = column.draft;
    const unit = columnUnit(column.field, path, moneyUnit);
    const statedMaximum =
      maximumInHeading(path) ?? (POINT_FIELDS.has(column.field) ? numberText(raw, fullMarks, index) : undefined);
    return {
      index,
      field: column.field,
      heading: path.join(" / "),
      ...(unit === undefined ? {} : { unit }),
      ...(statedMaximum === undefined ? {} : { statedMaximum }),
      ...(column.field === "adjustment" && isTakenOff(column.draft) ? { sign: -1 as const } : {}),
      confidence: rounded(column.confidence),
      reasons: column.reasons,
    };
  });
  const taken = new Set(columns.map((column) => column.index));
  const unmapped = drafts
    .filter((draft) => !taken.has(draft.index))
    .map((draft) => ({ index: draft.index, heading: draft.path.join(" / ") }));
  const year = title === "" ? undefined : yearIn(title);
  const { saidMonths } = context;
  const months = saidMonths ?? monthReading(settled.columns, "month", title);
  const plans = monthReading(settled.columns, "plan", title) ?? months;
  const hasMonths = (kind: string) => settled.columns.some(({ field }) => field.startsWith(kind));
  const { sideways } = raw.view;
  const named = raw.titles.project;
  const { sheet } = raw.view.grid;
  const table: RecordTable = {
    id,
    sheet,
    role,
    orientation: sideways ? "transposed" : "rows",
    titleRows: raw.titles.rows,
    title,
    ...(raw.titles.unitRow === undefined ? {} : { unitRow: raw.titles.unitRow }),
    ...(moneyUnit === undefined ? {} : { moneyUnit }),
    area: areaOf(raw, lines),
    confidence: rounded(tableConfidence(settled)),
    ...(year === undefined ? {} : { year }),
    ...(raw.place === undefined ? {} : { place: raw.place }),
    ...(named === undefined ? {} : { project: { name: named.name, at: { sheet, row: named.row, col: named.col } } }),
    headerLines: raw.headerLines,
    columns,
    unmapped,
    lines,
    ...(fullMarks === undefined ? {} : { fullMarksLine: fullMarks }),
    ...(byProject.length === 0 ? {} : { byProject }),
    ...(months === undefined || !hasMonths("month_") ? {} : { months }),
    ...(plans === undefined || !hasMonths("plan_") ? {} : { plans }),
  };
  return { table, raw, settled, context };
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

/** The table's own unit line, its title, its headings, its cells, and last what the sheet says elsewhere. */
function tableUnit(
  raw: RawTable,
  settled: SettledTable,
  data: readonly number[],
  title: string,
  sheetUnit: MoneyUnit | undefined,
): MoneyUnit | undefined {
  const money = settled.columns.filter((column) => MONEY_FIELDS.has(column.field));
  const fromHeadings = money
    .map((column) => asMoney(unitOfHeadings(column.draft.path)))
    .find((unit) => unit !== undefined);
  const fromLine = raw.titles.unitText === undefined ? undefined : asMoney(parseUnitLine(raw.titles.unitText));
  const fromUnits = settled.drafts.map((draft) => unitOfColumn(raw, draft, data)).find((unit) => unit !== undefined);
  const fromCells = (): MoneyUnit | undefined =>
    money.map((column) => unitOfCells(raw.view, column.draft.index, data)).find((unit) => unit !== undefined);
  return fromLine ?? unitOfTitle(title) ?? fromHeadings ?? fromUnits ?? fromCells() ?? sheetUnit;
}

/** The unit that a column of units repeats in every record: 金额单位 over 万元, 万元, 万元. */
function unitOfColumn({ view }: RawTable, draft: ColumnDraft, data: readonly number[]): MoneyUnit | undefined {
  if (draft.profile.moneyUnits < 1) return undefined;
  const [text, ...others] = new Set(data.map((line) => view.shownText(line, draft.index)));
  return text === undefined || others.length > 0 ? undefined : asMoney(parseUnit(text));
}

/** Whether the figures of a line are the sums of other lines, in the columns of amounts, points or numbers. */
function sumTest(raw: RawTable, settled: SettledTable): SumTest {
  const fields = settled.drafts
    .filter((draft) => draft.profile.numeric > 0.6 && draft.profile.percent < 0.5 && !draft.profile.running)
    .map((draft) => draft.index)
    .slice(0, 6);
  const isSum = (line: number, parts: readonly number[], field: number): boolean => {
    const total = raw.view.number(line, field);
    if (total === undefined || total === 0) return false;
    let sum = 0;
    for (const part of parts) sum += raw.view.number(part, field) ?? 0;
    return Math.abs(sum - total) <= 0.011;
  };
  return (line, parts, asked = "any") => {
    const right = fields.filter((field) => isSum(line, parts, field)).length;
    return asked === "any" ? right > 0 : right * 2 > fields.filter((field) => raw.view.number(line, field)).length;
  };
}

/** Whether a total or subtotal is the sum of the lines it is said to cover. */
export function statesSumOf({ raw, settled }: MappedRecords, { index, covers }: Line): boolean {
  return sumTest(raw, settled)(index, covers ?? []);
}

function areaOf(raw: RawTable, lines: readonly Line[]): CellRange {
  const { view, titles } = raw;
  const last = lines.at(-1)?.index ?? raw.headerLines.at(-1) ?? raw.bodyTop;
  const start = view.address(Math.min(...raw.headerLines), raw.left);
  const end = view.address(last, raw.right);
  const top = Math.min(start.row, ...titles.rows, titles.unitRow ?? start.row);
  return { sheet: start.sheet, top, left: start.col, bottom: end.row, right: end.col };
}
