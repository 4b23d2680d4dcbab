import type { CellAddress } from "../../../../domain/cells/address";
import { CellSet } from "../../../../domain/cells/cell-map";
import { roundHalfUp } from "../../../../domain/figures/exact";
import { listing } from "../../../../domain/listing";
import type { Grade } from "../../../../domain/lists";
import { GRADES } from "../../../../domain/lists";
import { formulaAt, gridOf } from "../../../../sheets/workbook";
import { defineCheck } from "../../check";
import type { CheckContext } from "../../context";
import { changed, GRADED } from "../../example-sheets";
import type { Node } from "../../reading/figures/node";
import { showStated, statedAt } from "../../reading/figures/show";
import { gradeLines } from "../../reading/scores/grade-lines";
import { isGradedByQuota } from "../../reading/scores/graded-by-quota";
import { bandsOf, gradeFor, gradeOf, gradeWord, withoutBands } from "../../reading/scores/grades";
import { gradeColumns } from "../../reading/scores/score-columns";
import { saysSetBelow } from "../../reading/scores/set-below";
import type { TableView } from "../../reading/tables/table-view";

/** Points out of 100, or 120 with extras; a higher figure is no score, or one on a scale that the bands are not of. */
const HIGHEST_SCORE = 130;
/** Where more than this share differs, another standard was used. */
const MOST_SLIPS = 0.3;

/** A stated grade must follow from the score and the bands. */
export const grade = defineCheck({
  code: "grade",
  kind: "grade_mismatch",
  class: "logical",
  severity: "error",
  source:
    "财预〔2020〕10号: 90（含）以上优，80（含）–90良，60（含）–80中，60以下差; or the bands that the workbook states.",
  words: {
    zh: {
      title: "等级与得分不符",
      message: "“{name}”得{score}分，等级填“{stated}”，按{bands}应为“{expected}”。",
      advice: "核对得分和等级，更正有误的一个。",
      why: "评价等级决定结果应用和以后年度的资金安排。",
    },
    en: {
      title: "Grade does not follow from the score",
      message: "“{name}” scored {score} and is graded “{stated}”; by {bands} it would be “{expected}”.",
      advice: "Check score and grade and correct the one that is wrong.",
      why: "Grades decide how results are used and next year's money.",
    },
  },
  silentWhen: {
    zh: "得分按显示位数可落入所填等级；等级低于得分而该行写明一票否决、降级等缘由（或“是否一票否决”栏填“是”）；等级用词不在优良中差之列；附注写明按名额、名次或比例定等；未注明等级标准而等级由公式算出，或多行（或用“优秀”“良好”等词的一行）一致地采用另一标准，或仅在合格与不合格之间不同；满分不是100分。",
    en: "The score as shown can fall into the stated band; the grade is lower and the line says why (veto, downgraded, or yes under such a heading); the words are of another scale; a note says that grades go by quota or place; no bands are stated and a formula gives the grade, several rows (one where the words are not the rule's) follow other ones, or only passing and failing differ; full marks are not 100.",
  },
  example: {
    sheets: {
      得分情况: changed(GRADED, {
        D4: "优",
        A7: "注：90分（含）以上为优，80分（含）至90分为良，60分（含）至80分为中，60分以下为差。",
      }),
    },
    finds: "得分情况!D4",
  },
  *run(context) {
    const { stated, bands, rule } = bandsOf(context);
    for (const records of graded(context)) {
      if (records.some(({ score, at }) => score.value.gt(HIGHEST_SCORE) || isGradedByQuota(context, at.sheet)))
        continue;
      const differing = records.filter((record) => !agrees(record, bands, context));
      const wrong = stated ? differing : differing.filter((record) => !isOfOwnScale(record, bands, context));
      const isOneOfSeveral = wrong.length > 1 || wrong.every(({ text }) => !isWordOfRule(text));
      if (!stated && isOneOfSeveral && followsAnother(records, wrong)) continue;
      const scale = isAnotherScale(records, wrong, bands) ? { scale: "other" } : {};
      const doubtful = new Set(wrong);
      for (const { score, at } of records.filter((record) => !doubtful.has(record))) context.supported([score.at, at]);
      for (const { name, score, at, text } of wrong) {
        const right = gradeFor(roundHalfUp(score.value, 2), bands);
        const expected = right === undefined ? "" : gradeWord(right, text, rule);
        yield {
          at,
          key: [name, score.heading],
          stated: text,
          expected,
          related: [score.at],
          evidence: [{ at, text }, statedAt(score)],
          facts: {
            ...scale,
            name,
            score: showStated(score),
            stated: text,
            expected,
            bands: listing(
              bands.slice(0, 3).map((band) => `${gradeWord(band.grade, text, rule)}≥${band.from.toFixed()}`),
            ),
          },
        };
      }
    }
  },
});

/** The rule grades 优, 良, 中 and 差. Who grades 优秀 and 良好 assesses by another standard, and may draw the lines elsewhere. */
function isWordOfRule(text: string): boolean {
  return !/优秀|良好|中等|较差/u.test(text);
}

/** Words that the rule does not know: where such a scale begins to pass, at 60 or at 70, is its author's choice. */
const PASSING = /^不?合格$/u;

