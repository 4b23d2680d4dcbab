import { workbookOf } from "../adapters/memory/memory-workbook";
import { ok } from "../domain/result";
import { PLAIN } from "../sheets/appearance";
import type { CellEdit } from "../sheets/cell-edit";
import { withEdits } from "../sheets/cell-edit";
import type { Workbook } from "../sheets/workbook";
import { formulaAt, valueAt } from "../sheets/workbook";
import type { BookFile, EditState } from "./open-book";
import { OpenBook } from "./open-book";

/** Files of a test: bytes are the number under which a workbook is kept. */
function files(first: Workbook) {
  const books = [first];
  const keep = (workbook: Workbook): Uint8Array => new Uint8Array([books.push(workbook) - 1]);
  const open = (bytes: Uint8Array) => {
    const workbook = books[bytes[0] ?? 0];
    if (workbook === undefined) throw new Error("no such file");
    const file: BookFile = {
      read: () => workbook,
      appearance: () => PLAIN,
      apply: () => ok(keep(workbook)),
      edit: (edits) => ok(keep(withEdits(workbook, edits))),
    };
    return ok(file);
  };
  return { open, read: (bytes: Uint8Array) => open(bytes).value.read() };
}

const BOOK = workbookOf({ 表: [[1, 2, { v: 3, f: "A1+B1" }, { v: 7, f: "BUREAU(A1)" }]] });
const at = (col: number, value: CellEdit["value"], formula?: string): CellEdit => ({
  sheet: "表",
  row: 0,
  col,
  value,
  ...(formula !== undefined && { formula }),
});

function opened() {
  const { open, read } = files(BOOK);
  const told: EditState[] = [];
  const book = new OpenBook(open, { onShown: () => undefined, onEdited: (state) => told.push(state) });
  book.load("a.xlsx", new Uint8Array([0]));
  const row = (workbook: Workbook) => {
    const [grid] = workbook.grids;
    return grid === undefined ? [] : [0, 1, 2, 3].map((col) => valueAt(grid, 0, col));
  };
  const downloaded = (): Workbook => {
    const bytes = book.bytes();
    if (bytes?.ok !== true) throw new Error("no bytes");
    return read(bytes.value);
  };
  return {
    book,
    state: () => told.at(-1),
    downloaded,
    file: () => row(downloaded()),
    port: async () => {
      const workbook = await book.port.read();
      return workbook.ok ? row(workbook.value) : [];
    },
  };
}

test("an edit is what the pane reads and what is downloaded", async () => {
  const { book, file, port, state } = opened();
  book.edit([at(0, 5)]);
  book.recalculated([at(2, 7, "A1+B1")]);
  expect(await port()).toEqual([5, 2, 7, 7]);
  expect(file()).toEqual([5, 2, 7, 7]);
  expect(state()).toEqual({ undo: 1, redo: 0, uncalculated: [], unsaved: true });
});

test("undo and redo give the cells to show, also after something was written into the file", async () => {
  const { book, file, state } = opened();
  book.edit([at(0, 5)]);
  await book.port.apply({ sheets: [] });
  expect(file()).toEqual([5, 2, 3, 7]);
  expect(book.undo()).toEqual([at(0, 1)]);
  expect(file()).toEqual([1, 2, 3, 7]);
  expect(book.undo()).toEqual([]);
  expect(book.redo()).toEqual([at(0, 5)]);
  expect(file()).toEqual([5, 2, 3, 7]);
  book.undo();
  book.edit([at(1, 9)]);
  expect(state()).toMatchObject({ undo: 1, redo: 0 });
  expect(book.redo()).toEqual([]);
});

test("a formula that the grid does not know keeps its result and is named until it is known", async () => {
  const { book, port, state } = opened();
  book.edit([at(0, 5)]);
  book.recalculated([at(3, { error: "#NAME?" }, "BUREAU(A1)")]);
  expect(await port()).toEqual([5, 2, 3, 7]);
  expect(state()?.uncalculated).toEqual(["表!D1"]);
  book.edit([at(3, 4)]);
  expect(state()?.uncalculated).toEqual([]);
});

test("a formula typed over a value is kept as a formula, its result follows", () => {
  const { book, downloaded } = opened();
  book.edit([at(1, null, "A1*4")]);
  book.recalculated([at(1, 4, "A1*4"), at(2, 5, "A1+B1")]);
  const [grid] = downloaded().grids;
  expect(grid && [valueAt(grid, 0, 1), formulaAt(grid, 0, 1), valueAt(grid, 0, 2)]).toEqual([4, "A1*4", 5]);
});

test("an edit that changes nothing is no edit", () => {
  const { book, state } = opened();
  book.edit([at(0, 1)]);
  expect(state()?.undo).toBe(0);
});

test("results that arrive before any edit are those of opening and change nothing", async () => {
  const { book, port } = opened();
  book.recalculated([at(2, 99, "A1+B1")]);
  expect(await port()).toEqual([1, 2, 3, 7]);
});

test.each<[string, CellEdit, boolean]>([
  ["a new figure does", at(2, 7, "A1+B1"), true],
  ["the same figure does not", at(2, 3, "A1+B1"), false],
  ["the last digits of a long sum do not", at(2, 3.0000000000000004, "A1+B1"), false],
  ["a function that the grid does not know does not", at(3, { error: "#NAME?" }, "BUREAU(A1)"), false],
])("results that come later make what was found out of date when they change a figure: %s", (_, result, expected) => {
  const { book } = opened();
  book.edit([at(0, 5)]);
  expect(book.recalculated([result])).toBe(expected);
  expect(book.recalculated([result])).toBe(false);
});

test("another file begins with a clean history", () => {
  const { book, state } = opened();
  book.edit([at(0, 5)]);
  book.load("b.xlsx", new Uint8Array([0]));
  expect(state()).toEqual({ undo: 0, redo: 0, uncalculated: [], unsaved: false });
  expect(book.undo()).toEqual([]);
});

test("what was done is unsaved until it is downloaded", async () => {
  const { book, state } = opened();
  expect(state()?.unsaved).toBe(false);
  book.edit([at(0, 5)]);
  expect(state()?.unsaved).toBe(true);
  book.saved();
  expect(state()?.unsaved).toBe(false);
  book.undo();
  expect(state()?.unsaved).toBe(true);
  book.load("b.xlsx", new Uint8Array([0]));
  expect(state()?.unsaved).toBe(false);
  await book.port.apply({ sheets: [] });
  expect(state()?.unsaved).toBe(true);
});
