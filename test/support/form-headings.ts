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
