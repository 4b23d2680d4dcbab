import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { ZipArchive } from "../../src/adapters/xlsx/zip/zip-archive";
import type { Grid, Workbook } from "../../src/sheets/workbook";
import { formatAt, formulaAt, valueAt } from "../../src/sheets/workbook";
import { packageProblems } from "./package-checker";
import { richWorkbook } from "./rich-workbook";
import { ledgerPlan, overviewPlan } from "./sample-plans";
import { type SmallBook, smallBook } from "./small-book";
import { type Parts, zipParts } from "./zip-parts";
import { zip64, zipWithDescriptors } from "./zip-spellings";

function open(bytes: Uint8Array): Workbook {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  return opened.value.read();
}

function grid(book: SmallBook): Grid {
  return open(zipParts(smallBook(book))).grids[0]!;
}

function cells(xml: string, book: SmallBook = {}): Grid {
  return grid({ ...book, sheet: `<sheetData><row r="1">${xml}</row></sheetData>` });
}

test.each([
  ["an integer", "<c><v>42</v></c>", 42],
  ["a decimal", "<c><v>0.1</v></c>", 0.1],
  ["the shortest form of a double", "<c><v>0.30000000000000004</v></c>", 0.1 + 0.2],
  ["seventeen digits", "<c><v>3811.7500000000005</v></c>", 3811.7500000000005],
  ["an exponent", "<c><v>1.5E-7</v></c>", 1.5e-7],
  ["a negative", "<c><v> -12.50 </v></c>", -12.5],
  ["a boolean", '<c t="b"><v>1</v></c>', true],
  ["an error", '<c t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
  ["a shared string", '<c t="s"><v>1</v></c>', "乙"],
  [
    "an inline string with runs",
    '<c t="inlineStr"><is><r><t>甲</t></r><r><t xml:space="preserve"> 乙</t></r></is></c>',
    "甲 乙",
  ],
  ["an inline string in a value", '<c t="inlineStr"><v>甲</v></c>', "甲"],
  ["a formula's text", '<c t="str"><f>A2</f><v>x &amp; y</v></c>', "x & y"],
  ["a formula's empty text", '<c t="str"><f>A2</f><v></v></c>', ""],
  ["CDATA and comments", '<c t="str"><v>a<!-- x --><![CDATA[<b>]]>&#x4E2D;</v></c>', "a<b>中"],
  ["escaped control characters", '<c t="str"><v>a_x000D_b_x005F_x0041_</v></c>', "a\rb_x0041_"],
  ["lines that end as on Windows", '<c t="str"><v>a\r\nb\rc&#13;\n</v></c>', "a\nb\nc\r\n"],
  ["an escaped return before a line's end", '<c t="str"><v>a_x000D_\r\nb</v></c>', "a\r\nb"],
  ["lines in CDATA", '<c t="str"><v><![CDATA[a\r\nb]]></v></c>', "a\nb"],
  ["an ISO date", '<c t="d"><v>2024-05-01</v></c>', 45413],
  ["an ISO date with time", '<c t="d"><v>2024-05-01T12:00:00Z</v></c>', 45413.5],
  ["the first days of Excel's calendar", '<c t="d"><v>1899-12-31</v></c>', 1],
  ["the day before them", '<c t="d"><v>1899-12-30</v></c>', 0],
  ["a duration", '<c t="d"><v>PT36H30M0.000S</v></c>', 1.5208333333333333],
  ["a duration of days", '<c t="d"><v>-P2DT12H</v></c>', -2.5],
  ["what is no date", '<c t="d"><v>PT</v></c>', "PT"],
  ["an entity that nothing defines", '<c t="str"><v>&bomb;</v></c>', "&bomb;"],
  ["nothing", "<c/>", null],
])("a cell holds %s", (_, xml, value) => {
  expect(valueAt(cells(xml, { strings: "<si><t>甲</t></si><si><t>乙</t></si>" }), 0, 0)).toEqual(value);
});

test("1904 dates count from their own day", () => {
  const book = {
    beforeSheets: '<workbookPr date1904="1"/>',
    sheet: '<sheetData><row><c t="d"><v>1904-01-02</v></c></row></sheetData>',
  };
  expect(valueAt(grid(book), 0, 0)).toBe(1);
  expect(open(zipParts(smallBook(book))).date1904).toBe(true);
});

test("rows and cells without references follow one another", () => {
  const sheet = grid({
    sheet:
      "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r='4'><c r='C4'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>",
  });
  expect([valueAt(sheet, 0, 1), valueAt(sheet, 3, 2), valueAt(sheet, 3, 3), valueAt(sheet, 4, 0)]).toEqual([
    2, 3, 4, 5,
  ]);
  expect(sheet).toMatchObject({ rowCount: 5, colCount: 4 });
});

test("cells that are only formatted do not stretch the sheet", () => {
  expect(cells('<c r="A1"><v>1</v></c><c r="XFD1" s="1"/>')).toMatchObject({ rowCount: 1, colCount: 1 });
});

test("shared formulas are spelled out for each cell", () => {
  const sheet = grid({
    sheet:
      '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:C3" si="0">SUM(A1,$A1,A$1,$A$1,A:A,1:1,数据!A1,\'A1 表\'!A1)&amp;"A1"</f><v>0</v></c><c r="C1"><f t="shared" si="0"/><v>0</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row></sheetData>',
  });
  expect(formulaAt(sheet, 0, 2)).toBe("SUM(B1,$A1,B$1,$A$1,B:B,1:1,数据!B1,'A1 表'!B1)&\"A1\"");
  expect(formulaAt(sheet, 2, 1)).toBe("SUM(A3,$A3,A$1,$A$1,A:A,3:3,数据!A3,'A1 表'!A3)&\"A1\"");
});

test("array formulas stand in their first cell, and the area they fill is known", () => {
  const sheet = open(zipParts(richWorkbook())).grids[0]!;
  expect(formulaAt(sheet, 1, 2)).toBe("B2:B3*2");
  expect(formulaAt(sheet, 2, 2)).toBeUndefined();
  expect(sheet.arrays).toEqual([
    { sheet: "数据", top: 1, left: 2, bottom: 2, right: 2 },
    { sheet: "数据", top: 1, left: 3, bottom: 2, right: 3 },
  ]);
});

test("formats, merges, hidden rows and columns, states and names are read; chart sheets are passed over", () => {
  const workbook = open(zipParts(richWorkbook()));
  const [data, pivot, parameters] = workbook.grids;
  expect(workbook.grids.map(({ sheet, state }) => [sheet, state])).toEqual([
    ["数据", "visible"],
    ["透视", "visible"],
    ["参数", "veryHidden"],
  ]);
  expect(formatAt(workbook, data!, 1, 1)).toBe("0.0_);[Red]\\(0.0\\)");
  expect(formatAt(workbook, data!, 0, 0)).toBe('yyyy"年"m"月"d"日"');
  expect(formatAt(workbook, data!, 1, 0)).toBe("General");
  expect(data!.merges).toEqual([{ sheet: "数据", top: 3, left: 0, bottom: 3, right: 1 }]);
  expect([...data!.hiddenRows]).toEqual([2]);
  expect([...data!.hiddenCols]).toEqual([4]);
  expect(valueAt(data!, 3, 0)).toBe("重点 ");
  expect(valueAt(data!, 1, 0)).toBe("乡村振兴");
  expect(valueAt(pivot!, 2, 1)).toBe("金额");
  expect(valueAt(parameters!, 0, 0)).toBe(1);
  expect(workbook.names).toContainEqual({ name: "税率", refersTo: "0.13", hidden: false });
  expect(workbook.names).toContainEqual({ name: "明细", refersTo: "参数!$A$1", hidden: false, sheet: "参数" });
  expect(workbook.names).toContainEqual({
    name: "_xlnm._FilterDatabase",
    refersTo: "数据!$A$1:$B$3",
    hidden: true,
    sheet: "数据",
  });
});

test("text that stands within the value of its cell is read", () => {
  const sheet = '<sheetData><row><c t="inlineStr"><v>\n<is><t>项目</t></is></v></c><c><v>2</v></c></row></sheetData>';
  expect(open(zipParts(smallBook({ sheet }))).grids[0]!.values[0]).toEqual(["项目", 2]);
});

test("a workbook of chart sheets alone is one without tables", () => {
  const parts = smallBook({});
  const related = String(parts["xl/_rels/workbook.xml.rels"]).replace(
    "relationships/worksheet",
    "relationships/chartsheet",
  );
  expect(open(zipParts({ ...parts, "xl/_rels/workbook.xml.rels": related })).grids).toEqual([]);
});

test("rows and columns of no size are hidden, as are rows that tell no height where rows have none", () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" ht="0" customHeight="1"/><row r="3" ht="15"/><row r="4" hidden="true"/>';
  const book = (format: string) =>
    open(
      zipParts(
        smallBook({
          sheet: `${format}<cols><col min="2" max="3" width="0" customWidth="1"/><col min="4" max="4" width="9"/></cols><sheetData>${rows}</sheetData>`,
        }),
      ),
    ).grids[0]!;
  expect([...book("").hiddenRows]).toEqual([1, 3]);
  expect([...book("").hiddenCols]).toEqual([1, 2]);
  expect([...book('<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>').hiddenRows]).toEqual([0, 1, 3]);
});

