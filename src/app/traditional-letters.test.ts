import { workbookOf } from "../adapters/memory/memory-workbook";
import type { CellValue } from "../sheets/workbook";
import { checkWorkbook } from "./check-workbook";

const HEADINGS = ["序號", "項目名稱", "主管部門", "調整後預算", "實際支出", "結餘", "備註"];

function outcomeOf(total: number) {
  const rows: readonly (readonly CellValue[])[] = [
    ["2023年度專項資金預算執行情況表（單位：萬元）"],
    HEADINGS,
    [1, "農村公路養護工程", "交通運輸局", 320, 300, 20, "工程餘款"],
    [2, "學校圖書館設備購置", "教育局", 210, 210, 0, null],
    [3, "殘疾人職業培訓補助", "民政局", 95, 90, 5, "結轉下年"],
    ["合計", null, null, 625, total, 25, null],
  ];
  const checked = checkWorkbook(workbookOf({ 執行情況: rows }), { lang: "zh" });
  if (!checked.ok) throw new Error(checked.refusal.code);
  return checked.value.outcome;
}

test("a workbook in traditional letters is understood, and its names and headings stay as they are written", () => {
  const { model } = outcomeOf(600);
  const [table] = model.sheets[0]?.tables ?? [];
  expect(table).toMatchObject({ role: "expenditures", title: "2023年度專項資金預算執行情況表（單位：萬元）" });
  expect(table).toHaveProperty("columns.3.heading", "調整後預算");
  expect(model.projects.map(({ name }) => name.value)).toEqual([
    "農村公路養護工程",
    "學校圖書館設備購置",
    "殘疾人職業培訓補助",
  ]);
});

test("a sound workbook in traditional letters is accused of nothing", () => {
  expect(outcomeOf(600).findings.filter(({ severity }) => severity !== "info")).toEqual([]);
});

test("what is wrong in a workbook in traditional letters is told in its own words", () => {
  expect(outcomeOf(660).findings).toContainEqual(
    expect.objectContaining({
      kind: "total_mismatch",
      facts: expect.objectContaining({ name: "合計", heading: "實際支出" }) as unknown,
    }),
  );
});
