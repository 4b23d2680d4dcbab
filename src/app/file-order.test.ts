import fc from "fast-check";
import { fileOrder } from "./file-order";

test.each([
  ["numbers by their value", ["第10批.xlsx", "第1批.xlsx", "第2批.xlsx"], ["第1批.xlsx", "第2批.xlsx", "第10批.xlsx"]],
  [
    "folders before what is deeper",
    ["2批/1.xlsx", "10批/1.xlsx", "2批/10.xlsx"],
    ["2批/1.xlsx", "2批/10.xlsx", "10批/1.xlsx"],
  ],
  ["leading zeros do not count", ["a010", "a9", "a08"], ["a08", "a9", "a010"]],
  ["letters by the alphabet", ["b", "a", "B"], ["a", "b", "B"]],
  ["Chinese by pinyin", ["张.xlsx", "李.xlsx", "阿.xlsx"], ["阿.xlsx", "李.xlsx", "张.xlsx"]],
  ["the shorter name first", ["自评表1", "自评表"], ["自评表", "自评表1"]],
])("%s", (_, names, expected) => {
  expect([...names].sort(fileOrder)).toEqual(expected);
});

test("any list of names has one order, whatever order it comes in", () => {
  const name = fc
    .array(fc.constantFrom("1", "2", "10", "007", "7", "批", "a", "/"), { maxLength: 6 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 12 }), (names) => {
      expect([...names].reverse().sort(fileOrder)).toEqual([...names].sort(fileOrder));
    }),
  );
});
