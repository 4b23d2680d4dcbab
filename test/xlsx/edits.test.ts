import * as fc from "fast-check";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { cellKey } from "../../src/domain/cells/address";
import type { CellEdit } from "../../src/sheets/cell-edit";
import { withEdits } from "../../src/sheets/cell-edit";
import type { CellValue, Workbook } from "../../src/sheets/workbook";
import { formatAt, formulaAt, valueAt } from "../../src/sheets/workbook";
import { packageProblems } from "./package-checker";
import { richWorkbook } from "./rich-workbook";
import { smallBook } from "./small-book";
import { textOfPart, unzipParts, zipParts } from "./zip-parts";

function opened(bytes: Uint8Array) {
  const file = openXlsx(bytes);
  if (!file.ok) throw new Error(JSON.stringify(file.refusal));
  return file.value;
}

function edited(bytes: Uint8Array, edits: readonly CellEdit[]): Uint8Array {
  const written = opened(bytes).edit(edits);
  if (!written.ok) throw new Error(JSON.stringify(written.refusal));
  return written.value;
}

/** Cells that hold something, as text: two books with the same have the same contents. */
function contents(workbook: Workbook): string[] {
  return workbook.grids.flatMap((grid) => {
    const cells: string[] = [];
    for (let row = 0; row < grid.rowCount; row++) {
      for (let col = 0; col < grid.colCount; col++) {
        const value = valueAt(grid, row, col);
        const formula = formulaAt(grid, row, col);
        if (value === null && formula === undefined) continue;
        cells.push(`${grid.sheet}!${row},${col} ${JSON.stringify(value)} ${formula ?? ""}`);
      }
    }
    return cells;
  });
}

const at = (row: number, col: number, value: CellValue, formula?: string): CellEdit => ({
  sheet: "表",
  row,
  col,
  value,
  ...(formula !== undefined && { formula }),
});

const FONTS =
  '<fonts count="1"><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders>';
const STYLES = `${FONTS}<cellXfs count="4">${'<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'.repeat(4)}</cellXfs>`;

const rows = (xml: string): Uint8Array =>
  zipParts(smallBook({ sheet: `<sheetData>${xml}</sheetData>`, styles: STYLES }));

test.each<[string, string, readonly CellEdit[], string]>([
  [
    "a number in place of a number keeps the cell's style",
    '<row r="1"><c r="A1" s="3"><v>1</v></c></row>',
    [at(0, 0, 12.5)],
    '<row r="1"><c r="A1" s="3"><v>12.5</v></c></row>',
  ],
  [
    "text is text whatever it begins with",
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    [at(0, 0, "=1+1 & <b>")],
    '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">=1+1 &amp; &lt;b&gt;</t></is></c></row>',
  ],
  [
    "an emptied cell keeps its style",
    '<row r="1"><c r="A1" s="2" t="str"><v>x</v></c></row>',
    [at(0, 0, null)],
    '<row r="1"><c r="A1" s="2"/></row>',
  ],
  [
    "a formula with its result, a young function as files hold it",
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    [at(0, 0, 3, 'IFS(B1>0,"IFS(x)",TRUE,3)')],
    '<row r="1"><c r="A1"><f>_xlfn.IFS(B1&gt;0,"IFS(x)",TRUE,3)</f><v>3</v></c></row>',
  ],
  [
    "new cells and rows find their places",
    '<row r="2" spans="2:3"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5"/>',
    [at(0, 0, 1), at(1, 2, 5), at(1, 4, 6), at(3, 1, 7), at(4, 0, 8), at(9, 0, 9)],
    '<row r="1"><c r="A1"><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><v>1</v></c><c r="C2"><v>5</v></c><c r="D2"><v>2</v></c><c r="E2"><v>6</v></c></row>' +
      '<row r="4"><c r="B4"><v>7</v></c></row><row r="5"><c r="A5"><v>8</v></c></row>' +
      '<row r="10"><c r="A10"><v>9</v></c></row>',
  ],
  [
    "cells without references are found by counting",
    "<row><c><v>1</v></c><c><v>2</v></c></row>",
    [at(0, 1, 20)],
    '<row><c><v>1</v></c><c r="B1"><v>20</v></c></row>',
  ],
  [
    "a new result leaves the formula as it stands",
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>',
    [at(0, 0, 6, "B1*2"), at(1, 0, 8, "B2*2")],
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>6</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>8</v></c></row>',
  ],
  [
    "formulas that shared an overwritten one get theirs spelled out",
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>',
    [at(0, 0, 5)],
    '<row r="1"><c r="A1"><v>5</v></c></row><row r="2"><c r="A2"><f>B2*2</f><v>4</v></c></row>',
  ],
])("%s", (_, before, edits, after) => {
  const bytes = edited(rows(before), edits);
  expect(textOfPart(unzipParts(bytes), "xl/worksheets/sheet1.xml")).toContain(`<sheetData>${after}</sheetData>`);
  expect(packageProblems(bytes)).toEqual([]);
});

