import type { PackageEditor } from "../../package/package-editor";
import type { WorkbookPart } from "../../read/workbook-part";

/**
 * The calculation chain lists formula cells; Excel calls a file damaged whose chain names a cell without formula,
 * and makes a new one where there is none. It goes when formulas were written, and when a listed sheet was replaced or removed.
 */
export function removeStaleChain(editor: PackageEditor, book: WorkbookPart, isStale: boolean): void {
  const chain = book.relationships.find(({ kind }) => kind === "calcChain");
  if (chain?.part === undefined || !isStale) return;
  editor.unrelate(book.part, chain.id);
  editor.remove(chain.part);
}
