import type { CellAddress } from "../../../domain/cells/address";
import { formatPlace } from "../../../domain/cells/address";
import { listing } from "../../../domain/listing";
import { valueAt } from "../../../sheets/workbook";
import { evaluatorOf } from "../../formulas/evaluation/evaluator-of";
import type { FormulaBook } from "../../formulas/formula-book";
import { formulaBookOf, placeOf } from "../../formulas/formula-book";
import { defineCheck } from "../check";

/** So many cells are named; the rest are counted. */
const MOST_NAMED = 5;

/** Formulas that have no stored result and whose result does not follow from the other cells: figures nobody could read. */
export const formulaWithoutResult = defineCheck({
  code: "formula-without-result",
  kind: "stale_cached_value",
  class: "plausibility",
  severity: "warning",
  source: "A workbook stores the result of each formula; programs that write workbooks may leave it out.",
  words: {
    zh: {
      title: "公式没有计算结果",
      message:
        "{count}处公式没有保存结果，也无法由其他单元格算出（{cells}），这些数未能读取，由此得出的得分和核对不完整。",
      advice: "在Excel中打开，重新计算（Ctrl+Alt+F9）并保存，再评分。",
      why: "文件由程序生成后未在Excel中打开保存时，公式没有结果；缺少的数会被当作未填。",
    },
    en: {
      title: "Formulas without a result",
      message:
        "Formulas without a stored result that cannot be calculated from the other cells: {count} ({cells}). These figures were not read; scores and checks that need them are incomplete.",
      advice: "Open the workbook in Excel, recalculate (Ctrl+Alt+F9), save it, and score again.",
      why: "A workbook written by a program and never saved in Excel has no results; a missing figure looks like one not filled in.",
    },
  },
  silentWhen: {
    zh: "结果可以由其他单元格算出；公式的结果本来就是空文本。",
    en: "The result follows from the other cells; the formula gives an empty text.",
  },
  example: {
    sheets: {
      执行: [
        ["项目名称", "预算数（万元）", "支出数（万元）"],
        ["云溪镇河道整治工程", 100, 90],
        ["白石乡校舍加固项目", 200, 150],
        ["金沙镇供水改造工程", '=INDIRECT("台账!B4")', 60],
      ],
    },
    finds: "执行!B4",
  },
  *run(context) {
    const missing = withoutResult(formulaBookOf(context.workbook));
    const [first] = missing;
    if (first === undefined) return;
    const named = missing.slice(0, MOST_NAMED).map(formatPlace);
    const cells = missing.length > MOST_NAMED ? `${listing(named)} …` : listing(named);
    yield {
      at: first,
      key: [String(missing.length)],
      facts: { count: String(missing.length), cells },
      related: missing.slice(1, MOST_NAMED),
    };
  },
});

function withoutResult(book: FormulaBook): readonly CellAddress[] {
  const evaluator = evaluatorOf(book);
  const cells: CellAddress[] = [];
  for (const { grid, templates } of book.sheets) {
    templates.forEach((template, key) => {
      const at = placeOf(grid.sheet, key);
      if (valueAt(grid, at.row, at.col) !== null) return;
      if (evaluator.evaluate(template, at).value === undefined) cells.push(at);
    });
  }
  return cells;
}
