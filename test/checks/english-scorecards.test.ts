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
