import { xlsxPort } from "../../src/adapters/xlsx/xlsx-workbook";
import type { Grid } from "../../src/sheets/workbook";
import { smallBook } from "./small-book";
import { zipParts } from "./zip-parts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const CELLS = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

/** The sheet of a workbook whose one table is this part. */
async function sheetWith(table: string): Promise<Grid | undefined> {
  const parts = {
    ...smallBook({ sheet: CELLS }),
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/table" Target="../tables/table1.xml"/></Relationships>`,
    "xl/tables/table1.xml": table,
  };
  const result = await xlsxPort(zipParts(parts)).read();
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value.grids[0];
}

const table = (attributes: string, columns: readonly string[]): string =>
  `<table xmlns="${MAIN}" id="1" name="t" ${attributes}><tableColumns>${columns
    .map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`)
    .join("")}</tableColumns></table>`;

const AREA = { sheet: "表", top: 1, left: 0, bottom: 8, right: 1 };

test.each<[string, string, unknown]>([
  [
    "with headings",
    table('displayName="订单" ref="A2:B9"', ["数量", "单_x000a_价"]),
    [{ name: "订单", area: AREA, columns: ["数量", "单\n价"], hasHeadings: true, hasTotals: false }],
  ],
  [
    "without headings, with totals",
    table('displayName="T" ref="A2:B9" headerRowCount="0" totalsRowCount="1"', ["a", "b"]),
    [{ name: "T", area: AREA, columns: ["a", "b"], hasHeadings: false, hasTotals: true }],
  ],
  ["with fewer names than columns", table('displayName="T" ref="A2:B9"', ["a"]), undefined],
  ["that is nowhere", table('displayName="T" ref="?"', ["a"]), undefined],
  ["cut off", "<table ref=", undefined],
])("a table %s", async (_, xml, expected) => {
  const grid = await sheetWith(xml);
  expect(grid?.values).toEqual([[1]]);
  expect(grid?.tables).toEqual(expected);
});
