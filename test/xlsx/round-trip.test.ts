import { createXlsx, markXlsx, openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import type { WorkbookChanges } from "../../src/sheets/plan";
import type { Workbook } from "../../src/sheets/workbook";
import { NEWEST_SHEET, withNewestFeatures } from "./newest-features";
import { packageProblems } from "./package-checker";
import { RICH_CONTROLS, SHEET_CONTROLS } from "./rich-controls";
import { richWorkbook } from "./rich-workbook";
import { ledgerPlan, overviewPlan, richMarks } from "./sample-plans";
import { smallBook } from "./small-book";
import { textOfPart, unzipParts, zipParts } from "./zip-parts";

const everything: WorkbookChanges = { sheets: [overviewPlan, ledgerPlan], marks: richMarks };

function applied(bytes: Uint8Array, changes: WorkbookChanges): Uint8Array {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  const written = opened.value.apply(changes);
  if (!written.ok) throw new Error(JSON.stringify(written.refusal));
  return written.value;
}

function read(bytes: Uint8Array): Workbook {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  return opened.value.read();
}

/** Names of the parts of `before` whose bytes are not the same in `after`. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const now = unzipParts(after);
  return [...unzipParts(before)].flatMap(([name, bytes]) => {
    const part = now.get(name);
    return part !== undefined && Buffer.compare(part, bytes) === 0
      ? []
      : [part === undefined ? `${name} (gone)` : name];
  });
}

describe.each([
  ["xlsx", zipParts(richWorkbook())],
  ["xlsm", zipParts(richWorkbook({ macros: true }))],
  ["xlsx with what only later versions write", zipParts(withNewestFeatures(richWorkbook()))],
])("a rich .%s", (_, original) => {
  test("is itself a sound package", () => {
    expect(packageProblems(original)).toEqual([]);
  });

  test("keeps every part that need not change, byte for byte", () => {
    expect(changedParts(original, applied(original, everything)).sort()).toEqual(
      [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/calcChain.xml (gone)",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/worksheets/sheet1.xml",
      ].sort(),
    );
  });

  test("keeps controls, embedded objects and signature lines, and has the marks before them", () => {
    const before = unzipParts(original);
    const after = unzipParts(applied(original, everything));
    const sheet = textOfPart(after, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain(`<legacyDrawing r:id="rId2"/>${SHEET_CONTROLS}<tableParts`);
    expect(sheet.lastIndexOf("_fundscore_mark")).toBeLessThan(sheet.indexOf("<legacyDrawing"));
    const embedded = [...before.keys()].filter((name) =>
      /activeX|embeddings|vmlDrawing|sheet1\.xml\.rels|emf$/.test(name),
    );
    expect(embedded).toEqual(expect.arrayContaining(Object.keys(RICH_CONTROLS)));
    for (const name of embedded) expect(after.get(name)).toEqual(before.get(name));
  });

  test("is a sound package after sheets, charts and marks were written", () => {
    expect(packageProblems(applied(original, everything))).toEqual([]);
  });

  test("has the same bytes when the same changes are applied to the result", () => {
    const once = applied(original, everything);
    expect(Buffer.compare(applied(once, everything), once)).toBe(0);
    expect(Buffer.compare(applied(original, everything), once)).toBe(0);
  });

  test("has its own sheet back, byte for byte, when all marks are removed", () => {
    const marked = applied(original, { sheets: [], marks: richMarks });
    expect(changedParts(original, marked)).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
    const cleared = applied(marked, { sheets: [], marks: [] });
    expect(changedParts(original, cleared)).toEqual(["xl/styles.xml"]);
  });

  test("is as it was when everything of ours is removed again: no part, no name, no text of ours is left", () => {
    const graded = applied(original, everything);
    const removed = applied(graded, { sheets: [], marks: [], removesOurs: true });
    expect(packageProblems(removed)).toEqual([]);
    expect([...unzipParts(removed).keys()].sort()).toEqual(
      [...unzipParts(original).keys()].filter((name) => name !== "xl/calcChain.xml").sort(),
    );
    expect(changedParts(original, removed).sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml (gone)",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
    const [before, after] = [unzipParts(original), unzipParts(removed)];
    expect(textOfPart(after, "xl/workbook.xml").replace(' fullCalcOnLoad="1"', "")).toBe(
      textOfPart(before, "xl/workbook.xml"),
    );
    expect(textOfPart(after, "xl/sharedStrings.xml").replace(/ uniqueCount="\d+"/, "")).toBe(
      textOfPart(before, "xl/sharedStrings.xml")
        .replace(/ count="\d+"/, "")
        .replace(/ uniqueCount="\d+"/, ""),
    );
    expect(applied(removed, { sheets: [], marks: [], removesOurs: true })).toEqual(removed);
  });

  test("gets the same marks, and loses them, without its cells being read", () => {
    const marked = markXlsx(original, richMarks);
    expect(marked).toEqual({ ok: true, value: applied(original, { sheets: [], marks: richMarks }) });
    const cleared = markXlsx(marked.ok ? marked.value : original, []);
    expect(changedParts(original, cleared.ok ? cleared.value : marked.ok ? marked.value : original)).toEqual(
      changedParts(original, applied(applied(original, { sheets: [], marks: richMarks }), { sheets: [], marks: [] })),
    );
  });

  test("keeps its marks when a change does not speak of marks", () => {
    const marked = applied(original, { sheets: [], marks: richMarks });
    expect(changedParts(marked, applied(marked, { sheets: [ledgerPlan] }))).not.toContain("xl/worksheets/sheet1.xml");
  });

  test("differs in changed parts only by what was added", () => {
    const before = unzipParts(original);
    const after = unzipParts(applied(original, everything));
    const stripped = textOfPart(after, "xl/workbook.xml")
      .replace(/<sheet xmlns:r[^>]*>/g, "")
      .replace(
        /<definedName name="(?:_fundscore_\w+|_xlnm\.Print_Titles)" localSheetId="[456]"[^>]*>[^<]*<\/definedName>/g,
        "",
      )
      .replace(' fullCalcOnLoad="1"', "")
      .replace("<calcPr", "<calcPr");
    expect(stripped).toBe(textOfPart(before, "xl/workbook.xml"));
    const strings = textOfPart(after, "xl/sharedStrings.xml");
    const oldStrings = textOfPart(before, "xl/sharedStrings.xml");
    const firstString = oldStrings.indexOf("<si>");
    expect(strings).toContain(oldStrings.slice(firstString, oldStrings.indexOf("</sst>")));
    expect(strings).toMatch(/ uniqueCount="\d+"/);
    for (const list of ["fonts", "fills", "cellXfs", "dxfs"]) {
      const children = new RegExp(`<${list} count="\\d+">(.*)</${list}>`);
      const old = children.exec(textOfPart(before, "xl/styles.xml"))![1]!;
      expect(children.exec(textOfPart(after, "xl/styles.xml"))![1]!.startsWith(old)).toBe(true);
    }
  });

  test("reads the same for the user's sheets before and after", () => {
    const before = read(original);
    const after = read(applied(original, everything));
    expect(after.grids.filter((grid) => grid.own === undefined)).toEqual(before.grids);
  });
});

test("cells of kinds that only later versions write are read as what they show", () => {
  const grid = read(zipParts(withNewestFeatures(richWorkbook()))).grids.find(({ sheet }) => sheet === NEWEST_SHEET)!;
  expect(grid.values[0]?.slice(0, 6)).toEqual([{ error: "#VALUE!" }, '=DISPIMG("ID_1",1)', 7, true, 1, 2]);
  expect(grid.values[0]?.[6]).toHaveLength(32_767);
  expect([grid.colCount, grid.values[0]?.[16_383]]).toEqual([16_384, 16_384]);
  expect(grid.values[1]?.[0]).toBe(" 预 算");
  expect(grid.arrays).toEqual([{ sheet: NEWEST_SHEET, top: 0, left: 4, bottom: 1, right: 5 }]);
});

test("our rules stand behind all of the user's, extended ones too", () => {
  const sheet = textOfPart(unzipParts(applied(zipParts(richWorkbook()), everything)), "xl/worksheets/sheet1.xml");
  const ours = [...sheet.matchAll(/priority="(\d+)"><formula>LEN/g)].map((match) => Number(match[1]));
  expect(ours).toEqual([8, 9]);
});

test("a rule of ours that Excel has put beside a user's is taken out alone", () => {
  const parts = richWorkbook();
  const sheet = String(parts["xl/worksheets/sheet1.xml"]);
  const ours =
    '<cfRule type="expression" dxfId="0" priority="9"><formula> LEN("_fundscore_mark:info") &gt; 0</formula></cfRule>';
  const mixed = sheet.replace("</cfRule></conditionalFormatting>", `</cfRule>${ours}</conditionalFormatting>`);
  const cleared = applied(zipParts({ ...parts, "xl/worksheets/sheet1.xml": mixed }), { sheets: [], marks: [] });
  expect(textOfPart(unzipParts(cleared), "xl/worksheets/sheet1.xml")).toBe(sheet);
});

test.each([
  ["form controls", "controls"],
  ["embedded objects", "oleObjects"],
])("marks stand before %s that Excel has wrapped up as alternatives", (_, name) => {
  const wrapped = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><${name}/></mc:Choice></mc:AlternateContent>`;
  const bytes = zipParts(smallBook({ sheet: `<sheetData/>${wrapped}` }));
  const mark = { range: { sheet: "表", top: 0, left: 0, bottom: 0, right: 0 }, severity: "error" as const };
  const sheet = textOfPart(unzipParts(applied(bytes, { sheets: [], marks: [mark] })), "xl/worksheets/sheet1.xml");
  expect(sheet).toMatch(/<sheetData\/><conditionalFormatting.*<\/conditionalFormatting><mc:AlternateContent/);
});

test("a user's rule whose text only speaks of our marks stays", () => {
  const parts = richWorkbook();
  const sheet = String(parts["xl/worksheets/sheet1.xml"]);
  const theirs = sheet.replace("<formula>100</formula>", '<formula>COUNTIF(A:A,"_fundscore_mark")</formula>');
  const cleared = applied(zipParts({ ...parts, "xl/worksheets/sheet1.xml": theirs }), { sheets: [], marks: [] });
  expect(textOfPart(unzipParts(cleared), "xl/worksheets/sheet1.xml")).toBe(theirs);
});

test("a new workbook of plans alone is sound, and its sheets are anybody's", () => {
  const bytes = createXlsx([overviewPlan, { ...ledgerPlan, title: "附表" }]);
  expect(packageProblems(bytes)).toEqual([]);
  expect(read(bytes).grids.map(({ sheet, own, state }) => [sheet, own, state])).toEqual([
    ["绩效总览", undefined, "visible"],
    ["附表", undefined, "hidden"],
  ]);
  expect(Buffer.compare(createXlsx([overviewPlan, { ...ledgerPlan, title: "附表" }]), bytes)).toBe(0);
});

test("cells planned out of order, twice or on rows of their own heights stand in the order of the sheet", () => {
  const cells = [
    { row: 4, col: 2, value: "末" },
    { row: 1, col: 1, value: "旧" },
    { row: 1, col: 0, value: "首" },
    { row: 1, col: 1, value: "新" },
  ];
  const rowHeights = new Map([
    [6, 30],
    [1, 20],
    [3, 25],
  ]);
  const merges = [{ top: 1, left: 1, bottom: 2, right: 2 }];
  const bytes = createXlsx([{ title: "表", cells, columnWidths: [], rowHeights, merges }]);
  expect(packageProblems(bytes)).toEqual([]);
  const xml = textOfPart(unzipParts(bytes), "xl/worksheets/sheet1.xml");
  expect(xml.match(/<row [^>]*/g)).toEqual([
    '<row r="2" ht="20" customHeight="1"',
    '<row r="4" ht="25" customHeight="1"',
    '<row r="5"',
    '<row r="7" ht="30" customHeight="1"',
  ]);
  expect(read(bytes).grids[0]?.values[1]).toEqual(["首", "新"]);
});

