import { theOnly } from "../../../domain/collections/only";
import { MONEY_FIELDS, RATE_FIELDS } from "../../../domain/lists";
import type { MappedSheet, RecordTable } from "../../../domain/table";
import { columnOf, dataLines, isRecordTable } from "../../../domain/table";
import type { SheetView } from "../../layout/view/sheet-view";
import { LineReader } from "../line-reader";
import type { ProjectRegister, RawMention } from "./projects";

const SOURCE_OF_MONEY = /来源|渠道|资金性质|资金类型|funding source|source of fund/iu;

/**
 * What a table of sources of money says of the only project of a workbook, whose other sheets state none: 基本情况 on one
 * sheet, 资金情况 with its 合计 on the next. Nothing where there are several projects, tables or totals.
 */
export function fundsOfOnlyProject(
  sheets: readonly MappedSheet[],
  views: ReadonlyMap<string, SheetView>,
  register: ProjectRegister,
): readonly RawMention[] {
  const project = theOnly(register.projects());
  if (project === undefined) return [];
  if (project.mentions.some(({ figures }) => figures.some(({ field }) => MONEY_FIELDS.has(field)))) return [];
  const [table, ...more] = sheets.flatMap(({ tables }) => tables.filter(isOfSources));
  const view = table === undefined ? undefined : views.get(table.sheet);
  if (table === undefined || view === undefined || more.length > 0) return [];
  const whole = wholeOf(view, table);
  return whole === undefined ? [] : [{ table: table.id, name: project.name, texts: [], ...whole }];
}

/** Money and rates of a table's only total, or of its only line: what all of it comes to. */
export function wholeOf(view: SheetView, table: RecordTable): Pick<RawMention, "line" | "figures"> | undefined {
  const totals = table.lines.filter(({ kind }) => kind === "total");
  const total = theOnly(totals.length > 0 ? totals : dataLines(table));
  if (total === undefined) return undefined;
  const reader = new LineReader(view, table);
  const figures = table.columns.flatMap((column) =>
    MONEY_FIELDS.has(column.field) || RATE_FIELDS.has(column.field) ? (reader.figure(total.index, column) ?? []) : [],
  );
  return { line: total.index, figures: [...figures, ...reader.sums(total.index)] };
}

function isOfSources(table: MappedSheet["tables"][number]): table is RecordTable {
  if (!isRecordTable(table) || table.setAside !== undefined) return false;
  const category = columnOf(table, "category");
  const names = table.columns.some(({ field }) => field === "project_name" || field === "department");
  return category !== undefined && !names && SOURCE_OF_MONEY.test(category.heading);
}
