import type { Parts } from "./zip-parts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MICROSOFT = "http://schemas.microsoft.com/office";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const X14 = `${MICROSOFT}/spreadsheetml/2009/9/main`;

/** A part with what refers to it, and what it is. */
interface Addition {
  readonly part: string;
  readonly content: string | Uint8Array;
  readonly type: string;
  /** The part that refers to it ("" for the package), the kind of relationship, and its id where markup names it. */
  readonly from: string;
  readonly kind: string;
  readonly id?: string;
}

const BOOK = "xl/workbook.xml";
const SHEET = "xl/worksheets/sheet9.xml";

/** What later Excels and WPS add to files, beside what the rich workbook holds: most of it no library knows. */
const ADDITIONS: readonly Addition[] = [
  // linked data types and pictures in cells: `vm` of a cell leads here
  add(
    "xl/richData/rdrichvalue.xml",
    `<rvData xmlns="${MICROSOFT}/spreadsheetml/2017/richdata" count="1"><rv s="0"><v>0</v><v>5</v></rv></rvData>`,
    "application/vnd.ms-excel.rdrichvalue+xml",
    BOOK,
    `${MICROSOFT}/2017/06/relationships/rdRichValue`,
  ),
  add(
    "xl/richData/rdrichvaluestructure.xml",
    `<rvStructures xmlns="${MICROSOFT}/spreadsheetml/2017/richdata" count="1"><s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/><k n="CalcOrigin" t="i"/></s></rvStructures>`,
    "application/vnd.ms-excel.rdrichvaluestructure+xml",
    BOOK,
    `${MICROSOFT}/2017/06/relationships/rdRichValueStructure`,
  ),
  add(
    "xl/richData/richValueRel.xml",
    `<richValueRels xmlns="${MICROSOFT}/spreadsheetml/2022/richvaluerel" xmlns:r="${OFFICE}"><rel r:id="rId1"/></richValueRels>`,
    "application/vnd.ms-excel.richvaluerel+xml",
    BOOK,
    `${MICROSOFT}/2022/10/relationships/richValueRel`,
  ),
  {
    part: "xl/media/image7.png",
    content: new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    type: "",
    from: "xl/richData/richValueRel.xml",
    kind: "image",
    id: "rId1",
  },
  // check boxes in cells
  add(
    "xl/featurePropertyBag/featurePropertyBag.xml",
    `<FeaturePropertyBags xmlns="${MICROSOFT}/spreadsheetml/2022/featurepropertybag"><bag type="Checkbox"/></FeaturePropertyBags>`,
    "application/vnd.ms-excel.featurepropertybag+xml",
    BOOK,
    `${MICROSOFT}/2022/11/relationships/FeaturePropertyBag`,
  ),
  // slicers and time lines
  add(
    "xl/slicerCaches/slicerCache1.xml",
    `<slicerCacheDefinition xmlns="${X14}" name="切片器_项目" sourceName="项目"/>`,
    "application/vnd.ms-excel.slicerCache+xml",
    BOOK,
    `${MICROSOFT}/2007/relationships/slicerCache`,
  ),
  {
    ...add(
      "xl/slicers/slicer1.xml",
      `<slicers xmlns="${X14}"><slicer name="项目" cache="切片器_项目" rowHeight="241300"/></slicers>`,
      "application/vnd.ms-excel.slicer+xml",
      SHEET,
      `${MICROSOFT}/2007/relationships/slicer`,
    ),
    id: "rId1",
  },
  add(
    "xl/timelineCaches/timelineCache1.xml",
    `<timelineCacheDefinition xmlns="${MICROSOFT}/spreadsheetml/2010/11/main" name="日程表_日期" sourceName="日期"/>`,
    "application/vnd.ms-excel.timelineCache+xml",
    BOOK,
    `${MICROSOFT}/2011/relationships/timelineCache`,
  ),
  // connections, queries, the data model
  add(
    "xl/connections.xml",
    `<connections xmlns="${MAIN}"><connection id="1" name="查询 - 支出" type="5" refreshedVersion="8"/></connections>`,
    `${SHEETML}.connections+xml`,
    BOOK,
    "connections",
  ),
  {
    ...add(
      "xl/queryTables/queryTable1.xml",
      `<queryTable xmlns="${MAIN}" name="外部数据" connectionId="1" autoFormatId="16"/>`,
      `${SHEETML}.queryTable+xml`,
      SHEET,
      "queryTable",
    ),
  },
  {
    part: "xl/model/item.data",
    content: new Uint8Array([1, 0, 255]),
    type: "application/vnd.openxmlformats-officedocument.model+data",
    from: BOOK,
    kind: "powerPivotData",
  },
  // form control and embedded object
  {
    ...add(
      "xl/ctrlProps/ctrlProp1.xml",
      `<formControlPr xmlns="${X14}" objectType="CheckBox" checked="Checked" lockText="1"/>`,
      "application/vnd.ms-excel.controlproperties+xml",
      SHEET,
      "ctrlProp",
    ),
    id: "rId2",
  },
  {
    part: "xl/drawings/vmlDrawing9.vml",
    content: '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s9001"/></xml>',
    type: "",
    from: SHEET,
    kind: "vmlDrawing",
    id: "rId3",
  },
  // pictures in cells as WPS keeps them
  add(
    "xl/cellimages.xml",
    '<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>',
    "application/vnd.wps-officedocument.cellimage+xml",
    BOOK,
    "http://www.wps.cn/officeDocument/2020/cellImage",
  ),
  // co-authoring, add-ins, sensitivity label, signature
  add(
    "xl/revisions/userNames.xml",
    `<users xmlns="${MAIN}" count="0"/>`,
    `${SHEETML}.userNames+xml`,
    BOOK,
    "usernames",
  ),
  add(
    "xl/webextensions/taskpanes.xml",
    `<wetp:taskpanes xmlns:wetp="${MICROSOFT}/webextensions/taskpanes/2010/11"/>`,
    "application/vnd.ms-office.webextensiontaskpanes+xml",
    "",
    `${MICROSOFT}/2011/relationships/webextensiontaskpanes`,
  ),
  add(
    "docMetadata/LabelInfo.xml",
    `<clbl:labelList xmlns:clbl="${MICROSOFT}/2020/mipLabelMetadata"><clbl:label id="{1}" enabled="1" method="Privileged" siteId="{2}"/></clbl:labelList>`,
    "application/vnd.ms-office.classificationlabels+xml",
    "",
    `${MICROSOFT}/2020/02/relationships/classificationlabels`,
  ),
  {
    part: "_xmlsignatures/origin.sigs",
    content: new Uint8Array(),
    type: `application/vnd.openxmlformats-package.digital-signature-origin`,
    from: "",
    kind: `${PACKAGE}/relationships/digital-signature/origin`,
  },
];

