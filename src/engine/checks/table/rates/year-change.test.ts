import { toldBy } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";
import { changed } from "../../example-sheets";

const YEARS: RowsLiteral = [
  ["项目支出同比情况表"],
  ["单位：万元"],
  ["序号", "项目名称", "本年支出", "上年支出", "增减率"],
  [1, "云溪镇河道整治工程", 95, 100, "-5.00%"],
  [2, "白石乡校舍安全加固项目", 180, 150, "20.00%"],
  [3, "临海县公共图书馆免费开放经费", 50, 40, "25.00%"],
  [4, "平湖区应急广播体系建设项目", 60, 60, "0.00%"],
];
type Cells = Parameters<typeof changed<string | number>>[1];
const toldOf = (cells: Cells) => toldBy("year-change", { 同比: changed(YEARS, cells) });

test.each<[string, Cells]>([
  ["a wrong rate", { E5: "25.00%" }],
  ["a rate without its sign", { D5: 200, E5: "10.00%" }],
])("%s is told", (_, cells) => {
  expect(toldOf(cells)).toEqual(["同比!E5"]);
});

/** In which -5 of 100 and 0 of 60 would be right as rates, too. */
const AMOUNTS: Cells = { E3: "增减额", E4: -5, E5: 30, E6: 10, E7: 0 };

test.each(["增减额", "比上年增减额（万元）", "比上年增减（万元）"])(
  "an amount of change is held against both years as a rate is: %s",
  (heading) => {
    expect(toldOf({ ...AMOUNTS, E3: heading, E5: 20 })).toEqual(["同比!E5"]);
  },
);

test.each<[string, Cells]>([
  ["rates that follow", {}],
  ["a rate rounded to whole per cents", { C6: 51, E6: "28%" }],
  ["a project that had nothing last year", { D7: 0, E7: "—" }],
  ["amounts that follow", AMOUNTS],
  ["amounts that a unit tells", { ...AMOUNTS, E3: "比上年增减（万元）" }],
  ["rates of something else", { E4: "12.00%", E5: "31.00%", E6: "8.00%", E7: "40.00%" }],
])("nothing is told of %s", (_, cells) => {
  expect(toldOf(cells)).toEqual([]);
});
