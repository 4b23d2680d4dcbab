import { overlap } from "../../../../domain/interval";
import type { Field } from "../../../../domain/lists";
import { MONEY_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import { defineCheck } from "../../check";
import { freeColumns } from "../../reading/tables/free-columns";
import type { Node } from "../../reading/figures/node";
import { sumNode } from "../../reading/figures/sum-node";
import type { TableView } from "../../reading/tables/table-view";
import { EQUATION_VARIANTS, equationDrafts } from "../../relations/equation-words";
import { establish } from "../../relations/establish";
import { evenedOut } from "../../relations/evened-out";
import type { Relation } from "../../relations/relation";

const CODE = "share";

/** A stated share must be the line's amount over the total. */
export const share = defineCheck({
  code: CODE,
  kind: "share_mismatch",
  class: "logical",
  severity: "error",
  source: "Arithmetic: share = amount ÷ total.",
  words: {
    zh: {
      title: "占比与金额不符",
      message: "“{name}”的“{heading}”填{stated}，按{over}占合计计算应为{expected}。",
      advice: "重新计算占比；若占比无误，则核对金额或合计。",
      why: "占比和饼图常被直接写进报告正文。",
    },
    en: {
      title: "Share does not follow from its amount",
      message: "“{heading}” of “{name}” is {stated}; {over} over the total gives {expected}.",
      advice: "Compute the share again; if it is right, check the amount or the total.",
      why: "Shares and their chart go straight into the report.",
    },
  },
  variants: EQUATION_VARIANTS,
  silentWhen: {
    zh: "各占比四舍五入后相加为99.99%或100.01%；占比按组内合计计算且各行一致；多数行不按此关系填列。",
    en: "Rounded shares add up to 99.99% or 100.01%; the share consistently refers to the group's total; most rows do not follow the relation.",
  },
  example: {
    sheets: {
      支持方向: [
        ["资金支持方向情况表"],
        ["资金使用方向", "项目数（个）", "预算金额（万元）", "资金占比（%）"],
        ["民生保障类", 5, 500, "50.00%"],
        ["基础设施类", 4, 300, "35.00%"],
        ["产业发展类", 4, 200, "20.00%"],
        ["合计", 13, 1000, "100.00%"],
      ],
    },
    finds: "支持方向!D4",
  },
  *relations(context) {
    for (const view of context.views) {
      for (const column of sharesOf(view)) {
        const ways = [...view.columns(isAmount), ...freeColumns(view).filter(({ field }) => isAmount(field))]
          .flatMap((amount) => WHOLES.map((whole) => relationsOf(view, column, amount, whole)))
          .filter((way) => way.length > 0);
        const shares = view.data.flatMap((line) => view.figure(line, column) ?? []);
        const established = ways.length === 0 ? [] : establish(ways, { tellingHeading: true });
        yield* established.map((relation) => evenedOut(relation, shares));
      }
    }
  },
  run: (context) => equationDrafts(context, CODE, "over"),
});

/** Columns of shares, those under a heading of the sheet's own included: 面积占比. */
function sharesOf(view: TableView): readonly FieldColumn[] {
  const free = freeColumns(view).filter(({ field, heading }) => field === "rate" && /占比|比重|share/iu.test(heading));
  return [...view.columns((field) => field === "share"), ...free];
}

function isAmount(field: Field): boolean {
  return MONEY_FIELDS.has(field) || field === "project_count";
}

/** Shares of the total as stated, of what the lines add up to where that total is wrong, or of their group. */
const WHOLES = ["stated", "added", "group"] as const;

function relationsOf(
  view: TableView,
  column: FieldColumn,
  amount: FieldColumn,
  of: (typeof WHOLES)[number],
): Relation[] {
  const groups = of === "group" ? groupTotals(view, amount) : undefined;
  if (groups !== undefined && groups.size === 0) return [];
  const stated = statedTotal(view, amount);
  const added = addedUp(view, amount);
  const total = of === "added" || stated === undefined ? added : stated;
  if (of === "added" && (stated === undefined || added === undefined || overlap(stated.asInput, added.asInput)))
    return [];
  const relations: Relation[] = [];
  for (const line of [...view.data, ...view.stated.filter(isAmountLine)]) {
    const [result, part] = [view.figure(line, column), view.figure(line, amount)];
    const whole = groups === undefined ? total : groups.get(line.index);
    if (result === undefined || part === undefined || whole === undefined || part.dimension !== whole.dimension)
      continue;
    relations.push({
      check: CODE,
      result,
      inputs: [part, whole],
      form: { kind: "ratio" },
      facts: { name: view.nameOf(line), over: part.heading },
    });
  }
  return relations;
}

function isAmountLine({ kind }: Line): boolean {
  return kind === "total" || kind === "subtotal";
}

function statedTotal(view: TableView, amount: FieldColumn): Node | undefined {
  const totals = view.stated.filter(({ kind }) => kind === "total");
  const widest = totals.sort((a, b) => (b.covers ?? []).length - (a.covers ?? []).length)[0];
  return widest === undefined ? undefined : view.figure(widest, amount);
}

function addedUp(view: TableView, amount: FieldColumn): Node | undefined {
  return sumNode(view.data.flatMap((line) => view.figure(line, amount) ?? []));
}

function groupTotals(view: TableView, amount: FieldColumn): ReadonlyMap<number, Node> {
  const totals = new Map<number, Node>();
  for (const line of view.stated) {
    const total = line.kind === "subtotal" ? view.figure(line, amount) : undefined;
    if (total !== undefined) for (const index of [...(line.covers ?? []), line.index]) totals.set(index, total);
  }
  return totals;
}
