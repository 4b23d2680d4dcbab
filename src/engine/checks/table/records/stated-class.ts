import type { CellAddress } from "../../../../domain/cells/address";
import type { FieldColumn, Line } from "../../../../domain/table";
import { defineCheck } from "../../check";
import type { CheckContext } from "../../context";
import type { Node } from "../../reading/figures/node";
import { showStated, statedAt } from "../../reading/figures/show";
import { gradeOf } from "../../reading/scores/grades";
import { saysSetBelow } from "../../reading/scores/set-below";
import type { TableView } from "../../reading/tables/table-view";
import type { ClassBand, ClassBands } from "../../reading/words/class-bands";
import { classBands } from "../../reading/words/class-bands";
import { bareName } from "../../reading/words/names";
import { lowestHeading } from "../../reading/words/part-names";
import { numericColumns } from "../../relations/patterns/numeric-columns";

/** Lines that must follow a scale; and how many times as many as do not, where the text does not name what is measured. */
const FEWEST = 3;
const FAR_MORE = 3;

/** 正常, 滞后, 红色预警 must follow from the rate or the days beside them, by the scale that a text of the workbook states. */
export const statedClass = defineCheck({
  code: "stated-class",
  kind: "grade_mismatch",
  class: "logical",
  severity: "error",
  source: "The scale that the workbook itself states.",
  words: {
    zh: {
      title: "分档与所写标准不符",
      message: "“{name}”的“{heading}”为{figure}，{column}填“{stated}”；按“{rule}”应为“{expected}”。",
      advice: "核对该数和分档，更正有误的一个。",
      why: "预警、通报和奖惩按分档执行，分错档会影响被评单位。",
    },
    en: {
      title: "Class does not follow from the stated scale",
      message:
        "“{heading}” of “{name}” is {figure} and {column} says “{stated}”; by “{rule}” it would be “{expected}”.",
      advice: "Check the figure and the class and correct the one that is wrong.",
      why: "Warnings, notices and rewards go by these classes.",
    },
  },
  silentWhen: {
    zh: "数值按显示位数可落入所填的档，或正在分档的界限上；该行写明降档、否决等缘由；不足三行与标准相符，或不符的超过相符的三分之一；优良中差等级由“等级与得分不符”核对。",
    en: "The figure as shown can fall into the stated class, or is a bound itself; the line says why it is classed lower; fewer than three lines follow the scale, or more than a third as many do not; grades of scores, which have a check of their own.",
  },
  example: {
    sheets: {
      调度: [
        ["项目名称", "计划投资", "完成投资", "投资完成率", "调度状态"],
        ["传染病楼", 3200, 2880, "90.0%", "正常"],
        ["污水处理厂", 2400, 1680, "70.0%", "滞后"],
        ["冷链中心", 1200, 420, "35.0%", "滞后"],
        ["疾控中心", 900, 810, "90.0%", "正常"],
        ["注：投资完成率80%以上为正常，50%—80%为滞后，不足50%为严重滞后。"],
      ],
    },
    finds: "调度!E4",
  },
  *run(context) {
    const ownBySheet = new Map(context.model.sheets.map((sheet) => [sheet.sheet, scalesOf(sheet)]));
    const ofProse = scalesOfProse(context.model);
    for (const view of context.views) {
      const own = ownBySheet.get(view.table.sheet) ?? [];
      for (const bands of own.length > 0 ? own : ofProse)
        for (const column of [...view.table.columns, ...view.table.unmapped])
          yield* heldAgainst(context, view, column, bands);
    }
  },
});

/** The scales that the texts of a sheet state, but those of grades. */
function scalesOf({ texts }: Sheet): readonly ClassBands[] {
  return texts.flatMap(({ text }) => {
    const bands = classBands(text);
    const isOfGrades = bands?.bands.every(({ word }) => gradeOf(word) !== undefined) ?? true;
    return bands === undefined || isOfGrades ? [] : [bands];
  });
}

type Sheet = CheckContext["model"]["sheets"][number];

