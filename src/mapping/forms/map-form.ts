import type { Field } from "../../domain/lists";
import { MONEY_FIELDS } from "../../domain/lists";
import { executionPoints } from "../../domain/quantity/full-marks";
import { parseUnit, parseUnitLine } from "../../domain/quantity/parse-unit";
import type { MoneyUnit } from "../../domain/quantity/units";
import type { FieldCell, FieldTable, Line, RecordTable } from "../../domain/table";
import { cellAt } from "../../domain/table";
import { readQuantity } from "../../sheets/reading/read-quantity";
import { isGradeWord } from "../columns/drafts/cell-kinds";
import { asMoney, columnUnit, unitOfHeadings, unitOfTitle } from "../columns/money-units";
import type { HeadingLexicon } from "../headings/heading-lexicon";
import type { RawForm } from "../layout/form/read-form";
import { shownName } from "../layout/header/name-label";
import { readTitles } from "../layout/header/titles";
import { filledFields } from "../layout/view/line-facts";
import { labelKind } from "../layout/view/line-words";
import type { Titles } from "../layout/view/raw-table";
import type { MappedRecords } from "../map-table";
import type { MappingTemplate } from "../template/mapping-template";
import { withSaidLabels } from "../template/said-by-template";
import { LONGEST_LABEL, oneLine, yearIn } from "../text";
import { readFormFunds } from "./form-funds";
import { readFormIndicators } from "./form-indicators";
import { formLabels } from "./form-labels";

/** A form with its blocks, and how the columns of these were settled. */
export interface MappedForm {
  readonly table: FieldTable;
  readonly records: readonly MappedRecords[];
}

/** What is known around a form when it is read. */
export interface AroundForm {
  readonly template?: MappingTemplate;
  /** The unit that the sheet states outside the form. */
  readonly sheetUnit?: MoneyUnit;
}

/** Reads a self-evaluation form: labels, the funds block, the goal, the indicators and their total. */
export function mapForm(form: RawForm, id: string, lexicon: HeadingLexicon, around: AroundForm = {}): MappedForm {
  const { view, rect } = form;
  const titles = readTitles(view, rect.top, form.nameLine - 1, rect);
  const stated =
    (titles.unitText === undefined ? undefined : asMoney(parseUnitLine(titles.unitText))) ??
    unitOfTitle(titles.text) ??
    unitInBlock(form) ??
    around.sheetUnit;
  const year = yearIn(titles.text);
  const funds = readFormFunds(form, `${id}.funds`, lexicon, {
    ...around,
    ...(stated === undefined ? {} : { stated }),
    ...(year === undefined ? {} : { year }),
  });
  const indicators = readFormIndicators(form, `${id}.indicators`, lexicon, around.template);
  const fields = new Map<Field, FieldCell>();
  const blockLines = new Set([...linesOf(funds), ...linesOf(indicators)]);
  for (const [field, cell] of formLabels(form, blockLines, lexicon)) fields.set(field, cell);
  if (funds !== undefined) addFunds(fields, funds.table);
  const isWeighed = fields.has("exec_weight") || !(fields.has("exec_score") || fields.has("rate"));
  const points = isWeighed ? undefined : captionWithPoints(form, funds?.table);
  if (points !== undefined) fields.set("exec_weight", points);
  if (indicators !== undefined) addTotals(fields, form, indicators.table);
  const moneyUnit = stated ?? funds?.table.moneyUnit ?? unitOfAnswers(form, fields);
  const withUnits = new Map<Field, FieldCell>();
  for (const [field, cell] of withSaidLabels(fields, around.template)) {
    const unit = cell.unit ?? columnUnit(field, [cell.label], moneyUnit);
    withUnits.set(field, unit === undefined ? cell : { ...cell, unit });
  }
  const hasMoney = ["budget", "budget_initial", "spent"].some((field) =>
    [...withUnits.keys()].some((key) => key === field),
  );
  const project = projectOf(form, withUnits, titles);
  const table: FieldTable = {
    id,
    sheet: view.grid.sheet,
    role: "form",
    orientation: "form",
    titleRows: titles.rows,
    title: titles.written,
    ...(titles.unitRow === undefined ? {} : { unitRow: titles.unitRow }),
    ...(moneyUnit === undefined || !hasMoney ? {} : { moneyUnit }),
    area: { sheet: view.grid.sheet, ...rect },
    confidence: 0.95,
    ...(year === undefined ? {} : { year }),
    ...(project === undefined ? {} : { project }),
    fields: withUnits,
    ...(funds === undefined ? {} : { funds: funds.table }),
    ...(indicators === undefined ? {} : { indicators: indicators.table }),
  };
  return { table, records: [funds, indicators].filter((one) => one !== undefined) };
}

