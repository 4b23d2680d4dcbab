import type { Mark, SheetPlan } from "../../src/sheets/plan";

const OVERVIEW = "绩效总览";
const COLUMN = { border: true } as const;

/** A sheet with one of every feature of a plan. */
export const overviewPlan: SheetPlan = {
  id: "overview",
  title: OVERVIEW,
  columnWidths: [20, 12, 10, 12],
  cells: [
    { row: 0, col: 0, value: "2023年度绩效评价结果", look: { tone: "title", align: "center" } },
    ...["项目", "得分", "等级", "执行率"].map((value, col) => ({
      row: 1,
      col,
      value,
      look: { tone: "heading", border: true, align: "center", wrap: true } as const,
    })),
    ...["乡村振兴", "教育", "=1+1"].flatMap((name, index) => {
      const row = index + 2;
      return [
        { row, col: 0, value: name, look: { ...COLUMN, tone: "link" as const }, link: { sheet: "数据", row, col: 1 } },
        { row, col: 1, value: [95.5, 59.25, 88][index] ?? 0, look: { ...COLUMN, format: "0.00" } },
        { row, col: 2, value: "优", formula: `IF(B${row + 1}>=90,"优","差")`, look: COLUMN },
        { row, col: 3, value: 0.9941, look: { ...COLUMN, format: "0.00%" } },
      ];
    }),
    { row: 5, col: 0, value: "合计", look: { tone: "total", border: true } },
    {
      row: 5,
      col: 1,
      value: 242.75,
      formula: "SUM(B3:B5)",
      look: { tone: "total", border: true, format: "0.0_);[Red]\\(0.0\\)" },
    },
    { row: 5, col: 2, value: true, formula: "B6>0" },
    { row: 5, col: 3, value: { error: "#DIV/0!" }, formula: "1/0" },
    { row: 6, col: 0, value: "  两端空格\n与 <&> \u0001 _x0041_ ", look: { wrap: true } },
    { row: 6, col: 1, value: false },
    { row: 6, col: 2, value: "-5" },
    { row: 6, col: 3, value: 1e-7 },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  rowHeights: new Map([[0, 30]]),
  freeze: { rows: 2, cols: 1 },
  print: { landscape: true, repeatRows: { top: 0, bottom: 1 } },
  conditions: [
    { kind: "text-equals", area: { top: 2, left: 2, bottom: 4, right: 2 }, text: "差", tone: "bad" },
    { kind: "below", area: { top: 2, left: 1, bottom: 4, right: 1 }, limit: 60, tone: "bad" },
    { kind: "data-bar", area: { top: 2, left: 3, bottom: 4, right: 3 }, color: "8FAADC" },
  ],
  validations: [
    {
      area: { top: 2, left: 4, bottom: 4, right: 4 },
      rule: { kind: "list", choices: ["优", "良", "中", "差"] },
      message: "选择等级",
    },
    { area: { top: 2, left: 5, bottom: 4, right: 5 }, rule: { kind: "decimal", min: 0, max: 100 } },
  ],
  charts: (["column", "bar", "pie", "line"] as const).map((kind, index) => ({
    kind,
    title: `得分 ${kind}`,
    area: { top: 8 + index * 12, left: 0, bottom: 18 + index * 12, right: 5 },
    categories: { sheet: OVERVIEW, top: 2, left: 0, bottom: 4, right: 0 },
    series: [{ name: "得分", values: { sheet: OVERVIEW, top: 2, left: 1, bottom: 4, right: 1 } }],
    valueFormat: "0.00",
  })),
};

/** A second, plain sheet: the memory of decisions, hidden. */
export const ledgerPlan: SheetPlan = {
  id: "ledger",
  title: "绩效台账",
  state: "hidden",
  columnWidths: [],
  cells: [
    { row: 0, col: 0, value: "决定" },
    { row: 1, col: 0, value: 1 },
  ],
};

/** Marks on the first sheet of the rich workbook, two severities, overlapping the user's own rules. */
export const richMarks: readonly Mark[] = [
  { range: { sheet: "数据", top: 1, left: 1, bottom: 2, right: 1 }, severity: "error" },
  { range: { sheet: "数据", top: 4, left: 1, bottom: 4, right: 1 }, severity: "error" },
  { range: { sheet: "数据", top: 1, left: 2, bottom: 1, right: 2 }, severity: "info" },
];
