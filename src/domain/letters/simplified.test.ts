import { simplified } from "./simplified";
import { TRADITIONAL_LETTERS } from "./traditional-letters";

test.each([
  ["a unit line", "單位：萬元", "单位：万元"],
  ["a plan", "用款計畫", "用款计划"],
  ["letters written in several ways", "公裏、裡程、後續", "公里、里程、后续"],
  ["letters that simplified texts have too", "成效显著，乾坤镇", "成效显著，乾坤镇"],
  ["no Chinese", "Budget 1,200", "Budget 1,200"],
])("%s is compared in simplified letters", (_, text, expected) => {
  expect(simplified(text)).toBe(expected);
});

test("each traditional letter has one simplified letter, which is none itself", () => {
  const letters = Array.from(TRADITIONAL_LETTERS);
  const traditional = letters.filter((_, place) => place % 2 === 0);
  expect(new Set(traditional).size).toBe(traditional.length);
  expect(letters.filter((letter, place) => place % 2 === 1 && simplified(letter) !== letter)).toEqual([]);
});