/** Without a stated standard a formula states the bands that it computes by, and who passes is no matter of the rule's. */
function isOfOwnScale({ score, at, text }: Graded, bands: Bands, { workbook }: CheckContext): boolean {
  const grid = gridOf(workbook, at.sheet);
  if (grid !== undefined && formulaAt(grid, at.row, at.col) !== undefined) return true;
  const right = gradeFor(roundHalfUp(score.value, 2), bands);
  return PASSING.test(text) && (right === "中" || right === "差");
}

/**
 * Without a stated standard several rows beside it mean another standard, not several mistakes: where many differ, or
 * where every grade has its own span of scores (优秀 to the first four, 良好 from 75).
 */
function followsAnother(records: readonly Graded[], wrong: readonly Graded[]): boolean {
  return wrong.length > records.length * MOST_SLIPS || areInOrder(records);
}

/** So many grades that are off in one direction, in the order of the scores, come of one other standard. */
const FEWEST_OF_SCALE = 3;

function isAnotherScale(records: readonly Graded[], wrong: readonly Graded[], bands: Bands): boolean {
  const directions = wrong.map(({ score, grade }) => {
    const right = gradeFor(roundHalfUp(score.value, 2), bands);
    return right === undefined ? 0 : Math.sign(GRADES.indexOf(grade) - GRADES.indexOf(right));
  });
  return wrong.length >= FEWEST_OF_SCALE && new Set(directions).size === 1 && areInOrder(records);
}

/** No record has a better grade than one with a higher score; one that was set below its score is in nobody's way. */
function areInOrder(records: readonly Graded[]): boolean {
  const byScore = records
    .filter(({ isSetBelow = false }) => !isSetBelow)
    .sort((a, b) => b.score.value.comparedTo(a.score.value));
  return byScore.every((record, index) => {
    const next = byScore[index + 1];
    if (next === undefined || next.score.value.eq(record.score.value)) return true;
    return GRADES.indexOf(record.grade) <= GRADES.indexOf(next.grade);
  });
}

type Bands = ReturnType<typeof bandsOf>["bands"];

interface Graded {
  readonly name: string;
  readonly score: Node;
  readonly grade: Grade;
  readonly at: CellAddress;
  readonly text: string;
  /** Its own line says that the grade was set below that of the score. */
  readonly isSetBelow?: boolean;
}

/** What the grade below a table is given to: what its only scorecard is about, else the table. */
function wholeOf({ scored }: CheckContext, { table }: TableView, covers: readonly number[] | undefined): string {
  const all = scored.scorecards.filter((card) => card.table === table.id);
  const own = new Set(covers);
  const cards = all.length === 1 ? all : all.filter(({ indicators }) => own.has(indicators[0]?.indicator.line ?? -1));
  return (cards.length === 1 ? cards[0]?.name : undefined) || table.title || table.project?.name || table.sheet;
}

/** Scores with grades, table by table. */
function* graded(context: CheckContext): Iterable<readonly Graded[]> {
  const { letters } = bandsOf(context);
  const below = new CellSet();
  for (const view of context.views) {
    yield gradeLines(context, view).flatMap(({ score, at, text, covers }): Graded[] => {
      const meant = gradeOf(text, { letters });
      if (meant === undefined) return [];
      below.add(at);
      return [{ name: wholeOf(context, view, covers), score, grade: meant, at, text: withoutBands(text) }];
    });
    if (view.table.role === "indicators") continue;
    for (const { column: grades, scores } of gradeColumns(view)) {
      yield [...view.data, ...view.stated.filter(({ kind }) => kind === "average")].flatMap((line): Graded[] => {
        const score = view.figure(line, scores);
        const at = view.at(line, grades);
        const text = context.text(at);
        const meant = gradeOf(text, { letters });
        return score === undefined || meant === undefined
          ? []
          : [{ name: view.nameOf(line), score, grade: meant, at, text, isSetBelow: saysSetBelow(context, view, line) }];
      });
    }
  }
  for (const table of context.fieldTables) {
    const score = context.fieldFigure(table, "total_score") ?? context.fieldFigure(table, "score");
    const cell = table.fields.get("grade");
    const meant = cell === undefined ? undefined : gradeOf(context.text(cell.at), { letters });
    // 自评等级 below a form's indicators is a field of the form as well.
    if (score === undefined || cell === undefined || meant === undefined || below.has(cell.at)) continue;
    const name = table.project?.name ?? table.sheet;
    yield [{ name, score, grade: meant, at: cell.at, text: withoutBands(context.text(cell.at)) }];
  }
}

/** True when the score, as it is shown or as another finding corrects it, can have the stated grade. */
function agrees({ score, grade: stated, isSetBelow = false }: Graded, bands: Bands, context: CheckContext): boolean {
  const { value, quantity } = score;
  const values = [value, roundHalfUp(value, 2)];
  const corrected = context.corrected(score.at);
  if (corrected !== undefined) values.push(corrected.lo, corrected.hi);
  // Grades go by two decimals; with fewer shown, the graded score may have been any that rounds to it.
  if (quantity.decimals !== undefined && quantity.decimals < 2) {
    values.push(roundHalfUp(value, quantity.decimals));
    if (quantity.asText) values.push(score.asResult.lo, score.asResult.hi);
  }
  const isBelow = (grade: Grade | undefined): boolean =>
    grade !== undefined && GRADES.indexOf(stated) > GRADES.indexOf(grade);
  return values.some((each) => {
    const grade = gradeFor(each, bands);
    return grade === stated || (isSetBelow && isBelow(grade));
  });
}
