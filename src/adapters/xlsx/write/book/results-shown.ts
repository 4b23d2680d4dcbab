import { listing } from "../../../../domain/listing";
import { referenceTo } from "../../../../sheets/own/removal";
import type { PackageEditor } from "../../package/package-editor";
import type { WorkbookPart } from "../../read/workbook-part";
import { PackageTrouble } from "../../trouble";
import { nameCode } from "../../xml/xml-bytes";
import { END, OPEN, XmlScanner } from "../../xml/xml-scanner";
import { attributeOf, childOf, descendantsOf, parseXml, textOf } from "../../xml/xml-tree";

/** What shows cells of other sheets without being a cell itself, each by where it stands. */
type Shown = Record<"charts" | "pivots" | "rules", string[]>;

const SHEET_DATA = nameCode("sheetData");
/** What a sheet says of its cells by formulas, in the ordinary and in the extended (x14) spelling. */
const RULES = new Set(["conditionalFormatting", "dataValidation", "sparkline"]);
const FORMULAS = new Set(["formula", "formula1", "formula2", "f"]);
/** At most this many places of a kind are named. */
const NAMED_PLACES = 5;

/**
 * Refuses where charts, pivot tables, conditional formats, drop-down lists or sparklines of the sheets that stay show
 * what stands on those that go: Excel would leave them empty without a word.
 */
export function refuseShown(editor: PackageEditor, book: WorkbookPart, going: ReadonlySet<number>): void {
  const titles = book.sheets.flatMap(({ name }, index) => (going.has(index) ? [name] : []));
  const reference = referenceTo(titles);
  const shown: Shown = { charts: [], pivots: [], rules: [] };
  book.sheets.forEach(({ name, part }, index) => {
    if (going.has(index) || part === "") return;
    const related = relatedParts(editor, part);
    if (related.some(({ kind, bytes }) => kind.startsWith("chart") && formulasIn(bytes).some(uses(reference))))
      shown.charts.push(name);
    if (related.some(({ kind, bytes }) => kind === "pivotCacheDefinition" && readsFrom(titles, bytes)))
      shown.pivots.push(name);
    const bytes = editor.xml(part);
    if (bytes !== undefined) shown.rules.push(...rulesUsing(reference, bytes).map((cells) => `${name}!${cells}`));
  });
  const facts: Record<string, string> = {};
  for (const [kind, places] of Object.entries(shown))
    if (places.length > 0) facts[kind] = listing(places.slice(0, NAMED_PLACES));
  if (Object.keys(facts).length > 0) throw new PackageTrouble("results-shown", facts);
}

interface RelatedPart {
  readonly kind: string;
  readonly bytes: Uint8Array;
}

/** What is drawn on a sheet and what its pivot tables are made from, two steps away at most. */
function relatedParts(editor: PackageEditor, sheet: string): readonly RelatedPart[] {
  const near = editor.relationships(sheet).filter(({ kind }) => kind === "drawing" || kind === "pivotTable");
  return near.flatMap(({ part }) =>
    (part === undefined ? [] : editor.relationships(part)).flatMap(({ kind, part: far }) => {
      const bytes = far === undefined ? undefined : editor.xml(far);
      return bytes === undefined ? [] : [{ kind, bytes }];
    }),
  );
}

function uses(reference: RegExp): (formula: string) => boolean {
  return (formula) => reference.test(formula);
}

function formulasIn(bytes: Uint8Array, root = parseXml(bytes)): readonly string[] {
  return [...descendantsOf(root)].flatMap((element) => (FORMULAS.has(element.local) ? [textOf(bytes, element)] : []));
}

function readsFrom(titles: readonly string[], bytes: Uint8Array): boolean {
  const [source] = descendantsOf(parseXml(bytes), "worksheetSource");
  const sheet = source && attributeOf(source, "sheet")?.toLowerCase();
  return titles.some((title) => title.toLowerCase() === sheet);
}

/** The cells of the rules that a formula of such a sheet decides. */
function rulesUsing(reference: RegExp, sheet: Uint8Array): readonly string[] {
  const bytes = withoutCells(sheet);
  return [...descendantsOf(parseXml(bytes))].flatMap((rule) => {
    if (!RULES.has(rule.local) || !formulasIn(bytes, rule).some(uses(reference))) return [];
    const cells = childOf(rule, "sqref");
    return attributeOf(rule, "sqref") ?? (cells === undefined ? [] : textOf(bytes, cells));
  });
}

function withoutCells(bytes: Uint8Array): Uint8Array {
  const scanner = new XmlScanner(bytes);
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN || scanner.name !== SHEET_DATA) continue;
    const start = scanner.tagStart;
    scanner.skipLargeElement();
    const rest = bytes.subarray(scanner.tagEnd);
    const kept = new Uint8Array(start + rest.length);
    kept.set(bytes.subarray(0, start));
    kept.set(rest, start);
    return kept;
  }
  return bytes;
}
