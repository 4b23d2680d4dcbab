import type { CellAddress } from "../../../../src/domain/cells/address";
import type { PaperSheet } from "../../paper/book";
import type { Rule, Value } from "../draft";
import { asNumber, averageRule, ratioRule, rounded, signedRule, sumRule } from "../rules";
import type { Studio } from "../studio";
import { labelledSheet } from "../studio";
import type { Layout } from "./layout";

/** Workbooks that have nothing to do with projects or budgets. */
const BOTH = ["zh", "en"] as const;

function follow(
  studio: Studio,
  rule: Omit<Rule, "live" | "typed" | "ink" | "look">,
  ink: Rule["ink"] = "number",
): void {
  const typed = (value: Value): Value => (typeof value === "number" ? rounded(value, 2) : value);
  studio.draft.follow({ ...rule, live: rule.formula !== undefined, typed, ink, look: {} });
}

function heading(sheet: PaperSheet, row: number, texts: readonly string[]): void {
  texts.forEach((text, col) => {
    sheet.put(row, col, text, "heading");
    sheet.widths.set(col, col === 1 ? 22 : 13);
  });
}

function column(sheet: PaperSheet, col: number, top: number, bottom: number): CellAddress[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => ({ sheet: sheet.name, row: top + index, col }));
}

/** A teacher's marks: weighted, not plainly added, so that no column sums its neighbours. */
export const gradebook: Layout = {
  name: "other_gradebook",
  description: "a school class's marks",
  langs: BOTH,
  projects: [8, 40],
  concernsFunds: false,
  draw(studio) {
    const { random } = studio;
    const sheet = studio.draft.sheet(studio.say("成绩册", "Marks"));
    sheet.put(0, 0, studio.say("三年级二班期末成绩", "Class 3B Final Marks"), "title");
    heading(
      sheet,
      1,
      studio.say(
        ["学号", "姓名", "平时", "期中", "期末", "总评"],
        ["ID", "Student", "Homework", "Midterm", "Final", "Mark"],
      ),
    );
    const count = studio.world.projects.length;
    const top = 2;
    for (let index = 0; index < count; index += 1) {
      const row = top + index;
      sheet.put(row, 0, 20230 + index, "number");
      sheet.put(row, 1, studio.say(`学生${index + 1}`, `Student ${index + 1}`), "text");
      for (const col of [2, 3, 4]) sheet.put(row, col, random.int(55, 100), "number");
      const at = { sheet: sheet.name, row, col: 5 };
      const parts = [2, 3, 4].map((col) => ({ sheet: sheet.name, row, col }));
      follow(studio, {
        kind: "score",
        at,
        precedents: parts,
        compute: ([a, b, c]) => rounded(asNumber(a) * 0.3 + asNumber(b) * 0.3 + asNumber(c) * 0.4, 1),
        formula: `ROUND(C${row + 1}*0.3+D${row + 1}*0.3+E${row + 1}*0.4,1)`,
      });
    }
    const last = top + count - 1;
    sheet.put(last + 1, 1, studio.say("平均分", "Average"), "total");
    for (const col of [2, 3, 4, 5]) {
      const shape = averageRule("average", { sheet: sheet.name, row: last + 1, col }, column(sheet, col, top, last));
      follow(studio, shape, "total");
    }
    sheet.frame(1, 0, last + 1, 5);
    return { sheets: [labelledSheet(sheet, "notes", [])] };
  },
};

