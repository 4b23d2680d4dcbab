import type { Parts } from "./zip-parts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MICROSOFT = "http://schemas.microsoft.com/office";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** The ids of the shapes that the sheet's markup and the legacy drawing both name. */
const SHAPES = { comment: 1025, button: 1026, document: 1027, signature: 1028 } as const;

function image(...ids: readonly number[]): string {
  const elements = ids.map(
    (id, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/image" Target="../media/image${id}.emf"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}">${elements.join("")}</Relationships>`;
}

/** As Excel writes controls and objects: with an anchor for itself, without for versions before 2010. */
function versions(element: string, attributes: string, properties: string): string {
  return [
    `<mc:AlternateContent xmlns:mc="${COMPATIBILITY}" xmlns:x14="${MICROSOFT}/spreadsheetml/2009/9/main"><mc:Choice Requires="x14"><${element} ${attributes}>${properties}</${element}></mc:Choice>`,
    `<mc:Fallback><${element} ${attributes}/></mc:Fallback></mc:AlternateContent>`,
  ].join("");
}

function anchor(top: number): string {
  const place = (col: number, row: number) =>
    `<xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return `<anchor moveWithCells="1" xmlns:xdr="${SPREADSHEET_DRAWING}"><from>${place(8, top)}</from><to>${place(10, top + 2)}</to></anchor>`;
}

/** What stands behind `legacyDrawing` in the sheet: an embedded document and an ActiveX button. */
export const SHEET_CONTROLS = [
  `<oleObjects>${versions("oleObject", `progId="Package" shapeId="${SHAPES.document}" r:id="rId10"`, `<objectPr defaultSize="0" r:id="rId11">${anchor(14)}</objectPr>`)}</oleObjects>`,
  `<controls>${versions("control", `shapeId="${SHAPES.button}" r:id="rId8" name="CommandButton1"`, `<controlPr defaultSize="0" autoLine="0" r:id="rId9">${anchor(18)}</controlPr>`)}</controls>`,
].join("");

/** The sheet's relationships to them, as [id, type, target]. */
export const CONTROL_RELATIONSHIPS = [
  ["rId8", "control", "../activeX/activeX1.xml"],
  ["rId9", "image", "../media/image2.emf"],
  ["rId10", "oleObject", "../embeddings/oleObject1.bin"],
  ["rId11", "image", "../media/image3.emf"],
] as const;

/** Content types of the parts that have one of their own. */
export const CONTROL_TYPES = [
  ["xl/activeX/activeX1.xml", "application/vnd.ms-office.activeX+xml"],
  ["xl/activeX/activeX1.bin", "application/vnd.ms-office.activeX"],
  ["xl/embeddings/oleObject1.bin", "application/vnd.openxmlformats-officedocument.oleObject"],
] as const;

function picture(attributes: string, relationship: string, more: string, data = ""): string {
  return `<v:shape ${attributes} style='position:absolute;z-index:1' filled="t" o:insetmode="auto"><v:imagedata o:relid="${relationship}" o:title=""/>${more}<x:ClientData ObjectType="Pict"><x:SizeWithCells/><x:CF>Pict</x:CF><x:AutoPict/>${data}</x:ClientData></v:shape>`;
}

const SIGNATURE_LINE =
  '<o:signatureline v:ext="edit" id="{55555555-6666-4777-8888-999999999999}" provid="{00000000-0000-0000-0000-000000000000}" o:signinginstructionsset="t" o:signinginstructions="核对后签名" o:suggestedsigner="李四" o:suggestedsigner2="评价组组长" issignatureline="t"/>';

/** Shapes of the old kind: the box of a comment, button and document of the sheet, and a line to sign on. */
const LEGACY_DRAWING = [
  '<xml xmlns:v="urn:schemas-microsoft-com:vml"\r\n xmlns:o="urn:schemas-microsoft-com:office:office"\r\n xmlns:x="urn:schemas-microsoft-com:office:excel">',
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
  `<v:shape id="_x0000_s${SHAPES.comment}" type="#_x0000_t202" style='visibility:hidden'><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>`,
  picture(`id="CommandButton1" o:spid="_x0000_s${SHAPES.button}" type="#_x0000_t201"`, "rId1", "", "<x:MapOCX/>"),
  picture(`id="_x0000_s${SHAPES.document}" type="#_x0000_t75"`, "rId2", ""),
  picture(`id="_x0000_s${SHAPES.signature}" type="#_x0000_t75" alt="签名行"`, "rId3", SIGNATURE_LINE),
  "</xml>",
].join("\r\n ");

/** A picture of a control is a metafile; what it shows matters to nobody here. */
const metafile = (last: number) => new Uint8Array([1, 0, 0, 0, 0x6c, 0, 0, 0, last]);
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An ActiveX control, an embedded document and a signature line: all that they consist of beside the sheet's markup. */
export const RICH_CONTROLS: Parts = {
  "xl/activeX/activeX1.xml": `${HEAD}<ax:ocx ax:classid="{D7053240-CE69-11CD-A777-00DD01143C57}" ax:persistence="persistStreamInit" r:id="rId1" xmlns:ax="${MICROSOFT}/2006/activeX" xmlns:r="${OFFICE}"/>`,
  "xl/activeX/_rels/activeX1.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${MICROSOFT}/2006/relationships/activeXControlBinary" Target="activeX1.bin"/></Relationships>`,
  "xl/activeX/activeX1.bin": new Uint8Array([0x40, 0x32, 0x05, 0xd7, 0x69, 0xce, 0xcd, 0x11, 0, 2, 32, 0]),
  "xl/embeddings/oleObject1.bin": new Uint8Array([...COMPOUND_FILE, 0, 255, 0]),
  "xl/drawings/vmlDrawing1.vml": LEGACY_DRAWING,
  "xl/drawings/_rels/vmlDrawing1.vml.rels": image(2, 3, 4),
  "xl/media/image2.emf": metafile(2),
  "xl/media/image3.emf": metafile(3),
  "xl/media/image4.emf": metafile(4),
};
