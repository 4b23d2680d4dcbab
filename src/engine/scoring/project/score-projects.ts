import { standings } from "../../../domain/collections/standing";
import type { Exact } from "../../../domain/figures/exact";
import { roundHalfUp, sumOf, ZERO } from "../../../domain/figures/exact";
import type { Figure, Model } from "../../../domain/model";
import type { FieldColumn, RecordTable } from "../../../domain/table";
import { cellAt, columnOf, dataLines, isRecordTable } from "../../../domain/table";
import type { PanelResult } from "../../outcome/panel";
import type { PartAverage, ProjectScore } from "../../outcome/scores";
import type { Profile } from "../../profile/profile";
import type { MentionIndex } from "../../tables/mention-index";
import { points } from "../../tables/points";
import type { TableReader } from "../../tables/table-reader";
import { allTables } from "../../tables/table-reader";
import { gradeOf, ownScaleUpTo } from "../grade";
import { partColumns } from "./part-columns";
import type { Framework, Part } from "./part-weights";
import { frameworksOf, weightedParts } from "./part-weights";

interface ProjectContext {
  readonly model: Model;
  readonly profile: Profile;
  readonly reader: TableReader;
  readonly mentions: MentionIndex;
  readonly panels: readonly PanelResult[];
}

/** The projects' marks, in the order of their tables, and the averages of the first table with parts. */
export interface ProjectMarks {
  readonly scores: readonly ProjectScore[];
  readonly averages: readonly PartAverage[];
}

/**
 * Marks of all projects in tables of scores by project: the total is the sum of the parts (what the workbook states is
 * kept beside it), rank and grade follow the computed total. Projects that no register knows are scored all the same.
 */
export function scoreProjects(context: ProjectContext): ProjectMarks {
  const tables = allTables(context.model)
    .filter(isRecordTable)
    .filter((table) => table.role === "scores" && table.setAside === undefined && ownsItsScores(table));
  const frameworks = tables.length === 0 ? [] : frameworksOf(context.model, context.reader);
  const marked = tables.map((table) => ({ table, ...scoreTable(table, context, frameworks) }));
  const summaries = new Set(marked.filter((one) => sumsUpPanel(one, context.panels)));
  const first = marked.find(({ parts, scores }) => parts.length > 0 && scores.length > 0);
  return {
    scores: withSummaries(marked, summaries),
    averages: first === undefined ? [] : averages(first.parts, first.scores, context.profile),
  };
}

interface MarkedTable {
  readonly table: RecordTable;
  readonly parts: readonly Part[];
  readonly scores: readonly ProjectScore[];
}

/** Reviews | Mean weighted score | Rank below the reviews themselves: what it says of its projects is what the panel's marks come to. */
function sumsUpPanel({ table, parts, scores }: MarkedTable, panels: readonly PanelResult[]): boolean {
  if (parts.length > 0 || scores.length === 0 || panels.some((panel) => panel.table === table.id)) return false;
  return panels.some(({ projects }) => {
    const own = new Set(projects.map(({ project }) => project));
    return scores.every(({ project }) => own.has(project));
  });
}

/** All scores but those of summaries; what a summary states is kept beside the score of the panel that it sums up. */
function withSummaries(marked: readonly MarkedTable[], summaries: ReadonlySet<MarkedTable>): readonly ProjectScore[] {
  const summed = new Map(
    [...summaries].flatMap(({ scores }) => scores.map((score) => [score.project, score] as const)),
  );
  return marked
    .filter((one) => !summaries.has(one))
    .flatMap(({ scores }) => scores)
    .map((score) => {
      const { stated, statedGrade } = summed.get(score.project) ?? {};
      return {
        ...score,
        ...(score.stated !== undefined || stated === undefined ? {} : { stated }),
        ...(score.statedGrade !== undefined || statedGrade === undefined ? {} : { statedGrade }),
      };
    });
}

/** Of a panel with a table for each evaluator only the first table stands for its projects. */
function ownsItsScores({ id, evaluator }: RecordTable): boolean {
  return evaluator === undefined || evaluator.panel === id;
}

interface Row {
  readonly line: number;
  readonly figures: readonly { readonly column: FieldColumn; readonly figure: Figure }[];
  readonly stated: Figure | undefined;
  readonly total: Exact;
}

function scoreTable(
  table: RecordTable,
  context: ProjectContext,
  frameworks: readonly Framework[],
): { readonly parts: readonly Part[]; readonly scores: readonly ProjectScore[] } {
  const { reader, profile } = context;
  const panel = context.panels.find((one) => one.table === table.id);
  if (panel !== undefined) return { parts: [], scores: withoutScale(panelScores(panel, table, context), profile) };
  const columns = partColumns(table, reader);
  const rows = dataLines(table)
    .map(({ index }) => rowAt(table, index, columns, reader, profile))
    .filter((row) => row !== undefined);
  const highest = (column: FieldColumn) =>
    rows
      .map(({ figures }) => points(figures.find((one) => one.column === column)?.figure) ?? ZERO)
      .reduce((most, value) => (value.gt(most) ? value : most), ZERO);
  const parts = weightedParts(columns, highest, frameworks, profile);
  const scores = standings(rows, ({ total }) => total).map(({ item: row, first }) =>
    projectScore(table, row, parts, first, context),
  );
  return { parts, scores: withoutScale(scores, profile) };
}

