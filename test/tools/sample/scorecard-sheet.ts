import { PaperSheet } from "../paper/book";
import { heightOf, wrappedLines } from "../paper/row-height";
import type { Facts } from "./facts";
import { isPrintedNumber, printed } from "./printed";

const WIDTHS = [10, 16, 38, 8, 10, 12, 10, 92] as const;
const WEIGHT = 3;
const SCORE = 6;
const EXPLANATION = 7;

/**
 * Attachment 1: indicators at three levels with weight, target, actual and stated score, the subtotals of
 * levels 2 and 1 below their indicators as the report's text states them, and the total.
 */
export function drawScorecard(facts: Facts): PaperSheet {
  const { words, scorecard, subtotals } = facts;
  const sheet = new PaperSheet(words.sheets.scorecard);
  WIDTHS.forEach((width, col) => sheet.widths.set(col, width));
  const last = WIDTHS.length - 1;
  sheet.put(0, 0, words.titles.scorecard, "title");
  sheet.merge(0, 0, 0, last);
  sheet.heights.set(0, 32);
  sheet.put(1, 0, words.pointsUnit, "unit");
  sheet.merge(1, 0, 1, last);
  words.headings.scorecard.forEach((heading, col) => sheet.put(2, col, heading, "heading"));
  sheet.heights.set(2, 26);
  sheet.repeatRows = { top: 2, bottom: 2 };

  let row = 3;
  for (const level1 of subtotals.level1) {
    const top1 = row;
    sheet.put(row, 0, level1.name, "text", { align: "center" });
    for (const level2 of subtotals.level2.filter((group) => group.level1 === level1.name)) {
      const top2 = row;
      sheet.put(row, 1, level2.name, "text", { align: "center" });
      for (const line of scorecard.filter((indicator) => indicator.level2 === level2.name)) {
        sheet.put(row, 2, line.level3, "text");
        putFigure(sheet, row, WEIGHT, line.weight);
        putFigure(sheet, row, 4, line.target);
        putFigure(sheet, row, 5, line.actual);
        putFigure(sheet, row, SCORE, line.score, "0.00");
        sheet.put(row, EXPLANATION, line.explanation, "text");
        const lines = Math.max(
          wrappedLines(line.explanation, WIDTHS[EXPLANATION]),
          wrappedLines(line.level3, WIDTHS[2]),
        );
        sheet.heights.set(row, heightOf(lines));
        row += 1;
      }
      sheet.put(row, 2, words.subtotal, "total");
      putTotals(sheet, row, level2);
      sheet.merge(top2, 1, row, 1);
      row += 1;
    }
    sheet.put(row, 1, `${level1.name}${words.wordGap}${words.subtotal}`, "total");
    sheet.merge(row, 1, row, 2);
    putTotals(sheet, row, level1);
    sheet.merge(top1, 0, row, 0);
    row += 1;
  }
  sheet.put(row, 0, words.total, "total");
  sheet.merge(row, 0, row, 2);
  putTotals(sheet, row, subtotals.total);
  sheet.put(row, EXPLANATION, subtotals.total.grade, "total", { align: "left" });
  sheet.frame(3, 0, row, last);
  sheet.put(row + 1, 0, words.scorecardNote, "note");
  sheet.merge(row + 1, 0, row + 1, last);
  return sheet;
}

function putTotals(sheet: PaperSheet, row: number, stated: { readonly weight: string; readonly score: string }): void {
  sheet.put(row, WEIGHT, printed(stated.weight).value, "total");
  sheet.put(row, SCORE, printed(stated.score).value, "total", { format: "0.00" });
  sheet.heights.set(row, 20);
}

/** Plain figures as numbers, anything with a sign or unit as text, nothing for nothing. */
function putFigure(sheet: PaperSheet, row: number, col: number, text: string, format?: string): void {
  if (text === "") return;
  if (!isPrintedNumber(text)) sheet.put(row, col, text, "text", { align: "right" });
  else sheet.put(row, col, printed(text).value, "number", format === undefined ? {} : { format });
}