/** The project named in the form's own line for it, else above its title: 项目：某项目. */
function projectOf({ view }: RawForm, fields: ReadonlyMap<Field, FieldCell>, titles: Titles): FieldTable["project"] {
  const own = fields.get("project_name")?.at;
  if (own !== undefined) return { name: shownName(view.written(own.row, own.col)), at: own };
  const { project } = titles;
  return project === undefined ? undefined : { name: project.name, at: view.address(project.row, project.col) };
}

/** 金额单位 | 元: the label of a unit that stands in the next cell. 单位 | 市图书馆 asks for somebody. */
const UNIT_LABEL = /^(?:(?:金额|货币|计量|计价)?单位|(?:currency|monetary )?unit|currency)[:：]?$/iu;

/** The unit in any caption above the indicators: 项目资金（万元）, 预算执行情况（单位：元）. */
function unitInBlock(form: RawForm): MoneyUnit | undefined {
  const { view, rect } = form;
  const last = form.indicators?.lines[0] ?? rect.bottom;
  for (let line = form.nameLine; line < last; line += 1) {
    const filled = filledFields(view, line, rect.left, rect.right);
    for (const [place, field] of filled.entries()) {
      const text = view.text(line, field);
      if (text.length > 30) continue;
      const answer = UNIT_LABEL.test(text)
        ? asMoney(parseUnit(view.text(line, filled[place + 1] ?? field)))
        : undefined;
      if (answer !== undefined) return answer;
      const unit =
        asMoney(unitOfHeadings([text])) ?? (/单位|unit|amounts/i.test(text) ? asMoney(parseUnitLine(text)) : undefined);
      if (unit !== undefined && /[（(［[]|单位|unit|amount/i.test(text)) return unit;
    }
  }
  return undefined;
}

/** The unit that an amount carries in its own cell: 预算金额 | 1,200万元. */
function unitOfAnswers({ view }: RawForm, fields: ReadonlyMap<Field, FieldCell>): MoneyUnit | undefined {
  return [...fields]
    .filter(([field]) => MONEY_FIELDS.has(field))
    .map(([, { at }]) => asMoney(readQuantity(view.workbook, view.grid, at.row, at.col)?.unit))
    .find((unit) => unit !== undefined);
}

function linesOf(block: MappedRecords | undefined): readonly number[] {
  if (block === undefined) return [];
  const lines = [...block.table.headerLines, ...block.table.lines.map((line) => line.index)];
  // The total below the indicators has labels of its own beside it (等级 …) and stays readable for labels.
  const total = block.table.lines.filter((line) => line.kind === "total").map((line) => line.index);
  return block.table.role === "indicators" ? lines.filter((line) => !total.includes(line)) : lines;
}

/** The block's first line is the project's whole money; the lines below it are parts. */
function wholeOf({ lines }: RecordTable): Line | undefined {
  return lines.find(({ kind }) => kind === "data" || kind === "total");
}

function addFunds(fields: Map<Field, FieldCell>, funds: RecordTable): void {
  const main = wholeOf(funds);
  if (main === undefined) return;
  for (const column of funds.columns) {
    if (column.field === "category" || column.field === "seq") continue;
    fields.set(column.field, {
      at: cellAt(funds, main.index, column.index),
      label: column.heading,
      ...(column.unit === undefined ? {} : { unit: column.unit }),
    });
  }
}

/**
 * The heading or caption that states the full marks of the execution rate: 得分（20分×执行率） above the funds, 预算执行率（10分）
 * anywhere above the indicators, 年度资金总额（10分） before the amounts.
 */
function captionWithPoints(
  { view, rect, funds, nameLine, indicators }: RawForm,
  amounts: RecordTable | undefined,
): FieldCell | undefined {
  const above = (indicators?.lines[0] ?? rect.bottom + 1) - nameLine;
  const others = Array.from({ length: Math.max(0, above) }, (_, index) => nameLine + index);
  const whole = amounts === undefined ? undefined : wholeOf(amounts);
  const places = [
    { lines: funds?.lines ?? [], words: /执行|得分|execution|score/iu },
    { lines: others, words: /执行率|execution/iu },
    { lines: whole === undefined ? [] : [whole.index], words: /总额|合计|资金|total|funds?/iu },
  ];
  for (const { lines, words } of places)
    for (const line of lines)
      for (const field of filledFields(view, line, rect.left, rect.right)) {
        const label = oneLine(view.text(line, field));
        if (label.length <= LONGEST_LABEL && words.test(label) && executionPoints(label) !== undefined)
          return { at: view.address(line, field), label };
      }
  return undefined;
}

const FULL_MARKS = 100;

/** 总分 below the indicators: the form's whole weight and score. */
function addTotals(fields: Map<Field, FieldCell>, form: RawForm, indicators: RecordTable): void {
  const total =
    formTotal(form, indicators, fields.get("total_score")) ??
    indicators.lines.find((line) => line.kind === "total") ??
    totalFurtherBelow(form, indicators);
  if (total === undefined) return;
  for (const [field, of] of [
    ["total_weight", "weight"],
    ["total_score", "score"],
  ] as const) {
    const column = indicators.columns.find((one) => one.field === of);
    // 总分 in a line of its own below 合计 of the indicators is the form's.
    if (field === "total_score" && (fields.get(field)?.at.row ?? total.index) !== total.index) continue;
    if (column === undefined || form.view.isEmpty(total.index, column.index)) continue;
    fields.set(field, { at: cellAt(indicators, total.index, column.index), label: column.heading });
  }
  // 总分 | 100 |  : nobody wrote the score yet; the 100 in the column of weights are the full marks.
  const [weight, score] = [fields.get("total_weight")?.at, fields.get("total_score")?.at];
  const isOneCell = score !== undefined && weight?.row === score.row && weight.col === score.col;
  if (isOneCell && form.view.number(score.row, score.col) === FULL_MARKS) fields.delete("total_score");
  const grade = fields.has("grade") ? undefined : gradeBehind(form, total.index, fields.get("total_score")?.at.col);
  if (grade !== undefined) fields.set("grade", grade);
}

/** 总得分 | 100 | 98.14 in a line of its own below 合计 of the indicators: its figures stand below their columns. */
function formTotal(
  { view }: RawForm,
  indicators: RecordTable,
  score: FieldCell | undefined,
): { readonly index: number } | undefined {
  const last = indicators.lines.at(-1)?.index;
  if (score === undefined || last === undefined || score.at.row <= last) return undefined;
  const at = (field: Field): number | undefined => indicators.columns.find((column) => column.field === field)?.index;
  const [weight, points] = [at("weight"), at("score")];
  if (weight === undefined || points === undefined || score.at.col !== weight) return undefined;
  return view.number(score.at.row, points) === undefined ? undefined : { index: score.at.row };
}

/** 总分 | 100 | 96 | 优: the grade behind the score, below a heading that means something else. */
function gradeBehind({ view, rect }: RawForm, line: number, score: number | undefined): FieldCell | undefined {
  if (score === undefined) return undefined;
  const at = filledFields(view, line, score + 1, rect.right).find((field) => isGradeWord(view.text(line, field)));
  if (at === undefined) return undefined;
  const [label = at] = filledFields(view, line, rect.left, score);
  return { at: view.address(line, at), label: view.written(line, label) };
}

const MOST_LINES_BETWEEN = 6;

/** 总分 below 其他需要说明的事项: a total that remarks part from its indicators. */
function totalFurtherBelow({ view, rect }: RawForm, indicators: RecordTable): { readonly index: number } | undefined {
  const last = indicators.lines.at(-1)?.index;
  if (last === undefined) return undefined;
  const points = indicators.columns.filter(({ field }) => field === "weight" || field === "score");
  for (let index = last + 1; index <= Math.min(rect.bottom, last + MOST_LINES_BETWEEN); index += 1) {
    const [first] = filledFields(view, index, rect.left, rect.right);
    const label = first === undefined ? undefined : labelKind(view.text(index, first));
    const hasPoints = points.some((column) => view.number(index, column.index) !== undefined);
    if (label?.kind === "total" && hasPoints) return { index };
  }
  return undefined;
}
