import { MONEY_FIELDS } from "../../../domain/lists";
import { defineCheck } from "../check";
import type { TableView } from "../reading/table-view";
import { EQUATION_VARIANTS, equationDrafts } from "../relations/equation-words";
import type { Relation } from "../relations/relation";

const CODE = "fund-parts";

/** In a form's funds block the year's total is the sum of its sources. */
export const fundParts = defineCheck({
  code: CODE,
  kind: "total_mismatch",
  class: "logical",
  severity: "error",
  source: "项目支出绩效自评表: 年度资金总额 = 当年财政拨款 + 上年结转资金 + 其他资金.",
  words: {
    zh: {
      title: "资金总额与来源不符",
      message: "“{name}”的“{heading}”填{stated}，所列{terms}项来源相加为{expected}，相差{difference}。",
      advice: "核对各项资金来源，更正总额或有误的一项。",
      why: "执行率按资金总额计算，总额有误得分就有误。",
    },
    en: {
      title: "Total of funds differs from its sources",
      message:
        "“{heading}” of “{name}” is {stated}; its {terms} sources add up to {expected}, a difference of {difference}.",
      advice: "Check the sources and correct the total or the source that is wrong.",
      why: "The execution rate divides by this total.",
    },
  },
  variants: EQUATION_VARIANTS,
  silentWhen: {
    zh: "没有分列资金来源；来源栏为空或为“—”；普通表中的“其中”行（不一定列全）。",
    en: "No sources are listed; they are blank or dashes; “of which” lines of other tables, which need not be complete.",
  },
  *relations(context) {
    const blocks = new Set(context.fieldTables.flatMap(({ funds }) => funds ?? []));
    for (const view of context.views) if (blocks.has(view.table)) yield* relationsOf(view);
  },
  run: (context) => equationDrafts(context, CODE, "terms"),
});

function* relationsOf(view: TableView): Iterable<Relation> {
  for (const whole of view.table.lines) {
    const parts = view.stated.filter(
      ({ kind, covers }) => kind === "of_which" && covers?.includes(whole.index) === true,
    );
    if (parts.length < 2) continue;
    for (const column of view.columns((field) => MONEY_FIELDS.has(field))) {
      const result = view.figure(whole, column);
      const inputs = parts.flatMap((line) => view.figure(line, column) ?? []);
      if (result === undefined || inputs.length < 2) continue;
      const facts = { name: view.nameOf(whole), terms: String(inputs.length) };
      yield { check: CODE, result, inputs, form: { kind: "sum" }, facts };
    }
  }
}
