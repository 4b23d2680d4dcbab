import { saysTakenAway } from "./taken-away";

test.each([
  ["减：收回资金", true],
  ["减: 库存股", true],
  ["2、减：上缴财政", true],
  ["Less: refunds", true],
  ["减免税款", false],
  ["Less developed counties", false],
  ["其中：减少", false],
])("%s: a total takes it away is %s", (label, expected) => {
  expect(saysTakenAway(label)).toBe(expected);
});
