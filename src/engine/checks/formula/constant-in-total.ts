import { addressKey, formatA1 } from "../../../domain/cells/address";
import { formulaBookOf } from "../../formulas/formula-book";
import { labelOf } from "../../formulas/layout/cells/labels";
import { differing } from "../../formulas/layout/faults/differing/differing";
import { pluggedTotals } from "../../formulas/layout/sums/plugged-totals";
import { figureAt, formulaIn } from "../../formulas/present";
import { storedNumber } from "../../formulas/read-number";
import { defineCheck } from "../check";

/** A figure typed into the formula of a total. */
export const constantInTotal = defineCheck({
  code: "constant-in-total",
  kind: "hardcoded_in_formula_range",
  class: "plausibility",
  severity: "warning",
  source:
    "Structure of the formula: a sum of cells to which a typed figure is added, where no formula beside is built so.",
  words: {
    zh: {
      title: "合计公式里夹有手填数字",
      message: "{cell}的公式{formula}在合计之外另加（减）了手填的{typed}，结果{stated}因此不等于各项之和{sum}。",
      advice: "查明{typed}是什么：应单独列一行并注明依据；只是为了凑平的，应删去并查找差额原因。",
      why: "写在公式里的数字看不见、无出处，常是为了凑平合计，也不会随数据更新。",
    },
    en: {
      title: "A figure typed into the formula of a total",
      message:
        "{formula} in {cell} adds the typed figure {typed} to the cells it sums, so {stated} is not their sum, {sum}.",
      advice:
        "Find out what {typed} stands for: give it a line of its own with its reason; if it only makes the total fit, remove it and look for the difference.",
      why: "A figure inside a formula is seen by nobody and has no source; often it was put there to make a total fit.",
    },
  },
  silentWhen: {
    zh: "手填数字小于10（如首尾都算的天数）或超过结果的一半；旁边的公式也是这样写的（底数、已知部分）；日期；公式里有乘除；已按与相邻公式不一致报出。",
    en: "The figure is below 10 (days, both ends included) or more than half of the result; formulas beside it are built alike (base fees, known parts); dates; products and quotients; it is told as differing from its neighbours.",
  },
  example: {
    sheets: {
      收支: [
        ["项目", "金额"],
        ["甲", 1200],
        ["乙", 860],
        ["丙", 455],
        ["合计", "=SUM(B2:B4)+85"],
      ],
    },
    finds: "收支!B5",
  },
  *run(context) {
    const book = formulaBookOf(context.workbook);
    const told = new Set(differing(book).map((fault) => addressKey(fault.break.at)));
    for (const { sheet, at, typed } of pluggedTotals(book)) {
      const stated = storedNumber(book, at);
      if (stated === undefined || told.has(addressKey(at))) continue;
      const facts = {
        cell: formatA1(at),
        formula: formulaIn(book, at),
        typed: figureAt(book, at, typed),
        stated: figureAt(book, at, stated),
        sum: figureAt(book, at, stated - typed, stated),
      };
      yield { at, key: [labelOf(sheet, { axis: "column" }, at), facts.formula], stated: facts.stated, facts };
    }
  },
});
