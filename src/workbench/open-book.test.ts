import { workbookOf } from "../adapters/memory/memory-workbook";
import { ok } from "../domain/result";
import { PLAIN } from "../sheets/appearance";
import type { CellEdit } from "../sheets/cell-edit";
import { withEdits } from "../sheets/cell-edit";
import type { Workbook } from "../sheets/workbook";
import { formulaAt, valueAt } from "../sheets/workbook";
import type { BookFile, OpenFile } from "./file/book-file";
import type { EditState } from "./open-book";
import { OpenBook } from "./open-book";

/** Files of a test: bytes are the number under which a workbook is kept. `writing` holds up what is written. */
function files(first: Workbook) {
  const books = [first];
  const gate: { writing: Promise<unknown> } = { writing: Promise.resolve() };
  const keep = (workbook: Workbook): Uint8Array => new Uint8Array([books.push(workbook) - 1]);
  const read = (bytes: Uint8Array): Workbook => {
    const workbook = books[bytes[0] ?? 0];
    if (workbook === undefined) throw new Error("no such file");
    return workbook;
  };
  const fileOf = (workbook: Workbook): BookFile => ({
    workbook,
    appearance: PLAIN,
    write: async (edits) => {
      await gate.writing;
      return ok(fileOf(withEdits(workbook, edits)));
    },
    rehearse: () => Promise.resolve(ok(undefined)),
    bytes: (edits) => Promise.resolve(ok(keep(withEdits(workbook, edits)))),
    close: () => undefined,
  });
  const open: OpenFile = (bytes) => Promise.resolve(ok(fileOf(read(bytes))));
  return { open, read, gate };
}

const BOOK = workbookOf({ 表: [[1, 2, { v: 3, f: "A1+B1" }, { v: 7, f: "BUREAU(A1)" }]] });
const at = (col: number, value: CellEdit["value"], formula?: string): CellEdit => ({
  sheet: "表",
  row: 0,
  col,
  value,
  ...(formula !== undefined && { formula }),
});

const WANTED = (): boolean => true;

async function opened() {
  const { open, read, gate } = files(BOOK);
  const told: EditState[] = [];
  const shown: (readonly CellEdit[])[] = [];
  const book = new OpenBook(open, {
    prepare: () => Promise.resolve((later) => shown.push(later)),
    onEdited: (state) => told.push(state),
  });
  await book.load("a.xlsx", new Uint8Array([0]), WANTED);
  const row = (workbook: Workbook) => {
    const [grid] = workbook.grids;
    return grid === undefined ? [] : [0, 1, 2, 3].map((col) => valueAt(grid, 0, col));
  };
  const downloaded = async (): Promise<Workbook> => {
    const got: Uint8Array[] = [];
    await book.save((bytes) => got.push(bytes));
    const [bytes] = got;
    if (bytes === undefined) throw new Error("no bytes");
    return read(bytes);
  };
  /** Writing begins, and goes on until the function that comes back is called. */
  const writing = (isCancelled?: () => boolean) => {
    let go: (value?: unknown) => void = () => undefined;
    gate.writing = new Promise((resolve) => (go = resolve));
    const written = book.port.apply({ sheets: [] }, isCancelled);
    return async () => {
      go();
      return await written;
    };
  };
  return {
    book,
    shown,
    writing,
    state: () => told.at(-1),
    downloaded,
    file: async () => row(await downloaded()),
    port: async () => {
      const workbook = await book.port.read();
      return workbook.ok ? row(workbook.value) : [];
    },
  };
}

test("an edit is what the pane reads and what is downloaded", async () => {
  const { book, file, port, state } = await opened();
  book.edit([at(0, 5)]);
  book.recalculated([at(2, 7, "A1+B1")]);
  expect(await port()).toEqual([5, 2, 7, 7]);
  expect(state()).toEqual({ undo: 1, redo: 0, uncalculated: [], unsaved: true });
  expect(await file()).toEqual([5, 2, 7, 7]);
});

test("who cancels while it is written has the book as it was, with what was edited meanwhile", async () => {
  const { book, writing, shown, port, state } = await opened();
  const before = shown.length;
  let isCancelled = false;
  const done = writing(() => isCancelled);
  book.edit([at(0, 5)]);
  isCancelled = true;
  expect(await done()).toEqual({ ok: false, refusal: { code: "cancelled", facts: {} } });
  expect(shown).toHaveLength(before);
  expect(await port()).toEqual([5, 2, 3, 7]);
  expect(state()).toMatchObject({ undo: 1, unsaved: true });
  expect((await book.port.apply({ sheets: [] })).ok).toBe(true);
});

test("undo and redo give the cells to show, also after something was written into the file", async () => {
  const { book, file, state } = await opened();
  book.edit([at(0, 5)]);
  await book.port.apply({ sheets: [] });
  expect(await file()).toEqual([5, 2, 3, 7]);
  expect(book.undo()).toEqual([at(0, 1)]);
  expect(await file()).toEqual([1, 2, 3, 7]);
  expect(book.undo()).toEqual([]);
  expect(book.redo()).toEqual([at(0, 5)]);
  expect(await file()).toEqual([5, 2, 3, 7]);
  book.undo();
  book.edit([at(1, 9)]);
  expect(state()).toMatchObject({ undo: 1, redo: 0 });
  expect(book.redo()).toEqual([]);
});

