import type { CellAddress } from "../../../domain/cells/address";
import { addressKey } from "../../../domain/cells/address";
import { addTo } from "../../../domain/collections/groups";
import type { Finding } from "../../../domain/finding";
import type { FindingKind } from "../../../domain/lists";
import { formulaBookOf } from "../../formulas/formula-book";
import { dependentsOf } from "../../formulas/results/dependents";
import { isStated } from "../reading/figures/node";
import type { Bond, Surroundings } from "./bond";
import { othersOf } from "./bond";
import { amountOf, gapOf } from "./gap";

/** Kinds that hold a figure against a limit: a sum is above it because one of its terms is. */
const LIMITS: ReadonlySet<FindingKind> = new Set<FindingKind>(["spend_exceeds_budget", "score_exceeds_weight"]);

/** Kinds of findings of which sums above a limit may follow. */
const SOURCES: ReadonlySet<FindingKind> = new Set<FindingKind>([
  ...LIMITS,
  "unit_mismatch",
  "hardcoded_in_formula_range",
  "cross_sheet_value_mismatch",
  "score_mismatch",
]);

/** Kinds of which an equal difference follows, however short it is, where the one figure is computed from the other. */
const COMPUTED: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "share_mismatch",
  "average_mismatch",
  "total_mismatch",
  "score_total_mismatch",
  "cross_sheet_total_mismatch",
  "weights_not_100",
]);

/** A score that its own rule contradicts: a total that is off by as much follows the right one. */
const SCORED: ReadonlySet<FindingKind> = new Set<FindingKind>([...COMPUTED, "score_mismatch"]);

/** So many steps from a figure to the sums of sums that rest on it. */
const STEPS = 5;

/** What is above its limit, or off by the same, only because a figure it was computed from is. */
export function passedOn(findings: readonly Finding[], around: Surroundings): readonly Bond[] {
  const followers = findings.filter(({ kind }) => LIMITS.has(kind) || COMPUTED.has(kind));
  if (followers.length < 1 || findings.length < 2) return [];
  const resultsOf = readerOf(around);
  return findings.flatMap((source): readonly Bond[] => {
    const gap = gapOf(source) ?? excessOf(source);
    if (gap === undefined || !(SOURCES.has(source.kind) || COMPUTED.has(source.kind))) return [];
    const candidates = followers.filter((other) => {
      const own = gapOf(other) ?? excessOf(other);
      if (other === source || own === undefined) return false;
      if (LIMITS.has(other.kind) && SOURCES.has(source.kind)) return own.size.lte(gap.size);
      return SCORED.has(source.kind) && COMPUTED.has(other.kind) && own.size.eq(gap.size);
    });
    if (candidates.length === 0) return [];
    const reached = reachedFrom(source.at, resultsOf);
    const bound = [source, ...candidates.filter(({ at }) => reached.has(addressKey(at)))];
    if (bound.length < 2) return [];
    return [{ findings: bound, explanation: (leader) => carriedOn(bound, leader) }];
  });
}

/** Spending above a budget that another finding doubts, and that is below the other figure for it. */
export function disputedLimits(findings: readonly Finding[]): readonly Bond[] {
  const disputes = findings.filter(
    ({ kind }) => kind === "cross_sheet_value_mismatch" || kind === "basis_conflict" || kind === "row_sum_mismatch",
  );
  return findings.flatMap((finding): readonly Bond[] => {
    const [limit] = finding.related;
    const spent = amountOf(finding.figures?.stated);
    if (finding.kind !== "spend_exceeds_budget" || limit === undefined || spent === undefined) return [];
    const dispute = disputes.find((other) => isDisputeOf(other, limit, finding));
    if (dispute === undefined) return [];
    const bound = [dispute, finding];
    return [{ findings: bound, explanation: (leader) => carriedOn(bound, leader) }];
  });
}

function isDisputeOf(dispute: Finding, limit: CellAddress, { figures, at }: Finding): boolean {
  const spent = amountOf(figures?.stated);
  if (spent === undefined) return false;
  if (dispute.kind === "basis_conflict") {
    const [excess, recalled] = [amountOf(figures?.difference), amountOf(dispute.figures?.difference)];
    const isOfLine = dispute.related.some(({ sheet, row }) => sheet === at.sheet && row === at.row);
    return isOfLine && excess !== undefined && recalled !== undefined && excess.lte(recalled);
  }
  const isLimit = addressKey(dispute.at) === addressKey(limit);
  if (!isLimit && !dispute.related.some((cell) => addressKey(cell) === addressKey(limit))) return false;
  const other = amountOf(isLimit ? dispute.figures?.expected : dispute.figures?.stated);
  return other !== undefined && spent.lte(other);
}

function carriedOn(bound: readonly Finding[], leader: Finding) {
  return { code: "carried-on", facts: {}, cells: othersOf(bound, leader) } as const;
}

/** How far above its limit a figure is, where the finding names the limit only. */
function excessOf({ kind, figures }: Finding) {
  const [from, to] = [amountOf(figures?.stated), amountOf(figures?.expected)];
  if (!LIMITS.has(kind) || from === undefined || to === undefined) return undefined;
  return { size: from.minus(to).abs() };
}

type Results = (at: CellAddress) => readonly CellAddress[];

/** The figures that equations and formulas compute from a cell. */
function readerOf({ workbook, relations }: Surroundings): Results {
  const results = new Map<string, CellAddress[]>();
  for (const { result, inputs } of relations) {
    if (!isStated(result)) continue;
    for (const input of inputs) addTo(results, addressKey(input.at), result.at);
  }
  const book = formulaBookOf(workbook);
  return (at) => [...(results.get(addressKey(at)) ?? []), ...dependentsOf(book, [at])];
}

function reachedFrom(at: CellAddress, resultsOf: Results): ReadonlySet<string> {
  const reached = new Set<string>();
  let open: readonly CellAddress[] = [at];
  for (let step = 0; step < STEPS && open.length > 0; step += 1) {
    open = open.flatMap(resultsOf).filter((cell) => {
      const key = addressKey(cell);
      const isNew = !reached.has(key);
      reached.add(key);
      return isNew;
    });
  }
  return reached;
}