test("merges of whole columns and rows are read as the areas they are", () => {
  const sheet =
    '<sheetData/><mergeCells><mergeCell ref="B:$C"/><mergeCell ref="5:4"/><mergeCell ref="A:3"/></mergeCells>';
  expect(open(zipParts(smallBook({ sheet }))).grids[0]!.merges).toEqual([
    { sheet: "表", top: 0, left: 1, bottom: 1_048_575, right: 2 },
    { sheet: "表", top: 3, left: 0, bottom: 4, right: 16_383 },
  ]);
});

/**
 * ISO/IEC 29500-1, 18.3.1.55 says of the top left cell that it holds what is shown, and nothing of the others. Excel keeps
 * what files bring there, calculates with it, and saves it again.
 */
test("values and formulas under a merge are read, as Excel keeps them and calculates with them", () => {
  const row =
    '<row r="1"><c r="A1" t="str"><v>预算</v></c><c r="B1" t="str"><v>预算</v></c><c r="C1"><f>D9</f><v>210.5</v></c><c r="D1"><f>D9</f><v>210.5</v></c></row>';
  const merges = '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="C1:D1"/></mergeCells>';
  const grid = open(zipParts(smallBook({ sheet: `<sheetData>${row}</sheetData>${merges}` }))).grids[0]!;
  expect(grid.values[0]).toEqual(["预算", "预算", 210.5, 210.5]);
  expect(formulaAt(grid, 0, 3)).toBe("D9");
  expect(grid.merges).toHaveLength(2);
});

