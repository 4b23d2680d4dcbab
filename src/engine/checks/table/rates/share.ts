import { sumOf } from "../../../../domain/exact";
import { groupedBy } from "../../../../domain/groups";
import { overlap } from "../../../../domain/interval";
import type { FieldColumn, Line } from "../../../../domain/table";
import { defineCheck } from "../../check";
import type { Node } from "../../reading/figures/node";
import { sumNode } from "../../reading/figures/sum-node";
import { isAmount } from "../../reading/tables/amounts";
import type { Division } from "../../reading/tables/divisions";
import { divisionsOf } from "../../reading/tables/divisions";
import { freeColumns } from "../../reading/tables/free-columns";
import type { TableView } from "../../reading/tables/table-view";
import { establish } from "../../relations/equation/establish";
import { evenedOut } from "../../relations/equation/evened-out";
import type { Relation } from "../../relations/equation/relation";
import { EQUATION_VARIANTS, equationDrafts } from "../../relations/equation-words";
import { sharesBelow } from "../../relations/lines/lines-below";

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
  variants: {
    ...EQUATION_VARIANTS,
    ofGroup: {
      zh: { message: "“{name}”的“{heading}”填{stated}，按{over}占“{group}”各项之和计算应为{expected}。" },
      en: { message: "“{heading}” of “{name}” is {stated}; {over} over the sum of “{group}” gives {expected}." },
    },
  },
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
      yield* sharesBelow(context, view, CODE);
      const columns = sharesOf(view);
      if (columns.length === 0) continue;
      const divisions = divisionsOf(context, view);
      const amounts = [...view.columns(isAmount), ...freeColumns(view).filter(({ field }) => isAmount(field))].map(
        (amount) => ({ amount, wholes: wholesOf(view, amount, divisions) }),
      );
      for (const column of columns) {
        const ways = amounts
          .flatMap(({ amount, wholes }) => wholes.map((wholeOf) => relationsOf(view, column, amount, wholeOf)))
          .filter((way) => way.length > 0);
        const shares = view.data.flatMap((line) => view.figure(line, column) ?? []);
        const established = ways.length === 0 ? [] : establish(ways, { tellingHeading: makeWhole(shares) });
        yield* established.map((relation) => evenedOut(relation, shares));
      }
    }
  },
  *run(context) {
    for (const draft of equationDrafts(context, CODE, "over", "group"))
      yield draft.variant === "" && draft.facts.group !== "" ? { ...draft, variant: "ofGroup" } : draft;
  },
});

/** How far a slip in one of two shares may take their sum from the whole. */
const NEARLY_WHOLE = 0.1;

/** Two shares of which neither comes out are those of a whole that the table does not state, unless together they make one. */
function makeWhole(shares: readonly Node[]): boolean {
  return Math.abs(sumOf(shares.map(({ value }) => value)).toNumber() - 1) <= NEARLY_WHOLE;
}

/** Columns of shares, those under a heading of the sheet's own included: 面积占比. */
function sharesOf(view: TableView): readonly FieldColumn[] {
  const free = freeColumns(view).filter(({ field, heading }) => field === "rate" && /占比|比重|share/iu.test(heading));
  return [...view.columns((field) => field === "share"), ...free];
}

/** What a line's share is of: a figure, and the name of the group that it is the sum of where it is not that of all. */
interface Whole {
  readonly figure: Node | undefined;
  readonly group?: string;
}

type WholeOf = (line: Line) => Whole;

/**
 * Shares of the total as stated, of what the lines add up to where that total is wrong, or of their group, which a
 * subtotal, a caption or a column may tell.
 */
function wholesOf(view: TableView, amount: FieldColumn, divisions: readonly Division[]): readonly WholeOf[] {
  const stated = statedTotal(view, amount);
  const added = addedUp(view, view.data, amount);
  const isWrong = stated !== undefined && added !== undefined && !overlap(stated.asInput, added.asInput);
  const subtotals = groupTotals(view, amount);
  return [
    () => ({ figure: stated ?? added }),
    ...(isWrong ? [() => ({ figure: added })] : []),
    ...(subtotals.size > 0 ? [({ index }: Line) => subtotals.get(index) ?? { figure: undefined }] : []),
    ...divisions.map((division) => wholeOfGroup(view, amount, division)),
  ];
}

function wholeOfGroup(view: TableView, amount: FieldColumn, division: Division): WholeOf {
  const groups = groupedBy(division.keys(), (line) => division.get(line));
  const sums = new Map([...groups].map(([group, lines]) => [group, addedUp(view, lines, amount)]));
  return (line) => {
    const group = division.get(line);
    return group === undefined ? { figure: undefined } : { figure: sums.get(group), group: group.name };
  };
}

function relationsOf(view: TableView, column: FieldColumn, amount: FieldColumn, wholeOf: WholeOf): Relation[] {
  const relations: Relation[] = [];
  for (const line of [...view.data, ...view.stated.filter(isAmountLine)]) {
    const [result, part] = [view.figure(line, column), view.figure(line, amount)];
    const { figure: whole, group = "" } = wholeOf(line);
    if (result === undefined || part === undefined || whole === undefined || part.dimension !== whole.dimension)
      continue;
    relations.push({
      check: CODE,
      result,
      inputs: [part, whole],
      form: { kind: "ratio" },
      facts: { name: view.nameOf(line), over: part.heading, group },
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

function addedUp(view: TableView, lines: readonly Line[], amount: FieldColumn): Node | undefined {
  return sumNode(lines.flatMap((line) => view.figure(line, amount) ?? []));
}

function groupTotals(view: TableView, amount: FieldColumn): ReadonlyMap<number, Whole> {
  const totals = new Map<number, Whole>();
  for (const line of view.stated) {
    const total = line.kind === "subtotal" ? view.figure(line, amount) : undefined;
    if (total === undefined) continue;
    const whole: Whole = { figure: total, group: view.nameOf(line) };
    for (const index of [...(line.covers ?? []), line.index]) totals.set(index, whole);
  }
  return totals;
}
