import { groupedBy } from "../../../../domain/collections/groups";
import { atMost } from "../../../../domain/figures/shown-figure";
import type { Field } from "../../../../domain/lists";
import { MONEY_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import { defineCheck } from "../../check";
import { liesBelow } from "../../reading/figures/lies-below";
import type { Node } from "../../reading/figures/node";
import { gapFigure, showStated, statedFigure } from "../../reading/figures/show";
import type { ReadingContext } from "../../reading/reading-context";
import { freeColumns } from "../../reading/tables/free-columns";
import { lastPart } from "../../reading/tables/heading-words";
import type { TableView } from "../../reading/tables/table-view";
import { asStated, holds, holdsAsStated } from "../../relations/equation/compute";
import type { Relation } from "../../relations/equation/relation";
import { EQUATION_VARIANTS, equationDrafts } from "../../relations/equation-words";

const CODE = "of-which";

/** A part named by “of which” cannot be larger than the whole; parts that make up the whole in most columns do so in all. */
export const ofWhich = defineCheck({
  code: CODE,
  kind: "total_mismatch",
  class: "logical",
  severity: "error",
  source: "Logic: a part is no larger than its whole.",
  words: {
    zh: {
      title: "“其中”数大于总数",
      message: "“{name}”的“{heading}”填{stated}，大于所属“{whole}”的{expected}。",
      advice: "核对“其中”数与总数，更正有误的一个。",
      why: "“其中”是总数的一部分，不可能更大。",
    },
    en: {
      title: "“Of which” larger than the whole",
      message: "“{heading}” of “{name}” is {stated}, more than {expected} of “{whole}” of which it is a part.",
      advice: "Check both figures and correct the one that is wrong.",
      why: "A part cannot be larger than its whole.",
    },
  },
  variants: {
    ...EQUATION_VARIANTS,
    complete: {
      zh: {
        title: "“其中”各数与总数不符",
        message:
          "“{name}”的“{heading}”填{stated}，其下{terms}项“其中”数相加为{expected}，相差{difference}；其他各列都正好相等。",
        advice: "核对各项“其中”数与总数，更正有误的一个。",
        why: "其他各列表明“其中”已列全，此处不等必有一处填错。",
      },
      en: {
        title: "“Of which” lines do not make the whole",
        message:
          "“{heading}” of “{name}” is {stated}; its {terms} “of which” lines add up to {expected}, a difference of {difference}. In the other columns they make the whole.",
        advice: "Check the parts and the whole and correct the one that is wrong.",
        why: "The other columns show that all parts are listed, so that one figure here must be wrong.",
      },
    },
  },
  silentWhen: {
    zh: "总数或“其中”数为负，或同一总数另有负的“其中”数；调整、增减等可正可负的栏；“其中”一栏在较多行大于左邻一栏（不是它的一部分）；只超出四舍五入尾差；“其中”未列全（不足两列正好相等，或不等的列更多）；资金来源栏（另行检查）。",
    en: "Either figure is negative, or another part of the same whole is; adjustments and changes, which go either way; a column of parts that is larger than the one beside it in more lines than a slip explains; only by a rounding tail; parts that need not be complete (fewer than two columns in which they make the whole, or more in which they do not); funds blocks of forms (checked as sums).",
  },
  example: {
    sheets: {
      执行情况: [
        ["2024年度项目支出执行情况表"],
        ["单位：万元"],
        ["序号", "项目名称", "预算数", "支出数", "执行率"],
        [1, "云溪镇河道整治工程", 100, 95, "95.00%"],
        [null, "其中：勘察设计费", 120, 20, null],
        [2, "白石乡校舍安全加固项目", 200, 180, "90.00%"],
        [3, "临海县公共图书馆免费开放经费", 50, 50, "100.00%"],
      ],
    },
    finds: "执行情况!C5",
  },
  *relations(context) {
    for (const view of outsideForms(context)) yield* ofCompleteParts(view);
  },
  *run(context) {
    for (const draft of equationDrafts(context, CODE, "terms")) {
      yield draft.variant === "" ? { ...draft, variant: "complete" } : draft;
    }
    for (const view of outsideForms(context)) {
      for (const line of view.stated.filter(({ kind }) => kind === "of_which")) {
        const whole = view.lineAt(line.covers?.[0]);
        if (whole === undefined) continue;
        for (const column of view.columns((field) => MONEY_FIELDS.has(field) && !EITHER_WAY.has(field))) {
          const [part, all] = [view.figure(line, column), view.figure(whole, column)];
          if (part === undefined || all === undefined || all.value.lte(0)) continue;
          if (isOffset(view, line, column)) continue;
          if (!liesBelow(all, part) || context.doubted(part.at) || context.doubted(all.at)) continue;
          yield largerThan(all, part, { name: view.nameOf(line), whole: view.nameOf(whole) });
        }
      }
      for (const { part, all, line } of aboveWholeColumn(view)) {
        if (context.doubted(part.at) || context.doubted(all.at)) continue;
        yield largerThan(all, part, { name: view.nameOf(line), whole: all.heading });
      }
    }
  },
});

/** Amounts that go up and down: a part of them may be larger than what all parts come to. */
const EITHER_WAY: ReadonlySet<Field> = new Set<Field>(["adjustment", "change"]);

/** Another part of the same whole is below nought, so that this one may be above the whole. */
function isOffset(view: TableView, { covers }: Line, column: FieldColumn): boolean {
  return view.stated.some(
    (line) =>
      line.kind === "of_which" &&
      line.covers?.[0] === covers?.[0] &&
      view.figure(line, column)?.value.isNegative() === true,
  );
}

function largerThan(all: Node, part: Node, { name, whole }: { readonly name: string; readonly whole: string }) {
  const facts = { name, heading: part.heading, stated: showStated(part), expected: showStated(all), whole };
  return {
    at: part.at,
    key: [name, part.heading],
    stated: statedFigure(part),
    expected: atMost(statedFigure(all)),
    difference: gapFigure(part, all.value),
    related: [all.at],
    facts,
  };
}

/** A column of parts, and the column that it is a part of. */
interface PartColumn {
  readonly part: FieldColumn;
  readonly whole: FieldColumn;
}

/** 其中：债券资金安排 right of 项目总投资, below the same heading or beside it. */
function partColumns(view: TableView): readonly PartColumn[] {
  const columns = [...view.columns((field) => MONEY_FIELDS.has(field)), ...freeColumns(view)]
    .filter(({ field }) => MONEY_FIELDS.has(field))
    .sort((a, b) => a.index - b.index);
  return columns.flatMap((part, place): PartColumn[] => {
    const whole = columns[place - 1];
    if (whole === undefined || whole.index !== part.index - 1 || !OF_WHICH.test(lastPart(part.heading))) return [];
    return OF_WHICH.test(lastPart(whole.heading)) ? [] : [{ part, whole }];
  });
}

const OF_WHICH = /^\s*其中\s*[:：]|^of which\b/iu;

/** So many lines in which the parts keep within the whole show that they are parts of it; few go beyond by a slip. */
const FEWEST_WITHIN = 3;

/** Figures of such a column that go beyond the whole of their line, where nearly all keep within it. */
function aboveWholeColumn(
  view: TableView,
): readonly { readonly part: Node; readonly all: Node; readonly line: Line }[] {
  return partColumns(view).flatMap(({ part: partColumn, whole }) => {
    const pairs = view.data.flatMap((line) => {
      const [part, all] = [view.figure(line, partColumn), view.figure(line, whole)];
      return part === undefined || all === undefined || all.value.lte(0) ? [] : [{ part, all, line }];
    });
    const above = pairs.filter(({ part, all }) => liesBelow(all, part));
    const within = pairs.length - above.length;
    return within >= FEWEST_WITHIN && above.length * FEWEST_WITHIN <= within ? above : [];
  });
}

/** Tables beside the funds blocks of forms. */
function outsideForms(context: ReadingContext): readonly TableView[] {
  return context.views.filter(({ table }) => !context.fundsOfForms.has(table));
}

/** Columns in which parts must make the whole before they are taken for complete. */
const FEWEST_COLUMNS = 2;

/** For each line with several of-which lines its sums, where most columns show that all parts are listed. */
function* ofCompleteParts(view: TableView): Iterable<Relation> {
  const byWhole = groupedBy(view.stated, ({ kind, covers }) => (kind === "of_which" ? covers?.[0] : undefined));
  for (const [index, parts] of byWhole) {
    const whole = view.lineAt(index);
    if (whole === undefined || parts.length < 2) continue;
    const relations = view
      .columns((field) => MONEY_FIELDS.has(field))
      .flatMap((column): Relation[] => {
        const result = view.figure(whole, column);
        const inputs = view.figures(parts, column);
        if (result === undefined || inputs.length < parts.length) return [];
        const facts = { name: view.nameOf(whole), terms: String(inputs.length) };
        const relation: Relation = { check: CODE, result, inputs, form: { kind: "sum" }, facts };
        // A nought may stand for what nobody filled in: it accuses nobody, but a sum that comes out says that all is there.
        const isOpen = inputs.some(({ value }) => value.isZero()) && holds(relation, asStated) !== true;
        return isOpen ? [] : [relation];
      });
    const met = relations.filter(holdsAsStated).length;
    if (met >= FEWEST_COLUMNS && met * 2 > relations.length) yield* relations;
  }
}
