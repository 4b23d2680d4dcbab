import type { Field } from "../../../domain/lists";
import { MONEY_FIELDS, POINT_FIELDS } from "../../../domain/lists";
import { unitInHeading } from "../../../domain/quantity/parse-unit";
import type { Unit } from "../../../domain/quantity/units";
import type { MappingReasonCode } from "../../../domain/table";
import type { HeadingCandidate, HeadingLexicon } from "../../headings/heading-lexicon";
import { headingParts, statedMaximumOf } from "../../headings/heading-text";
import type { FieldCandidate } from "./field-candidate";

/** What is asked for, planned or proposed is not spent, whatever word for money follows. */
const NOT_YET =
  /申请|申报|拟|建议|预计|预测|预期|request|applied|proposed|forecast|expected|estimated|planned|budgeted/i;
/** What somebody asked for is a budget only where nothing was granted beside it. */
const ASKED = /申请|申报|request|applied|bid\b/i;
/** Approved budget (original), 预算数（调整前）: of the budget's figures the first. */
const BEFORE_CHANGES = /[（(]\s*(?:original|initial|opening|年初|原|调整前)\s*[)）]/i;
/** Figures of an earlier year are none of this year's. */
const EARLIER = /上年|去年|上一年|往年|前年|基期|基线|历史(?:值|水平)|\b(?:prior|previous|last)[ -]?year|\bbaseline\b/i;
/**
 * What was saved, cut by an audit, or is over or under is no spending and no rate of it; nor is how much money arrived, nor
 * which of the four budgets the money comes from.
 */
const OTHER_FIGURE =
  /执行比(?![例率重])|(?:下达|分配|分解)(?:进度|率|比例)$|^(?:一般公共预算|政府性基金(?:预算)?|国有资本经营预算|社会保险基金预算)(?:财政)?(?:拨款|资金)?(?:收入|支出)?$|节约|节省|核减|审减|到位率|\b(?:brought|carried) forward\b|\bsaved?\b|\bsavings?\b|\bover\b.*\bunder|\bunder\b.*\bover|^是否/i;
/** 未分配, 待下达: nobody has it yet, so that it is no budget; what was not spent is a balance. 可追减: what might be done was not. */
const NOT_DONE =
  /^(?:指标|资金|预算|本级)?(?:尚?未(?!来)|待(?![遇摊])|可(?!行|研|比|用|支配|执行|使用|安排|支出|支用|统筹))/u;
/** 三保未支出合计: the same behind what it is about. */
const MIDWAY_NOT_DONE = /未(?:支出|支付|拨付|执行|使用|列支|下达|分配)/u;
const DONE_WITH_MONEY: ReadonlySet<Field> = new Set<Field>([
  "budget",
  "budget_initial",
  "adjustment",
  "spent",
  "pay_amount",
]);
const PER_CENT = /^(?:%|(?:pct|percent(?:age)?)(?![a-z]))/i;
/** 年初结转和结余, 期初余额: what was there before the year's spending is not what that left. */
const OPENING =
  /^(?:年初|期初|月初|季初|初始|(?:上年|以前年度).*(?:末|结))|\b(?:opening|beginning|brought forward)\b/iu;
/** 计划支出进度, 应达进度: how far spending should have come. */
const DUE = /^(?:计划|目标|应达|要求|预期)|\btarget\b/iu;
/** Days remaining, 剩余工期: time that is left, and no money. */
const OF_TIME =
  /\b(?:days?|weeks?|months?|years?|time)\b.*\b(?:remaining|left)|(?:剩余|结余).*(?:天数|时间|工期|月数|期限|年限)/i;
/** Last words of headings of marks and of what follows from them. */
const MARKS = /(?:得分|评分|总分|分数|排名|名次|等级|等次|\bscore|\brank|\bgrade)$/i;
/** The figure of one month or quarter only, where another column may have the year's. */
const OF_A_PART = /^(?:本|当)(?:月|季度?|旬|周)(?!累计|止)|\b(?:this|in the|during the) (?:month|quarter)\b/i;
const OF_THIS_YEAR: ReadonlySet<Field> = new Set<Field>([
  "budget",
  "spent",
  "rate",
  "actual",
  "target",
  "score",
  "balance",
]);

/** What is left of a score where somebody only asked for the amount. */
const IF_ASKED = 0.75;
/** What is left of a score where the figure is that of a month or quarter. */
const IF_OF_A_PART = 0.6;