test("what is read back is what was edited, wherever the cells are", () => {
  const value = fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
    fc.string({ minLength: 1, unit: "grapheme" }),
  );
  const edit = fc.record({ row: fc.nat(12), col: fc.nat(8), value }).map((one): CellEdit => ({ sheet: "表", ...one }));
  const bytes = rows(
    '<row r="2"><c r="B2"><v>1</v></c><c r="D2" t="b"><v>1</v></c></row><row r="5"/>' +
      '<row r="6"><c r="A6"><f t="shared" ref="A6:A8" si="3">B6+1</f><v>1</v></c></row>' +
      '<row r="7"><c r="A7"><f t="shared" si="3"/><v>1</v></c></row><row r="8"><c r="A8"><f t="shared" si="3"/><v>1</v></c></row>',
  );
  const before = opened(bytes).read();
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
      const after = edited(bytes, edits);
      expect(contents(opened(after).read())).toEqual(contents(withEdits(before, edits)));
      expect(packageProblems(after)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("a rich workbook changes in the edited cell and nowhere else, and is calculated when Excel opens it", () => {
  const original = zipParts(richWorkbook());
  const [grid] = opened(original).read().grids;
  if (grid === undefined) throw new Error("the rich workbook has no sheet");
  const after = edited(original, [{ sheet: grid.sheet, row: 0, col: 0, value: "改过" }]);
  const now = unzipParts(after);
  const changed = [...unzipParts(original)].flatMap(([name, bytes]) =>
    Buffer.compare(now.get(name) ?? new Uint8Array(), bytes) === 0 ? [] : [name],
  );
  expect(changed.filter((name) => name.startsWith("xl/worksheets/"))).toHaveLength(1);
  expect(changed.filter((name) => !name.startsWith("xl/worksheets/")).sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/calcChain.xml",
    "xl/workbook.xml",
  ]);
  expect(textOfPart(now, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  expect(packageProblems(after)).toEqual([]);
});

test("a new number format is added once and leaves the rest of the style as it was", () => {
  const styles = `${FONTS}<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="1" borderId="0"><alignment wrapText="1"/></xf></cellXfs>`;
  const sheet = '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>';
  const bytes = edited(zipParts(smallBook({ sheet, styles })), [
    { ...at(0, 0, 0.5), format: "0.0%" },
    { ...at(1, 0, 0.6), format: "0.0%" },
  ]);
  const workbook = opened(bytes).read();
  const [grid] = workbook.grids;
  expect(grid && [formatAt(workbook, grid, 0, 0), formatAt(workbook, grid, 1, 0)]).toEqual(["0.0%", "0.0%"]);
  const now = textOfPart(unzipParts(bytes), "xl/styles.xml");
  expect(now).toContain(
    '<xf numFmtId="164" applyNumberFormat="1" fontId="0" fillId="1" borderId="0"><alignment wrapText="1"/></xf>',
  );
  expect(now).toContain('<cellXfs count="4">');
});

test("a part of an array formula is refused with its place", () => {
  const bytes = rows(
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
  );
  expect(opened(bytes).edit([at(1, 0, 5)])).toEqual({
    ok: false,
    refusal: { code: "cell-fixed", facts: { sheet: "表", cell: "A2" } },
  });
});

test("the heading of an Excel table is refused, its body is not", () => {
  const file = opened(zipParts(richWorkbook()));
  const [grid] = file.read().grids;
  const sheet = grid?.sheet ?? "";
  expect(file.edit([{ sheet, row: 0, col: 5, value: "名称" }])).toMatchObject({
    ok: false,
    refusal: { code: "cell-fixed", facts: { cell: "F1" } },
  });
  expect(file.edit([{ sheet, row: 1, col: 5, value: "名称" }])).toMatchObject({ ok: true });
});

test("edits of a workbook in memory add rows, columns, formats and formulas without holes", () => {
  const before = opened(rows('<row r="1"><c r="A1"><v>1</v></c></row>')).read();
  const after = withEdits(before, [at(2, 3, 5, "A1*5"), { ...at(0, 0, 0.5), format: "0%" }]);
  const [grid] = after.grids;
  expect(grid?.rowCount).toBe(3);
  expect(grid?.colCount).toBe(4);
  expect(grid?.formulas.get(cellKey(2, 3))).toBe("A1*5");
  expect(grid && formatAt(after, grid, 0, 0)).toBe("0%");
  expect(grid?.values[2]).toEqual([null, null, null, 5]);
  expect(contents(before)).toEqual(["表!0,0 1 "]);
});
