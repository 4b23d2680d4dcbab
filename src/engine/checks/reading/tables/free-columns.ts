import type { Field } from "../../../../domain/lists";
import { MONEY_FIELDS, POINT_FIELDS, RATE_FIELDS } from "../../../../domain/lists";
import { partsOfHundred, sharesOfFinalScore } from "../../../../domain/quantity/full-marks";
import { unitInHeading } from "../../../../domain/quantity/parse-unit";
import { onceFor } from "../../../../domain/remembered";
import type { FieldColumn } from "../../../../domain/table";
import {
  isAdditive,
  lastPart,
  namesGrade,
  saysAmountsAlone,
  saysCount,
  saysMoney,
  saysNoFigures,
  saysPoints,
  saysRate,
} from "./heading-words";
import type { TableView } from "./table-view";

/** What the figures of a column are, as far as its heading and its table tell. */
type FigureClass = "money" | "points" | "count" | "rate";

/** The field whose manner of reading stands for a class. */
const READ_AS: Readonly<Record<FigureClass, Field>> = {
  money: "pay_amount",
  points: "score_input",
  count: "project_count",
  rate: "rate",
};

/** Fewer figures below one another are no column. */
const FEWEST_FIGURES = 2;

/**
 * Columns of figures that no field is known for (一季度, 设备费, 自评得分 …), each read in one way only, by heading and table:
 * whether they mean anything to one another is for arithmetic to tell.
 */
export const freeColumns = onceFor((view: TableView): readonly FieldColumn[] => {
  const marks = marksIn(view);
  const ofProjects = new Map(
    view.table.byProject?.flatMap((own) => own.columns.map(({ index, field }) => [index, field] as const)),
  );
  const columns = view.table.unmapped
    .filter(({ heading }) => heading !== "" && !saysNoFigures(heading))
    // What each project reached is in the units of its indicators, whatever line it stands on.
    .filter(({ index }) => (ofProjects.get(index) ?? "score") === "score")
    .map(({ index, heading }): FieldColumn => {
      const unit = unitInHeading(heading);
      const isMark =
        marks.has(lastPart(heading)) ||
        (unit === undefined && (standsAmongMarks(view, index) || hasFullMarks(view, index)));
      const field = READ_AS[isMark ? "points" : classOf(view, heading)];
      return { index, field, heading, confidence: 0, reasons: [], ...(unit === undefined ? {} : { unit }) };
    })
    .map((column) => (isPercentage(view, column) ? { ...column, field: READ_AS.rate } : column))
    .filter((column) => {
      const dimensions = view.dimensions(column);
      // Of the indicators in words no rate is worked out; what is worth so many 万元 may be said of each group only.
      const isSaid = column.field === READ_AS.rate || column.unit?.kind === "money";
      const isFilled = isSaid || dimensions.length * 2 >= view.data.length;
      return (
        dimensions.length >= FEWEST_FIGURES &&
        isFilled &&
        !areNames(dimensions) &&
        !areCodes(view, column) &&
        (column.field === READ_AS.rate || !namesGroups(view, column)) &&
        !namesLines(view, column)
      );
    });
  return withAnswersCounted(view, columns);
});

/** The headings that say themselves how much of all points, or of the final score, their columns make. */
function marksIn(view: TableView): ReadonlySet<string> {
  const headings = headingsOf(view);
  const shares = view.table.role === "scores" ? sharesOfFinalScore(headings) : [];
  return new Set([...partsOfHundred(headings), ...shares]);
}

/** The line of full marks states some for the column: 满分 below 资金管理. */
function hasFullMarks(view: TableView, index: number): boolean {
  const { fullMarksLine } = view.table;
  if (fullMarksLine === undefined) return false;
  const column: FieldColumn = { index, field: READ_AS.points, heading: "", confidence: 0, reasons: [] };
  return view.figure({ index: fullMarksLine, kind: "data" }, column) !== undefined;
}

/** 分值 | 某某补助资金 | 某某公用经费 | 平均得分: projects by name, of which the lines say how many points each got. */
function standsAmongMarks(view: TableView, index: number): boolean {
  const [weights, mean] = [view.column("weight"), view.column("average")];
  if (weights === undefined || mean === undefined || view.table.role !== "indicators") return false;
  return weights.index < index && index < mean.index;
}

/** Each "figure" is of another kind than the others: 2050202 小学教育, 2100302 乡镇卫生院 are codes with their names. */
function areNames(dimensions: readonly string[]): boolean {
  return new Set(dimensions).size * 2 > dimensions.length + 1;
}

/** 10602 among 10402/Dataquery and 13001+61301: what items are called by in some register. */
function areCodes(view: TableView, column: FieldColumn): boolean {
  const lines = view.data.slice(0, TELLING_LINES);
  return lines.filter((line) => SEVERAL_CODES.test(view.said(line, column))).length >= FEWEST_CODES;
}

const SEVERAL_CODES = /^\d{3,}\s*[+/&]\s*[\dA-Za-z]/u;
const FEWEST_CODES = 2;

/** 1 to 2 years, 500万元以上: the words that the lines are called by, whatever figures they hold. */
function namesLines(view: TableView, column: FieldColumn): boolean {
  const lines = view.data.slice(0, TELLING_LINES);
  const named = lines.filter((line) => {
    const said = view.said(line, column);
    return /\p{L}/u.test(said) && view.nameOf(line) === said;
  });
  return named.length * 2 > lines.length;
}

