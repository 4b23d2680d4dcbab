import type { CellAddress } from "../../../../domain/cells/address";
import { HUNDRED } from "../../../../domain/figures/exact";
import { overlap } from "../../../../domain/figures/interval";
import { isGradeLabel } from "../../../../domain/words/grade-label";
import { GRADE_WORDS } from "../../../../domain/words/grade-words";
import type { Node } from "../figures/node";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "../tables/table-view";
import { toldScores } from "../words/told-scores";
import { gradeOf } from "./grades";

/** A cell beside or below the total of a scorecard that states its grade, and the total it speaks of. */
export interface GradeLine {
  readonly score: Node;
  readonly at: CellAddress;
  readonly text: string;
  /** The lines that the total adds up, where there are several. */
  readonly covers?: readonly number[] | undefined;
}

/** Labels of the score that counts in the end. The same words before an amount mean a total in another unit: no score. */
const FINAL_SCORE = /换算|折算|折合|调整后|最终|converted|adjusted|final/iu;

/** So many rows below the total are looked at. */
const ROWS_BELOW = 4;

/** 评价等级 | 良 in the rows below a scorecard's total, 评价等级：良 in one cell or a sentence, or the grade in the total's line. */
export function gradeLines(context: ReadingContext, view: TableView): readonly GradeLine[] {
  if (view.table.orientation !== "rows" || view.column("weight") === undefined) return [];
  return [...besideTotals(context, view), ...belowTotal(context, view)];
}

/** 小计 | 100 | 80.5 | 良: whatever its heading, a cell behind the score that is a grade and nothing else is that of the line. */
function besideTotals(context: ReadingContext, view: TableView): readonly GradeLine[] {
  const column = view.column("score");
  if (column === undefined || view.column("grade") !== undefined) return [];
  const { sheet, area } = view.table;
  return view.stated.flatMap((line): GradeLine[] => {
    const score = view.figure(line, column);
    if (score === undefined || view.of(line, "weight")?.value.eq(HUNDRED) !== true) return [];
    for (let col = column.index + 1; col <= area.right; col += 1) {
      const at = { sheet, row: line.index, col };
      const text = context.text(at);
      if (gradeOf(text) !== undefined) return [{ score, at, text, covers: line.covers }];
    }
    return [];
  });
}

function belowTotal(context: ReadingContext, view: TableView): readonly GradeLine[] {
  const total = view.totals.at(-1);
  let score = total === undefined ? undefined : view.of(total, "score");
  if (total === undefined || score === undefined) return [];
  const lines: GradeLine[] = [];
  for (let row = total.index + 1; row <= total.index + ROWS_BELOW; row += 1) {
    const found = gradeInRow(context, view, row) ?? gradeInSentence(context, view, row, score);
    if (found !== undefined) lines.push({ score, ...found });
    else score = finalScore(context, view, row) ?? score;
  }
  return lines;
}

const IN_SENTENCE = new RegExp(
  String.raw`(?:等级|等次|评级|档次)(?:评定|确定|认定)?(?:结果)?(?:为|是|属于?|[:：])\s*[“"「]?(${GRADE_WORDS})(?:等|级|等级)?[”"」]?(?=[，。；;,.、\s]|$)`,
  "gu",
);
/** What is said of one of several, or of another time. */
const OF_OTHERS = /个项目|其中|上年|去年|以上|以下|低于|不足|含/u;

/** 综上，项目综合得分89.4分，绩效评定等级为“良”。 A sentence that tells another score speaks of something else. */
function gradeInSentence(
  context: ReadingContext,
  { table: { sheet, area } }: TableView,
  row: number,
  score: Node,
): Pick<GradeLine, "at" | "text"> | undefined {
  const at = { sheet, row, col: area.left };
  const sentence = context.text(at);
  if (OF_OTHERS.test(sentence)) return undefined;
  const [found, ...others] = [...sentence.matchAll(IN_SENTENCE)];
  const told = toldScores(sentence).filter(({ of }) => of === "total");
  if (found?.[1] === undefined || others.length > 0) return undefined;
  return told.every(({ value }) => overlap(value, score.asResult)) ? { at, text: found[1] } : undefined;
}

/** 换算后得分 | 92.89, 最终得分 | 95: what the total comes to in the end, and what the grade below it goes by. */
function finalScore(context: ReadingContext, view: TableView, row: number): Node | undefined {
  const { sheet, area } = view.table;
  const words = Array.from({ length: area.right - area.left + 1 }, (_, step) =>
    context.text({ sheet, row, col: area.left + step }),
  );
  const label = words.find((text) => text !== "") ?? "";
  return FINAL_SCORE.test(label) ? view.figure({ index: row, kind: "data" }, view.column("score")) : undefined;
}

function gradeInRow(context: ReadingContext, view: TableView, row: number): Pick<GradeLine, "at" | "text"> | undefined {
  const { sheet, area } = view.table;
  let isLabelled = false;
  for (let col = area.left; col <= area.right; col += 1) {
    const at = { sheet, row, col };
    const text = context.text(at);
    if (text === "") continue;
    if (isLabelled) return { at, text };
    const [label = "", value = "", ...more] = text.split(/[:：]/u).map((part) => part.trim());
    if (!isGradeLabel(label) || more.length > 0) return undefined;
    if (value !== "") return { at, text: value };
    isLabelled = true;
  }
  return undefined;
}
