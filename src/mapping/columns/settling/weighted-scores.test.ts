import { outcomeOf } from "../../../../test/support/outcome-of";

const _ = null;

test("what each college got so far is no full marks where the colleges are ranked", () => {
  const { model, findings } = outcomeOf({
    考核结果: [
      ["二级学院目标管理考核结果一览表"],
      ["学院", "类别", "党建（15分）", "教学（35分）", "基本分", "特色加分", "总分", "同类排名"],
      ["文学院", "文科", 14.2, 31.5, 45.7, 2, 47.7, 1],
      ["法学院", "文科", 13.8, 30.2, 44, 0.5, 44.5, 2],
      ["机械学院", "理工", 14, 32.4, 46.4, 1, 47.4, 1],
      ["化工学院", "理工", 13.6, 31.1, 44.7, 0, 44.7, 2],
    ],
  });
  expect(model.scorecards).toEqual([]);
  expect(findings).toEqual([]);
});

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