/** So many groups show that a figure is the name of its group. */
const TELLING_GROUPS = 2;

/** Each sum states the very figure that all of its lines state: the number of a law, a chapter, a year. Where all is done a rate does so, too. */
function namesGroups(view: TableView, column: FieldColumn): boolean {
  let groups = 0;
  for (const line of view.stated) {
    const own = line.kind === "subtotal" ? view.figure(line, column) : undefined;
    const parts = own === undefined ? [] : view.covered(line).map((each) => view.figure(each, column));
    if (own === undefined || parts.length < 2) continue;
    if (own.value.isZero() || !parts.every((part) => part?.value.eq(own.value))) return false;
    groups += 1;
  }
  return groups >= TELLING_GROUPS;
}

/** So many lines tell how a column is written. */
const TELLING_LINES = 40;

/** Most cells of the column are written with a per cent sign, whatever its heading says: 占总投资, 2024年增长. */
function isPercentage(view: TableView, column: FieldColumn): boolean {
  const lines = view.data.slice(0, TELLING_LINES);
  return lines.filter((line) => view.isPercent(line, column)).length * 2 > lines.length;
}

/** Full marks with extras. */
const HIGHEST_MARKS = 150;
/** In fewer lines one figure beyond full marks shows what is counted. */
const LINES_OF_MARKS = 5;

/**
 * Columns taken for marks only because others beside them hold some count something where any of them goes beyond full
 * marks: 非常满意 167, 一般 32 beside 满意度得分.
 */
function withAnswersCounted(view: TableView, columns: readonly FieldColumn[]): readonly FieldColumn[] {
  const inferred = columns.filter(({ field, heading }) => field === READ_AS.points && !saysPoints(heading));
  const beyondMarks = inferred.reduce((sum, column) => {
    const cells = view.cells(column);
    return sum + view.data.filter(({ index }) => cells?.value(index)?.gt(HIGHEST_MARKS) === true).length;
  }, 0);
  // 860 alone in a long list of marks is a slip.
  if (beyondMarks === 0 || (beyondMarks === 1 && view.data.length >= LINES_OF_MARKS)) return columns;
  return columns.map((column) => (inferred.includes(column) ? { ...column, field: READ_AS.count } : column));
}

/**
 * Columns that hold figures in few lines only, as those of a ledger in which what came and what went stand apart: read
 * like the column that they change, but for those that are called points.
 */
export function sparseColumns(view: TableView, like: FieldColumn): readonly FieldColumn[] {
  const read = new Set(freeColumns(view).map(({ index }) => index));
  const { field, unit } = like;
  const first = view.data.slice(0, TELLING_LINES);
  return view.table.unmapped
    .filter(({ index, heading }) => heading !== "" && !read.has(index) && !saysNoFigures(heading))
    .map(({ index, heading }): FieldColumn => {
      const told = { index, heading, confidence: 0, reasons: [] };
      if (saysPoints(heading)) return { ...told, field: READ_AS.points };
      if (saysRate(heading)) return { ...told, field: READ_AS.rate };
      return { ...told, field, ...(unit === undefined ? {} : { unit }) };
    })
    .filter((column) => {
      // A figure that was read once is known to all: whoever asks here may still choose to read it otherwise.
      const cells = view.cells(column);
      return first.some(({ index }) => cells?.dimension(index) !== undefined);
    });
}

/** Those of them that can be added to figures of `field`. */
export function freeColumnsLike(view: TableView, field: Field): readonly FieldColumn[] {
  const wanted = classOfField(field);
  return freeColumns(view).filter((column) => classOfField(column.field) === wanted);
}

function classOfField(field: Field): FigureClass {
  if (MONEY_FIELDS.has(field)) return "money";
  if (POINT_FIELDS.has(field)) return "points";
  return RATE_FIELDS.has(field) ? "rate" : "count";
}

function classOf(view: TableView, heading: string): FigureClass {
  const unit = unitInHeading(heading);
  if (unit?.kind === "percent" || saysRate(heading)) return "rate";
  if (!isAdditive(heading)) return saysPoints(heading) ? "points" : "count";
  if (unit !== undefined) return unit.kind;
  if (saysCount(heading)) return "count";
  if (saysPoints(heading)) return "points";
  if (saysMoney(heading)) return "money";
  if (namesGrade(heading)) return "count";
  const { role, moneyUnit, unitRow } = view.table;
  const headings = headingsOf(view);
  // 差异 beside 自评得分 and 复核得分
  if (moneyUnit === undefined && headings.some(saysPoints) && !headings.some(saysAmountsAlone)) return "points";
  if (role === "scores" || role === "indicators") return "points";
  if (moneyUnit !== undefined || unitRow !== undefined || view.columns((field) => MONEY_FIELDS.has(field)).length > 0)
    return "money";
  return view.columns((field) => POINT_FIELDS.has(field)).length > 0 ? "points" : "count";
}

function headingsOf({ table }: TableView): readonly string[] {
  return [...table.columns, ...table.unmapped].map(({ heading }) => lastPart(heading));
}
