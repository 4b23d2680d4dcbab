import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import type { Project } from "../../src/domain/model";
import { mapWorkbook } from "../../src/mapping/map-workbook";

function amountsOf(lines: readonly (readonly (string | number | null)[])[]): readonly string[] {
  const model = mapWorkbook(
    workbookOf({
      季度: [["城市管理专项资金分季度执行表（万元）"], ["项目名称", "类别", "一季度", "二季度", "全年"], ...lines],
    }),
  );
  return model.projects.map(toldOf);
}

function toldOf({ name, mentions }: Project): string {
  const figures = mentions.flatMap((mention) => mention.figures);
  return `${name.value}: ${figures.map(({ field, quantity }) => `${field} ${quantity.value.toFixed()}`).join(", ")}`;
}

test.each([
  ["the name stands once", null],
  ["the name is repeated", "道路养护"],
])("two lines of a project state its budget and its spending: %s", (_case, again) => {
  expect(
    amountsOf([
      ["道路养护", "预算", 30, 40, 70],
      [again, "支出", 28, 41, 69],
      ["路灯维护", "预算", 12, 12, 24],
      [again === null ? null : "路灯维护", "支出", 11.5, 12, 23.5],
    ]),
  ).toEqual(["道路养护: budget 70, spent 69", "路灯维护: budget 24, spent 23.5"]);
});

test("a line of what is left makes neither sums of the lines above it nor indicators of what they are called", () => {
  const model = mapWorkbook(
    workbookOf({
      决算: [
        ["课题经费决算汇总表（万元）"],
        ["编号", "课题名称", "内容", "设备费", "劳务费", "合计"],
        ["2021Y011", "稀土材料制备", "预算", 49, 86, 135],
        [null, null, "支出", 49, 79.92, 128.92],
        [null, null, "结余", 0, 6.08, 6.08],
        ["2021Y012", "水稻新品种", "预算", 129, 117, 246],
        [null, null, "支出", 105.78, 107, 212.78],
        [null, null, "结余", 23.22, 10, 33.22],
        ["合计", null, "预算", 178, 203, 381],
        [null, null, "支出", 154.78, 186.92, 341.7],
        [null, null, "结余", 23.22, 16.08, 39.3],
      ],
    }),
  );
  expect(model.projects.map(toldOf)).toEqual([
    "稀土材料制备: budget 135, spent 128.92, balance 6.08",
    "水稻新品种: budget 246, spent 212.78, balance 33.22",
  ]);
});

test("where not every project has both, nothing is taken for its budget", () => {
  expect(
    amountsOf([
      ["道路养护", "预算", 30, 40, 70],
      ["道路养护", "支出", 28, 41, 69],
      ["路灯维护", "预算", 12, 12, 24],
    ]),
  ).toEqual([]);
});

const MONTHS_OF_PROJECTS: readonly (readonly (string | number | null)[])[] = [
  ["项目名称", "年度预算（万元）", "指标", "1月", "2月", "3月"],
  ["公厕管护", 120, "当月支出", 8, 9, 10],
  [null, null, "累计支出", 8, 17, 27],
  [null, null, "累计进度", 0.0667, 0.1417, 0.225],
  ["绿化养护", 240, "当月支出", 15, 15, 20],
  [null, null, "累计支出", 15, 30, 50],
  [null, null, "累计进度", 0.0625, 0.125, 0.2083],
];

test("of lines of what a month paid, what has run up and how far it is, the first are the months and the second ends in what was spent", () => {
  const model = mapWorkbook(workbookOf({ 月度: [["城市管理专项资金月度执行表"], ...MONTHS_OF_PROJECTS] }));
  expect(model.projects.map(toldOf)).toEqual([
    "公厕管护: budget 120, month_1 8, month_2 9, month_3 10, spent 27",
    "绿化养护: budget 240, month_1 15, month_2 15, month_3 20, spent 50",
  ]);
});

test("without lines of single months those that run up are the months", () => {
  const rows = MONTHS_OF_PROJECTS.filter((row) => row[2] !== "当月支出").map((row, place) =>
    place === 1 ? ["公厕管护", 120, ...row.slice(2)] : place === 3 ? ["绿化养护", 240, ...row.slice(2)] : row,
  );
  const model = mapWorkbook(workbookOf({ 月度: [["城市管理专项资金月度执行表"], ...rows] }));
  expect(model.projects.map(toldOf)).toEqual([
    "公厕管护: budget 120, month_1 8, month_2 17, month_3 27, spent 27",
    "绿化养护: budget 240, month_1 15, month_2 30, month_3 50, spent 50",
  ]);
});

test("the months of a project that the title alone names are its months, and what has run up is what was spent", () => {
  const model = mapWorkbook(
    workbookOf({
      校舍: [
        ["中小学校舍维修项目2023年月度支出情况表"],
        ["单位：万元"],
        ["月份", "1月", "2月", "3月", "合计"],
        ["当月支出", 10, 12, 30, 52],
        ["累计支出", 10, 22, 52, null],
        ["累计进度", 0.1, 0.22, 0.52, null],
      ],
    }),
  );
  expect(model.concernsFunds).toBe(true);
  expect(model.projects.map(toldOf)).toEqual(["中小学校舍维修项目: spent 52, month_1 10, month_2 12, month_3 30"]);
});
