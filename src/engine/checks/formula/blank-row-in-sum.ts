import { formatA1, formatRangeA1 } from "../../../domain/cells/address";
import { formulaBookOf } from "../../formulas/formula-book";
import { blankEnds } from "../../formulas/layout/sums/blank-ends";
import { formulaHere, formulaIn, placesOf } from "../../formulas/present";
import { sumsTold } from "../../formulas/present-sums";
import { defineCheck } from "../check";

/** A sum whose range runs on into a row that holds no item. */
export const blankRowInSum = defineCheck({
  code: "blank-row-in-sum",
  kind: "reference_to_empty_cell",
  class: "plausibility",
  severity: "warning",
  source: "Structure of the sheet: the first or last row of the range is empty from end to end, or only a caption.",
  words: {
    zh: {
      title: "求和区域带进了空行或标题行",
      message: "{cell}的公式{formula}把空行或标题行（{blank}）也算在内；目前不影响结果。",
      advice: "如不是特意留出插行的位置，改为{better}。",
      why: "日后写在那里的说明数字、小计会被悄悄计入合计。",
    },
    en: {
      title: "A sum takes in an empty row or a caption",
      message:
        "{formula} in {cell} takes in an empty row or a caption as well ({blank}); the result is the same today.",
      advice: "Change it to {better}, unless the row was left for lines to be inserted.",
      why: "A figure noted there later, or a subtotal, silently enters the total.",
    },
  },
  silentWhen: {
    zh: "同一行、同样写法的求和都没有数字（空表）；空行多于三行（预留）；空单元格所在行有其他数字，或有不以冒号结尾的文字；横向求和；另一张同样的表上，同一合计在这些行里有数字。",
    en: "No sum of the line written alike finds a figure (an empty form); more than three empty rows (room for entries); the row of the empty cell holds other figures, or a text that does not end in a colon; sums along a row; the same line of a like sheet finds figures in these rows.",
  },
  example: {
    sheets: {
      费用: [
        ["项目", "金额"],
        ["差旅", 120],
        ["会议", 80],
        ["印刷", 45],
        [null, null],
        ["合计", "=SUM(B2:B5)"],
      ],
    },
    finds: "费用!B6",
  },
  *run(context) {
    const book = formulaBookOf(context.workbook);
    for (const group of blankEnds(book)) {
      const { sum, blank, better } = group.lead;
      yield {
        ...sumsTold(book, group),
        related: blank,
        facts: {
          cell: group.all.length > 1 ? formatRangeA1(group.range) : formatA1(sum.at),
          formula: formulaIn(book, sum.at),
          blank: placesOf(blank),
          better: formulaHere(better, sum.at),
        },
      };
    }
  },
});
