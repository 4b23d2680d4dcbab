import type { Field } from "../../../domain/lists";
import type { RecordTable, Table } from "../../../domain/table";
import type { SheetView } from "../../layout/view/sheet-view";
import { LineReader } from "../line-reader";
import { oneProjectIn } from "../names/title-names";
import { wholeOf } from "./funds-of-only-project";
import { titleCell } from "./project-of-indicators";
import type { ProjectRegister } from "./projects";
import { tableMention } from "./projects";

/** What lists of several have: a table with one of these is about no project as a whole. */
const OF_SEVERAL: ReadonlySet<Field> = new Set<Field>([
  "project_name",
  "project_code",
  "project_count",
  "project_list",
  "department",
  "direction",
]);
/**
 * The project whose money a table divides into kinds of expense, months or payments, named by its title alone: 某某建设项目经费支出
 * 明细表. What all lines come to is the project's.
 */
export function projectOfAccount(table: RecordTable, view: SheetView, register: ProjectRegister): Table["project"] {
  if (table.role !== "expenditures" && table.role !== "summary") return undefined;
  if (table.columns.some(({ field }) => OF_SEVERAL.has(field))) return undefined;
  const name = oneProjectIn(table.title);
  if (name === undefined) return undefined;
  const at = titleCell(table, view);
  register.addTable([mentionOfWhole(table, view, { name, at })]);
  return { name, at };
}

/** What a table says of the project that it is about as a whole. */
export function mentionOfWhole(
  table: RecordTable,
  view: SheetView,
  { name, at }: NonNullable<Table["project"]>,
): ReturnType<typeof tableMention> {
  const { figuresByLine } = table;
  if (figuresByLine === undefined) return { ...tableMention(table.id, name, at), ...wholeOf(view, table) };
  // 当月支出 and 累计支出 of one project: what its lines state together.
  const reader = new LineReader(view, table);
  const figures = [...figuresByLine].flatMap(([line, columns]) =>
    columns.flatMap((column) => reader.figure(line, column) ?? []),
  );
  const months = figures.find(({ field }) => field.startsWith("month_"));
  return { ...tableMention(table.id, name, at), ...(months?.line === undefined ? {} : { line: months.line }), figures };
}
