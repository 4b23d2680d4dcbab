import type { InLanguages } from "../../../domain/lists";
import type { Profile } from "../../../engine/profile/profile";
import type { ProfileSection } from "./profile-field";

/** Headings of the form's sections. */
export const SECTION_WORDS: Readonly<Record<ProfileSection, InLanguages>> = {
  source: { zh: "名称与依据", en: "Name and source" },
  weights: { zh: "权重", en: "Weights" },
  directions: { zh: "未完成时怎样给分", en: "Score when a target is missed" },
  tiers: { zh: "定性指标分档", en: "Tiers of qualitative indicators" },
  over: { zh: "超额完成", en: "Over-fulfilment" },
  execution: { zh: "预算执行率", en: "Execution rate" },
  rounding: { zh: "小数位数（四舍五入）", en: "Decimals (rounded half up)" },
  grades: { zh: "等级", en: "Grades" },
  progress: { zh: "支出进度提示", en: "Lamps of spending progress" },
};

/** Labels of the form's fields. */
export const LABELS = {
  titleZh: { zh: "规则名称", en: "Name in Chinese" },
  titleEn: { zh: "英文名称", en: "Name" },
  document: { zh: "依据文件", en: "Document" },
  clause: { zh: "条款", en: "Clause" },
  names: { zh: "一级指标名称（同义的用、隔开）", en: "Level-1 indicator (other names after 、)" },
  executionWeight: { zh: "预算执行率权重", en: "Weight of execution" },
  totalWeight: { zh: "权重合计", en: "Weights in all" },
  atLeast: { zh: "应达到（≥）而未达到", en: "At least (≥), missed" },
  passMark: { zh: "低于目标的多少不得分（%）", en: "No score below this part of the target (%)" },
  atMost: { zh: "不超过（≤）而超过", en: "At most (≤), exceeded" },
  exactly: { zh: "等于（=）而不等", en: "Exactly (=), missed" },
  range: { zh: "在区间内而不在", en: "Within a range, outside it" },
  reachedFrom: { zh: "达成：不低于分值的（%）", en: "Reached: from (% of weight)" },
  partlyFrom: { zh: "部分达成：不低于分值的（%）", en: "Partly reached: from (% of weight)" },
  reachedScore: { zh: "写明达成的，得分值的（%）", en: "Words of reached earn (% of weight)" },
  partlyScore: { zh: "写明部分达成的，得分值的（%）", en: "Words of partly earn (% of weight)" },
  reachedWords: { zh: "表示达成的词", en: "Words for reached" },
  partlyWords: { zh: "表示部分达成的词", en: "Words for partly reached" },
  missedWords: { zh: "表示未达成的词", en: "Words for missed" },
  overKind: { zh: "超额完成的", en: "When over-fulfilled" },
  above: { zh: "超额完成的界线（%）", en: "Over-fulfilment cut-off (%)" },
  requireReason: { zh: "超过后必须说明理由", en: "A reason is demanded above it" },
  keep: { zh: "超过后保留分值（%）", en: "Weight kept above it (%)" },
  lossPerUnit: { zh: "每超 100% 扣分值（%）", en: "Weight lost per 100 % above (%)" },
  keepAtLeast: { zh: "最少保留分值（%）", en: "Weight kept at least (%)" },
  reasonRestores: { zh: "说明理由可恢复满分", en: "An accepted reason restores full marks" },
  basis: { zh: "执行率的分母", en: "Rate of execution over" },
  explainBelow: { zh: "执行率低于此须说明（%）", en: "To be explained below (%)" },
  assumedWeight: { zh: "执行率行未列分值时假定为（分）", en: "Points assumed where its row states none" },
  roundIndicator: { zh: "每项指标得分", en: "Score of an indicator" },
  roundTotal: { zh: "总分", en: "Total" },
  roundAverage: { zh: "平均分", en: "Averages" },
  roundRate: { zh: "百分数", en: "Rates in per cent" },
  outOf: { zh: "等级按满分（分）", en: "Grades are out of (points)" },
  ownScaleUpTo: { zh: "得分都不超过满分的（%）即不评等级", en: "No grades where no score is above (% of full marks)" },
  redBelow: { zh: "红灯：低于应达进度的（%）", en: "Red: below (% of planned)" },
  yellowBelow: { zh: "黄灯：低于应达进度的（%）", en: "Yellow: below (% of planned)" },
  explain: { zh: "须说明原因的", en: "An explanation is owed at" },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** Label of a first-level weight. */
export function weightLabel(name: string): InLanguages {
  return { zh: `${name}权重`, en: `Weight of ${name}` };
}

type Choices<Code extends string> = readonly (readonly [Code, InLanguages])[];
type Directions = Profile["directions"];

/** What a field can be chosen to be: the code that the profile keeps, and its words. */
export const YES_NO: Choices<"true" | "false"> = [
  ["true", { zh: "是", en: "yes" }],
  ["false", { zh: "否", en: "no" }],
];
export const BASES: Choices<Profile["execution"]["basis"]> = [
  ["adjusted", { zh: "调整后的全年预算数", en: "adjusted budget" }],
  ["initial", { zh: "年初预算数（原下达）", en: "initial budget" }],
];
const PROPORTIONAL: InLanguages = { zh: "按完成比例给分", en: "in proportion" };
const ZERO: InLanguages = { zh: "不得分", en: "no score" };
export const AT_LEAST: Choices<Directions["atLeast"]["missed"]> = [
  ["proportional", PROPORTIONAL],
  ["zero", ZERO],
];
export const AT_MOST: Choices<Directions["atMost"]["missed"]> = [
  ["ratio", { zh: "按目标÷实际给分", en: "by target ÷ actual" }],
  ["linear-to-double", { zh: "按超出比例扣分，超一倍为零", en: "less by the excess, nothing from double on" }],
  ["zero", ZERO],
];
export const EXACTLY: Choices<Directions["exactly"]["missed"]> = [
  ["as-at-least", { zh: "同“应达到”", en: "as “at least”" }],
  ["by-deviation", { zh: "按偏离比例扣分", en: "less by the deviation" }],
  ["zero", ZERO],
];
export const RANGE: Choices<Directions["range"]["missed"]> = [
  ["nearest-bound", { zh: "按较近的一端计算", en: "by the nearer bound" }],
  ["zero", ZERO],
];
export const OVER_KINDS: Choices<Profile["overFulfilment"]["kind"]> = [
  ["none", { zh: "照得满分，不处理", en: "full marks, nothing is said" }],
  ["flag", { zh: "照得满分，列为疑点", en: "full marks, told as a finding" }],
  ["step", { zh: "超过界线只得部分分值", en: "part of the weight above a cut-off" }],
  ["linear", { zh: "超过界线越多扣得越多", en: "the less, the further above a cut-off" }],
];
export const EXPLAIN: Choices<"" | "red" | "yellow"> = [
  ["", { zh: "都不要求", en: "none" }],
  ["red", { zh: "红灯", en: "red" }],
  ["yellow", { zh: "黄灯和红灯", en: "yellow and red" }],
];
