import { isGradeLabel } from "./grade-label";

test.each(["等级", "评价等级", "评 价 等 级", "自评等次：", "評價等級", "Overall grade", "Rating:"])(
  "%s is the label of a grade",
  (text) => {
    expect(isGradeLabel(text)).toBe(true);
  },
);

test.each(["", "等级分布", "良", "资质等级证书", "graded", "得分"])("“%s” is none", (text) => {
  expect(isGradeLabel(text)).toBe(false);
});