test("a formula that the grid does not know keeps its result and is named until it is known", async () => {
  const { book, port, state } = await opened();
  book.edit([at(0, 5)]);
  book.recalculated([at(3, { error: "#NAME?" }, "BUREAU(A1)")]);
  expect(await port()).toEqual([5, 2, 3, 7]);
  expect(state()?.uncalculated).toEqual(["表!D1"]);
  book.edit([at(3, 4)]);
  expect(state()?.uncalculated).toEqual([]);
});

test("a formula typed over a value is kept as a formula, its result follows", async () => {
  const { book, downloaded } = await opened();
  book.edit([at(1, null, "A1*4")]);
  book.recalculated([at(1, 4, "A1*4"), at(2, 5, "A1+B1")]);
  const [grid] = (await downloaded()).grids;
  expect(grid && [valueAt(grid, 0, 1), formulaAt(grid, 0, 1), valueAt(grid, 0, 2)]).toEqual([4, "A1*4", 5]);
});

test("an edit that changes nothing is no edit", async () => {
  const { book, state } = await opened();
  book.edit([at(0, 1)]);
  expect(state()?.undo).toBe(0);
});

test("results that arrive before any edit are those of opening and change nothing", async () => {
  const { book, port } = await opened();
  book.recalculated([at(2, 99, "A1+B1")]);
  expect(await port()).toEqual([1, 2, 3, 7]);
});

test.each<[string, CellEdit, boolean]>([
  ["a new figure does", at(2, 7, "A1+B1"), true],
  ["the same figure does not", at(2, 3, "A1+B1"), false],
  ["the last digits of a long sum do not", at(2, 3.0000000000000004, "A1+B1"), false],
  ["a function that the grid does not know does not", at(3, { error: "#NAME?" }, "BUREAU(A1)"), false],
])(
  "results that come later make what was found out of date when they change a figure: %s",
  async (_, result, expected) => {
    const { book } = await opened();
    book.edit([at(0, 5)]);
    expect(book.recalculated([result])).toBe(expected);
    expect(book.recalculated([result])).toBe(false);
  },
);

test("another file begins with a clean history", async () => {
  const { book, state } = await opened();
  book.edit([at(0, 5)]);
  await book.load("b.xlsx", new Uint8Array([0]), WANTED);
  expect(state()).toEqual({ undo: 0, redo: 0, uncalculated: [], unsaved: false });
  expect(book.undo()).toEqual([]);
});

test("what was done is unsaved until it is downloaded", async () => {
  const { book, state, downloaded } = await opened();
  expect(state()?.unsaved).toBe(false);
  book.edit([at(0, 5)]);
  expect(state()?.unsaved).toBe(true);
  await downloaded();
  expect(state()?.unsaved).toBe(false);
  book.undo();
  expect(state()?.unsaved).toBe(true);
  await book.load("b.xlsx", new Uint8Array([0]), WANTED);
  expect(state()?.unsaved).toBe(false);
  await book.port.apply({ sheets: [] });
  expect(state()?.unsaved).toBe(true);
});

test("what is edited while the file is being written stays an edit, and is shown over what was written", async () => {
  const { book, shown, writing, file, state } = await opened();
  book.edit([at(0, 5)]);
  const end = writing();
  await Promise.resolve();
  book.edit([at(1, 9)]);
  book.undo();
  book.edit([at(1, 8)]);
  await end();
  expect(shown.at(-1)).toEqual([at(1, 8)]);
  expect(await file()).toEqual([5, 8, 3, 7]);
  expect(state()).toMatchObject({ undo: 2, redo: 0 });
});

test("an edit that is taken back while it is being written is not there afterwards", async () => {
  const { book, shown, writing, file } = await opened();
  book.edit([at(0, 5)]);
  const end = writing();
  await Promise.resolve();
  book.undo();
  await end();
  expect(shown.at(-1)).toMatchObject([at(0, 1)]);
  expect(await file()).toEqual([1, 2, 3, 7]);
});

test("what was to be written into a workbook is not written into the one opened meanwhile", async () => {
  const { book, shown, writing, state } = await opened();
  book.edit([at(0, 5)]);
  const end = writing();
  const waits = book.port.apply({ sheets: [] });
  await book.load("b.xlsx", new Uint8Array([0]), WANTED);
  expect(await end()).toMatchObject({ ok: false, refusal: { code: "cancelled" } });
  expect(await waits).toMatchObject({ ok: false, refusal: { code: "cancelled" } });
  expect(shown).toHaveLength(2);
  expect(state()).toEqual({ undo: 0, redo: 0, uncalculated: [], unsaved: false });
});

test("a workbook that nobody wants any more when it is read leaves the open one as it is", async () => {
  const { book, shown, file } = await opened();
  book.edit([at(0, 5)]);
  expect(await book.load("b.xlsx", new Uint8Array([0]), () => false)).toMatchObject({ ok: false });
  expect(shown).toHaveLength(1);
  expect(book.name()).toBe("a.xlsx");
  expect(await file()).toEqual([5, 2, 3, 7]);
});

test("what is done while the file is being handed over is not saved with it", async () => {
  const { book, state } = await opened();
  book.edit([at(0, 5)]);
  const saved = book.save(() => undefined);
  book.edit([at(1, 9)]);
  await saved;
  expect(state()?.unsaved).toBe(true);
});
