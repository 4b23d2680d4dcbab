import type { Exact } from "../../../../domain/figures/exact";
import { exact, ONE } from "../../../../domain/figures/exact";
import { MONEY_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, LineKind } from "../../../../domain/table";
import { defineCheck } from "../../check";
import type { Node } from "../../reading/figures/node";
import { freeColumnsLike } from "../../reading/tables/free-columns";
import { saysChange } from "../../reading/tables/heading-words";
import type { TableView } from "../../reading/tables/table-view";
import { isTrue } from "../../relations/equation/compute";
import { establish } from "../../relations/equation/establish";
import type { Form, Relation } from "../../relations/equation/relation";
import { EQUATION_VARIANTS, equationDrafts } from "../../relations/equation-words";
import type { LineBelow } from "../../relations/lines/lines-below";
import { changesBelow } from "../../relations/lines/lines-below";

const CODE = "year-change";

/** A stated change against last year must follow from the two years' figures. */
export const yearChange = defineCheck({
  code: CODE,
  kind: "rate_mismatch",
  class: "logical",
  severity: "error",
  source: "Arithmetic: change = this year − last year; rate of change = this year ÷ last year − 1.",
  words: {
    zh: {
      title: "同比增减与两年数据不符",
      message: "“{name}”的“{heading}”填{stated}，由{now}与{before}计算应为{expected}，相差{difference}。",
      advice: "核对本年数、上年数和增减数，更正有误的一个。",
      why: "增减额、增减率写进报告分析，填错会得出相反的结论。",
    },
    en: {
      title: "Change does not follow from the two years",
      message: "“{heading}” of “{name}” is {stated}; {now} and {before} give {expected}, a difference of {difference}.",
      advice: "Check both years and the change and correct the one that is wrong.",
      why: "Changes are quoted in the analysis; a wrong one turns its conclusion.",
    },
  },
  variants: EQUATION_VARIANTS,
  silentWhen: {
    zh: "没有上年数；上年数为零；多数行不按此关系填列；尾差。",
    en: "There is no figure of last year, or it is zero; most rows do not follow the relation; rounding tails.",
  },
  example: {
    sheets: {
      同比: [
        ["项目支出同比情况表"],
        ["单位：万元"],
        ["序号", "项目名称", "本年支出", "上年支出", "增减率"],
        [1, "云溪镇河道整治工程", 95, 100, "-5.00%"],
        [2, "白石乡校舍安全加固项目", 180, 150, "25.00%"],
        [3, "临海县公共图书馆免费开放经费", 50, 40, "25.00%"],
        [4, "平湖区应急广播体系建设项目", 60, 60, "0.00%"],
      ],
    },
    finds: "同比!E5",
  },
  *relations(context) {
    for (const view of context.views) {
      const before = view.column("spent_prev_year");
      const changes = changesOf(view);
      for (const change of changes) {
        const ways = (["spent", "budget"] as const).flatMap((field) => {
          const now = view.column(field);
          return now === undefined || before === undefined ? [] : [acrossColumns(view, { change, now, before })];
        });
        if (ways.length > 0) yield* establish(ways, { tellingHeading: true });
      }
      if (before === undefined && changes.length > 0 && areYears(view)) yield* downYears(view, changes);
      for (const line of changesBelow(context, view)) yield* fromYearBefore(line);
    }
  },
  *run(context) {
    for (const draft of equationDrafts(context, CODE, "now", "before", "as")) {
      const isAmount = draft.facts.as === "amount";
      yield draft.variant === "" && isAmount ? { ...draft, kind: "row_sum_mismatch" } : draft;
    }
  },
});

/** Columns of changes, in amounts or rates. */
function changesOf(view: TableView): readonly FieldColumn[] {
  const free = [...freeColumnsLike(view, "spent"), ...freeColumnsLike(view, "rate")];
  return [...view.columns((field) => field === "change"), ...free.filter(({ heading }) => saysChange(heading))];
}

interface Columns {
  readonly change: FieldColumn;
  readonly now: FieldColumn;
  readonly before: FieldColumn;
}

