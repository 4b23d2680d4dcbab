import type { Field } from "../../../domain/lists";
import { MONEY_FIELDS, RATE_FIELDS } from "../../../domain/lists";
import { isBareTotal } from "../../../domain/words/sum-words";
import { isExpenseItem } from "../../headings/expense-items";
import { headingParts } from "../../headings/heading-text";
import type { RawTable } from "../../layout/view/raw-table";
import type { ColumnDraft, SettledTable } from "../drafts/column-draft";
import { captionOf, ownWords } from "../drafts/column-draft";

/** What a budget says of itself: accounts of what was spent, or plans. */
const ACCOUNTS = /决算|执行情况/;
const PLANS = /预算/;

const BASIC = /^基本支出$/;
const OF_PROJECTS = /^项目支出$/;
const WHOLE = /^(?:合计|小计|总计|(?:本年)?支出合计)$/;
const INCOME = /收入(?:合计|总计)?$/;

/**
 * 合计 | 基本支出 | 项目支出: spending by kind, as every department publishes it. 项目支出 is one of its kinds and not what projects
 * spent of their budgets; the whole is spending or budget by what the title says. Nor is income a budget.
 */
export function withKindsOfSpending(drafts: readonly ColumnDraft[], title: string): readonly ColumnDraft[] {
  const isDivided =
    drafts.some((draft) => BASIC.test(ownWords(draft))) && drafts.some((draft) => OF_PROJECTS.test(ownWords(draft)));
  const whole: Field | undefined = ACCOUNTS.test(title) ? "spent" : PLANS.test(title) ? "budget" : undefined;
  return drafts.map((draft) => {
    const heading = ownWords(draft);
    if (INCOME.test(heading)) return { ...draft, candidates: [] };
    if (!isDivided || draft.candidates.length === 0) return draft;
    if (OF_PROJECTS.test(heading)) return { ...draft, candidates: [] };
    if (!WHOLE.test(heading) || whole === undefined) return draft;
    const reasons = [{ code: "heading-family" as const, facts: { heading: draft.path.join(" / "), word: title } }];
    return { ...draft, candidates: [{ field: whole, score: 0.97, reasons }] };
  });
}

/** So many captions over one heading make it a list of parts. */
const LEAST_CAPTIONS = 3;

/** 预算数 and 决算数 under 合计 and again under each kind of expense: those of the whole count, the others are its parts. */
export function withPartsUnderCaptions(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const isWhole = (draft: ColumnDraft): boolean => isBareTotal(base(draft.path.at(-2)));
  const wholes = new Set(drafts.filter(isWhole).map(ownWords));
  const parted = [...wholes].filter(
    (name) => drafts.filter((draft) => ownWords(draft) === name).length >= LEAST_CAPTIONS,
  );
  if (parted.length === 0) return drafts;
  return drafts.map((draft) =>
    parted.includes(ownWords(draft)) && !isWhole(draft) && draft.path.length > 1
      ? { ...draft, candidates: draft.candidates.filter(({ field }) => !isFigureOfMoney(field)) }
      : draft,
  );
}

/** Captions that are each divided into a sum and its parts; one alone may be divided otherwise. */
const LEAST_DIVIDED = 2;
/** What the heading of a part still means beside that of its sum. */
const OF_A_PART = 0.6;

/**
 * 小计 | 财政拨款 | 结转资金 below 年初预算, below 全年预算 and below 预计年度剩余: the sum is what the caption names, whatever the
 * headings of its parts may mean elsewhere.
 */
export function withPartsBesideSums(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const divided = new Set(
    drafts.filter((draft) => draft.path.length > 1 && WHOLE.test(ownWords(draft))).map((draft) => captionOf(draft)),
  );
  if (divided.size < LEAST_DIVIDED) return drafts;
  const budgeted = new Set(drafts.filter((draft) => !WHOLE.test(ownWords(draft)) && isBudget(draft)).map(captionOf));
  return drafts.map((draft) => {
    if (draft.path.length < 2 || !divided.has(captionOf(draft))) return draft;
    if (WHOLE.test(ownWords(draft))) return budgeted.has(captionOf(draft)) ? asAvailable(draft) : draft;
    const candidates = draft.candidates.map((one) =>
      MONEY_FIELDS.has(one.field) && !one.field.startsWith("fund_") ? { ...one, score: one.score * OF_A_PART } : one,
    );
    return { ...draft, candidates };
  });
}

const SURE = 0.9;

function isBudget({ candidates }: ColumnDraft): boolean {
  return candidates.some(({ field, score }) => field === "budget" && score >= SURE);
}

/** 可用指标, divided into 上年结转 and 本年预算, is what there is to spend and not what is left of it. */
function asAvailable(draft: ColumnDraft): ColumnDraft {
  const candidates = draft.candidates.map((one) =>
    one.field === "balance" ? { ...one, field: "budget" as const } : one,
  );
  return { ...draft, candidates };
}

const ITEM = /^[一二三四五六七八九十]{1,3}、/;
const ACCOUNT_HEADING = /^(?:(?:支出)?功能分类|(?:支出)?经济分类|预算|会计)?科目(?:名称)?$/;
/** Where so many of the lines are items of accounts, all are. */
const MOST = 0.5;
const LINES_LOOKED_AT = 60;

/**
 * 科目名称, or 一、一般公共服务支出 below 项目: the items of a classification are no projects, whose names would have to be the same
 * in all tables and stand once in each. 公务接待费 is a kind of expense: what money goes for.
 */
export function withoutAccountItems(settled: SettledTable, { view, bodyTop, bodyBottom }: RawTable): SettledTable {
  const name = settled.columns.find(({ field }) => field === "project_name");
  if (name === undefined) return settled;
  const last = Math.min(bodyBottom, bodyTop + LINES_LOOKED_AT);
  const texts = Array.from({ length: last - bodyTop + 1 }, (_, place) => view.text(bodyTop + place, name.draft.index));
  const filled = texts.filter((text) => text !== "").length;
  const isMost = (test: (text: string) => boolean): boolean => {
    const items = texts.filter(test).length;
    return items > 1 && items >= filled * MOST;
  };
  const others = settled.columns.filter((column) => column !== name);
  if (ACCOUNT_HEADING.test(ownWords(name.draft)) || isMost(isAccountItem)) return { ...settled, columns: others };
  if (!isMost(isExpenseItem)) return settled;
  const isClassed = others.some(({ field }) => field === "category");
  const columns = settled.columns.map((column) => (column === name ? { ...name, field: "category" as const } : column));
  return { ...settled, columns: isClassed ? others : columns };
}

function isAccountItem(text: string): boolean {
  return ITEM.test(text) && /(?:收入|支出|拨款|结余|结转)$/.test(text);
}

function isFigureOfMoney(field: Field): boolean {
  return MONEY_FIELDS.has(field) || RATE_FIELDS.has(field);
}

function base(heading: string | undefined): string {
  return headingParts(heading ?? "").base;
}
