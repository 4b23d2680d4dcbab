import type { RecordTable, Table } from "../../../domain/table";
import { dataLines, isRecordTable } from "../../../domain/table";
import type { ProjectRegister } from "./projects";

type Named = NonNullable<Table["project"]>;

/** The only project that the tables of a sheet name: a line of label–value headings over one answer, a list of one. */
export function onlyOn(tables: readonly Table[], register: ProjectRegister): Named | undefined {
  const ids = new Set(tables.map(({ id }) => id));
  return named(register, (table) => ids.has(table));
}

/**
 * The only project of the workbook, where its indicators stand in a single table that names nothing: with indicators of its
 * own elsewhere, or several such tables, nothing tells whose they are.
 */
export function onlyInWorkbook(tables: readonly Table[], register: ProjectRegister): Named | undefined {
  const ofIndicators = tables.filter(
    (table) => (isRecordTable(table) ? table : table.indicators)?.role === "indicators",
  );
  const [only] = ofIndicators;
  if (only === undefined || ofIndicators.length > 1 || OF_DEPARTMENT.test(only.title)) return undefined;
  return named(register, () => true);
}

/** 部门整体支出绩效: of all that a department spends, not of one project. */
const OF_DEPARTMENT = /整体/u;

function named(register: ProjectRegister, counts: (table: string) => boolean): Named | undefined {
  const found = register.projects().filter(({ mentions }) => mentions.some(({ table }) => counts(table)));
  const [project] = found;
  return found.length !== 1 || project === undefined ? undefined : { name: project.name.value, at: project.name.at };
}

/** The first line of a sheet below the lists and indicators, if any, that stand above a table. */
export function belowOtherTables({ area }: RecordTable, tables: readonly Table[]): number {
  const bottoms = tables.filter(isOfMany).map((other) => other.area.bottom);
  return Math.max(-1, ...bottoms.filter((bottom) => bottom < area.top)) + 1;
}

/** Several projects, or indicators: what stands there is not said of the next table. Sources of money are one project's. */
function isOfMany(table: Table): boolean {
  if (!isRecordTable(table)) return table.indicators !== undefined;
  const names = table.columns.some(({ field }) => field === "project_name" || field.startsWith("indicator"));
  return names && dataLines(table).length > 1;
}
