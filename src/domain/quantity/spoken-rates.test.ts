import { ratesInDigits } from "./spoken-rates";
import { theOneQuantity } from "./the-one-quantity";

test.each([
  ["百分之百", "100%"],
  ["百分之九十五", "95%"],
  ["百分之九十二点五", "92.5%"],
  ["九成以上", "90%以上"],
  ["不低于八成五", "不低于85%"],
  ["九成半", "95%"],
  ["三成左右", "30%左右"],
  ["建成投产", "建成投产"],
  ["三成立两小组", "三成立两小组"],
  ["一次建成", "一次建成"],
])("a rate in words is read as its digits: %s", (words, digits) => {
  expect(ratesInDigits(words)).toBe(digits);
});

test("a target in words compares as one in digits, and keeps its words", () => {
  const { one } = theOneQuantity("九成以上");
  expect([one?.value.toFixed(), one?.comparison, one?.percent, one?.text]).toEqual(["0.9", "ge", true, "九成以上"]);
});
