import type { Field } from "../../../domain/lists";
import { MONEY_FIELDS, POINT_FIELDS, RATE_FIELDS } from "../../../domain/lists";
import { unitInHeading } from "../../../domain/quantity/parse-unit";
import type { MappingReason, MappingReasonCode } from "../../../domain/table";
import type { ColumnProfile } from "./column-profile";
import type { HeadingLexicon } from "../../headings/heading-lexicon";
import { headingParts, statedMaximumOf } from "../../headings/heading-text";
import { evaluatorOf, monthField, monthOf } from "../../headings/heading-lexicon";

/** Names of departments are longer on average. */
const SHORTEST_NAME = 1.8;

/** Below this a reading is a guess, and no field is better than a guessed one. */
export const LEAST_SCORE = 0.42;

/** How well a column fits a field, with the reasons. */
export interface FieldCandidate {
  readonly field: Field;
  readonly score: number;
  readonly reasons: readonly MappingReason[];
}

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
  /^(?:一般公共预算|政府性基金(?:预算)?|国有资本经营预算|社会保险基金预算)(?:财政)?(?:拨款|资金)?(?:收入|支出)?$|节约|节省|核减|审减|到位率|\bsaved?\b|\bsavings?\b|\bover\b.*\bunder|\bunder\b.*\bover|^是否/i;
const PER_CENT = /^(?:pct|percent(?:age)?)(?![a-z])/i;
const AMOUNT = /^\s*(?:增减)?(?:金额|额|数额|数)\s*$|^\s*amount\s*$/i;
const OF_SPENDING = /(?:支出|支付|执行|使用)(?:情况|数|金额|资金)?$/;
const OF_WHICH = /^\s*(?:其中|of which|thereof)\s*[:：]?\s*$/i;
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

/** Whether a heading names a figure beside the budget and its spending that no field stands for. */
export function isOtherFigure(heading: string): boolean {
  return OTHER_FIGURE.test(heading.normalize("NFKC").replace(/[()]/g, " "));
}

