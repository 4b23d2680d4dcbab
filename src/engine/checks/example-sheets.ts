/**
 * Sound sheets that the examples of several checks start from: `changed(EXECUTION, { D5: 210 })` is the sheet with one fault.
 * All figures in them agree, within a sheet and from sheet to sheet; `examples.test.ts` holds them to that.
 */
import { parseA1 } from "../../domain/cells/address";

type Value = string | number | null;

/** Rows of literal cells from A1 on. Strings beginning with "=" are formulas. */
export type ExampleRows = readonly (readonly Value[])[];

/** The register of a fund: five projects in two directions, 550 in 万元. */
export const REGISTER: ExampleRows = [
  ["入库项目清单"],
  ["单位：万元"],
  ["序号", "项目名称", "资金使用方向", "预算数"],
  [1, "云溪镇河道整治工程", "基础设施类", 100],
  [2, "白石乡校舍安全加固项目", "基础设施类", 200],
  [3, "临海县公共图书馆免费开放经费", "民生保障类", 50],
  [4, "平湖区应急广播体系建设项目", "民生保障类", 80],
  [5, "金沙镇社区养老设施建设项目", "民生保障类", 120],
];

/** What the five projects of the register spent by the end of the year, 495 in 万元. */
export const EXECUTION: ExampleRows = [
  ["2024年度项目支出执行情况表"],
  ["单位：万元"],
  ["序号", "项目名称", "预算数", "支出数"],
  [1, "云溪镇河道整治工程", 100, 95],
  [2, "白石乡校舍安全加固项目", 200, 180],
  [3, "临海县公共图书馆免费开放经费", 50, 50],
  [4, "平湖区应急广播体系建设项目", 80, 60],
  [5, "金沙镇社区养老设施建设项目", 120, 110],
];

/** The same with the execution rate of each project. */
export const EXECUTION_RATES: ExampleRows = changed(EXECUTION, {
  E3: "执行率",
  E4: "95.00%",
  E5: "90.00%",
  E6: "100.00%",
  E7: "75.00%",
  E8: "91.67%",
});

/** The indicators of one project: every target reached, 100 points. */
export const INDICATORS: ExampleRows = [
  ["云溪镇河道整治工程绩效指标完成情况表"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
  ["产出指标", "数量指标", "整治河道长度", "≥12公里", "12公里", 30, 30, null],
  ["产出指标", "质量指标", "工程验收合格率", "100%", "100%", 20, 20, null],
  ["效益指标", "社会效益指标", "受益人口", "≥3000人", "3200人", 30, 30, null],
  ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "95%", 20, 20, null],
];

/** What four projects scored in each part, with the averages below them. */
export const PART_SCORES: ExampleRows = [
  ["各项目绩效评价得分情况表"],
  ["序号", "项目名称", "投入（20分）", "过程（20分）", "产出（30分）", "效益（30分）", "合计"],
  [1, "云溪镇河道整治工程", 19, 18, 28, 27, 92],
  [2, "白石乡校舍安全加固项目", 18, 19, 27, 24, 88],
  [3, "临海县公共图书馆免费开放经费", 20, 19, 29, 28, 96],
  [4, "平湖区应急广播体系建设项目", 17, 16, 25, 24, 82],
  [null, "平均分", 18.5, 18, 27.25, 25.75, 89.5],
];

/** Scores of four projects with their grades. */
export const GRADED: ExampleRows = [
  ["各项目绩效评价得分情况表"],
  ["序号", "项目名称", "得分", "等级"],
  [1, "云溪镇河道整治工程", 92, "优"],
  [2, "白石乡校舍安全加固项目", 85, "良"],
  [3, "临海县公共图书馆免费开放经费", 96, "优"],
  [4, "平湖区应急广播体系建设项目", 82, "良"],
];

/** What three evaluators gave three projects. */
export const PANEL_SCORES: ExampleRows = [
  ["项目专家评审打分表"],
  ["序号", "项目名称", "专家1", "专家2", "专家3"],
  [1, "云溪镇河道整治工程", 90, 88, 86],
  [2, "白石乡校舍安全加固项目", 76, 78, 84],
  [3, "临海县公共图书馆免费开放经费", 95, 92, 92],
];

/** Balances computed by one formula, line by line. */
export const BALANCES: ExampleRows = [
  ["项目", "预算", "支出", "结余"],
  ["甲", 100, 90, "=B2-C2"],
  ["乙", 200, 150, "=B3-C3"],
  ["丙", 80, 70, "=B4-C4"],
  ["丁", 50, 40, "=B5-C5"],
  ["戊", 60, 30, "=B6-C6"],
  ["己", 70, 65, "=B7-C7"],
];

/** The sheet with other values in some cells, named in A1 as `finds` names them; a cell beyond the last one is added. */
export function changed<Cell>(
  rows: readonly (readonly (Cell | null)[])[],
  cells: Readonly<Record<string, Cell | null>>,
): readonly (readonly (Cell | null)[])[] {
  const changedRows = rows.map((row) => [...row]);
  for (const [place, value] of Object.entries(cells)) {
    const at = parseA1(place, "");
    if (at === undefined) throw new Error(`${place} is no cell`);
    while (changedRows.length <= at.row) changedRows.push([]);
    const row = changedRows[at.row] ?? [];
    while (row.length < at.col) row.push(null);
    row[at.col] = value;
  }
  return changedRows;
}
