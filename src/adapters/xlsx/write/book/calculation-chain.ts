import type { PackageEditor } from "../../package/package-editor";
import type { WorkbookPart } from "../../read/workbook-part";
import type { BookLayout } from "./book-layout";

/**
 * The calculation chain lists formula cells; Excel calls a file damaged whose chain names a cell without formula,
 * and makes a new one where there is none. It goes when formulas were written or a listed sheet was replaced.
 */
export function removeStaleChain(
  editor: PackageEditor,
  book: WorkbookPart,
  layout: BookLayout,
  hasFormulas: boolean,
): void {
  const chain = book.relationships.find(({ kind }) => kind === "calcChain");
  const replaces = layout.placed.some(({ oldIndex }) => oldIndex !== undefined);
  if (chain?.part === undefined || !(hasFormulas || replaces)) return;
  editor.unrelate(book.part, chain.id);
  editor.remove(chain.part);
}
