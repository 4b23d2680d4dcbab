import type { CellAddress } from "../../../domain/cells/address";
import { formatA1, formatRangeA1 } from "../../../domain/cells/address";
import { textOf } from "../../../domain/figures/shown-figure";
import { listing } from "../../../domain/listing";
import type { FormulaBook } from "../../formulas/formula-book";
import { formulaBookOf } from "../../formulas/formula-book";
import { copyRunsOf } from "../../formulas/layout/breaks/copy-runs";
import { labelOf } from "../../formulas/layout/cells/labels";
import type { CopyRun } from "../../formulas/layout/copies/copy-run";
import { markedExceptions } from "../../formulas/layout/faults/excused/marked-exceptions";
import { isAmongParts, isHabitOfWholes, isPlainCopy } from "../../formulas/layout/faults/typed/plain-copies";
import { typedOver } from "../../formulas/layout/faults/typed/typed-over";
import { figureAt, formulaHere, placesOf } from "../../formulas/present";
import { storedNumber } from "../../formulas/read-number";
import { dependentsOf } from "../../formulas/results/dependents";
import { defineCheck } from "../check";
import type { CheckContext } from "../context";
import { roundingRoom } from "../reading/figures/rounding-room";
import { roundedSheets } from "../reading/words/rounding-notes";

/** Neighbours named on each side. */
const NAMED = 2;
/** Sheets of the same layout that are named. */
const MOST_SHEETS = 4;
/** Without a certain recalculation, this many copies must stand on each side. */
const SURE_ON_EACH_SIDE = 2;

