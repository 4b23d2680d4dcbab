import type { CellAddress } from "../../../domain/cells/address";
import { countedBy } from "../../../domain/collections/groups";
import { theOnly } from "../../../domain/collections/only";
import { simplified } from "../../../domain/letters/simplified";
import type { RecordTable, Table } from "../../../domain/table";
import { isRecordTable } from "../../../domain/table";
import { namesOrganisation, soundsLikeProject } from "../../columns/drafts/cell-kinds";
import type { SheetView } from "../../layout/view/sheet-view";
import { oneLine } from "../../text";
import { namedAbove } from "../names/named-above";
import { isKindOfTable, mayNameProject, nameInFormTitle, nameInTab, nameInTitle } from "../names/title-names";
import type { ProjectRegister } from "./projects";
import { tableMention } from "./projects";

/** What the other tables of the workbook tell about names. */
export interface AroundIndicators {
  /** They list projects: a name that is not among them is more likely that of the fund. */
  readonly listsProjects: boolean;
  /** Several tabs stand for one project each. */
  readonly tabsName: boolean;
  /** The project that a label on the sheet, or the only such label in the workbook, names. */
  readonly labelled: Table["project"];
  /** The first line of the sheet below whatever lists and other indicators stand above. */
  readonly floor: number;
  /** The only project that the sheet, else the workbook speaks of. */
  readonly only: () => Table["project"];
}

/** The project that an indicator table without names is about: by its title, its sheet's tab, else by a label elsewhere. */
export function projectOfIndicators(
  table: RecordTable,
  register: ProjectRegister,
  around: AroundIndicators,
  view: SheetView | undefined,
): Table["project"] {
  const at = titleCell(table, view);
  const known = register.inText(table.title) ?? register.byTab(table.sheet);
  const name =
    known === undefined
      ? (inTitle(table.title, around) ??
        besideTitle(table, view, around) ??
        lineOfTitle(table, view, around) ??
        inTab(table, around))
      : (register.nameOf(known)?.value ?? known);
  const project =
    name === undefined ? (around.labelled ?? (view && namedAbove(view, table, around)) ?? around.only()) : { name, at };
  if (project === undefined) return undefined;
  register.addTable([tableMention(table.id, project.name, project.at)]);
  return project;
}

function inTitle(title: string, { listsProjects }: AroundIndicators): string | undefined {
  if (listsProjects) return undefined;
  const named = nameInTitle(title) ?? (OF_ONE_PROJECT.test(title) ? nameInFormTitle(title) : undefined);
  return named === undefined || isScorecardOfFund(title, named) ? undefined : named;
}

/** Forms that are filled in once for each project; 整体 ones are a department's. */
const OF_ONE_PROJECT = /^(?!.*(?:整体|部门|系统|各)).*(?:自评|自评价|监控|目标|申报|自查)表$/u;

/**
 * A line of its own beside a title that says nothing but the kind of table: 食品安全抽检 over 绩效目标完成情况表, or
 * 水库除险加固（水利局） below it. Lines that say when are neither.
 */
function besideTitle(
  { titleRows }: RecordTable,
  view: SheetView | undefined,
  { listsProjects }: AroundIndicators,
): string | undefined {
  if (view === undefined || listsProjects) return undefined;
  const lines = titleRows.map((row) => lineText(view, row)).filter((text) => !WHEN.test(text));
  const names = lines.filter((text) => !isKindOfTable(text));
  if (lines.length !== LINES_OF_NAME_AND_KIND || names.length !== 1) return undefined;
  const name = (names[0] ?? "").replace(WHOSE, (bracket, inside: string) => (namesOrganisation(inside) ? "" : bracket));
  return mayNameProject(name) && !/[:：。；]/u.test(name) ? name : undefined;
}

const LINES_OF_NAME_AND_KIND = 2;
/** （2024年度） on a line of its own. */
const WHEN = /^[（(]?(?:19|20)\d{2}\s*年?度?[)）]?$/u;
/** （水利局） behind a name. */
const WHOSE = /\s*[（(]([^（()）]{2,12})[)）]$/u;

/** Coastal Resilience Project (P162890) on a line of its own among other titles. */
function lineOfTitle(
  { titleRows }: RecordTable,
  view: SheetView | undefined,
  { listsProjects }: AroundIndicators,
): string | undefined {
  if (view === undefined || listsProjects) return undefined;
  const names = titleRows
    .map((row) => lineText(view, row).replace(CODE_BEHIND, ""))
    .filter((text) => ENGLISH_NAME.test(text));
  return theOnly(names);
}

const CODE_BEHIND = /\s*[（(][A-Z]{0,4}[-\d]+[)）]$/;
const ENGLISH_NAME = /^(?:[A-Z][\w&'’-]*\s+){1,8}(?:Project|Programme|Program)(?: Phase [IVX\d]+)?$/;

function lineText(view: SheetView, row: number): string {
  for (let col = 0; col < view.grid.colCount; col += 1) {
    const text = view.text(row, col);
    if (text !== "") return oneLine(text);
  }
  return "";
}

function inTab({ sheet, title }: RecordTable, { listsProjects, tabsName }: AroundIndicators): string | undefined {
  const named = nameInTab(sheet);
  if (named === undefined || listsProjects) return undefined;
  const words = simplified(named);
  if (soundsLikeProject(words)) return named;
  const isAlone = isKindOfTable(title) && /绩效/u.test(title) && !KIND_OF_SHEET.test(words);
  return (tabsName && /\p{Script=Han}{4}/u.test(named)) || (isAlone && /^\p{Script=Han}{5,}$/u.test(named))
    ? named
    : undefined;
}

/** What a tab says of the sheet and not of the project: 重点评价打分, 完成统计; or whose it is: 水利工程处. */
const KIND_OF_SHEET =
  /评|考核|得分|打分|清单|台账|数据|统计|完成|汇总|附件|体系|监控|申报|填报|[上下]半?年|[处科股站所队馆园会组室]$|中心$/u;

const FEWEST_TABS = 2;

/** Whether several sheets hold nothing but one indicator table whose title names nothing: then their tabs do. */
export function tabsNameProjects(tables: readonly Table[]): boolean {
  const tablesOn = countedBy(tables, ({ sheet }) => sheet);
  const unnamed = tables.filter(
    (table) =>
      isRecordTable(table) &&
      table.role === "indicators" &&
      table.project === undefined &&
      !table.columns.some(({ field }) => field === "project_name") &&
      tablesOn.get(table.sheet) === 1 &&
      nameInTitle(table.title) === undefined &&
      nameInTab(table.sheet) !== undefined,
  );
  return unnamed.length >= FEWEST_TABS;
}

/** 某专项资金绩效评价指标评分表 scores the fund as a whole, which is no project; that of a 某某工程 does not. */
function isScorecardOfFund(title: string, named: string): boolean {
  return /绩效评价(?:指标|评分|得分)|评价指标体系/.test(title) && !/(?:项目|工程|经费|补助资金)$/.test(named);
}

/** The first cell with the title's text, else the table's first cell. */
export function titleCell(table: RecordTable, view: SheetView | undefined): CellAddress {
  const row = table.titleRows[0] ?? table.area.top;
  if (view !== undefined) {
    for (let col = 0; col < view.grid.colCount; col += 1) {
      if (view.text(row, col) !== "") return { sheet: table.sheet, row, col };
    }
  }
  return { sheet: table.sheet, row, col: table.area.left };
}
