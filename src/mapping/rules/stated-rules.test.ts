import { statedRules } from "./stated-rules";

test.each([
  ["Scoring: full weight if the target is met, otherwise in proportion", true],
  ["Full marks where the target is reached; else pro rata.", true],
  ["Targets not met are scored proportionally.", true],
  ["未达到目标的按完成比例计分。", true],
  ["完成指标值的记满分；未完成的，按照完成值与指标值的比例记分。", true],
  ["未达到的按完成值与指标值的比例乘以权重计分", true],
  ["未完成指标值的，得分=实际完成值÷年度指标值×分值", true],
  ["未完成的不得满分，正向指标按实际值/目标值×分值", true],
  ["完成值与目标值的差异请说明原因。", false],
  ["Funds were released in proportion to population.", false],
  ["The target was not met.", false],
  ["Full marks are given by the panel.", false],
])("a rule of scores in proportion is read from a note: %s", (value, isRule) => {
  const { scoring } = statedRules([{ value, at: { sheet: "R", row: 6, col: 0 } }]);
  expect(scoring?.value).toBe(isRule ? "proportional-capped" : undefined);
});

test.each([
  ["反向指标按目标值÷实际值×分值计分。", "ratio"],
  ["反向指标得分=[1-（实际完成值-指标值）/指标值]×分值", "linear-to-double"],
  ["反向指标按（1-超出目标值的比例）×分值计分。", "linear-to-double"],
  ["反向指标超过目标值的不得分。", "zero"],
  ["反向指标请在备注中注明。", undefined],
])("what a limit earns that was not kept is read from a note: %s", (value, expected) => {
  expect(statedRules([{ value, at: { sheet: "R", row: 6, col: 0 } }]).reverse?.value).toBe(expected);
});

test.each([
  ["定性指标分达成（100%-80%，含80%）、部分达成（80%-60%）、未达成（60%-0%）三档。", "0.8 0.6", undefined],
  [
    "定性指标按达成预期指标、部分达成、未达成三档，分别按分值的100-80%（含80%）、80-50%（含50%）、50-0%计分。",
    "0.8 0.5",
    undefined,
  ],
  [
    "定性指标分为达成、部分达成、未达成三档，分别按100%-80%（含）、80%-60%（含）、60%-0合理确定分值。",
    "0.8 0.6",
    undefined,
  ],
  ["达成年度指标（80%～100%）、部分达成年度指标（60%～80%，不含80%）、未达成（0～60%）", "0.8 0.6", undefined],
  ["基本达成的按80%计分。", undefined, "0.8"],
  ["满意度80%-100%为达成，60%-80%为基本满意。", undefined, undefined],
])("tiers of qualitative indicators are read from a note: %s", (value, bounds, share) => {
  const { tierBounds, partialShare } = statedRules([{ value, at: { sheet: "R", row: 6, col: 0 } }]);
  expect(tierBounds?.value.map((bound) => bound.toFixed()).join(" ")).toBe(bounds);
  expect(partialShare?.value.toFixed()).toBe(share);
});
