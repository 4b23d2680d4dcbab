import { parseRangeA1 } from "../../../domain/cells/address";
import type { SheetTable } from "../../../sheets/workbook";
import type { OpcPackage } from "../package/opc-package";
import { unescapeControls } from "../xml/xml-text";
import { attributeOf, descendantsOf, parseXml } from "../xml/xml-tree";
import type { CellCounter } from "./cell-counter";
import { relationshipsOf, unlessBroken } from "./optional-parts";

/** The tables of a sheet; undefined without any. A part that cannot be read counts as absent. */
export function readTables(
  parts: OpcPackage,
  sheet: { readonly name: string; readonly part: string },
  { counter }: { readonly counter: CellCounter },
): readonly SheetTable[] | undefined {
  const tables: SheetTable[] = [];
  for (const { kind, part } of relationshipsOf(parts, sheet.part)) {
    if (kind !== "table" || part === undefined) continue;
    unlessBroken(part, () => {
      const bytes = parts.xml(part);
      const table = bytes === undefined ? undefined : tableIn(bytes, sheet.name);
      if (table === undefined) return;
      counter.count();
      tables.push(table);
    });
  }
  return tables.length === 0 ? undefined : tables;
}

function tableIn(bytes: Uint8Array, sheet: string): SheetTable | undefined {
  const root = parseXml(bytes);
  const name = attributeOf(root, "displayName") ?? attributeOf(root, "name");
  const area = parseRangeA1(attributeOf(root, "ref") ?? "", sheet);
  if (name === undefined || area === undefined) return undefined;
  const columns = [...descendantsOf(root, "tableColumn")].map((column) =>
    unescapeControls(attributeOf(column, "name") ?? ""),
  );
  // Each column bears a name; where they are not as many, nobody knows which is which.
  if (columns.length !== area.right - area.left + 1) return undefined;
  return {
    name,
    area,
    columns,
    hasHeadings: attributeOf(root, "headerRowCount") !== "0",
    hasTotals: Number(attributeOf(root, "totalsRowCount") ?? 0) > 0,
  };
}
