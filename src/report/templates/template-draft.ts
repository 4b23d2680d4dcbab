import { columnLetters } from "../../domain/cells/address";
import type { CellLook, SheetPlan } from "../../sheets/plan";
import { eachCell } from "../../sheets/planned-cells";
import { amountFormat, percentFormat } from "../looks";
import { SheetDraft } from "../sheet-draft";

/** How the blank workbooks look: labels tinted, cells to fill in white, cells that calculate grey. */
export const LABEL: CellLook = {
  bold: true,
  size: 10,
  align: "center",
  vertical: "center",
  wrap: true,
  border: true,
  tone: "group",
};
export const INPUT_TEXT: CellLook = { size: 10, align: "left", vertical: "center", wrap: true, border: true };
export const INPUT_CENTRED: CellLook = { ...INPUT_TEXT, align: "center" };
export const INPUT_AMOUNT: CellLook = {
  size: 10,
  align: "right",
  vertical: "center",
  border: true,
  format: amountFormat(2),
};
export const INPUT_POINTS: CellLook = { ...INPUT_AMOUNT, format: "General" };
export const CALCULATED: CellLook = { ...INPUT_AMOUNT, tone: "total" };
export const CALCULATED_POINTS: CellLook = { ...CALCULATED, format: "0.00" };
export const CALCULATED_RATE: CellLook = { ...CALCULATED, format: percentFormat(2) };

const FULL_MARKS = 100;
/** No amount in 万元 is greater. */
const LARGEST_AMOUNT = 1_000_000_000_000;

/** A blank sheet in the making. Its formulas give "" or 0 while nothing is filled in. */
export class TemplateDraft {
  readonly draft: SheetDraft;
  /** What formulas give in the blank sheet, where that is not "". */
  readonly #blanks = new Map<string, number>();

  constructor(title: string, widths: readonly number[]) {
    // Ids tell sheets of ours inside a user's workbook; in a new one the id goes unused.
    this.draft = new SheetDraft("overview", title, widths);
  }

  /** Title, English title and a line for the unit. */
  head(title: string, english: string, right: string): void {
    this.draft.heading(title, english, right);
  }

  /** A row of column headings, high enough for two lines. */
  columns(texts: readonly string[]): void {
    texts.forEach((text, col) => this.draft.put(this.draft.row, col, text, LABEL));
    this.draft.keepInView(this.draft.row + 1);
    this.draft.repeatOnPaper(0, this.draft.row);
    this.draft.row += 1;
  }

  /** A formula without "=", with the value it has in the blank sheet. */
  formula(row: number, col: number, formula: string, blank: "" | number, look: CellLook): void {
    this.draft.putWord(row, col, { value: "", write: () => formula }, look);
    if (blank !== "") this.#blanks.set(`${row}:${col}`, blank);
  }

  /** Points from 0 to 100. */
  points(top: number, bottom: number, col: number, message: string): void {
    const area = { top, bottom, left: col, right: col };
    this.draft.validation({ area, rule: { kind: "decimal", min: 0, max: FULL_MARKS }, message });
  }

  /** Amounts of 0 and more. */
  amounts(top: number, bottom: number, left: number, right: number): void {
    const area = { top, bottom, left, right };
    const message = "请填写数字，单位：万元 / a number, in CNY 10,000";
    this.draft.validation({ area, rule: { kind: "decimal", min: 0, max: LARGEST_AMOUNT }, message });
  }

  plan(): SheetPlan {
    const plan = this.draft.plan();
    const cells = [...eachCell(plan.cells)].map((cell) => {
      const blank = this.#blanks.get(`${cell.row}:${cell.col}`);
      return blank === undefined ? cell : { ...cell, value: blank };
    });
    return { ...plan, cells };
  }
}

/** "E7" for a cell counted from 0. */
export function cell(row: number, col: number): string {
  return `${columnLetters(col)}${row + 1}`;
}

/** "E7:E26". */
export function cells(top: number, left: number, bottom: number, right: number): string {
  return `${cell(top, left)}:${cell(bottom, right)}`;
}
