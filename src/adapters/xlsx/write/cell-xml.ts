import { formatA1 } from "../../../domain/address";
import type { PlannedCell } from "../../../sheets/plan";
import { isCellError } from "../../../sheets/workbook";
import { escapeCellText } from "../xml/xml-text";
import type { StringBook } from "./string-book";
import type { StyleBook } from "./style-book";

/** What typing would turn into a formula or a command; such text is written as text and marked as such. */
const READS_AS_FORMULA = /^[=+\-@\t\r]/;

/** The `c` element of a planned cell. */
export function cellXml(cell: PlannedCell, styles: StyleBook, strings: StringBook): string {
  const { value, formula } = cell;
  const quoted = formula === undefined && typeof value === "string" && READS_AS_FORMULA.test(value);
  const style = cell.look === undefined && !quoted ? "" : ` s="${styles.style(cell.look ?? {}, quoted)}"`;
  const start = `<c r="${formatA1(cell)}"${style}`;
  const formulaPart = formula === undefined ? "" : `<f>${escapeCellText(formula)}</f>`;
  if (value === null) return formula === undefined ? `${start}/>` : `${start}>${formulaPart}</c>`;
  if (typeof value === "boolean") return `${start} t="b">${formulaPart}<v>${value ? 1 : 0}</v></c>`;
  if (isCellError(value)) return `${start} t="e">${formulaPart}<v>${escapeCellText(value.error)}</v></c>`;
  if (typeof value === "number") {
    // A cell cannot hold what is no number; an error says so where a wrong figure would not.
    if (!Number.isFinite(value)) return `${start} t="e">${formulaPart}<v>#NUM!</v></c>`;
    return `${start}>${formulaPart}<v>${String(value === 0 ? 0 : value)}</v></c>`;
  }
  if (formula !== undefined) return `${start} t="str">${formulaPart}<v>${escapeCellText(value)}</v></c>`;
  return `${start} t="s"><v>${strings.indexOf(value)}</v></c>`;
}
