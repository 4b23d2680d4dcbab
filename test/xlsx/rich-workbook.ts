import { CONTROL_RELATIONSHIPS, CONTROL_TYPES, RICH_CONTROLS, SHEET_CONTROLS } from "./rich-controls";
import { RICH_DRAWINGS } from "./rich-drawings";
import type { Parts } from "./zip-parts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MICROSOFT = "http://schemas.microsoft.com/office";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** Relationships as [id, type (last word, or whole), target, external]. */
type RelationshipLiteral = readonly [id: string, type: string, target: string, external?: true];

/**
 * A workbook with a little of everything that Excel files hold: charts, a chart sheet, pivot table and cache, image,
 * text box, comments and threaded comments, validations, conditional formats with an extended data bar, sparklines,
 * table, names, array and dynamic array formulas, hyperlinks, external link, custom XML and properties, printer
 * settings, protection, hidden things, an ActiveX control, an embedded object, a signature line, a part of an unknown
 * vendor; with `macros` a VBA project.
 */
export function richWorkbook({ macros = false }: { macros?: boolean } = {}): Parts {
  return {
    "[Content_Types].xml": contentTypes(macros),
    "_rels/.rels": relationships([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
      ["rId3", "extended-properties", "docProps/app.xml"],
      ["rId4", "custom-properties", "docProps/custom.xml"],
    ]),
    "docProps/core.xml": `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>财政局</dc:creator></cp:coreProperties>`,
    "docProps/app.xml": `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    "docProps/custom.xml": `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="文号"><vt:lpwstr>财绩〔2024〕1号</vt:lpwstr></property></Properties>`,
    "customXml/item1.xml": `${HEAD}<资金 xmlns="urn:example:fund">专项</资金>`,
    "customXml/_rels/item1.xml.rels": relationships([["rId1", "customXmlProps", "itemProps1.xml"]]),
    "customXml/itemProps1.xml": `${HEAD}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{11111111-2222-3333-4444-555555555555}"/>`,
    "xl/workbook.xml": WORKBOOK,
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
      ["rId3", "worksheet", "worksheets/sheet2.xml"],
      ["rId4", "worksheet", "worksheets/sheet3.xml"],
      ["rId5", "styles", "styles.xml"],
      ["rId6", "sharedStrings", "sharedStrings.xml"],
      ["rId7", "theme", "theme/theme1.xml"],
      ["rId8", "calcChain", "calcChain.xml"],
      ["rId9", "externalLink", "externalLinks/externalLink1.xml"],
      ["rId10", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ["rId11", "sheetMetadata", "metadata.xml"],
      ["rId12", `${MICROSOFT}/2017/10/relationships/person`, "persons/person.xml"],
      ["rId13", "customXml", "../customXml/item1.xml"],
      ["rId14", "http://vendor.example/relationships/seal", "vendor/seal.dat"],
      ...(macros ? [["rId15", `${MICROSOFT}/2006/relationships/vbaProject`, "vbaProject.bin"] as const] : []),
    ]),
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}" count="8" uniqueCount="7"><si><t>项目</t></si><si><t>金额</t></si><si><r><rPr><b/></rPr><t>重</t></r><r><t xml:space="preserve">点 </t></r></si><si><t>乡村振兴</t><rPh sb="0" eb="2"><t>xiangcun</t></rPh></si><si><t>教育</t></si><si><t>合计</t></si><si><t xml:space="preserve"> 备注_x000D_</t></si></sst>`,
    "xl/theme/theme1.xml": `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements/></a:theme>`,
    "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${MAIN}"><c r="B5" i="1"/><c r="D2" a="1"/><c r="C2"/></calcChain>`,
    "xl/metadata.xml": `${HEAD}<metadata xmlns="${MAIN}" xmlns:xda="${MICROSOFT}/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
    "xl/persons/person.xml": `${HEAD}<personList xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><person displayName="张三" id="{AAAAAAAA-0000-0000-0000-000000000001}"/></personList>`,
    "xl/externalLinks/externalLink1.xml": `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="上年"/></sheetNames></externalBook></externalLink>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": relationships([
      ["rId1", "externalLinkPath", "file:///C:/上年.xlsx", true],
    ]),
    "xl/pivotCache/pivotCacheDefinition1.xml": `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="数据"/></cacheSource><cacheFields count="2"><cacheField name="项目"><sharedItems/></cacheField><cacheField name="金额"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
    "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationships([
      ["rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"],
    ]),
    "xl/pivotCache/pivotCacheRecords1.xml": `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="2"><r><s v="乡村振兴"/><n v="120.5"/></r><r><s v="教育"/><n v="80"/></r></pivotCacheRecords>`,
    "xl/pivotTables/pivotTable1.xml": `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="透视表1" cacheId="7" dataCaption="值"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField/><pivotField dataField="1"/></pivotFields></pivotTableDefinition>`,
    "xl/pivotTables/_rels/pivotTable1.xml.rels": relationships([
      ["rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
    ]),
    "xl/vendor/seal.dat": new Uint8Array([0, 1, 2, 253, 254, 255]),
    "xl/worksheets/sheet1.xml": SHEET1,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "comments", "../comments1.xml"],
      ["rId4", `${MICROSOFT}/2017/10/relationships/threadedComment`, "../threadedComments/threadedComment1.xml"],
      ["rId5", "table", "../tables/table1.xml"],
      ["rId6", "hyperlink", "https://example.org/办法", true],
      ["rId7", "printerSettings", "../printerSettings/printerSettings1.bin"],
      ...CONTROL_RELATIONSHIPS,
    ]),
    "xl/worksheets/sheet2.xml": `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c></row></sheetData></worksheet>`,
    "xl/worksheets/_rels/sheet2.xml.rels": relationships([["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"]]),
    "xl/worksheets/sheet3.xml": `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/></worksheet>`,
    "xl/tables/table1.xml": `${HEAD}<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="F1:G3"><autoFilter ref="F1:G3"/><tableColumns count="2"><tableColumn id="1" name="项目"/><tableColumn id="2" name="金额"/></tableColumns></table>`,
    "xl/comments1.xml": `${HEAD}<comments xmlns="${MAIN}"><authors><author>tc={BBBBBBBB-0000-0000-0000-000000000001}</author></authors><commentList><comment ref="A2" authorId="0"><text><t>请核对</t></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `${HEAD}<ThreadedComments xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><threadedComment ref="A2" dT="2024-01-01T00:00:00.00" personId="{AAAAAAAA-0000-0000-0000-000000000001}" id="{BBBBBBBB-0000-0000-0000-000000000001}"><text>请核对</text></threadedComment></ThreadedComments>`,
    "xl/printerSettings/printerSettings1.bin": new Uint8Array([80, 0, 82, 0, 1, 2]),
    ...RICH_DRAWINGS,
    ...RICH_CONTROLS,
    ...(macros ? { "xl/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 9, 9, 9]) } : {}),
  };
}

const WORKBOOK = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl"/><workbookPr defaultThemeVersion="124226"/><workbookProtection lockStructure="0"/><bookViews><workbookView xWindow="0" yWindow="0" activeTab="2"/></bookViews><sheets><sheet name="数据" sheetId="1" r:id="rId1"/><sheet name="图表" sheetId="4" r:id="rId2"/><sheet name="透视" sheetId="2" r:id="rId3"/><sheet name="参数" sheetId="9" state="veryHidden" r:id="rId4"/></sheets><externalReferences><externalReference r:id="rId9"/></externalReferences><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">数据!$A$1:$B$3</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">数据!$1:$1</definedName><definedName name="税率">0.13</definedName><definedName name="明细" localSheetId="3">参数!$A$1</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="7" r:id="rId10"/></pivotCaches><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="${MICROSOFT}/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.0_);[Red]\\(0.0\\)"/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="176" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="31" fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>`;

