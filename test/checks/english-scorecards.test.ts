import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { plain } from "../../src/domain/figures/exact";
import { outcomeOf, told, toldWithExpected } from "../support/outcome-of";

const _ = null;

/** A scorecard whose lines say how they are scored; a test says what the works accepted at first earned. */
const scorecard = (accepted: number): RowsLiteral => [
  ["Annual scorecard: Small Irrigation Fund"],
  ["Area", "Measure", "Target", "Actual", "Max points", "Scoring criterion", "Score"],
  ["Inputs", "Budget execution", "100%", "95%", 10, "Score = execution rate x 10", 9.5],
  ["Outputs", "Farmers trained", "1,500", "1,470", 30, "Full marks at 100%, deduct 1 for each 1% below", 28],
  [
    _,
    "Works accepted at first",
    "95%",
    "91%",
    20,
    "Full marks at 95% or above, deduct 0.5 for each 1% below",
    accepted,
  ],
  ["Outcomes", "Area irrigated (ha)", "2,000", "2,100", 40, "Full marks at 100%", 40],
  ["Total", _, _, _, 100, _, 77.5 + accepted],
];

test("English criteria of the lines give their points", () => {
  const { scorecards } = outcomeOf({ Scorecard: scorecard(18) });
  expect(scorecards.map(({ total }) => total.toFixed())).toEqual(["95.5"]);
  expect(told({ Scorecard: scorecard(18) })).toEqual([]);
});

test("a score that is not what its English criterion gives is told", () => {
  expect(toldWithExpected({ Scorecard: scorecard(19) })).toEqual(["score_mismatch Scorecard!G5 → 18"]);
});

test("where a rating gives the points of each line, they are those of the rating and not of target and result", () => {
  const [card] = outcomeOf({
    Scorecard: [
      ["Grant performance scorecard"],
      ["Dimension", "Indicator", "Weight", "Baseline", "Target", "Result", "Rating (0-4)", "Weighted score"],
      ["Delivery", "Cooperatives trained", "60%", 0, 48, 48, 4, 60],
      ["Reach", "Women in leadership", "40%", "18%", "40%", "33%", 3, 30],
      ["Total", null, "100%", null, null, null, null, 90],
    ],
  }).scorecards;
  expect(card?.indicators.map(({ method, score }) => `${method} ${plain(score)}`)).toEqual(["stated 60", "stated 30"]);
});

test("what a programme puts in, below its logframe, is no indicator without an actual", () => {
  const rows: RowsLiteral = [
    ["PROJECT NAME", "Rural Water and Sanitation Programme"],
    ["OUTPUT", "Output Indicator", "Unit", "Baseline", "Milestone", "Target", "Achieved"],
    ["Water points built", "Boreholes drilled", "number", 0, 40, 120, 123],
    [_, "Water points functional at visit", "%", 61, 70, 85, 86.2],
    ["Communities trained", "Villages triggered", "number", 0, 30, 60, 60],
    [_, "School latrines built", "number", 12, 60, 150, 144],
    [_],
    ["INPUTS (GBP '000)", "Donor", "Government", "Community", "Total", "Donor share (%)"],
    [_, 1840, 420, 140, 2400, 76.7],
  ];
  expect(told({ Logframe: rows })).toEqual([]);
});
