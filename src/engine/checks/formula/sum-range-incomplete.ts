import { addressKey, formatA1 } from "../../../domain/cells/address";
import { evaluatorOf } from "../../formulas/evaluation/evaluator-of";
import { sameFigure } from "../../formulas/evaluation/values";
import { formulaBookOf } from "../../formulas/formula-book";
import { hasRemarkOfItsOwn } from "../../formulas/layout/cells/notes";
import { differing } from "../../formulas/layout/faults/differing/differing";
import { sumFaultsOf } from "../../formulas/layout/sums/sum-report";
import { figureAt, formulaHere, formulaIn, placesOf } from "../../formulas/present";
import { dependentsOfSums, sumsTold } from "../../formulas/present-sums";
import { storedNumber } from "../../formulas/read-number";
import { defineCheck } from "../check";

/** A SUM, or a chain of +, that leaves out lines which belong to it. */
export const sumRangeIncomplete = defineCheck({
  code: "sum-range-incomplete",
  kind: "sum_range_incomplete",
  class: "logical",
  severity: "error",
  source:
    "Structure of the sheet: the lines a total speaks of, the totals beside it, the cells between range and total.",
  words: {
    zh: {
      title: "求和区域漏了单元格",
      message: "{cell}的公式{formula}没有包含{missing}（计{leftOut}），结果为{stated}，补上后应为{expected}。",
      advice: "把公式的区域改为包含{missing}。",
      why: "漏加的行不会进入合计，由合计算出的比率、得分也会随之出错。",
    },
    en: {
      title: "A sum leaves out cells",
      message:
        "{formula} in {cell} does not take in {missing} ({leftOut}): it gives {stated}, and with what it leaves out {expected}.",
      advice: "Extend the range of the formula so that it takes in {missing}.",
      why: "What a total leaves out is missing from every rate and score computed from it.",
    },
  },
  variants: {
    beside: {
      zh: {
        message:
          "{cell}的公式{formula}没有包含{missing}（计{leftOut}），而旁边的{beside}包含了对应的单元格；结果为{stated}，补上后应为{expected}。",
        advice: "把公式改为{better}（与{beside}的写法相同）。",
      },
      en: {
        message:
          "{formula} in {cell} does not take in {missing} ({leftOut}), while {beside} beside it take the like in: it gives {stated}, and with what it leaves out {expected}.",
        advice: "Change the formula to {better}, as in {beside}.",
      },
    },
    empty: {
      zh: {
        title: "求和区域漏了单元格，目前不影响结果",
        message: "{cell}的公式{formula}没有包含{missing}（目前计{leftOut}）；补上后结果目前不变，仍为{stated}。",
      },
      en: {
        title: "A sum leaves out cells without effect today",
        message:
          "{formula} in {cell} does not take in {missing} ({leftOut} today); with what it leaves out the result is the same today, {stated}.",
      },
    },
    latent: {
      zh: {
        title: "求和区域漏了目前为空的单元格",
        message:
          "{cell}的公式{formula}没有包含{missing}，而旁边的{beside}包含了对应的单元格；{missing}目前为空，结果{stated}暂不受影响，以后填数时不会计入。",
        advice: "把公式改为{better}（与{beside}的写法相同）。",
      },
      en: {
        title: "A sum leaves out a cell that is empty today",
        message:
          "{formula} in {cell} does not take in {missing}, while {beside} beside it take their like in; {missing} is empty today, so {stated} is not affected yet, but what is entered there will be missed.",
        advice: "Change the formula to {better}, as in {beside}.",
      },
    },
  },
  silentWhen: {
    zh: "被排除的行是小计、平均、比率、余额、“其中”、期初数等；相邻各列的合计都同样排除首行；求和的单元格已包含它；它与求和区域之间隔着标题、小计或空行，或由该合计算出；标题相同的单元格已由另一合计加总；后面的公式拿它与该合计相减（收入减支出合计）。漏掉的单元格目前为空的，为提醒。只有少数相邻合计包含该行，仅标题相同的单元格未加入，或漏掉的一行与上一行算法不同时，为提醒。",
    en: "The line left out is a subtotal, average, rate, balance, opening or of-which line; the totals beside leave out the same first line; a cell that is summed stands for it; headings, subtotals or empty lines lie between, or it is computed from the sum; cells of the same heading are added up by another sum; a formula below holds it against the total (revenue less total expenses). Where the cells left out are empty today, it is a warning. Where only few of the totals beside take the line in, only the same heading speaks for it, or the line left out is calculated otherwise than the one before it, it is a warning.",
  },
  example: {
    sheets: {
      费用: [
        ["项目", "金额"],
        ["差旅", 120],
        ["会议", 80],
        ["印刷", 45],
        ["培训", 60],
        ["合计", "=SUM(B2:B4)"],
      ],
    },
    finds: "费用!B6",
  },
  *run(context) {
    const book = formulaBookOf(context.workbook);
    const { incomplete } = sumFaultsOf(book, context.views);
    const differ = new Set(differing(book).map((fault) => addressKey(fault.break.at)));
    for (const group of incomplete) {
      const { lead } = group;
      const { sum, missing, leftOut, better } = lead;
      const stated = storedNumber(book, sum.at);
      const recalculated = better === undefined ? undefined : evaluatorOf(book).evaluate(better, sum.at).value;
      const expected = typeof recalculated === "number" ? recalculated : (stated ?? 0) + leftOut;
      if (sum.operation !== "SUM" && typeof recalculated !== "number") continue;
      const unaffected = stated !== undefined && sameFigure(stated, expected);
      const facts = {
        cell: formatA1(sum.at),
        formula: formulaIn(book, sum.at),
        missing: placesOf(missing),
        leftOut: figureAt(book, sum.at, leftOut),
        stated: stated === undefined ? "" : figureAt(book, sum.at, stated),
        expected: figureAt(book, sum.at, expected),
      };
      const common = {
        ...sumsTold(book, group),
        related: [...missing],
        facts,
      };
      const beside = (lead.against ?? []).map(({ at }) => at);
      const isMeant = hasRemarkOfItsOwn(sum.sheet, sum.at, beside);
      const held =
        better === undefined || beside.length === 0
          ? undefined
          : {
              facts: { ...facts, beside: placesOf(beside), better: formulaHere(better, sum.at) },
              related: [...missing, ...beside],
            };
      if (lead.latent === true) {
        if (held !== undefined && !differ.has(addressKey(sum.at)))
          yield { ...common, ...held, variant: "latent", severity: "warning" };
      } else if (unaffected) yield { ...common, variant: "empty", severity: isMeant ? "info" : "warning" };
      else {
        const told = {
          ...common,
          ...(stated === undefined
            ? {}
            : { stated: facts.stated, difference: figureAt(book, sum.at, expected - stated) }),
          expected: facts.expected,
          ...(isMeant ? { severity: "info" as const } : lead.sure === false ? { severity: "warning" as const } : {}),
          derived: dependentsOfSums(book, group),
        };
        if (held === undefined) yield told;
        else yield { ...told, ...held, variant: "beside" };
      }
    }
  },
});
