import type { Field } from "../../../../domain/lists";
import { MONEY_FIELDS, POINT_FIELDS, RATE_FIELDS } from "../../../../domain/lists";
import { partsOfHundred, sharesOfFinalScore } from "../../../../domain/quantity/full-marks";
import { unitInHeading } from "../../../../domain/quantity/parse-unit";
import { onceFor } from "../../../../domain/remembered";
import type { FieldColumn } from "../../../../domain/table";
import type { TableView } from "./table-view";

/** What the figures of a column are, as far as its heading and its table tell. */
type FigureClass = "money" | "points" | "count" | "rate";

/** The field whose manner of reading stands for a class. */
const READ_AS: Readonly<Record<FigureClass, Field>> = {
  money: "pay_amount",
  points: "score_input",
  count: "project_count",
  rate: "rate",
};

const NO_FIGURES =
  /^line$|序号|编号|编码|代码|行次|栏次|行号|日期|时间|电话|(?<![\d本上去前当同该全半])年度$|年份|年月|名次|排名|排序|date|phone|code|(?<!(?:last|prior|previous|current|same|this|reporting|half|full|\d)[ -])year$|rank|\bno\b|\bid\b/iu;
const RATES =
  /率|占比|比例|比重|进度|百分|[%％]|\brates?\b|\bratios?\b|percent|\bshare\b|achievement|utili[sz]ation|execution$|(?<![a-z])pct(?![a-z])/iu;
