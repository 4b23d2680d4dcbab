import type { Model } from "../../src/domain/model";
import { dataLines, isRecordTable } from "../../src/domain/table";
import { mapWorkbook } from "../../src/mapping/map-workbook";
import type { Workbook } from "../../src/sheets/workbook";
import { CHINESE_FONT } from "../tools/paper/book";
import { toWorkbook } from "../tools/paper/to-workbook";
import { GUANGDONG } from "../tools/sample/facts";
import { guangdongBook } from "../tools/sample/guangdong";

/** The published tables under tab names that say nothing. */
function nameless(workbook: Workbook): Workbook {
  const grids = workbook.grids.map((grid, place) => {
    const sheet = `Sheet${place + 1}`;
    return { ...grid, sheet, merges: grid.merges.map((merge) => ({ ...merge, sheet })) };
  });
  return { ...workbook, grids };
}

const model: Model = mapWorkbook(nameless(toWorkbook(guangdongBook(GUANGDONG, CHINESE_FONT))));
const tables = model.sheets.flatMap((sheet) => sheet.tables).filter(isRecordTable);
const fundCard = model.scorecards.find((card) => card.indicators.some((indicator) => indicator.weight !== undefined));

test("every table has its role", () => {
  expect(model.sheets.map((sheet) => sheet.role)).toEqual([
    "projects",
    "summary",
    "projects",
    "scores",
    "expenditures",
    "indicators",
    "indicators",
    "indicators",
  ]);
});

test("no column is left unread and none is asked about", () => {
  expect(tables.flatMap((table) => table.unmapped)).toEqual([]);
  expect(model.questions).toEqual([]);
});

test("the 13 projects are the same in all four tables that name them", () => {
  expect(model.projects).toHaveLength(13);
  expect(model.projects.map((project) => project.mentions.length)).toEqual(new Array(13).fill(4));
  expect(model.projects.flatMap((project) => project.mentions).every((mention) => mention.match === "same")).toBe(true);
});

test("amounts are read in 万元 and the fund and year are named", () => {
  expect(model.mainUnit?.text).toBe("万元");
  expect(model.fundName?.value).toBe("2023年广东省促进经济高质量发展专项资金（金融发展）");
  expect(model.year?.value).toBe("2023");
});

test("the fund's scorecard has 21 indicators with weights that make 100 and levels filled down", () => {
  const indicators = fundCard?.indicators ?? [];
  expect(indicators).toHaveLength(21);
  expect(indicators.reduce((sum, one) => sum + (one.weight?.quantity.value.toNumber() ?? 0), 0)).toBe(100);
  expect(indicators.map((one) => one.level1?.value)).toEqual([
    ...new Array<string>(2).fill("过程"),
    ...new Array<string>(8).fill("产出"),
    ...new Array<string>(11).fill("效益"),
  ]);
  expect(indicators.filter((one) => one.isExecution).map((one) => one.name.value)).toEqual(["专项资金支出率"]);
  expect(fundCard?.project).toBeUndefined();
});

test("sums that the scorecard states are kept with the level they stand for", () => {
  const stated = fundCard?.stated.map(
    ({ level, name, score }) => `${level} ${name} ${score?.quantity.value.toFixed() ?? ""}`,
  );
  expect(stated).toEqual([
    "2 资金管理 12",
    "2 事项管理 8",
    "1 过程 19.93",
    "2 数量指标 26.5",
    "2 质量指标 12",
    "1 产出 38.5",
    "2 经济效益指标 16",
    "2 社会效益指标 12",
    "2 服务对象满意度 5",
    "1 效益 33",
    "0  91.43",
  ]);
});

test("sentences in the completion table give candidates, never a guessed actual, and know their scored namesakes", () => {
  const completion = model.scorecards.find((card) => card !== fundCard);
  expect(completion?.indicators).toHaveLength(19);
  expect(completion?.indicators.every((one) => one.actual?.quantity === undefined)).toBe(true);
  expect(completion?.indicators.filter((one) => (one.same ?? []).length > 0)).toHaveLength(18);
});

test("the framework's averages are no scorecard of anybody", () => {
  const framework = tables.find((table) => table.columns.some((column) => column.field === "average"));
  expect(framework === undefined ? 0 : dataLines(framework).length).toBe(12);
  expect(model.scorecards.some((card) => card.table === framework?.id)).toBe(false);
});
