import type { CellAddress } from "../../../../domain/cells/address";
import { isGradeLabel } from "../../../../domain/words/grade-label";
import type { Node } from "../figures/node";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "../tables/table-view";

/** A cell below a scorecard that states its grade, and the total it speaks of. */
export interface GradeLine {
  readonly score: Node;
  readonly at: CellAddress;
  readonly text: string;
}

/** Labels of the score that counts in the end. The same words before an amount mean a total in another unit: no score. */
const FINAL_SCORE = /换算|折算|折合|调整后|最终|converted|adjusted|final/iu;

/** So many rows below the total are looked at. */
const ROWS_BELOW = 4;

/** 评价等级 | 良 in the rows below a scorecard's total, or 评价等级：良 in one cell. */
export function gradeLines(context: ReadingContext, view: TableView): readonly GradeLine[] {
  const { table } = view;
  const total = view.stated.filter(({ kind }) => kind === "total").at(-1);
  if (total === undefined || table.orientation !== "rows" || view.column("weight") === undefined) return [];
  let score = view.of(total, "score");
  if (score === undefined) return [];
  const lines: GradeLine[] = [];
  for (let row = total.index + 1; row <= total.index + ROWS_BELOW; row += 1) {
    const found = gradeInRow(context, view, row);
    if (found !== undefined) lines.push({ score, ...found });
    else score = finalScore(context, view, row) ?? score;
  }
  return lines;
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
