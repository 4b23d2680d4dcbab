import { workbookOf } from "../../adapters/memory/memory-workbook";
import type { Grid } from "../../sheets/workbook";
import { drawCharts, shownSize } from "./chart-frames";

const CHART = { title: "各项目得分", area: { top: 1, left: 1, bottom: 2, right: 2 } };

function gridOf(own: boolean): Grid {
  const [grid] = workbookOf({ 表: [["甲", 1]] }).grids;
  if (grid === undefined) throw new Error("no sheet");
  return own ? { ...grid, own: "overview" } : grid;
}

test("a chart of ours is a frame with its title, over empty cells only", () => {
  const data = { 2: { 2: { v: 5 } } };
  drawCharts(data, gridOf(true), [CHART], "frame");
  expect(data).toEqual({
    1: { 1: { s: "frame", v: "各项目得分" }, 2: { s: "frame" } },
    2: { 1: { s: "frame" }, 2: { v: 5 } },
  });
});

test("a chart of the user's is a frame without a word that formulas could count", () => {
  const data: Parameters<typeof drawCharts>[0] = {};
  drawCharts(data, gridOf(false), [CHART], "frame");
  expect(data[1]?.[1]).toEqual({ s: "frame" });
});

test("the grid reaches to the end of a chart below the cells, and not to one a thousand rows away", () => {
  const below = (bottom: number) => ({ ...CHART, area: { ...CHART.area, bottom } });
  expect(shownSize(gridOf(true), [below(40)])).toEqual({ rowCount: 42, columnCount: 12 });
  expect(shownSize(gridOf(true), [below(99_999)]).rowCount).toBe(101);
});
