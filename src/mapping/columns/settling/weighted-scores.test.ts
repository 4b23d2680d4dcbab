import { outcomeOf } from "../../../../test/support/outcome-of";

const _ = null;

test.each([
  ["Weight (%)", "Score (0-5)", "Weighted score"],
  ["权重", "得分", "加权得分"],
])("the points of a line are its weighted ones, not the marks under %s | %s", (weight, mark, weighted) => {
  const { scorecards } = outcomeOf({
    Scorecard: [
      ["Project: Riverside flood alleviation"],
      ["Criterion", weight, mark, weighted, "Comment"],
      ["Strategic fit", 40, 4, 32],
      ["Value for money", 35, 3, 21],
      ["Deliverability", 25, 5, 25],
      ["Total", 100, _, 78],
    ],
  });
  expect(scorecards.map(({ total }) => total.toFixed())).toEqual(["78"]);
});
