import type { SheetPlan } from "../../sheets/plan";
import type { BlankColumn } from "./record-table";
import { BLANK_ROWS, blankTable, widthsOf } from "./record-table";
import {
  CALCULATED_POINTS,
  cells,
  INPUT_CENTRED,
  INPUT_POINTS,
  INPUT_TEXT,
  LABEL,
  TemplateDraft,
} from "./template-draft";

/** Parts with their full marks, as many notices of provinces set them. */
const PARTS = ["投入（20分）", "过程（20分）", "产出（30分）", "效益（30分）"] as const;
const POINTS = { ...INPUT_POINTS, format: "0.00" };
/** Title, line for the unit, headings. */
const FIRST_ROW = 3;
const TOTALS = cells(FIRST_ROW, 7, FIRST_ROW + BLANK_ROWS - 1, 7).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

const COLUMNS: readonly BlankColumn[] = [
  { heading: "项目名称", width: 40, look: INPUT_TEXT },
  { heading: "实施单位", width: 24, look: INPUT_TEXT },
  ...PARTS.map((heading): BlankColumn => ({ heading, width: 13, look: POINTS })),
  {
    heading: "总分",
    width: 11,
    look: CALCULATED_POINTS,
    formula: (at) => `ROUND(SUM(${at(PARTS[0])}:${at(PARTS[3])}),2)`,
  },
  {
    heading: "名次",
    width: 8,
    look: { ...INPUT_CENTRED, tone: "total" },
    formula: (at) => `RANK(${at("总分")},${TOTALS})`,
  },
  {
    heading: "等级",
    width: 8,
    look: { ...INPUT_CENTRED, tone: "total" },
    // The four grades of 财预〔2020〕10号.
    formula: (at) => `IF(${at("总分")}>=90,"优",IF(${at("总分")}>=80,"良",IF(${at("总分")}>=60,"中","差")))`,
  },
  { heading: "备注", width: 26, look: INPUT_TEXT },
];
const FULL = [20, 20, 30, 30] as const;

/** 项目得分表: points by part, with sums, ranks, grades and averages. */
export function projectScoresTemplate(): SheetPlan {
  const form = new TemplateDraft("项目得分", widthsOf(COLUMNS));
  form.head("项目绩效评价得分表", "Scores by project", "单位：分");
  const { top, bottom } = blankTable(form, COLUMNS);
  FULL.forEach((max, index) => {
    const col = 3 + index;
    const message = `0 至 ${max} 分 / 0 to ${max} points`;
    form.draft.validation({
      area: { top, bottom, left: col, right: col },
      rule: { kind: "decimal", min: 0, max },
      message,
    });
  });
  averageLine(form, top, bottom);
  form.draft.gap();
  form.draft.note(
    "注：灰色单元格自动计算。等级：90分（含）以上为优，80分（含）以上为良，60分（含）以上为中，其余为差。",
  );
  return form.plan();
}

function averageLine(form: TemplateDraft, top: number, bottom: number): void {
  const { draft } = form;
  draft.putWide(draft.row, 0, 2, "平均得分", LABEL);
  for (let col = 3; col <= 7; col++) {
    const range = cells(top, col, bottom, col);
    const look = { ...CALCULATED_POINTS, bold: true };
    form.formula(draft.row, col, `IF(COUNT(${range})=0,"",ROUND(AVERAGE(${range}),2))`, "", look);
  }
  for (let col = 8; col <= draft.lastCol; col++) draft.put(draft.row, col, null, { ...INPUT_TEXT, tone: "total" });
  draft.row += 1;
}
