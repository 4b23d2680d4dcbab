import type { CellAddress } from "../../../domain/address";
import { formatA1, formatRangeA1 } from "../../../domain/address";
import type { Severity } from "../../../domain/lists";
import { dependentsOf } from "../../formulas/dependents";
import type { ErrorValue } from "../../formulas/error-values";
import { errorValues } from "../../formulas/error-values";
import { areasRead, formulaBookOf } from "../../formulas/formula-book";
import { labelOf } from "../../formulas/layout/lines/labels";
import { formulaIn } from "../../formulas/present";
import type { CellValue } from "../../../sheets/workbook";
import { valueAt } from "../../../sheets/workbook";
import { defineCheck } from "../check";

/** #REF!, #NAME? and their like: the formula itself is broken. A division by zero often only waits for data. */
const SEVERITIES: Readonly<Record<string, Severity>> = { "#DIV/0!": "warning", "#N/A": "info" };

/** A formula that shows an error of its own making. */
export const formulaErrorValue = defineCheck({
  code: "formula-error-value",
  kind: "formula_error_value",
  class: "logical",
  severity: "error",
  source: "The stored value of the formula, or a reference that its text has lost.",
  words: {
    zh: {
      title: "公式结果为错误值",
      message: "{place}的公式{formula}结果为{error}，共{count}个单元格；引用它的公式也会出错。",
      advice: "修正公式引用的单元格；除数可能为零时用IF或IFERROR处理。",
      why: "错误值会沿着引用传到合计和得分。",
    },
    en: {
      title: "A formula shows an error value",
      message: "{formula} in {place} shows {error} (cells: {count}); every formula that reads it fails too.",
      advice: "Correct the cells it refers to; where a divisor can be zero, use IF or IFERROR.",
      why: "Error values spread along references into totals and scores.",
    },
  },
  silentWhen: {
    zh: "错误来自被引用的单元格（只报告源头）；用NA()表示暂无数据；所在行尚未填写；分子分母均为0时只作提示。",
    en: "The error comes from a cell it reads (only the source is reported); NA() marks missing figures; the line is not filled in yet; zero by zero is a mere remark.",
  },
  example: {
    sheets: {
      执行: [
        ["项目", "预算", "支出", "执行率"],
        ["甲", 0, 0, "=C2/B2"],
      ],
    },
    finds: "执行!D2",
  },
  *run(context) {
    const book = formulaBookOf(context.workbook);
    /** Zero by zero all over a sheet is one remark. */
    const zerosOn = new Set<string>();
    for (const found of errorValues(book)) {
      const [at] = found.cells;
      if (at === undefined) continue;
      const inputs = inputsOf(found, at);
      if (found.error === "#DIV/0!" && inputs?.every((value) => value === null || value === "") === true) continue;
      const onlyZeros = inputs?.every((value) => value === null || value === "" || value === 0) === true;
      if (onlyZeros && found.error === "#DIV/0!") {
        if (zerosOn.has(at.sheet)) continue;
        zerosOn.add(at.sheet);
      }
      const severity = found.error === "#DIV/0!" && onlyZeros ? "info" : SEVERITIES[found.error];
      yield {
        at,
        ...(found.cells.length > 1 ? { range: found.range } : {}),
        key: [labelOf(found.sheet, { axis: "column" }, at), found.error],
        stated: found.error,
        ...(severity === undefined ? {} : { severity }),
        facts: {
          place: found.cells.length > 1 ? formatRangeA1(found.range) : formatA1(at),
          formula: formulaIn(book, at),
          error: found.error,
          count: String(found.cells.length),
        },
        derived: dependentsOf(book, found.cells),
      };
    }
  },
});

/** The values of the single cells on its own sheet that a formula reads; undefined when it reads anything else. */
function inputsOf({ sheet, template }: ErrorValue, at: CellAddress): readonly CellValue[] | undefined {
  const values: CellValue[] = [];
  for (const area of areasRead(template, at)) {
    if (area.sheet !== at.sheet || area.top !== area.bottom || area.left !== area.right) return undefined;
    values.push(valueAt(sheet.grid, area.top, area.left));
  }
  return values.length < template.references.length ? undefined : values;
}