function add(part: string, xml: string, type: string, from: string, kind: string): Addition {
  return { part, content: HEAD + xml, type, from, kind };
}

/** Excel's limits: the longest text of a cell, and the last column. */
const LONGEST = "长".repeat(32_767);

const CELLS = [
  '<row r="1"><c r="A1" vm="1" t="e"><v>#VALUE!</v></c><c r="B1" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c>',
  '<c r="C1"><f>_xlfn._xlws.PY(0,1,A2)</f><v>7</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" cm="1"><f t="array" ref="E1:F2">_xlfn.ANCHORARRAY(B2)</f><v>1</v></c><c r="F1"><v>2</v></c>',
  `<c r="G1" t="inlineStr"><is><t>${LONGEST}</t></is></c><c r="XFD1"><v>16384</v></c></row>`,
  '<row r="2"><c r="A2" t="inlineStr"><is><r><t xml:space="preserve"> 预 </t></r><r><t>算</t></r><rPh sb="0" eb="1"><t>yu</t></rPh></is></c><c r="E2"><v>3</v></c><c r="F2"><v>4</v></c></row>',
].join("");

/** A sheet of such cells with what hangs on them. */
const SHEET_XML = [
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="${COMPATIBILITY}" mc:Ignorable="xr" xmlns:xr="${MICROSOFT}/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}">`,
  `<sheetData>${CELLS}</sheetData>`,
  '<protectedRanges><protectedRange sqref="A2" name="填报区" securityDescriptor="O:WDG:WDD:(A;;CC;;;WD)"/></protectedRanges>',
  '<scenarios current="0"><scenario name="乐观" count="1"><inputCells r="F1" val="9"/></scenario></scenarios>',
  '<customSheetViews><customSheetView guid="{33333333-3333-3333-3333-333333333333}"/></customSheetViews>',
  '<cellWatches><cellWatch r="C1"/></cellWatches><ignoredErrors><ignoredError sqref="A1:F2" numberStoredAsText="1"/></ignoredErrors>',
  '<legacyDrawing r:id="rId3"/>',
  `<mc:AlternateContent><mc:Choice xmlns:x14="${X14}" Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="9001" r:id="rId2" name="复选框 1"/></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>`,
  `<extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="${X14}"><x14:slicerList><x14:slicer r:id="rId1"/></x14:slicerList></ext>`,
  `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations xmlns:xm="${MICROSOFT}/excel/2006/main" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>数据!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>A2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
  "</worksheet>",
].join("");

/** The name of the sheet that is added. */
export const NEWEST_SHEET = "新功能";

/** A workbook with a further sheet of cells and parts that only later versions of Excel and WPS write. */
export function withNewestFeatures(parts: Parts): Parts {
  const additions: readonly Addition[] = [
    ...ADDITIONS,
    { part: SHEET, content: SHEET_XML, type: `${SHEETML}.worksheet+xml`, from: BOOK, kind: "worksheet", id: "rId99" },
  ];
  const all: Record<string, string | Uint8Array> = { ...parts };
  additions.forEach(({ part, content, type, from, kind, id }, index) => {
    all[part] = content;
    const list = relationshipsOf(from);
    const target = from === "" ? part : `/${part}`;
    const whole = kind.includes("/") ? kind : `${OFFICE}/${kind}`;
    const element = `<Relationship Id="${id ?? `rNew${index}`}" Type="${whole}" Target="${target}"/>`;
    const known = all[list] ?? `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;
    all[list] = String(known).replace("</Relationships>", `${element}</Relationships>`);
    if (type !== "")
      all["[Content_Types].xml"] = String(all["[Content_Types].xml"]).replace(
        "</Types>",
        `<Override PartName="/${part}" ContentType="${type}"/></Types>`,
      );
  });
  all[BOOK] = String(all[BOOK]).replace(
    "</sheets>",
    `<sheet name="${NEWEST_SHEET}" sheetId="77" r:id="rId99"/></sheets>`,
  );
  return all;
}

function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
