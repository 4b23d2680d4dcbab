import { defineCheck } from "../../check";
import { changed, EXECUTION } from "../../example-sheets";
import { figureLike, gapFigure, showStated, statedAt, statedFigure } from "../../reading/figures/show";
import { middle } from "../../relations/equation/compute";
import { spendingSlips } from "../../relations/lines/spending-slips";

/** One record entered in another unit, or with a moved point: spending and budget fit but for a power of ten. */
export const recordUnit = defineCheck({
  code: "record-unit",
  kind: "unit_mismatch",
  class: "logical",
  severity: "error",
  source: "One table, one unit: 元, 万元 and 亿元 differ by powers of ten that no project spends beyond its budget.",
  words: {
    zh: {
      title: "个别行疑似单位或小数点错位",
      message:
        "“{name}”的“{heading}”填{stated}，与“{otherHeading}”{other}不成比例；按本表单位应约为{expected}，疑似单位填错或小数点错位。",
      advice: "核对该数的计量单位（元、万元、亿元）和小数点，按本表单位改填。",
      why: "一行单位填错会使合计和执行率差上几个数量级。",
    },
    en: {
      title: "One record looks entered in another unit",
      message:
        "“{heading}” of “{name}” is {stated}, out of proportion to “{otherHeading}” {other}; in the unit of this table it would be {expected}: another unit, or a decimal point that moved.",
      advice: "Check the unit in which it was entered and its decimal point, and write it in the unit of the table.",
      why: "One record in another unit puts totals and rates out by orders of magnitude.",
    },
  },
  silentWhen: {
    zh: "不足三行可作对照；两行以上都如此；该数在本列中并不突出；支出极少但不是万分之一以下的倍数关系。",
    en: "Fewer than three records to compare with; more than two records like it; the figure does not stand out in its column; little was spent, but not by the factor of a unit.",
  },
  example: {
    sheets: { 执行情况: changed(EXECUTION, { D5: 1800000 }) },
    finds: "执行情况!D5",
  },
  *suspects(context) {
    for (const { culprit, allowed } of spendingSlips(context)) {
      if (!culprit.isFormula) yield { node: culprit, allowed, isSure: true };
    }
  },
  *run(context) {
    for (const { name, spent, budget, culprit, ...slip } of spendingSlips(context)) {
      const other = culprit === spent ? budget : spent;
      // What other figures require is reported by their own checks, unless they leave it to this one.
      const asked = context.contradicting(culprit.at)?.expected;
      if (context.corrected(culprit.at) !== undefined && asked === undefined && !culprit.isFormula) continue;
      const meant = asked === undefined ? slip.meant : middle(asked);
      // Other figures say which of the two it is.
      if (context.corrected(other.at) !== undefined) continue;
      // In the style of the figure beside it: the wrong one may have five decimals, or none.
      const expected = { ...figureLike(other, meant), value: figureLike(culprit, meant).value };
      yield {
        at: culprit.at,
        key: [name, culprit.heading],
        stated: statedFigure(culprit),
        expected,
        difference: gapFigure(culprit, meant),
        related: [other.at],
        evidence: [culprit, other].map(statedAt),
        facts: {
          name,
          heading: culprit.heading,
          stated: showStated(culprit),
          otherHeading: other.heading,
          other: showStated(other),
          expected,
        },
      };
    }
  },
});
