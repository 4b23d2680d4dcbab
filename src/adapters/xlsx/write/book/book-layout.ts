import { originalOf } from "../../../../sheets/own/own-sheets";
import type { PackageEditor } from "../../package/package-editor";
import { ownSheets } from "../../read/read-workbook";
import type { WorkbookPart } from "../../read/workbook-part";
import { PackageTrouble } from "../../trouble";
import type { PlannedSheet } from "./planned-sheet";

/** Where a plan goes: a sheet of ours that is there already, or a new one. */
export interface PlacedSheet {
  readonly plan: PlannedSheet;
  readonly part: string;
  /** Index among the sheets that were there; undefined for a new one. */
  readonly oldIndex: number | undefined;
  readonly sheetId: number;
}

/** The workbook's sheets as they will stand: those that were there by their old index, ours with their plans. */
export interface BookLayout {
  readonly placed: readonly PlacedSheet[];
  /** In the order of the tabs: an old index, or a placed sheet. */
  readonly order: readonly (number | PlacedSheet)[];
}

/**
 * Sheets with a plan's id are replaced where they stand; a new one goes before the next planned sheet that exists,
 * else to the end. Throws when a title belongs to another sheet: plans come with titles that are free; throws
 * `PackageTrouble` workbook-protected where Excel itself would not let the sheets be added, renamed or hidden.
 */
export function layOut(book: WorkbookPart, plans: readonly PlannedSheet[], editor: PackageEditor): BookLayout {
  const owned = ownSheets(book);
  // Names that lead to no part are taken all the same: a part of ours there would be listed twice.
  const taken = new Set(book.relationships.map(({ part = "" }) => part.toLowerCase()));
  let nextId = book.sheets.reduce((most, sheet) => Math.max(most, sheet.sheetId || 0), 0) + 1;
  const folder = book.part.slice(0, book.part.lastIndexOf("/") + 1);
  const placed = plans.map((plan): PlacedSheet => {
    const oldIndex = originalOf(owned, plan.id, ({ name }) => name)?.index;
    const old = oldIndex === undefined ? undefined : book.sheets[oldIndex];
    if (old !== undefined) return { plan, part: old.part, oldIndex, sheetId: old.sheetId };
    const part = editor.freePart(`${folder}worksheets/sheet`, taken);
    taken.add(part.toLowerCase());
    nextId += 1;
    return { plan, part, oldIndex: undefined, sheetId: nextId - 1 };
  });
  const order: (number | PlacedSheet)[] = book.sheets.map((_, index) => index);
  let before: number | PlacedSheet | undefined;
  for (const sheet of [...placed].reverse()) {
    const next = before === undefined ? order.length : order.indexOf(before);
    if (sheet.oldIndex === undefined) order.splice(next, 0, sheet);
    before = sheet.oldIndex ?? sheet;
  }
  refuseTakenTitles(book, placed);
  refuseLockedStructure(book, placed);
  return { placed, order };
}

function refuseTakenTitles(book: WorkbookPart, placed: readonly PlacedSheet[]): void {
  const replaced = new Set(placed.map(({ oldIndex }) => oldIndex));
  const titles = new Set(
    book.sheets.filter((_, index) => !replaced.has(index)).map((sheet) => sheet.name.toLowerCase()),
  );
  for (const { plan } of placed) {
    const title = plan.title.toLowerCase();
    if (titles.has(title)) throw new Error(`the title of a planned sheet is taken: ${plan.title}`);
    titles.add(title);
  }
}

function refuseLockedStructure(book: WorkbookPart, placed: readonly PlacedSheet[]): void {
  if (!book.structureLocked) return;
  for (const { plan, oldIndex } of placed) {
    const old = oldIndex === undefined ? undefined : book.sheets[oldIndex];
    const same = old?.name === plan.title && (plan.state === undefined || plan.state === old.state);
    if (!same) throw new PackageTrouble("workbook-protected", { sheet: plan.title });
  }
}
