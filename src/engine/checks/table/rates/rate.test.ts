import { toldWithExpected } from "../../../../../test/support/outcome-of";

const completed = (ofCost: string): readonly string[] =>
  toldWithExpected({
    指标: [
      ["绩效考核指标完成情况"],
      ["一级指标", "三级指标", "分值", "目标值", "完成值", "完成率", "得分"],
      ["产出", "新建管网长度", 25, "≥20公里", "21公里", "100.0%", 25],
      ["产出", "每公里造价", 25, "≤62万元", "58.9万元", ofCost, 25],
      ["产出", "管护达标率", 25, "≥90%", "92%", "100.0%", 25],
      ["效益", "污水处理量", 25, "≥100万吨", "85万吨", "85.0%", 21.25],
    ],
  });

test.each(["100.0%", "95.0%", "105.3%"])("a limit that was kept is completed to %s", (stated) => {
  expect(completed(stated)).toEqual([]);
});

test("another completion of a limit is told", () => {
  expect(completed("80.0%")).toEqual(["rate_mismatch 指标!F4 → 95.01%"]);
});
