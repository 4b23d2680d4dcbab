import { told } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";

/** A card whose captions give its three levels so many points; the weights below are 55, 30 and 5. */
const card = (captions: readonly [number, number, number]): RowsLiteral => [
  ["2023年度省级科技专项绩效自评表"],
  ["一级指标", "三级指标", "目标值", "完成值", "分值", "得分"],
  [`产出指标（${String(captions[0])}分）`, "选育新品系", "≥6个", "7个", 40, 40],
  [null, "发表论文", "≥4篇", "4篇", 15, 15],
  [`效益指标（${String(captions[1])}分）`, "示范面积", "≥3000亩", "3260亩", 30, 30],
  [`满意度指标（${String(captions[2])}分）`, "示范户满意度", "≥90%", "95%", 5, 5],
  ["预算执行率", "预算执行率", "100%", "100%", 10, 10],
  ["总分", null, null, null, 100, 100],
];

const below = (captions: readonly [number, number, number]): readonly string[] =>
  told({ 自评表: card(captions) }).filter((one) => one.startsWith("weights_not_100"));

test.each<[string, readonly [number, number, number], readonly string[]]>([
  ["agree", [55, 30, 5], []],
  ["differ in one level", [55, 30, 10], ["weights_not_100 自评表!A6"]],
  [
    "differ in two of three, and make the same in all",
    [50, 30, 10],
    ["weights_not_100 自评表!A3", "weights_not_100 自评表!A6"],
  ],
  ["differ in two of three, and make something else", [60, 30, 20], []],
])("points in the captions of levels that %s", (_, captions, expected) => {
  expect(below(captions)).toEqual(expected);
});