const X14 = `${MICROSOFT}/spreadsheetml/2009/9/main`;
const XM = `${MICROSOFT}/excel/2006/main`;

const SHEET1 = [
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14ac="${MICROSOFT}/spreadsheetml/2009/9/ac">`,
  '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:G5"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="B2"/></sheetView></sheetViews>',
  '<sheetFormatPr defaultRowHeight="14.4" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="20" customWidth="1"/><col min="5" max="5" width="9" hidden="1"/></cols>',
  '<sheetData><row r="1" spans="1:7"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" s="2" t="s"><v>1</v></c><c r="F1" t="s"><v>0</v></c><c r="G1" t="s"><v>1</v></c></row>',
  '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" s="1"><v>120.5</v></c><c r="C2"><f t="array" ref="C2:C3">B2:B3*2</f><v>241</v></c><c r="D2" cm="1"><f t="array" ref="D2:D3">_xlfn.SORT(B2:B3)</f><v>80</v></c><c r="F2" t="s"><v>3</v></c><c r="G2"><v>120.5</v></c></row>',
  '<row r="3" hidden="1"><c r="A3" t="s"><v>4</v></c><c r="B3" s="1"><v>80</v></c><c r="C3"><v>160</v></c><c r="D3"><v>120.5</v></c><c r="F3" t="s"><v>4</v></c><c r="G3"><v>80</v></c></row>',
  '<row r="4"><c r="A4" t="s"><v>2</v></c></row><row r="5"><c r="A5" t="s"><v>5</v></c><c r="B5" s="1"><f>SUM(B2:B3)</f><v>200.5</v></c></row></sheetData>',
  '<autoFilter ref="A1:B3"/><mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells>',
  '<conditionalFormatting sqref="B2:B3"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan" stopIfTrue="1"><formula>100</formula></cfRule></conditionalFormatting>',
  '<conditionalFormatting sqref="C2:C3"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="' +
    X14 +
    '"><x14:id>{CCCCCCCC-0000-0000-0000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>',
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A2:A3"><formula1>"乡村振兴,教育"</formula1></dataValidation></dataValidations>',
  '<hyperlinks><hyperlink ref="A1" r:id="rId6"/><hyperlink ref="B1" location="透视!A1"/></hyperlinks>',
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" r:id="rId7"/><headerFooter><oddHeader>&amp;C绩效</oddHeader></headerFooter>',
  '<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>',
  `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>${SHEET_CONTROLS}`,
  '<tableParts count="1"><tablePart r:id="rId5"/></tableParts>',
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{CCCCCCCC-0000-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>C2:C3</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="expression" priority="7" id="{CCCCCCCC-0000-0000-0000-000000000002}"><xm:f>参数!$A$1&gt;0</xm:f></x14:cfRule><xm:sqref>D2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>`,
  `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>数据!B2:B3</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
  "</worksheet>",
].join("");

function relationships(list: readonly RelationshipLiteral[]): string {
  const elements = list.map(([id, type, target, external]) => {
    const whole = type.includes("/") ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${whole}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`;
}

