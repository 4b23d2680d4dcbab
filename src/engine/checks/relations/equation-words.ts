import type { Facts } from "../../../domain/finding";
import { formulaBookOf, templateAt } from "../../formulas/formula-book";
import type { ReadingContext } from "../reading/reading-context";
import type { DiagnosedContext } from "./diagnosis/diagnosed-context";
import { isUnitSlip } from "./diagnosis/unit-slip";
import { isTail } from "./equation/is-tail";
import type { Violation } from "./equation/violation";
import { reportOf } from "./report";

/**
 * Variants that every check of an equation has. `input`: not the stated result but one of the figures behind it is most
 * likely wrong; `pair`: only one equation says so. `after`: the same as without a variant, with other wrong figures of
 * the equation already put right.
 */
export const EQUATION_VARIANTS = {
  input: {
    zh: {
      title: "与相关数据矛盾的数",
      message:
        "“{name}”的“{heading}”填{stated}；若为{expected}，则与它有关的{count}处不符全部消除（如{resultPlace}的{result}）。",
      advice: "核对原始资料，更正该数；若该数无误，则更正与它不符的合计或比率。",
    },
    en: {
      title: "Figure that contradicts its neighbours",
      message:
        "“{heading}” of “{name}” is {stated}; with {expected} the {count} figures that rest on it would agree (such as {result} at {resultPlace}).",
      advice: "Compare it with the source and correct it; if it is right, correct the totals or rates that disagree.",
    },
  },
  pair: {
    zh: {
      title: "与相关数据矛盾的数",
      message: "“{name}”的“{heading}”填{stated}，与{resultPlace}的{result}不符；若错在此处，应为{expected}。",
      advice: "对照原始资料核对这两个数，更正有误的一个。",
    },
    en: {
      title: "Figure that contradicts another one",
      message:
        "“{heading}” of “{name}” is {stated}, which does not agree with {result} at {resultPlace}; if it is this one that is wrong, it should be {expected}.",
      advice: "Compare both figures with the source and correct the one that is wrong.",
    },
  },
  after: {
    zh: {
      message: "“{name}”的“{heading}”填{stated}；{given}按相应提示改正后，此处仍应改为{expected}，相差{difference}。",
      advice: "先更正{given}，再核对此数。",
    },
    en: {
      message:
        "“{heading}” of “{name}” is {stated}; with {given} corrected as told there it still has to be {expected}, a difference of {difference}.",
      advice: "Correct {given} first, then check this figure.",
    },
  },
  tail: {
    zh: {
      title: "四舍五入尾差",
      message: "“{name}”的“{heading}”填{stated}，按明细计算为{expected}，相差{difference}，在四舍五入尾差范围内。",
      advice: "如需严格勾稽，请调整尾差或注明“因四舍五入，合计数略有出入”。",
    },
    en: {
      title: "Rounding tail",
      message:
        "“{heading}” of “{name}” is {stated}; computed it is {expected}. The difference of {difference} is no more than roundings can make.",
      advice:
        "If figures must add up exactly, settle the tail or add a note that figures may not add up due to rounding.",
    },
  },
  unit: {
    zh: {
      title: "疑似单位填错",
      message:
        "“{name}”的“{heading}”填{stated}，与相关数据相差{factor}倍，按本表单位应为{expected}：疑似单位填错或小数点错位。",
      advice: "核对该数的计量单位（元、万元、亿元）和小数点，按本表单位改填。",
    },
    en: {
      title: "Looks like a slip of unit",
      message:
        "“{heading}” of “{name}” is {stated}, off by a factor of {factor}: another unit, or a decimal point that moved. In the unit of this table it would be {expected}.",
      advice:
        "Check the unit in which this figure was entered and its decimal point, and write it in the unit of the table.",
    },
  },
  typedOver: {
    zh: {
      title: "公式列中的手填数",
      message: "“{name}”的“{heading}”手填为{stated}，该列多数行由公式计算，此处按同样算法应为{expected}。",
      advice: "恢复该列的公式，或说明此行为何不同。",
    },
    en: {
      title: "Number typed over a formula",
      message:
        "“{heading}” of “{name}” is typed as {stated} while most of the column is computed; computed likewise it is {expected}.",
      advice: "Restore the formula, or say why this line differs.",
    },
  },
  otherFormula: {
    zh: {
      title: "公式与同列不一致",
      message: "“{name}”的“{heading}”公式得{stated}，该列其他行的算法在此应得{expected}。",
      advice: "检查公式引用的行和列，改成与同列一致。",
    },
    en: {
      title: "Formula differs from its column",
      message:
        "The formula in “{heading}” of “{name}” gives {stated}; the way of the other lines gives {expected} here.",
      advice: "Check which row and column the formula refers to and make it like its neighbours.",
    },
  },
} as const;

const FAULT_KINDS = { typedOver: "hardcoded_in_formula_range", otherFormula: "formula_inconsistent" } as const;

/** In a column of formulas a wrong number was typed over one, a wrong formula was not copied right. */
function formulaFault({ culprit, amongFormulas, relation }: Violation): keyof typeof FAULT_KINDS | undefined {
  if (!amongFormulas || relation.check === "column-total") return undefined;
  return culprit.isFormula ? "otherFormula" : "typedOver";
}

/** So many cells with the same formula are no slip. */
const NO_SLIP = 3;

function isOfManyCopies({ workbook }: ReadingContext, { culprit: { at } }: Violation): boolean {
  const book = formulaBookOf(workbook);
  const sheet = book.bySheet.get(at.sheet);
  const template = sheet === undefined ? undefined : templateAt(sheet, at.row, at.col);
  return template !== undefined && (book.copies.get(template) ?? 0) >= NO_SLIP;
}

/**
 * The drafts of a check of an equation: one for each figure that the diagnosis leaves to it. `holes` are the facts of the
 * equation that the check's words need beside the usual ones.
 */
export function* equationDrafts<Hole extends string = never>(
  context: DiagnosedContext,
  code: string,
  ...holes: Hole[]
) {
  for (const violation of context.violations(code)) {
    const { blamed, facts, ...body } = reportOf(violation, context);
    if (!hasAll(facts, holes)) throw new Error(`an equation of ${code} lacks facts: ${holes.join(", ")}`);
    const report = { ...body, facts };
    const faulty = formulaFault(violation);
    // The formula of the whole column computes what it is meant to: the equation misreads the column.
    if (faulty === "otherFormula" && isOfManyCopies(context, violation)) continue;
    if (faulty !== undefined) yield { ...report, variant: faulty, kind: FAULT_KINDS[faulty] };
    else if (isUnitSlip(violation.culprit, violation.expected)) {
      yield { ...report, variant: "unit" as const, kind: "unit_mismatch" as const };
    } else if (isTail(violation)) {
      // A tail that nobody can see is none: both figures read alike.
      if (report.stated.text !== report.expected.text)
        yield { ...report, variant: "tail" as const, severity: "info" as const };
    } else if (blamed === "input") {
      yield { ...report, variant: violation.explained.length > 1 ? ("input" as const) : ("pair" as const) };
    } else if (violation.given.length > 0) yield { ...report, variant: "after" as const };
    else yield { ...report, variant: "" as const };
  }
}

function hasAll<F extends Facts, Hole extends string>(
  facts: F,
  holes: readonly Hole[],
): facts is F & Record<Hole, string> {
  return holes.every((hole) => facts[hole] !== undefined);
}
