import type { CellAddress } from "../../domain/cells/address";
import { CellMap, CellSet } from "../../domain/cells/cell-map";
import { plainOrder } from "../../domain/collections/plain-order";
import type { Exact } from "../../domain/figures/exact";
import { exact, roundHalfUp } from "../../domain/figures/exact";
import type { ShownFigure } from "../../domain/figures/shown-figure";
import { plainFigure } from "../../domain/figures/shown-figure";
import type { Finding } from "../../domain/finding";
import type { FindingKind, Grade } from "../../domain/lists";
import { gradeOf as gradeWord } from "../checks/reading/scores/grades";
import type { Outcome } from "../outcome/outcome";
import type { IndicatorScore, ScorecardScore } from "../outcome/scores";
import { gradeOf } from "../scoring/grade";
import type { RadarEntry, RadarQuestion, Settled } from "./radar-entry";
import type { ScoredPlace } from "./scored-places";
import { scoredPlaces, scoreWithMoney } from "./scored-places";

type Scores = Pick<Outcome, "scorecards" | "projectScores" | "profile" | "model">;

/** Kinds whose figures are amounts: they may be the budget or the spending that an execution indicator divides. */
const ABOUT_MONEY: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "basis_conflict",
  "total_mismatch",
  "cross_sheet_total_mismatch",
  "cross_sheet_value_mismatch",
]);

/** A finding's two ways out, before they are rounded and graded. */
interface Ways {
  readonly subject: string;
  readonly question: RadarQuestion;
  readonly asStated: Exact;
  readonly asExpected: Exact;
  /** Where the workbook's own word for the grade stands against the computed one. */
  readonly statedGrade?: Grade;
}

/**
 * For every finding that could change a score: the total and grade if it is settled either way. Those that would change
 * a grade come first, then those that move most points. `findings`: those still open.
 */
export function gradeRadar(all: Scores, findings: readonly Finding[]): readonly RadarEntry[] {
  if (findings.length === 0) return [];
  // The grade of a converted total does not follow from the points that a figure moves; what has none cannot change it.
  const outcome = {
    ...all,
    scorecards: all.scorecards.filter(({ converted }) => converted === undefined),
    projectScores: all.projectScores.filter(({ grade }) => grade !== undefined),
  };
  const places = scoredPlaces(outcome, new CellSet(findings.flatMap(({ at, related }) => [at, ...related])));
  const grades = statedGrades(outcome);
  return findings
    .flatMap((finding): RadarEntry[] => {
      const ways = waysOf(finding, outcome, places, grades);
      if (ways === undefined) return [];
      const asExpected = settle(ways.asExpected, outcome);
      const stated = settle(ways.asStated, outcome);
      const asStated = ways.statedGrade === undefined ? stated : { ...stated, grade: ways.statedGrade };
      const changesGrade = asStated.grade !== asExpected.grade;
      if (!changesGrade && asStated.total.eq(asExpected.total)) return [];
      const { subject, question } = ways;
      return [{ finding: finding.id, subject, question, asStated, asExpected, changesGrade }];
    })
    .sort(
      (a, b) =>
        Number(b.changesGrade) - Number(a.changesGrade) ||
        moved(b).comparedTo(moved(a)) ||
        plainOrder(a.finding, b.finding),
    );
}

function moved({ asStated, asExpected }: RadarEntry): Exact {
  return asStated.total.minus(asExpected.total).abs();
}

function settle(total: Exact, { profile }: Scores): Settled {
  const rounded = roundHalfUp(total, profile.profile.rounding.total);
  return { total: rounded, grade: gradeOf(rounded, profile.profile) };
}

function waysOf(
  finding: Finding,
  outcome: Scores,
  places: CellMap<ScoredPlace>,
  grades: CellMap<Ways>,
): Ways | undefined {
  const place = places.get(finding.at);
  if (finding.kind === "grade_mismatch") return grades.get(finding.at);
  if (finding.kind === "over_fulfilled") return place?.score && reasonWays(place, place.score, outcome);
  if (finding.kind === "missing_actual") return evidenceWays(place ?? firstPlace(finding, places));
  const { stated, expected } = finding.figures ?? {};
  if (stated === undefined || expected === undefined) return undefined;
  if (finding.kind === "weights_not_100") return weightWays(finding, places, stated, expected);
  return (
    figureWays(place, stated, expected) ??
    (ABOUT_MONEY.has(finding.kind) ? moneyWays(outcome, stated, expected) : undefined) ??
    elsewhereWays(finding, places, stated, expected)
  );
}

function figureWays(place: ScoredPlace | undefined, stated: ShownFigure, expected: ShownFigure): Ways | undefined {
  const [asStated, asExpected] = [place?.totalWith(stated), place?.totalWith(expected)];
  if (place === undefined || asStated === undefined || asExpected === undefined) return undefined;
  // A total that should be another one than the score that was worked out decides nothing.
  if (place.isTotal === true && !isNear(asExpected, place.total) && !isNear(asStated, place.total)) return undefined;
  return { subject: place.subject, question: "figure", asStated, asExpected };
}

