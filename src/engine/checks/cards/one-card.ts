import { addTo } from "../../../domain/collections/groups";
import type { Explanation, Finding } from "../../../domain/finding";
import type { FindingKind } from "../../../domain/lists";
import type { Bond, Surroundings } from "./bond";
import { lineBehind } from "./line-behind";
import { listedTwice } from "./listed-twice";
import { otherUnit } from "./other-unit";
import { disputedLimits, passedOn } from "./passed-on";
import { renamed } from "./renamed";
import { sameGap } from "./same-gap";
import { sameHabit } from "./same-habit";
import { slippedTerm } from "./slipped-term";
import { GRAVITY } from "./supersede";
import { swapped } from "./swapped";
import { wholeColumns, wholeLines } from "./whole-line";

/** Kinds in the order in which they lead a card: how a figure came to be wrong, the figure itself, what was made of it. */
const LEADING: readonly (readonly FindingKind[])[] = [
  ["unit_mismatch", "duplicate_project", "hardcoded_in_formula_range", "formula_inconsistent", "sum_range_incomplete"],
  ["score_mismatch"],
  ["total_mismatch", "row_sum_mismatch", "score_total_mismatch", "average_mismatch", "share_mismatch"],
  ["cross_sheet_value_mismatch"],
  ["spend_exceeds_budget", "score_exceeds_weight"],
  ["cross_sheet_total_mismatch", "basis_conflict"],
  ["count_mismatch"],
];

/**
 * Puts findings that one slip accounts for on one card. None is lost: each of the others names the finding that leads
 * it, and the leading one says what binds them.
 */
export function oneCardEach(findings: readonly Finding[], around: Surroundings): Finding[] {
  const serious = findings.filter(({ severity }) => severity !== "info");
  const bonds = bondsAmong(serious, around);
  const cards = new Cards(findings);
  for (const bond of bonds) cards.join(bond.findings);
  const leaderOf = cards.leaders();
  const said = new Map<Finding, Explanation[]>();
  for (const { findings: bound, explanation } of bonds) {
    const leader = bound[0] && leaderOf.get(bound[0]);
    if (leader !== undefined && bound.includes(leader)) addTo(said, leader, explanation(leader));
  }
  const pointed = pointedAt(findings, leaderOf);
  return findings.map((finding) => {
    const leader = leaderOf.get(finding);
    if (leader !== undefined && leader !== finding) return { ...finding, cause: leader.id };
    // That the stated figure may be right after all says less than which term is wrong, or what binds the card.
    const own = finding.explanations.filter(({ code }) => code !== "result-confirmed");
    const slip = own.length > 0 ? undefined : slippedTerm(finding, around);
    const more = [said, pointed].flatMap((told) => told.get(finding)?.slice(0, 1) ?? []);
    if (slip !== undefined) return { ...finding, explanations: [slip, ...more] };
    return more.length === 0 ? finding : { ...finding, explanations: [...more, ...own] };
  });
}

/** Which few cells the findings of a card have in common, as the ones behind its leader tell: it is the leader that is read. */
function pointedAt(
  findings: readonly Finding[],
  leaderOf: ReadonlyMap<Finding, Finding>,
): ReadonlyMap<Finding, readonly Explanation[]> {
  const pointed = new Map<Finding, Explanation[]>();
  for (const finding of findings) {
    const leader = leaderOf.get(finding);
    if (leader === undefined || leader === finding) continue;
    for (const told of finding.explanations) if (told.code === "one-of") addTo(pointed, leader, told);
  }
  return pointed;
}

/** A workbook with more findings than this has no few causes. */
const MOST = 300;

function bondsAmong(serious: readonly Finding[], around: Surroundings): readonly Bond[] {
  if (serious.length < 2 || serious.length > MOST) return [];
  return [
    ...swapped(serious),
    ...sameHabit(serious),
    ...lineBehind(serious, around),
    ...wholeColumns(serious),
    ...sameGap(serious, around),
    ...wholeLines(serious),
    ...passedOn(serious, around),
    ...disputedLimits(serious),
    ...renamed(serious, around),
    ...listedTwice(serious),
    ...otherUnit(serious),
  ];
}

/** Which findings share a card, those that already had a leader included. */
class Cards {
  readonly #findings: readonly Finding[];
  readonly #card = new Map<Finding, Set<Finding>>();

  constructor(findings: readonly Finding[]) {
    this.#findings = findings;
    const byId = new Map(findings.map((finding) => [finding.id, finding]));
    for (const finding of findings) {
      const leader = finding.cause === undefined ? undefined : byId.get(finding.cause);
      if (leader !== undefined) this.join([leader, finding]);
    }
  }

  join(findings: readonly Finding[]): void {
    const all = new Set(findings.flatMap((finding) => [...(this.#card.get(finding) ?? [finding])]));
    for (const finding of all) this.#card.set(finding, all);
  }

  /** The finding that leads the card of each that has one. */
  leaders(): ReadonlyMap<Finding, Finding> {
    const order = new Map(this.#findings.map((finding, index) => [finding, index]));
    const leaders = new Map<Finding, Finding>();
    for (const card of new Set(this.#card.values())) {
      const [leader] = [...card].sort(
        (a, b) =>
          Number(a.cause !== undefined) - Number(b.cause !== undefined) ||
          GRAVITY[a.severity] - GRAVITY[b.severity] ||
          placeOf(a) - placeOf(b) ||
          (order.get(a) ?? 0) - (order.get(b) ?? 0),
      );
      if (leader === undefined) continue;
      for (const finding of card) leaders.set(finding, leader);
    }
    return leaders;
  }
}

function placeOf({ kind }: Finding): number {
  const place = LEADING.findIndex((kinds) => kinds.includes(kind));
  return place < 0 ? LEADING.length : place;
}