/** The last word says what it is: 进度扣分 are points, 进度款 is money. */
const AMOUNT_AT_END = /(?:分|款|额|元|资金|支出|经费|投资|人数|个数)(?:[（(].*)?$/u;
/** Standards and prices: of a piece, so that they are no amounts that could be added up. */
const PER_PIECE =
  /标准|单价|定额|均价|[人户亩床生村校镇县班次笔地]均|平均|均值|^最[高低](?:分|值|价)?$|^每(?:平方米|立方米|公里|[人户亩床生村校镇班次件盏台辆套座吨])\S|^单[方座台盏套床件位](?:造价|成本|投资|费用)|单位[^（(]{2,8}(?:量|额|费|耗|成本|产值)|倍数|系数|指数|强度|密度|浓度|元\s*[/每]|[（(][^（()）/]{1,6}\/[^（()）]{1,6}[）)]|\bper\b|unit (?:price|cost)|average|\bmean\b/iu;
const COUNTS =
  /^(?:19|20)\d\d[级届]$|(?:项目|企业|单位|机构|学校|村|点位|岗位|人|户|家|次|笔|件|套|批|台|项)数|人数|户数|数量|个数|次数|笔数|家数|件数|套数|月数|天数|(?<![本上当前同])期数|课时|面积|里程|number|\bcount\b|persons|households|headcount/iu;
const POINTS = /分$|得分|分值|评分|扣分|加分|分数|score|points|marks/iu;
/** 经常账户余额 of a nation is counted in the measure of the exports and imports beside it, which no word calls money. */
const MONEY =
  /资金|金额|支出|投资|经费|预算|拨付|拨款|到位|结转|结余|(?<!账户)余额|收入|收益|利润|补助|补贴|奖补|资产|成本|财政|自筹|贷款|债|费|款|税|工资|薪酬|租金|保证金|利息|贴息|本金|spen[dt]|cost|budget|fund|amount|paid|payment|revenue|grant|expend|income|balance|disburse/iu;

/** How many were graded so: 优, 良, 中, 差 beside 项目数. */
const GRADES = /^(?:优秀?|良好?|中等?|差|较差|合格|不合格|基本合格)(?:等级|等)?$/u;

/** Fewer figures below one another are no column. */
const FEWEST_FIGURES = 2;

/**
 * Columns of figures that no field is known for (一季度, 设备费, 自评得分 …), each read in one way only, by heading and table:
 * whether they mean anything to one another is for arithmetic to tell.
 */
export const freeColumns = onceFor((view: TableView): readonly FieldColumn[] => {
  const marks = marksIn(view);
  const ofProjects = new Map(
    view.table.byProject?.flatMap((own) => own.columns.map(({ index, field }) => [index, field] as const)),
  );
  const columns = view.table.unmapped
    .filter(({ heading }) => heading !== "" && !NO_FIGURES.test(lastPart(heading)))
    // What each project reached is in the units of its indicators, whatever line it stands on.
    .filter(({ index }) => (ofProjects.get(index) ?? "score") === "score")
    .map(({ index, heading }): FieldColumn => {
      const unit = unitInHeading(heading);
      const isMark = marks.has(lastPart(heading)) || (unit === undefined && standsAmongMarks(view, index));
      const field = READ_AS[isMark ? "points" : classOf(view, heading)];
      return { index, field, heading, confidence: 0, reasons: [], ...(unit === undefined ? {} : { unit }) };
    })
    .map((column) => (isPercentage(view, column) ? { ...column, field: READ_AS.rate } : column))
    .filter((column) => {
      const dimensions = view.dimensions(column);
      // Of the indicators in words no rate is worked out; what is worth so many 万元 may be said of each group only.
      const isSaid = column.field === READ_AS.rate || column.unit?.kind === "money";
      const isFilled = isSaid || dimensions.length * 2 >= view.data.length;
      return (
        dimensions.length >= FEWEST_FIGURES &&
        isFilled &&
        !areNames(dimensions) &&
        !areCodes(view, column) &&
        !namesGroups(view, column) &&
        !namesLines(view, column)
      );
    });
  return withAnswersCounted(view, columns);
});

/** The headings that say themselves how much of all points, or of the final score, their columns make. */
function marksIn(view: TableView): ReadonlySet<string> {
  const headings = headingsOf(view);
  const shares = view.table.role === "scores" ? sharesOfFinalScore(headings) : [];
  return new Set([...partsOfHundred(headings), ...shares]);
}

/** 分值 | 某某补助资金 | 某某公用经费 | 平均得分: projects by name, of which the lines say how many points each got. */
function standsAmongMarks(view: TableView, index: number): boolean {
  const [weights, mean] = [view.column("weight"), view.column("average")];
  if (weights === undefined || mean === undefined || view.table.role !== "indicators") return false;
  return weights.index < index && index < mean.index;
}

/** Each "figure" is of another kind than the others: 2050202 小学教育, 2100302 乡镇卫生院 are codes with their names. */
function areNames(dimensions: readonly string[]): boolean {
  return new Set(dimensions).size * 2 > dimensions.length + 1;
}

/** 10602 among 10402/Dataquery and 13001+61301: what items are called by in some register. */
function areCodes(view: TableView, column: FieldColumn): boolean {
  const lines = view.data.slice(0, TELLING_LINES);
  return lines.filter((line) => SEVERAL_CODES.test(view.said(line, column))).length >= FEWEST_CODES;
}

const SEVERAL_CODES = /^\d{3,}\s*[+/&]\s*[\dA-Za-z]/u;
const FEWEST_CODES = 2;

/** 1 to 2 years, 500万元以上: the words that the lines are called by, whatever figures they hold. */
function namesLines(view: TableView, column: FieldColumn): boolean {
  const lines = view.data.slice(0, TELLING_LINES);
  const named = lines.filter((line) => {
    const said = view.said(line, column);
    return /\p{L}/u.test(said) && view.nameOf(line) === said;
  });
  return named.length * 2 > lines.length;
}

/** So many groups show that a figure is the name of its group. */
const TELLING_GROUPS = 2;

/** Each sum states the very figure that all of its lines state: the number of a law, a chapter, a year. */
function namesGroups(view: TableView, column: FieldColumn): boolean {
  let groups = 0;
  for (const line of view.stated) {
    const own = line.kind === "subtotal" ? view.figure(line, column) : undefined;
    const parts = own === undefined ? [] : view.covered(line).map((each) => view.figure(each, column));
    if (own === undefined || parts.length < 2) continue;
    if (own.value.isZero() || !parts.every((part) => part?.value.eq(own.value))) return false;
    groups += 1;
  }
  return groups >= TELLING_GROUPS;
}

/** So many lines tell how a column is written. */
const TELLING_LINES = 40;

/** Most cells of the column are written with a per cent sign, whatever its heading says: 占总投资, 2024年增长. */
function isPercentage(view: TableView, column: FieldColumn): boolean {
  const lines = view.data.slice(0, TELLING_LINES);
  return lines.filter((line) => view.isPercent(line, column)).length * 2 > lines.length;
}

/** Full marks with extras. */
const HIGHEST_MARKS = 150;
/** In fewer lines one figure beyond full marks shows what is counted. */
const LINES_OF_MARKS = 5;

/**
 * Columns taken for marks only because others beside them hold some count something where any of them goes beyond full
 * marks: 非常满意 167, 一般 32 beside 满意度得分.
 */
function withAnswersCounted(view: TableView, columns: readonly FieldColumn[]): readonly FieldColumn[] {
  const inferred = columns.filter(({ field, heading }) => field === READ_AS.points && !POINTS.test(lastPart(heading)));
  const beyondMarks = inferred.reduce((sum, column) => {
    const cells = view.cells(column);
    return sum + view.data.filter(({ index }) => cells?.value(index)?.gt(HIGHEST_MARKS) === true).length;
  }, 0);
  // 860 alone in a long list of marks is a slip.
  if (beyondMarks === 0 || (beyondMarks === 1 && view.data.length >= LINES_OF_MARKS)) return columns;
  return columns.map((column) => (inferred.includes(column) ? { ...column, field: READ_AS.count } : column));
}

/**
 * Columns that hold figures in few lines only, as those of a ledger in which what came and what went stand apart: read
 * like the column that they change, but for those that are called points.
 */
export function sparseColumns(view: TableView, like: FieldColumn): readonly FieldColumn[] {
  const read = new Set(freeColumns(view).map(({ index }) => index));
  const { field, unit } = like;
  const first = view.data.slice(0, TELLING_LINES);
  return view.table.unmapped
    .filter(({ index, heading }) => heading !== "" && !read.has(index) && !NO_FIGURES.test(lastPart(heading)))
    .map(({ index, heading }): FieldColumn => {
      const told = { index, heading, confidence: 0, reasons: [] };
      if (POINTS.test(lastPart(heading))) return { ...told, field: READ_AS.points };
      return { ...told, field, ...(unit === undefined ? {} : { unit }) };
    })
    .filter((column) => first.some((line) => view.figure(line, column) !== undefined));
}

/** Those of them that can be added to figures of `field`. */
export function freeColumnsLike(view: TableView, field: Field): readonly FieldColumn[] {
  const wanted = classOfField(field);
  return freeColumns(view).filter((column) => classOfField(column.field) === wanted);
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

/** 优, 良, 不合格 as a heading: how many were graded so. */
export function namesGrade(heading: string): boolean {
  return GRADES.test(lastPart(heading));
}

/** False for prices, standards, averages: figures of a piece are never added up. */
export function isAdditive(heading: string): boolean {
  return !PER_PIECE.test(lastPart(heading));
}

function classOfField(field: Field): FigureClass {
  if (MONEY_FIELDS.has(field)) return "money";
  if (POINT_FIELDS.has(field)) return "points";
  return RATE_FIELDS.has(field) ? "rate" : "count";
}

function classOf(view: TableView, heading: string): FigureClass {
  const name = lastPart(heading);
  const unit = unitInHeading(heading);
  if (unit?.kind === "percent" || (RATES.test(name) && !AMOUNT_AT_END.test(name))) return "rate";
  if (PER_PIECE.test(name)) return POINTS.test(name) ? "points" : "count";
  if (unit !== undefined) return unit.kind;
  if (COUNTS.test(name)) return "count";
  if (POINTS.test(name)) return "points";
  if (MONEY.test(name)) return "money";
  if (namesGrade(heading)) return "count";
  const { role, moneyUnit, unitRow } = view.table;
  const headings = headingsOf(view);
  // 差异 beside 自评得分 and 复核得分
  if (moneyUnit === undefined && headings.some((each) => POINTS.test(each)) && !headings.some(isOfMoney))
    return "points";
  if (role === "scores" || role === "indicators") return "points";
  if (moneyUnit !== undefined || unitRow !== undefined || view.columns((field) => MONEY_FIELDS.has(field)).length > 0)
    return "money";
  return view.columns((field) => POINT_FIELDS.has(field)).length > 0 ? "points" : "count";
}

function headingsOf({ table }: TableView): readonly string[] {
  return [...table.columns, ...table.unmapped].map(({ heading }) => lastPart(heading));
}

function isOfMoney(heading: string): boolean {
  return MONEY.test(heading) && !POINTS.test(heading) && !/单位|部门|名称|机构|科室/u.test(heading);
}

/** The heading of the column itself, without those of the groups above it. */
export function lastPart(heading: string): string {
  return heading.split(" / ").at(-1)?.trim() || heading;
}
