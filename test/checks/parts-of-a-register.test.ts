import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { told } from "../support/outcome-of";

/** A sheet for each bureau, all of one layout. */
function register(bureau: string, projects: readonly (readonly [string, number, number])[]): RowsLiteral {
  return [
    [`${bureau}2024年专项资金项目清单`],
    ["单位：万元"],
    ["序号", "项目名称", "实施单位", "预算数", "支出数"],
    ...projects.map(([name, budget, spent], at): RowsLiteral[number] => [at + 1, name, bureau, budget, spent]),
  ];
}

const EDUCATION = [
  ["白石中学教学楼改造项目", 320, 310],
  ["清溪小学运动场建设项目", 150, 150],
  ["乡村教师培训项目", 80, 76],
  ["义务教育薄弱环节改善项目", 260, 255],
  ["城乡结对帮扶信息化项目", 40, 38],
] as const;

const FARMING = [
  ["高标准农田建设项目", 900, 880],
  ["粮食烘干中心建设项目", 230, 230],
  ["农产品冷链物流项目", 310, 300],
  ["畜禽粪污资源化利用项目", 120, 115],
  ["城乡结对帮扶信息化项目", 65, 60],
] as const;

test("a project that two bureaus pay for stands in the lists of both with the money of each", () => {
  expect(told({ 教育局: register("教育局", EDUCATION), 农业农村局: register("农业农村局", FARMING) })).toEqual([]);
});

test("a list that repeats the projects of another one is to repeat their amounts as well", () => {
  const again = EDUCATION.map(([name, budget, spent], at) => [name, at === 1 ? 130 : budget, spent] as const);
  expect(told({ 教育局: register("教育局", EDUCATION), 汇总: register("教育局", again) })).toContain(
    "cross_sheet_value_mismatch 汇总!D5",
  );
});

test("how many districts a region has is no money of theirs", () => {
  const grants: RowsLiteral = [
    ["District grants 2024 (GHS thousand)"],
    ["District", "Region", "Net transfer", "Spent", "Absorption"],
    ["Keta", "Coast", 1320, 1254, "95.00%"],
    ["Anloga", "Coast", 980, 882, "90.00%"],
    ["Bekwai", "Forest", 1100, 1045, "95.00%"],
    ["Obuasi", "Forest", 760, 714.4, "94.00%"],
    ["Tarkwa", "Forest", 640, 620.8, "97.00%"],
    ["Total", null, 4800, 4516.2, "94.09%"],
  ];
  const regions: RowsLiteral = [
    ["By region (GHS thousand)"],
    ["Region", "Districts", "Net transfer", "Spent"],
    ["Coast", 2, 2300, 2136],
    ["Forest", 3, 2500, 2380.2],
    ["Total", 5, 4800, 4516.2],
  ];
  expect(told({ Grants: grants, "By region": regions })).toEqual([]);
});
