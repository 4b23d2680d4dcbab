import type { Field, InLanguages } from "../../domain/lists";

type NamedField = Exclude<Field, `evaluator_${number}` | `month_${number}` | `plan_${number}`>;

/** The trade's names of the closed field list. */
const FIELD_NAMES: Readonly<Record<NamedField, InLanguages>> = {
  seq: { zh: "序号", en: "No." },
  project_name: { zh: "项目名称", en: "Project" },
  project_code: { zh: "项目编码", en: "Project code" },
  department: { zh: "主管部门 / 实施主体", en: "Department" },
  category: { zh: "类别", en: "Category" },
  budget_initial: { zh: "年初预算数（原下达）", en: "Initial budget" },
  adjustment: { zh: "预算调整数", en: "Adjustment" },
  budget: { zh: "全年预算数", en: "Budget in force" },
  spent: { zh: "全年执行数", en: "Spent" },
  balance: { zh: "结余", en: "Balance" },
  rate: { zh: "预算执行率", en: "Execution rate" },
  share: { zh: "占比", en: "Share" },
  fund_central: { zh: "中央资金", en: "Central funds" },
  fund_province: { zh: "省级资金", en: "Provincial funds" },
  fund_city: { zh: "市级资金", en: "City funds" },
  fund_county: { zh: "县级资金", en: "County funds" },
  spent_prev_year: { zh: "上年支出", en: "Spent last year" },
  change: { zh: "增减率", en: "Change" },
  pay_date: { zh: "支付日期", en: "Payment date" },
  pay_amount: { zh: "支付金额", en: "Payment" },
  indicator_l1: { zh: "一级指标", en: "Level-1 indicator" },
  indicator_l2: { zh: "二级指标", en: "Level-2 indicator" },
  indicator_name: { zh: "三级指标", en: "Indicator" },
  operator: { zh: "指标性质", en: "Operator" },
  target: { zh: "指标值", en: "Target" },
  unit_of_measure: { zh: "计量单位", en: "Unit" },
  actual: { zh: "实际完成值", en: "Actual" },
  weight: { zh: "分值（权重）", en: "Weight" },
  score: { zh: "得分", en: "Score" },
  deviation_reason: { zh: "偏差原因", en: "Reason for deviation" },
  explanation: { zh: "评分说明", en: "Explanation" },
  goal: { zh: "绩效目标", en: "Goal" },
  average: { zh: "平均得分", en: "Average score" },
  score_rate: { zh: "得分率", en: "Score rate" },
  score_input: { zh: "投入得分", en: "Input score" },
  score_process: { zh: "过程得分", en: "Process score" },
  score_output: { zh: "产出得分", en: "Output score" },
  score_outcome: { zh: "效益得分", en: "Outcome score" },
  grade: { zh: "评价等级", en: "Grade" },
  rank: { zh: "排名", en: "Rank" },
  direction: { zh: "资金使用方向", en: "Funding direction" },
  project_count: { zh: "项目数", en: "Number of projects" },
  project_list: { zh: "具体项目", en: "Projects listed" },
  remark: { zh: "备注", en: "Remark" },
  implementing_unit: { zh: "实施单位", en: "Implementing unit" },
  exec_weight: { zh: "执行率分值", en: "Execution weight" },
  exec_score: { zh: "执行率得分", en: "Execution score" },
  total_weight: { zh: "总分值", en: "Total weight" },
  total_score: { zh: "总得分", en: "Total score" },
};

function isNamed(field: Field): field is NamedField {
  return field in FIELD_NAMES;
}

/** A field's name, numbered fields (month_3, evaluator_2) included. */
export function fieldName(field: Field, language: "zh" | "en"): string {
  if (isNamed(field)) return FIELD_NAMES[field][language];
  const [kind = "", number = ""] = field.split("_");
  if (kind === "month") return language === "zh" ? `${number}月支出` : `Spent in month ${number}`;
  if (kind === "plan") return language === "zh" ? `${number}月计划` : `Plan for month ${number}`;
  return language === "zh" ? `评委${number}` : `Evaluator ${number}`;
}
