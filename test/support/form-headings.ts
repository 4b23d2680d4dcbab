import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";

const _ = null;

/** The headings of indicators in the ministry's self-evaluation form (财预〔2020〕10号). */
export const INDICATOR_HEADINGS = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
] as const;

/** The headings of a fund's scorecard: weights first, then targets and actuals. */
export const SCORECARD_HEADINGS = ["一级指标", "二级指标", "三级指标", "分值", "指标值", "实际完成值", "得分"] as const;

/** The first five lines of a filled or unfilled form: title, year, project, bureau, the headings of its money. */
export const FORM_HEAD: RowsLiteral = [
  ["项目支出绩效自评表"],
  ["（2024年度）"],
  ["项目名称", _, "青石县河道清淤补助"],
  ["主管部门", _, "青石县水务局", _, _, "实施单位", "河道管理所"],
  ["项目资金（万元）", _, _, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
];