/** What the headings alone say: the lowest heading most, with its captions where it is too short to tell. */
export function headingCandidates(path: readonly string[], lexicon: HeadingLexicon): readonly FieldCandidate[] {
  const best = new Map<Field, FieldCandidate>();
  const offer = (text: string, factor: number, code?: MappingReasonCode): void => {
    for (const { field, score, how, word } of lexicon.candidates(text)) {
      if ((field === "spent" || field === "actual") && NOT_YET.test(text)) continue;
      // Results (30 points) are points.
      if ((field === "actual" || field === "target") && statedMaximumOf(headingParts(text)) !== undefined) continue;
      // 资金投入（万元） is an amount, whatever part of a score 投入 is elsewhere.
      if (POINT_FIELDS.has(field) && unitInHeading(text)?.kind === "money") continue;
      // 立项数（个） counts; 县（区） has a level in its brackets.
      if (MONEY_FIELDS.has(field) && !field.startsWith("fund_") && unitInHeading(text)?.kind === "count") continue;
      // pct_budgeted is a rate of the budget.
      if (MONEY_FIELDS.has(field) && PER_CENT.test(text)) continue;
      if (OF_THIS_YEAR.has(field) && isOtherFigure(text)) continue;
      if (OF_THIS_YEAR.has(field) && EARLIER.test(text) && how !== "exact") continue;
      const budget = field === "budget" && BEFORE_CHANGES.test(text) ? "budget_initial" : field;
      const asked = (field === "budget" || field === "budget_initial") && ASKED.test(text) ? 0.75 : 1;
      const part = OF_THIS_YEAR.has(field) && OF_A_PART.test(text) ? 0.6 : 1;
      const scored = score * factor * asked * part;
      if (scored <= (best.get(budget)?.score ?? 0)) continue;
      best.set(budget, {
        field: budget,
        score: scored,
        reasons: [{ code: code ?? `heading-${how}`, facts: { heading: text, word } }],
      });
    }
  };
  const leaf = path.at(-1);
  if (leaf === undefined) return [];
  offer(leaf, 1);
  const caption = path.at(-2);
  if (caption !== undefined) {
    const underCaption = plannedOrSpent(caption, leaf);
    if (underCaption !== undefined) {
      best.clear();
      best.set(underCaption, {
        field: underCaption,
        score: 1,
        reasons: [{ code: "heading-family", facts: { heading: path.join(" / "), word: caption } }],
      });
      return [...best.values()];
    }
    const whole = wholeOf(caption, leaf, lexicon);
    if (whole !== undefined) {
      const reason: MappingReason = {
        code: "heading-with-caption",
        facts: { heading: path.join(" / "), word: caption },
      };
      return [{ field: whole, score: 1, reasons: [reason] }];
    }
    offer(`${caption}${leaf}`, 0.97, "heading-with-caption");
    offer(`${leaf}${caption}`, 0.9, "heading-with-caption");
    if ((bestScore(best) ?? 0) < 0.7) offer(caption, 0.62, "heading-caption");
    // 中央资金 below 支出情况 is what was spent of it, and no source of the budget.
    if (path.slice(0, -1).some((text) => OF_SPENDING.test(text)))
      for (const field of best.keys()) if (field.startsWith("fund_")) best.delete(field);
    // What stands below 其中 is a part of the figure that stands before it.
    if (path.slice(0, -1).some((text) => OF_WHICH.test(text)))
      for (const candidate of best.values())
        if (MONEY_FIELDS.has(candidate.field) && !candidate.field.startsWith("fund_"))
          best.set(candidate.field, { ...candidate, score: candidate.score * 0.6 });
    // 金额 and % below 较上年增减: both are about the change, and the amount is it.
    if (lexicon.candidates(caption)[0]?.field === "change") {
      for (const field of best.keys()) if (field !== "change") best.delete(field);
      const change = best.get("change");
      if (change !== undefined && AMOUNT.test(leaf)) best.set("change", { ...change, score: 1 });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** 合计 below 资金规模 is the whole of what the caption names; the columns beside it are parts. */
function wholeOf(caption: string, leaf: string, lexicon: HeadingLexicon): Field | undefined {
  if (!/^(?:合计|小计|总计|总额|计|total|subtotal|sum)$/.test(headingParts(leaf).base)) return undefined;
  // 投入 is an amount as well as a part of a score; 投入（20分） is the part alone.
  const isOfPoints = statedMaximumOf(headingParts(caption)) !== undefined;
  const wholes = isOfPoints ? POINT_FIELDS : MONEY_FIELDS;
  const named = lexicon.candidates(caption).find((one) => one.score >= 0.8 && wholes.has(one.field));
  return named?.field;
}

function bestScore(best: ReadonlyMap<Field, FieldCandidate>): number | undefined {
  return best.size === 0 ? undefined : Math.max(...[...best.values()].map((candidate) => candidate.score));
}

/** Months under 计划 or 实际, 计划 and 实际 under months, names under 专家评分. */
function plannedOrSpent(caption: string, leaf: string): Field | undefined {
  const above = headingParts(caption).base;
  const below = headingParts(leaf).base;
  const plan = /计划|plan|目标|预算|budget|target/;
  const month = monthOf(below);
  if (month !== undefined) return monthField(month.month, month.plan || plan.test(above));
  const outer = monthOf(above);
  if (outer !== undefined) {
    if (plan.test(below)) return monthField(outer.month, true);
    return /实际|支出|执行|actual|spent|支付/.test(below) ? monthField(outer.month, false) : undefined;
  }
  const evaluator = evaluatorOf(below);
  return evaluator === undefined ? undefined : `evaluator_${evaluator}`;
}

/** Fits the headings' candidates to what the column holds: money is numeric, a grade is 优良中差, a list is a list. */
export function fitToContents(
  candidates: readonly FieldCandidate[],
  profile: ColumnProfile,
): readonly FieldCandidate[] {
  if (profile.filled === 0) return candidates;
  return candidates.map((candidate) => {
    const factor = contentFactor(candidate.field, profile);
    if (factor === 1) return candidate;
    const code = factor > 1 ? "contents-agree" : "contents-disagree";
    return {
      ...candidate,
      score: candidate.score * factor,
      reasons: [...candidate.reasons, { code, facts: { field: candidate.field } }],
    };
  });
}

function contentFactor(field: Field, p: ColumnProfile): number {
  if (MONEY_FIELDS.has(field)) {
    if (p.dates > 0.5 || p.grades > 0.5) return 0.2;
    if (p.percent > 0.6) return 0.35;
    // County and District head places as well as what a county gives: names are never money.
    if (field.startsWith("fund_") && p.numeric < 0.2) return 0.05;
    return p.numeric >= 0.5 ? 1.04 : p.numeric >= 0.2 ? 0.7 : 0.25;
  }
  // Of an amount and a percentage of change the amount stands first and is the one.
  if (field === "change") return p.numeric < 0.25 ? 0.25 : 1;
  if (RATE_FIELDS.has(field))
    return p.numeric < 0.25 ? 0.25 : p.percent > 0.5 ? 1.08 : p.most <= 1.6 ? 1.04 : p.most > 1000 ? 0.6 : 1;
  if (POINT_FIELDS.has(field) || field.startsWith("evaluator_")) {
    if (p.percent > 0.6 && field !== "weight") return 0.5;
    if (p.grades > 0.5) return 0.2;
    // A single slip (190 for 19) takes no column its meaning.
    return p.numeric >= 0.5 ? (p.abovePoints <= 0.1 && p.least >= 0 ? 1.04 : 0.7) : p.numeric >= 0.2 ? 0.7 : 0.25;
  }
  switch (field) {
    case "project_count":
    case "rank":
      return p.numeric < 0.5 ? 0.2 : p.integer > 0.9 && p.percent === 0 ? 1.05 : 0.5;
    case "seq":
      return p.running ? 1.1 : p.numeric > 0.5 || p.meanLength <= 6 ? 1 : 0.3;
    case "project_code":
      return p.meanLength > 30 ? 0.3 : p.numberedNames > 0.6 ? 0.5 : 1;
    case "project_name":
      return p.numeric > 0.5 || p.dates > 0.5
        ? 0.15
        : p.lists > 0.6
          ? 0.7
          : p.projectLike > 0.6 || p.numberedNames > 0.6
            ? 1.15
            : 1;
    case "department":
    case "implementing_unit":
      // 台, 个, 人次, 万元: what things are counted in.
      if (p.meanLength < SHORTEST_NAME || p.moneyUnits > 0.5) return 0.15;
      return p.numeric > 0.5 || p.dates > 0.5 ? 0.15 : p.lists > 0.6 ? 0.7 : 1;
    case "category":
    case "direction":
    case "indicator_name":
      return p.numeric > 0.5 || p.dates > 0.5 ? 0.15 : p.lists > 0.6 && field !== "indicator_name" ? 0.7 : 1;
    case "project_list":
      return p.numeric > 0.5 ? 0.15 : p.lists > 0.3 ? 1.2 : 0.5;
    case "indicator_l1":
      return p.numeric > 0.5 ? 0.15 : p.level1 > 0.5 ? 1.2 : p.level2 > 0.5 ? 0.6 : 1;
    case "indicator_l2":
      return p.numeric > 0.5 ? 0.15 : p.level2 > 0.5 ? 1.2 : p.level1 > 0.5 && p.level2 < 0.2 ? 0.6 : 1;
    case "operator":
      return p.operators > 0.5 ? 1.15 : 0.2;
    case "unit_of_measure":
      return p.numeric > 0.5 ? 0.15 : p.meanLength <= 8 ? 1.05 : p.meanLength <= 12 && p.distinct < 0.8 ? 0.85 : 0.3;
    case "grade":
      return p.grades > 0.5 ? 1.1 : p.numeric > 0.4 ? 0.15 : 0.45;
    case "pay_date":
      return p.dates > 0.5 ? 1.1 : 0.3;
    case "goal":
      return p.numeric > 0.4 || p.level1 > 0.6 ? 0.15 : p.meanLength >= 14 ? 1.1 : 0.7;
    case "target":
      return p.numeric < 0.2 && p.meanLength > 30 ? 0.6 : 1;
    case "actual":
      // Of two columns of results the one with figures is what was reached; the other names kinds of results.
      return p.numeric >= 0.5 ? 1.04 : 1;
    case "deviation_reason":
    case "explanation":
    case "remark":
      return p.numeric > 0.7 ? 0.3 : 1;
    default:
      return 1;
  }
}

/** Full marks stated by the lowest heading. */
export function maximumInHeading(path: readonly string[]): string | undefined {
  const leaf = path.at(-1);
  return leaf === undefined ? undefined : statedMaximumOf(headingParts(leaf));
}
