import { firstCell } from "../../domain/cells/area";
import type { Project, Scorecard } from "../../domain/model";
import type { Sourced } from "../../domain/sourced";
import type { MappedSheet, RecordTable, Table } from "../../domain/table";
import { columnOf, dataLines, isRecordTable, tableOfProject, tableOfSet } from "../../domain/table";
import type { SheetView } from "../layout/view/sheet-view";
import { joinContinued, joined, withContinuations } from "./continued-tables";
import { LineReader } from "./line-reader";
import { projectCaptions } from "./names/caption-projects";
import { labelledIn, labelledOn } from "./names/labelled-names";
import { nameKey } from "./names/project-names";
import { fundInText } from "./names/title-names";
import { formMention } from "./projects/form-mention";
import { fundsOfOnlyProject } from "./projects/funds-of-only-project";
import { mentionsIn } from "./projects/mentions";
import { belowOtherTables, onlyInWorkbook, onlyOn } from "./projects/only-project";
import { mentionOfWhole, projectOfAccount } from "./projects/project-of-account";
import { projectOfIndicators, tabsNameProjects } from "./projects/project-of-indicators";
import type { RawMention } from "./projects/projects";
import { ProjectRegister, tableMention } from "./projects/projects";
import { projectsAcross } from "./projects/projects-across";
import { statedFigures } from "./projects/stated-amounts";
import { projectOfUnnamedForm, withUnnamedBlocks } from "./projects/unnamed-forms";
import { linkSameIndicators } from "./scorecards/same-indicators";
import type { ProjectLookup } from "./scorecards/scorecards";
import { readScorecards } from "./scorecards/scorecards";
import { withSubject } from "./scorecards/subject-of";

/** What the sheets together speak of. `sheets` come back with the project that each table is about. */
export interface Entities {
  readonly sheets: readonly MappedSheet[];
  readonly projects: readonly Project[];
  readonly scorecards: readonly Scorecard[];
  readonly fundName?: Sourced<string>;
}

const ORDER: Readonly<Record<string, number>> = { projects: 0, expenditures: 1, scores: 2, form: 3, indicators: 4 };

/** So many projects in the other tables are a list, and what it does not name is none. */
const FEWEST_LISTED = 2;

/** Recognises projects, fund and indicators across all tables that are not set aside. */
export function assembleEntities(sheets: readonly MappedSheet[], views: ReadonlyMap<string, SheetView>): Entities {
  const register = new ProjectRegister();
  const ofForms = registerNamed(sheets, views, register);
  const projectOf = projectFinder(sheets, views, register, ofForms);
  const named = sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => {
      const project = projectOf(table, sheet);
      return project === undefined ? table : { ...table, project };
    }),
  }));
  const owned = named.map(withUnnamedBlocks);
  register.addTable(owned.flatMap((sheet, place) => blocksOwned(sheet, named[place], views)));
  const placed = withContinuations(owned, views);
  register.addTable(fundsOfOnlyProject(placed, views, register));
  register.addTable(projectsAcross(placed, views, register));
  const scorecards = tablesIn(placed).flatMap((table) =>
    withSubject(scorecardsOf(table, register, views), table, views.get(table.sheet)),
  );
  const fundName = fundOf(placed, register);
  return {
    sheets: placed,
    projects: register.projects(),
    scorecards: linkSameIndicators(joinContinued(scorecards, placed)),
    ...(fundName === undefined ? {} : { fundName }),
  };
}

function tablesIn(sheets: readonly MappedSheet[]): readonly Table[] {
  return sheets.flatMap(({ tables }) => tables).filter((table) => table.setAside === undefined);
}

/** Registers the projects that tables and forms name themselves; gives those of forms whose own labels name none. */
function registerNamed(
  sheets: readonly MappedSheet[],
  views: ReadonlyMap<string, SheetView>,
  register: ProjectRegister,
): ReadonlyMap<string, Table["project"]> {
  const ofForms = new Map<string, Table["project"]>();
  const all = sheets.flatMap((sheet) => tablesIn([sheet]).map((table) => ({ table, sheet })));
  for (const { table, sheet } of all.sort((a, b) => (ORDER[a.table.role] ?? 9) - (ORDER[b.table.role] ?? 9))) {
    const view = views.get(table.sheet);
    if (view === undefined || table.role === "summary" || table.role === "lookup") continue;
    if (isRecordTable(table)) {
      register.addTable(mentionsIn(view, table));
      continue;
    }
    const unnamed = projectOfUnnamedForm(view, table, register, () => labelledOn(sheet) ?? labelledIn(sheets));
    if (unnamed !== undefined) ofForms.set(table.id, unnamed);
    const mention = formMention(view, unnamed === undefined ? table : { ...table, project: unnamed });
    if (mention !== undefined) register.addTable([mention]);
  }
  return ofForms;
}

