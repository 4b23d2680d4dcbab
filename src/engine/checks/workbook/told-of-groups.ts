import type { CellAddress } from "../../../domain/cells/address";
import { theOnly } from "../../../domain/collections/only";
import type { Exact } from "../../../domain/figures/exact";
import { roundHalfUp } from "../../../domain/figures/exact";
import { overlap, scaleInterval } from "../../../domain/figures/interval";
import type { Line } from "../../../domain/table";
import { defineCheck } from "../check";
import type { CheckContext } from "../context";
import { isSetAside } from "../reading/projects/project-tables";
import type { Measure, Measured } from "../reading/tables/measured-groups";
import { groupsByColumn, linesByCaption, measuresOf } from "../reading/tables/measured-groups";
import type { TableView } from "../reading/tables/table-view";
import type { ToldOfGroup } from "../reading/words/told-of-groups";
import { groupsTold, toldInCaption } from "../reading/words/told-of-groups";
import { middle } from "../relations/equation/compute";

/** A figure off by more than this share of what is meant speaks of something else. */
const NEAR = "0.2";
/** Lines that may be left out of, or added to, a short group. */
const NEAR_COUNT = 2;
/** So many figures must show that a text on another sheet speaks of this list. */
const FEWEST_ELSEWHERE = 2;

/** What a caption or a note says of a group of lines must be what the lines say. */
export const toldOfGroups = defineCheck({
  code: "told-of-groups",
  kind: "count_mismatch",
  class: "logical",
  severity: "error",
  source: "A caption or note that counts or adds up a group of lines states what these lines make.",
  words: {
    zh: {
      title: "文字中的分类个数与明细不符",
      message: "文字写“{words}”，工作表“{sheet}”中“{name}”共{expected}{unit}。",
      advice: "按明细重新统计该类个数，更正文字或归错类的明细。",
      why: "分类小标题和附注最先被引用，与明细不符时两边都不可信。",
    },
    en: {
      title: "A text counts a group otherwise than its lines",
      message: "The text says “{words}”; on the sheet “{sheet}” “{name}” makes {expected} ({unit}).",
      advice: "Count the lines of the group again and correct the text or the line that is in the wrong group.",
      why: "Captions and notes are quoted first; when they differ from the lines neither is trusted.",
    },
  },
  variants: {
    amount: {
      zh: {
        title: "文字中的分类金额与明细不符",
        message: "文字写“{words}”，工作表“{sheet}”中“{name}”各行的“{heading}”合计为{expected}{unit}。",
        advice: "按明细重新加总该类金额，更正文字或有误的明细。",
      },
      en: {
        title: "A text states another amount for a group than its lines",
        message:
          "The text says “{words}”; on the sheet “{sheet}” “{heading}” of the lines of “{name}” adds up to {expected} ({unit}).",
        advice: "Add up the lines of the group again and correct the text or the line that is wrong.",
      },
    },
  },
  silentWhen: {
    zh: "约数；上年、增减、平均、标准；同一处文字（或同一表的小标题）没有另一类的数与同一口径相符，或不符的比相符的多；相差过大；各类按等级划分（另有核对）；明细中有已指出的错误。",
    en: "Rounded figures; last year, changes, means, standards; no other group of the same text (or no other caption of the table) agrees by the same measure, or fewer agree than differ; a difference too large for a slip; groups by grade, which are checked elsewhere; lines with a figure that is doubted.",
  },
  example: {
    sheets: {
      项目清单: [
        ["2024年民生实事项目清单"],
        ["序号", "项目名称", "责任单位", "投资额（万元）"],
        ["一、教育类（2项，1100万元）"],
        [1, "新建幼儿园", "教育局", 860],
        [2, "中小学护眼灯改造", "教育局", 240],
        ["二、医疗类（4项，593.5万元）"],
        [3, "社区卫生服务站", "卫健局", 320],
        [4, "急救站点布设", "卫健局", 175.5],
        [5, "适龄女生疫苗接种", "卫健局", 98],
        ["合计", null, null, 1693.5],
      ],
    },
    finds: "项目清单!A6",
  },
  *run(context) {
    for (const view of context.views) {
      const { orientation, role } = view.table;
      if (orientation !== "rows" || role === "indicators" || isSetAside(view.table) || view.data.length === 0) continue;
      const measures = measuresOf(view, (at) => context.doubted(at));
      for (const told of [inCaptions(context, view), ...inTexts(context, view)])
        yield* contradicted(view, told, { measures, fewest: 1 });
      for (const told of inReports(context, view))
        yield* contradicted(view, told, { measures, fewest: FEWEST_ELSEWHERE });
    }
  },
});

/** A figure of a text, and the lines that it speaks of. */
interface Told {
  readonly figure: ToldOfGroup;
  readonly at: CellAddress;
  readonly lines: readonly Line[];
}

