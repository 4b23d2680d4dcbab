import type { FindingKind } from "../../../../domain/lists";
import { isSum } from "../../../../domain/table";
import { defineCheck } from "../../check";
import type { StatingContext } from "../../context";
import type { TableView } from "../../reading/tables/table-view";
import { turnedView } from "../../reading/tables/turned";
import { isCircular } from "../../relations/equation/circular";
import type { Relation } from "../../relations/equation/relation";
import { widenedByLastPlace } from "../../relations/equation/rounded";
import { EQUATION_VARIANTS, equationDrafts } from "../../relations/equation-words";
import { withoutBalances } from "../../relations/patterns/lines-of-balances";
import type { NumericColumn } from "../../relations/patterns/numeric-columns";
import { numericColumns } from "../../relations/patterns/numeric-columns";
import { relationsOf } from "../../relations/patterns/relations-of";
import type { Pattern } from "../../relations/patterns/search";
import { isPatterned, patternsOf } from "../../relations/patterns/search";
import { standards } from "../../relations/patterns/standards";

const CODE = "column-pattern";

/** A column that most of its lines compute in one way must be computed so in all of them. */
export const columnPattern = defineCheck({
  code: CODE,
  kind: "row_sum_mismatch",
  class: "logical",
  severity: "error",
  source: "Arithmetic: what most lines of a table compute from their own figures is meant in all of them.",
  words: {
    zh: {
      title: "与本列其他行的算法不符",
      message: "“{name}”的“{heading}”填{stated}，本列多数行等于{formula}，此处应为{expected}，相差{difference}。",
      advice: "核对该行各数，更正有误的一个；若此行算法确有不同，请在备注中说明。",
      why: "同一列各行口径应当一致，个别行不符多为填错。",
    },
    en: {
      title: "Line does not follow its column",
      message:
        "“{heading}” of “{name}” is {stated}; most lines equal {formula}, which gives {expected} here, a difference of {difference}.",
      advice:
        "Check the figures of the line and correct the one that is wrong; if the line is meant to differ, say so in the remarks.",
      why: "The lines of one column are computed alike; one that differs is mostly a slip.",
    },
  },
  variants: {
    ...EQUATION_VARIANTS,
    line: {
      zh: {
        title: "与本行其他列的算法不符",
        message: "“{name}”的“{heading}”填{stated}，本行多数列等于{formula}，此处应为{expected}，相差{difference}。",
        advice: "核对该列各数，更正有误的一个；若此列算法确有不同，请在备注中说明。",
        why: "同一行各列口径应当一致，个别列不符多为填错。",
      },
      en: {
        title: "Column does not follow its line",
        message:
          "“{heading}” of “{name}” is {stated}; most columns of the line equal {formula}, which gives {expected} here, a difference of {difference}.",
        advice:
          "Check the figures of the column and correct the one that is wrong; if the column is meant to differ, say so in the remarks.",
        why: "The columns of one line are computed alike; one that differs is mostly a slip.",
      },
    },
  },
  silentWhen: {
    zh: "不足三行可以印证；吻合的位数少到可能是巧合；多数行并不如此计算；相邻几行都按相反方向相减（支出以节约为正）；四舍五入后相符；相差的正好是备注写明的结转、追加或收回金额；合计行的比值只按有比值的各行计算；各列分属不同年度；一列是另一列的固定倍数（每人标准、分担比例）而个别行标准不同，合计仍等于各行之和；表计走完一圈重新起数；收入、利润（或与之并列的费用）一行单独按相反方向相减；成绩下方的人数行；季度等未写“合计”的汇总行里，一项是合计而另一项是平均数；同一栏目下另有同名列却取自其他栏目、且有例外的算法。",
    en: "Fewer than three lines confirm it; so few digits agree that it may be chance; most lines are computed otherwise; lines next to each other all subtract the other way round (expenditure, where saving is positive); equal within roundings; the difference is what the remark says was carried in, added or recalled; the ratio of a total that takes in only the lines which have a ratio; columns of different years; a column that is so many times another one (a standard for each person, a share to bear) with another standard in some line, where the total is the sum of its lines; a meter that went round; a single line of income or profit (or of the costs beside them) taken the other way round; numbers of persons below marks; a line such as a quarter that holds the sum of one column and the mean of the other; a way with exceptions that reads under another caption what its own caption has as well.",
  },
  example: {
    sheets: {
      补助测算: [
        ["困难群众救助补助资金测算表"],
        ["序号", "区县", "救助人数（人）", "补助标准（元/人）", "补助金额（元）"],
        [1, "云溪镇", 1203, 650, 781950],
        [2, "白石乡", 817, 720, 588240],
        [3, "临海县", 2264, 650, 1471600],
        [4, "平湖区", 951, 800, 716800],
        [5, "金沙镇", 1430, 720, 1029600],
      ],
    },
    finds: "补助测算!E6",
  },
  *relations(context) {
    for (const view of context.views) {
      const stated = openPatterns(context, view).flatMap((pattern) => {
        const relations = relationsOf(view, pattern, CODE);
        return isCircular(context.workbook, relations) ? [] : relations.map(along(view, pattern));
      });
      yield* withoutBalances(view, stated);
      yield* standards(view, CODE);
      const turned = turnedView(context, view);
      if (turned === undefined) continue;
      // Lines of a table follow from one another by chance more often than columns do: their names must say it.
      const told = openPatterns(context, turned).filter(({ best, result }) => best.isTold && !isSumLine(view, result));
      for (const pattern of told) yield* alongLine(relationsOf(turned, pattern, CODE), pattern);
    }
  },
  *run(context) {
    for (const draft of equationDrafts(context, CODE, "formula", "form", "along")) {
      if (draft.variant !== "") yield draft;
      else yield { ...draft, variant: draft.facts.along === "line" ? "line" : "", kind: kindOf(draft.facts.form) };
    }
  },
});

