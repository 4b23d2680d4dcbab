import fc from "fast-check";
import {
  displayedDecimals,
  formatUnit,
  isDateFormat,
  isGeneralFormat,
  isPercentFormat,
  keptDecimals,
  showGeneral,
  showNumber,
} from "./number-format";

describe("showNumber writes what Excel shows", () => {
  test.each([
    [1628.734, "#,##0.00", "1,628.73"],
    [1628.735, "#,##0.00", "1,628.74"],
    [-66.71, "#,##0.00", "-66.71"],
    [-66.71, "#,##0.00;(#,##0.00)", "(66.71)"],
    [-66.71, "0.0;[Red]-0.0", "-66.7"],
    [-0.001, "0.00", "0.00"],
    [0, '0.00;-0.00;"—"', "—"],
    [1234567.891, "#,##0", "1,234,568"],
    [5, "000", "005"],
    [0.5, "#.##", ".5"],
    [5, "0.##", "5."],
    [0.9941, "0.00%", "99.41%"],
    [0.98, "0%", "98%"],
    [1234567, "#,##0,", "1,235"],
    [123456, '0!.0,"万元"', "12.3万元"],
    [123456789, '0!.0000"亿元"', "12345.6789亿元"],
    [1628.73, '0.00"万元"', "1628.73万元"],
    [1628.73, "￥#,##0.00", "￥1,628.73"],
    [1628.73, "[$¥-804]#,##0.00", "¥1,628.73"],
    [38340, "0.00E+00", "3.83E+04"],
    [12, "[>=10]0.0;0.00", "12.0"],
    [2, "[>=10]0.0;0.00", "2.00"],
    [5, "@", "5"],
    [45291, "yyyy/m/d", "2023/12/31"],
    [45291, 'yyyy"年"m"月"d"日"', "2023年12月31日"],
    [45291.75, "yyyy-mm-dd hh:mm", "2023-12-31 18:00"],
    [45291.75, "h:mm AM/PM", "6:00 PM"],
    [1.5, "[h]:mm", "36:00"],
    [60, "yyyy-mm-dd", "1900-02-29"],
    [1, "yyyy-mm-dd", "1900-01-01"],
  ])("%p as %s is %s", (value, code, shown) => {
    expect(showNumber(value, code)).toBe(shown);
  });
});

test.each([
  [0.1, "0.1"],
  [1 / 3, "0.333333333"],
  [93.29, "93.29"],
  [12345678901, "12345678901"],
  [123456789012, "1.23457E+11"],
  [0.00001234567, "1.23457E-05"],
  [1234.5678901234, "1234.56789"],
  [-5.86, "-5.86"],
  [0, "0"],
])("General shows %p as %s", (value, shown) => {
  expect(showGeneral(value)).toBe(shown);
});

test.each([
  ["0.00", 2, 2],
  ["#,##0.0", 1, 1],
  ["0.0%", 1, 3],
  ["#,##0,", 0, -3],
  ['0!.0,"万元"', 1, -3],
  ['0.00"万元"', 2, 2],
  ["General", undefined, undefined],
  ["@", undefined, undefined],
  ["yyyy-mm-dd", undefined, undefined],
])("%s shows %p decimals and keeps %p of the stored number", (code, shown, kept) => {
  expect(displayedDecimals(code, 12)).toBe(shown);
  expect(keptDecimals(code, 12)).toBe(kept);
});

test("each sign has the decimals of its own section", () => {
  expect([1, -1, 0].map((value) => displayedDecimals("0.0;0.00;0", value))).toEqual([1, 2, 0]);
});

test.each([
  ['0.00"万元"', { text: "万元", shift: 0 }],
  ['0!.0,"万元"', { text: "万元", shift: 4 }],
  ["0.00%", { text: "%", shift: 0 }],
  ["0.00", undefined],
])("%s writes the unit %p", (code, unit) => {
  expect(formatUnit(code)).toEqual(unit);
});

test("a section for a single figure does not say what a format is for", () => {
  expect(isPercentFormat('[=0]"-";0.00%')).toBe(true);
  expect(isDateFormat("[=0]?;[<4.16666666666667][hh]:mm:ss;[hh]:mm")).toBe(true);
  expect(isGeneralFormat('[=0]"";General')).toBe(true);
  expect(formatUnit('[=0]"-";0.00"万元"')).toEqual({ text: "万元", shift: 0 });
  expect(isPercentFormat("[=1]0%")).toBe(true);
});

test("percent, date and General formats are told apart", () => {
  expect(["0%", "0.00%", "0.00", '0"%"'].map(isPercentFormat)).toEqual([true, true, false, false]);
  expect(["m/d/yyyy", "h:mm", "0.00", "General", '0"月"', "[Red]0"].map(isDateFormat)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(["General", "@", "0", "G/通用格式"].map(isGeneralFormat)).toEqual([true, true, false, true]);
});

test("what fixed decimals show is never further from the number than half of the last digit", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 6 }), (value, decimals) => {
      const code = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
      const shown = Number(showNumber(value, code).replaceAll(",", ""));
      // The number stands for the shortest decimal that reads as it, up to half a step of doubles away.
      const step = Math.abs(value) * 2 ** -52;
      expect(Math.abs(shown - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals * (1 + 1e-6) + 1e-9 + step);
    }),
  );
});
