import { GRADE_WORDS } from "../../../../domain/words/grade-words";

const NO_FIGURES =
  /^line$|序号|编号|编码|代码|行次|栏次|行号|日期|时间|电话|(?<![\d本上去前当同该全半])年度$|年份|年月|名次|排名|排序|date|phone|code|(?<!(?:last|prior|previous|current|same|this|the|in|for|during|within|reporting|half|full|\d)[ -])year$|rank|\bno\b|\bid\b/iu;
const RATES =
  /率|占比|比例|比重|进度|百分|(?<!\d)[%％]|\brates?\b|\bratios?\b|percent|\bshare\b|achievement|utili[sz]ation|execution$|(?<![a-z])pct(?![a-z])/iu;
/** 占年度预算, 占总投资: what part of it the line makes. Land is taken up as well: 占地. */
const OF_WHOLE = /^占(?!地|用|压|道)\p{Script=Han}{2,}$/u;
/** The last word says what it is: 进度扣分 are points, 进度款 is money. */
const AMOUNT_AT_END = /(?:分|款|额|元|资金|支出|经费|投资|人数|个数)(?:[（(].*)?$/u;
/** Standards and prices: of a piece, so that they are no amounts that could be added up. */
const PER_PIECE =
  /标准|单价|定额|均价|[人户亩床生村校镇县班次笔地]均|平均|均值|^最[高低](?:分|值|价)?$|^每(?:平方米|立方米|公里|[人户亩床生村校镇班次件盏台辆套座吨])\S|^单[方座台盏套床件位](?:造价|成本|投资|费用)|单位[^（(]{2,8}(?:量|额|费|耗|成本|产值)|倍数|系数|指数|强度|密度|浓度|元\s*[/每]|[（(][^（()）/]{1,6}\/[^（()）]{1,6}[）)]|\bper\b|unit (?:price|cost)|average|\bmean\b/iu;
const COUNTS =
  /^(?:19|20)\d\d[级届]$|(?:项目|企业|单位|机构|学校|村|点位|岗位|人|户|家|次|笔|件|套|批|台|项)数|人数|户数|数量|个数|次数|笔数|家数|件数|套数|月数|天数|(?<![本上当前同])期数|课时|面积|里程|(?:[能水电气煤油热碳栏产销运客货流]|排放|工作|业务|服务)量(?:[（(].*)?$|number|\bcount\b|persons|households|headcount/iu;
const POINTS = /分$|得分|分值|评分|扣分|加分|分数|score|points|marks/iu;
/** 经常账户余额 of a nation is counted in the measure of the exports and imports beside it, which no word calls money. */
const MONEY =
  /资金|金额|支出|投资|经费|预算|拨付|拨款|到位|结转|结余|(?<!账户)余额|收入|收益|利润|补助|补贴|补[发付拨]|奖补|资产|成本|财政|自筹|贷款|债|费|款|税|工资|薪酬|租金|保证金|利息|贴息|本金|spen[dt]|cost|budget|fund|amount|paid|payment|revenue|grant|expend|income|balance|disburse/iu;

/** How many were graded so: 优, 良, 中, 差 beside 项目数. 一般 is as often what people answered. */
const GRADES = new RegExp(`^(?!一般)(?:${GRADE_WORDS})(?:等级|等)?$`, "u");

/** The heading of the column itself, without those of the groups above it. */
export function lastPart(heading: string): string {
  return heading.split(" / ").at(-1)?.trim() || heading;
}

/** The groups above the heading of the column itself; undefined where there are none. */
export function captionOf(heading: string): string | undefined {
  const end = heading.lastIndexOf(" / ");
  return end < 0 ? undefined : heading.slice(0, end);
}

/** Numbers, codes, days, ranks: what is written in digits and is no figure. */
export function saysNoFigures(heading: string): boolean {
  return NO_FIGURES.test(lastPart(heading));
}

/** 占比, 完成率: part of something. */
export function saysRate(heading: string): boolean {
  const name = lastPart(heading);
  return OF_WHOLE.test(name) || (RATES.test(name) && !AMOUNT_AT_END.test(name));
}

/** 得分, 扣分: points of a score. */
export function saysPoints(heading: string): boolean {
  return POINTS.test(lastPart(heading));
}

/** True where the figures say how far others lie apart (比上年增减额): none of the parts of a whole. */
export function saysChange(heading: string): boolean {
  return /增减|增长|变动|涨跌|升降|差额|change|increase|difference|variance/iu.test(heading);
}

/** True where a heading speaks of money. */
export function saysMoney(heading: string): boolean {
  return MONEY.test(lastPart(heading));
}

/** 项目数, 受益人数, Number of projects: a heading that says how many there are of something. */
export function saysCount(heading: string): boolean {
  const name = lastPart(heading);
  return COUNTS.test(name) && !PER_PIECE.test(name);
}

/** 平均资金, 村均投入: what one piece of many has. */
export function saysMean(heading: string): boolean {
  return /平均|[人户亩床生村校镇县]均|average|\bmean\b/iu.test(lastPart(heading));
}

/** 变动（百分点）, percentage points: how far two rates lie apart, which adds up to nothing. */
export function saysPointsApart(heading: string): boolean {
  return /百分点|percentage points?|basis points?/iu.test(heading);
}

/** 优, 良, 不合格 as a heading: how many were graded so. */
export function namesGrade(heading: string): boolean {
  return GRADES.test(lastPart(heading));
}

/** 比上年增长, 增幅, 环比: a rate as a rule, and an amount where the lines themselves show that it is (比上年增长 = 今年 − 去年). */
export function saysGrowth(heading: string): boolean {
  return GROWTH.test(lastPart(heading));
}

const GROWTH = /(?:增长|增幅|增速|升幅|降幅|幅度|同比|环比)$/u;

/** False for prices, standards, averages: figures of a piece are never added up. */
export function isAdditive(heading: string): boolean {
  return !PER_PIECE.test(lastPart(heading)) && !saysPointsApart(heading);
}

/** Money and neither points nor who it belongs to: 资金 beside 资金得分 and 用款单位. */
export function saysAmountsAlone(heading: string): boolean {
  return saysMoney(heading) && !saysPoints(heading) && !/单位|部门|名称|机构|科室/u.test(lastPart(heading));
}
