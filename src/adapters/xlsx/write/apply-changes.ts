import { groupedBy } from "../../../domain/collections/groups";
import type { Mark, WorkbookChanges } from "../../../sheets/plan";
import type { Grid } from "../../../sheets/workbook";
import type { OpcPackage } from "../package/opc-package";
import { PackageEditor } from "../package/package-editor";
import { ownSheetId } from "../read/read-workbook";
import type { WorkbookPart } from "../read/workbook-part";
import { naming } from "../trouble";
import { layOut, type PlacedSheet } from "./book/book-layout";
import { removeStaleChain } from "./book/calculation-chain";
import { plannedSheet, type SheetToWrite, ValueSource } from "./book/planned-sheet";
import { removeOurs } from "./book/removed-sheets";
import type { SheetFact } from "./book/workbook-edit";
import { editWorkbook } from "./book/workbook-edit";
import { writeDrawing } from "./charts/drawing";
import { withMarks } from "./edits/marks";
import { keptOfSheet } from "./kept/kept-sheet";
import { openStrings, openStyles } from "./shared/open-part";
import type { StyleBook } from "./shared/style-book";
import { textsUsedIn, withoutTexts } from "./shared/unused-texts";
import { writeSheet } from "./sheet/sheet-xml";

const NOTHING = new Uint8Array();
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** A package with what was read from it. */
interface OpenedBook {
  readonly parts: OpcPackage;
  readonly book: WorkbookPart;
  /** The sheets' cells, asked for where charts show them. */
  readonly grids: () => readonly Grid[];
}

/** Writes plans and marks into a copy of the package and returns its bytes. All that is not named stays as it is. */
export function applyChanges(
  opened: OpenedBook,
  sheets: readonly SheetToWrite[],
  { marks, removesOurs = false }: Pick<WorkbookChanges, "marks" | "removesOurs">,
): Uint8Array {
  const { parts, book } = opened;
  const editor = new PackageEditor(parts, book.dialect);
  const before = editor.reachable();
  const styles = openStyles(editor, book);
  if (sheets.length > 0) writeSheets(opened, editor, sheets, styles.book);
  if (marks !== undefined) writeMarks(opened, editor, marks, styles.book);
  if (removesOurs) removeOurSheets(editor, book);
  styles.save();
  editor.dropUnreachable(before);
  return editor.bytes();
}

function writeSheets(
  { book, grids }: OpenedBook,
  editor: PackageEditor,
  sheets: readonly SheetToWrite[],
  styles: StyleBook,
): void {
  const plans = sheets.map(plannedSheet);
  const layout = layOut(book, plans, editor);
  const values = new ValueSource(plans, grids);
  const strings = openStrings(editor, book);
  const facts = new Map<PlacedSheet, SheetFact>();
  for (const placed of layout.placed) {
    const { part } = placed;
    const { plan, kept, filter, breaks } = keptOfSheet(editor, book, placed, { styles, grids });
    facts.set(placed, { filter, breaks: breaks.ours });
    const drawing = writeDrawing(editor, part, plan.charts ?? [], values, book.dialect);
    const surroundings = { styles, strings: strings.book, drawingId: drawing, kept, breaks, dialect: book.dialect };
    editor.compose(part, (sink) => writeSheet(plan, sink, surroundings));
    editor.setContentType(part, SHEET_TYPE);
  }
  strings.save();
  const hasFormulas = plans.some((plan) => plan.hasFormulas);
  const relationshipOf = ({ part }: PlacedSheet) => editor.relate(book.part, "worksheet", part);
  editor.set(book.part, editWorkbook(book, layout, { relationshipOf, facts, recalculate: hasFormulas }));
  const replaces = layout.placed.some(({ oldIndex }) => oldIndex !== undefined);
  removeStaleChain(editor, book, hasFormulas || replaces);
}

/** Nothing of ours is left to be read in the file: the texts go with the sheets that showed them. */
function removeOurSheets(editor: PackageEditor, book: WorkbookPart): void {
  const gone = removeOurs(editor, book);
  if (gone.length === 0) return;
  removeStaleChain(editor, book, true);
  const strings = book.relationships.find(({ kind }) => kind === "sharedStrings")?.part;
  const bytes = strings === undefined ? undefined : editor.xml(strings);
  if (strings === undefined || bytes === undefined) return;
  const textsOf = (parts: readonly string[]) => parts.flatMap((part) => [...textsUsedIn(editor.xml(part) ?? NOTHING)]);
  const kept = new Set(textsOf(book.sheets.flatMap(({ part }) => (part === "" || gone.includes(part) ? [] : [part]))));
  const unused = new Set(textsOf(gone).filter((text) => !kept.has(text)));
  editor.set(strings, withoutTexts(bytes, unused));
}

function writeMarks({ book }: OpenedBook, editor: PackageEditor, marks: readonly Mark[], styles: StyleBook): void {
  const bySheet = groupedBy(marks, ({ range }) => range.sheet);
  book.sheets.forEach((sheet, index) => {
    if (sheet.kind !== "worksheet" || ownSheetId(book, index) !== undefined) return;
    const bytes = editor.xml(sheet.part);
    if (bytes === undefined) return;
    const marked = naming(sheet.part, () => withMarks(bytes, bySheet.get(sheet.name) ?? [], styles));
    if (marked !== bytes) editor.set(sheet.part, marked);
  });
}
