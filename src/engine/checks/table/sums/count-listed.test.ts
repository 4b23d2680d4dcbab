import { toldWithExpected } from "../../../../../test/support/outcome-of";

const projects = (total: string, group: string, numbers: readonly (number | string)[] = [1, 2, 3, 4, 5]) => ({
  重大项目: [
    ["2023年市重大项目投资完成情况表（单位：亿元）"],
    ["序号", "项目名称", "总投资", "本年完成投资"],
    [null, total, 312.3, 50],
    [null, group, 239.7, 46.5],
    [numbers[0], "环城高架", 48.2, 12.6],
    [numbers[1], "地铁2号线", 165.5, 27.4],
    [numbers[2], "国际会展中心", 26, 6.5],
    [null, "二、新建项目（2个）", 72.6, 3.5],
    [numbers[3], "深水港区", 54, 2.4],
    [numbers[4], "智算中心", 18.6, 1.1],
  ],
});

test.each<[string, ReturnType<typeof projects>, readonly string[]]>([
  ["all counts are right", projects("总计（5个）", "一、续建项目（3个）"), []],
  [
    "the total counts one too many",
    projects("总计（6个项目）", "一、续建项目（3个）"),
    ["count_mismatch 重大项目!B3 → 5"],
  ],
  ["a group counts one too few", projects("总计（5个）", "一、续建项目（2个）"), ["count_mismatch 重大项目!B4 → 3"]],
  ["projects are not numbered one by one", projects("总计（4个）", "一、续建项目（2个）", [1, 1, 2, 3, 4]), []],
])("the number in the label of a total is that of the projects under it: %s", (_, book, findings) => {
  expect(toldWithExpected(book)).toEqual(findings);
});
