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

test("a project that two sheets speak of otherwise is named as they write it", () => {
  const list = (spent: number): readonly (readonly CellValue[])[] => [
    ["項目名稱", "預算金額", "支出金額"],
    ["農村公路養護工程", 320, spent],
    ["學校圖書館設備購置", 210, 205],
    ["殘疾人職業培訓補助", 95, 90],
  ];
  const checked = checkWorkbook(workbookOf({ 執行情況: list(300), 績效自評: list(290) }), { lang: "zh" });
  if (!checked.ok) throw new Error(checked.refusal.code);
  expect(checked.value.outcome.findings).toContainEqual(
    expect.objectContaining({
      check: "project-value",
      facts: expect.objectContaining({ project: "農村公路養護工程" }) as unknown,
    }),
  );
});

test("projects that a list in traditional letters numbers are counted to its directions", () => {
  const rows: readonly (readonly CellValue[])[] = [
    ["2023年度專項資金預算執行情況表（單位：萬元）"],
    HEADINGS,
    [1, "農村公路養護工程", "交通運輸局", 320, 300, 20, null],
    [2, "學校圖書館設備購置", "教育局", 210, 210, 0, null],
    [3, "殘疾人職業培訓補助", "民政局", 95, 90, 5, null],
    ["合計", null, null, 625, 600, 25, null],
  ];
  const directions: readonly (readonly CellValue[])[] = [
    ["使用方向", "項目清單"],
    ["基礎設施", "項目1、項目2"],
    ["民生保障", "項目3"],
  ];
  const checked = checkWorkbook(workbookOf({ 執行情況: rows, 使用方向: directions }), { lang: "zh" });
  if (!checked.ok) throw new Error(checked.refusal.code);
  const [execution] = checked.value.outcome.execution;
  expect(execution?.byDirection.map(({ name, budget }) => [name, String(budget)])).toEqual([
    ["基礎設施", "530"],
    ["民生保障", "95"],
  ]);
});