function contentTypes(macros: boolean): string {
  const drawingml = "application/vnd.openxmlformats-officedocument";
  const main = macros ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml" : `${SHEETML}.sheet.main+xml`;
  const defaults = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
    ["png", "image/png"],
    ["emf", "image/x-emf"],
    ["vml", `${drawingml}.vmlDrawing`],
    ["bin", macros ? "application/vnd.ms-office.vbaProject" : `${SHEETML}.printerSettings`],
    ["dat", "application/octet-stream"],
  ];
  const overrides = [
    ["xl/workbook.xml", main],
    ["xl/worksheets/sheet1.xml", `${SHEETML}.worksheet+xml`],
    ["xl/worksheets/sheet2.xml", `${SHEETML}.worksheet+xml`],
    ["xl/worksheets/sheet3.xml", `${SHEETML}.worksheet+xml`],
    ["xl/chartsheets/sheet1.xml", `${SHEETML}.chartsheet+xml`],
    ["xl/styles.xml", `${SHEETML}.styles+xml`],
    ["xl/sharedStrings.xml", `${SHEETML}.sharedStrings+xml`],
    ["xl/calcChain.xml", `${SHEETML}.calcChain+xml`],
    ["xl/metadata.xml", `${SHEETML}.sheetMetadata+xml`],
    ["xl/theme/theme1.xml", `${drawingml}.theme+xml`],
    ["xl/tables/table1.xml", `${SHEETML}.table+xml`],
    ["xl/comments1.xml", `${SHEETML}.comments+xml`],
    ["xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"],
    ["xl/persons/person.xml", "application/vnd.ms-excel.person+xml"],
    ["xl/externalLinks/externalLink1.xml", `${SHEETML}.externalLink+xml`],
    ["xl/pivotCache/pivotCacheDefinition1.xml", `${SHEETML}.pivotCacheDefinition+xml`],
    ["xl/pivotCache/pivotCacheRecords1.xml", `${SHEETML}.pivotCacheRecords+xml`],
    ["xl/pivotTables/pivotTable1.xml", `${SHEETML}.pivotTable+xml`],
    ["xl/drawings/drawing1.xml", `${drawingml}.drawing+xml`],
    ["xl/drawings/drawing2.xml", `${drawingml}.drawing+xml`],
    ["xl/charts/chart1.xml", `${drawingml}.drawingml.chart+xml`],
    ["xl/charts/chart2.xml", `${drawingml}.drawingml.chart+xml`],
    ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["docProps/app.xml", `${drawingml}.extended-properties+xml`],
    ["docProps/custom.xml", `${drawingml}.custom-properties+xml`],
    ["customXml/itemProps1.xml", `${drawingml}.customXmlProperties+xml`],
    ...CONTROL_TYPES,
    ...(macros ? [["xl/printerSettings/printerSettings1.bin", `${SHEETML}.printerSettings`]] : []),
  ];
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    defaults.map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`).join("") +
    overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join("") +
    "</Types>"
  );
}
