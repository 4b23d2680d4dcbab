import { formatA1, formatRangeA1 } from "../../../domain/address";
import { groupedBy } from "../../../domain/groups";
import { dependentsOf } from "../../formulas/results/dependents";
import { formulaBookOf } from "../../formulas/formula-book";
import { labelOf } from "../../formulas/layout/lines/labels";
import { formulaIn, placesOf } from "../../formulas/present";
import { tellingErrors } from "../../formulas/results/telling-errors";
import { defineCheck } from "../check";

/** More places of one sheet with the same error than this mostly have one cause, and are one finding. */
const MOST_APART = 6;
/** First cells of them that a finding points to. */
const MOST_RELATED = 40;

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
  variants: {
    flood: {
      zh: {
        title: "整表多处公式为错误值",
        message:
          "本表{places}等{cases}处公式（共{count}个单元格）自身结果为{error}，首处是{cell}的公式{formula}；引用它们的公式也会出错。",
        advice:
          "多处同样的错误往往同一个原因：先看被删除的行、列、工作表或失效的名称、链接，再改{cell}，其余会随之恢复。",
      },
      en: {
        title: "Many formulas of a sheet show an error value",
        message:
          "{cases} places of this sheet ({places}) show {error} of their own making, {count} cells in all, the first {formula} in {cell}; every formula that reads them fails too.",
        advice:
          "The same error in many places mostly has one cause: look for a deleted row, column or sheet, a lost name or link first, then mend {cell} and see what is left.",
      },
    },
  },
  silentWhen: {
    zh: "错误来自被引用的单元格（只报告源头）；用NA()表示暂无数据；所在行尚未填写，或汇总的区域全空；分子分母均为0时只作提示。一张表里同样的错误多于六处时合为一条。",
    en: "The error comes from a cell it reads (only the source is reported); NA() marks missing figures; the line is not filled in yet, or the range it aggregates is empty; zero by zero is a mere remark. More than six places of a sheet with the same error are one finding.",
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
    const alike = groupedBy(tellingErrors(book), ({ at, error, severity }) => [at.sheet, error, severity].join("!"));
    for (const cases of alike.values()) {
      const isFlood = cases.length > MOST_APART;
      for (const { at, cells, range, sheet, error, severity } of isFlood ? cases.slice(0, 1) : cases) {
        const all = isFlood ? cases.flatMap((each) => each.cells) : cells;
        const common = {
          at,
          key: [labelOf(sheet, { axis: "column" }, at), error],
          stated: error,
          severity,
          derived: dependentsOf(book, all),
        };
        const facts = { formula: formulaIn(book, at), error, count: String(all.length) };
        const isOne = all.length === 1;
        if (isFlood) {
          const roots = cases.map((each) => each.at);
          yield {
            ...common,
            variant: "flood",
            related: roots.slice(1, MOST_RELATED),
            facts: { ...facts, cell: formatA1(at), places: placesOf(roots), cases: String(cases.length) },
          };
        } else {
          yield {
            ...common,
            ...(isOne ? {} : { range }),
            facts: { ...facts, place: isOne ? formatA1(at) : formatRangeA1(range) },
          };
        }
      }
    }
  },
});
