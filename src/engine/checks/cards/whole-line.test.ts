import type { FindingLiteral } from "./testing/findings";
import { finding, told } from "./testing/findings";
import { wholeColumns, wholeLines } from "./whole-line";

function value(at: string, more: Partial<FindingLiteral> = {}): FindingLiteral {
  const compared = { stated: "120.5", expected: "100.5", difference: "20" };
  return { kind: "cross_sheet_value_mismatch", at, related: ["清单!C4"], ...compared, ...more };
}

const codes = (bonds: ReturnType<typeof wholeLines>) =>
  bonds.map((bond) => [told(bond)[0].length, told(bond)[1].code, told(bond)[1].facts.sheet]);

test.each<[string, readonly FindingLiteral[], readonly unknown[]]>([
  ["figures of one project", [value("表!C4"), value("表!D4")], [[2, "one-record", "清单"]]],
  [
    "a sum and a count of one group",
    [value("表!C4", { kind: "cross_sheet_total_mismatch" }), value("表!D4", { kind: "count_mismatch" })],
    [[2, "whole-line", "清单"]],
  ],
  ["two lines", [value("表!C4"), value("表!D5")], []],
  ["one line, but two other sheets", [value("表!C4"), value("表!D4", { related: ["台账!C4"] })], []],
  [
    "typed figures along a line",
    ["表!C4", "表!D4", "表!E4"].map((at) => ({ kind: "hardcoded_in_formula_range", at }) as const),
    [[3, "line-apart", undefined]],
  ],
  [
    "totals of 0 along a line",
    ["表!C4", "表!D4"].map((at) => ({ kind: "total_mismatch", at, stated: "0", expected: "90" }) as const),
    [[2, "line-of-zeros", undefined]],
  ],
  [
    "one total of 0 beside one of another figure",
    [
      { kind: "total_mismatch", at: "表!C4", stated: "0", expected: "90" },
      { kind: "total_mismatch", at: "表!D4", stated: "80", expected: "90" },
    ],
    [],
  ],
  [
    "two typed figures of a line",
    ["表!C4", "表!D4"].map((at) => ({ kind: "hardcoded_in_formula_range", at }) as const),
    [],
  ],
])("a line of its own: %s", (_, findings, expected) => {
  expect(codes(wholeLines(findings.map(finding)))).toEqual(expected);
});

const lines = (count: number) => Array.from({ length: count }, (_, index) => value(`表!C${index + 4}`));
const total = (difference: string): FindingLiteral =>
  value("表!C20", { kind: "cross_sheet_total_mismatch", stated: "900", expected: "800", difference });

test.each<[string, readonly FindingLiteral[], readonly unknown[]]>([
  ["three lines are another version", lines(3), [[3, "other-version", "清单"]]],
  ["two lines alone are two slips", lines(2), []],
  ["two lines and the total that both make wrong", [...lines(2), total("40")], [[3, "carried-on", undefined]]],
  ["two lines and a total off by something else", [...lines(2), total("41")], []],
])("a column that differs from another sheet: %s", (_, findings, expected) => {
  expect(codes(wholeColumns(findings.map(finding)))).toEqual(expected);
});
