import { namesBonusPoints, namesExtraPoints } from "./extra-points";

test.each([
  ["附加分", true],
  ["附加分（省级河湖长制督查激励）", true],
  ["加分项(5分)", true],
  ["五、加分事项", true],
  ["减分项", true],
  ["扣分项：逾期报送自评材料", true],
  ["附加分項", true],
  ["Bonus points", true],
  ["扣分", false],
  ["增加分类垃圾桶", false],
  ["奖励分配合理性", false],
  ["extra lessons given", false],
])("points beyond the full marks are told by their name: %s", (name, isExtra) => {
  expect(namesExtraPoints(name)).toBe(isExtra);
});

test.each([
  ["加分", true],
  ["奖励加分数", true],
  ["附加分（5分）", true],
  ["bonus", true],
  ["减分项", false],
  ["扣分项", false],
])("points given beyond the full marks, and not taken off, are told by their name: %s", (name, isBonus) => {
  expect(namesBonusPoints(name)).toBe(isBonus);
});