function acrossColumns(view: TableView, { change, now, before }: Columns): readonly Relation[] {
  return [...view.data, ...view.stated.filter(({ kind }) => STATED.has(kind))].flatMap((line) => {
    const [result, own, last] = [change, now, before].map((column) => view.figure(line, column));
    if (result === undefined || own === undefined || last === undefined) return [];
    return changeOf(result, [own, last], { name: view.nameOf(line), now: own.heading, before: last.heading });
  });
}

/** So many years must follow from those before them. */
const FEWEST_YEARS = 2;
const YEAR = /(?:19|20)\d{2}/u;

/** 2021年, 2022年, 2023年 below one another. */
function areYears(view: TableView): boolean {
  const years = view.data.map((line) => YEAR.exec(view.nameOf(line))?.[0]);
  return years.length > FEWEST_YEARS && years.every((year, place) => place === 0 || isAfter(year, years[place - 1]));
}

function isAfter(year: string | undefined, before: string | undefined): boolean {
  return year !== undefined && before !== undefined && Number(year) === Number(before) + 1;
}

/** Changes against the line above, in a table with a line for each year. */
function* downYears(view: TableView, changes: readonly FieldColumn[]): Iterable<Relation> {
  const amounts = [...view.columns((field) => MONEY_FIELDS.has(field)), ...freeColumnsLike(view, "spent")];
  for (const change of changes) {
    const ways = amounts
      .filter((amount) => amount.index !== change.index && !saysChange(amount.heading))
      .map((amount) => fromLineAbove(view, change, amount))
      .filter((way) => way.filter(isTrue).length >= FEWEST_YEARS);
    yield* establish(ways, { tellingHeading: false });
  }
}

function fromLineAbove(view: TableView, change: FieldColumn, amount: FieldColumn): readonly Relation[] {
  return view.data.flatMap((line, place) => {
    const above = view.data[place - 1];
    const result = view.figure(line, change);
    const [own, last] = [line, above].map((each) => (each === undefined ? undefined : view.figure(each, amount)));
    if (result === undefined || own === undefined || last === undefined || above === undefined) return [];
    const name = view.nameOf(line);
    return changeOf(result, [own, last], { name, now: name, before: view.nameOf(above) });
  });
}

/** 比上年增长 below the totals of 2022年 | 2023年 | 2024年, where most of them follow from the year before. */
function fromYearBefore({ name, pairs, wholes }: LineBelow): readonly Relation[] {
  const stated = pairs.flatMap(({ column, rate, whole }): readonly Relation[] => {
    const before = wholes.find((other) => isAfter(yearOf(column), yearOf(other.column)));
    if (before === undefined) return [];
    const names = { name, now: column.heading, before: before.column.heading };
    return changeOf(rate, [whole, before.whole], names);
  });
  return stated.filter(isTrue).length >= FEWEST_YEARS ? establish([stated], { tellingHeading: false }) : [];
}

function yearOf({ heading }: FieldColumn): string | undefined {
  return YEAR.exec(heading)?.[0];
}

/** The equation of a change in an amount or in per cent; none between figures of different kinds. */
function changeOf(
  result: Node,
  [own, last]: readonly [Node, Node],
  names: Readonly<Record<"name" | "now" | "before", string>>,
): readonly Relation[] {
  if (own.dimension !== last.dimension) return [];
  const isAmount = result.dimension === own.dimension;
  if (!isAmount && result.dimension !== "rate") return [];
  const form: Form = isAmount ? { kind: "sum", signs: [1, -1] } : { kind: "ratio", offset: ONE };
  const facts = { ...names, as: isAmount ? "amount" : "rate" };
  return [{ check: CODE, result, inputs: [own, last], form, ...(isAmount ? {} : { slack: ROOM }), facts }];
}

/** Lines that compare two years as those of the records do. */
const STATED: ReadonlySet<LineKind> = new Set<LineKind>(["total", "subtotal", "of_which"]);

/** Rates of change rounded twice. */
const ROOM: Exact = exact("0.00005");
