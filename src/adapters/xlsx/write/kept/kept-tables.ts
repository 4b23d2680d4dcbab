import { parseReferenceA1 } from "../../../../domain/cells/address";
import { cellKey } from "../../../../domain/cells/address";
import type { Area } from "../../../../domain/cells/area";
import { areasMeet } from "../../../../domain/cells/area";
import { eachCell } from "../../../../sheets/planned-cells";
import type { PackageEditor } from "../../package/package-editor";
import { unescapeControls } from "../../xml/xml-text";
import { attributeOf, descendantsOf, parseXml } from "../../xml/xml-tree";
import type { PlannedSheet } from "../book/planned-sheet";

/** Tables that a user made on a sheet of ours. */
interface UsersTables {
  /** Where those stand that stay; nothing can be merged there. */
  readonly areas: readonly Area[];
  /** Relationships of those whose headings are no longer what they repeat; Excel would call the file damaged. */
  readonly stale: ReadonlySet<string>;
}

/** Looks at the tables of a sheet that will be written as planned. */
export function usersTables(editor: PackageEditor, sheetPart: string, plan: PlannedSheet, former: Area): UsersTables {
  const areas: Area[] = [];
  const stale = new Set<string>();
  const tables = editor.relationships(sheetPart).filter(({ kind }) => kind === "table");
  const texts = tables.length === 0 ? new Map<number, unknown>() : textsOf(plan);
  for (const { id, part } of tables) {
    const bytes = part === undefined ? undefined : editor.xml(part);
    const table = bytes === undefined ? undefined : parseXml(bytes);
    const area = table === undefined ? undefined : parseReferenceA1(attributeOf(table, "ref") ?? "", "");
    if (table === undefined || area === undefined) continue;
    const headings = [...descendantsOf(table, "tableColumn")].map((column) =>
      unescapeControls(attributeOf(column, "name") ?? ""),
    );
    const isOurs = areasMeet(area, former) || areasMeet(area, plan.filled);
    const repeats = headings.every((text, index) => texts.get(cellKey(area.top, area.left + index)) === text);
    if (isOurs && attributeOf(table, "headerRowCount") !== "0" && !repeats) stale.add(id);
    else areas.push(area);
  }
  return { areas, stale };
}

function textsOf(plan: PlannedSheet): ReadonlyMap<number, unknown> {
  const texts = new Map<number, unknown>();
  for (const { row, col, value } of eachCell(plan.cells)) texts.set(cellKey(row, col), value);
  return texts;
}
