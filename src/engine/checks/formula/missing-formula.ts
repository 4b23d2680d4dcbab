import { formatA1, formatRangeA1 } from "../../../domain/cells/address";
import { formulaBookOf } from "../../formulas/formula-book";
import { rangeOf } from "../../formulas/layout/cells/cells";
import { labelOf } from "../../formulas/layout/cells/labels";
import { isRemarkedAmongCopies } from "../../formulas/layout/cells/notes";
import { missingFormulas } from "../../formulas/layout/faults/missing/missing-formula";
import { figureAt, formulaHere, placesOf } from "../../formulas/present";
import { defineCheck } from "../check";
import { BALANCES, changed } from "../example-sheets";

/** Copies of the formula from which on the only empty cell among them is no choice. */
const MANY_COPIES = 8;

/** An empty cell in a line of copies of one formula. */
export const missingFormula = defineCheck({
  code: "missing-formula",
  kind: "missing_formula",
  class: "plausibility",
  severity: "info",
  source: "Structure of the sheet: the cells before and after it share one formula (compared in R1C1 notation).",
  words: {
    zh: {
      title: "公式列中有空单元格",
      message: "{cell}为空，而它前后的{neighbours}都是公式；按相同公式{formula}应为{expected}。",
      advice: "补上公式{formula}；确实不需要计算的，可忽略。",
      why: "漏填的公式会使这一行（列）不进入合计。",
    },
    en: {
      title: "A cell among formulas is empty",
      message:
        "{cell} is empty although {neighbours} before and after it hold formulas; {formula} gives {expected} here.",
      advice: "Enter the formula {formula}; where nothing is to be calculated, leave it.",
      why: "A formula that is missing keeps its line out of the totals.",
    },
  },
  silentWhen: {
    zh: "相同公式少于四个；该处引用的单元格为空；相邻的列（行）也是空的；公式在该处得零；连续空三格以上。只有八个以上相同公式中唯一的空格为提醒，其余为提示；该行有别处没有的备注时也只作提示。",
    en: "Fewer than four copies of the formula; what it would read is empty; the cells beside are empty, too; the formula gives zero there; three empty cells in a row or more. The only empty cell among eight copies or more is a warning, others are remarks, and so is one whose row alone bears a remark.",
  },
  example: { sheets: { 执行: changed(BALANCES, { D4: null }) }, finds: "执行!D4" },
  *run(context) {
    const book = formulaBookOf(context.workbook);
    for (const { sheet, axis, cells, template, expected, neighbours, copies, isOnly } of missingFormulas(book)) {
      const [at] = cells;
      if (at === undefined) continue;
      const range = rangeOf(cells);
      const formula = formulaHere(template, at);
      const isSlip =
        isOnly && cells.length === 1 && copies >= MANY_COPIES && !isRemarkedAmongCopies(sheet, axis, at, template);
      yield {
        at,
        ...(range === undefined ? {} : { range }),
        ...(isSlip ? { severity: "warning" as const } : {}),
        key: [labelOf(sheet, { axis }, at), formula],
        related: neighbours,
        facts: {
          cell: range === undefined ? formatA1(at) : formatRangeA1(range),
          neighbours: placesOf(neighbours),
          formula,
          expected: expected === undefined ? "?" : figureAt(book, at, expected),
        },
      };
    }
  },
});
