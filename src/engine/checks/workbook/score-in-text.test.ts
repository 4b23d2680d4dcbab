import { toldBy } from "../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../adapters/memory/memory-workbook";
import { changed, INDICATORS } from "../example-sheets";

/** Four marks with the mean 92. */
const MARKS: RowsLiteral = [
  ["2024年度项目绩效自评得分表"],
  ["序号", "项目名称", "自评得分"],
  [1, "云溪镇河道整治工程", 95],
  [2, "白石乡校舍安全加固项目", 91],
  [3, "临海县公共图书馆免费开放经费", 88],
  [4, "平湖区应急广播体系建设项目", 94],
];
const ofMean = (text: string) => toldBy("score-in-text", { 自评得分: changed(MARKS, { A8: text }) });

test.each(["自评平均得分93分。", "4个项目全部完成自评，平均得分为91.5分，总体良好。"])(
  "the mean in the text is not that of the list: %s",
  (text) => {
    expect(ofMean(text)).toEqual(["自评得分!A8"]);
  },
);

test.each([
  "自评平均得分92分。",
  "自评平均得分约93分。",
  "上年自评平均得分90分。",
  "上年全部项目完成自评，平均得分90分；今年略有提高。",
  "其中前三个项目平均得分91.33分。",
  "最高得分95分，最低得分88分。",
  "全省平均得分75分。",
])("nothing is wrong with: %s", (text) => {
  expect(ofMean(text)).toEqual([]);
});

test("a weighted mean that the list states may be repeated", () => {
  const rows = changed(MARKS, { A7: "加权平均", C7: 92.6, A9: "自评平均得分92.6分。" });
  expect(toldBy("score-in-text", { 自评得分: rows })).toEqual([]);
});

/** A scorecard whose total is 98. */
const CARD: RowsLiteral = changed(INDICATORS, { G5: 28, A7: "合计", F7: 100, G7: 98 });
const ofTotal = (text: string) => toldBy("score-in-text", { 评分表: changed(CARD, { A9: text }) });

test("the total in the text is not that of the scorecard", () => {
  expect(ofTotal("经评价，该项目综合得分为96分，等级为优。")).toEqual(["评分表!A9 total"]);
});

test.each(["该项目综合得分为98分。", "综合得分满分100分。"])("nothing is wrong with: %s", (text) => {
  expect(ofTotal(text)).toEqual([]);
});
