import type { CellAddress } from "../../../domain/cells/address";
import { addressKey, formatA1 } from "../../../domain/cells/address";
import type { Severity } from "../../../domain/lists";
import { evaluatorOf } from "../../formulas/evaluation/evaluator-of";
import { sameFigure } from "../../formulas/evaluation/values";
import type { FormulaBook } from "../../formulas/formula-book";
import { formulaBookOf } from "../../formulas/formula-book";
import { hasRemarkOfItsOwn } from "../../formulas/layout/cells/notes";
import { differing } from "../../formulas/layout/faults/differing/differing";
import type { IncompleteSum } from "../../formulas/layout/sums/incomplete-sum";
import { sumFaultsOf } from "../../formulas/layout/sums/sum-report";
import type { LineSum } from "../../formulas/layout/sums/sums";
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
    zh: "被排除的行是小计、平均、比率、余额、“其中”、期初数等；相邻各列的合计都同样排除首行；求和的单元格已包含它；它与求和区域之间隔着标题、小计或空行，或由该合计算出；标题相同的单元格已由另一合计加总；后面的公式拿它与该合计相减（收入减支出合计）。漏掉的单元格目前为空的，为提醒；该列标题与旁边各合计所在列都不同、其余各行又都有数的，为备注。只有少数相邻合计包含该行，仅标题相同的单元格未加入，或漏掉的一行与上一行算法不同时，为提醒。",
    en: "The line left out is a subtotal, average, rate, balance, opening or of-which line; the totals beside leave out the same first line; a cell that is summed stands for it; headings, subtotals or empty lines lie between, or it is computed from the sum; cells of the same heading are added up by another sum; a formula below holds it against the total (revenue less total expenses). Where the cells left out are empty today, it is a warning, and a remark where no sum beside has a heading like its column’s and all other lines have a figure. Where only few of the totals beside take the line in, only the same heading speaks for it, or the line left out is calculated otherwise than the one before it, it is a warning.",
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
      const { sum, missing, latent, ofItsOwn, against = [] } = group.lead;
      const results = resultsOf(book, group.lead);
      if (results === undefined) continue;
      const { stated, expected } = results;
      const facts = factsOf(book, group.lead, results);
      const common = { ...sumsTold(book, group), related: [...missing], facts };
      const beside = toldBeside(group.lead, facts);
      const isMeant = hasRemarkOfItsOwn(sum.sheet, sum.at, placesIn(against));
      if (latent === true) {
        if (beside !== undefined && !differ.has(addressKey(sum.at)))
          yield { ...common, ...beside, variant: "latent", severity: ofItsOwn === true ? "info" : "warning" };
      } else if (stated !== undefined && sameFigure(stated, expected)) {
        yield { ...common, variant: "empty", severity: isMeant ? "info" : "warning" };
      } else {
        const told = { ...common, ...figuresTold(book, sum, results), ...doubtAbout(group.lead, isMeant) };
        const wrong = { ...told, derived: dependentsOfSums(book, group) };
        yield beside === undefined ? wrong : { ...wrong, ...beside, variant: "beside" };
      }
    }
  },
});

/** What a sum comes to as it stands, where that is known, and with what it leaves out. */
interface Results {
  readonly stated: number | undefined;
  readonly expected: number;
}

/** Undefined where nobody can tell what the formula would come to: more than a missing term changes a mean. */
function resultsOf(book: FormulaBook, { sum, leftOut, better }: IncompleteSum): Results | undefined {
  const stated = storedNumber(book, sum.at);
  const recalculated = better === undefined ? undefined : evaluatorOf(book).evaluate(better, sum.at).value;
  if (typeof recalculated === "number") return { stated, expected: recalculated };
  return sum.operation === "SUM" ? { stated, expected: (stated ?? 0) + leftOut } : undefined;
}

function factsOf(book: FormulaBook, { sum, missing, leftOut }: IncompleteSum, { stated, expected }: Results) {
  return {
    cell: formatA1(sum.at),
    formula: formulaIn(book, sum.at),
    missing: placesOf(missing),
    leftOut: figureAt(book, sum.at, leftOut),
    stated: stated === undefined ? "" : figureAt(book, sum.at, stated),
    expected: figureAt(book, sum.at, expected),
  };
}

/** What is told where sums beside it take their like in, and show how the formula should read. */
function toldBeside({ sum, missing, better, against = [] }: IncompleteSum, facts: ReturnType<typeof factsOf>) {
  if (better === undefined || against.length === 0) return undefined;
  const beside = placesIn(against);
  return {
    facts: { ...facts, beside: placesOf(beside), better: formulaHere(better, sum.at) },
    related: [...missing, ...beside],
  };
}

function placesIn(sums: readonly LineSum[]): readonly CellAddress[] {
  return sums.map(({ at }) => at);
}

function figuresTold(book: FormulaBook, { at }: LineSum, { stated, expected }: Results) {
  const told = { expected: figureAt(book, at, expected) };
  if (stated === undefined) return told;
  return { ...told, stated: figureAt(book, at, stated), difference: figureAt(book, at, expected - stated) };
}

/** Who remarks on the sum has thought about it; what speaks for a fault may be weak. */
function doubtAbout({ sure }: IncompleteSum, isMeant: boolean): { readonly severity?: Severity } {
  if (isMeant) return { severity: "info" };
  return sure === false ? { severity: "warning" } : {};
}
