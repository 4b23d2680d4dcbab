import { addressKey } from "../../../../domain/cells/address";
import type { Field } from "../../../../domain/lists";
import type { FieldColumn } from "../../../../domain/table";
import { isSum } from "../../../../domain/table";
import { defineCheck } from "../../check";
import type { ReadingContext } from "../../reading/reading-context";
import { freeColumnsLike } from "../../reading/tables/free-columns";
import { saysChange } from "../../reading/tables/heading-words";
import type { TableView } from "../../reading/tables/table-view";
import { leavesEmpty } from "../../reading/totals/left-empty";
import { repeatsEndOfLine } from "../../reading/totals/running-columns";
import { namesRates } from "../../reading/words/lines-of-rates";
import { partNames } from "../../reading/words/part-names";
import { holdsAsStated } from "../../relations/equation/compute";
import { establish } from "../../relations/equation/establish";
import type { Relation } from "../../relations/equation/relation";
import { EQUATION_VARIANTS, equationDrafts } from "../../relations/equation-words";
import { totalOf } from "../../relations/totals/total-of";

const CODE = "unnamed-parts";

/** Fields that sheets put together from columns of their own choice. */
const WHOLES: readonly Field[] = ["spent", "budget", "budget_initial", "score"];

/** Neighbouring columns that add up to a known one in most rows must do so in all: quarters, kinds of cost, criteria. */
export const unnamedParts = defineCheck({
  code: CODE,
  kind: "row_sum_mismatch",
  class: "logical",
  severity: "error",
  source: "Arithmetic: what adds up in most rows of a table is meant to add up in all of them.",
  words: {
    zh: {
      title: "分项与合计列不符",
      message: "“{name}”的“{heading}”填{stated}，由{parts}相加应为{expected}，相差{difference}；多数行如此加总。",
      advice: "核对该行各项，更正合计数或有误的分项。",
      why: "季度、费用类别等分项与合计不能同时成立，必有一处填错。",
    },
    en: {
      title: "Parts do not add up to their column",
      message:
        "“{heading}” of “{name}” is {stated}; {parts} add up to {expected}, a difference of {difference}. Most rows do add up.",
      advice: "Check the parts of the row and correct the total or the part that is wrong.",
      why: "Quarters or kinds of cost and their total cannot both be right.",
    },
  },
  variants: EQUATION_VARIANTS,
  silentWhen: {
    zh: "相邻各列在多数行并不等于该合计列；不足三行。",
    en: "The neighbouring columns do not make that total in most rows; fewer than three rows.",
  },
  example: {
    sheets: {
      季度进度: [
        ["各项目季度支出进度"],
        ["单位：万元"],
        ["序号", "项目名称", "一季度", "二季度", "三季度", "四季度", "累计支出"],
        [1, "云溪镇河道整治工程", 10, 20, 30, 35, 95],
        [2, "白石乡校舍安全加固项目", 40, 40, 50, 50, 170],
        [3, "临海县公共图书馆免费开放经费", 10, 10, 15, 15, 50],
        [4, "平湖区应急广播体系建设项目", 5, 15, 20, 20, 60],
      ],
    },
    finds: "季度进度!G5",
  },
  *relations(context) {
    for (const view of context.views) {
      for (const whole of WHOLES) {
        const column = view.column(whole);
        if (column === undefined || view.data.length < 3) continue;
        const free = freeColumnsLike(view, whole).filter(({ heading }) => !saysChange(heading));
        const ways = blocksBeside(free, column)
          .filter((parts) => !isOfAnother(view, column, parts))
          .map((parts) => relationsOf(view, column, parts))
          .filter(isShownByParts);
        const established = ways.length === 0 ? [] : establish(ways, { tellingHeading: false });
        yield* established;
        if (established.length > 0) yield* totalsOf(context, view, whole, established);
      }
    }
  },
  run: (context) => equationDrafts(context, CODE, "parts"),
});

/** The unbroken rows of free columns that end just before the whole, or begin just after it. */
function blocksBeside(free: readonly FieldColumn[], whole: FieldColumn): readonly (readonly FieldColumn[])[] {
  const byIndex = new Map(free.map((column) => [column.index, column]));
  return [-1, 1].flatMap((step) => {
    const block: FieldColumn[] = [];
    for (let index = whole.index + step; ; index += step) {
      const column = byIndex.get(index);
      if (column === undefined) break;
      block.push(column);
    }
    return block.length < 2 ? [] : [step < 0 ? block.reverse() : block];
  });
}

/** Parts between two columns of amounts are those of the one that they make in more rows: budget | its parts | spent. */
function isOfAnother(view: TableView, whole: FieldColumn, parts: readonly FieldColumn[]): boolean {
  const own = share(relationsOf(view, whole, parts));
  return WHOLES.some((field) => {
    const other = view.column(field);
    if (other === undefined || other.index === whole.index) return false;
    const isBeside = other.index + 1 === parts[0]?.index || other.index - 1 === parts.at(-1)?.index;
    return isBeside && share(relationsOf(view, other, parts)) > own;
  });
}

/** Lines with a single part say nothing of the others: of those with more, if there are any, most must add up. */
function isShownByParts(relations: readonly Relation[]): boolean {
  const telling = relations.filter(({ inputs }) => inputs.filter(({ value }) => !value.isZero()).length > 1);
  return telling.length === 0 || share(telling) >= 0.5;
}

function share(relations: readonly Relation[]): number {
  const met = relations.filter(holdsAsStated).length;
  return relations.length === 0 ? 0 : met / relations.length;
}

function relationsOf(view: TableView, whole: FieldColumn, parts: readonly FieldColumn[]): readonly Relation[] {
  const facts = { parts: partNames(parts.map(({ heading }) => heading)) };
  const rows = [...view.data, ...view.stated.filter(isSum)].flatMap((line): Relation[] => {
    const result = view.figure(line, whole);
    const inputs = view.across(line, parts);
    if (result === undefined || inputs.length === 0 || inputs.some(({ dimension }) => dimension !== result.dimension)) {
      return [];
    }
    if (leavesEmpty(view, line, parts)) return [];
    if (namesRates(view.nameOf(line)) || repeatsEndOfLine(view.nameOf(line), result, inputs)) return [];
    return [{ check: CODE, result, inputs, form: { kind: "sum" }, facts: { name: view.nameOf(line), ...facts } }];
  });
  return rows;
}

/** The parts' own totals, once it is known that they are parts. */
function* totalsOf(
  context: ReadingContext,
  view: TableView,
  whole: Field,
  established: readonly Relation[],
): Iterable<Relation> {
  const cells = new Set(established.flatMap(({ inputs }) => inputs.map(({ at }) => addressKey(at))));
  for (const column of freeColumnsLike(view, whole)) {
    if (!view.data.some((line) => cells.has(addressKey(view.at(line, column))))) continue;
    for (const line of view.stated) {
      const total = totalOf(context, view, line, column);
      if (total !== undefined) yield total;
    }
  }
}
