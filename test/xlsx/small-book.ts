import type { Parts } from "./zip-parts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What a test wants of a small hand-written package; everything else is the least that Excel accepts. */
export interface SmallBook {
  /** `sheetData` and what follows it, of the one sheet. */
  readonly sheet?: string;
  /** `si` elements; absent = no shared strings part. */
  readonly strings?: string;
  /** Children of `styleSheet`; absent = no styles part. */
  readonly styles?: string;
  /** What stands before and behind `sheets` in the workbook part. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
}

/** The parts of a workbook with one sheet, 表. */
export function smallBook({
  sheet = "<sheetData/>",
  strings,
  styles,
  beforeSheets = "",
  afterSheets = "",
}: SmallBook): Parts {
  const related = [
    ["worksheet", "worksheets/sheet1.xml", "worksheet"],
    ...(strings === undefined ? [] : [["sharedStrings", "sharedStrings.xml", "sharedStrings"]]),
    ...(styles === undefined ? [] : [["styles", "styles.xml", "styles"]]),
  ] as const;
  const relationships = related.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/relationships/${kind}" Target="${target}"/>`,
  );
  const overrides = related.map(
    ([, target, type]) => `<Override PartName="/xl/${target}" ContentType="${SHEETML}.${type}+xml"/>`,
  );
  return {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEETML}.sheet.main+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships">${beforeSheets}<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets>${afterSheets}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relationships.join("")}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles === undefined ? {} : { "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
  };
}