/** A typed number in the midst of copies of one formula. */
export const hardcodedInFormulaRange = defineCheck({
  code: "hardcoded-in-formula-range",
  kind: "hardcoded_in_formula_range",
  class: "logical",
  severity: "error",
  source: "Structure of the sheet: the cells around it share one formula (compared in R1C1 notation).",
  words: {
    zh: {
      title: "公式被数字覆盖，且结果不同",
      message: "{cell}是直接填写的{stated}，而它旁边的{beside}是公式；按相同公式{formula}应为{expected}。",
      advice: "恢复公式{formula}；如果确需手工填写，请注明依据。",
      why: "手工填写的数字不会随数据更新，容易与表内其他数字矛盾。",
    },
    en: {
      title: "A number typed over a formula differs from it",
      message:
        "{cell} holds the typed figure {stated} although {beside} beside it are calculated; {formula} gives {expected} here.",
      advice: "Put the formula {formula} back, or note why the figure was set by hand.",
      why: "A typed figure does not follow when the data change, and comes to contradict the rest of the table.",
    },
  },
  variants: {
    equal: {
      zh: {
        title: "公式被数字覆盖，目前结果一致",
        message:
          "{cell}是直接填写的{stated}，而它旁边的{beside}是公式，到这里为{formula}；目前与公式结果一致（{expected}）。",
      },
      en: {
        title: "A number typed over a formula, equal today",
        message:
          "{cell} holds the typed figure {stated} although {beside} beside it are calculated; their formula reads {formula} here; it agrees with them today ({expected}).",
      },
    },
    named: {
      zh: {
        title: "同名的行里一处用公式、一处是手工数字",
        message:
          "{cell}是直接填写的{stated}，而同名行的{beside}是公式，到这里为{formula}；目前与公式结果一致（{expected}）。",
      },
      en: {
        title: "Typed figures in one of several lines of a name",
        message:
          "{cell} holds the typed figure {stated} although {beside}, in a line of the same name, is calculated; its formula reads {formula} here; it agrees today ({expected}).",
      },
    },
    far: {
      zh: {
        title: "同一列（行）里大多用公式，个别段是手工数字",
        message:
          "{cell}是直接填写的{stated}，而同一列（行）的其他各段都用公式（如{beside}），到这里为{formula}；目前与公式结果一致（{expected}）。",
      },
      en: {
        title: "Typed figures in one block of a line that is calculated in the others",
        message:
          "{cell} holds the typed figure {stated} although the other blocks of its column (row) are calculated ({beside}, for instance); their formula reads {formula} here; it agrees today ({expected}).",
      },
    },
    sheets: {
      zh: {
        title: "版式相同的几张表，只有一张是手工数字",
        message:
          "{cell}是直接填写的{stated}，而版式相同的{beside}在同一单元格都是公式；按该公式{formula}应为{expected}。",
      },
      en: {
        title: "A figure typed on one of several sheets of the same layout",
        message:
          "{cell} holds the typed figure {stated} although the sheets of the same layout ({beside}) calculate it; their formula {formula} gives {expected} here.",
      },
    },
    among: {
      zh: {
        title: "合计行里一处是手工数字，不是合计数",
        message:
          "{cell}是直接填写的{stated}，而它旁边的{beside}是合计公式，到这里为{formula}（{expected}）；该数介于各分项之间，也可能是平均数、比率或期末数。",
        advice: "核对该数的口径：应为合计的，恢复公式{formula}；是平均数、比率或期末数的，也宜用公式或注明。",
      },
      en: {
        title: "A typed figure in a line of sums that is no sum",
        message:
          "{cell} holds the typed figure {stated} although {beside} beside it are sums, whose formula reads {formula} here ({expected}). It lies among its parts: it may be a mean, a rate or a closing figure.",
        advice:
          "Check what it stands for: put the sum there if it ought to be one, else a formula of its own or a note.",
      },
    },
    unknown: {
      zh: {
        title: "公式列中夹有手工数字",
        message: "{cell}是直接填写的{stated}，而它旁边的{beside}是公式，到这里为{formula}，其结果未能计算。",
      },
      en: {
        title: "A typed number among formulas",
        message:
          "{cell} holds the typed figure {stated} although {beside} beside it are calculated; their formula reads {formula} here, whose result could not be calculated.",
      },
    },
  },
  silentWhen: {
    zh: "前后相同公式不足三个；该处的引用为空或不是数字；相邻公式正是由该数算出；与合计只差四舍五入；位于行列两端的期初数、历史数；相邻各行（列）在同一处也是手填的实际数（已执行月份、历史年度）；整段都是手工数字；整行都是0（如空置、停用）；时填时推的年份、日期、序号；各行都相同的标准、税率在合计行照填；同一行（列）里多处手填、与公式一致的1、100%。几处手填数所在行（列）有相同的、别处没有的文字（如币种），或只有它们有备注，或几行在相同的几处都是手填，或附近各行只有该行有备注，或行末有备注而该行只有这一处例外，或引用旁边单元格的公式列里有几处填0（全额或未付），填0的几行名称有共同的、别处没有的词，或只有填0的一行有备注（如“尚未结算”）、或写明空置时，只作提示。与公式结果一致的手填数为提醒；其中0、1、100%只有在四周都是该公式或有七个以上相同公式时为提醒，否则只作提示，该行有别处没有的备注时也只作提示；整行都是手填的合计行、所在列从无公式而该行只有一处公式的，只作提示；同一列（行）其他段的公式，须四倍于手填处、且手填处所在段另有公式，才作比较；合计之后的数字（如上年数）不与各期公式比较。同名的合计行以手填为常的，不报；夹在两个用公式的同名合计行之间的除外。合计行里介于各分项之间的手填数（平均数、比率、期末数）为提醒。有注提到该行（列）或该数本身，或单个数字、0、年份只是照抄旁边公式会引用的单元格，为备注；该数正是公式里写明的限额；数量为1的一口价（金额即单价）；公式只是照抄前一格，而前面几格本是相同的手填假设；公式唯一随行（列）变动的引用在此为0，无从推算；照抄旁边单元格的列里另有空着或填其他数的几行（逐笔登记的付款）。",
    en: "Fewer than three copies of the formula around; the formula's operands are empty or wordy here; the neighbours are computed from this very figure; it differs from a sum by the rounding of its parts; an opening figure or past years at the end of the line; a place where the lines beside have figures of their own, too (the months behind us in a forecast); a longer stretch of typed figures; a line that is 0 throughout (vacant, out of use); years, dates and numbers of lines, typed and counted on by turns; a standard or rate that is the same in every line, typed once more among the totals; several typed 1 or 100 % in one line that are equal to the formula. Several typed figures are remarks where their lines bear a word that no other line has, such as a currency, or alone have a note, or are typed in the same several places; so is one whose row alone bears a remark, or which is the only exception in a row that ends in one, several 0s among mere links (paid in full or not at all), and a 0 whose line alone bears a note (not yet settled) or says that it stands empty, and 0s whose lines share a part of their names that no other has. Figures equal to the formula are a warning; a 0, a 1 or 100 % is a remark unless the formula stands on all sides of it or seven times in the line, and so is a single one whose row alone bears a remark, and so is a last line that was typed as a whole, and columns without any formula beside a single one. Formulas of other blocks of the column (row) count where there are four of them for each typed figure, and other formulas in its own block. A figure behind a total of its line, such as last year's, is not held against the formulas before that total. Typed totals of a name are told where the rows of that name that are calculated are no exception, or between two of these. A figure in a line of sums that lies among its parts (a mean, a rate, a closing figure) is a warning. Remarks are figures whose line a note below the table names or which a note names themselves, and a single figure, zeros or years that merely repeat the cells a link beside them would read; the figure is the limit that the formula itself names; a lump sum, one piece at that price; the formula hands on the cell before it, and the inputs before were alike already; the only operand that moves with the formula is 0 here, so that nothing could be reckoned; the column hands on the cell beside it where others are empty or hold another figure, as what was paid of each invoice.",
  },
  yieldsToRemark: true,
  example: {
    sheets: {
      执行: [
        ["项目", "预算", "支出", "执行率"],
        ["甲", 100, 90, "=C2/B2"],
        ["乙", 200, 150, "=C3/B3"],
        ["丙", 80, 80, 0.95],
        ["丁", 50, 40, "=C5/B5"],
        ["戊", 60, 30, "=C6/B6"],
      ],
    },
    finds: "执行!D4",
  },
  *run(context) {
    yield* copies(formulaBookOf(context.workbook));
    yield* slips(context);
  },
});

