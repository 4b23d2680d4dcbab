import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import type { SheetPlan, WorkbookChanges } from "../../src/sheets/plan";
import { packageProblems } from "./package-checker";
import { CONTROL_RELATIONSHIPS, CONTROL_TYPES, RICH_CONTROLS, SHEET_CONTROLS } from "./rich-controls";
import { richWorkbook } from "./rich-workbook";
import { overviewPlan } from "./sample-plans";
import { smallBook } from "./small-book";
import { type Parts, textOfPart, unzipParts, zipParts } from "./zip-parts";

/** What an evaluator adds to a sheet of ours in Excel, and what is left of it when the workbook is scored again. */

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OURS = "xl/worksheets/sheet2.xml";

function applied(bytes: Uint8Array, changes: WorkbookChanges): Uint8Array {
  const opened = openXlsx(bytes);
  const written = opened.ok ? opened.value.apply(changes) : opened;
  if (!written.ok) throw new Error(JSON.stringify(written.refusal));
  return written.value;
}

/** One line more, and another score: what a further run finds. */
const longerPlan: SheetPlan = {
  ...overviewPlan,
  cells: [
    ...[...(overviewPlan.cells as Iterable<never>)],
    { row: 7, col: 0, value: "新增项目" },
    { row: 7, col: 1, value: 77 },
  ],
};

/** The graded workbook with these parts as a user's Excel left them. */
function edited(change: (sheet: string) => string, more: Parts = {}): Uint8Array {
  const once = applied(zipParts(smallBook({})), { sheets: [overviewPlan] });
  const parts = Object.fromEntries(unzipParts(once));
  return zipParts({ ...parts, [OURS]: change(textOfPart(unzipParts(once), OURS)), ...more });
}

function sheetAfter(bytes: Uint8Array, plan: SheetPlan): string {
  const written = applied(bytes, { sheets: [plan] });
  // What the test's shortened markup lacks is no fault of the writer.
  expect(packageProblems(bytes)).toEqual(expect.arrayContaining([...packageProblems(written)]));
  expect(Buffer.compare(applied(written, { sheets: [plan] }), written)).toBe(0);
  return textOfPart(unzipParts(written), OURS);
}

const before = (element: string, xml: string) => (sheet: string) => {
  if (!sheet.includes(`<${element}`)) throw new Error(`the sheet has no ${element}`);
  return sheet.replace(`<${element}`, `${xml}<${element}`);
};

describe("a filter on our table", () => {
  const filter =
    '<autoFilter ref="A2:D6"><filterColumn colId="2"><filters><filter val="优"/></filters></filterColumn></autoFilter>';
  const name = `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'绩效总览'!$A$2:$D$6</definedName>`;
  const filtered = (): Uint8Array => {
    const bytes = edited((sheet) =>
      before(
        "mergeCells",
        filter,
      )(sheet)
        .replace('<row r="4"', '<row r="4" hidden="1"')
        .replace("<sheetPr>", '<sheetPr filterMode="1">'),
    );
    const parts = unzipParts(bytes);
    const workbook = textOfPart(parts, "xl/workbook.xml").replace("<definedNames>", `<definedNames>${name}`);
    return zipParts({ ...Object.fromEntries(parts), "xl/workbook.xml": workbook });
  };

  test("stays with the rows it hides when nothing has changed", () => {
    const sheet = sheetAfter(filtered(), overviewPlan);
    expect(sheet).toContain(filter);
    expect(sheet).toContain('<row r="4" hidden="1">');
    expect(sheet).toContain('filterMode="1"');
  });

  test("shows all rows and covers the new ones when there are other figures", () => {
    const sheet = sheetAfter(filtered(), longerPlan);
    expect(sheet).toContain('<autoFilter ref="A2:D7"/>');
    expect(sheet).not.toContain("hidden=");
    expect(sheet).not.toContain("filterMode");
    const workbook = textOfPart(unzipParts(applied(filtered(), { sheets: [longerPlan] })), "xl/workbook.xml");
    expect(workbook).toContain(">'绩效总览'!$A$2:$D$7</definedName>");
    expect(workbook).not.toContain("$D$6</definedName>");
  });

  test("goes before the one that is planned, which stands where there was none", () => {
    const plan = { ...overviewPlan, filter: { top: 1, left: 0, bottom: 5, right: 2 } };
    expect(sheetAfter(filtered(), plan)).toContain(filter);
    const fresh = applied(zipParts(smallBook({})), { sheets: [plan] });
    expect(packageProblems(fresh)).toEqual([]);
    expect(textOfPart(unzipParts(fresh), OURS)).toContain('<autoFilter ref="A2:C6"/>');
    expect(textOfPart(unzipParts(fresh), "xl/workbook.xml")).toContain(">'绩效总览'!$A$2:$C$6</definedName>");
    expect(Buffer.compare(applied(fresh, { sheets: [plan] }), fresh)).toBe(0);
  });

  test("goes with its name where its table is gone", () => {
    const short = { ...overviewPlan, cells: [{ row: 0, col: 0, value: "无" }], merges: [], charts: [] };
    const written = applied(filtered(), { sheets: [short] });
    expect(textOfPart(unzipParts(written), OURS)).not.toContain("autoFilter");
    expect(textOfPart(unzipParts(written), "xl/workbook.xml")).not.toContain("_FilterDatabase");
  });
});

