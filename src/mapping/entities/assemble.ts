import type { CellAddress } from "../../domain/address";
import type { Project, Scorecard } from "../../domain/model";
import type { Sourced } from "../../domain/sourced";
import type { MappedSheet, RecordTable, Table } from "../../domain/table";
import { isRecordTable, tableOfProject } from "../../domain/table";
import type { SheetView } from "../layout/view/sheet-view";
import { projectCaptions } from "./caption-projects";
import { formMention } from "./form-mention";
import { mentionsIn } from "./mentions";
import { nameKey } from "./project-names";
import { ProjectRegister, tableMention } from "./projects";
import { linkSameIndicators } from "./same-indicators";
import { readScorecards } from "./scorecards";
import { fundInText, nameInTitle } from "./title-names";
import { projectOfUnnamedForm } from "./unnamed-forms";

/** What the sheets together speak of. `sheets` come back with the project that each table is about. */
export interface Entities {
  readonly sheets: readonly MappedSheet[];
  readonly projects: readonly Project[];
  readonly scorecards: readonly Scorecard[];
  readonly fundName?: Sourced<string>;
}

const ORDER: Readonly<Record<string, number>> = { projects: 0, expenditures: 1, scores: 2, form: 3, indicators: 4 };

/** Recognises projects, fund and indicators across all tables that are not set aside. */
export function assembleEntities(
  sheets: readonly MappedSheet[],
  views: ReadonlyMap<string, SheetView>,
  aliases: readonly { readonly name: string; readonly sameAs: string }[] = [],
): Entities {
  const register = new ProjectRegister(aliases);
  const ofForms = new Map<string, NonNullable<Table["project"]>>();
  const current = sheets
    .flatMap((sheet) => sheet.tables.map((table) => ({ table, sheet })))
    .filter(({ table }) => table.setAside === undefined);
  const ordered = [...current].sort((a, b) => (ORDER[a.table.role] ?? 9) - (ORDER[b.table.role] ?? 9));
  for (const { table } of ordered) {
    const view = views.get(table.sheet);
    if (view === undefined || table.role === "summary" || table.role === "lookup") continue;
    if (isRecordTable(table)) register.addTable(mentionsIn(view, table));
    else {
      const unnamed = projectOfUnnamedForm(view, table, register);
      if (unnamed !== undefined) ofForms.set(table.id, unnamed);
      const mention = formMention(view, unnamed === undefined ? table : { ...table, project: unnamed });
      if (mention !== undefined) register.addTable([mention]);
    }
  }
  const listsProjects = register.size >= 2;
  const context = (table: Table): Table["project"] => {
    if (table.setAside !== undefined) return table.project;
    if (table.project !== undefined) {
      if (isRecordTable(table)) register.addTable([tableMention(table.id, table.project.name, table.project.at)]);
      return table.project;
    }
    if (!isRecordTable(table)) return ofForms.get(table.id);
    const view = views.get(table.sheet);
    if (table.role !== "indicators" || hasProjects(table, view)) return undefined;
    return projectOfTable(table, register, listsProjects, view);
  };
  const placed = sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => {
      const project = context(table);
      return project === undefined ? table : { ...table, project };
    }),
  }));
  const scorecards = placed
    .flatMap((sheet) => sheet.tables)
    .filter((table) => table.setAside === undefined)
    .flatMap((table) => scorecardsOf(table, register, views));
  const fundName = fundOf(placed, register);
  return {
    sheets: placed,
    projects: register.projects(),
    scorecards: linkSameIndicators(scorecards),
    ...(fundName === undefined ? {} : { fundName }),
  };
}

function hasProjects(table: RecordTable, view: SheetView | undefined): boolean {
  const isNamed = table.byProject !== undefined || table.columns.some(({ field }) => field === "project_name");
  return isNamed || (view !== undefined && projectCaptions(view, table).size > 0);
}

/** The project named by an indicator table's title or by its sheet's tab; with no register at all, by the title alone. */
function projectOfTable(
  table: RecordTable,
  register: ProjectRegister,
  listsProjects: boolean,
  view: SheetView | undefined,
): Table["project"] {
  const at = titleCell(table, view);
  const known = register.inText(table.title) ?? register.byTab(table.sheet);
  if (known !== undefined) {
    const name = register.nameOf(known)?.value ?? known;
    register.addTable([tableMention(table.id, name, at)]);
    return { name, at };
  }
  const named = nameInTitle(table.title);
  if (named === undefined || listsProjects || isScorecardOfFund(table.title, named)) return undefined;
  register.addTable([tableMention(table.id, named, at)]);
  return { name: named, at };
}

/** 某专项资金绩效评价指标评分表 scores the fund as a whole, which is no project; that of a 某某工程 does not. */
function isScorecardOfFund(title: string, named: string): boolean {
  return /绩效评价(?:指标|评分|得分)|评价指标体系/.test(title) && !/(?:项目|工程|经费|补助资金)$/.test(named);
}

/** The first cell with the title's text, else the table's first cell. */
function titleCell(table: RecordTable, view: SheetView | undefined): CellAddress {
  const row = table.titleRows[0] ?? table.area.top;
  if (view !== undefined) {
    for (let col = 0; col < view.grid.colCount; col += 1) {
      if (view.text(row, col) !== "") return { sheet: table.sheet, row, col };
    }
  }
  return { sheet: table.sheet, row, col: table.area.left };
}

function scorecardsOf(
  table: Table,
  register: ProjectRegister,
  views: ReadonlyMap<string, SheetView>,
): readonly Scorecard[] {
  const view = views.get(table.sheet);
  const indicators = isRecordTable(table) ? table : table.indicators;
  if (view === undefined || indicators?.role !== "indicators") return [];
  if (indicators.byProject !== undefined)
    return indicators.byProject.flatMap((own) => {
      const key = register.keyOf(table.id, own.project);
      return readScorecards(view, tableOfProject(indicators, own), key, () => key, own.columns[0]?.index);
    });
  // Averages over projects beside full marks are a framework, not a mark of anybody.
  const has = (field: string): boolean => indicators.columns.some((column) => column.field === field);
  if (!has("target") && !has("actual") && !has("score")) return [];
  const own = projectOfForm(table, view, register) ?? projectKey(table, register);
  return readScorecards(view, indicators, own, (id, _line, name) => register.keyOf(id, name));
}

function projectKey(table: Table, register: ProjectRegister): string | undefined {
  return table.project === undefined
    ? undefined
    : (register.keyOf(table.id, table.project.name) ?? nameKey(table.project.name));
}

function projectOfForm(table: Table, view: SheetView, register: ProjectRegister): string | undefined {
  if (isRecordTable(table)) return undefined;
  const mention = formMention(view, table);
  return mention === undefined ? undefined : register.keyOf(table.id, mention.name.value);
}

/** The fund that titles and covers name, if it is no project of the register. */
function fundOf(sheets: readonly MappedSheet[], register: ProjectRegister): Sourced<string> | undefined {
  for (const sheet of sheets) {
    const titles = sheet.tables.map((table) => ({
      text: table.title,
      at: { sheet: sheet.sheet, row: table.area.top, col: table.area.left },
    }));
    for (const { text, at } of [...titles, ...sheet.texts.filter((one) => one.text.length <= 60)]) {
      const fund = fundInText(text);
      if (fund !== undefined && register.inText(fund) === undefined && register.keyOf("", fund) === undefined)
        return { value: fund, at };
    }
  }
  return undefined;
}