/** Of more scales than this nobody knows which one a table goes by. */
const MOST_SCALES = 8;

/** What sheets of prose state goes for all tables that state no scale of their own. */
function scalesOfProse({ sheets }: CheckContext["model"]): readonly ClassBands[] {
  const stated = sheets.filter(({ tables }) => tables.length === 0).flatMap(scalesOf);
  return [...new Map(stated.map((bands) => [bands.rule, bands])).values()].slice(0, MOST_SCALES);
}

/** A line with its class and the figure that it follows from. */
interface Classed {
  readonly line: Line;
  readonly at: CellAddress;
  readonly text: string;
  readonly node: Node;
  readonly right: readonly ClassBand[];
  readonly isRight: boolean;
}

function* heldAgainst(
  context: CheckContext,
  view: TableView,
  column: Pick<FieldColumn, "index" | "heading">,
  bands: ClassBands,
) {
  const words = new Set(bands.bands.map(({ word }) => classWord(word)));
  const lines = view.data.filter((line) => words.has(classWord(view.word(line, column))));
  if (lines.length < FEWEST) return;
  const measured = measuredBy(view, bands).map((each) => classed(view, lines, column, each, bands));
  const [best, next] = measured.sort((a, b) => agreeing(b) - agreeing(a));
  if (best === undefined || agreeing(best) < FEWEST || agreeing(best) < (best.length - agreeing(best)) * FAR_MORE)
    return;
  // Where two columns follow the scale alike nobody knows which of them is classed.
  if (next !== undefined && agreeing(next) === agreeing(best)) return;
  for (const { line, at, text, node, right, isRight } of best) {
    if (isRight) context.supported([node.at, at]);
    if (isRight || context.doubted(node.at) || saysSetBelow(context, view, line)) continue;
    const expected = right[0]?.word ?? "";
    yield {
      at,
      key: [view.nameOf(line), node.heading],
      stated: text,
      expected,
      related: [node.at],
      evidence: [{ at, text }, statedAt(node)],
      facts: {
        name: view.nameOf(line),
        heading: lowestHeading(node.heading),
        figure: showStated(node),
        column: lowestHeading(column.heading),
        stated: text,
        expected,
        rule: bands.rule,
      },
    };
  }
}

/** 红色 for 红色预警, A for A级. */
function classWord(text: string): string {
  return bareName(text).replace(/(?:预警|等级|等次|档次|级|档)$/u, "");
}

/** The columns that the text names as what is measured; where it names none, all whose figures are of its kind. */
function measuredBy(view: TableView, { subject, isOfRates }: ClassBands): readonly FieldColumn[] {
  const columns = numericColumns(view)
    .filter(({ dimension }) => (dimension === "rate") === isOfRates && !dimension.startsWith("money"))
    .map(({ column }) => column);
  const named = columns.filter(({ heading }) => {
    const name = bareName(lowestHeading(heading)).replace(/[（(].*$/u, "");
    return subject !== "" && name !== "" && (subject.endsWith(name) || name.endsWith(subject));
  });
  return named.length > 0 ? named : columns;
}

function classed(
  view: TableView,
  lines: readonly Line[],
  column: Pick<FieldColumn, "index">,
  measured: FieldColumn,
  { bands }: ClassBands,
): readonly Classed[] {
  return lines.flatMap((line): readonly Classed[] => {
    const node = view.figure(line, measured);
    if (node === undefined) return [];
    const text = view.word(line, column);
    const right = bands.filter((band) => mayHold(band, node));
    const isRight = right.length === 0 || right.some(({ word }) => classWord(word) === classWord(text));
    return [{ line, at: view.at(line, column), text, node, right, isRight }];
  });
}

function mayHold({ from, to }: ClassBand, { asResult }: Node): boolean {
  return (from === undefined || asResult.hi.gte(from)) && (to === undefined || asResult.lo.lte(to));
}

function agreeing(lines: readonly Classed[]): number {
  return lines.filter(({ isRight, right }) => isRight && right.length > 0).length;
}
