import { addTo } from "../../../../domain/collections/groups";
import { theOnly } from "../../../../domain/collections/only";
import { exact } from "../../../../domain/figures/exact";
import type { Field } from "../../../../domain/lists";
import { MONEY_FIELDS, POINT_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import type { Node } from "../../reading/figures/node";
import type { ProjectTable } from "../../reading/projects/project-tables";
import { grandTotal, isSetAside, projectTables } from "../../reading/projects/project-tables";
import type { ReadingContext } from "../../reading/reading-context";
import { freeColumnsLike } from "../../reading/tables/free-columns";
import type { TableView } from "../../reading/tables/table-view";
import { bareName } from "../../reading/words/names";
import { holdsAsStated } from "../equation/compute";
import { establish } from "../equation/establish";
import type { Relation } from "../equation/relation";
import type { Across } from "./across";
import { AVERAGE_ACROSS, comparable, COUNT_ACROSS, SUMMED, TOTAL_ACROSS } from "./across";
import { wordsIn } from "./counted-words";

/** What a summary may add up beside what all summaries do. */
const TOTALLED: readonly Field[] = [...SUMMED, "balance"];
/** So many lines must have a sheet of their own before a table is the summary of these sheets. */
const FEWEST = 2;
/** A shorter name stands in those of many sheets. */
const SHORTEST = 2;
const SHORTEST_ENDING = 3;

/** The one table of a sheet, with its projects where it is a list of them. */
interface Detail {
  readonly view: TableView;
  readonly list?: ProjectTable;
}

/**
 * A summary with a line for each of several sheets (科室, 乡镇, 2022年), whose projects are on the sheet of that name. Where one of
 * its columns states the totals of all of them, the others are meant to as well.
 * Tables of other years count here: they are set aside only to keep their amounts apart from this year's.
 */
export function* sheetTotals(context: ReadingContext): Iterable<Across> {
  const details: readonly Detail[] = [
    ...projectTables(context).flatMap((list) => (list.isList ? [{ view: list.view, list }] : [])),
    ...context.views.flatMap((view) => (view.table.setAside === "other-year" ? [{ view }] : [])),
  ];
  for (const view of context.views) {
    if (isSetAside(view.table) || details.some((detail) => detail.view === view)) continue;
    const others = details.filter((detail) => detail.view.table.sheet !== view.table.sheet);
    if (others.length < FEWEST) continue;
    const sheets = sheetsOfLines(view, others);
    if (sheets.size < FEWEST || sheets.size * 2 <= view.data.length) continue;
    const totals = TOTALLED.map((field) => totalsOf(view, sheets, field));
    const isSummary = totals.some((across) => across.length >= FEWEST && across.every(agrees));
    for (const across of totals) yield* isSummary && across.some(agrees) ? across : established(across);
    for (const column of ownAmounts(view)) yield* established(totalsUnder(view, sheets, column));
    yield* established(countsOf(view, sheets));
    for (const column of ownMeans(view)) yield* established(meansOf(view, sheets, column));
    for (const column of freeColumnsLike(view, "project_count")) {
      yield* established(wordCountsOf(context, view, sheets, column));
    }
  }
}

type SheetsOfLines = ReadonlyMap<Line, Detail>;

/** The one table of the other sheets that is called like a line, for the lines that have such a sheet to themselves. */
function sheetsOfLines(view: TableView, others: readonly Detail[]): SheetsOfLines {
  const sheets = others.map((detail) => ({ detail, name: bareName(detail.view.table.sheet) }));
  // 市体育局 is the one of the sheet 体育局, and a line 体育局 that of the sheet 体育局明细.
  const isCalled = (sheet: string, name: string): boolean =>
    sheet.includes(name) || (sheet.length >= SHORTEST_ENDING && name.endsWith(sheet));
  const lines = new Map<Detail, Line[]>();
  for (const line of view.data) {
    const name = bareName(view.nameOf(line));
    const called = name.length < SHORTEST ? [] : sheets.filter((sheet) => isCalled(sheet.name, name));
    const [only] = called;
    if (only !== undefined && called.length === 1) addTo(lines, only.detail, line);
  }
  const alone = new Map<Line, Detail>();
  for (const [detail, [line, ...more]] of lines) if (line !== undefined && more.length === 0) alone.set(line, detail);
  return alone;
}

/** Amounts under headings of the workbook's own, and those of months: 一季度, 1月, 省级资金. */
function ownAmounts(view: TableView): readonly FieldColumn[] {
  return [
    ...freeColumnsLike(view, "budget"),
    ...view.columns((field) => MONEY_FIELDS.has(field) && !isTotalled(field)),
  ];
}

function isTotalled(field: Field): boolean {
  return TOTALLED.includes(field);
}

function totalsOf(view: TableView, sheets: SheetsOfLines, field: Field): readonly Across[] {
  return equalTo(view, sheets, (line, detail) => [view.of(line, field), grandTotal(detail, field)?.node]);
}

/** The totals of the sheets under a heading that is the same there. */
function totalsUnder(view: TableView, sheets: SheetsOfLines, column: FieldColumn): readonly Across[] {
  const name = bareName(column.heading);
  return equalTo(view, sheets, (line, detail) => {
    const [twin, ...others] = ownAmounts(detail).filter(({ heading }) => bareName(heading) === name);
    const [total, ...further] = detail.totals;
    if (total === undefined || others.length + further.length > 0) return [undefined, undefined];
    return [view.figure(line, column), detail.figure(total, twin)];
  });
}

function equalTo(
  view: TableView,
  sheets: SheetsOfLines,
  pairOf: (line: Line, detail: TableView) => readonly [Node | undefined, Node | undefined],
): readonly Across[] {
  return [...sheets].flatMap(([line, detail]): Across[] => {
    const [result, input] = pairOf(line, detail.view);
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
        projects: new Set(detail.list?.lines.keys()),
      },
    ];
  });
}

