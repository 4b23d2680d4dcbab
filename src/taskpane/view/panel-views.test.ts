import { outcomeOf } from "../../../test/support/outcome-of";
import { panelViews } from "./panel-views";

const panelOf = (...marks: readonly number[]) => {
  const [first = 0, second = 0] = marks;
  const rows = [
    ["项目名称", "评委1", "评委2", "平均分"],
    ["社区健康小屋项目", first, second, (first + second) / 2],
    ["夜间急救点项目", second, second, second],
  ];
  return panelViews(outcomeOf({ 评审: rows }), "zh")[0];
};

test.each<[string, readonly number[], boolean]>([
  ["one to five say that nothing is graded", [4.2, 3.8], true],
  ["a hundred are graded", [92, 88], false],
])("marks of %s", (_, marks, expected) => {
  const panel = panelOf(...marks);
  expect(panel?.ungraded).toBe(expected);
  expect(panel?.projects.some(({ grade }) => grade !== undefined)).toBe(!expected);
});