test("no more links are written than Excel takes on a sheet", () => {
  const link = { sheet: "表", row: 0, col: 0 };
  const cells = Array.from({ length: 65_532 }, (_, row) => ({ row, col: 0, value: row, link }));
  const xml = textOfPart(
    unzipParts(createXlsx([{ title: "表", cells, columnWidths: [] }])),
    "xl/worksheets/sheet1.xml",
  );
  expect(xml.match(/<hyperlink /g)).toHaveLength(65_530);
});

test("a sheet of the user's with our title is theirs, and the plan is a mistake of ours", () => {
  const parts = { ...richWorkbook() };
  const workbook = parts["xl/workbook.xml"] as string;
  const bytes = zipParts({ ...parts, "xl/workbook.xml": workbook.replace('name="透视"', 'name="绩效台账"') });
  expect(read(bytes).grids.map((grid) => grid.own)).toEqual([undefined, undefined, undefined]);
  expect(() => applied(bytes, everything)).toThrow("绩效台账");
});

describe("a sheet of ours that is written again", () => {
  const once = applied(zipParts(richWorkbook()), everything);

  test("keeps its part, id and place, and takes what the new plan says", () => {
    const plan = {
      ...ledgerPlan,
      title: "台账（新）",
      state: "visible" as const,
      cells: [{ row: 0, col: 0, value: "新" }],
    };
    const twice = applied(once, { sheets: [plan] });
    expect(packageProblems(twice)).toEqual([]);
    const sheets = (bytes: Uint8Array) => textOfPart(unzipParts(bytes), "xl/workbook.xml").match(/<sheet .*?\/>/g);
    expect(sheets(twice)!.at(-1)).toBe(
      sheets(once)!.at(-1)!.replace("绩效台账", "台账（新）").replace(' state="hidden"', ""),
    );
    const grid = read(twice).grids.at(-1)!;
    expect(grid).toMatchObject({ sheet: "台账（新）", state: "visible", own: "ledger", rowCount: 1, values: [["新"]] });
  });

  test("loses the charts that are no longer planned, with their parts", () => {
    const twice = applied(once, {
      sheets: [{ ...overviewPlan, charts: overviewPlan.charts!.slice(0, 1) }, ledgerPlan],
    });
    expect(packageProblems(twice)).toEqual([]);
    const charts = [...unzipParts(twice).keys()].filter((name) => name.startsWith("xl/charts/"));
    expect(charts).toEqual(["xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/charts/chart3.xml"]);
    const without = applied(once, { sheets: [{ ...overviewPlan, charts: [] }, ledgerPlan] });
    expect(packageProblems(without)).toEqual([]);
    expect([...unzipParts(without).keys()]).not.toContain("xl/drawings/drawing3.xml");
  });

  test("keeps cells that a user typed beside our area", () => {
    const parts = unzipParts(once);
    const name = [...parts.keys()].find(
      (part) => part.startsWith("xl/worksheets/sheet") && textOfPart(parts, part).includes('<dimension ref="A1:A2"/>'),
    )!;
    const typed = textOfPart(parts, name).replace(
      "</c></row></sheetData>",
      '</c><c r="C2"><v>42</v></c></row><row r="9"><c r="A9"><f>C2*2</f><v>84</v></c></row></sheetData>',
    );
    const bytes = zipParts({ ...Object.fromEntries(parts), [name]: typed });
    const twice = applied(bytes, everything);
    const grid = read(twice).grids.at(-1)!;
    expect(grid.values[1]).toEqual([1, null, 42]);
    expect(grid.values[8]).toEqual([84]);
    expect(packageProblems(twice)).toEqual([]);
    expect(Buffer.compare(applied(twice, everything), twice)).toBe(0);
  });

  test("a new sheet goes before the next planned one that exists, and names keep their sheets", () => {
    const onlyLedger = applied(zipParts(richWorkbook()), { sheets: [ledgerPlan] });
    const both = applied(onlyLedger, { sheets: [overviewPlan, ledgerPlan] });
    expect(read(both).grids.map((grid) => grid.own)).toEqual([undefined, undefined, undefined, "overview", "ledger"]);
    expect(packageProblems(both)).toEqual([]);
  });
});

