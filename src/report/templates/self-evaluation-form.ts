import type { SheetPlan } from "../../sheets/plan";
import {
  CALCULATED,
  CALCULATED_POINTS,
  CALCULATED_RATE,
  cell,
  cells,
  INPUT_AMOUNT,
  INPUT_CENTRED,
  INPUT_POINTS,
  INPUT_TEXT,
  LABEL,
  TemplateDraft,
} from "./template-draft";

/** Columns: caption, three levels of indicators, target, actual, weight, score, reason. */
const WIDTHS = [13, 13, 17, 24, 16, 16, 10, 11, 30] as const;
const LAST = WIDTHS.length - 1;
const [WEIGHT, SCORE] = [6, 7] as const;
const EXECUTION_WEIGHT = 10;

/** Weights of a unit's self-evaluation: output 50, outcome 30, satisfaction 10, execution 10 (财预〔2020〕10号). */
const INDICATORS: readonly (readonly [
  level1: string,
  level2: readonly (readonly [name: string, weights: readonly number[]])[],
])[] = [
  [
    "产出指标",
    [
      ["数量指标", [10, 10]],
      ["质量指标", [5, 5]],
      ["时效指标", [10]],
      ["成本指标", [10]],
    ],
  ],
  [
    "效益指标",
    [
      ["经济效益指标", [10]],
      ["社会效益指标", [10]],
      ["生态效益指标", [5]],
      ["可持续影响指标", [5]],
    ],
  ],
  ["满意度指标", [["服务对象满意度指标", [10]]]],
];

/** 项目支出绩效自评表: one project's money, goal and indicators with its own marks. */
export function selfEvaluationForm(): SheetPlan {
  const form = new TemplateDraft("自评表", WIDTHS);
  form.head("项目支出绩效自评表", "（　　　　年度）　Self-evaluation of project spending", "金额单位：万元");
  labels(form);
  const executionScore = funds(form);
  goals(form);
  indicators(form, executionScore);
  form.draft.note(
    "填写说明：灰色单元格自动计算，勿填。指标分值合计应为100分（预算执行10、产出50、效益30、满意度10），可按项目调整三级指标及分值；" +
      "指标值写明方向，如“≥95%”“不超过30天”；未完成或偏离较多的，须填写偏差原因及改进措施。",
  );
  form.draft.note("填报人：　　　　　　　　联系电话：　　　　　　　　填报日期：　　　　年　　月　　日");
  return form.plan();
}

function labels({ draft }: TemplateDraft): void {
  draft.put(draft.row, 0, "项目名称", LABEL);
  draft.putWide(draft.row, 1, LAST, null, INPUT_TEXT);
  draft.row += 1;
  draft.put(draft.row, 0, "主管部门", LABEL);
  draft.putWide(draft.row, 1, 4, null, INPUT_TEXT);
  draft.put(draft.row, 5, "实施单位", LABEL);
  draft.putWide(draft.row, 6, LAST, null, INPUT_TEXT);
  draft.row += 1;
}

/** Writes the block of money; gives the cell of the execution's score. */
function funds(form: TemplateDraft): string {
  const { draft } = form;
  const heading = draft.row;
  const total = heading + 1;
  const bottom = heading + 4;
  draft.putTall(heading, bottom, 0, "项目资金（万元）", LABEL);
  draft.putWide(heading, 1, 2, null, LABEL);
  ["年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分"].forEach((text, index) => {
    draft.put(heading, 3 + index, text, LABEL);
  });
  ["年度资金总额", "其中：当年财政拨款", "上年结转资金", "其他资金"].forEach((text, index) => {
    draft.putWide(total + index, 1, 2, text, INPUT_TEXT);
  });
  for (const col of [3, 4, 5]) {
    form.formula(total, col, `SUM(${cells(total + 1, col, bottom, col)})`, 0, CALCULATED);
    for (let row = total + 1; row <= bottom; row++) draft.put(row, col, null, INPUT_AMOUNT);
  }
  for (let row = total + 1; row <= bottom; row++) for (const col of [6, 7, 8]) draft.put(row, col, "—", INPUT_CENTRED);
  const [budget, spent] = [cell(total, 4), cell(total, 5)];
  draft.put(total, WEIGHT, EXECUTION_WEIGHT, INPUT_POINTS);
  form.formula(total, 7, `IF(${budget}=0,"",ROUND(${spent}/${budget},4))`, "", CALCULATED_RATE);
  const score = `ROUND(MIN(1,${spent}/${budget})*${cell(total, WEIGHT)},2)`;
  form.formula(total, 8, `IF(${budget}=0,"",${score})`, "", CALCULATED_POINTS);
  form.amounts(total + 1, bottom, 3, 5);
  form.points(total, total, WEIGHT, "分值：0 至 100 / weight: 0 to 100");
  draft.row = bottom + 1;
  return cell(total, 8);
}

function goals({ draft }: TemplateDraft): void {
  const { row } = draft;
  draft.putTall(row, row + 1, 0, "年度总体目标", LABEL);
  draft.putWide(row, 1, 4, "预期目标", LABEL);
  draft.putWide(row, 5, LAST, "实际完成情况", LABEL);
  draft.putWide(row + 1, 1, 4, null, INPUT_TEXT);
  draft.putWide(row + 1, 5, LAST, null, INPUT_TEXT);
  draft.minHeight(row + 1, 66);
  draft.row += 2;
}

function indicators(form: TemplateDraft, executionScore: string): void {
  const { draft } = form;
  const heading = draft.row;
  const texts = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因及改进措施"];
  texts.forEach((text, index) => draft.put(heading, 1 + index, text, LABEL));
  draft.row += 1;
  for (const [level1, groups] of INDICATORS) {
    const top = draft.row;
    for (const [level2, weights] of groups) {
      draft.putTall(draft.row, draft.row + weights.length - 1, 2, level2, INPUT_CENTRED);
      for (const weight of weights) indicatorLine(form, weight);
    }
    draft.putTall(top, draft.row - 1, 1, level1, INPUT_CENTRED);
  }
  const [top, bottom] = [heading + 1, draft.row - 1];
  draft.putTall(heading, bottom, 0, "绩效指标", LABEL);
  form.points(top, bottom, WEIGHT, "分值：0 至 100 / weight: 0 to 100");
  form.points(top, bottom, SCORE, "得分不超过该指标分值 / no more than the weight");
  const executionWeight = executionScore.replace(/^[A-Z]+/, "G");
  draft.putWide(draft.row, 0, 5, "总分", LABEL);
  const weights = `SUM(${executionWeight},${cells(top, WEIGHT, bottom, WEIGHT)})`;
  form.formula(draft.row, WEIGHT, weights, 100, { ...CALCULATED_POINTS, format: "General" });
  const scores = `ROUND(SUM(${executionScore},${cells(top, SCORE, bottom, SCORE)}),2)`;
  form.formula(draft.row, SCORE, scores, 0, CALCULATED_POINTS);
  draft.put(draft.row, LAST, null, INPUT_TEXT);
  draft.row += 1;
}

function indicatorLine({ draft }: TemplateDraft, weight: number): void {
  const { row } = draft;
  draft.put(row, 3, null, INPUT_TEXT);
  draft.put(row, 4, null, INPUT_CENTRED);
  draft.put(row, 5, null, INPUT_CENTRED);
  draft.put(row, WEIGHT, weight, INPUT_POINTS);
  draft.put(row, SCORE, null, { ...INPUT_POINTS, format: "0.00" });
  draft.put(row, LAST, null, INPUT_TEXT);
  draft.minHeight(row, 24);
  draft.row += 1;
}
