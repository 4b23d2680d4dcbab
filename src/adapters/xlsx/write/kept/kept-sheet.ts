import { parseReferenceA1 } from "../../../../domain/cells/address";
import type { Area } from "../../../../domain/cells/area";
import { areasMeet } from "../../../../domain/cells/area";
import { eachCell } from "../../../../sheets/planned-cells";
import type { CellValue, Grid } from "../../../../sheets/workbook";
import { isCellError, valueAt } from "../../../../sheets/workbook";
import type { PackageEditor } from "../../package/package-editor";
import type { WorkbookPart } from "../../read/workbook-part";
import { naming } from "../../trouble";
import type { PlacedSheet } from "../book/book-layout";
import type { PlannedSheet } from "../book/planned-sheet";
import { formerArea, formerBreaks } from "../book/workbook-edit";
import type { StyleBook } from "../shared/style-book";
import type { SheetBreaks } from "./kept-breaks";
import { sheetBreaks } from "./kept-breaks";
import type { KeptContent } from "./kept-content";
import { keptContent, NOTHING_KEPT } from "./kept-content";
import { keepingRules } from "./kept-elements";
import { usersTables } from "./kept-tables";

/** A sheet to write, with what stays of the one it replaces. */
interface SheetOver {
  readonly plan: PlannedSheet;
  readonly kept: KeptContent;
  /** Where the filter stands: the user's, else ours. */
  readonly filter: Area | undefined;
  readonly breaks: SheetBreaks;
}

/** Calculated figures are the same when they differ by no more than the last digits of a double. */
const SAME_FIGURE = 1e-12;

/** What stays of the sheet of ours that a placed one replaces, and the plan with that in mind. */
export function keptOfSheet(
  editor: PackageEditor,
  book: WorkbookPart,
  { plan, part, oldIndex }: PlacedSheet,
  { styles, grids }: { readonly styles: StyleBook; readonly grids: () => readonly Grid[] },
): SheetOver {
  const bytes = oldIndex === undefined ? undefined : editor.xml(part);
  const former = oldIndex === undefined ? undefined : formerArea(book, oldIndex);
  if (oldIndex === undefined || bytes === undefined || former === undefined)
    return { plan, kept: NOTHING_KEPT, filter: plan.filter, breaks: sheetBreaks(plan) };
  const grid = grids().find(({ sheet }) => sheet === book.sheets[oldIndex]?.name);
  const tables = usersTables(editor, part, plan, former);
  for (const id of tables.stale) editor.unrelate(part, id);
  let answer: boolean | undefined;
  const isUnchanged = () => (answer ??= grid !== undefined && saysTheSame(grid, plan, former));
  const rules = keepingRules({ plan, former, isUnchanged, styles, staleTables: tables.stale });
  const kept = naming(part, () => keptContent(bytes, rules));
  const merges = (plan.merges ?? []).filter((merge) => !tables.areas.some((area) => areasMeet(area, merge)));
  const [, reference = ""] = /^<autoFilter[^>]* ref="([^"]*)"/.exec(kept.elements.get("autoFilter") ?? "") ?? [];
  const breaks = sheetBreaks(plan, kept.elements.get("rowBreaks"), formerBreaks(book, oldIndex));
  return { plan: { ...plan, merges }, kept, filter: parseReferenceA1(reference, "") ?? plan.filter, breaks };
}

/** Whether a sheet holds what a plan says, in the same area. */
function saysTheSame(grid: Grid, plan: PlannedSheet, former: Area): boolean {
  if (former.bottom !== plan.filled.bottom || former.right !== plan.filled.right) return false;
  for (const { row, col, value } of eachCell(plan.cells)) {
    if (!sameValue(valueAt(grid, row, col), value)) return false;
  }
  return true;
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= SAME_FIGURE * Math.max(Math.abs(a), Math.abs(b));
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}