function countsOf(view: TableView, sheets: SheetsOfLines): readonly Across[] {
  return [...sheets].flatMap(([line, detail]): Across[] => {
    const { list } = detail;
    const result = view.of(line, "project_count");
    if (result === undefined || list === undefined || list.repeated.size > 0) return [];
    const form = { kind: "sum", constant: exact(list.lines.size) } as const;
    return [
      {
        relation: { check: COUNT_ACROSS, result, inputs: [], form, facts: factsOf(view, line, detail) },
        projects: new Set(list.lines.keys()),
      },
    ];
  });
}

/** 平均得分 of each sheet's projects. */
function ownMeans(view: TableView): readonly FieldColumn[] {
  const columns = [...view.columns((field) => POINT_FIELDS.has(field)), ...freeColumnsLike(view, "score")];
  return columns.filter(({ heading }) => /平均|均分|average|mean/iu.test(heading));
}

function meansOf(view: TableView, sheets: SheetsOfLines, column: FieldColumn): readonly Across[] {
  return [...sheets].flatMap(([line, detail]): Across[] => {
    const result = view.figure(line, column);
    const inputs = detail.view.data.flatMap((each) => detail.view.of(each, "score") ?? []);
    if (result === undefined || inputs.length === 0 || inputs.some((node) => !comparable(node, result))) return [];
    const facts = { ...factsOf(view, line, detail), terms: String(inputs.length) };
    const relation: Relation = { check: AVERAGE_ACROSS, result, inputs, form: { kind: "mean" }, facts };
    return [{ relation, projects: new Set(detail.list?.lines.keys()) }];
  });
}

/** 优秀项目数, 已完工项目数 of each sheet: how many of its lines are graded or stand so. */
function wordCountsOf(
  context: ReadingContext,
  view: TableView,
  sheets: SheetsOfLines,
  column: FieldColumn,
): readonly Across[] {
  return [...sheets].flatMap(([line, detail]): Across[] => {
    const result = view.figure(line, column);
    const accepts = theOnly([...wordsIn(context, detail.view, column.heading)]);
    if (result === undefined || accepts === undefined) return [];
    const form = { kind: "sum", constant: exact(detail.view.data.filter(accepts).length) } as const;
    const relation: Relation = { check: COUNT_ACROSS, result, inputs: [], form, facts: factsOf(view, line, detail) };
    return [{ relation, projects: new Set(detail.list?.lines.keys()) }];
  });
}

function factsOf(view: TableView, line: Line, detail: Detail) {
  return { name: view.nameOf(line), source: detail.view.table.sheet };
}

/** Noughts agree with anything. */
function agrees({ relation }: Across): boolean {
  return !relation.result.value.isZero() && holdsAsStated(relation);
}

/** The equations of one column, where most of its lines follow them. */
function established(across: readonly Across[]): readonly Across[] {
  const kept = new Set(establish([across.map(({ relation }) => relation)], { tellingHeading: false }));
  return across.filter(({ relation }) => kept.has(relation));
}
