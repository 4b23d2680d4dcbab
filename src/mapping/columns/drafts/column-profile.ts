import { yearIn } from "../../text";
import { isPlaceholder, looseNumber } from "../../text";
import type { SheetView } from "../../layout/view/sheet-view";

/** What the records of a column hold, told from a sample of them. Shares are of the filled cells, 0 … 1. */
export interface ColumnProfile {
  readonly filled: number;
  /** Filled cells ÷ cells looked at. */
  readonly density: number;
  readonly numeric: number;
  readonly percent: number;
  readonly integer: number;
  readonly negative: number;
  readonly dates: number;
  /** 1, 2, 3 … or 项目1, 项目2 …: a running number. */
  readonly running: boolean;
  readonly grades: number;
  readonly operators: number;
  readonly level1: number;
  readonly level2: number;
  readonly lists: number;
  /** 万元, 元, USD: what amounts are counted in. */
  readonly moneyUnits: number;
  /** Texts that end as names of projects do. */
  readonly projectLike: number;
  /** 项目3, Project 3: names that are only numbers of projects. */
  readonly numberedNames: number;
  readonly distinct: number;
  readonly meanLength: number;
  readonly least: number;
  readonly most: number;
  /** Share of the numbers that are no points: above `MOST_POINTS`. */
  readonly abovePoints: number;
  /** The numbers by line, for arithmetic between columns. */
  readonly numbers: ReadonlyMap<number, number>;
}

/** Points are out of 100, or 120 with extras; a higher number is no score. */
const MOST_POINTS = 130;

const GRADE =
  /^(?:优秀?|良好?|中等?|一般|差|较差|合格|不合格|基本合格|[ABCDE][+-]?|excellent|good|fair|average|poor|satisfactory|unsatisfactory|very good|pass|fail)$/i;
/** Whether a text is nothing but a grade. */
export function isGradeWord(text: string): boolean {
  return GRADE.test(text.trim());
}

const OPERATOR =
  /^(?:[≥≤=＝＞＜><≧≦⩾⩽﹦═﹤﹥]=?|定性|区间|正向|反向|等于|大于等于|小于等于|大于|小于|不低于|不高于|不少于|不超过|>=|<=|range|at least|at most|no more than|no less than|equals?|between|qualitative)$/i;
const LEVEL_1 =
  /^(?:产出|效益|满意度|决策|过程|投入|成本|效果|管理|项目决策|项目管理|项目产出|项目效益|output|outcome|outputs|outcomes|input|inputs|process|impact|satisfaction|benefit|benefits|efficiency|effectiveness|decision)(?:指标)?(?:[（(].*[)）])?$/i;
const LEVEL_2 =
  /^(?:数量|质量|时效|成本|经济效益|社会效益|生态效益|环境效益|可持续影响|可持续发展|服务对象满意度|社会公众满意度|满意度|经济成本|社会成本|生态环境成本|项目立项|绩效目标|资金投入|资金管理|组织实施|事项管理|资金落实|产出数量|产出质量|产出时效|产出成本|项目效益|quantity|quality|timeliness|cost|economic|social|environmental|sustainability|client satisfaction|beneficiary satisfaction)(?:指标)?(?:[（(].*[)）])?$/i;
const PROJECT_LIKE =
  /^.{4,}(?:项目|工程|经费|资金|补助|专项|行动|计划|补贴)(?:[（(].*[)）])?[”"]?$|\b(?:project|programme|scheme|upgrade|rehabilitation|construction|maintenance|phase [ivx\d]+)$/i;
/** Whether a text ends as names of projects do: 某某工程, 某某补助资金, Harbour Upgrade. */
export function soundsLikeProject(text: string): boolean {
  return PROJECT_LIKE.test(text);
}

const NUMBERED_NAME = /^(?:子?项目|project)\s*(?:no\.?\s*)?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-h])$/i;
const MONEY_UNIT = /^(?:人民币)?(?:[万亿千]|百万)?(?:元|美元|港元|欧元)$/u;
/** 约96.5%: a figure all the same. */
const HEDGE = /^\s*(?:大约|约|近|超过|超|逾|达到|达|≈|~|about |approx\.? )\s*(?=\d)/i;
const LIST = /[^、,，;；][、,，;；][^、,，;；]/;