/** Whether a heading names a figure beside the budget and its spending that no field stands for. */
export function isOtherFigure(heading: string): boolean {
  return OTHER_FIGURE.test(chineseFirst(heading.normalize("NFKC").replace(/[()]/g, " ")));
}

/** 结转下年/Carried Forward: of a heading in two languages the Chinese one says which figure it is. */
function chineseFirst(heading: string): string {
  return /[\u3400-\u9fff]{2}/.test(heading) ? heading.replace(/[a-z]+/gi, " ") : heading;
}

/** A text as a heading: `factor` is how far it can be trusted, `code` the reason to name where it is no heading by itself. */
interface OfferedText {
  readonly text: string;
  readonly factor: number;
  readonly code?: MappingReasonCode;
}

/** What a text would mean as the heading of a column, without what its other words rule out. */
export function offersOf({ text, factor, code }: OfferedText, lexicon: HeadingLexicon): readonly FieldCandidate[] {
  return lexicon
    .candidates(text)
    .filter((candidate) => !isRuledOut(candidate, text))
    .map(({ field, score, how, word }) => ({
      field: asMeant(field, text),
      score: score * factor * (isAskedFor(field, text) ? IF_ASKED : 1) * (isOfAPart(field, text) ? IF_OF_A_PART : 1),
      reasons: [{ code: code ?? (`heading-${how}` as const), facts: { heading: text, word } }],
    }));
}

function asMeant(field: Field, text: string): Field {
  if (field === "budget" && BEFORE_CHANGES.test(text)) return "budget_initial";
  // 支出（%）, Disbursed (%): how much of the budget was spent.
  return field === "spent" && isInPercent(text) ? "rate" : field;
}

function isInPercent(text: string): boolean {
  return unitInHeading(text)?.kind === "percent";
}

const AHEAD: ReadonlySet<Field> = new Set<Field>(["spent", "actual", "pay_amount", "adjustment", "rate"]);

/** Whether a heading speaks of what is still ahead, which is neither spent nor reached nor added. */
export function isNotYet(field: Field, heading: string): boolean {
  return AHEAD.has(field) && NOT_YET.test(heading);
}

function isRuledOut({ field, how }: HeadingCandidate, text: string): boolean {
  if (isNotYet(field, text)) return true;
  if (DONE_WITH_MONEY.has(field) && (NOT_DONE.test(text.trim()) || MIDWAY_NOT_DONE.test(text))) return true;
  // What can be spent was not.
  if (field === "spent" && /^可/.test(text.trim())) return true;
  // Results (30 points) are points.
  if ((field === "actual" || field === "target") && statedMaximumOf(headingParts(text)) !== undefined) return true;
  // 资金投入（万元） is an amount, 单位面积投入（元/公顷） what each costs, whatever part of a score 投入 is elsewhere.
  if (POINT_FIELDS.has(field) && isOfMoney(unitInHeading(text))) return true;
  // 立项数（个） and 涉及县区（个） count; 县（区） has a level in its brackets.
  if (MONEY_FIELDS.has(field) && isCounted(unitInHeading(text), field.startsWith("fund_"))) return true;
  // 上年得分 is no money of last year's.
  if (MONEY_FIELDS.has(field) && MARKS.test(text)) return true;
  if (field === "balance" && (OF_TIME.test(text) || OPENING.test(text.trim()))) return true;
  if (field === "rate" && DUE.test(text.trim())) return true;
  // pct_budgeted is a rate of the budget, % remaining one of what is left of it.
  if (MONEY_FIELDS.has(field) && PER_CENT.test(text)) return true;
  // 结余（%） is a share of money.
  if (MONEY_FIELDS.has(field) && field !== "spent" && isInPercent(text)) return true;
  return OF_THIS_YEAR.has(field) && (isOtherFigure(text) || (EARLIER.test(text) && how !== "exact"));
}

/** An amount, or a price by the piece. */
function isOfMoney(unit: Unit | undefined): boolean {
  return unit?.kind === "money" || (unit?.kind === "count" && /元.*[/每]/u.test(unit.text));
}

/** The levels of government, some of which are counting words too. */
const LEVEL = /^[省市州县区旗乡镇村]$/u;

function isCounted(unit: Unit | undefined, isOfLevel: boolean): boolean {
  return unit?.kind === "count" && !(isOfLevel && LEVEL.test(unit.text));
}

function isAskedFor(field: Field, text: string): boolean {
  return (field === "budget" || field === "budget_initial") && ASKED.test(text);
}

function isOfAPart(field: Field, text: string): boolean {
  return OF_THIS_YEAR.has(field) && OF_A_PART.test(text);
}