/** The first entry of a list of the styles part. */
function firstStyle(bytes: Uint8Array, list: string): string | undefined {
  return new RegExp(`<${list} [^>]*>(<(\\w+)[^>]*?(?:/>|>.*?</\\2>))`).exec(
    textOfPart(unzipParts(bytes), "xl/styles.xml"),
  )?.[1];
}

test.each([
  ["without a styles part", undefined],
  ["with an empty styles part", ""],
  ["with empty lists of styles", '<fonts count="0"/><fills count="0"/><borders count="0"/><cellXfs count="0"/>'],
])("in a workbook %s the user's cells stay plain when ours get looks", (_, styles) => {
  const plain = zipParts(
    smallBook({
      sheet: "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>",
      ...(styles === undefined ? {} : { styles }),
    }),
  );
  const written = applied(plain, { sheets: [overviewPlan], marks: [] });
  expect(firstStyle(written, "cellXfs")).toBe('<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>');
  expect(firstStyle(written, "fonts")).not.toContain("<b/>");
  expect(firstStyle(written, "borders")).not.toContain("thin");
  expect(packageProblems(written)).toEqual([]);
  expect(Buffer.compare(applied(written, { sheets: [overviewPlan], marks: [] }), written)).toBe(0);
});

test("a part called as ours would be, to which nothing refers, is left alone", () => {
  const original = zipParts({ ...smallBook({}), "xl/sharedStrings.xml": "", "xl/styles.xml": "<lost/>" });
  const written = applied(original, { sheets: [overviewPlan], marks: [] });
  expect(read(written).grids.at(-1)?.values[1]).toEqual(["项目", "得分", "等级", "执行率"]);
  expect(changedParts(original, written)).toEqual([
    "[Content_Types].xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
  ]);
  expect(Buffer.compare(applied(written, { sheets: [overviewPlan], marks: [] }), written)).toBe(0);
});

