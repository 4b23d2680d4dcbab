import { INDICATOR_HEADINGS } from "../../support/form-headings";
import { rounded } from "../generator/rules";
import type { WorldIndicator, WorldProject } from "../generator/world";
import { PaperSheet } from "../paper/book";

/** How one province prints the self-evaluation form: draws it for a project, whole on one sheet. */
export interface FormVariant {
  readonly name: string;
  readonly draw: (project: WorldProject, year: number) => PaperSheet;
}

/** Points of the execution row, but in Hubei. */
const EXECUTION = 10;
type Row = readonly (string | number | null)[];

/** Writes rows from a place on; text in heading ink where `heading` says so. */
function rows(sheet: PaperSheet, top: number, left: number, lines: readonly Row[], heading = false): number {
  lines.forEach((line, at) => {
    line.forEach((value, col) => {
      if (value === null) return;
      const ink = heading ? "heading" : typeof value === "number" ? "number" : "text";
      sheet.put(top + at, left + col, value, ink);
    });
  });
  return top + lines.length;
}

function newForm(title: string, year: number, lastCol: number): PaperSheet {
  const sheet = new PaperSheet("自评表");
  sheet.put(0, 0, title, "title");
  sheet.merge(0, 0, 0, lastCol);
  sheet.put(1, 0, `（${year}年度）`, "subtitle");
  sheet.merge(1, 0, 1, lastCol);
  for (let col = 0; col <= lastCol; col += 1) sheet.widths.set(col, col === 3 ? 24 : 13);
  return sheet;
}

const SIGN = { ">=": "≥", "<=": "≤", "=": "" } as const;

function targetOf({ op, target, unit }: WorldIndicator): string {
  return `${SIGN[op]}${target}${unit}`;
}

function actualOf({ actual, unit }: WorldIndicator): string {
  return `${actual}${unit}`;
}

function percentOf(part: number, whole: number): string {
  return `${rounded((part / whole) * 100, 2).toFixed(2)}%`;
}

function executionScore({ spent, budget }: WorldProject, points = EXECUTION): number {
  return rounded(Math.min(1, spent / budget) * points, 2);
}

function totalOf(project: WorldProject): number {
  return rounded(executionScore(project) + project.indicators.reduce((sum, { score }) => sum + score, 0), 2);
}

/** A level's name only where it changes. */
function levelNames(indicators: readonly WorldIndicator[], at: number): readonly [string | null, string | null] {
  const own = indicators[at];
  const before = indicators[at - 1];
  if (own === undefined) return [null, null];
  return [own.level1 === before?.level1 ? null : own.level1, own.level2 === before?.level2 ? null : own.level2];
}

