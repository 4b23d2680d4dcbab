import { MONEY_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import { defineCheck } from "../../check";
import type { Node } from "../../reading/figures/node";
import { asField } from "../../reading/tables/as-field";
import type { TableView } from "../../reading/tables/table-view";
import { holdsAsStated } from "../../relations/equation/compute";
import type { Relation } from "../../relations/equation/relation";
import { EQUATION_VARIANTS, equationDrafts } from "../../relations/equation-words";
import { sourcesBelowLabel } from "../../relations/totals/sources-below-label";

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
    zh: "没有分列资金来源；只填了一项来源且不超过总额；来源栏为空或为“—”；普通表中的“其中”行（不一定列全）。",
    en: "No sources are listed; a single one is, and it is not above the total; they are blank or dashes; “of which” lines of other tables, which need not be complete.",
  },
  example: {
    sheets: {
      自评表: [
        ["项目支出绩效自评表"],
        ["（2024年度）"],
        ["项目名称", null, "云溪镇河道整治工程", null, null, null, null, null, null],
        ["主管部门", null, "市水利局", null, null, "实施单位", null, "河道管理所", null],
        ["项目资金（万元）", null, null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
        [null, null, "年度资金总额", 150, 100, 95, 10, "95.00%", 9.5],
        [null, null, "其中：当年财政拨款", 90, 90, 85, "—", "—", "—"],
        [null, null, "上年结转资金", 10, 10, 10, "—", "—", "—"],
        [null, null, "其他资金", 0, 0, 0, "—", "—", "—"],
        [
          "绩效指标",
          "一级指标",
          "二级指标",
          "三级指标",
          "年度指标值",
          "实际完成值",
          "分值",
          "得分",
          "偏差原因分析及改进措施",
        ],
        [null, "产出指标", "数量指标", "整治河道长度", "≥12公里", "12公里", 50, 50, null],
        [null, "效益指标", "社会效益指标", "受益人口", "≥3000人", "3200人", 30, 30, null],
        [null, "满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "95%", 10, 10, null],
        ["总分", null, null, null, null, null, 100, 99.5, null],
      ],
    },
    finds: "自评表!D6",
  },
  *relations(context) {
    for (const view of context.views) if (context.fundsOfForms.has(view.table)) yield* relationsOf(view);
    for (const form of context.fieldTables) yield* sourcesBelowLabel(context, form, CODE);
  },
  run: (context) => equationDrafts(context, CODE, "terms"),
});

function* relationsOf(view: TableView): Iterable<Relation> {
  for (const whole of view.table.lines) {
    const all = divisionsOf(view, whole);
    const divisions = all.length === 1 ? all : all.filter(({ length }) => length > 1);
    for (const parts of divisions) {
      const relations = amountColumns(view).flatMap((column) => sumOfParts(view, whole, parts, column) ?? []);
      // Of several divisions one may be of a part only: 其中 within 其中.
      if (divisions.length === 1 || relations.some(holdsAsStated)) yield* relations;
    }
  }
}

/** The parts of a whole, divided anew at each caption (按支出性质分) and each 其中. */
function divisionsOf(view: TableView, whole: Line): readonly (readonly Line[])[] {
  const divisions: Line[][] = [];
  let isNew = true;
  for (const line of view.table.lines) {
    if (line.kind === "group") isNew = true;
    if (line.kind !== "of_which" || line.covers?.includes(whole.index) !== true) continue;
    const current = divisions.at(-1);
    if (current === undefined || isNew || view.nameOf(line).startsWith("其中")) divisions.push([line]);
    else current.push(line);
    isNew = false;
  }
  return divisions;
}

/** Amounts under headings of the sheet's own as well: 全年预计执行数. */
function amountColumns(view: TableView): readonly FieldColumn[] {
  const free = view.table.unmapped
    .filter(({ heading }) => /(?:数|额|资金|支出)(?:[（(].*)?$/u.test(heading))
    .map((column) => asField(column, "pay_amount"));
  return [...view.columns((field) => MONEY_FIELDS.has(field)), ...free];
}

/** One source alone need not be all of the money, but it is never more: 0 over 90 is a total that nobody filled in. */
function isAbove(part: Node | undefined, whole: Node): boolean {
  return part?.asInput.lo.gt(whole.asResult.hi) === true;
}

function sumOfParts(view: TableView, whole: Line, parts: readonly Line[], column: FieldColumn): Relation | undefined {
  const result = view.figure(whole, column);
  const inputs = view.figures(parts, column);
  if (result === undefined || !(inputs.length > 1 || isAbove(inputs[0], result))) return undefined;
  const facts = { name: view.nameOf(whole), terms: String(inputs.length) };
  return { check: CODE, result, inputs, form: { kind: "sum" }, facts };
}
