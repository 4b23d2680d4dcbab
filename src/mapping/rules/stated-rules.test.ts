import { statedRules } from "./stated-rules";

test.each([
  ["Scoring: full weight if the target is met, otherwise in proportion", true],
  ["Full marks where the target is reached; else pro rata.", true],
  ["Targets not met are scored proportionally.", true],
  ["未达到目标的按完成比例计分。", true],
  ["Funds were released in proportion to population.", false],
  ["The target was not met.", false],
  ["Full marks are given by the panel.", false],
])("a rule of scores in proportion is read from a note: %s", (value, isRule) => {
  const { scoring } = statedRules([{ value, at: { sheet: "R", row: 6, col: 0 } }]);
  expect(scoring?.value).toBe(isRule ? "proportional-capped" : undefined);
});
