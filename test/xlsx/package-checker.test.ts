import { packageProblems } from "./package-checker";
import { richWorkbook } from "./rich-workbook";
import { zipParts } from "./zip-parts";

/** What is broken: the part, what stands there, what stands there instead; `undefined` takes the part away. */
type Break = readonly [part: string, from: string, to: string | undefined];

function broken([part, from, to]: Break): Uint8Array {
  const parts = new Map(Object.entries(richWorkbook()));
  const text = parts.get(part);
  if (to === undefined) parts.delete(part);
  else if (typeof text === "string" && text.includes(from)) parts.set(part, text.replace(from, to));
  else throw new Error(`${part} has no ${from}`);
  return zipParts(Object.fromEntries(parts));
}

const SHEET = "xl/worksheets/sheet1.xml";
const VML = "xl/drawings/vmlDrawing1.vml";

test.each<[string, Break, string]>([
  [
    "a part without content type",
    ["[Content_Types].xml", 'Extension="png"', 'Extension="gif"'],
    "xl/media/image1.png: no content type",
  ],
  [
    "a content type without part",
    ["xl/charts/chart2.xml", "", undefined],
    "content types: no part xl/charts/chart2.xml",
  ],
  [
    "a relationship to nothing",
    ["xl/charts/chart2.xml", "", undefined],
    "rId1 points to no part (xl/charts/chart2.xml)",
  ],
  [
    "a part that nothing relates to",
    ["xl/drawings/_rels/drawing2.xml.rels", "", undefined],
    "xl/charts/chart2.xml: orphan",
  ],
  [
    "an id that is no relationship",
    [SHEET, '<drawing r:id="rId1"/>', '<drawing r:id="rId99"/>'],
    'r:id="rId99" is no relationship',
  ],
  ["a relationship id twice", ["xl/_rels/workbook.xml.rels", 'Id="rId2"', 'Id="rId1"'], '"rId1" twice'],
  ["an undeclared prefix", [SHEET, ' xmlns:r="', ' xmlns:q="'], "prefix r is not declared"],
  [
    "an alternative for an undeclared prefix",
    [SHEET, '<mc:Choice Requires="x14">', '<mc:Choice Requires="x15">'],
    "prefix x15 is not declared",
  ],
  ["markup that does not close", [SHEET, "</sheetData>", ""], "not well-formed"],
  ["children of a sheet out of order", [SHEET, "<mergeCells", "<sheetCalcPr/><mergeCells"], "sheetCalcPr out of order"],
  [
    "children of the workbook out of order",
    ["xl/workbook.xml", "<externalReferences>", '<calcPr calcId="1"/><externalReferences>'],
    "externalReferences out of order",
  ],
  ["a sheet name twice", ["xl/workbook.xml", 'name="透视"', 'name="数据"'], 'sheet names: "数据" twice'],
  ["a sheet id twice", ["xl/workbook.xml", 'sheetId="2"', 'sheetId="1"'], 'sheet ids: "1" twice'],
  ["a sheet name Excel does not take", ["xl/workbook.xml", 'name="透视"', 'name="透/视"'], 'sheet name "透/视"'],
  ["a name of no sheet", ["xl/workbook.xml", 'localSheetId="3"', 'localSheetId="9"'], "name of sheet 9, which is none"],
  [
    "a name twice in one scope",
    ["xl/workbook.xml", 'name="税率"', 'name="明细" localSheetId="3"'],
    'names: "3!明细" twice',
  ],
  ["a cell style out of bounds", [SHEET, 's="1"', 's="11"'], "style of B2 is out of bounds"],
  [
    "a shared string out of bounds",
    [SHEET, '<c r="F1" t="s"><v>0</v>', '<c r="F1" t="s"><v>70</v>'],
    "string of F1 is out of bounds",
  ],
  ["a differential format out of bounds", [SHEET, 'dxfId="0"', 'dxfId="5"'], "dxfId is out of bounds"],
  ["a font out of bounds", ["xl/styles.xml", 'fontId="1"', 'fontId="7"'], "fontId 7 is out of bounds"],
  ["a wrong count", ["xl/styles.xml", '<fills count="3">', '<fills count="4">'], "count of fills is wrong"],
  ["a wrong count of strings", ["xl/sharedStrings.xml", 'uniqueCount="7"', 'uniqueCount="9"'], "uniqueCount is wrong"],
  ["rows out of order", [SHEET, '<row r="4">', '<row r="2">'], "row 2 after row 3"],
  ["cells out of order", [SHEET, '<c r="F1" t="s">', '<c r="A1" t="s">'], "cell A1 out of order"],
  [
    "merges that overlap",
    [SHEET, '<mergeCell ref="A4:B4"/>', '<mergeCell ref="A4:B4"/><mergeCell ref="B4:C4"/>'],
    "merges overlap",
  ],
  ["a priority twice", [SHEET, 'priority="2"', 'priority="1"'], 'priorities: "1" twice'],
  ["a shape id twice", ["xl/drawings/drawing1.xml", 'id="3"', 'id="2"'], 'shapes: "2" twice'],
  [
    "an axis that is none",
    ["xl/charts/chart1.xml", '<c:axId val="2"/></c:barChart>', '<c:axId val="3"/></c:barChart>'],
    "no axis 3",
  ],
  [
    "a control without a shape",
    [VML, "_x0000_s1026", "_x0000_s1099"],
    "vmlDrawing1.vml: no shape 1026, which xl/worksheets/sheet1.xml has",
  ],
  [
    "an embedded object without a shape",
    [SHEET, 'shapeId="1027"', 'shapeId="1077"'],
    "no shape 1077, which xl/worksheets/sheet1.xml has",
  ],
  ["controls without a legacy drawing", [SHEET, '<legacyDrawing r:id="rId2"/>', ""], "shape 1026 is wanted without"],
  ["a legacy shape twice", [VML, "_x0000_s1028", "_x0000_s1027"], "vmlDrawing1.vml: shape 1027 twice"],
  [
    "a signature line whose picture is nowhere",
    [VML, 'o:relid="rId3"', 'o:relid="rId9"'],
    'o:relid="rId9" is no relationship',
  ],
  [
    "a control without what it keeps",
    ["xl/activeX/activeX1.bin", "", undefined],
    "rId1 points to no part (xl/activeX/activeX1.bin)",
  ],
  [
    "an embedded object that is said to be printer settings",
    ["[Content_Types].xml", "/xl/embeddings/oleObject1.bin", "/xl/embeddings/oleObject9.bin"],
    "xl/embeddings/oleObject1.bin: oleObject of content type application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings",
  ],
  ["a calculation chain over a value", ["xl/calcChain.xml", 'r="B5"', 'r="B3"'], "B3 has no formula"],
])("finds %s", (_, mistake, problem) => {
  expect(packageProblems(broken(mistake)).join("\n")).toContain(problem);
});
