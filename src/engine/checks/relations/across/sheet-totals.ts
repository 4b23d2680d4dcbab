import { exact } from "../../../../domain/exact";
import { addTo } from "../../../../domain/groups";
import type { Field } from "../../../../domain/lists";
import type { Line } from "../../../../domain/table";
import type { CheckContext } from "../../context";
import { grandTotal, isSetAside, projectTables } from "../../reading/projects/project-tables";
import type { ProjectTable } from "../../reading/projects/project-tables";
import { bareName } from "../../reading/words/names";
import type { TableView } from "../../reading/tables/table-view";
import { establish } from "../establish";
import type { Across } from "./across";
import { comparable, COUNT_ACROSS, SUMMED, TOTAL_ACROSS } from "./across";

/** What a summary may add up beside what all summaries do. */
const TOTALLED: readonly Field[] = [...SUMMED, "balance"];
/** So many lines must have a sheet of their own before a table is the summary of these sheets. */
const FEWEST = 2;
/** A shorter name stands in those of many sheets. */
const SHORTEST = 2;

/** A summary with a line for each of several sheets (科室, 乡镇), whose projects stand on the sheet of that name. */
export function* sheetTotals(context: CheckContext): Iterable<Across> {
  const details = projectTables(context).filter(({ isList }) => isList);
  for (const view of context.views) {
    if (isSetAside(view.table) || details.some((detail) => detail.view === view)) continue;
    const others = details.filter((detail) => detail.view.table.sheet !== view.table.sheet);
    if (others.length < FEWEST) continue;
    const sheets = sheetsOfLines(view, others);
    if (sheets.size < FEWEST || sheets.size * 2 <= view.data.length) continue;
    for (const field of TOTALLED) yield* established(totalsOf(view, sheets, field));
    yield* established(countsOf(view, sheets));
  }
}

type SheetsOfLines = ReadonlyMap<Line, ProjectTable>;

/** The one table of the other sheets that is called like a line, for the lines that have such a sheet to themselves. */
function sheetsOfLines(view: TableView, others: readonly ProjectTable[]): SheetsOfLines {
  const sheets = others.map((detail) => ({ detail, name: bareName(detail.view.table.sheet) }));
  const lines = new Map<ProjectTable, Line[]>();
  for (const line of view.data) {
    const name = bareName(view.nameOf(line));
    const called = name.length < SHORTEST ? [] : sheets.filter((sheet) => sheet.name.includes(name));
    const [only] = called;
    if (only !== undefined && called.length === 1) addTo(lines, only.detail, line);
  }
  const alone = new Map<Line, ProjectTable>();
  for (const [detail, [line, ...more]] of lines) if (line !== undefined && more.length === 0) alone.set(line, detail);
  return alone;
}

function totalsOf(view: TableView, sheets: SheetsOfLines, field: Field): readonly Across[] {
  return [...sheets].flatMap(([line, detail]): Across[] => {
    const [result, input] = [view.of(line, field), grandTotal(detail.view, field)?.node];
    if (result === undefined || input === undefined || !comparable(result, input)) return [];
    return [
      {
        relation: {
          check: TOTAL_ACROSS,
          result,
          inputs: [input],
          form: { kind: "equal" },
          facts: factsOf(view, line, detail),
        },
        projects: new Set(detail.lines.keys()),
      },
    ];
  });
}

function countsOf(view: TableView, sheets: SheetsOfLines): readonly Across[] {
  return [...sheets].flatMap(([line, detail]): Across[] => {
    const result = view.of(line, "project_count");
    if (result === undefined || detail.repeated.size > 0) return [];
    const form = { kind: "sum", constant: exact(detail.lines.size) } as const;
    return [
      {
        relation: { check: COUNT_ACROSS, result, inputs: [], form, facts: factsOf(view, line, detail) },
        projects: new Set(detail.lines.keys()),
      },
    ];
  });
}

function factsOf(view: TableView, line: Line, detail: ProjectTable) {
  return { name: view.nameOf(line), source: detail.view.table.sheet };
}

/** The equations of one column, where most of its lines follow them. */
function established(across: readonly Across[]): readonly Across[] {
  const kept = new Set(establish([across.map(({ relation }) => relation)], { tellingHeading: false }));
  return across.filter(({ relation }) => kept.has(relation));
}
