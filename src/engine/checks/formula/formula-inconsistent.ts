import type { CellAddress } from "../../../domain/cells/address";
import { addressKey, formatA1, formatRangeA1 } from "../../../domain/cells/address";
import { groupedBy } from "../../../domain/collections/groups";
import { listing } from "../../../domain/listing";
import type { FormulaBook } from "../../formulas/formula-book";
import { formulaBookOf } from "../../formulas/formula-book";
import type { FormulaTemplate } from "../../formulas/formula-template";
import type { Break } from "../../formulas/layout/breaks/breaks";
import type { LineFault } from "../../formulas/layout/breaks/line-faults";
import { keyOf, rangeOf } from "../../formulas/layout/cells/cells";
import { labelOf } from "../../formulas/layout/cells/labels";
import { differing } from "../../formulas/layout/faults/differing/differing";
import { isExplained } from "../../formulas/layout/faults/excused/explained";
import { isWithinExpected } from "../../formulas/layout/likeness/areas-compared";
import type { Likeness } from "../../formulas/layout/likeness/likeness";
import { likenessOf } from "../../formulas/layout/likeness/likeness";
import { sumFaultsOf } from "../../formulas/layout/sums/sum-report";
import { isWidenedSum } from "../../formulas/layout/sums/widened-sum";
import { formulaHere, formulaIn, placesOf, resultAt } from "../../formulas/present";
import { storedResult } from "../../formulas/read-number";
import { dependentsOf } from "../../formulas/results/dependents";
import { defineCheck } from "../check";
import { BALANCES, changed } from "../example-sheets";

/** Neighbours named on each side. */
const NAMED = 2;
/** Sheets of the same layout that are named. */
const MOST_SHEETS = 4;

/** Copies around a formula that differs without effect today, from which on it is plainly a slip. */
const SURELY_AROUND = 3;
/** The same for one whose range leaves out some of theirs. */
const SURELY_AROUND_SHORTER = 2;
/** The same for one with another operation or constant. */
const SURELY_AROUND_OTHER = 6;

/** The same where nobody knows what both give. */
const SURELY_AROUND_UNKNOWN = 4;