test("rules that a user added stay in front, and ours are not doubled", () => {
  const theirs = [
    '<conditionalFormatting sqref="A3:A6"><cfRule type="cellIs" dxfId="99" priority="1" operator="equal"><formula>"教育"</formula></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="B3:B6"><cfRule type="top10" priority="2" rank="3"/></conditionalFormatting>',
  ];
  const sheet = sheetAfter(edited(before("dataValidations", theirs.join(""))), longerPlan);
  for (const rule of theirs) expect(sheet).toContain(rule);
  const priorities = [...sheet.matchAll(/ priority="(\d+)"/g)].map(([, priority]) => Number(priority));
  expect(priorities.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
});

test("a user's rule that Excel put into one element with ours stays alone", () => {
  const bytes = edited((sheet) =>
    sheet.replace(
      /(<conditionalFormatting sqref="C3:C5">.*?)(<\/conditionalFormatting>)/,
      '$1<cfRule type="uniqueValues" priority="9"/>$2',
    ),
  );
  const sheet = sheetAfter(bytes, overviewPlan);
  expect(sheet).toContain(
    '<conditionalFormatting sqref="C3:C5"><cfRule type="uniqueValues" priority="9"/></conditionalFormatting>',
  );
  expect(sheet.match(/<cfRule /g)).toHaveLength(4);
});

test("choices, links, merges and rows beside our cells stay, and ours are not doubled", () => {
  const choice = '<dataValidation type="list" sqref="H3:H9"><formula1>"已核,未核"</formula1></dataValidation>';
  const bytes = edited((sheet) =>
    sheet
      .replace(/<dataValidations count="2">/, `<dataValidations count="3">${choice}`)
      .replace("<hyperlinks>", '<hyperlinks><hyperlink ref="H2" location="表!A1"/><hyperlink ref="A4" r:id="rId77"/>')
      .replace('<mergeCells count="1">', '<mergeCells count="2"><mergeCell ref="H1:I1"/>')
      .replace(
        "</sheetData>",
        '<row r="40" ht="44" customHeight="1" hidden="1"><c r="A40"><v>1</v></c></row></sheetData>',
      ),
  );
  const sheet = sheetAfter(bytes, overviewPlan);
  expect(sheet).toContain('<dataValidations count="3">');
  expect(sheet).toContain(choice);
  expect(sheet).toContain('<hyperlink ref="H2" location="表!A1"/>');
  // Our own link takes the place of one that a user set on the same cell.
  expect(sheet.match(/<hyperlink /g)).toHaveLength(4);
  expect(sheet).toContain('<mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="H1:I1"/></mergeCells>');
  expect(sheet).toContain('<row r="40" ht="44" customHeight="1" hidden="1"><c r="A40"><v>1</v></c></row>');
});

test("widths, hidden columns, view, protection and paper stay as the user set them", () => {
  const bytes = edited((sheet) =>
    sheet
      .replace(
        /<cols>.*<\/cols>/,
        '<cols><col min="1" max="1" width="44" customWidth="1"/><col min="3" max="3" width="10" hidden="1" customWidth="1"/></cols>',
      )
      .replace("<sheetPr>", '<sheetPr><tabColor rgb="FFFF0000"/>')
      .replace('showGridLines="0"', 'zoomScale="140"')
      .replace("</sheetData>", '</sheetData><sheetProtection password="CC1A" sheet="1"/>')
      .replace('paperSize="9"', 'paperSize="8"'),
  );
  const sheet = sheetAfter(bytes, longerPlan);
  for (const kept of [
    'width="44"',
    'hidden="1" customWidth="1"/></cols>',
    "tabColor",
    'zoomScale="140"',
    'password="CC1A"',
    'paperSize="8"',
  ])
    expect(sheet).toContain(kept);
});

test("where our table gets another number of columns, its widths are ours again and those behind stay", () => {
  const bytes = edited((sheet) =>
    sheet.replace(/<cols>.*<\/cols>/, '<cols><col min="1" max="1" width="44"/><col min="4" max="9" width="3"/></cols>'),
  );
  const wider: SheetPlan = {
    ...overviewPlan,
    columnWidths: [20, 12, 10, 12, 15],
    cells: [...(overviewPlan.cells as Iterable<never>), { row: 0, col: 4, value: "备注" }],
  };
  expect(sheetAfter(bytes, wider)).toMatch(
    /<cols><col min="1" max="1" width="20".*<col min="5" max="5" width="15" customWidth="1"\/><col min="6" max="9" width="3"\/><\/cols>/,
  );
});

test("form controls and extensions stay with the namespaces they need", () => {
  const controls =
    '<mc:AlternateContent><mc:Choice Requires="x14"><controls><control shapeId="1" r:id="rId88" name="核对"/></controls></mc:Choice></mc:AlternateContent>';
  const extensions = '<extLst><ext uri="{x}"><x14:slicerList xmlns:x14="urn:x14"/></ext></extLst>';
  const bytes = edited((sheet) =>
    sheet
      .replace("<worksheet ", '<worksheet xmlns:mc="urn:mc" mc:Ignorable="xr" xmlns:xr="urn:xr" xr:uid="{1}" ')
      .replace("</worksheet>", `${controls}${extensions}</worksheet>`),
  );
  const sheet = sheetAfter(bytes, longerPlan);
  expect(sheet).toContain(`${controls}${extensions}</worksheet>`);
  expect(sheet).toContain(' xmlns:mc="urn:mc" mc:Ignorable="xr" xmlns:xr="urn:xr" xr:uid="{1}">');
});

test("a signature line, a button and an embedded file on a sheet of ours stay with all their parts", () => {
  const added = `<legacyDrawing r:id="rId2"/>${SHEET_CONTROLS}`;
  const plain = unzipParts(edited((sheet) => sheet.replace("</worksheet>", `${added}</worksheet>`)));
  const relationships = "xl/worksheets/_rels/sheet2.xml.rels";
  const types = "[Content_Types].xml";
  const related = [["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"], ...CONTROL_RELATIONSHIPS];
  const bytes = zipParts({
    ...Object.fromEntries(plain),
    ...RICH_CONTROLS,
    [relationships]: textOfPart(plain, relationships).replace(
      "</Relationships>",
      `${related.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`).join("")}</Relationships>`,
    ),
    [types]: textOfPart(plain, types).replace(
      "</Types>",
      `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="emf" ContentType="image/x-emf"/>${CONTROL_TYPES.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join("")}</Types>`,
    ),
  });
  expect(packageProblems(bytes)).toEqual([]);
  const written = applied(bytes, { sheets: [longerPlan] });
  expect(packageProblems(written)).toEqual([]);
  expect(textOfPart(unzipParts(written), OURS)).toContain(added);
  const before = unzipParts(bytes);
  for (const part of Object.keys(RICH_CONTROLS)) expect(unzipParts(written).get(part)).toEqual(before.get(part));
});

describe("a table that a user made of our cells", () => {
  const table = (names: readonly string[]) =>
    `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A2:D5"><autoFilter ref="A2:D5"/><tableColumns count="4">${names.map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join("")}</tableColumns></table>`;
  const withTable = (names: readonly string[]): Uint8Array => {
    const bytes = edited((sheet) =>
      sheet.replace("</worksheet>", '<tableParts count="1"><tablePart r:id="rId9"/></tableParts></worksheet>'),
    );
    const parts = unzipParts(bytes);
    const text = (name: string) => textOfPart(parts, name);
    const relationships = "xl/worksheets/_rels/sheet2.xml.rels";
    const types = "[Content_Types].xml";
    return zipParts({
      ...Object.fromEntries(parts),
      "xl/tables/table1.xml": table(names),
      [relationships]: text(relationships).replace(
        "</Relationships>",
        `<Relationship Id="rId9" Type="${OFFICE}/table" Target="../tables/table1.xml"/></Relationships>`,
      ),
      [types]: text(types).replace(
        "</Types>",
        '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
      ),
    });
  };

  test("stays while its headings are ours", () => {
    expect(sheetAfter(withTable(["项目", "得分", "等级", "执行率"]), longerPlan)).toContain('<tablePart r:id="rId9"/>');
  });

  test("goes when the headings are others, which Excel would take for damage", () => {
    const written = applied(withTable(["Project", "Score", "Grade", "Rate"]), { sheets: [overviewPlan] });
    expect(textOfPart(unzipParts(written), OURS)).not.toContain("tablePart");
    expect([...unzipParts(written).keys()]).not.toContain("xl/tables/table1.xml");
    expect(packageProblems(written)).toEqual([]);
  });

  test("has no merged cells of ours in it", () => {
    const merges = [...(overviewPlan.merges ?? []), { top: 3, left: 0, bottom: 3, right: 1 }];
    expect(sheetAfter(withTable(["项目", "得分", "等级", "执行率"]), { ...overviewPlan, merges })).toContain(
      '<mergeCells count="1"><mergeCell ref="A1:D1"/>',
    );
  });
});

test("charts, pivot caches, names, formulas and links of the user's that point to our sheet stay as they are", () => {
  const once = unzipParts(applied(zipParts(richWorkbook()), { sheets: [overviewPlan] }));
  const pointing: Record<string, (xml: string) => string> = {
    "xl/charts/chart1.xml": (xml) => xml.replaceAll(/<c:f>[^<]*<\/c:f>/g, "<c:f>'绩效总览'!$B$3:$B$5</c:f>"),
    "xl/pivotCache/pivotCacheDefinition1.xml": (xml) =>
      xml.replace('ref="A1:B3" sheet="数据"', 'ref="A2:D5" sheet="绩效总览"'),
    "xl/worksheets/sheet1.xml": (xml) =>
      xml.replace("<f>SUM(B2:B3)</f>", "<f>'绩效总览'!B6</f>").replace('location="透视!A1"', 'location="绩效总览!B6"'),
    "xl/workbook.xml": (xml) =>
      xml.replace("<definedNames>", "<definedNames><definedName name=\"我的总分\">'绩效总览'!$B$6</definedName>"),
  };
  const changed = Object.entries(pointing).map(([name, change]) => [name, change(textOfPart(once, name))] as const);
  for (const [name, xml] of changed) expect(xml).not.toBe(textOfPart(once, name));
  const bytes = zipParts({ ...Object.fromEntries(once), ...Object.fromEntries(changed) });
  const after = unzipParts(applied(bytes, { sheets: [longerPlan] }));
  for (const [name, xml] of changed.slice(0, 3)) expect(textOfPart(after, name)).toBe(xml);
  expect(textOfPart(after, "xl/workbook.xml")).toContain(
    "<definedName name=\"我的总分\">'绩效总览'!$B$6</definedName>",
  );
});

describe("pages on which cards stay whole", () => {
  const cards = (...blocks: readonly (readonly [number, number])[]): SheetPlan => ({
    ...overviewPlan,
    cells: Array.from({ length: 80 }, (_, row) => ({ row, col: 0, value: `第${row + 1}行` })),
    merges: [],
    charts: [],
    rowHeights: new Map(),
    print: { landscape: true, keepTogether: blocks.map(([top, bottom]) => ({ top, bottom })) },
  });
  const breaks = (bytes: Uint8Array): readonly number[] =>
    [...textOfPart(unzipParts(bytes), OURS).matchAll(/<brk id="(\d+)"/g)].map(([, id]) => Number(id));
  const once = (): Uint8Array => applied(zipParts(smallBook({})), { sheets: [cards([1, 20], [22, 41])] });
  const left = (change: (sheet: string) => string): Uint8Array => {
    const parts = unzipParts(once());
    return zipParts({ ...Object.fromEntries(parts), [OURS]: change(textOfPart(parts, OURS)) });
  };

  test("a card that a page's end would tear begins a page, and scoring again doubles nothing", () => {
    expect(packageProblems(once())).toEqual([]);
    expect(breaks(once())).toEqual([22]);
    expect(Buffer.compare(applied(once(), { sheets: [cards([1, 20], [22, 41])] }), once())).toBe(0);
  });

  test("what we set for rows that have moved goes, and nothing of the user's with it", () => {
    const theirs = left((sheet) => sheet.replace("<brk ", '<brk id="9" max="16383" man="1"/><brk '));
    expect(breaks(applied(theirs, { sheets: [cards([1, 25], [27, 46])] }))).toEqual([9, 27]);
    expect(breaks(applied(theirs, { sheets: [cards()] }))).toEqual([9]);
    expect(breaks(applied(once(), { sheets: [cards()] }))).toEqual([]);
  });

  test("who has taken one of ours away does not get it again", () => {
    const arranged = left((sheet) => sheet.replace(/<brk [^>]*>/, '<brk id="30" max="16383" man="1"/>'));
    const again = applied(arranged, { sheets: [cards([1, 20], [22, 41])] });
    expect(breaks(again)).toEqual([30]);
    expect(breaks(applied(again, { sheets: [cards([1, 25], [27, 46])] }))).toEqual([30]);
  });
});
