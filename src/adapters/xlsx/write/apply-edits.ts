import { formatA1, parseRangeA1 } from "../../../domain/cells/address";
import { liesIn } from "../../../domain/cells/area";
import type { CellEdit } from "../../../sheets/cell-edit";
import { editsBySheet } from "../../../sheets/cell-edit";
import type { Workbook } from "../../../sheets/workbook";
import { gridOf } from "../../../sheets/workbook";
import type { OpcPackage } from "../package/opc-package";
import { PackageEditor } from "../package/package-editor";
import type { WorkbookPart } from "../read/workbook-part";
import { naming, PackageTrouble } from "../trouble";
import { XmlEdits } from "../xml/xml-edit";
import { attributeOf, parseXml } from "../xml/xml-tree";
import { askForCalculation } from "./book/workbook-edit";
import { editedSheet } from "./edits/edited-sheet";
import { openStyles } from "./shared/open-part";

/**
 * Writes edits of single cells into a copy of the package and returns its bytes. Excel is asked to calculate everything
 * when it opens the file: the results that stand there were calculated by another program. Refused (`cell-fixed`) for
 * a part of an array formula, and for the headings of an Excel table, which the table's own part repeats.
 */
export function applyEdits(
  { parts, book, workbook }: { readonly parts: OpcPackage; readonly book: WorkbookPart; readonly workbook: Workbook },
  edits: readonly CellEdit[],
): Uint8Array {
  const editor = new PackageEditor(parts, book.dialect);
  const styles = openStyles(editor, book);
  for (const [name, own] of editsBySheet(edits)) {
    const part = book.sheets.find((sheet) => sheet.name === name && sheet.kind === "worksheet")?.part;
    const grid = gridOf(workbook, name);
    const bytes = part === undefined ? undefined : editor.xml(part);
    if (part === undefined || grid === undefined || bytes === undefined)
      throw new PackageTrouble("place-gone", { sheet: name });
    for (const edit of own) {
      const array = grid.arrays?.find((area) => liesIn(edit, area));
      const isFirst = array !== undefined && edit.row === array.top && edit.col === array.left;
      if (array !== undefined && !(isFirst && edit.formula !== undefined)) throw fixed(edit);
    }
    refuseTableHeadings(editor, part, own);
    editor.set(
      part,
      naming(part, () => editedSheet(bytes, own, { grid, styles: styles.book })),
    );
  }
  styles.save();
  const workbookXml = new XmlEdits(book.bytes);
  askForCalculation(workbookXml, book.root);
  if (!workbookXml.isEmpty) editor.set(book.part, workbookXml.bytes());
  dropCalculationChain(editor, book);
  return editor.bytes();
}

function fixed(edit: CellEdit): PackageTrouble {
  return new PackageTrouble("cell-fixed", { sheet: edit.sheet, cell: formatA1(edit) });
}

function refuseTableHeadings(editor: PackageEditor, sheetPart: string, edits: readonly CellEdit[]): void {
  for (const { kind, part } of editor.relationships(sheetPart)) {
    const bytes = kind === "table" && part !== undefined ? editor.xml(part) : undefined;
    if (bytes === undefined) continue;
    const table = parseXml(bytes);
    const area = parseRangeA1(attributeOf(table, "ref") ?? "", "");
    const headings = Number(attributeOf(table, "headerRowCount") ?? 1);
    if (area === undefined || headings === 0) continue;
    const heading = edits.find((edit) => liesIn(edit, { ...area, bottom: area.top + headings - 1 }));
    if (heading !== undefined) throw fixed(heading);
  }
}

/** The list of formula cells is made anew by Excel; an old one that names other cells reads as damage. */
function dropCalculationChain(editor: PackageEditor, book: WorkbookPart): void {
  const chain = book.relationships.find(({ kind }) => kind === "calcChain");
  if (chain?.part === undefined) return;
  editor.unrelate(book.part, chain.id);
  editor.remove(chain.part);
}