/** A formula that does not follow the formulas on either side of it. */
export const formulaInconsistent = defineCheck({
  code: "formula-inconsistent",
  kind: "formula_inconsistent",
  class: "logical",
  severity: "error",
  source: "Structure of the sheet: the cells around it share one formula (compared in R1C1 notation).",
  words: {
    zh: {
      title: "公式与相邻公式不一致，结果不同",
      message:
        "{cell}的公式是{found}，而相邻的{beside}所用的公式到这里应为{formula}：前者得{stated}，后者得{expected}。",
      advice: "比对两个公式的引用、系数和符号；若是复制或改动时出错，改为{formula}。",
      why: "一行（列）公式里混进一个不同的，是最常见又最难看出的公式错误。",
    },
    en: {
      title: "A formula differs from its neighbours and gives another result",
      message:
        "{cell} holds {found} where the formula of {beside} beside it reads {formula}: it gives {stated}, theirs {expected}.",
      advice: "Compare references, constants and signs of the two; if it was miscopied, change it to {formula}.",
      why: "An odd formula in a line of equal ones is the commonest formula error and the hardest to see.",
    },
  },
  variants: {
    equal: {
      zh: {
        title: "公式与相邻公式不一致，目前结果相同",
        message:
          "{cell}的公式是{found}，而相邻的{beside}所用的公式到这里应为{formula}；两者目前结果相同（{stated}、{expected}）。",
      },
      en: {
        title: "A formula differs from its neighbours with the same result today",
        message:
          "{cell} holds {found} where the formula of {beside} beside it reads {formula}; both give the same today ({stated}, {expected}).",
      },
    },
    twin: {
      zh: {
        title: "两列（行）公式处处相同，只有一处不同",
        message:
          "{cell}的公式是{found}（{stated}），旁边{beside}的公式到这里应为{formula}（{expected}）；这两列（行）其余各处的公式都相同，两者必有一处有误。",
        advice: "核对{cell}和{beside}哪一个写错了，并改为一致。",
      },
      en: {
        title: "Two lines of equal formulas differ in one place",
        message:
          "{cell} holds {found} ({stated}) where the formula of {beside} beside it reads {formula} ({expected}); everywhere else the two lines hold the same formulas, so one of both is wrong.",
        advice: "Check which of {cell} and {beside} is wrong, and make them alike.",
      },
    },
    sheets: {
      zh: {
        title: "版式相同的几张表，只有一张的公式不同",
        message:
          "{cell}的公式是{found}（{stated}），而版式相同的{beside}在同一单元格的公式到这里应为{formula}（{expected}）。",
        advice: "对照其他各表核对这一格的引用；若是改错或误改，改为{formula}，若有意不同请注明。",
      },
      en: {
        title: "One of several sheets of the same layout has another formula",
        message:
          "{cell} holds {found} ({stated}) where the sheets of the same layout ({beside}) have a formula in this cell that reads {formula} here ({expected}).",
        advice:
          "Compare it with the other sheets: if it was changed by mistake, make it {formula}; else note the reason.",
      },
    },
    widened: {
      zh: {
        title: "合计区域比相邻合计宽",
        message:
          "{cell}的公式{found}比相邻的{beside}的写法（到这里是{formula}）多包含了数据：前者得{stated}，后者得{expected}。",
        advice: "核对相邻合计是否漏了新增的行（列）；都没有漏时无需修改。",
      },
      en: {
        title: "A sum takes in more than the sums beside it",
        message:
          "{found} in {cell} takes in more than the sums beside it ({beside}), whose formula would read {formula} here: {stated} against {expected}.",
        advice: "Check whether the sums beside it miss a line that was added; if they do not, nothing needs to change.",
      },
    },
    unknown: {
      zh: {
        title: "公式与相邻公式不一致",
        message:
          "{cell}的公式是{found}（{stated}），而相邻的{beside}所用的公式到这里应为{formula}；两者的结果未能比较。",
      },
      en: {
        title: "A formula differs from its neighbours",
        message:
          "{cell} holds {found} ({stated}) where the formula of {beside} beside it reads {formula}; what both give could not be compared.",
      },
    },
  },
  silentWhen: {
    zh: "该公式在本行（列）多处出现（另有备注的行不算）；与横向相邻公式一致（合计行、比率行）；两行以上各用自己的常数（一长列中只有一处常数不同时提醒）；写法不同但引用相同（一长列中只有一处$写法不同为备注）；逐期结转的首项；行列两端而所在行（列）与相邻行（列）不同类；链接到其他表的清单中各取各项；本行文字写明所引用的那一行（如前置任务）；行名为平均、最高、最低而公式正取此数。另加手填数字而有注提到该行或该数的，或该行有别处没有的备注、行末备注而该行只有这一处例外，且并非引错单元格的，为备注；几格各有备注的也是。日期列不与其他列的合计比较。其他行在同一处有同样例外的（如各季都取平均人数），以及未取的是文字、并一同略去与之相应的数字的（免修的课程及其学分），不报；支出（费用）一行按相反方向相减、横向求和多取了只有本行才有的数字（如建设期投资）的，也不报；几处相同的例外有一处注明即可。",
    en: "The formula occurs elsewhere on the line, in other rows than such as alone bear a remark; it agrees with its neighbours across (total or ratio lines); several lines have constants of their own (a single other constant in a long line is told); another spelling of the same references (a $ of its own in one cell of a long line is a remark); the first term of a running balance; the end of a line whose row (column) is not of the kind of the next one; links to other sheets that each read an item of their own; the row names the row that is read (the task before it); the mean, highest or lowest in a line that is called so. A figure added to the formula is a remark where a note names the line or the figure, and so is another formula than one with miscopied references in a row that alone bears a remark, or the only exception in a row that ends in a remark; of several such cells each needs one. Dates are not held against the totals of other columns. Nothing is told where another line has the same exception in the same place (the mean attendance of each quarter), nor where a word is left out together with the figure that goes with it (a course from which a pupil is exempt, with its credits); nor where a line of costs is subtracted the other way round than income and result, or a sum along a row takes in what only this row has; of exceptions that are alike one note speaks for all.",
  },
  example: { sheets: { 执行: changed(BALANCES, { D4: "=B4-C3" }) }, finds: "执行!D4" },
  *run(context) {
    const book = formulaBookOf(context.workbook);
    const { cells: faultySums, incomplete } = sumFaultsOf(book, context.views);
    const wider = new Set(
      incomplete.flatMap(({ all }) => all.flatMap(({ against = [] }) => against.map(({ at }) => addressKey(at)))),
    );
    for (const fault of leadsOfRuns(differing(book))) {
      const { break: it, agrees, twin, onSheets } = fault;
      const { at, found, expected, sheet } = it;
      if (found === undefined) continue;
      if (it.run.some((cell) => faultySums.get(at.sheet)?.has(keyOf(cell)) === true)) continue;
      const draft = draftOf(book, fault);
      if (isWidenedSum(book, sheet, at, found, expected)) {
        // Where the narrower sums are reported, this one is the standard they are compared with.
        if (!wider.has(addressKey(at))) yield { ...draft, variant: "widened", severity: "info" };
        continue;
      }
      if (twin !== undefined) {
        const both = rangeOf(inOrder(twin, at));
        yield { ...draft, variant: "twin", severity: "warning", ...(both === undefined ? {} : { range: both }) };
        continue;
      }
      if (onSheets !== undefined) {
        const facts = { ...draft.facts, beside: listing(onSheets.slice(0, MOST_SHEETS)) };
        yield { ...draft, facts, variant: "sheets", severity: "warning", derived: dependentsOf(book, it.run) };
        continue;
      }
      const likeness = likenessOf(found, expected, at);
      if (agrees === false) {
        const { stated, expected: due } = draft.facts;
        yield { ...draft, stated, expected: due, ...severityOf(it, likeness), derived: dependentsOf(book, it.run) };
      } else if (agrees === true) {
        // Another way to reckon the same is no slip.
        if (it.repeats > it.run.length || likeness === "other") continue;
        yield { ...draft, variant: "equal", severity: isPlainSlip(it, found, likeness) ? "warning" : "info" };
      } else if (likeness === "references" || it.around >= SURELY_AROUND_UNKNOWN) {
        yield { ...draft, variant: "unknown", severity: isExplained(it) ? "info" : "warning" };
      }
    }
  },
});