/** The rich workbook as other producers spell it; all must read the same and take our sheets. */
const SPELLINGS: readonly [string, (parts: Parts) => Uint8Array][] = [
  ["with prefixed names", (parts) => zipParts(eachXml(parts, prefixed))],
  ["in strict Open XML", (parts) => zipParts(eachXml(parts, strict))],
  [
    "in UTF-16",
    (parts) =>
      zipParts(
        encoded(parts, (text) => new Uint8Array(Buffer.from(`\ufeff${text.replace("UTF-8", "UTF-16")}`, "utf16le"))),
      ),
  ],
  [
    "with byte order marks",
    (parts) => zipParts(encoded(parts, (text) => new Uint8Array(Buffer.from(`\ufeff${text}`)))),
  ],
  [
    "with absolute targets",
    (parts) =>
      zipParts(eachXml(parts, (text) => text.replace(/Target="(worksheets|styles|sharedStrings)/g, 'Target="/xl/$1'))),
  ],
  [
    "with names in other case",
    (parts) =>
      zipParts(
        Object.fromEntries(
          Object.entries(parts).map(([name, part]) => [name.replace("xl/worksheets", "xl/Worksheets"), part]),
        ),
      ),
  ],
  ["stored without compression", (parts) => zipParts(parts, 0)],
  ["with data descriptors", zipWithDescriptors],
  ["in zip64", zip64],
  ["behind a prefix of other bytes", (parts) => Buffer.concat([Buffer.from("#!/bin/sh\n"), zipParts(parts)])],
];

function eachXml(parts: Parts, change: (text: string, name: string) => string): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? change(part, name) : part]),
  );
}

/** The parts that we edit, in another encoding. */
function encoded(parts: Parts, encode: (text: string) => Uint8Array): Parts {
  const ours = /^xl\/(workbook|styles|sharedStrings|worksheets\/sheet\d)\.xml$/;
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      typeof part === "string" && ours.test(name) ? encode(part) : part,
    ]),
  );
}

/** The marked sheet as text. The encoding of a UTF-16 part changes when it is edited, its text does not. */
function sheetText(bytes: Uint8Array): string {
  const archive = ZipArchive.open(bytes);
  const entry = archive.entries.find(({ name }) => /^xl\/worksheets\/sheet1.xml$/i.test(name))!;
  const part = archive.inflate(entry);
  const encoding = part[0] === 0xff ? "utf-16le" : "utf-8";
  return new TextDecoder(encoding).decode(part).replace(/ encoding="UTF-16"/, "");
}

function prefixed(text: string, name: string): string {
  if (!/^xl\/(workbook|styles|sharedStrings|worksheets\/sheet\d)\.xml$/.test(name)) return text;
  return text.replace(/<(\/?)([A-Za-z]+)(?=[\s/>])/g, "<$1x:$2").replace('xmlns="http', 'xmlns:x="http');
}

function strict(text: string): string {
  return text
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    )
    .replaceAll("http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/");
}

describe.each(SPELLINGS)("a workbook %s", (_, spell) => {
  const bytes = spell(richWorkbook());

  test("reads the same", () => {
    expect(open(bytes)).toEqual(open(zipParts(richWorkbook())));
  });

  test("takes our sheets and marks, and gives the sheet back when the marks go", () => {
    const opened = openXlsx(bytes);
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
    const marks = [{ range: { sheet: "数据", top: 1, left: 1, bottom: 1, right: 1 }, severity: "error" as const }];
    const written = opened.value.apply({ sheets: [overviewPlan, ledgerPlan], marks });
    if (!written.ok) throw new Error(JSON.stringify(written.refusal));
    expect(packageProblems(written.value)).toEqual([]);
    const again = open(written.value);
    expect(again.grids.map((one) => one.own)).toEqual([undefined, undefined, undefined, "overview", "ledger"]);
    expect(again.grids.slice(0, 3)).toEqual(open(bytes).grids);
    const reopened = openXlsx(written.value);
    const twice = reopened.ok ? reopened.value.apply({ sheets: [overviewPlan, ledgerPlan], marks }) : reopened;
    expect(twice.ok && Buffer.compare(twice.value, written.value)).toBe(0);
    const cleared = reopened.ok ? reopened.value.apply({ sheets: [], marks: [] }) : reopened;
    if (!cleared.ok) throw new Error(JSON.stringify(cleared.refusal));
    expect(sheetText(cleared.value)).toBe(sheetText(bytes));
  });
});
