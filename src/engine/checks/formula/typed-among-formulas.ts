import { formatA1, isSingleCell } from "../../../domain/cells/address";
import { formulaBookOf } from "../../formulas/formula-book";
import { labelOf } from "../../formulas/layout/cells/labels";
import { mixedLines } from "../../formulas/layout/faults/typed/mixed-lines";
import { formulaHere, placesOf } from "../../formulas/present";
import { defineCheck } from "../check";

/** Lines whose cells are partly calculated and partly typed, beyond single slips. */
export const typedAmongFormulas = defineCheck({
  code: "typed-among-formulas",
  kind: "hardcoded_in_formula_range",
  class: "plausibility",
  severity: "info",
  source:
    "Structure of the sheet: cells in lines of one kind, some with a formula (compared in R1C1 notation), some typed.",
  words: {
    zh: {
      title: "同一列（行）里公式与手填数字混用",
      message:
        "{places}共{typed}格是手工填写的数字，而同一列（行）同类的另外{formulas}格（{calculated}）用公式计算；例如{cell}按该公式应写作{formula}。",
      advice: "核对手填数字的来源；应由公式计算的，改为公式。",
      why: "手工填写的数字不会随数据更新，而旁边的公式会更新。",
    },
    en: {
      title: "Formulas and typed figures mixed in one line",
      message:
        "{places}: {typed} typed figures where {formulas} other cells of the same kind ({calculated}) are calculated; in {cell}, for instance, their formula would read {formula}.",
      advice: "Check where the typed figures come from; put formulas where they ought to be calculated.",
      why: "Typed figures do not follow when the data change, while the formulas beside them do.",
    },
  },
  variants: {
    near: {
      zh: {
        title: "公式列（行）里有几格手填了相近的数字",
        message:
          "{places}共{typed}格是手工填写的数字，都与公式结果相近但不相等，而同一列（行）同类的另外{formulas}格（{calculated}）用公式计算；例如{cell}按该公式应写作{formula}。",
        advice: "核对这些数字是否取整或沿用了旧结果；应由公式计算的，改为公式，有意取整的请注明。",
      },
      en: {
        title: "Typed figures near to what the formulas of their line give",
        message:
          "{places}: {typed} typed figures, each near to what the formula of {formulas} other cells of the same kind ({calculated}) gives, but not equal; in {cell}, for instance, it would read {formula}.",
        advice:
          "Check whether they are rounded or left from older data; put formulas there, or note that they were rounded on purpose.",
      },
    },
    among: {
      zh: {
        title: "合计列（行）里有几格手填的数字不是合计数",
        message:
          "{places}共{typed}格是手工填写的数字，而同一列（行）同类的另外{formulas}格（{calculated}）是合计公式，例如到{cell}应写作{formula}；这些数介于各分项之间或接近合计，可能是平均数、比率、期末数或旧的合计。",
        advice: "核对口径：应为合计的，恢复公式；是平均数、比率或期末数的，也宜用公式或注明。",
      },
      en: {
        title: "Typed figures in a line of sums that are no sums",
        message:
          "{places}: {typed} typed figures where {formulas} other cells of the same kind ({calculated}) are sums; in {cell}, for instance, the formula would read {formula}. They lie among their parts or near their sum: means, rates, closing figures, or sums of older data.",
        advice:
          "Check what they stand for: put sums there if they ought to be sums, else formulas of their own or a note.",
      },
    },
  },
  silentWhen: {
    zh: "手填数字少于两个（另有检查）；公式引用的内容在该处为空；逐期递推的公式；所在行（列）与公式所在行（列）不同类；合计行。每个手填数字与公式结果都相差不到四分之一，或介于合计公式的各分项之间的为提醒，否则只作提示。",
    en: "Fewer than two typed figures (told by other checks); what the formula would read is empty there; formulas that run from period to period; lines of another kind; totals. A warning where each typed figure is within a quarter of what the formula gives, or lies among the parts of a sum; else a remark.",
  },
  example: {
    sheets: {
      换算: [
        ["项目", "万元", "元"],
        ["甲", 1.5, "=B2*10000"],
        ["乙", 2.25, 22600],
        ["丙", 3, 31000],
        ["丁", 4.5, "=B5*10000"],
        ["戊", 2, "=B6*10000"],
        ["己", 7, 72000],
        ["庚", 6, 61000],
      ],
    },
    finds: "换算!C3",
  },
  *run(context) {
    const book = formulaBookOf(context.workbook);
    for (const { sheet, axis, template, formulas, typed, range, isNear, isAmong } of mixedLines(book)) {
      const [at] = typed;
      if (at === undefined) continue;
      const formula = formulaHere(template, at);
      yield {
        at,
        ...(isSingleCell(range) ? {} : { range }),
        ...(isNear ? { variant: "near" as const, severity: "warning" as const } : {}),
        ...(isAmong && !isNear ? { variant: "among" as const, severity: "warning" as const } : {}),
        related: [...typed, ...formulas.slice(0, 2)],
        key: [labelOf(sheet, { axis }, at), formula],
        facts: {
          formulas: String(formulas.length),
          typed: String(typed.length),
          places: placesOf(typed),
          calculated: placesOf(formulas),
          cell: formatA1(at),
          formula,
        },
      };
    }
  },
});
