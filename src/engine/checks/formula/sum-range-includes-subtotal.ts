import { formatA1 } from "../../../domain/cells/address";
import { formulaBookOf } from "../../formulas/formula-book";
import { sumFaultsOf } from "../../formulas/layout/sums/sum-report";
import { figureAt, formulaIn, placesOf } from "../../formulas/present";
import { dependentsOfSums, sumsTold } from "../../formulas/present-sums";
import { storedNumber } from "../../formulas/read-number";
import { defineCheck } from "../check";

/** A sum that takes in subtotals together with their parts. */
export const sumRangeIncludesSubtotal = defineCheck({
  code: "sum-range-includes-subtotal",
  kind: "sum_range_includes_subtotal",
  class: "logical",
  severity: "error",
  source: "Structure of the sheet: a cell and the sum it is part of must not both enter a total.",
  words: {
    zh: {
      title: "合计重复计算了小计",
      message:
        "{cell}的公式{formula}既包含明细，又包含小计{subtotals}，{repeated}被加了两次：结果{stated}，应为{expected}。",
      advice: "只对明细求和，或只对小计求和（也可改用SUBTOTAL函数）。",
      why: "重复计算使合计虚增，执行率等指标随之失真。",
    },
    en: {
      title: "A total counts subtotals twice",
      message:
        "{formula} in {cell} takes in both single lines and their subtotals {subtotals}, so {repeated} is counted twice: {stated} instead of {expected}.",
      advice: "Add up the single lines only, or the subtotals only (or use SUBTOTAL throughout).",
      why: "Counting twice inflates the total and every rate computed from it.",
    },
  },
  variants: {
    own: {
      zh: {
        title: "合计公式把自己也算了进去",
        message: "{cell}的公式{formula}的求和区域包含{cell}自己，形成循环引用，得不出结果（目前显示{stated}）。",
        advice: "把求和区域缩到合计行（列）之前。",
      },
      en: {
        title: "A total takes in its own cell",
        message:
          "{formula} in {cell} takes in {cell} itself: a circular reference, which gives no result (it shows {stated} now).",
        advice: "Let the range end before the total.",
      },
    },
    empty: {
      zh: {
        title: "合计区域同时包含明细和小计",
        message:
          "{cell}的公式{formula}同时包含明细和小计{subtotals}；小计目前为0，结果{stated}暂不受影响（{repeated}，{expected}）。",
      },
      en: {
        title: "A total's range holds subtotals and their lines",
        message:
          "{formula} in {cell} takes in single lines and their subtotals {subtotals}; these are 0 today, so {stated} is not affected yet ({repeated}, {expected}).",
      },
    },
  },
  silentWhen: {
    zh: "只对小计求和；使用SUBTOTAL；结果再除以2；小计的明细不在求和区域内。",
    en: "Only subtotals are added up; SUBTOTAL is used; the result is halved; the parts of the subtotal are outside the range.",
  },
  example: {
    sheets: {
      费用: [
        ["项目", "金额"],
        ["差旅", 120],
        ["会议", 80],
        ["小计", "=SUM(B2:B3)"],
        ["印刷", 45],
        ["培训", 60],
        ["小计", "=SUM(B5:B6)"],
        ["合计", "=SUM(B2:B7)"],
      ],
    },
    finds: "费用!B8",
  },
  *run(context) {
    const book = formulaBookOf(context.workbook);
    const { doubled, circular } = sumFaultsOf(book, context.views);
    for (const group of circular) {
      const { at } = group.lead.sum;
      const stated = storedNumber(book, at);
      const facts = {
        cell: formatA1(at),
        formula: formulaIn(book, at),
        stated: stated === undefined ? "?" : figureAt(book, at, stated),
      };
      yield {
        ...sumsTold(book, group),
        variant: "own",
        related: [],
        facts,
        derived: dependentsOfSums(book, group),
      };
    }
    for (const group of doubled) {
      const { sum, subtotals, repeated } = group.lead;
      const stated = storedNumber(book, sum.at);
      const facts = {
        cell: formatA1(sum.at),
        formula: formulaIn(book, sum.at),
        subtotals: placesOf(subtotals),
        repeated: figureAt(book, sum.at, repeated),
        stated: stated === undefined ? "" : figureAt(book, sum.at, stated),
        expected: figureAt(book, sum.at, (stated ?? 0) - repeated),
      };
      const common = {
        ...sumsTold(book, group),
        related: [...subtotals],
        facts,
      };
      if (repeated === 0) yield { ...common, variant: "empty", severity: "warning" };
      else {
        yield {
          ...common,
          ...(stated === undefined ? {} : { stated: facts.stated, difference: facts.repeated }),
          expected: facts.expected,
          derived: dependentsOfSums(book, group),
        };
      }
    }
  },
});
