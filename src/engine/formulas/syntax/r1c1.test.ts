import { toR1C1 } from "./r1c1";

/** D10. */
const AT = { sheet: "Own", row: 9, col: 3 };

test.each([
  ["SUM(D3:D9)", "SUM(R[-7]C:R[-1]C)"],
  ["$B$2*C10", "R2C2*RC[-1]"],
  ["sum( a1 , 2 )", "SUM(R[-9]C[-3],2)"],
  ["'O''Brien & 汇总'!A3", "'O''Brien & 汇总'!R[-7]C[-3]"],
  ["Own!D9+'Own'!D8", "R[-1]C+R[-2]C"],
  ["汇总!D10", "汇总!RC"],
  ["SUM(A:A)+SUM(5:7)", "SUM(C[-3]:C[-3])+SUM(R[-5]:R[-3])"],
  ['LOG10(D9)&"D9"', 'LOG10(R[-1]C)&"D9"'],
  ["Table1[Amount]*D9", "TABLE1[Amount]*R[-1]C"],
  ["Rate2024x*2.5E-3", "RATE2024X*2.5E-3"],
  ["SUM(D3:D9", "SUM(R[-7]C:R[-1]C"],
  ["XFE1+D1048577", "XFE1+D1048577"],
])("%s is written %s", (a1, r1c1) => {
  expect(toR1C1(a1, AT)).toBe(r1c1);
});

test("copies of a formula read the same, a formula of other cells does not", () => {
  expect(toR1C1("B5*C5", { sheet: "S", row: 4, col: 3 })).toBe(toR1C1("B9*C9", { sheet: "S", row: 8, col: 3 }));
  expect(toR1C1("B5*C5", { sheet: "S", row: 4, col: 3 })).not.toBe(toR1C1("B9*C8", { sheet: "S", row: 8, col: 3 }));
});
