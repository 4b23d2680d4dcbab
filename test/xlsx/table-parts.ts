import { formatRangeA1 } from "../../src/domain/cells/address";
import type { SheetTable } from "../../src/sheets/workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The parts that hold the tables of the sheet with this number, and its list of related parts, by name. */
export function tableParts(sheet: number, tables: readonly SheetTable[]): Readonly<Record<string, string>> {
  const names = tables.map((_, index) => `table${sheet}${index + 1}.xml`);
  const related = names.map(
    (name, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/table" Target="../tables/${name}"/>`,
  );
  const parts = tables.map((table, index) => [`xl/tables/${names[index] ?? ""}`, tableXml(table)] as const);
  return {
    [`xl/worksheets/_rels/sheet${sheet}.xml.rels`]: `<Relationships xmlns="${PACKAGE}">${related.join("")}</Relationships>`,
    ...Object.fromEntries(parts),
  };
}

function tableXml({ name, area, columns, hasHeadings, hasTotals }: SheetTable): string {
  const list = columns.map((column, index) => `<tableColumn id="${index + 1}" name="${column}"/>`);
  const rows = `${hasHeadings ? "" : ' headerRowCount="0"'}${hasTotals ? ' totalsRowCount="1"' : ""}`;
  return `<table xmlns="${MAIN}" id="1" name="${name}" displayName="${name}" ref="${formatRangeA1(area)}"${rows}><tableColumns>${list.join("")}</tableColumns></table>`;
}