/** Which project a table as a whole is about. Must be asked in the order of the sheets: what one table says may help the next. */
function projectFinder(
  sheets: readonly MappedSheet[],
  views: ReadonlyMap<string, SheetView>,
  register: ProjectRegister,
  ofForms: ReadonlyMap<string, Table["project"]>,
): (table: Table, sheet: MappedSheet) => Table["project"] {
  const current = tablesIn(sheets);
  const listsProjects = register.size >= FEWEST_LISTED;
  const tabsName = !listsProjects && tabsNameProjects(current);
  const labelledAnywhere = listsProjects ? undefined : labelledIn(sheets);
  const onlyProject = onlyInWorkbook(current, register);
  return (table, sheet) => {
    if (table.setAside !== undefined) return table.project;
    if (table.project !== undefined) {
      const { name, at } = table.project;
      // 项目名称：某项目　预算金额：58万元　支出金额：55.1万元 in one cell above the indicators.
      const stated = statedFigures(views.get(at.sheet)?.text(at.row, at.col) ?? "", { at, table: table.id });
      const view = views.get(table.sheet);
      if (isRecordTable(table))
        register.addTable([
          stated.length > 0 || view === undefined || table.role === "indicators" || hasProjects(table, view)
            ? tableMention(table.id, name, at, stated)
            : mentionOfWhole(table, view, table.project),
        ]);
      return table.project;
    }
    if (!isRecordTable(table)) return ofForms.get(table.id);
    const view = views.get(table.sheet);
    if (view !== undefined && !listsProjects && !hasProjects(table, view)) {
      const own = projectOfAccount(table, view, register);
      if (own !== undefined) return own;
    }
    if (table.role !== "indicators" || hasProjects(table, view)) return undefined;
    const labelled = labelledOn(sheet) ?? labelledAnywhere;
    const { tables } = sheet;
    const floor = belowOtherTables(table, tables);
    const only = (): Table["project"] => onlyOn(tables, register) ?? onlyProject;
    return projectOfIndicators(table, register, { listsProjects, tabsName, labelled, floor, only }, view);
  };
}

/** What the blocks that were given a project say of it. */
function blocksOwned(
  { sheet, tables }: MappedSheet,
  before: MappedSheet | undefined,
  views: ReadonlyMap<string, SheetView>,
): readonly RawMention[] {
  const view = views.get(sheet);
  return tables.flatMap((table) => {
    const isNew = before !== undefined && !before.tables.includes(table);
    const mention = view === undefined || !isNew || isRecordTable(table) ? undefined : formMention(view, table);
    return mention === undefined ? [] : [mention];
  });
}

function hasProjects(table: RecordTable, view: SheetView | undefined): boolean {
  const isNamed = table.byProject !== undefined || table.columns.some(({ field }) => field === "project_name");
  return isNamed || (view !== undefined && projectCaptions(view, table).size > 0);
}

const SAID_OF_INDICATORS = /^(?:target|actual|score|evaluator_\d+)$/;

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
  const own = projectOfForm(table, view, register) ?? projectKey(table, register);
  const says = indicators.columns.some(({ field }) => SAID_OF_INDICATORS.test(field));
  if (!says && own === undefined) return [];
  if (indicators.sets !== undefined)
    return joined(
      indicators.sets.flatMap((set, place) => {
        const side = place === 0 ? undefined : set.columns[0]?.index;
        const lookup: ProjectLookup = (id, _line, name) => register.keyOf(id, name);
        return readScorecards(view, tableOfSet(indicators, set), own, lookup, side, set);
      }),
      ({ table: id }) => id,
    );
  const named = own === undefined ? namedByCodes(indicators, view, register) : undefined;
  return named === undefined
    ? readScorecards(view, indicators, own, (id, _line, name) => register.keyOf(id, name))
    : readScorecards(view, named, undefined, (_id, _line, code) => register.keyOfCode(code));
}

/** The table with its codes of projects in place of their names, where it has no names and other tables know the codes. */
function namedByCodes(table: RecordTable, view: SheetView, register: ProjectRegister): RecordTable | undefined {
  const codes = columnOf(table, "project_code");
  const [first] = dataLines(table);
  if (codes === undefined || first === undefined || hasProjects(table, view)) return undefined;
  const code = new LineReader(view, table).words(first.index, codes);
  if (code === undefined || register.keyOfCode(code) === undefined) return undefined;
  return { ...table, columns: [...table.columns, { ...codes, field: "project_name" }] };
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
      at: firstCell(table.area),
    }));
    for (const { text, at } of [...titles, ...sheet.texts.filter((one) => one.text.length <= 60)]) {
      const fund = fundInText(text);
      if (fund !== undefined && register.inText(fund) === undefined && register.keyOf("", fund) === undefined)
        return { value: fund, at };
    }
  }
  return undefined;
}