function inCaptions(context: CheckContext, view: TableView): readonly Told[] {
  const { area } = view.table;
  return [...linesByCaption(view)].flatMap(([caption, lines]) => {
    for (let index = area.left; index <= area.right; index += 1) {
      const at = view.at(caption, { index });
      const text = context.text(at);
      if (text !== "") return toldInCaption(text).map((figure) => ({ figure, at, lines }));
    }
    return [];
  });
}

/** One list for each column by whose words the texts of the sheet may name groups. */
function inTexts(context: CheckContext, view: TableView): readonly (readonly Told[])[] {
  return inTextsOf(context, view, ({ sheet }) => sheet === view.table.sheet);
}

/** Sheets of prose speak of the lists on other sheets, of whichever agrees with most of what they say. */
function inReports(context: CheckContext, view: TableView): readonly (readonly Told[])[] {
  return inTextsOf(context, view, ({ sheet, tables }) => sheet !== view.table.sheet && tables.length === 0);
}

type Sheet = CheckContext["model"]["sheets"][number];

function inTextsOf(context: CheckContext, view: TableView, accepts: (sheet: Sheet) => boolean) {
  const texts = context.model.sheets
    .filter(accepts)
    .flatMap((sheet) => sheet.texts)
    .filter(({ text }) => /\d/u.test(text));
  if (texts.length === 0) return [];
  return groupsByColumn(view).map((groups) =>
    texts.flatMap(({ text, at }) =>
      groupsTold(text, [...groups.keys()]).map((figure) => ({ figure, at, lines: groups.get(figure.name) ?? [] })),
    ),
  );
}

/** A measure with the figures that it makes right, and those that it does not. */
interface Reading {
  readonly measure: Measure;
  readonly right: readonly Told[];
  readonly wrong: readonly { readonly told: Told; readonly is: Measured }[];
}

/** How a list may be measured, and how many figures must agree with one measure. */
interface Measuring {
  readonly measures: readonly Measure[];
  readonly fewest: number;
}

function* contradicted(view: TableView, told: readonly Told[], { measures, fewest }: Measuring) {
  for (const matter of ["count", "amount"] as const) {
    const spoken = told.filter(({ figure }) => figure.of === matter);
    if (spoken.length < 2) continue;
    const readings = measures.filter((measure) => measure.of === matter).map((measure) => readBy(measure, spoken));
    const meant = theMeant(readings);
    if (meant === undefined || meant.right.length < fewest) continue;
    const right = new Set(readings.flatMap((reading) => reading.right));
    for (const { told: each, is } of meant.wrong) {
      if (!right.has(each) && isNear(each.figure, is.value)) yield draftOf(view, each, is, meant.measure);
    }
  }
}

function readBy(measure: Measure, spoken: readonly Told[]): Reading {
  const read = spoken.map((told) => ({ told, is: inUnitOf(told.figure, measure.measure(told.lines)) }));
  return {
    measure,
    right: read.flatMap(({ told, is }) => (is !== undefined && overlap(is.range, told.figure.value) ? [told] : [])),
    wrong: read.flatMap(({ told, is }) =>
      is === undefined || overlap(is.range, told.figure.value) ? [] : [{ told, is }],
    ),
  };
}

/** Amounts without a unit are taken to be in that of the text. */
function inUnitOf({ factor }: ToldOfGroup, is: Measured | undefined): Measured | undefined {
  if (is?.isUnitless !== true) return is;
  return { ...is, value: is.value.times(factor), range: scaleInterval(is.range, factor) };
}

/** The one measure by which most figures are right, and no fewer than are wrong. A single 1 agrees by chance. */
function theMeant(readings: readonly Reading[]): Reading | undefined {
  const most = Math.max(0, ...readings.map(({ right }) => right.length));
  const meant = theOnly(readings.filter(({ right }) => right.length === most));
  if (meant === undefined || most === 0 || meant.wrong.length > most) return undefined;
  return meant.right.some(({ figure }) => figure.stated !== "1") ? meant : undefined;
}

function isNear({ of, value }: ToldOfGroup, is: Exact): boolean {
  const gap = middle(value).minus(is).abs();
  return gap.lte(is.abs().times(NEAR)) || (of === "count" && gap.lte(NEAR_COUNT));
}

function draftOf(view: TableView, { figure, at }: Told, { value, cells }: Measured, { heading }: Measure) {
  const decimals = Math.max(2, /\.(\d+)/u.exec(figure.stated)?.[1]?.length ?? 0);
  const own = roundHalfUp(value.div(figure.factor), decimals);
  const expected = { text: own.toFixed(), value: own, isPercent: false };
  const { sheet } = view.table;
  const facts = { words: figure.words, sheet, name: figure.name, expected, unit: figure.unit };
  const body = {
    at,
    key: [figure.of, figure.name],
    stated: { text: figure.stated, value: middle(figure.value).div(figure.factor), isPercent: false },
    expected,
    related: cells.slice(0, 40),
  };
  if (figure.of === "count") return { ...body, facts };
  return { ...body, kind: "total_mismatch" as const, variant: "amount" as const, facts: { ...facts, heading } };
}