/** Of projects side by side the "columns" are lines of the sheet, and a sum of lines is a total there. */
function along({ table }: TableView, { best }: Pattern): (relation: Relation) => Relation {
  const isOfRows = table.orientation === "rows";
  const isTotal = !isOfRows && best.isTold && best.form.kind === "sum" && best.form.signs === undefined;
  const told = { along: isOfRows ? "column" : "line", ...(isTotal ? { form: "total" } : {}) };
  return (relation) => ({ ...relation, facts: { ...relation.facts, ...told } });
}

/** The equations of a line, told by the line's name; the headings of their columns name the records. */
function alongLine(relations: readonly Relation[], { result }: Pattern): readonly Relation[] {
  const told = { name: result.column.heading, along: "line" };
  return widenedByLastPlace(relations.map((relation) => ({ ...relation, facts: { ...relation.facts, ...told } })));
}

/** Whether the line is a total of its table, which other checks hold against its lines. */
function isSumLine(view: TableView, { column }: NumericColumn): boolean {
  const line = view.lineAt(column.index);
  return line !== undefined && isSum(line);
}

/** The ways in which the columns are computed of which no other check knows how. */
function openPatterns(context: StatingContext, view: TableView): readonly Pattern[] {
  if (view.data.length < FEWEST_LINES) return [];
  const open = numericColumns(view).filter(
    (column) => isPatterned(view, column.column.index) && !isExplained(context, view, column),
  );
  return patternsOf(
    view,
    open.map(({ column }) => column.index),
  );
}

/** Fewer lines show nothing. */
const FEWEST_LINES = 3;

/** True when other checks state an equation for most figures of the column already. */
function isExplained(context: StatingContext, view: TableView, { column, figureCount }: NumericColumn): boolean {
  const computed = view.data.filter((line) => context.isComputed(view.at(line, column)));
  return computed.length * 2 > figureCount;
}

function kindOf(form: string): FindingKind {
  if (form === "total") return "total_mismatch";
  if (form === "ratio" || form === "portion") return "rate_mismatch";
  return form === "mean" ? "average_mismatch" : "row_sum_mismatch";
}
