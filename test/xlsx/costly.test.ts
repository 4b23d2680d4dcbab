import { DEFAULT_LIMITS, type ReadLimits } from "../../src/adapters/xlsx/limits";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import type { Workbook } from "../../src/sheets/workbook";
import { type SmallBook, smallBook } from "./small-book";
import { zipParts } from "./zip-parts";

/** Little to write, much to read: each of these once took minutes or all memory. They end, and say how. */
function read(book: SmallBook, limits: Partial<ReadLimits> = {}): Workbook | string {
  const opened = openXlsx(zipParts(smallBook(book)), {}, { limits: { ...DEFAULT_LIMITS, ...limits } });
  return opened.ok ? opened.value.read() : `${opened.refusal.code} ${opened.refusal.facts["of"] ?? ""}`.trim();
}

function cells(xml: string): SmallBook {
  return { sheet: `<sheetData>${xml}</sheetData>` };
}

const MANY = 100_000;
const LAST_COLUMN = Array.from(
  { length: 3_000 },
  (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
);

test.each<[string, SmallBook, string]>([
  ["rows that hold their last column only", cells(LAST_COLUMN.join("")), "too-large cells"],
  [
    "a long formula shared by many cells",
    cells(
      `<row><c><f t="shared" si="0">SUM(${"A1,".repeat(2_500)}A1)</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(16_000)}</row>`,
    ),
    "too-large formulas",
  ],
  [
    "a formula that no program can hold",
    cells(`<row><c><f t="shared" si="0">${"A1+".repeat(30_000)}1</f></c><c><f t="shared" si="0"/></c></row>`),
    "too-large formulas",
  ],
  ["more shared strings than cells can be", { strings: "<si/>".repeat(MANY + 1) }, "too-large strings"],
  [
    "a long text in many cells",
    {
      strings: `<si><t>${"项".repeat(32_767)}</t></si>`,
      ...cells(`<row>${'<c t="s"><v>0</v></c>'.repeat(4_000)}</row>`),
    },
    "too-large texts",
  ],
  [
    "a styles part of millions of elements",
    { styles: `<cellXfs>${"<xf/>".repeat(1_000_001)}</cellXfs>` },
    "too-large elements",
  ],
])("%s are refused", (_, book, refusal) => {
  expect(read(book, { cells: MANY })).toBe(refusal);
});

test("columns hidden from long before the first to long after the last are the columns there are", () => {
  const spans = `<col min="-1000000000000" max="1e300" hidden="1"/>${'<col min="1" max="16384" hidden="1"/>'.repeat(MANY)}`;
  const workbook = read({ sheet: `<cols>${spans}</cols><sheetData/>` });
  expect(typeof workbook === "string" ? workbook : workbook.grids[0]?.hiddenCols.size).toBe(16_384);
});

test.each([
  ["a megabyte of digits that is no number", `${"1".repeat(1_000_000)}x`],
  ["more than a double can hold", "1e999"],
  ["infinity in words", "Infinity"],
  ["a hexadecimal number", "0x1F"],
])("%s is text", (_, text) => {
  const workbook = read(cells(`<row><c><v>${text}</v></c></row>`));
  expect(typeof workbook === "string" ? workbook : workbook.grids[0]?.values[0]?.[0]).toBe(text);
});

test("a declaration of a megabyte in UTF-16 is read once", () => {
  const part = `\ufeff<?xml${" ".repeat(1_000_000)}?><worksheet><sheetData/></worksheet>`;
  const parts = { ...smallBook({}), "xl/worksheets/sheet1.xml": new Uint8Array(Buffer.from(part, "utf16le")) };
  expect(openXlsx(zipParts(parts)).ok).toBe(true);
});

test("a sheet listed twice is refused", () => {
  const parts = smallBook({});
  const list = (parts["xl/workbook.xml"] as string).replace(
    /<sheet .*?\/>/,
    (sheet) => sheet + sheet.replace("表", "又一表"),
  );
  const opened = openXlsx(zipParts({ ...parts, "xl/workbook.xml": list }));
  expect(opened).toMatchObject({
    ok: false,
    refusal: { code: "damaged", facts: { reason: "duplicate", sheet: "又一表" } },
  });
});

const TABLE = [["项目名称", "预算数", "支出数"], ...Array.from({ length: 9 }, (_, index) => [`项目${index}`, 10, 9])]
  .map((row, at) => {
    const line = row.map((value) =>
      typeof value === "number" ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`,
    );
    return `<row r="${at + 1}">${line.join("")}</row>`;
  })
  .join("");
const NEVER_CLOSED = "（".repeat(200_000);
const FORM = [
  ["项目名称", "甲项目", NEVER_CLOSED, "乙"],
  ["主管部门", "教育局", "实施单位", NEVER_CLOSED],
  [NEVER_CLOSED, "年初预算数", "全年预算数", "全年执行数"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
]
  .map((texts) => texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join(""))
  .map((line, at) => `<row r="${at + 21}">${line}</row>`)
  .join("");
const CORNER = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';

test.each<[string, SmallBook]>([
  ["a value in the last cell of the sheet", cells(TABLE + CORNER)],
  ["a sum over the whole sheet", cells(`${TABLE}<row r="11"><c><f>SUM(B2:XFD1048576)</f><v>0</v></c></row>${CORNER}`)],
  [
    "a merge of all there is",
    { sheet: `<sheetData>${TABLE}${CORNER}</sheetData><mergeCells><mergeCell ref="A20:XFD1048576"/></mergeCells>` },
  ],
  ["a form with labels of brackets that never close", cells(TABLE + FORM)],
  [
    "formulas one of which is a name without end",
    cells(
      TABLE.replaceAll("<c><v>9</v></c>", '<c><f t="shared" si="0"/><v>9</v></c>')
        .replace('<f t="shared" si="0"/>', '<f t="shared" si="0">B2-1</f>')
        .replace(/(r="5">.*?)<f .*?\/>/, `$1<f>${"a".repeat(65_000)}</f>`),
    ),
  ],
  [
    "merges that lie over each other",
    {
      sheet: `<sheetData>${TABLE}${CORNER}</sheetData><mergeCells>${'<mergeCell ref="A1:XFD9999"/>'.repeat(MANY)}</mergeCells>`,
    },
  ],
])("a table beside %s is still checked", (_, book) => {
  const workbook = read(book);
  const checked = typeof workbook === "string" ? workbook : checkWorkbook(workbook, { lang: "zh" });
  expect(checked).toMatchObject({ ok: true, value: { outcome: { defects: [] } } });
});
