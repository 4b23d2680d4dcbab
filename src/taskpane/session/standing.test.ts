import { workbookOf } from "../../adapters/memory/memory-workbook";
import { evaluateWorkbook } from "../../app/evaluate-workbook";
import type { WorkbookChanges } from "../../sheets/plan";
import type { BookView } from "../view/book/book-view";
import { buildView } from "../view/build-view";
import { afterChange, afterReading, afterWriting, asMarked, asStale, asUnedited, writtenBy } from "./standing";

const UNSCORED = viewOf();
const SCORED: BookView = { ...UNSCORED, scored: true };

function viewOf(): BookView {
  const evaluated = evaluateWorkbook(workbookOf({ 说明: [["无"]] }), { lang: "zh" });
  if (!evaluated.ok) throw new Error(evaluated.refusal.code);
  return buildView(evaluated.value.outcome, evaluated.value.ledger, "zh");
}

test("the first reading of a workbook leaves nothing stale or unwritten", () => {
  expect(afterReading(undefined, UNSCORED, { stale: false, marked: false })).toEqual({
    view: UNSCORED,
    stale: false,
    unwritten: false,
    marked: false,
  });
});

test("reading again makes up for edits, and what was decided still waits to be written", () => {
  const before = {
    view: SCORED,
    stale: "edited" as const,
    unwritten: true,
    marked: false,
    written: { sheets: 9, unmarked: [] },
  };
  const now = { stale: false as const, marked: true };
  expect(afterReading(before, UNSCORED, now)).toEqual({ ...before, ...now, view: UNSCORED });
});

test.each<[string, BookView, boolean, boolean]>([
  ["a decision about a scored workbook", SCORED, true, true],
  ["a decision before anything was scored", UNSCORED, true, false],
  ["another language", SCORED, false, false],
])("after %s the result sheets are behind or not", (_, view, isDecided, unwritten) => {
  expect(afterChange(undefined, view, isDecided)).toMatchObject({ view, stale: false, unwritten });
});

test("another language takes back nothing of what waits to be written", () => {
  const before = { view: SCORED, stale: "edited" as const, unwritten: true, marked: true };
  expect(afterChange(before, UNSCORED, false)).toEqual({ ...before, view: UNSCORED });
});

test("edits and highlights say nothing of a workbook that was not read", () => {
  expect([asStale(undefined, "edited"), asMarked(undefined, true)]).toEqual([undefined, undefined]);
  const known = afterReading(undefined, SCORED, { stale: false, marked: false });
  expect(asMarked(asStale(known, "edited"), true)).toEqual({ ...known, stale: "edited", marked: true });
});

test("edits that were undone make the results good again, but not those of a run that was cancelled", () => {
  const known = afterReading(undefined, SCORED, { stale: false, marked: false });
  expect(asUnedited(asStale(known, "edited"))).toEqual(known);
  const cancelled = asStale(known, "cancelled");
  expect(asUnedited(asStale(cancelled, "edited"))).toEqual(cancelled);
});

test("what was decided while the results were being written stays, and the sheets are behind it", () => {
  const written = { sheets: 9, unmarked: [] };
  const of = { view: UNSCORED, stale: false as const, marked: true, written };
  const decided = afterChange(undefined, SCORED, true);
  expect(afterWriting(decided, of, true)).toEqual({ ...of, view: SCORED, unwritten: true });
  expect(afterWriting(undefined, of, false)).toEqual({ ...of, unwritten: false });
});

test("what was written names the overview and the sheets that could not be marked", () => {
  const sheet = { columnWidths: [], cells: [] };
  const changes: WorkbookChanges = {
    sheets: [
      { ...sheet, id: "overview", title: "总览" },
      { ...sheet, id: "ledger", title: "台账" },
    ],
  };
  expect(writtenBy(changes, { unmarked: ["保护"] })).toEqual({
    sheets: 2,
    unmarked: ["保护"],
    overview: { sheet: "总览", top: 0, left: 0, bottom: 0, right: 0 },
  });
});
