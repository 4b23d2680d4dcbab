import type { CellAddress } from "../../../../domain/cells/address";
import { addressKey, formatA1 } from "../../../../domain/cells/address";
import { addTo } from "../../../../domain/collections/groups";
import { listing } from "../../../../domain/listing";
import type { Field } from "../../../../domain/lists";
import { MONEY_FIELDS, POINT_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import { valueAt } from "../../../../sheets/workbook";
import type { FormulaBook, SheetFormulas } from "../../../formulas/formula-book";
import { formulaBookOf } from "../../../formulas/formula-book";
import { isNumeric, sortAt } from "../../../formulas/layout/cells/cells";
import { labelOf } from "../../../formulas/layout/cells/labels";
import { cellAt, positionsOf } from "../../../formulas/layout/sums/summed-cells";
import type { LineSum } from "../../../formulas/layout/sums/sums";
import { lineSumsIn } from "../../../formulas/layout/sums/sums";
import { defineCheck } from "../../check";
import { changed, REGISTER } from "../../example-sheets";
import type { Node } from "../../reading/figures/node";
import { showStated, statedFigure } from "../../reading/figures/show";
import { freeColumns } from "../../reading/tables/free-columns";
import { lineNameAt } from "../../reading/tables/line-of";
import type { TableView } from "../../reading/tables/table-view";
import { isGarbledNumber } from "../../reading/words/garbled-numbers";

/** A number typed as text inside a column of numbers: SUM leaves it out silently. */
export const textNumber = defineCheck({
  code: "text-number",
  kind: "number_stored_as_text",
  class: "plausibility",
  severity: "info",
  source: "Excel: text that looks like a number is skipped by SUM, AVERAGE and charts.",
  words: {
    zh: {
      title: "以文本形式存储的数字",
      message: "“{name}”的“{heading}”{stated}是文本，SUM等函数会把它漏掉。",
      advice: "转换为数字（数据—分列，或左上角绿色三角的“转换为数字”）。",
      why: "文本数字不参与求和，合计会悄悄变小。",
    },
    en: {
      title: "Number stored as text",
      message: "“{heading}” of “{name}”, {stated}, is text: SUM and its kin leave it out.",
      advice: "Convert it to a number.",
      why: "Text is not added, so totals silently come out too small.",
    },
  },
  variants: {
    garbled: {
      zh: {
        title: "读不出的数字",
        message: "“{name}”的“{heading}”填{stated}，分节号、小数点或空格有误，读不出是多少，含它的合计无法核对。",
        advice: "按原始资料改正这个数字，再核对合计。",
      },
      en: {
        title: "Number that cannot be read",
        message:
          "“{heading}” of “{name}” is {stated}: a comma, a point or a blank is misplaced, so that no figure can be read, and no total with it can be checked.",
        advice: "Correct the figure from its source, then look at the total again.",
      },
    },
    remarked: {
      zh: {
        title: "带说明的数字",
        message: "“{name}”的“{heading}”写作“{cell}”，是文本，SUM等函数会把{stated}漏掉。",
        advice: "只在该格留数字，说明移到备注。",
      },
      en: {
        title: "Number with a remark in its cell",
        message: "“{heading}” of “{name}” reads “{cell}”: it is text, and SUM and its kin leave {stated} out.",
        advice: "Leave the number alone in its cell and move the remark elsewhere.",
      },
    },
    summed: {
      zh: {
        title: "合计漏算的文本数字",
        message: "“{name}”的{stated}（{cell}）是文本，{sum}的SUM公式没有把它算进去，合计少了这个数。",
        advice: "把该格转换为数字（数据—分列，或左上角绿色三角的“转换为数字”），再核对合计。",
      },
      en: {
        title: "Text number that a total leaves out",
        message:
          "{stated} of “{name}” ({cell}) is text: the SUM at {sum} leaves it out, and its total is too small by it.",
        advice: "Convert the cell to a number, then look at the total again.",
      },
    },
  },
  silentWhen: {
    zh: "整列都用文本（如“1,234.50万元”）；百分比文本；占位的“—”。",
    en: "The whole column is text (“1,234.50万元”); rates as text; dashes in place of a number.",
  },
  example: { sheets: { 项目清单: changed(REGISTER, { D6: "50.00" }) }, finds: "项目清单!D6" },
  *run(context) {
    const summed = new Map<string, LeftOut[]>();
    for (const each of leftOutBySums(formulaBookOf(context.workbook))) addTo(summed, addressKey(each.at), each);
    for (const [first, ...others] of summed.values()) {
      if (first === undefined) continue;
      const { at, text } = first;
      const name = lineNameAt(context.views, at) ?? first.name;
      const sums = [first, ...others].map(({ sum }) => sum);
      const facts = { name, heading: name, stated: text, cell: formatA1(at), sum: listing(sums.map(formatA1)) };
      // What these sums lack is no second fault.
      const places = { related: sums, derived: sums };
      yield { variant: "summed", severity: "warning", at, key: [name], stated: text, ...places, facts };
    }
    for (const view of context.views) {
      const columns = [...view.columns(isCounted), ...freeColumns(view).filter(({ field }) => isCounted(field))];
      const garbled: Cell[] = [];
      for (const column of columns) {
        const { texts, garbled: here } = writtenIn(view, column);
        for (const cell of here) garbled.push(cell);
        for (const text of texts) if (!summed.has(addressKey(text.node.at))) yield numberInText(view, text);
      }
      // One or two are slips; a text full of them was read in by a machine, and is reported differently.
      const severity = garbled.length <= MOST_SLIPS ? ("warning" as const) : ("info" as const);
      for (const cell of garbled) yield { ...unreadable(view, cell), severity };
    }
  },
});

/** Numbers in a column, or in the range of a sum, from which on a text among them is an exception. */
const FEWEST_NUMBERS = 3;

/** Whether texts are so few among numbers that they were not meant to be texts. */
function areExceptions(texts: number, numbers: number): boolean {
  return numbers >= FEWEST_NUMBERS && texts * FEWEST_NUMBERS <= numbers;
}

/** The numbers of a column that are texts although its others are not, and what was garbled in reading it in. */
function writtenIn(view: TableView, column: FieldColumn) {
  const texts: TextCell[] = [];
  const garbled: Cell[] = [];
  const cells = view.cells(column);
  let numbers = 0;
  for (const line of view.data) {
    if (cells?.typed(line.index) !== undefined) {
      numbers += 1;
      continue;
    }
    const node = view.figure(line, column);
    // A line of rates among amounts is written with per cent signs on purpose.
    if (node?.quantity.percent === true) continue;
    if (node?.quantity.asText === true) texts.push({ line, column, node });
    else if (node !== undefined) numbers += 1;
    else if (isGarbledNumber(view.said(line, column))) garbled.push({ line, column });
  }
  return { texts: areExceptions(texts.length, numbers) ? texts : [], garbled };
}

function numberInText(view: TableView, { line, column, node }: TextCell) {
  const name = view.nameOf(line);
  const said = view.said(line, column).trim();
  const isRemarked = /\p{Script=Han}.*[）)]$/su.test(said);
  return {
    ...(isRemarked ? { variant: "remarked" as const } : {}),
    at: node.at,
    key: [name, node.heading],
    stated: statedFigure(node),
    facts: { name, heading: node.heading, stated: showStated(node), cell: said },
  };
}