const national: FormVariant = {
  name: "财政部格式",
  draw(project, year) {
    const sheet = newForm("项目支出绩效自评表", year, 8);
    rows(sheet, 2, 0, [
      ["项目名称", null, project.name],
      ["主管部门", null, project.department, null, null, "实施单位", null, project.unit],
      ["项目资金（万元）", null, null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ]);
    const { initial, budget, spent } = project;
    rows(sheet, 5, 2, [
      ["年度资金总额", initial, budget, spent, EXECUTION, percentOf(spent, budget), executionScore(project)],
      ["其中：当年财政拨款", initial, budget, spent, "—", percentOf(spent, budget), "—"],
      ["上年结转资金", 0, 0, 0, "—", "—", "—"],
      ["其他资金", 0, 0, 0, "—", "—", "—"],
    ]);
    sheet.merge(4, 0, 8, 1);
    rows(sheet, 9, 0, [
      ["年度总体目标", "预期目标", null, null, null, "实际完成情况"],
      [null, `按计划完成${project.name}各项任务。`, null, null, null, "已完成年度主要任务。"],
    ]);
    rows(sheet, 11, 1, [INDICATOR_HEADINGS], true);
    const lines = project.indicators.map((each, at) => {
      const levels = levelNames(project.indicators, at);
      return [...levels, each.name, targetOf(each), actualOf(each), each.weight, each.score, each.reason || null];
    });
    const end = rows(sheet, 12, 1, lines);
    sheet.put(11, 0, "绩效指标", "heading");
    sheet.merge(11, 0, end - 1, 0);
    rows(sheet, end, 0, [["总分", null, null, null, null, null, 100, totalOf(project)]]);
    return sheet;
  },
};

const sichuan: FormVariant = {
  name: "四川格式",
  draw(project, year) {
    const sheet = newForm("项目绩效目标自评表", year, 8);
    const { budget, spent } = project;
    rows(sheet, 2, 0, [
      ["项目名称", null, project.name, null, null, "项目负责人及电话", null, "李某 0830-2290000"],
      ["主管部门", null, project.department, null, null, "实施单位", null, project.unit],
      ["资金情况\n（万元）", null, null, null, "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分"],
    ]);
    rows(sheet, 5, 2, [
      ["年度资金总额：", null, budget, spent, EXECUTION, percentOf(spent, budget), executionScore(project)],
      ["其中：本年财政拨款", null, budget, spent],
      ["其他资金"],
    ]);
    sheet.merge(4, 0, 7, 1);
    rows(sheet, 8, 0, [
      ["年度总体目标", "年初设定目标", null, null, null, "年度总体目标完成情况综述"],
      [null, `完成${project.name}年度任务。`, null, null, null, "任务已经完成。"],
    ]);
    const heading = [
      "一级指标",
      "二级指标",
      "三级指标",
      "分值",
      "年度指标值",
      "全年实际值",
      "得分",
      "未完成原因及拟采取的改进措施",
    ];
    rows(sheet, 10, 1, [heading], true);
    const lines = project.indicators.map((each, at) => {
      const levels = levelNames(project.indicators, at);
      return [...levels, each.name, each.weight, targetOf(each), actualOf(each), each.score, each.reason || null];
    });
    const end = rows(sheet, 11, 1, lines);
    sheet.put(10, 0, "绩效指标", "heading");
    sheet.merge(10, 0, end - 1, 0);
    rows(sheet, end, 0, [["总分", null, null, null, 100, null, null, totalOf(project)]]);
    sheet.put(end + 1, 0, "注：得分最高不能超过该指标分值上限。", "note");
    return sheet;
  },
};

const hubei: FormVariant = {
  name: "湖北格式",
  draw(project, year) {
    const points = 20;
    const sheet = newForm(`${project.name}自评表`, year, 7);
    const { budget, spent } = project;
    rows(sheet, 2, 0, [
      [`单位名称：${project.unit}`, null, null, null, null, "填报日期：2024年3月12日"],
      ["项目名称", null, project.name],
      ["主管部门", null, project.department, null, "项目实施单位", null, project.unit],
      ["项目类别", null, "1、部门预算项目 ☑  2、市直专项 □  3、市对下转移支付项目 □"],
      [
        "预算执行情况（万元）（20分）",
        null,
        null,
        null,
        "预算数（A）",
        "执行数（B）",
        "执行率（B/A）",
        "得分（20分*执行率）",
      ],
      [null, null, "年度财政资金总额", null, budget, spent, percentOf(spent, budget), executionScore(project, points)],
      ["年度绩效目标（80分）", "一级指标", "二级指标", "三级指标", null, "年初目标值（A）", "实际完成值（B）", "得分"],
    ]);
    sheet.merge(6, 0, 7, 1);
    const lines = project.indicators.map((each, at) => {
      const levels = levelNames(project.indicators, at);
      return [...levels, each.name, null, targetOf(each), actualOf(each), rounded((each.score * 80) / 90, 2)];
    });
    const end = rows(sheet, 9, 1, lines);
    sheet.merge(8, 0, end - 1, 0);
    const total = executionScore(project, points) + lines.reduce((sum, line) => sum + Number(line[6]), 0);
    rows(sheet, end, 0, [
      ["总分", null, null, null, null, null, null, rounded(total, 2)],
      ["偏差大或目标未完成原因分析", null, "无"],
      ["改进措施及结果应用方案", null, "无"],
    ]);
    return sheet;
  },
};

const chongqing: FormVariant = {
  name: "重庆格式",
  draw(project, year) {
    const sheet = newForm("项目绩效目标自评表", year, 10);
    const { initial, budget, spent } = project;
    const rate = rounded((spent / budget) * 100, 2);
    rows(sheet, 2, 0, [
      ["专项（项目）名称", project.name, null, null, null, "自评总分（分）", totalOf(project)],
      ["业务主管部门", project.department, null, null, null, "实施单位", project.unit],
      [
        "项目资金（万元）",
        null,
        "年初预算数",
        "全年（调整）预算数",
        "全年执行数",
        "执行率（%）",
        "执行率权重（分）",
        "执行率得分（分）",
      ],
      [null, "年度总金额", initial, budget, spent, rate, EXECUTION, executionScore(project)],
      [null, "其中：市级支出", initial, budget, spent, rate],
      ["当年绩效目标", "年初绩效目标", null, null, null, "全年目标实际完成情况"],
      [null, `完成${project.name}年度任务。`, null, null, null, "任务已经完成。"],
    ]);
    sheet.merge(4, 0, 6, 0);
    const heading = [
      "指标名称",
      "计量单位",
      "指标性质",
      "年初指标值",
      "全年完成值",
      "得分系数（%）",
      "指标权重（分）",
      "指标得分（分）",
      "是否核心指标",
      "说明",
    ];
    rows(sheet, 9, 1, [heading], true);
    const lines = project.indicators.map((each, at) => [
      each.name,
      each.unit || null,
      SIGN[each.op] || "=",
      each.target,
      each.actual,
      rounded((each.score / each.weight) * 100, 2),
      each.weight,
      each.score,
      at < 2 ? "是" : "否",
      each.reason || null,
    ]);
    const end = rows(sheet, 10, 1, lines);
    sheet.put(9, 0, "绩效指标", "heading");
    sheet.merge(9, 0, end - 1, 0);
    return sheet;
  },
};

const zhejiang: FormVariant = {
  name: "浙江格式",
  draw(project, year) {
    const sheet = newForm("财政支出项目绩效自评表", year, 9);
    const { initial, budget, spent } = project;
    const end = rows(sheet, 2, 0, [
      ["项目名称", project.name, null, null, null, "项目编码", project.code],
      ["预算单位", project.department, null, null, null, "项目类型", "特定目标类"],
      ["资金来源", "年初预算（万元）", "调整后预算（万元）", "实际支出（万元）", "执行率", "权重", "得分"],
      ["资金总额", initial, budget, spent, percentOf(spent, budget), EXECUTION, executionScore(project)],
      ["财政拨款", initial, budget, spent, percentOf(spent, budget)],
      ["年度目标", `高质量完成${project.name}年度任务。`],
    ]);
    const heading = [
      "一级指标",
      "二级指标",
      "三级指标",
      "指标方向",
      "目标值",
      "计量单位",
      "实际完成值",
      "权重",
      "得分",
      "偏差原因",
    ];
    rows(sheet, end, 0, [heading], true);
    const lines = project.indicators.map((each) => {
      const direction = { ">=": "正向", "<=": "反向", "=": "等于" }[each.op];
      const { level1, level2, name, target, unit, actual, weight, score, reason } = each;
      return [level1, level2, name, direction, target, unit || null, actual, weight, score, reason || null];
    });
    const last = rows(sheet, end + 1, 0, lines);
    rows(sheet, last, 0, [["合计", null, null, null, null, null, null, 100, totalOf(project)]]);
    return sheet;
  },
};

/** The five variants; a folder takes them in turn. */
export const FORM_VARIANTS: readonly FormVariant[] = [national, sichuan, hubei, chongqing, zhejiang];
