import { memoryPort, workbookOf } from "../adapters/memory/memory-workbook";
import { cellKey, formatPlace } from "../domain/address";
import { refusalMessage } from "../messages/refusals";
import { entriesRefusal } from "../sheets/entries-over-formulas";
import type { CellValue, Grid, Workbook } from "../sheets/workbook";
import { scoreWorkbook } from "./score-workbook";

const HEADINGS = ["一级指标", "二级指标", "三级指标", "分值", "指标值", "实际完成值", "得分"];

const book = (actual = 75, ...more: readonly CellValue[][]): Workbook =>
  workbookOf({
    评分表: [
      HEADINGS,
      ["过程", "资金管理", "监管有效性", 20, null, null, 18],
      ...more,
      ["产出", "数量指标", "培训人次（人次）", 30, 100, actual, 30],
      ["效益", "社会效益", "满意率（%）", 50, 90, 95, 50],
    ],
  });

function scored(workbook: Workbook) {
  const result = scoreWorkbook(workbook, { lang: "zh", marks: true });
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
  expect(refusalMessage(entriesRefusal(typedOver), "zh")).toContain(
    `结果表中有 2 处公式被改成了数字或文字（${typedOver.map(formatPlace).join("、")}）`,
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
  const { facts } = entriesRefusal(typedOver);
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
