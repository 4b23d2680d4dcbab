import { formatA1 } from "../../../domain/cells/address";
import type { Shown } from "../../../domain/figures/shown-figure";
import type { FormulaBook } from "../../formulas/formula-book";
import { formulaBookOf } from "../../formulas/formula-book";
import { figureAt, formulaIn } from "../../formulas/present";
import { dependentsOf } from "../../formulas/results/dependents";
import type { StaleValue } from "../../formulas/results/stale";
import { staleValues } from "../../formulas/results/stale";
import { defineCheck } from "../check";
import { BALANCES } from "../example-sheets";

/** A stored result that the formula does not give. */
export const staleCachedValue = defineCheck({
  code: "stale-cached-value",
  kind: "stale_cached_value",
  class: "logical",
  severity: "error",
  source: "Recalculation of the formula over the stored values it refers to, with Excel’s number rules.",
  words: {
    zh: {
      title: "公式的存储结果已过时",
      message: "{cell}的公式{formula}按现有数据应为{expected}，但文件中存储并显示的是{stated}。",
      advice: "在Excel中重新计算（Ctrl+Alt+F9）并保存；检查是否设为手动计算。",
      why: "打印、导出和其他程序读到的是存储的旧结果，与数据不符。",
    },
    en: {
      title: "The stored result of a formula is out of date",
      message: "{formula} in {cell} gives {expected} from the present data, but {stated} is stored and shown.",
      advice: "Recalculate in Excel (Ctrl+Alt+F9) and save; check whether calculation is set to manual.",
      why: "Prints, exports and other programs show the stored result, which does not fit the data.",
    },
  },
  silentWhen: {
    zh: "公式含有未能确定重算的函数、外部引用或日期文本；差异在计算精度内；整个文件从未计算过。",
    en: "The formula uses functions, files or texts that cannot be recalculated for certain; the difference is noise of binary arithmetic; the whole file was never calculated.",
  },
  example: { sheets: { 执行: BALANCES }, finds: "执行!D4", stored: { "执行!D4": 25 } },
  *run(context) {
    const book = formulaBookOf(context.workbook);
    for (const stale of staleValues(book)) {
      const { at } = stale;
      const [stated, expected] = shown(book, stale);
      const formula = formulaIn(book, at);
      yield {
        at,
        key: [formula],
        stated,
        expected,
        facts: { cell: formatA1(at), formula, stated, expected },
        derived: dependentsOf(book, [at]),
      };
    }
  },
});

function shown(book: FormulaBook, { at, stored, computed }: StaleValue): readonly [Shown, Shown] {
  return typeof stored === "number" && typeof computed === "number"
    ? [figureAt(book, at, stored, computed), figureAt(book, at, computed, stored)]
    : [String(stored), String(computed)];
}
