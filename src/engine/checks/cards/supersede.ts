import type { CellAddress } from "../../../domain/cells/address";
import { addressKey, uniqueCells } from "../../../domain/cells/address";
import { addTo } from "../../../domain/collections/groups";
import type { Finding } from "../../../domain/finding";
import type { FindingKind, Severity } from "../../../domain/lists";
import { amountOf } from "./gap";

/** Kinds that formula checks find, without regard to other figures. */
export const FORMULA_FAULTS: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "sum_range_incomplete",
  "sum_range_includes_subtotal",
  "hardcoded_in_formula_range",
  "formula_inconsistent",
  "stale_cached_value",
  "formula_error_value",
]);

/** Kinds that say *how* a cell came to be wrong; a finding that only says *that* it is wrong adds nothing beside them. */
const CAUSES: ReadonlySet<FindingKind> = new Set<FindingKind>([...FORMULA_FAULTS, "unit_mismatch", "basis_conflict"]);

/** Kinds that only say that a figure disagrees with a computation. */
const EFFECTS: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "total_mismatch",
  "row_sum_mismatch",
  "score_total_mismatch",
  "average_mismatch",
  "count_mismatch",
  "share_mismatch",
  "rate_mismatch",
  "rate_rounding_hides_gap",
  "weights_not_100",
  "score_mismatch",
  "cross_sheet_value_mismatch",
  "cross_sheet_total_mismatch",
  "spend_exceeds_budget",
]);

/**
 * One card for one cause: at a cell whose cause is named, the effect is dropped and its evidence kept with the cause,
 * unless the cause is only a remark and the effect more than that; a finding at a cell that is only derived from
 * another finding joins that finding's card.
 */
export function supersede(
  findings: readonly Finding[],
  derived: readonly { readonly cell: CellAddress; readonly by: string }[],
): Finding[] {
  const causes = new Map<string, Finding>();
  for (const finding of findings) {
    if (CAUSES.has(finding.kind) && !isEquationOfFormula(finding)) causes.set(addressKey(finding.at), finding);
  }
  const followers = new Map(derived.map(({ cell, by }) => [addressKey(cell), by]));
  const isHeldByRightLimit = rightLimits(findings, followers);
  const extra = new Map<string, CellAddress[]>();
  const kept = findings.filter((finding) => {
    if (!EFFECTS.has(finding.kind) && !isEquationOfFormula(finding)) return true;
    const place = addressKey(finding.at);
    const cause = causes.get(place);
    if (cause !== undefined && cause !== finding && GRAVITY[cause.severity] <= GRAVITY[finding.severity]) {
      extra.set(cause.id, [...(extra.get(cause.id) ?? []), ...finding.related]);
      return false;
    }
    if (isHeldByRightLimit(finding)) return false;
    const by = followers.get(place);
    return by === undefined || by === finding.id;
  });
  return kept.map((finding) => {
    const more = extra.get(finding.id);
    return more === undefined ? finding : { ...finding, related: uniqueCells([...finding.related, ...more]) };
  });
}

/** Whether spending is above a budget only because another finding's formula gives that budget too little. */
function rightLimits(
  findings: readonly Finding[],
  followers: ReadonlyMap<string, string>,
): (finding: Finding) => boolean {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return ({ kind, related: [limit], figures }) => {
    const source = limit && byId.get(followers.get(addressKey(limit)) ?? "");
    const [given, due] = [amountOf(source?.figures?.stated), amountOf(source?.figures?.expected)];
    const excess = amountOf(figures?.difference);
    if (kind !== "spend_exceeds_budget" || given === undefined || due === undefined || excess === undefined)
      return false;
    return excess.lte(due.minus(given));
  };
}

/** Graver ones have the lower number. */
export const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The same fault as seen by an equation: where a formula check names it, that one says more. */
function isEquationOfFormula({ variant }: Finding): boolean {
  return variant === "typedOver" || variant === "otherFormula" || variant === "stale";
}

/** Which findings follow from which other ones when they rest on the same cells. */
const FOLLOWERS: Readonly<Partial<Record<FindingKind, readonly FindingKind[]>>> = {
  unexplained_balance: ["rate_rounding_hides_gap", "rate_mismatch"],
  claim_mismatch: ["score_total_mismatch", "total_mismatch", "score_mismatch"],
  grade_mismatch: ["row_sum_mismatch", "score_total_mismatch", "score_exceeds_weight", "cross_sheet_value_mismatch"],
  missing_reason: ["score_mismatch", "target_missed_full_score"],
};

/**
 * Puts findings with one cause on one card: the follower names the finding that leads it. A finding leads at its own cell
 * and at the cells of its line that it was computed with: other lines of the same average or total have their own causes.
 * Several findings that one figure is wrong are led by the gravest.
 */
export function grouped(findings: readonly Finding[]): Finding[] {
  const leaders = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const cell of [finding.at, ...finding.related.filter(isInLineOf(finding))]) {
      const key = addressKey(cell);
      addTo(leaders, key, finding);
    }
  }
  const ofFigures = gravestAtCells(findings);
  const habits = new Map(
    [...findings].reverse().flatMap((finding) => (isHabit(finding) ? [[habitOf(finding), finding] as const] : [])),
  );
  return findings.map((finding) => {
    const kinds = FOLLOWERS[finding.kind] ?? [];
    const around = [finding.at, ...finding.related].flatMap((cell) => leaders.get(addressKey(cell)) ?? []);
    const leader =
      around.find((other) => other !== finding && kinds.includes(other.kind)) ??
      (saysFigureIsWrong(finding) ? ofFigures.get(addressKey(finding.at)) : habits.get(habitOf(finding)));
    return leader === undefined || leader === finding ? finding : { ...finding, cause: leader.id };
  });
}

/** Whoever fills one line of a sheet so fills them all: one card for the sheet. */
const HABITS: ReadonlySet<FindingKind> = new Set<FindingKind>(["target_restated", "actual_hedged"]);

/** The same of ways in which formulas are written that change no result today, by check and variant. */
const FORMULA_HABITS: ReadonlySet<string> = new Set([
  "blank-row-in-sum",
  "hardcoded-in-formula-range equal",
  "hardcoded-in-formula-range named",
  "sum-range-incomplete latent",
]);

function isHabit(finding: Finding): boolean {
  return HABITS.has(finding.kind) || FORMULA_HABITS.has(wayOf(finding));
}

function habitOf(finding: Finding): string {
  return [wayOf(finding), finding.severity, finding.at.sheet].join("\u0000");
}

function wayOf({ check, variant }: Finding): string {
  return `${check} ${variant}`.trim();
}

/** Of the findings that say of one figure that it is wrong, the gravest; among equals the one found first. */
function gravestAtCells(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const gravest = new Map<string, Finding>();
  for (const finding of findings.filter(saysFigureIsWrong)) {
    const key = addressKey(finding.at);
    const known = gravest.get(key);
    if (known === undefined || GRAVITY[finding.severity] < GRAVITY[known.severity]) gravest.set(key, finding);
  }
  return gravest;
}

function saysFigureIsWrong({ kind }: Finding): boolean {
  return CAUSES.has(kind) || EFFECTS.has(kind) || kind === "score_exceeds_weight" || kind === "rank_mismatch";
}

function isInLineOf({ at }: Finding): (cell: CellAddress) => boolean {
  return ({ sheet, row }) => sheet === at.sheet && row === at.row;
}
