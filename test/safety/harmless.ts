import { parseA1Ref, tokenize } from "@borgar/fx";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { decodeUtf8, elementText } from "../../src/adapters/xlsx/xml/xml-text";
import type { XmlElement } from "../../src/adapters/xlsx/xml/xml-tree";
import { attributeOf, descendantsOf, parseXml } from "../../src/adapters/xlsx/xml/xml-tree";
import { packageProblems } from "../xlsx/package-checker";
import { unzipParts } from "../xlsx/zip-parts";

/** The functions that our own formulas are made of. Nothing that reaches out of the workbook is among them. */
const OUR_FUNCTIONS = new Set(
  "ABS AND AVERAGE COUNT COUNTA COUNTIF IF IFERROR IFS INT ISBLANK ISERROR ISNUMBER LEN LOOKUP MAX MIN N NOT OR RANK ROUND ROUNDDOWN ROUNDUP ROWS SUM SUMIF SUMPRODUCT TEXT TRIM VALUE".split(
    " ",
  ),
);

/** What could do harm in a file that we wrote, in words; empty when it is harmless. */
export function harms(bytes: Uint8Array): readonly string[] {
  const found = [...packageProblems(bytes)];
  const sheets = sheetNames(bytes);
  for (const [name, part] of unzipParts(bytes)) {
    if (/externalLinks|vbaProject|activeX|embeddings/i.test(name)) found.push(`part ${name}`);
    if (!/\.(xml|rels)$/.test(name)) continue;
    const root = parseXml(part);
    for (const { place, formula } of formulasOf(name, part, root)) found.push(...formulaHarms(place, formula, sheets));
    for (const relationship of descendantsOf(root, "Relationship"))
      if (attributeOf(relationship, "TargetMode") !== undefined) found.push(`${name}: leads outside`);
    for (const kind of ["ddeLink", "oleLink", "webPublishItem", "oleObject"])
      for (const { qname } of descendantsOf(root, kind)) found.push(`${name}: ${qname}`);
  }
  return found;
}

interface Formula {
  readonly place: string;
  readonly formula: string;
}

/** Every formula of a part: of cells, rules, validations, names and charts. */
function formulasOf(name: string, part: Uint8Array, root: XmlElement): readonly Formula[] {
  return ["f", "formula", "formula1", "formula2", "definedName"].flatMap((kind) =>
    [...descendantsOf(root, kind)].map((element) => ({
      place: `${name} <${kind}>`,
      formula: elementText(decodeUtf8(part, element.openEnd, element.closeStart)),
    })),
  );
}

function sheetNames(bytes: Uint8Array): ReadonlySet<string> {
  const opened = openXlsx(bytes);
  return new Set(opened.ok ? opened.value.read().grids.map(({ sheet }) => sheet) : []);
}

/** References must be to sheets of this workbook: DDE and other workbooks read as sheets that it does not have. */
function formulaHarms(place: string, formula: string, sheets: ReadonlySet<string>): readonly string[] {
  return tokenize(`=${formula}`).flatMap(({ type, value }) => {
    if (type === "func" && !OUR_FUNCTIONS.has(value.toUpperCase())) return [`${place}: ${value}() in ${formula}`];
    if (type === "unknown") return [`${place}: ${value} in ${formula}`];
    if (!type.startsWith("range")) return [];
    const context = parseA1Ref(value)?.context ?? [];
    return context.length > 1 || context.some((sheet) => !sheets.has(sheet))
      ? [`${place}: ${value} in ${formula}`]
      : [];
  });
}

/** The texts of our own sheets that stand there as text, and those that are results of formulas. */
export function textsOf(bytes: Uint8Array): readonly string[] {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  return opened.value
    .read()
    .grids.flatMap((grid) =>
      grid.values.flatMap((row) => (row ?? []).filter((value): value is string => typeof value === "string")),
    );
}
