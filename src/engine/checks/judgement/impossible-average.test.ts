import { toldBy } from "../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../adapters/memory/memory-workbook";
import { changed, PART_SCORES } from "../example-sheets";

/** Four projects whose parts were scored in whole points. */
const SCORES: RowsLiteral = PART_SCORES.slice(0, -1);
const AVERAGES: RowsLiteral = [
  ["项目层面指标平均得分"],
  ["一级指标", "三级指标", "分值", "4个项目平均得分"],
  ["投入", "论证决策", 4, 3.75],
  ["投入", "目标设置", 6, 5.25],
  ["过程", "资金支付", 6, 5.5],
];
const toldOf = (averages: RowsLiteral, scores = SCORES) =>
  toldBy("impossible-average", { 得分情况: scores, 指标得分: averages });

test.each([5.37, 5.3, "5.60"])("four whole scores cannot have the average %s", (average) => {
  expect(toldOf(changed(AVERAGES, { D4: average }))).toEqual(["指标得分!D4"]);
});

test.each<[string, RowsLiteral, RowsLiteral]>([
  ["averages that four whole scores can have", AVERAGES, SCORES],
  ["halves, where others were given", changed(AVERAGES, { D4: 5.38 }), changed(SCORES, { C4: 18.5, C5: 17.5 })],
  ["any average, where scores have tenths", changed(AVERAGES, { D4: 5.33 }), changed(SCORES, { C4: 18.1, C5: 17.45 })],
  ["an average over so many as no list has", changed(AVERAGES, { D2: "5个项目平均得分", D4: 5.37 }), SCORES],
  ["an average of nobody knows how many", changed(AVERAGES, { D2: "平均得分", D4: 5.37 }), SCORES],
])("%s is possible", (_, averages, scores) => {
  expect(toldOf(averages, scores)).toEqual([]);
});