const HALF_OF_LAST = exact("0.005");

function isNear(a: Exact, b: Exact): boolean {
  return a.minus(b).abs().lte(HALF_OF_LAST);
}

/**
 * Weights that are no hundred: the total if the weight is put right that its own score shows to be wrong. Where none is
 * named, only if it makes no difference which of them it is.
 */
function weightWays(
  { explanations, related }: Finding,
  places: CellMap<ScoredPlace>,
  { value: stated }: ShownFigure,
  { value: expected }: ShownFigure,
): Ways | undefined {
  const named = explanations.find(({ code }) => code === "weight-by-score")?.cells;
  const candidates = (named ?? related).flatMap((at) => places.get(at) ?? []);
  const [first] = candidates;
  const totals = candidates.map(({ score, totalWith }) =>
    score === undefined ? undefined : totalWith(plainFigure(score.weight.minus(stated).plus(expected))),
  );
  const [asExpected] = totals;
  if (first === undefined || asExpected === undefined || candidates.length < (named ?? related).length)
    return undefined;
  if (!totals.every((total) => total?.eq(asExpected) === true)) return undefined;
  return { subject: first.subject, question: "figure", asStated: first.total, asExpected };
}

/** A sentence or another table speaks of a scored cell: one of the two figures is the one that was scored with. */
function elsewhereWays(
  { related }: Finding,
  places: CellMap<ScoredPlace>,
  stated: ShownFigure,
  expected: ShownFigure,
): Ways | undefined {
  for (const at of related) {
    const place = places.get(at);
    const ways = figureWays(place, stated, expected);
    if (ways === undefined || place === undefined) continue;
    if (ways.asStated.eq(place.total) || ways.asExpected.eq(place.total)) return ways;
  }
  return undefined;
}

/** A dispute about the very budget or spending that an execution indicator was scored with. */
function moneyWays({ scorecards, profile }: Scores, stated: ShownFigure, expected: ShownFigure): Ways | undefined {
  if (stated.isPercent || expected.isPercent) return undefined;
  for (const { name, total, indicators } of scorecards) {
    for (const score of indicators) {
      if (score.rule !== "execution-rate") continue;
      const disputed = score.inputs.find(
        ({ role, value }) =>
          (role === "budget" || role === "spent") && (value.eq(stated.value) || value.eq(expected.value)),
      );
      if (disputed === undefined) continue;
      const [asStated, asExpected] = [stated, expected].map(({ value }) =>
        scoreWithMoney(score, { [disputed.role]: value }, profile.profile),
      );
      if (asStated === undefined || asExpected === undefined) continue;
      const rest = total.minus(score.score);
      return { subject: name, question: "figure", asStated: rest.plus(asStated), asExpected: rest.plus(asExpected) };
    }
  }
  return undefined;
}

/** Over-fulfilment that cost points and that a reason restores. */
function reasonWays(place: ScoredPlace, score: IndicatorScore, { profile }: Scores): Ways | undefined {
  const over = profile.profile.overFulfilment;
  const restores = (over.kind === "step" || over.kind === "linear") && over.reasonRestores;
  if (!restores || !score.rule.startsWith("over-fulfilled")) return undefined;
  const rest = place.total.minus(score.score);
  return {
    subject: place.subject,
    question: "reason",
    asStated: rest.plus(score.weight),
    asExpected: place.total,
  };
}

/** Points that the workbook gives without an actual. */
function evidenceWays(place: ScoredPlace | undefined): Ways | undefined {
  const score = place?.score;
  if (place === undefined || score?.method !== "stated" || score.score.isZero()) return undefined;
  return {
    subject: place.subject,
    question: "evidence",
    asStated: place.total,
    asExpected: place.total.minus(score.score),
  };
}

/** An actual that is missing has no cell of its own among the scored ones: its target or score has. */
function firstPlace({ related }: Finding, places: CellMap<ScoredPlace>): ScoredPlace | undefined {
  return related.map((at) => places.get(at)).find((place) => place !== undefined);
}

/** Cells with the workbook's own word for a grade. */
function statedGrades({ scorecards, projectScores }: Scores): CellMap<Ways> {
  const graded: readonly Pick<ScorecardScore, "name" | "total" | "statedGrade">[] = [...scorecards, ...projectScores];
  return new CellMap(
    graded.flatMap(({ name, total, statedGrade }): (readonly [CellAddress, Ways])[] => {
      const word = statedGrade && gradeWord(statedGrade.value);
      if (statedGrade === undefined || word === undefined) return [];
      const ways: Ways = { subject: name, question: "figure", asStated: total, asExpected: total, statedGrade: word };
      return [[statedGrade.at, ways]];
    }),
  );
}
