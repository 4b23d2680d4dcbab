import { sameHabit } from "./same-habit";
import type { FindingLiteral } from "./testing/findings";
import { finding, told } from "./testing/findings";

const KIND = { kind: "hardcoded_in_formula_range", check: "hardcoded-in-formula-range" } as const;
const copy = (at: string, model: string, variant = "equal"): FindingLiteral => ({
  ...KIND,
  at,
  related: [model],
  variant,
});

test.each<[string, readonly FindingLiteral[], readonly number[]]>([
  ["the totals of a column, beside calculated ones", [copy("表!D4", "表!B4"), copy("表!D9", "表!B9")], [2]],
  ["a row pasted below calculated ones", [copy("表!C7", "表!C6"), copy("表!E7", "表!E6")], [2]],
  [
    "totals of one name, in three blocks",
    [copy("表!C7", "表!C3", "named"), copy("表!C11", "表!C3", "named"), copy("表!F11", "表!C3", "named")],
    [3],
  ],
  ["one figure in each of two columns", [copy("表!D4", "表!B4"), copy("表!E9", "表!B9")], []],
  ["figures that differ from the formula", [copy("表!D4", "表!B4", ""), copy("表!D9", "表!B9", "")], []],
])("figures pasted over formulas: %s", (_, findings, sizes) => {
  const bonds = sameHabit(findings.map(finding)).map(told);
  expect(bonds.map(([bound]) => bound.length)).toEqual(sizes);
  expect(bonds.every(([, { code }]) => code === "pasted-line")).toBe(true);
});
