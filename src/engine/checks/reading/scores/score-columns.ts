import { POINT_FIELDS } from "../../../../domain/lists";
import type { FieldColumn } from "../../../../domain/table";
import { asField } from "../tables/as-field";
import { freeColumns } from "../tables/free-columns";
import type { TableView } from "../tables/table-view";

/** A column that says something about scores (a grade, a rank), and the scores it speaks of. */
export interface OfScores {
  readonly column: FieldColumn;
  readonly scores: FieldColumn;
}

const GRADE_HEADING = /等级|等次|评级|档次|grade|rating/iu;
const RANK_HEADING = /名次|排名|位次|排序|\brank(?:ing)?\b/iu;
/** A score that stands for the whole, not for a criterion. */
const WHOLE_SCORE = /总分|总得分|得分|最终|综合|平均|合计|评分|score|total|average|overall/iu;

/** The score that others were put together for: it has the grade, whichever of them is called the score. */
const FINAL_SCORE = /终评|最终|最后|综合|加权|\bfinal\b|overall|weighted|composite/iu;

/** Columns of grades with their scores: 自评等级 with 自评得分, 复核等级 with 复核得分. */
export function gradeColumns(view: TableView): readonly OfScores[] {
  return paired(view, [...view.columns((field) => field === "grade"), ...unnamed(view, GRADE_HEADING, "grade")]);
}

/** Columns of ranks with the scores they follow from. */
export function rankColumns(view: TableView): readonly OfScores[] {
  return paired(view, [...view.columns((field) => field === "rank"), ...unnamed(view, RANK_HEADING, "rank")]);
}

function unnamed(view: TableView, heading: RegExp, field: "grade" | "rank"): readonly FieldColumn[] {
  return view.table.unmapped.filter((column) => heading.test(column.heading)).map((column) => asField(column, field));
}

function paired(view: TableView, columns: readonly FieldColumn[]): readonly OfScores[] {
  return columns.flatMap((column) => {
    const scores = scoresFor(view, column);
    return scores === undefined ? [] : [{ column, scores }];
  });
}

/** The columns of scores that stand for the whole, those first that the mapping calls so. */
export function wholeScores(view: TableView): readonly FieldColumn[] {
  return [...namedScores(view), ...freeScores(view)];
}

function namedScores(view: TableView): readonly FieldColumn[] {
  return (["score", "total_score", "average"] as const).flatMap((field) => view.column(field) ?? []);
}

function freeScores(view: TableView): readonly FieldColumn[] {
  return freeColumns(view).filter(({ field, heading }) => POINT_FIELDS.has(field) && WHOLE_SCORE.test(heading));
}

function scoresFor(view: TableView, column: FieldColumn): FieldColumn | undefined {
  const [named, free, all] = [namedScores(view), freeScores(view), wholeScores(view)];
  const stem = stemOf(column.heading);
  const alike = stem === "" ? undefined : all.find(({ heading }) => stemOf(heading) === stem);
  const [first] = named;
  const finals = all.filter(({ heading }) => FINAL_SCORE.test(heading));
  const final = finals.length === 1 ? finals[0] : undefined;
  const [nearest] = [...free].filter(({ index }) => index < column.index).sort((a, b) => b.index - a.index);
  return alike ?? final ?? first ?? nearest;
}

/** What a heading is about, without the words for score, grade and rank; of 抽评 / 等级 the group says it. */
function stemOf(heading: string): string {
  const parts = heading.split("/").reverse().map(stemOfPart);
  return parts.find((stem) => stem !== "") ?? "";
}

function stemOfPart(part: string): string {
  return part
    .replace(/[（(].*$/u, "")
    .replace(
      /总分|总?得分|评分|分数|分|等级|等次|评级|档次|名次|排名|位次|score|grade|rating|rank(?:ing)?|points/giu,
      "",
    )
    .trim();
}
