import { formatA1 } from "../../../../domain/cells/address";
import type { CellEdit } from "../../../../sheets/cell-edit";
import { isCellError } from "../../../../sheets/workbook";
import { escapeCellText } from "../../xml/xml-text";
import type { StyleBook } from "../shared/style-book";
import type { CellMarkup } from "./cell-markup";

/** The `c` element of an edited cell. `formula`: the `f` element as it stands, where only the result is new. */
export function editedCellXml(
  edit: CellEdit,
  from: { readonly markup: CellMarkup | undefined; readonly formula: string | undefined; readonly styles: StyleBook },
): string {
  const { value, format } = edit;
  const style = format === undefined ? from.markup?.style : from.styles.withFormat(from.markup?.style ?? 0, format);
  const styled = style === undefined ? "" : ` s="${style}"`;
  const metadata = from.formula === undefined ? undefined : from.markup?.metadata;
  const start = `<c r="${formatA1(edit)}"${styled}${metadata === undefined ? "" : ` cm="${metadata}"`}`;
  const formula =
    from.formula ?? (edit.formula === undefined ? "" : `<f>${escapeCellText(storedFormula(edit.formula))}</f>`);
  if (value === null) return formula === "" ? `${start}/>` : `${start}>${formula}</c>`;
  if (typeof value === "boolean") return `${start} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (isCellError(value)) return `${start} t="e">${formula}<v>${escapeCellText(value.error)}</v></c>`;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return `${start} t="e">${formula}<v>#NUM!</v></c>`;
    return `${start}>${formula}<v>${String(value === 0 ? 0 : value)}</v></c>`;
  }
  if (formula !== "") return `${start} t="str">${formula}<v>${escapeCellText(value)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
}

/** Functions younger than the file format: files hold them with this prefix, or Excel shows #NAME?. */
const YOUNG =
  /(?<![\w.])(IFS|SWITCH|MAXIFS|MINIFS|CONCAT|TEXTJOIN|XLOOKUP|XMATCH|FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|LET|IFNA|DAYS|NUMBERVALUE|RANK\.EQ|RANK\.AVG|STDEV\.S|STDEV\.P|PERCENTILE\.INC|PERCENTILE\.EXC|QUARTILE\.INC|CEILING\.MATH|FLOOR\.MATH)(?=\()/gi;

/** A formula as a file holds it. Text within quotes stays as it is. */
function storedFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(YOUNG, (name) => `_xlfn.${name.toUpperCase()}`)))
    .join("");
}
