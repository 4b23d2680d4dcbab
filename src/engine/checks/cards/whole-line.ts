import { groupedBy } from "../../../domain/collections/groups";
import { plain, sumOf } from "../../../domain/figures/exact";
import type { ExplanationOfSeveral, Facts, Finding } from "../../../domain/finding";
import type { FindingKind } from "../../../domain/lists";
import type { Bond } from "./bond";
import { otherSheet, othersOf } from "./bond";
import { gapOf } from "./gap";

/** Kinds that hold a figure against another sheet. */
const ACROSS: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "cross_sheet_value_mismatch",
  "cross_sheet_total_mismatch",
  "count_mismatch",
]);

/** Formula faults of one line that is filled in by itself. */
const FORMULAS: ReadonlyMap<FindingKind, number> = new Map<FindingKind, number>([
  ["hardcoded_in_formula_range", 3],
  ["formula_inconsistent", 2],
]);

/**
 * Several figures of one line that disagree with the same other sheet: a line left out, counted twice, or another one's; and
 * several totals of one line that are 0 over lines with figures.
 */
export function wholeLines(findings: readonly Finding[]): readonly Bond[] {
  return [
    ...linesOf(findings, ({ kind, figures }) =>
      kind === "total_mismatch" && figures?.stated?.value.isZero() === true ? "" : undefined,
    ).map((line) => bondOf(line, "line-of-zeros")),
    ...linesOf(findings, (finding) => (ACROSS.has(finding.kind) ? otherSheet(finding) : undefined)).map((line) =>
      bondOf(line, codeOf(line), { count: String(line.length), sheet: otherSheetOf(line) }),
    ),
    ...linesOf(findings, ({ kind }) => (FORMULAS.has(kind) ? kind : undefined))
      .filter(([{ kind }, ...others]) => others.length + 1 >= (FORMULAS.get(kind) ?? 0))
      .map((line) => bondOf(line, "line-apart")),
  ];
}

type Several = readonly [Finding, ...Finding[]];

/** Findings of one line that have something in common; those without a word for it are left out. */
function linesOf(findings: readonly Finding[], commonOf: (finding: Finding) => string | undefined): readonly Several[] {
  const lines = groupedBy(findings, (finding) => {
    const common = commonOf(finding);
    return common === undefined ? undefined : [finding.at.sheet, finding.at.row, common].join("\u0000");
  });
  return [...lines.values()].flatMap(([first, ...others]) =>
    first === undefined || others.length === 0 ? [] : [[first, ...others] as const],
  );
}

function bondOf(findings: Several, code: ExplanationOfSeveral, facts: Facts = {}): Bond {
  return { findings, explanation: (leader) => ({ code, facts, cells: othersOf(findings, leader) }) };
}

/** Sums and counts of a group may lack a record; the figures of one project follow from one of them. */
function codeOf(line: readonly Finding[]): "whole-line" | "one-record" {
  return line.every(({ kind }) => kind === "cross_sheet_value_mismatch") ? "one-record" : "whole-line";
}

/** So many lines of one column make a sheet another version of its column. */
const FEWEST_LINES = 3;

/**
 * Lines of one column that differ from the same column of another sheet, and the totals that differ by what they differ
 * by together. Three lines speak of an older version.
 */
export function wholeColumns(findings: readonly Finding[]): readonly Bond[] {
  const columns = groupedBy(findings, (finding) => {
    const sheet = finding.kind === "cross_sheet_value_mismatch" ? otherSheet(finding) : undefined;
    return sheet === undefined ? undefined : [finding.at.sheet, finding.at.col, sheet].join("\u0000");
  });
  return [...columns.values()].flatMap((column): readonly Bond[] => {
    const gaps = column.flatMap((finding) => gapOf(finding)?.signed ?? []);
    const together = plain(sumOf(gaps).abs());
    const totals = findings.filter(
      (finding) =>
        finding.kind === "cross_sheet_total_mismatch" && plain(gapOf(finding)?.size ?? sumOf([])) === together,
    );
    if (column.length < 2 || (column.length < FEWEST_LINES && totals.length === 0) || gaps.length < column.length)
      return [];
    const facts = { count: String(column.length), sheet: otherSheetOf(column) };
    const all = [...column, ...totals];
    if (column.length < FEWEST_LINES)
      return [
        { findings: all, explanation: (leader) => ({ code: "carried-on", facts: {}, cells: othersOf(all, leader) }) },
      ];
    return [
      {
        findings: all,
        explanation: (leader) => ({ code: "other-version", facts, cells: othersOf(column, leader) }),
      },
    ];
  });
}

function otherSheetOf([first]: readonly Finding[]): string {
  return (first && otherSheet(first)) ?? "";
}