export function profileColumn(view: SheetView, field: number, lines: readonly number[]): ColumnProfile {
  const texts = new Set<string>();
  const numbers = new Map<number, number>();
  const count = {
    filled: 0,
    percent: 0,
    integer: 0,
    negative: 0,
    dates: 0,
    grades: 0,
    operators: 0,
    level1: 0,
    level2: 0,
    lists: 0,
    moneyUnits: 0,
    projectLike: 0,
    numberedNames: 0,
    length: 0,
  };
  let expected: number | undefined;
  let running = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    const value = view.value(line, field);
    if (value === null || (typeof value === "string" && isPlaceholder(value))) continue;
    const text = typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
    count.filled += 1;
    count.length += text.length;
    texts.add(text);
    const loose = typeof value === "string" ? looseNumber(value.replace(HEDGE, "")) : undefined;
    const number = typeof value === "number" ? value : loose?.value;
    const counted = number ?? ordinal(text);
    if (counted !== undefined && (expected === undefined || counted === expected)) running += 1;
    if (counted !== undefined) expected = counted + 1;
    if (view.isDate(line, field) || isDateText(text)) {
      count.dates += 1;
      continue;
    }
    if (number !== undefined) {
      numbers.set(line, number);
      least = Math.min(least, number);
      most = Math.max(most, number);
      if (Number.isInteger(number)) count.integer += 1;
      if (number < 0) count.negative += 1;
      if (loose?.percent === true || view.isPercent(line, field)) count.percent += 1;
      continue;
    }
    if (GRADE.test(text)) count.grades += 1;
    else if (OPERATOR.test(text)) count.operators += 1;
    else if (LIST.test(text)) count.lists += 1;
    if (MONEY_UNIT.test(text)) count.moneyUnits += 1;
    if (soundsLikeProject(text)) count.projectLike += 1;
    if (NUMBERED_NAME.test(text)) count.numberedNames += 1;
    if (LEVEL_1.test(text)) count.level1 += 1;
    if (LEVEL_2.test(text)) count.level2 += 1;
  }
  const share = (part: number): number => (count.filled === 0 ? 0 : part / count.filled);
  return {
    filled: count.filled,
    density: lines.length === 0 ? 0 : count.filled / lines.length,
    numeric: share(numbers.size),
    percent: share(count.percent),
    integer: share(count.integer),
    negative: share(count.negative),
    dates: share(count.dates),
    running: count.filled >= 2 && running >= count.filled - 1,
    grades: share(count.grades),
    operators: share(count.operators),
    level1: share(count.level1),
    level2: share(count.level2),
    lists: share(count.lists),
    moneyUnits: share(count.moneyUnits),
    projectLike: share(count.projectLike),
    numberedNames: share(count.numberedNames),
    distinct: share(texts.size),
    meanLength: share(count.length),
    least,
    most,
    abovePoints: [...numbers.values()].filter((number) => number > MOST_POINTS).length / Math.max(1, numbers.size),
    numbers,
  };
}

/** 项目3, P-3, Project 3 → 3. */
function ordinal(text: string): number | undefined {
  const digits = /^\D{0,10}?0*(\d{1,4})$/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function isDateText(text: string): boolean {
  return (
    /^(?:19|20)\d{2}[-/.年]\s*\d{1,2}(?:[-/.月]\s*\d{1,2}日?|月)$/.test(text) ||
    (/^\d{1,2}月\d{1,2}日$/.test(text) && yearIn(text) === undefined)
  );
}
