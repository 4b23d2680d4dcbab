/**
 * Sound sheets that the examples of several checks start from: `changed(EXECUTION, { D5: 210 })` is the sheet with one fault.
 * All figures in them agree, within a sheet and from sheet to sheet; `examples.test.ts` holds them to that.
 */
import { parseA1 } from "../../domain/address";

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
