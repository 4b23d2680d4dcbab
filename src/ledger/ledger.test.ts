import * as fc from "fast-check";
import { cellsOf } from "../../test/support/cells-of";
import { workbookOf } from "../adapters/memory/memory-workbook";
import type { SheetPlan } from "../sheets/plan";
import type { CellValue, Workbook } from "../sheets/workbook";
import type { Ledger } from "./ledger";
import { EMPTY_LEDGER } from "./ledger";
import { ledgerSheet } from "./ledger-sheet";
import { HEADINGS } from "./ledger-words";
import { readLedger } from "./read-ledger";

function bookWith(plan: SheetPlan, edit: (rows: CellValue[][]) => void = () => undefined): Workbook {
  const rows: CellValue[][] = [];
  for (const { row, col, value } of cellsOf(plan)) (rows[row] ??= [])[col] = value;
  edit(rows);
  return workbookOf({
    [plan.title]: { rows: rows.map((row) => Array.from(row, (cell) => cell ?? null)), own: "ledger" },
  });
}

const DECIDED: Ledger = {
  profile: { id: "guangdong-2023" },
  mapping: '{"columns":[]}',
  scores: [
    {
      indicator: "附件1#1/8",
      name: "制度健全性",
      kind: "tier",
      tier: "partly",
      score: "2.40",
      reason: "制度未更新",
      by: "张三",
      when: "2024-03-01",
      evidence: "ab12",
    },
    {
      indicator: "附件1#1/9",
      name: "=交易量",
      kind: "override",
      score: "1.50",
      reason: "=SUM(A1)",
      by: "李四",
      when: "",
      evidence: "",
    },
  ],
  findings: [
    {
      finding: "column-total-12",
      name: "表1-2!B6 9",
      kind: "to-correct",
      reason: "改为13",
      by: "张三",
      when: "2024-03-01",
      evidence: "cd34",
    },
  ],
  settings: { month: 9, available: "2000万元" },
  checkpoints: [
    { month: 9, project: "", name: "专项资金", budget: "300", spent: "120.5", unit: "万元" },
    { month: 9, project: "河道整治工程", name: "河道整治工程", budget: "100", spent: "-1", unit: "" },
  ],
  lastRun: [{ about: "总分", value: "91.43 优" }],
  unread: [],
};

test("a workbook without the sheet has an empty ledger", () => {
  expect(readLedger(workbookOf({ 表: [["绩效台账"]] }))).toEqual(EMPTY_LEDGER);
});

test.each(["zh", "en"] as const)("what is written in %s is read back the same", (lang) => {
  expect(readLedger(bookWith(ledgerSheet(DECIDED, "_绩效台账", lang)))).toEqual(DECIDED);
});

test("any decision survives writing and reading, long texts included", () => {
  const text = fc.string({ minLength: 1 }).filter((one) => one.trim() !== "");
  const decision = fc.record({
    finding: text,
    name: fc.string(),
    kind: fc.constantFrom("to-correct" as const, "explained" as const, "accepted" as const),
    reason: fc.string(),
    by: fc.string(),
    when: fc.string(),
    evidence: fc.string(),
  });
  fc.assert(
    fc.property(fc.array(decision), fc.string({ minLength: 1, maxLength: 90_000 }), (findings, json) => {
      const ledger: Ledger = { ...EMPTY_LEDGER, findings, profile: { json } };
      expect(readLedger(bookWith(ledgerSheet(ledger, "账", "zh")))).toEqual(ledger);
    }),
    { numRuns: 60 },
  );
});

test("a row that somebody edited out of shape is reported with its place, and written back", () => {
  const book = bookWith(ledgerSheet(DECIDED, "账", "zh"), (rows) => {
    const decision = rows.find(([kind]) => kind === "评分决定");
    if (decision !== undefined) decision[4] = "差不多";
    rows.push(["备忘", "明年再看"]);
  });
  const read = readLedger(book);
  expect(read.scores).toHaveLength(1);
  expect(read.unread).toEqual([
    {
      row: 5,
      cells: ["评分决定", "定档", "附件1#1/8", "制度健全性", "差不多", "制度未更新", "张三", "2024-03-01", "ab12"],
      problem: "no-value",
    },
    { row: 13, cells: ["备忘", "明年再看", "", "", "", "", "", "", ""], problem: "unknown-kind" },
  ]);
  const again = readLedger(bookWith(ledgerSheet(read, "账", "zh")));
  expect(again.unread.map(({ cells }) => cells)).toEqual(read.unread.map(({ cells }) => cells));
});

test("a deleted row withdraws its decision, a number typed as a score is a score", () => {
  const book = bookWith(ledgerSheet(DECIDED, "账", "zh"), (rows) => {
    const [tier, override] = rows.filter(([kind]) => kind === "评分决定");
    tier?.fill(null);
    if (override !== undefined) override[4] = 1.25;
  });
  expect(readLedger(book).scores).toEqual([{ ...DECIDED.scores[1], score: "1.25" }]);
});

test("both languages have the same columns", () => {
  expect(HEADINGS.en).toHaveLength(HEADINGS.zh.length);
});

test("a ledger that an earlier version wrote with its own words for corrections and decisions is read", () => {
  const kept: Ledger = { ...EMPTY_LEDGER, mapping: "{}", findings: DECIDED.findings };
  const former = new Map([
    ["识别更正", "映射更正"],
    ["疑点处理", "发现处理"],
  ]);
  let put = 0;
  const sheet = bookWith(ledgerSheet(kept, "账", "zh"), (rows) => {
    for (const row of rows) {
      const [kind] = row;
      if (typeof kind !== "string") continue;
      row[0] = former.get(kind) ?? kind.replace("识别更正", "映射更正");
      put += former.has(kind) ? 1 : 0;
    }
  });
  expect(put).toBe(1 + DECIDED.findings.length);
  expect(readLedger(sheet)).toEqual(kept);
});

test("a finding that an earlier version wrote as 已接受 is read as 已阅", () => {
  const accepted: Ledger = { ...EMPTY_LEDGER, findings: DECIDED.findings.map((one) => ({ ...one, kind: "accepted" })) };
  const sheet = bookWith(ledgerSheet(accepted, "账", "zh"), (rows) => {
    expect(rows.at(-1)?.[1]).toBe("已阅");
    const last = rows.at(-1);
    if (last !== undefined) last[1] = "已接受";
  });
  expect(readLedger(sheet)).toEqual(accepted);
});
