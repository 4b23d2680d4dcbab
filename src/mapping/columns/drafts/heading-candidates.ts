import type { Field } from "../../../domain/lists";
import { MONEY_FIELDS, POINT_FIELDS } from "../../../domain/lists";
import { unitInHeading } from "../../../domain/quantity/parse-unit";
import type { MappingReasonCode } from "../../../domain/table";
import type { HeadingLexicon } from "../../headings/heading-lexicon";
import { MEANS_IT_SURELY, MEANS_SOMETHING } from "../../headings/heading-lexicon";
import { headingParts, statedMaximumOf } from "../../headings/heading-text";
import { evaluatorNumber, monthField, monthOf } from "../../headings/numbered-headings";
import type { FieldCandidate } from "./field-candidate";
import { bestOfEachField } from "./field-candidate";
import { isNotYet, isOtherFigure, offersOf } from "./heading-offers";

const AMOUNT = /^\s*(?:增减)?(?:金额|额|数额|数)\s*$|^\s*amount\s*$/i;
const OF_SPENDING = /(?:支出|支付|执行|使用)(?:情况|数|金额|资金)?$/;
const OF_ACCOUNTS = /账面(?:余额|价值|原值|净值)|坏账|跌价|减值|折旧|摊销|carrying amount|impairment|depreciation/i;
const OF_WHICH = /^\s*(?:其中|of which|thereof)\s*[:：]?\s*$/i;
/** A heading that says less by itself is read by its caption too. */
const SAYS_ENOUGH = 0.7;
/** What is left of an amount's score where it is a part of the amount before it. */
const IF_OF_WHICH = 0.6;

/** What the headings alone say: the lowest heading most, with its captions where it is too short to tell; best first. */
export function headingCandidates(path: readonly string[], lexicon: HeadingLexicon): readonly FieldCandidate[] {
  const read = readPath(path, lexicon);
  return path.slice(0, -1).some((text) => unitInHeading(text)?.kind === "money") ? bestFirst(asAmounts(read)) : read;
}

/** What is planned and what is done below 资金（万元）: figures of money, whatever indicators call theirs. */
const AMOUNT_OF: Readonly<Partial<Record<Field, Field>>> = { target: "budget", actual: "spent" };

function asAmounts(candidates: readonly FieldCandidate[]): readonly FieldCandidate[] {
  return bestOfEachField(candidates.map((one) => ({ ...one, field: AMOUNT_OF[one.field] ?? one.field })));
}

function readPath(path: readonly string[], lexicon: HeadingLexicon): readonly FieldCandidate[] {
  const leaf = path.at(-1);
  const caption = path.at(-2);
  if (leaf === undefined) return [];
  if (caption === undefined) return bestFirst(bestOfEachField(offersOf({ text: leaf, factor: 1 }, lexicon)));
  const planOrSpent = plannedOrSpent(caption, leaf);
  if (planOrSpent !== undefined) return [saidTogether(planOrSpent, path, "heading-family")];
  // 金额 below 账面余额 and below 坏账准备: what an account holds and what is set aside for losses, neither budget nor spending.
  if (AMOUNT.test(leaf) && OF_ACCOUNTS.test(caption)) return [];
  const whole = wholeOf(caption, leaf, lexicon);
  if (whole !== undefined) {
    // 预计支出 is spending still ahead: no figure of this kind, and so none of another.
    if (isNotYet(whole.field, caption)) return [];
    return [{ ...saidTogether(whole.field, path, "heading-with-caption"), score: whole.score }];
  }
  const read = readWithCaption(caption, leaf, lexicon);
  const placed = asPartOf(path, withoutPassedDown(leaf, asSourcesSpent(path, read), lexicon));
  const isOfChange = lexicon.candidates(caption)[0]?.field === "change";
  return bestFirst(isOfChange ? asChange(leaf, placed) : placed);
}

function bestFirst(candidates: readonly FieldCandidate[]): readonly FieldCandidate[] {
  return [...candidates].sort((a, b) => b.score - a.score);
}

/** What a heading and its caption say beyond doubt, and only together. */
function saidTogether(field: Field, path: readonly string[], code: MappingReasonCode): FieldCandidate {
  const facts = { heading: path.join(" / "), word: path.at(-2) ?? "" };
  return { field, score: 1, reasons: [{ code, facts }] };
}

function readWithCaption(caption: string, leaf: string, lexicon: HeadingLexicon): readonly FieldCandidate[] {
  const read = bestOfEachField([
    ...offersOf({ text: leaf, factor: 1 }, lexicon),
    ...offersOf({ text: joined(caption, leaf), factor: 0.97, code: "heading-with-caption" }, lexicon),
    ...offersOf({ text: joined(leaf, caption), factor: 0.9, code: "heading-with-caption" }, lexicon),
  ]);
  if (read.some(({ score }) => score >= SAYS_ENOUGH) || isOtherFigure(leaf)) return read;
  return bestOfEachField([...read, ...offersOf({ text: caption, factor: 0.62, code: "heading-caption" }, lexicon)]);
}