/** What is told of a fault, whatever its results say. */
function draftOf(book: FormulaBook, { break: it, expected: figure, text, leavesOut }: LineFault) {
  const { at, before, after, sheet, axis } = it;
  const stated = storedResult(book, at);
  const expected = figure ?? text;
  const neighbours: readonly CellAddress[] = [...before.slice(0, NAMED), ...after.slice(0, NAMED)];
  const range = rangeOf(it.run);
  const facts = {
    cell: range === undefined ? formatA1(at) : formatRangeA1(range),
    beside: placesOf(neighbours),
    found: formulaIn(book, at),
    formula: formulaHere(it.expected, at),
    stated: resultAt(book, at, stated, expected),
    expected: resultAt(book, at, expected, stated),
  };
  return {
    at,
    ...(range === undefined ? {} : { range }),
    ...(leavesOut === true ? { kind: "sum_range_incomplete" as const } : {}),
    key: [labelOf(sheet, { axis }, at), facts.found],
    related: neighbours,
    facts,
  };
}

/** A formula with another result is an error where only its references differ. */
function severityOf(it: Break, likeness: Likeness): { readonly severity?: "info" | "warning" } {
  if (isExplained(it)) return { severity: "info" };
  return likeness === "references" ? {} : { severity: "warning" };
}

/** Without effect today, but nobody would write it so on purpose. */
function isPlainSlip(it: Break, found: FormulaTemplate, likeness: Likeness): boolean {
  if (likeness === "same-cells" || isExplained(it)) return false;
  if (likeness !== "references") return it.around >= SURELY_AROUND_OTHER;
  return it.around >= (isWithinExpected(found, it.expected, it.at) ? SURELY_AROUND_SHORTER : SURELY_AROUND);
}

function inOrder(a: CellAddress, b: CellAddress): readonly CellAddress[] {
  return a.row + a.col < b.row + b.col ? [a, b] : [b, a];
}

/**
 * Cells that stand out together with one formula are one case. The first whose result differs speaks for them, else the
 * first: that a run begins with a cell where both formulas give the same, or where theirs gives nothing, excuses no other.
 */
function leadsOfRuns(faults: readonly LineFault[]): readonly LineFault[] {
  const runs = groupedBy(faults, ({ break: { axis, run } }) =>
    run[0] === undefined ? undefined : `${axis}${addressKey(run[0])}`,
  );
  return [...runs.values()].flatMap((run) => run.find(({ agrees }) => agrees === false) ?? run.slice(0, 1));
}