/** A shop's stock: quantity × price, opening + received − sold. */
export const inventory: Layout = {
  name: "other_inventory",
  description: "a shop's stock list",
  langs: BOTH,
  projects: [8, 40],
  concernsFunds: false,
  draw(studio) {
    const { random } = studio;
    const sheet = studio.draft.sheet(studio.say("库存", "Stock"));
    sheet.put(0, 0, studio.say("仓库盘点表", "Stock Count"), "title");
    heading(
      sheet,
      1,
      studio.say(
        ["货号", "品名", "期初", "入库", "出库", "期末", "单价", "库存金额"],
        ["SKU", "Item", "Opening", "Received", "Sold", "Closing", "Unit price", "Value"],
      ),
    );
    const count = studio.world.projects.length;
    const top = 2;
    for (let index = 0; index < count; index += 1) {
      const row = top + index;
      const opening = random.int(0, 300);
      const received = random.int(0, 200);
      sheet.put(row, 0, `A-${1000 + index}`, "text");
      sheet.put(row, 1, studio.say(`货品${index + 1}`, `Item ${index + 1}`), "text");
      [opening, received, random.int(0, opening + received)].forEach((value, offset) =>
        sheet.put(row, 2 + offset, value, "number"),
      );
      const cell = (col: number): CellAddress => ({ sheet: sheet.name, row, col });
      const parts = [
        { cell: cell(2), sign: 1 },
        { cell: cell(3), sign: 1 },
        { cell: cell(4), sign: -1 },
      ] as const;
      follow(studio, signedRule("difference", cell(5), parts));
      sheet.put(row, 6, random.int(100, 9_900) / 100, "number", { format: "0.00" });
      follow(studio, {
        kind: "row-sum",
        at: cell(7),
        precedents: [cell(5), cell(6)],
        compute: ([quantity, price]) => rounded(asNumber(quantity) * asNumber(price), 6),
        formula: `F${row + 1}*G${row + 1}`,
      });
    }
    const last = top + count - 1;
    sheet.put(last + 1, 1, studio.say("合计", "Total"), "total");
    for (const col of [2, 3, 4, 5, 7]) {
      follow(
        studio,
        sumRule("total", { sheet: sheet.name, row: last + 1, col }, column(sheet, col, top, last)),
        "total",
      );
    }
    sheet.frame(1, 0, last + 1, 7);
    return { sheets: [labelledSheet(sheet, "notes", [])] };
  },
};

/** A company's quarters: revenue, cost, margin, with a deliberate one-off in the tax line. */
export const incomeStatement: Layout = {
  name: "other_income_statement",
  description: "an income statement by quarter",
  langs: BOTH,
  projects: [4, 4],
  concernsFunds: false,
  draw(studio) {
    const { random } = studio;
    const sheet = studio.draft.sheet(studio.say("利润表", "Income"));
    sheet.put(0, 0, studio.say("利润表（按季度）", "Income Statement by Quarter"), "title");
    heading(sheet, 1, [studio.say("科目", "Line"), "Q1", "Q2", "Q3", "Q4", studio.say("全年", "Year")]);
    const labels = studio.say(
      ["营业收入", "营业成本", "毛利", "销售费用", "管理费用", "营业利润", "毛利率"],
      [
        "Revenue",
        "Cost of sales",
        "Gross profit",
        "Selling expenses",
        "Administrative expenses",
        "Operating profit",
        "Gross margin",
      ],
    );
    labels.forEach((label, index) => sheet.put(2 + index, 0, label, "text"));
    const cell = (row: number, col: number): CellAddress => ({ sheet: sheet.name, row, col });
    for (const col of [1, 2, 3, 4]) {
      const revenue = random.int(8_000, 20_000);
      sheet.put(2, col, revenue, "number");
      sheet.put(3, col, Math.round(revenue * random.int(45, 70) * 0.01), "number");
      sheet.put(5, col, random.int(300, 900), "number");
      sheet.put(6, col, random.int(400, 1_200), "number");
    }
    for (const row of [2, 3, 5, 6]) {
      follow(
        studio,
        sumRule(
          "row-sum",
          cell(row, 5),
          [1, 2, 3, 4].map((col) => cell(row, col)),
        ),
      );
    }
    for (const col of [1, 2, 3, 4, 5]) {
      const gross = [
        { cell: cell(2, col), sign: 1 },
        { cell: cell(3, col), sign: -1 },
      ] as const;
      follow(studio, signedRule("difference", cell(4, col), gross));
      const operating = [
        { cell: cell(4, col), sign: 1 },
        { cell: cell(5, col), sign: -1 },
        { cell: cell(6, col), sign: -1 },
      ] as const;
      follow(studio, signedRule("difference", cell(7, col), operating));
      follow(studio, ratioRule("rate", cell(8, col), cell(4, col), cell(2, col)));
    }
    sheet.frame(1, 0, 8, 5);
    return { sheets: [labelledSheet(sheet, "notes", [])] };
  },
};
