import type { CellAddress } from "../../../domain/cells/address";
import { formatA1, formatRangeA1 } from "../../../domain/cells/address";
import { groupedBy } from "../../../domain/collections/groups";
import type { FormulaBook } from "../../formulas/formula-book";
import { formulaBookOf } from "../../formulas/formula-book";
import { labelOf } from "../../formulas/layout/cells/labels";
import { formulaIn, placesAcross } from "../../formulas/present";
import { dependentsOf } from "../../formulas/results/dependents";
import { errorBlocks, sharedCauses } from "../../formulas/results/error-causes";
import type { TellingError } from "../../formulas/results/telling-errors";
import { tellingErrors } from "../../formulas/results/telling-errors";
import { defineCheck } from "../check";

/** More places of one sheet with the same error than this mostly have one cause, and are one finding. */
const MOST_APART = 6;
/** First cells of them that a finding points to. */
const MOST_RELATED = 40;

/** A formula that shows an error of its own making. */
export const formulaErrorValue = defineCheck({
  code: "formula-error-value",
  kind: "formula_error_value",
  class: "logical",
  severity: "error",
  source: "The stored value of the formula, or a reference that its text has lost.",
  words: {
    zh: {
      title: "公式结果为错误值",
      message: "{place}的公式{formula}结果为{error}，共{count}个单元格；引用它的公式也会出错。",
      advice: "修正公式引用的单元格；除数可能为零时用IF或IFERROR处理。",
      why: "错误值会沿着引用传到合计和得分。",
    },
    en: {
      title: "A formula shows an error value",
      message: "{formula} in {place} shows {error} (cells: {count}); every formula that reads it fails too.",
      advice: "Correct the cells it refers to; where a divisor can be zero, use IF or IFERROR.",
      why: "Error values spread along references into totals and scores.",
    },
  },
  variants: {
    divisor: {
      zh: {
        title: "多处公式除以同一个空值或零",
        message:
          "{places}等{cases}处公式（共{count}个单元格）结果为{error}，都除以为空或为零的{cause}；首处是{cell}的公式{formula}。",
        advice: "先查{cause}：补上数字后，这几处会一起恢复。",
      },
      en: {
        title: "Formulas divide by one empty or zero cell",
        message:
          "{cases} places ({places}), {count} cells in all, show {error}: they all divide by {cause}, which is empty or zero; the first is {formula} in {cell}.",
        advice: "Look at {cause} first: once it holds a figure, these places recover together.",
      },
    },
    name: {
      zh: {
        title: "多处公式用到无法识别的名称",
        message:
          "{places}等{cases}处公式（共{count}个单元格）结果为{error}，都用到无法识别的名称或函数{cause}；首处是{cell}的公式{formula}。",
        advice: "核对{cause}：函数名拼写、当前版本是否支持、名称是否已被删除；改好后这几处会一起恢复。",
      },
      en: {
        title: "Formulas use a name that cannot be read",
        message:
          "{cases} places ({places}), {count} cells in all, show {error}: they all use the name or function {cause}, which cannot be read; the first is {formula} in {cell}.",
        advice:
          "Check {cause}: its spelling, whether this version knows the function, whether the name was deleted; these places recover together.",
      },
    },
    flood: {
      zh: {
        title: "整表多处公式为错误值",
        message:
          "本表{places}等{cases}处公式（共{count}个单元格）自身结果为{error}，首处是{cell}的公式{formula}；引用它们的公式也会出错。",
        advice:
          "多处同样的错误往往同一个原因：先看被删除的行、列、工作表或失效的名称、链接，再改{cell}，其余会随之恢复。",
      },
      en: {
        title: "Many formulas of a sheet show an error value",
        message:
          "{cases} places of this sheet ({places}) show {error} of their own making, {count} cells in all, the first {formula} in {cell}; every formula that reads them fails too.",
        advice:
          "The same error in many places mostly has one cause: look for a deleted row, column or sheet, a lost name or link first, then mend {cell} and see what is left.",
      },
    },
  },
  silentWhen: {
    zh: "错误来自被引用的单元格（只报告源头）；用NA()表示暂无数据；所在行尚未填写，或汇总的区域全空；分子分母均为0时只作提示；查找不到（#N/A）只作提示，五处以上同样的查找中仅一处落空时为提醒。相邻的同样错误、出于同一名称或同一除数的错误合为一条，一张表里同样的错误多于六处时也合为一条。",
    en: "The error comes from a cell it reads (only the source is reported); NA() marks missing figures; the line is not filled in yet, or the range it aggregates is empty; zero by zero is a mere remark, so is a look-up without a hit (#N/A) unless it is the only one of five or more. Neighbours with the same error are one finding, so are places that fail by one name or one divisor, and more than six places of a sheet with the same error.",
  },
  example: {
    sheets: {
      执行: [
        ["项目", "预算", "支出", "执行率"],
        ["甲", 0, 0, "=C2/B2"],
      ],
    },
    finds: "执行!D2",
  },
  *run(context) {
    const book = formulaBookOf(context.workbook);
    const errors = errorBlocks(tellingErrors(book));
    const shared = sharedCauses(book, errors);
    for (const { cause, errors: cases } of shared) {
      const { facts, ...told } = toldTogether(book, cases);
      yield { ...told, variant: cause.kind, facts: { ...facts, cause: cause.text } };
    }
    const explained = new Set(shared.flatMap((one) => one.errors));
    const others = errors.filter((each) => !explained.has(each));
    for (const cases of groupedBy(others, ({ at, error, severity }) =>
      [at.sheet, error, severity].join("!"),
    ).values()) {
      if (cases.length > MOST_APART) yield { ...toldTogether(book, cases), variant: "flood" };
      else for (const each of cases) yield toldAlone(book, each);
    }
  },
});

function toldTogether(book: FormulaBook, cases: readonly TellingError[]) {
  const [first] = cases;
  if (first === undefined) throw new Error("no error value");
  const cells = cases.flatMap((each) => each.cells);
  const roots = cases.map(({ at }) => at);
  return {
    ...told(book, first, cells),
    related: roots.slice(1, MOST_RELATED),
    facts: {
      formula: formulaIn(book, first.at),
      error: first.error,
      count: String(cells.length),
      cell: formatA1(first.at),
      places: placesAcross(roots),
      cases: String(cases.length),
    },
  };
}

function toldAlone(book: FormulaBook, error: TellingError) {
  const { at, cells, range } = error;
  const isOne = cells.length === 1;
  return {
    ...told(book, error, cells),
    ...(isOne ? {} : { range }),
    facts: {
      formula: formulaIn(book, at),
      error: error.error,
      count: String(cells.length),
      place: isOne ? formatA1(at) : formatRangeA1(range),
    },
  };
}

/** What all findings of error values have in common; `cells` are all that show them. */
function told(book: FormulaBook, { at, sheet, error, severity }: TellingError, cells: readonly CellAddress[]) {
  const key = [labelOf(sheet, { axis: "column" }, at), error];
  return { at, key, stated: error, severity, derived: dependentsOf(book, cells) };
}