test.each([
  ["plain", (xml: string) => xml],
  ["prefixed", (xml: string) => xml.replace("<", "<x:").replace(" xmlns=", " xmlns:x=")],
])("parts that are one empty element, %s, are opened once for all that is added to them", (_, spell) => {
  const parts = smallBook({ sheet: "", strings: "", styles: "" });
  const emptied = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"].map((part) => [
    part,
    spell(String(parts[part]).replace(/><\/\w+>$/, "/>")),
  ]);
  const original = zipParts({ ...parts, ...Object.fromEntries(emptied) });
  const mark = { range: { sheet: "表", top: 0, left: 0, bottom: 0, right: 0 }, severity: "error" as const };
  const changes: WorkbookChanges = { sheets: [overviewPlan, ledgerPlan], marks: [mark] };
  const written = applied(original, changes);
  expect(packageProblems(written)).toEqual([]);
  expect(read(written).grids.at(-2)?.values[1]).toEqual(["项目", "得分", "等级", "执行率"]);
  expect(Buffer.compare(applied(written, changes), written)).toBe(0);
});

test("a list of texts without a byte gets ours", () => {
  const original = zipParts({ ...smallBook({ strings: "" }), "xl/sharedStrings.xml": "" });
  const written = applied(original, { sheets: [overviewPlan], marks: [] });
  expect(packageProblems(written)).toEqual([]);
  expect(read(written).grids.at(-1)?.values[1]).toEqual(["项目", "得分", "等级", "执行率"]);
});