/** Without the full marks of a scale of its own, 1 to 5 or 1 to 10, nothing can be graded. */
function withoutScale(scores: readonly ProjectScore[], profile: Profile): readonly ProjectScore[] {
  const most = ownScaleUpTo(profile).times(profile.grades.outOf);
  const isOther = scores.every(({ total }) => total.lte(most)) && scores.some(({ total }) => total.gt(ZERO));
  return isOther ? scores.map((score) => ({ ...score, grade: undefined })) : scores;
}

/** A project's row; undefined for a row without any score. */
function rowAt(
  table: RecordTable,
  line: number,
  columns: readonly FieldColumn[],
  reader: TableReader,
  profile: Profile,
): Row | undefined {
  const figures = columns.flatMap((column) => {
    const figure = reader.figureIn(table, line, column);
    return figure === undefined ? [] : [{ column, figure }];
  });
  const stated = reader.figure(table, line, "score") ?? reader.figure(table, line, "total_score");
  const complete = figures.length > 0 && figures.length === columns.length;
  const sum = complete ? sumOf(figures.map(({ figure }) => points(figure) ?? ZERO)) : points(stated);
  return sum === undefined ? undefined : { line, figures, stated, total: roundHalfUp(sum, profile.rounding.total) };
}

/** The projects of a panel: their total is the panel's score. */
function panelScores(
  { projects }: PanelResult,
  table: RecordTable,
  { reader, profile }: ProjectContext,
): readonly ProjectScore[] {
  const gradeColumn = columnOf(table, "grade");
  return projects.flatMap(({ project, name, at, score, rank, stated }): ProjectScore[] => {
    if (score === undefined || rank === undefined) return [];
    const line = table.orientation === "rows" ? at.row : at.col;
    const grade = at.sheet === table.sheet ? reader.text(table, line, "grade") : undefined;
    return [
      {
        project,
        name,
        at,
        table: table.id,
        line,
        parts: [],
        total: score,
        ...(stated === undefined ? {} : { stated }),
        rank,
        grade: gradeOf(score, profile),
        ...(grade === undefined || gradeColumn === undefined
          ? {}
          : { statedGrade: { value: grade, at: cellAt(table, line, gradeColumn.index) } }),
      },
    ];
  });
}

function projectScore(
  table: RecordTable,
  row: Row,
  parts: readonly Part[],
  rank: number,
  { reader, mentions, profile }: ProjectContext,
): ProjectScore {
  const mentioned = mentions.at(table.id, row.line);
  // Where districts or departments are scored, they are what the lines are called.
  const nameColumn = columnOf(table, "project_name") ?? columnOf(table, "department") ?? table.columns[0];
  const nameAt = cellAt(table, row.line, nameColumn?.index ?? 0);
  const own = reader.textAt(nameAt) ?? "";
  const gradeColumn = columnOf(table, "grade");
  const grade = reader.text(table, row.line, "grade");
  return {
    project: mentioned?.project.key ?? own,
    name: mentioned?.project.name.value ?? own,
    at: mentioned?.mention.name.at ?? nameAt,
    table: table.id,
    line: row.line,
    parts: row.figures.map(({ column, figure }) => {
      const part = parts.find((one) => one.column === column);
      const name = part?.name ?? column.heading;
      const score = points(figure) ?? ZERO;
      return part?.weight === undefined ? { name, score, figure } : { name, weight: part.weight, score, figure };
    }),
    total: row.total,
    ...(row.stated === undefined ? {} : { stated: row.stated }),
    rank,
    grade: gradeOf(row.total, profile),
    ...(grade === undefined || gradeColumn === undefined
      ? {}
      : { statedGrade: { value: grade, at: cellAt(table, row.line, gradeColumn.index) } }),
  };
}

/** The average of each part over the projects that have it; the score rate is taken from the unrounded average. */
function averages(parts: readonly Part[], scores: readonly ProjectScore[], profile: Profile): readonly PartAverage[] {
  return parts.flatMap(({ name, weight }) => {
    const values: Exact[] = [];
    for (const score of scores) for (const part of score.parts) if (part.name === name) values.push(part.score);
    if (values.length === 0) return [];
    const average = sumOf(values).div(values.length);
    const rate = weight === undefined || weight.isZero() ? undefined : average.div(weight);
    return [
      {
        part: name,
        ...(weight === undefined ? {} : { weight }),
        average,
        averageRounded: roundHalfUp(average, profile.rounding.average),
        ...(rate === undefined ? {} : { rate }),
      },
    ];
  });
}