/** Figures of an earlier month or year were taken over, their sums with them. */
const EARLIER = /上[月年期季]|去年|前[年期]|last (?:month|year|quarter)|previous|prior/iu;

function isOfEarlier({ sheet }: CopyRun, at: CellAddress): boolean {
  return (["column", "row"] as const).some((axis) => EARLIER.test(labelOf(sheet, { axis }, at)));
}

/** Typed figures that repeat what the formula beside them gives. */
function* copies(book: FormulaBook) {
  for (const run of copyRunsOf(book)) {
    const [at] = run.cells;
    const typed = at === undefined ? undefined : storedNumber(book, at);
    if (at === undefined || typed === undefined || isHabitOfWholes(book, run)) continue;
    const stated = figureAt(book, at, typed, run.expected);
    yield {
      at,
      ...(run.cells.length > 1 ? { range: run.range } : {}),
      key: [labelOf(run.sheet, run, at), textOf(stated)],
      stated,
      related: run.neighbours,
      variant: run.ofOneName === true ? ("named" as const) : run.isFar === true ? ("far" as const) : ("equal" as const),
      severity: isPlainCopy(run, typed) && !isOfEarlier(run, at) ? ("warning" as const) : ("info" as const),
      facts: {
        cell: run.cells.length > 1 ? formatRangeA1(run.range) : formatA1(at),
        beside: placesOf(run.neighbours),
        formula: formulaHere(run.template, at),
        stated,
        expected: figureAt(book, at, run.expected, typed),
      },
    };
  }
}

/** Typed figures that differ from what the formula beside them would give. */
function* slips({ workbook, model }: CheckContext) {
  const book = formulaBookOf(workbook);
  const rounded = roundedSheets(model);
  const faults = typedOver(book);
  const marked = markedExceptions(faults);
  for (const fault of faults) {
    const { at, expected: template, before, after, sheet, axis } = fault.break;
    const typed = storedNumber(book, at);
    if (typed === undefined) continue;
    const gap = fault.expected === undefined ? undefined : Math.abs(typed - fault.expected);
    if (gap !== undefined && rounded.has(at.sheet) && gap <= roundingRoom(book, template, at, typed)) continue;
    const neighbours: readonly CellAddress[] = [...before.slice(0, NAMED), ...after.slice(0, NAMED)];
    const facts = {
      cell: formatA1(at),
      beside: placesOf(neighbours),
      formula: formulaHere(template, at),
      stated: figureAt(book, at, typed, fault.expected),
      expected: fault.expected === undefined ? "?" : figureAt(book, at, fault.expected, typed),
    };
    const key = [labelOf(sheet, { axis }, at), textOf(facts.stated)];
    const common = { at, key, stated: facts.stated, related: neighbours, facts };
    if (fault.expected === undefined) {
      if (before.length < SURE_ON_EACH_SIDE || after.length < SURE_ON_EACH_SIDE) continue;
      yield {
        ...common,
        variant: "unknown" as const,
        severity: marked.has(fault) ? ("info" as const) : ("warning" as const),
      };
    } else {
      const isAmong = fault.othersAgree !== true && isAmongParts(book, template, at, typed);
      const onSheets = fault.onSheets?.slice(0, MOST_SHEETS);
      yield {
        ...common,
        ...(onSheets === undefined
          ? {}
          : { facts: { ...facts, beside: listing(onSheets) }, variant: "sheets" as const }),
        ...(isAmong ? { variant: "among" as const } : { expected: facts.expected, derived: dependentsOf(book, [at]) }),
        ...(marked.has(fault)
          ? { severity: "info" as const }
          : isAmong || onSheets !== undefined
            ? { severity: "warning" as const }
            : {}),
      };
    }
  }
}
