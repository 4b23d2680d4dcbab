import { exact } from "../../../domain/figures/exact";
import type { IndicatorLiteral } from "../testing/model-builder";
import { scorecardOf } from "../testing/model-builder";
import { withCaptionWeights } from "./caption-weights";

const outputs = (score: number, points = 60): IndicatorLiteral => ({
  level1: `产出指标（${String(points)}分）`,
  score,
});
const EFFECTS: IndicatorLiteral = { level1: "效益指标（40分）", score: 38 };
const [SIXTY, FIFTY, FORTY] = ["60", "50", "40"];

test.each<[string, IndicatorLiteral, string | undefined, readonly (string | undefined)[]]>([
  ["that make a hundred", outputs(55), undefined, [SIXTY, FORTY]],
  ["that make a hundred with the execution rate", outputs(50, 50), "10", [FIFTY, FORTY]],
  ["that make no hundred", outputs(50, 50), undefined, [undefined, undefined]],
  ["one of which is below its score", outputs(65), undefined, [undefined, undefined]],
  ["one of which states none", { level1: "产出指标", score: 55 }, undefined, [undefined, undefined]],
])("full marks are taken from captions with points %s", (_, first, besides, expected) => {
  const card = withCaptionWeights(scorecardOf([first, EFFECTS]), besides === undefined ? undefined : exact(besides));
  expect(card.indicators.map(({ impliedWeight }) => impliedWeight?.value.toFixed())).toEqual(expected);
});

test("one score of many above its caption's points is a slip, two are of another scale", () => {
  const lines = (first: number, second: number) =>
    withCaptionWeights(
      scorecardOf([
        { level1: "数量指标（20分）", score: first },
        { level1: "质量指标（20分）", score: second },
        { level1: "时效指标（20分）", score: 20 },
        { level1: "效益指标（30分）", score: 28 },
        { level1: "满意度指标（10分）", score: 10 },
      ]),
      undefined,
    ).indicators.map(({ impliedWeight }) => impliedWeight?.value.toFixed());
  expect(lines(21, 20)).toEqual(["20", "20", "20", "30", "10"]);
  expect(lines(21, 22)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});
