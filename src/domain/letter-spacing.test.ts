import { withoutLetterSpacing } from "./letter-spacing";

test.each([
  ["权 重", "权重"],
  ["等　级", "等级"],
  ["评 价 等 级（档）", "评价等级（档）"],
  ["合  计", "合计"],
  ["项目 名称", "项目 名称"],
  ["预算数 元", "预算数 元"],
  ["total 分 数", "total 分数"],
  ["", ""],
])("%s is meant as %s", (written, meant) => {
  expect(withoutLetterSpacing(written)).toBe(meant);
});
