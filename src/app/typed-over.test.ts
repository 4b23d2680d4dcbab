import { SCORECARD_HEADINGS } from "../../test/support/form-headings";
import { memoryPort } from "../adapters/memory/memory-port";
import { workbookOf } from "../adapters/memory/memory-workbook";
import type { CellAddress } from "../domain/cells/address";
import { cellKey, formatPlace, MAX_COLS } from "../domain/cells/address";
import type { Language } from "../domain/lists";
import { refusalMessage } from "../messages/refusals/refusals";
import { typedOverRefusal } from "../sheets/own/typed-over";
import type { CellValue, Grid, Workbook } from "../sheets/workbook";
import { scoreWorkbook } from "./score-workbook";

const book = (actual = 75, ...more: readonly CellValue[][]): Workbook =>
  workbookOf({
    评分表: [
      SCORECARD_HEADINGS,
      ["过程", "资金管理", "监管有效性", 20, null, null, 18],
      ...more,
      ["产出", "数量指标", "培训人次（人次）", 30, 100, actual, 30],
      ["效益", "社会效益", "满意率（%）", 50, 90, 95, 50],
    ],
  });

function scored(workbook: Workbook, lang: Language = "zh") {
  const result = scoreWorkbook(workbook, { lang, marks: true });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

/** The workbook with its result sheets written. */
async function graded(workbook: Workbook): Promise<Workbook> {
  const port = memoryPort(workbook);
  await port.apply(scored(workbook).changes);
  return port.workbook();
}

/** As Excel leaves it when somebody types into the cells: the value stands, the formula is gone. */
function typed(
  workbook: Workbook,
  id: Grid["own"],
  entries: readonly (readonly [number, number, CellValue])[],
): Workbook {
  const grids = workbook.grids.map((grid): Grid => {
    if (grid.own !== id) return grid;
    const formulas = new Map(grid.formulas);
    const values = grid.values.map((row) => [...(row ?? [])]);
    for (const [row, col, value] of entries) {
      formulas.delete(cellKey(row, col));
      const line = values[row];
      if (line !== undefined) line[col] = value;
    }
    return { ...grid, formulas, values };
  });
  return { ...workbook, grids };
}

/** Places of the formulas on a sheet of ours, in reading order. */
function formulasOf(workbook: Workbook, id: Grid["own"]): readonly (readonly [number, number])[] {
  const grid = workbook.grids.find(({ own }) => own === id);
  return (grid?.values ?? []).flatMap((row, line) =>
    (row ?? []).flatMap((_, col) => (grid?.formulas.has(cellKey(line, col)) === true ? [[line, col] as const] : [])),
  );
}

test("a workbook as it was written has no entries of people over our formulas", async () => {
  const written = await graded(book());
  expect(formulasOf(written, "fund-scores").length).toBeGreaterThan(5);
  expect(scored(written).typedOver).toEqual([]);
});

test("figures and texts typed over our formulas are told with their cells before they are replaced", async () => {
  const written = await graded(book());
  const [first, second] = formulasOf(written, "fund-scores");
  if (first === undefined || second === undefined) throw new Error("no formulas");
  const { typedOver, changes } = scored(
    typed(written, "fund-scores", [
      [...first, 99],
      [...second, "满分"],
    ]),
  );
  expect(typedOver.map(({ row, col }) => [row, col])).toEqual([first, second]);
  expect(refusalMessage(typedOverRefusal(typedOver), "zh")).toContain(
    `结果表中有 2 处内容是手工填写的（${typedOver.map(formatPlace).join("、")}）`,
  );
  expect(changes).toEqual(scored(written).changes);
});

test.each<[string, Workbook]>([
  ["when the user's figures change", book(60)],
  ["when the user's table grows and lines move", book(75, ["过程", "资金管理", "资金到位率（%）", 0, 100, 100, 0])],
])("%s nobody is said to have typed over anything", async (_, changed) => {
  const written = await graded(book());
  const own = written.grids.filter((grid) => grid.own !== undefined);
  expect(scored({ ...changed, formats: written.formats, grids: [...changed.grids, ...own] }).typedOver).toEqual([]);
});

/** Texts of ours on the score sheet as it was written; the first is the title. */
const TITLE = [0, 0] as const;

function ownGrid(workbook: Workbook, id: Grid["own"]): Grid {
  const grid = workbook.grids.find(({ own }) => own === id);
  if (grid === undefined) throw new Error("no such sheet");
  return grid;
}

/** Where a text of ours stands. */
function placeOf({ values }: Grid, text: string): readonly [number, number] {
  for (const [row, line] of values.entries()) {
    const col = line?.indexOf(text) ?? -1;
    if (col >= 0) return [row, col];
  }
  throw new Error(`${text} is not written`);
}

/** As Excel leaves it when somebody inserts a row and types into it: what we wrote moves down, and our area grows. */
function withRow(workbook: Workbook, id: Grid["own"], at: number, texts: readonly CellValue[]): Workbook {
  const grids = workbook.grids.map((grid): Grid => {
    if (grid.own !== id || grid.written === undefined) return grid;
    const moved = [...grid.formulas].map(([key, formula]): [number, string] => [
      Math.floor(key / MAX_COLS) < at ? key : key + MAX_COLS,
      formula,
    ]);
    const { area } = grid.written;
    return {
      ...grid,
      rowCount: grid.rowCount + 1,
      values: [...grid.values.slice(0, at), texts, ...grid.values.slice(at)],
      formulas: new Map(moved),
      written: { ...grid.written, area: { ...area, top: area.top + (at === 0 ? 1 : 0), bottom: area.bottom + 1 } },
    };
  });
  return { ...workbook, grids };
}

const places = (cells: readonly CellAddress[]) => cells.map(({ row, col }) => [row, col]);

test.each<[string, Grid["own"], string]>([
  ["a project's or an indicator's name", "fund-scores", "监管有效性"],
  ["a heading", "fund-scores", "三级指标"],
])("%s of ours that was typed over is told with its cell", async (_, id, text) => {
  const written = await graded(book());
  const place = placeOf(ownGrid(written, id), text);
  expect(places(scored(typed(written, id, [[...place, "按局务会意见改"]])).typedOver)).toEqual([place]);
});

test.each([0, 3, 6])("texts in a row inserted at %i are told, and not what it moved", async (at) => {
  const written = withRow(await graded(book()), "fund-scores", at, ["请业务科核对", null, "见附件"]);
  expect(places(scored(written).typedOver)).toEqual([
    [at, 0],
    [at, 2],
  ]);
});

test("what was typed is told in another language and over other data too, and nothing else", async () => {
  const written = typed(await graded(book()), "fund-scores", [[...TITLE, "科室自拟标题"]]);
  expect(places(scored(written, "en").typedOver)).toEqual([TITLE]);
  const own = written.grids.filter((grid) => grid.own !== undefined);
  expect(
    places(scored({ ...book(60), formats: written.formats, grids: [...book(60).grids, ...own] }).typedOver),
  ).toEqual([TITLE]);
});

test.each<[string, (written: Workbook) => Workbook]>([
  ["as it was written", (written) => written],
  [
    "with lines of ours in another order",
    (written) => {
      const { values, colCount } = ownGrid(written, "ledger");
      const swapped = [1, 2].flatMap((row) =>
        Array.from({ length: colCount }, (_, col) => [row, col, values[3 - row]?.[col] ?? null] as const),
      );
      return typed(written, "ledger", swapped);
    },
  ],
  ["with remarks beside and below", (written) => typed(written, "fund-scores", [[2, 40, "备注"]])],
  [
    "with a text of ours deleted",
    (written) => typed(written, "fund-scores", [[...placeOf(ownGrid(written, "fund-scores"), "监管有效性"), null]]),
  ],
  [
    "written by a version that kept no digest",
    (written) => {
      const grids = typed(written, "fund-scores", [[...TITLE, "改"]]).grids.map((grid): Grid => {
        const bare: Grid & { written?: unknown } = { ...grid };
        delete bare.written;
        return bare;
      });
      return { ...written, grids };
    },
  ],
])("nothing is told of a workbook %s, in either language", async (_, change) => {
  const written = change(await graded(book()));
  expect(scored(written).typedOver).toEqual([]);
  expect(scored(written, "en").typedOver).toEqual([]);
});

test("once it was told and replaced, nothing is told again", async () => {
  const port = memoryPort(typed(await graded(book()), "fund-scores", [[...TITLE, "科室自拟标题"]]));
  await port.apply(scored(port.workbook()).changes);
  expect(scored(port.workbook()).typedOver).toEqual([]);
});

test("of many places some are named and the rest is counted", async () => {
  const written = await graded(book());
  const places = formulasOf(written, "fund-scores").slice(0, 8);
  const { typedOver } = scored(
    typed(
      written,
      "fund-scores",
      places.map(([row, col]) => [row, col, 1]),
    ),
  );
  const { facts } = typedOverRefusal(typedOver);
  expect([facts["count"], facts["more"]]).toEqual([String(typedOver.length), String(typedOver.length - 5)]);
  expect(typedOver.length).toBeGreaterThan(5);
});

test("a copy of a result sheet is neither read nor written, and the workbook is scored as before", async () => {
  const written = await graded(book());
  const [scores] = written.grids.filter(({ own }) => own === "fund-scores");
  if (scores === undefined) throw new Error("no scores");
  const copy = { ...scores, sheet: `${scores.sheet} (2)` };
  for (const grids of [
    [...written.grids, copy],
    [copy, ...written.grids],
  ]) {
    const again = scored({ ...written, grids });
    expect(again.changes.sheets.map(({ title }) => title)).toEqual(
      scored(written).changes.sheets.map(({ title }) => title),
    );
    expect(again.outcome.findings).toEqual(scored(written).outcome.findings);
    const port = memoryPort({ ...written, grids });
    await port.apply(again.changes);
    expect(port.workbook().grids).toContain(copy);
  }
});
