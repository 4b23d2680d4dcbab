import { formatA1 } from "../../../domain/cells/address";
import { formulaBookOf } from "../../formulas/formula-book";
import { labelOf } from "../../formulas/layout/cells/labels";
import { emptyOperands } from "../../formulas/layout/faults/missing/empty-operands";
import { formulaIn } from "../../formulas/present";
import { defineCheck } from "../check";

/** A factor or dividend that is empty in one line only. */
export const referenceToEmptyCell = defineCheck({
  code: "reference-to-empty-cell",
  kind: "reference_to_empty_cell",
  class: "plausibility",
  severity: "info",
  source: "Structure of the sheet: all other copies of the formula find a number in that place.",
  words: {
    zh: {
      title: "公式引用了空单元格",
      message: "{cell}的公式{formula}引用的{empty}为空，而其他各行（列）相应位置都有数字。",
      advice: "补填{empty}；如确为零，请填0。",
      why: "空单元格按0计算，结果看似正常却可能少算。",
    },
    en: {
      title: "A formula refers to an empty cell",
      message:
        "{formula} in {cell} refers to {empty}, which is empty; all other copies of the formula find a number there.",
      advice: "Fill in {empty}; if it is zero, enter 0.",
      why: "An empty cell counts as 0, and the result looks normal although something is missing.",
    },
  },
  silentWhen: {
    zh: "空的是加减项；整行尚未填写；多处为空。",
    en: "The empty cell is a term of a sum or difference; the whole line is not filled in; several are empty.",
  },
  example: {
    sheets: {
      库存: [
        ["品名", "数量", "单价", "金额"],
        ["甲", 3, 10, "=B2*C2"],
        ["乙", 4, null, "=B3*C3"],
        ["丙", 5, 12, "=B4*C4"],
        ["丁", 6, 9, "=B5*C5"],
        ["戊", 7, 8, "=B6*C6"],
        ["己", 8, 7, "=B7*C7"],
      ],
    },
    finds: "库存!D3",
  },
  *run(context) {
    const book = formulaBookOf(context.workbook);
    for (const { sheet, at, axis, empty } of emptyOperands(book)) {
      const facts = { cell: formatA1(at), formula: formulaIn(book, at), empty: formatA1(empty) };
      yield { at, key: [labelOf(sheet, { axis }, at), facts.formula], related: [empty], facts };
    }
  },
});
