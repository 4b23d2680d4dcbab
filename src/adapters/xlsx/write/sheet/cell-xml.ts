import { columnLetters } from "../../../../domain/cells/address";
import type { PlannedCell } from "../../../../sheets/plan";
import { isCellError } from "../../../../sheets/workbook";
import type { XmlSink } from "../../xml/xml-sink";
import type { StringBook } from "../shared/string-book";
import type { StyleBook } from "../shared/style-book";

/** Where cells go, and the parts that they point into. */
export interface CellBooks {
  readonly sink: XmlSink;
  readonly styles: StyleBook;
  readonly strings: StringBook;
}

/** Writes the `c` element of a planned cell. */
export function writeCell(cell: PlannedCell, { sink, styles, strings }: CellBooks): void {
  const { value, formula, look } = cell;
  const quoted = formula === undefined && typeof value === "string" && readsAsFormula(value);
  sink.write('<c r="');
  sink.write(columnLetters(cell.col));
  sink.writeWhole(cell.row + 1);
  if (look !== undefined || quoted) {
    sink.write('" s="');
    sink.writeWhole(styles.style(look ?? PLAIN, quoted));
  }
  if (value === null && formula === undefined) {
    sink.write('"/>');
    return;
  }
  sink.write(TYPES[typeOf(cell)]);
  if (formula !== undefined) {
    sink.write("<f>");
    sink.writeText(formula);
    sink.write("</f>");
  }
  if (value === null) {
    sink.write("</c>");
    return;
  }
  sink.write("<v>");
  if (typeof value === "number" && Number.isFinite(value)) sink.writeNumber(value);
  else if (typeof value === "string" && formula === undefined) sink.writeWhole(strings.indexOf(value));
  else sink.writeText(valueText(value));
  sink.write("</v></c>");
}

const PLAIN = {};

/** What stands between the reference and the content. */
const TYPES = {
  number: '">',
  boolean: '" t="b">',
  error: '" t="e">',
  result: '" t="str">',
  string: '" t="s">',
} as const;

function typeOf({ value, formula }: PlannedCell): keyof typeof TYPES {
  if (typeof value === "string") return formula === undefined ? "string" : "result";
  if (typeof value === "boolean") return "boolean";
  // A cell cannot hold what is no number; an error says so where a wrong figure would not.
  if (typeof value === "number") return Number.isFinite(value) ? "number" : "error";
  return value === null ? "number" : "error";
}

function valueText(value: Exclude<PlannedCell["value"], null>): string {
  if (typeof value === "number") return "#NUM!";
  if (typeof value === "boolean") return value ? "1" : "0";
  return isCellError(value) ? value.error : value;
}

/**
 * What typing would turn into a formula or a command, in half or full width as Chinese keyboards give it; such text is
 * written as text and marked as such.
 */
const FORMULA_SIGNS = new Set("=+-@＝＋－＠\t\r");

function readsAsFormula(text: string): boolean {
  return FORMULA_SIGNS.has(text.charAt(0));
}
