import type { RecordTable } from "../../domain/table";
import { cellAt, dataLines } from "../../domain/table";
import type { TableReader } from "../tables/table-reader";
import { columnsOfSheet } from "./evaluator-sheet";
import type { EvaluatorColumns } from "./panel-layout";

/** A column that names who scored. */
const EVALUATOR_HEADING =
  /专家|评委|评审人|评审员|评分人|打分人|考评人|\b(?:evaluator|reviewer|expert|assessor|judge|rater|panel member)s?\b/i;
/** What a panel of several people says or decides is none of them. */
const NO_PERSON = /意见|建议|结论|评语|得分|评分|打分|签[字名]|comment|opinion|score|decision/i;
const FEWEST = 2;

/** A table with a line for each evaluator of a project. */
export interface EvaluatorLines {
  readonly evaluators: readonly string[];
  /** Where the points of a line stand. */
  readonly columns: EvaluatorColumns;
  readonly projects: readonly {
    /** The line that names the project. */
    readonly first: number;
    readonly lineOf: ReadonlyMap<string, number>;
  }[];
}

/**
 * Reads a table in which several evaluators' lines follow each project's name: 某工程 | 专家甲 | 25 | 28 | 53. Undefined where no
 * column names evaluators, or where not most projects have several lines of different people.
 */
export function linesByEvaluator(table: RecordTable, reader: TableReader): EvaluatorLines | undefined {
  if (table.role !== "scores") return undefined;
  const person = table.unmapped.find(({ heading }) => EVALUATOR_HEADING.test(heading) && !NO_PERSON.test(heading));
  if (person === undefined) return undefined;
  const projects = projectsOf(table, person.index, reader);
  const several = projects.filter(({ lineOf }) => lineOf.size >= FEWEST).length;
  const isOneEach = projects.every(({ lineOf, lines }) => lineOf.size === lines);
  if (several < FEWEST || several * 2 < projects.length || !isOneEach) return undefined;
  const evaluators = [...new Set(projects.flatMap(({ lineOf }) => [...lineOf.keys()]))];
  return { evaluators, columns: columnsOfSheet(table, "", reader), projects };
}

/** The lines of each project by the person who filled them; a name holds until the next one. */
function projectsOf(table: RecordTable, person: number, reader: TableReader) {
  const projects: { readonly first: number; readonly lineOf: Map<string, number>; lines: number }[] = [];
  let last: string | undefined;
  for (const { index } of dataLines(table)) {
    const name = reader.text(table, index, "project_name");
    const own = reader.textAt(cellAt(table, index, person));
    if (name !== undefined && name !== last) {
      projects.push({ first: index, lineOf: new Map<string, number>(), lines: 0 });
      last = name;
    }
    const project = projects.at(-1);
    if (project === undefined || own === undefined) continue;
    project.lines += 1;
    project.lineOf.set(own, index);
  }
  return projects;
}
