import { createXlsx, openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import type { ChartPlan } from "../../src/sheets/plan";

const CHART: ChartPlan = {
  kind: "column",
  title: "得分 <甲>",
  area: { top: 4, left: 2, bottom: 18, right: 9 },
  categories: { sheet: "表", top: 0, left: 0, bottom: 1, right: 0 },
  series: [{ name: "得分", values: { sheet: "表", top: 0, left: 1, bottom: 1, right: 1 } }],
};

test("a file's charts are told with their place and title, for showing where they are", () => {
  const cells = [{ row: 0, col: 1, value: 5 }];
  const bytes = createXlsx([
    { title: "表", cells, columnWidths: [], charts: [CHART] },
    { title: "无图", cells, columnWidths: [] },
  ]);
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const { sheets } = opened.value.appearance();
  expect(sheets.get("表")?.charts).toEqual([{ title: "得分 <甲>", area: CHART.area }]);
  expect(sheets.get("无图")?.charts).toEqual([]);
});
