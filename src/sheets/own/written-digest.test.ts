import fc from "fast-check";
import type { Constant } from "./written-digest";
import { differences, digestOf, isDigest, isLoss, shareOf } from "./written-digest";

const constants = (...values: readonly Constant["value"][]): Constant[] =>
  values.map((value, row) => ({ row, col: 0, value }));
const anyValue = fc.oneof(
  fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);
const anyValues = fc.array(anyValue, { maxLength: 60 });

test("a digest is the same for ever: it stands in people's workbooks", () => {
  const digest = digestOf(constants("绩效评分总览", "得分", 92.93, true));
  expect([...differences("0".repeat(digest.length), digest)]).toEqual([
    [1, 138_294_274],
    [21, 159_520_513],
    [26, 242_052_609],
  ]);
});

test("a digest does not depend on places or order, and fits into a formula", () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const digest = digestOf(constants(...values));
      expect(digestOf(constants(...[...values].reverse()))).toBe(digest);
      expect(isDigest(digest) && digest.length + '=""'.length <= 255).toBe(true);
    }),
  );
});

test("one more constant changes one sum, by what it adds; one less takes as much away", () => {
  fc.assert(
    fc.property(anyValues, anyValue, (values, more) => {
      const [without, having] = [digestOf(constants(...values)), digestOf(constants(...values, more))];
      const { sum, amount } = shareOf(more);
      expect([...differences(without, having)]).toEqual([[sum, amount]]);
      expect(isLoss(amount)).toBe(false);
      expect([...differences(having, without)].map(([at, difference]) => [at, isLoss(difference)])).toEqual([
        [sum, true],
      ]);
    }),
  );
});

test.each<[string, Constant["value"], Constant["value"]]>([
  ["ends of lines", "合计\r\n与明细不符", "合计\n与明细不符"],
  ["blanks around a text", " 项目一 ", "项目一"],
  ["more than 15 digits of a number", 0.1 + 0.2, 0.3],
  ["what makes a whole number none", 3.000_000_000_000_000_4, 3],
  ["signs beyond what a cell holds", `x${"长".repeat(40_000)}`, `x${"长".repeat(32_766)}`],
  ["half a sign that no file can hold", "项目\ud83d", "项目\ufffd"],
])("%s, which other programs may change, are no difference", (_, ours, theirs) => {
  expect(digestOf(constants(theirs))).toBe(digestOf(constants(ours)));
});

test.each<[string, Constant["value"], Constant["value"]]>([
  ["a number and its text", 1, "1"],
  ["a truth value and its text", true, "true"],
  ["texts of the same signs", "甲乙", "乙甲"],
  ["numbers close by", 92.93, 92.94],
])("%s are told apart", (_, one, other) => {
  expect(digestOf(constants(one))).not.toBe(digestOf(constants(other)));
});
