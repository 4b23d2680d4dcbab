import { theOnly } from "../../../../domain/collections/only";
import type { FieldColumn } from "../../../../domain/table";
import type { ProjectTable } from "../../reading/projects/project-tables";
import { projectTables } from "../../reading/projects/project-tables";
import type { ReadingContext } from "../../reading/reading-context";
import { freeColumnsLike } from "../../reading/tables/free-columns";
import { lastPart } from "../../reading/tables/heading-words";
import type { TableView } from "../../reading/tables/table-view";
import { bareName } from "../../reading/words/names";
import { holdsAsStated } from "../equation/compute";
import type { Relation } from "../equation/relation";
import type { Across } from "./across";
import { comparable, PROJECT_VALUE } from "./across";

/** So many projects must agree before two columns of one heading are taken for the same figures. */
const FEWEST = 3;
/** Each list meets so many others: the cost stays linear in the number of sheets. */
const MOST_PARTNERS = 2;

/** Marks that say whose they are: 自评得分 on two sheets. Those of two evaluators agree in most projects, and are to differ. */
const MARKS_OF_ONE =
  /^(?:单位|部门)?(?:自评|初评|复核|复评|抽评|财政评价|专家(?:评审|评价)?|第三方评价)(?:得分|分数|评分|总分|分)$/u;

function amounts(view: TableView): readonly FieldColumn[] {
  const marks = [...view.columns((field) => field === "score"), ...freeColumnsLike(view, "score")];
  return [...freeColumnsLike(view, "budget"), ...marks.filter(({ heading }) => MARKS_OF_ONE.test(bareName(heading)))];
}

/**
 * The same projects' amounts under headings of the workbook's own that two lists share (补助, 匹配资金): the same where
 * two thirds of the projects say so. Noughts agree with anything and count for nothing.
 */
export function* ownHeadings(context: ReadingContext): Iterable<Across> {
  const lists = projectTables(context).filter(({ isList, view }) => isList && amounts(view).length > 0);
  for (const [index, first] of lists.entries()) {
    for (const second of lists.slice(index + 1, index + 1 + MOST_PARTNERS)) {
      for (const column of amounts(second.view)) {
        const twin = twinOf(column, first);
        if (twin !== undefined) yield* alike(sameFigures(first, twin, second, column));
      }
    }
  }
}

/** The same of a library of projects, with a column of amounts for each of several years, and the lists of one of these years. */
export function* yearsOfLibraries(context: ReadingContext): Iterable<Across> {
  const lists = projectTables(context).filter(({ isList }) => isList);
  const libraries = lists.filter(({ view }) => yearColumns(view).length >= 2).slice(0, MOST_PARTNERS);
  for (const library of libraries) {
    for (const list of lists) {
      const column = list === library ? undefined : list.view.column("budget");
      const year = column === undefined ? undefined : yearOf(column, list, library);
      if (column !== undefined && year !== undefined) yield* alike(sameFigures(library, year, list, column));
    }
  }
}

/** The one column of another list that is called the same. */
function twinOf({ heading }: FieldColumn, { view }: ProjectTable): FieldColumn | undefined {
  const name = bareName(heading);
  const twins = amounts(view).filter((column) => bareName(column.heading) === name);
  return theOnly(twins);
}

/** 2025年 among the years of a library of projects. */
const YEAR = /^((?:19|20)\d\d)年?(?:度)?/u;

/** 2025年安排, or the budget of a list of 2025: the column of that year in a list that has one for each of several. */
function yearOf({ heading }: FieldColumn, list: ProjectTable, library: ProjectTable): FieldColumn | undefined {
  const said = YEAR.exec(lastPart(heading))?.[1] ?? YEAR.exec(list.view.table.title)?.[1];
  return theOnly(
    yearColumns(library.view).filter((column) => said !== undefined && lastPart(column.heading).startsWith(said)),
  );
}

function yearColumns(view: TableView): readonly FieldColumn[] {
  return freeColumnsLike(view, "budget").filter(({ heading }) => YEAR.test(lastPart(heading)));
}

function sameFigures(
  from: ProjectTable,
  source: FieldColumn,
  into: ProjectTable,
  column: FieldColumn,
): readonly Across[] {
  return [...into.lines].flatMap(([key, line]): Across[] => {
    const other = from.lines.get(key);
    const result = into.view.figure(line, column);
    const input = other === undefined ? undefined : from.view.figure(other, source);
    if (result === undefined || input === undefined || !comparable(result, input)) return [];
    const relation: Relation = {
      check: PROJECT_VALUE,
      result,
      inputs: [input],
      form: { kind: "equal" },
      facts: { name: key },
    };
    return [{ relation, projects: new Set([key]) }];
  });
}

function alike(across: readonly Across[]): readonly Across[] {
  const good = across.filter(({ relation }) => !relation.result.value.isZero() && holdsAsStated(relation));
  return good.length >= FEWEST && good.length * 3 >= across.length * 2 ? across : [];
}
