import type { Area } from "../../src/domain/cells/area";
import type { SheetPlan } from "../../src/sheets/plan";

const HEADINGS = ["项目", "预算（万元）", "得分", "等级"];

/** A result sheet with everything a plan can ask for; `rows` projects from row 4 on. */
export function scoreSheet(rows: number, title = "项目得分"): SheetPlan {
  const last = rows + 2;
  const body: Area = { top: 3, left: 0, bottom: last, right: 3 };
  return {
    id: "project-scores",
    title,
    cells: [
      { row: 0, col: 0, value: "各项目得分", look: { bold: true, size: 16, tone: "title", align: "center" } },
      { row: 1, col: 0, value: "=不是公式", look: { tone: "muted", italic: true } },
      ...HEADINGS.map((value, col) => ({
        row: 2,
        col,
        value,
        look: { tone: "heading" as const, bold: true, border: true, wrap: true, vertical: "center" as const },
      })),
      ...Array.from({ length: rows }, (_, index) => [
        {
          row: index + 3,
          col: 0,
          value: `00${index}`,
          look: { border: true, tone: "link" as const, indent: 1 },
          link: { sheet: "汇总", row: index, col: 0 },
        },
        { row: index + 3, col: 1, value: 12.5 + index, look: { border: true, format: "0.00" } },
        {
          row: index + 3,
          col: 2,
          value: (12.5 + index) * 2,
          formula: `ROUND(B${index + 4}*2,2)`,
          look: { border: true, format: "0.00" },
        },
        {
          row: index + 3,
          col: 3,
          value: index % 2 === 0 ? "优" : "良",
          look: { border: true, align: "center" as const },
        },
      ]).flat(),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    columnWidths: [20, 14, 10, 8],
    rowHeights: new Map([[0, 30]]),
    freeze: { rows: 3, cols: 1 },
    print: { landscape: true, repeatRows: { top: 0, bottom: 2 } },
    conditions: [
      { kind: "text-equals", area: { ...body, left: 3 }, text: "优", tone: "good" },
      { kind: "below", area: { ...body, left: 2, right: 2 }, limit: 60, tone: "bad" },
      { kind: "data-bar", area: { ...body, left: 1, right: 1 }, color: "5B9BD5" },
    ],
    validations: [
      { area: { ...body, left: 3 }, rule: { kind: "list", choices: ["优", "良", "中", "差"] }, message: "请选择等级" },
      { area: { ...body, left: 2, right: 2 }, rule: { kind: "decimal", min: 0, max: 100 } },
    ],
    charts: [
      {
        kind: "bar",
        title: "项目得分",
        area: { top: 3, left: 5, bottom: 20, right: 12 },
        categories: { sheet: title, ...body, right: 0 },
        series: [{ name: "得分", values: { sheet: title, ...body, left: 2, right: 2 } }],
        valueFormat: "0.00",
      },
    ],
  };
}

/** A plain second sheet whose formula refers to the first one. */
export function overviewSheet(title = "总览"): SheetPlan {
  return {
    id: "overview",
    title,
    cells: [
      { row: 0, col: 0, value: "总分" },
      { row: 0, col: 1, value: 25, formula: "SUM('项目得分'!C4:C4)", look: { format: "0.00" } },
    ],
    columnWidths: [12, 12],
  };
}
