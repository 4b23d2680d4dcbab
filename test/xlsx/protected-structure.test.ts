import { xlsxPort } from "../../src/adapters/xlsx/xlsx-workbook";
import type { WorkbookChanges } from "../../src/sheets/plan";
import { smallBook } from "./small-book";
import { textOfPart, unzipParts, zipParts } from "./zip-parts";

const PLAN = {
  id: "overview",
  title: "绩效总览",
  columnWidths: [],
  cells: [{ row: 0, col: 0, value: "得分" }],
} as const;
const MARKS: WorkbookChanges["marks"] = [
  { range: { sheet: "表", top: 0, left: 0, bottom: 0, right: 0 }, severity: "error" },
];

/** A workbook with one sheet and this element of protection. */
function book(protection: string): Uint8Array {
  return zipParts(smallBook({ sheet: "<sheetData><row><c><v>1</v></c></row></sheetData>", beforeSheets: protection }));
}

async function outcome(bytes: Uint8Array, changes: WorkbookChanges) {
  const port = xlsxPort(bytes, { file: "书.xlsx" });
  const result = await port.apply(changes);
  return { told: result.ok ? "written" : result.refusal, untouched: port.bytes() === bytes };
}

/** The same workbook after a user has locked its structure. */
function lockedCopy(bytes: Uint8Array): Uint8Array {
  const parts = unzipParts(bytes);
  const workbook = textOfPart(parts, "xl/workbook.xml").replace("<sheets>", `${LOCKED}<sheets>`);
  return zipParts({ ...Object.fromEntries(parts), "xl/workbook.xml": workbook });
}

const LOCKED = '<workbookProtection workbookPassword="83AF" lockStructure="1"/>';
const REFUSED = { code: "workbook-protected", facts: { file: "书.xlsx", sheet: "绩效总览" } };

test.each([
  ["1", LOCKED],
  ["true", '<workbookProtection lockStructure="true"/>'],
])("a workbook with lockStructure %s takes no new sheet and stays as it is", async (_, protection) => {
  expect(await outcome(book(protection), { sheets: [PLAN], marks: MARKS })).toEqual({ told: REFUSED, untouched: true });
});

test.each([
  ["locked windows", '<workbookProtection lockWindows="1"/>'],
  ["an open structure", '<workbookProtection lockStructure="0"/>'],
])("%s are no obstacle", async (_, protection) => {
  expect(await outcome(book(protection), { sheets: [PLAN] })).toEqual({ told: "written", untouched: false });
});

test("a locked structure still takes marks, which change no sheet of the list", async () => {
  expect(await outcome(book(LOCKED), { sheets: [], marks: MARKS })).toEqual({ told: "written", untouched: false });
});

test("our sheet that is there already is filled again, but neither renamed nor hidden", async () => {
  const port = xlsxPort(book(""));
  await port.apply({ sheets: [PLAN] });
  const locked = lockedCopy(port.bytes());
  expect((await outcome(locked, { sheets: [PLAN] })).told).toBe("written");
  expect((await outcome(locked, { sheets: [{ ...PLAN, title: "总览" }] })).told).toMatchObject({
    code: "workbook-protected",
  });
  expect((await outcome(locked, { sheets: [{ ...PLAN, state: "hidden" }] })).told).toMatchObject({
    code: "workbook-protected",
  });
});
