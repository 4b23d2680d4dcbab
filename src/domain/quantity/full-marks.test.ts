import { plain } from "../figures/exact";
import { executionPoints, fullMarksOfBracket, partsOfHundred, sharesOfFinalScore, statedPoints } from "./full-marks";

test.each([
  ["20分", "20"],
  ["20", "20"],
  ["满分20分", "20"],
  ["权重12.5%", "12.5"],
  ["max. 30", "30"],
  ["out of 40 points", "40"],
  ["15 pts.", "15"],
  ["20分×执行率", undefined],
  ["万元", undefined],
  ["2024", undefined],
])("a bracket that says %s states full marks of %s", (bracket, points) => {
  expect(fullMarksOfBracket(bracket)).toBe(points);
});

test.each([
  ["得分（20分×执行率）", "20"],
  ["预算执行情况(10分)", "10"],
  ["Execution (12.5 points)", "12.5"],
  ["得分（20）", undefined],
  ["执行数（万元）", undefined],
])("the caption %s states full marks of %s", (caption, points) => {
  const stated = statedPoints(caption);
  expect(stated && plain(stated.value)).toBe(points);
});

test.each([
  ["执行率(10)", "10"],
  ["预算执行率（20）", "20"],
  ["Execution rate (10)", "10"],
  ["执行率（10分）", "10"],
  ["执行率（3=2/1）", undefined],
  ["执行率（4）", undefined],
  ["得分（10）", undefined],
  ["執行率(10)", "10"],
])("the caption %s gives the execution rate %s points", (caption, points) => {
  const stated = executionPoints(caption);
  expect(stated && plain(stated.value)).toBe(points);
});

test("headings share a hundred points, or the numbers behind them are no points", () => {
  expect([...partsOfHundred(["项目", "组织20", "资金（30）", "产出(30分)", "满意20"])]).toEqual([
    "组织20",
    "资金（30）",
    "产出(30分)",
    "满意20",
  ]);
  expect(partsOfHundred(["组织20", "资金30", "产出30"]).size).toBe(0);
  expect(partsOfHundred(["组织50", "资金50"]).size).toBe(0);
});

test("shares of the final score make all of it, or they are shares of something else", () => {
  expect([...sharesOfFinalScore(["项目", "单位自评（40%）", "专家评审(60%)", "综合得分"])]).toEqual([
    "单位自评（40%）",
    "专家评审(60%)",
  ]);
  expect(sharesOfFinalScore(["执行率（%）", "占比（40%）", "综合得分"]).size).toBe(0);
});