test("where each relationship part is declared by name, ours are too, and their names go with them", () => {
  const parts = smallBook({ sheet: "<sheetData/>" });
  const declared = ["/_rels/.rels", "/xl/_rels/workbook.xml.rels"]
    .map(
      (name) => `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    )
    .join("");
  const types = String(parts["[Content_Types].xml"]).replace(/<Default Extension="rels"[^>]*>/, declared);
  const original = zipParts({ ...parts, "[Content_Types].xml": types });
  const written = applied(original, { sheets: [overviewPlan], marks: [] });
  expect(packageProblems(written)).toEqual([]);
  const chartless = applied(written, { sheets: [{ ...overviewPlan, charts: [] }], marks: [] });
  expect(packageProblems(chartless)).toEqual([]);
  expect(textOfPart(unzipParts(chartless), "[Content_Types].xml")).not.toContain("drawing");
});

test("a sheet of ours takes no part's name that the workbook lists, even where that part is missing", () => {
  const parts = smallBook({});
  const listed = '<sheet name="图" sheetId="9" r:id="rId9"/></sheets>';
  const lost = 'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet"';
  const original = zipParts({
    ...parts,
    "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace("</sheets>", listed),
    "xl/_rels/workbook.xml.rels": String(parts["xl/_rels/workbook.xml.rels"]).replace(
      "</Relationships>",
      `<Relationship Id="rId9" ${lost} Target="Worksheets/Sheet2.xml"/></Relationships>`,
    ),
  });
  const written = applied(original, { sheets: [ledgerPlan] });
  expect(read(written).grids.map(({ sheet }) => sheet)).toEqual(["表", "绩效台账"]);
  expect(unzipParts(written).has("xl/worksheets/sheet3.xml")).toBe(true);
});

test.each<[string, WorkbookChanges]>([
  ["a sheet", { sheets: [ledgerPlan] }],
  [
    "a styles part",
    { sheets: [], marks: [{ range: { sheet: "表", top: 0, left: 0, bottom: 0, right: 0 }, severity: "error" }] },
  ],
])("an id that the workbook mentions without having it is not given to %s of ours", (_, changes) => {
  const lost = '<externalReferences><externalReference r:id="rId2"/></externalReferences>';
  const original = zipParts(smallBook({ afterSheets: lost }));
  const written = unzipParts(applied(original, changes));
  expect(textOfPart(written, "xl/_rels/workbook.xml.rels")).not.toContain('"rId2"');
  expect(packageProblems(zipParts(Object.fromEntries(written)))).toEqual(packageProblems(original));
});
