import type { Field } from "../../domain/lists";
import { englishMonth } from "../../domain/words/english-month";

const CHINESE_MONTHS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const MONTH_PATTERN =
  /^(计划|plan(?:ned)?)?(?:截至|截止|累计至|至)?(?:(\d{1,2})|(十[一二]|[一二三四五六七八九十]))月份?(?:底|末)?(?:累计|当月|本月)?(计划|计划数|计划支出|plan(?:ned)?)?(?:支出|支出数|支出额|执行|执行数|实际|实际支出|金额|支付|actual|spent)?$/;
const ENGLISH_MONTH_PATTERN =
  /^(plan(?:ned)?|actual|spent)?(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?(plan(?:ned)?|actual|spent|cumulative|ytd)?$/;
const EVALUATOR_PATTERN =
  /^(?:(?:评审|评价|评分)?专家|评委|评审|评审人|评分人|考评人|评价人|评审员|评审专家|evaluator|reviewer|expert|assessor|judge|rater|panelist)(?:no)?(\d{1,2}|[一二三四五六七八九十]|[甲乙丙丁戊己庚辛]|[a-h])(?:评分|打分|得分|score)?$/;

/** The month (1 … 12) that a heading names, and whether it is a plan's. */
export function monthOf(base: string): { readonly month: number; readonly plan: boolean } | undefined {
  const chinese = MONTH_PATTERN.exec(base);
  if (chinese !== null) {
    const month = chinese[2] === undefined ? CHINESE_MONTHS.indexOf(chinese[3] ?? "") + 1 : Number(chinese[2]);
    const plan = chinese[1] !== undefined || chinese[4] !== undefined;
    return month >= 1 && month <= 12 ? { month, plan } : undefined;
  }
  const english = ENGLISH_MONTH_PATTERN.exec(base);
  const month = english?.[2] === undefined ? undefined : englishMonth(english[2]);
  if (english === null || month === undefined) return undefined;
  const plan = (english[1] ?? english[3] ?? "").startsWith("plan");
  return { month, plan };
}

function isMonth(value: number): value is 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 {
  return Number.isInteger(value) && value >= 1 && value <= 12;
}

/** The field of a column with a month's plan, or with what was spent in it. */
export function monthField(month: number, of: "plan" | "spending"): Field | undefined {
  if (!isMonth(month)) return undefined;
  return of === "plan" ? `plan_${month}` : `month_${month}`;
}

const EVALUATOR_LETTERS = "一二三四五六七八九十";
const EVALUATOR_STEMS = "甲乙丙丁戊己庚辛";

/** 专家2, 评委乙, Reviewer B: the evaluator's number. */
export function evaluatorNumber(base: string): number | undefined {
  const name = EVALUATOR_PATTERN.exec(base)?.[1];
  if (name === undefined) return undefined;
  if (/^\d+$/.test(name)) return Number(name);
  const place = Math.max(EVALUATOR_LETTERS.indexOf(name), EVALUATOR_STEMS.indexOf(name), "abcdefgh".indexOf(name));
  return place + 1;
}

/** The field of one of a numbered series: 3月, 专家2. */
export function numberedField(base: string): Field | undefined {
  const month = monthOf(base);
  if (month !== undefined) return monthField(month.month, month.plan ? "plan" : "spending");
  const evaluator = evaluatorNumber(base);
  return evaluator === undefined ? undefined : `evaluator_${evaluator}`;
}
