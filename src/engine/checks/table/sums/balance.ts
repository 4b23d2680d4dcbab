import type { Field } from "../../../../domain/lists";
import type { FieldColumn } from "../../../../domain/table";
import { defineCheck } from "../../check";
import { changed, EXECUTION } from "../../example-sheets";
import { freeColumnsLike, sparseColumns } from "../../reading/tables/free-columns";
import { captionOf, lastPart } from "../../reading/tables/heading-words";
import { lineOf } from "../../reading/tables/line-of";
import type { TableView } from "../../reading/tables/table-view";
import { isTrue } from "../../relations/equation/compute";
import type { Relation } from "../../relations/equation/relation";
import { EQUATION_VARIANTS, equationDrafts } from "../../relations/equation-words";
import { hasFurtherTerm } from "../../relations/patterns/further-term";
import { establishUsual } from "../../relations/patterns/overruled";
import { inDirectionOfBlock } from "../../relations/patterns/turned-blocks";

const CODE = "balance";

/** What spending may be taken from, the usual way first. */
const BUDGETS: readonly Field[] = ["budget", "budget_initial"];

/** A balance must be the budget less what was spent. */
export const balance = defineCheck({
  code: CODE,
  kind: "row_sum_mismatch",
  class: "logical",
  severity: "error",
  source: "Arithmetic: balance = budget − spent.",
  words: {
    zh: {
      title: "结余不等于预算减支出",
      message: "“{name}”的“{heading}”填{stated}，预算减支出应为{expected}，相差{difference}。",
      advice: "核对预算、支出和结余三个数，更正有误的一个。",
      why: "结余决定收回和结转，须与预算、支出一致。",
    },
    en: {
      title: "Balance is not budget less spending",
      message: "“{heading}” of “{name}” is {stated}; budget less spending is {expected}, a difference of {difference}.",
      advice: "Check budget, spending and balance and correct the one that is wrong.",
      why: "The balance decides what is returned or carried over.",
    },
  },
  variants: EQUATION_VARIANTS,
  silentWhen: {
    zh: "结余按年初预算或扣除收回数计算且各行一致；相邻几行都按相反方向相减；相差的正好是备注写明的结转、追加或收回金额；多数行不按此关系填列。",
    en: "The balance consistently refers to the first budget, or to what was left after money was taken back; lines next to each other all subtract the other way round; the difference is what the remark says was carried in, added or recalled; most rows do not follow the relation.",
  },
  example: {
    sheets: { 执行情况: changed(EXECUTION, { E3: "结余", E4: 5, E5: 30, E6: 0, E7: 20, E8: 10 }) },
    finds: "执行情况!E5",
  },
  relations: (context) =>
    context.views.flatMap((view) => {
      const result = view.column("balance");
      if (result === undefined) return [];
      const stated = (way: Way): readonly Relation[] => relationsOf(view, way);
      const ways = waysOf(view, otherParts(view, result), stated);
      const usual = establishUsual(view, result, { ways, relationsOf: stated, tellingHeading: true });
      return usual.filter((relation) => isTrue(relation) || !isAccountedFor(view, relation));
    }),
  run: (context) => equationDrafts(context, CODE),
});

/** 应发金额 + 上年补发 − 暂缓发放 = 实发金额: what keeps a line from its balance stands beside it, where most lines have nothing. */
function isAccountedFor(view: TableView, relation: Relation): boolean {
  const line = lineOf(view, relation.result.at);
  return line !== undefined && hasFurtherTerm(view, line, relation);
}

/** The budget that something is left of, and the columns of what was taken back of it (收回数) before. */
interface Way {
  readonly field: Field;
  readonly returned: readonly FieldColumn[];
  /** What is left and stands in other columns: 上缴财政 beside 结转下年. */
  readonly apart: readonly FieldColumn[];
}

/** A part of what is left keeps to the budget in its own lines only, all of it in the others too. */
function waysOf(
  view: TableView,
  parts: readonly FieldColumn[],
  stated: (way: Way) => readonly Relation[],
): readonly Way[] {
  const alone = waysWith(view, []);
  if (parts.length === 0) return alone;
  const together = waysWith(view, parts);
  return followed(together, stated) > followed(alone, stated) ? together : alone;
}

function waysWith(view: TableView, apart: readonly FieldColumn[]): readonly Way[] {
  const returned = view.columns((field) => field === "adjustment").filter(({ sign }) => sign === -1);
  return [
    ...BUDGETS.map((field) => ({ field, returned: [], apart })),
    ...(returned.length === 0 ? [] : BUDGETS.map((field) => ({ field, returned, apart }))),
  ];
}

/** How many lines follow that way of several that most of them follow. */
function followed(ways: readonly Way[], stated: (way: Way) => readonly Relation[]): number {
  return Math.max(0, ...ways.map((way) => stated(way).filter(isTrue).length));
}

const LEFT = /结余|结转|余额|剩余|balance|unspent/iu;

/** 结转下年 | 上缴财政 below 结余资金: what is left stands in several columns, of which most lines fill one. */
function otherParts(view: TableView, balance: FieldColumn): readonly FieldColumn[] {
  const caption = captionOf(balance.heading);
  if (caption === undefined || !LEFT.test(caption)) return [];
  return [...freeColumnsLike(view, "balance"), ...sparseColumns(view, balance)].filter(
    (column) => captionOf(column.heading) === caption && !lastPart(column.heading).startsWith("其中"),
  );
}

/** What is left of one of the two budgets, line by line. */
function relationsOf(view: TableView, { field, returned, apart }: Way): readonly Relation[] {
  const [result, budget, spent] = [view.column("balance"), view.column(field), view.column("spent")];
  const relations: Relation[] = [];
  for (const line of [...view.data, ...view.stated]) {
    const [left, ...others] = [result, ...apart].flatMap((column) => view.figure(line, column) ?? []);
    const whole = view.figure(line, budget);
    const part = view.figure(line, spent);
    if (left === undefined || whole === undefined || part === undefined) continue;
    const back = view.across(line, returned).filter(({ value }) => value.gt(0));
    const inputs = [whole, part, ...back, ...others];
    const form = { kind: "sum", signs: inputs.map((_, place) => (place === 0 ? 1 : -1)) } as const;
    relations.push({ check: CODE, result: left, inputs, form, facts: { name: view.nameOf(line) } });
  }
  return inDirectionOfBlock(view, relations);
}