const MOST_SLIPS = 2;

interface Cell {
  readonly line: Line;
  readonly column: FieldColumn;
}

/** A cell whose text is a number. */
interface TextCell extends Cell {
  readonly node: Node;
}

function unreadable(view: TableView, { line, column }: Cell) {
  const [name, heading] = [view.nameOf(line), column.heading.replace(/\s+/gu, " ").trim()];
  const stated = view.said(line, column).trim();
  const facts = { name, heading, stated, cell: "", sum: "" };
  return { variant: "garbled" as const, at: view.at(line, column), key: [name, heading], stated, facts };
}

function isCounted(field: Field): boolean {
  return MONEY_FIELDS.has(field) || POINT_FIELDS.has(field) || field === "project_count";
}

/** A number written as text in the range of a SUM whose other cells are numbers. */
interface LeftOut {
  readonly at: CellAddress;
  readonly sum: CellAddress;
  readonly text: string;
  readonly name: string;
}

/** Nothing but a number: no unit, no per cent sign, no code with leading noughts. */
const NUMBER = /^\s*-?(?!0\d)\d[\d,]*(?:\.\d+)?\s*$/u;

/** Whatever the table is about: also in sheets of which no heading is understood. */
function* leftOutBySums(book: FormulaBook): Iterable<LeftOut> {
  for (const [sheet, sums] of lineSumsIn(book)) {
    for (const sum of sums.values()) {
      if (sum.operation !== "SUM") continue;
      const texts = textsSummed(sheet, sum);
      if (texts.length === 0) continue;
      const numbers = positionsOf(sum).filter((position) => isNumeric(sheet, cellAt(sum, position))).length;
      if (!areExceptions(texts.length, numbers)) continue;
      for (const { at, text } of texts) yield { at, sum: sum.at, text, name: labelOf(sheet, sum, at) };
    }
  }
}

/** The cells of a sum that hold a number written as text. */
function textsSummed(sheet: SheetFormulas, sum: LineSum): readonly Pick<LeftOut, "at" | "text">[] {
  const texts: Pick<LeftOut, "at" | "text">[] = [];
  for (const position of positionsOf(sum)) {
    const row = sum.axis === "column" ? position : sum.at.row;
    const col = sum.axis === "column" ? sum.at.col : position;
    const text = valueAt(sheet.grid, row, col);
    if (typeof text !== "string" || !NUMBER.test(text) || sortAt(sheet, row, col) !== "wordy") continue;
    texts.push({ at: { sheet: sum.at.sheet, row, col }, text: text.trim() });
  }
  return texts;
}
