import type { Exact } from "../../../../domain/exact";
import { exact, ONE } from "../../../../domain/exact";
import type { FieldColumn, LineKind } from "../../../../domain/table";
import { defineCheck } from "../../check";
import { freeColumnsLike, saysChange } from "../../reading/tables/free-columns";
import type { TableView } from "../../reading/tables/table-view";
import { EQUATION_VARIANTS, equationDrafts } from "../../relations/equation-words";
import { establish } from "../../relations/establish";
import type { Form, Relation } from "../../relations/relation";

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
      if (before === undefined) continue;
      const changes = [
        ...view.columns((field) => field === "change"),
        ...[...freeColumnsLike(view, "spent"), ...freeColumnsLike(view, "rate")].filter(({ heading }) =>
          saysChange(heading),
        ),
      ];
      for (const change of changes) {
        const ways = (["spent", "budget"] as const).flatMap((field) => {
          const now = view.column(field);
          return now === undefined ? [] : [relationsOf(view, { change, now, before })];
        });
        if (ways.length > 0) yield* establish(ways, { tellingHeading: true });
      }
    }
  },
  *run(context) {
    for (const draft of equationDrafts(context, CODE, "now", "before", "as")) {
      const isAmount = draft.facts.as === "amount";
      yield draft.variant === "" && isAmount ? { ...draft, kind: "row_sum_mismatch" } : draft;
    }
  },
});

interface Columns {
  readonly change: FieldColumn;
  readonly now: FieldColumn;
  readonly before: FieldColumn;
}

function relationsOf(view: TableView, { change, now, before }: Columns): readonly Relation[] {
  return [...view.data, ...view.stated.filter(({ kind }) => STATED.has(kind))].flatMap((line): Relation[] => {
    const [result, own, last] = [change, now, before].map((column) => view.figure(line, column));
    if (result === undefined || own === undefined || last === undefined || own.dimension !== last.dimension) return [];
    const isAmount = result.dimension === own.dimension;
    if (!isAmount && result.dimension !== "rate") return [];
    const form: Form = isAmount ? { kind: "sum", signs: [1, -1] } : { kind: "ratio", offset: ONE };
    const facts = {
      name: view.nameOf(line),
      now: own.heading,
      before: last.heading,
      as: isAmount ? "amount" : "rate",
    };
    return [{ check: CODE, result, inputs: [own, last], form, ...(isAmount ? {} : { slack: ROOM }), facts }];
  });
}

/** Lines that compare two years as those of the records do. */
const STATED: ReadonlySet<LineKind> = new Set<LineKind>(["total", "subtotal", "of_which"]);

/** Rates of change rounded twice. */
const ROOM: Exact = exact("0.00005");