/** Two texts as one heading: 支出 and 金额 are 支出金额, "Latest" and "Budget" are two words. */
function joined(first: string, second: string): string {
  return `${first}${/[a-z\d]$/i.test(first) && /^[a-z]/i.test(second) ? " " : ""}${second}`;
}

/** 中央资金 below 支出情况 is what was spent of it, and no source of the budget. */
function asSourcesSpent(path: readonly string[], candidates: readonly FieldCandidate[]): readonly FieldCandidate[] {
  const isOfSpending = path.slice(0, -1).some((text) => OF_SPENDING.test(text));
  return isOfSpending ? candidates.filter(({ field }) => !field.startsWith("fund_")) : candidates;
}

/** 分配下级, 未分配 and 已支出 below 省级: what a level of government did with the money, and not what it gives. */
function withoutPassedDown(
  leaf: string,
  candidates: readonly FieldCandidate[],
  lexicon: HeadingLexicon,
): readonly FieldCandidate[] {
  const [said] = lexicon.candidates(leaf);
  const isOfUse = said !== undefined && said.score >= MEANS_IT_SURELY && OF_USE.has(said.field);
  return isOfUse || PASSED_DOWN.test(leaf) ? candidates.filter(({ field }) => !field.startsWith("fund_")) : candidates;
}

const OF_USE: ReadonlySet<Field> = new Set<Field>(["spent", "balance", "rate"]);

const PASSED_DOWN = /分配|^\s*(?:尚?未|待)/u;

/** What stands below 其中 is a part of the figure that stands before it. */
function asPartOf(path: readonly string[], candidates: readonly FieldCandidate[]): readonly FieldCandidate[] {
  if (!path.slice(0, -1).some((text) => OF_WHICH.test(text))) return candidates;
  return candidates.map((candidate) =>
    MONEY_FIELDS.has(candidate.field) && !candidate.field.startsWith("fund_")
      ? { ...candidate, score: candidate.score * IF_OF_WHICH }
      : candidate,
  );
}

/** 金额 and % below 较上年增减: both are about the change, and the amount is it. */
function asChange(leaf: string, candidates: readonly FieldCandidate[]): readonly FieldCandidate[] {
  const changes = candidates.filter(({ field }) => field === "change");
  return AMOUNT.test(leaf) ? changes.map((change) => ({ ...change, score: 1 })) : changes;
}

/**
 * 合计 below 资金规模, Total below Results: the whole of what the caption names; the columns beside it are parts. 金额 below
 * 支出, beside its progress, is the amount of it.
 */
function wholeOf(
  caption: string,
  leaf: string,
  lexicon: HeadingLexicon,
): Pick<FieldCandidate, "field" | "score"> | undefined {
  const isAmount = AMOUNT.test(leaf);
  if (!isAmount && !/^(?:合计|小计|总计|总额|计|累计|total|subtotal|sum|cumulative)$/.test(headingParts(leaf).base))
    return undefined;
  // 投入 is an amount as well as a part of a score; 投入（20分） is the part alone.
  const isOfPoints = statedMaximumOf(headingParts(caption)) !== undefined;
  const wholes = isOfPoints ? POINT_FIELDS : isAmount ? MONEY_FIELDS : AMOUNTS_AND_RESULTS;
  const named = lexicon.candidates(caption).find((one) => one.score >= MEANS_SOMETHING && wholes.has(one.field));
  if (named === undefined) return undefined;
  return { field: named.field, score: named.score >= MEANS_IT_SURELY ? 1 : named.score };
}

const AMOUNTS_AND_RESULTS: ReadonlySet<Field> = new Set<Field>([...MONEY_FIELDS, "target", "actual"]);

/** Months under 计划 or 实际, 计划 and 实际 under months, names under 专家评分. */
function plannedOrSpent(caption: string, leaf: string): Field | undefined {
  const above = headingParts(caption).base;
  const below = headingParts(leaf).base;
  const plan = /计划|plan|目标|预算|budget|target/;
  const month = monthOf(below);
  if (month !== undefined) return monthField(month.month, month.plan || plan.test(above) ? "plan" : "spending");
  const outer = monthOf(above);
  if (outer !== undefined) {
    if (plan.test(below)) return monthField(outer.month, "plan");
    return /实际|支出|执行|actual|spent|支付/.test(below) ? monthField(outer.month, "spending") : undefined;
  }
  const evaluator = evaluatorNumber(below);
  return evaluator === undefined ? undefined : `evaluator_${evaluator}`;
}

/** Full marks stated by the lowest heading. */
export function maximumInHeading(path: readonly string[]): string | undefined {
  const leaf = path.at(-1);
  return leaf === undefined ? undefined : statedMaximumOf(headingParts(leaf));
}
