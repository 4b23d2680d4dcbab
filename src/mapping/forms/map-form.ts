import type { Field } from "../../domain/lists";
import { MONEY_FIELDS } from "../../domain/lists";
import { executionPoints } from "../../domain/quantity/full-marks";
import { parseUnit, parseUnitLine } from "../../domain/quantity/parse-unit";
import type { MoneyUnit } from "../../domain/quantity/units";
import type { FieldCell, FieldTable, Line, RecordTable } from "../../domain/table";
import { cellAt } from "../../domain/table";
import { readQuantity } from "../../sheets/reading/read-quantity";
import { asMoney, columnUnit, unitOfHeadings, unitOfTitle } from "../columns/money-units";
import type { HeadingLexicon } from "../headings/heading-lexicon";
import type { RawForm } from "../layout/form/read-form";
import { shownName } from "../layout/header/name-label";
import { readTitles } from "../layout/header/titles";
import { filledFields } from "../layout/view/line-facts";
import type { Titles } from "../layout/view/raw-table";
import type { MappedRecords } from "../map-table";
import type { MappingTemplate } from "../template/mapping-template";
import { withSaidLabels } from "../template/said-by-template";
import { isLongForHeading, LONGEST_LABEL, oneLine, yearIn } from "../text";
import { readFormFunds } from "./form-funds";
import { readFormIndicators } from "./form-indicators";
import { formLabels } from "./form-labels";
import { readFormLists } from "./form-lists";
import { addTotals } from "./form-total";

/** A form with its blocks, and how the columns of these were settled. */
export interface MappedForm {
  readonly table: FieldTable;
  readonly records: readonly MappedRecords[];
  /** Further lists between its labels. */
  readonly lists: readonly MappedRecords[];
}

/** What is known around a form when it is read. */
export interface AroundForm {
  readonly template?: MappingTemplate;
  /** The unit that the sheet states outside the form. */
  readonly sheetUnit?: MoneyUnit;
}

/** A form without any of them says nothing of money, whatever unit stands in it. */
const AMOUNTS: readonly Field[] = ["budget", "budget_initial", "spent"];

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
  const taken = new Set([...linesOf(funds), ...linesOf(indicators)]);
  const lists = readFormLists(form, id, lexicon, { taken, ...(stated === undefined ? {} : { stated }) });
  const found = fieldsOf(form, { funds, indicators, lists }, lexicon);
  const moneyUnit = stated ?? funds?.table.moneyUnit ?? unitOfAnswers(form, found);
  const fields = withUnits(withSaidLabels(found, around.template), moneyUnit);
  const hasMoney = AMOUNTS.some((field) => fields.has(field));
  const project = projectOf(form, fields, titles);
  const table: FieldTable = {
    id,
    sheet: view.grid.sheet,
    role: "form",
    orientation: "form",
    titleRows: titles.rows,
    title: titles.text,
    ...(titles.unitRow === undefined ? {} : { unitRow: titles.unitRow }),
    ...(moneyUnit === undefined || !hasMoney ? {} : { moneyUnit }),
    area: { sheet: view.grid.sheet, ...rect },
    confidence: 0.95,
    ...(year === undefined ? {} : { year }),
    ...(project === undefined ? {} : { project }),
    fields,
    ...(funds === undefined ? {} : { funds: funds.table }),
    ...(indicators === undefined ? {} : { indicators: indicators.table }),
  };
  return { table, records: [funds, indicators].filter((one) => one !== undefined), lists };
}

interface Blocks {
  readonly funds: MappedRecords | undefined;
  readonly indicators: MappedRecords | undefined;
  readonly lists: readonly MappedRecords[];
}

/** The fields of the form's own lines, of its funds and of the totals below its indicators: what a block says goes before a label. */
function fieldsOf(
  form: RawForm,
  { funds, indicators, lists }: Blocks,
  lexicon: HeadingLexicon,
): ReadonlyMap<Field, FieldCell> {
  const blockLines = new Set([funds, indicators, ...lists].flatMap(linesOf));
  const fields = new Map<Field, FieldCell>(formLabels(form, blockLines, lexicon));
  if (funds !== undefined) addFunds(fields, funds.table);
  const isWeighed = fields.has("exec_weight") || !(fields.has("exec_score") || fields.has("rate"));
  const points = isWeighed ? undefined : captionWithPoints(form, funds?.table);
  if (points !== undefined) fields.set("exec_weight", points);
  if (indicators !== undefined) addTotals(fields, form, indicators.table);
  return fields;
}

/** Amounts that name no unit of their own are in the form's. */
function withUnits(
  fields: ReadonlyMap<Field, FieldCell>,
  moneyUnit: MoneyUnit | undefined,
): ReadonlyMap<Field, FieldCell> {
  return new Map(
    [...fields].map(([field, cell]): readonly [Field, FieldCell] => {
      const unit = cell.unit ?? columnUnit(field, [cell.label], moneyUnit);
      return [field, unit === undefined ? cell : { ...cell, unit }];
    }),
  );
}

/** The project named in the form's own line for it, else above its title: 项目：某项目. */
function projectOf({ view }: RawForm, fields: ReadonlyMap<Field, FieldCell>, titles: Titles): FieldTable["project"] {
  const own = fields.get("project_name")?.at;
  if (own !== undefined) return { name: shownName(view.text(own.row, own.col)), at: own };
  const { project } = titles;
  return project === undefined ? undefined : { name: project.name, at: view.address(project.row, project.col) };
}

/** 金额单位 | 元: the label of a unit that stands in the next cell. 单位 | 市图书馆 asks for somebody. */
const UNIT_LABEL = /^(?:(?:金额|货币|计量|计价)?单位|(?:currency|monetary )?unit|currency)[:：]?$/iu;

const LONGEST_CAPTION = 30;

/** The unit in any caption above the indicators: 项目资金（万元）, 预算执行情况（单位：元）. */
function unitInBlock(form: RawForm): MoneyUnit | undefined {
  const { view, rect } = form;
  const last = form.indicators?.lines[0] ?? rect.bottom;
  for (let line = form.nameLine; line < last; line += 1) {
    const filled = filledFields(view, line, rect.left, rect.right);
    for (const [place, field] of filled.entries()) {
      const text = view.text(line, field);
      if (text.length > LONGEST_CAPTION && isLongForHeading(text)) continue;
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
    { lines: others, words: /执行率|执行得分|execution/iu },
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
