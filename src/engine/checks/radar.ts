import type { Exact } from "../../domain/exact";
import { exact, roundHalfUp } from "../../domain/exact";
import type { Finding } from "../../domain/finding";
import type { Grade } from "../../domain/lists";
import type { Outcome } from "../outcome";
import { gradeFor } from "./reading/grades";
import { addressKey } from "./reading/address-key";

/** What a total and its grade would be if a finding is settled one way. */
export interface Settled {
  readonly total: Exact;
  readonly grade: Grade;
}

/** A finding that touches a score, with what becomes of total and grade if it is settled either way. */
export interface RadarEntry {
  /** Id of the finding. */
  readonly finding: string;
  /** The project, or the fund's name. */
  readonly subject: string;
  /** If the figure stays as the sheet states it. */
  readonly asStated: Settled;
  /** If it is corrected as the finding expects. */
  readonly asExpected: Settled;
  readonly changesGrade: boolean;
}

type Scores = Pick<Outcome, "scorecards" | "projectScores" | "profile">;

/**
 * For every finding that could change a score: the total and grade if it is resolved either way. Those that would change
 * a grade come first, then those that move most points.
 */
export function gradeRadar(outcome: Scores, findings: readonly Finding[]): readonly RadarEntry[] {
  const places = scoredPlaces(outcome);
  const entries = findings.flatMap((finding): RadarEntry[] => {
    const place = places.get(addressKey(finding.at));
    const [stated, expected] = [figureIn(finding.stated), figureIn(finding.expected)];
    if (place === undefined || stated === undefined || expected === undefined) return [];
    const asStated = settle(place.statedTotal?.(stated) ?? place.total, outcome);
    const asExpected = settle(place.expectedTotal(stated, expected), outcome);
    if (asStated.total.eq(asExpected.total)) return [];
    const changesGrade = asStated.grade !== asExpected.grade;
    return [{ finding: finding.id, subject: place.subject, asStated, asExpected, changesGrade }];
  });
  return entries.sort(
    (a, b) =>
      Number(b.changesGrade) - Number(a.changesGrade) ||
      moved(b).comparedTo(moved(a)) ||
      a.finding.localeCompare(b.finding),
  );
}

function moved({ asStated, asExpected }: RadarEntry): Exact {
  return asStated.total.minus(asExpected.total).abs();
}

/** A cell that holds a score, and how a change of it changes the total. */
interface ScoredPlace {
  readonly subject: string;
  /** The total as it stands. */
  readonly total: Exact;
  /** Where the cell states the total itself. */
  readonly statedTotal?: (stated: Exact) => Exact;
  readonly expectedTotal: (stated: Exact, expected: Exact) => Exact;
}

function scoredPlaces({ scorecards, projectScores }: Scores): ReadonlyMap<string, ScoredPlace> {
  const places = new Map<string, ScoredPlace>();
  for (const { name, stated, total: computed, parts } of projectScores) {
    const total = stated?.quantity.value ?? computed;
    const shifted = (before: Exact, after: Exact): Exact => total.plus(after).minus(before);
    for (const { figure } of parts) places.set(addressKey(figure.at), { subject: name, total, expectedTotal: shifted });
    if (stated !== undefined) {
      places.set(addressKey(stated.at), {
        subject: name,
        total,
        statedTotal: (value) => value,
        expectedTotal: (_, expected) => expected,
      });
    }
  }
  for (const { name, stated, total: computed, indicators } of scorecards) {
    const total = stated ?? computed;
    const shifted = (before: Exact, after: Exact): Exact => total.plus(after).minus(before);
    for (const { indicator } of indicators) {
      if (indicator.score === undefined) continue;
      places.set(addressKey(indicator.score.at), { subject: name, total, expectedTotal: shifted });
    }
  }
  return places;
}

function settle(total: Exact, { profile }: Scores): Settled {
  const { grades, rounding } = profile.profile;
  const rounded = roundHalfUp(total, rounding.total);
  const bands = grades.bands.map(({ grade, from }) => ({ grade, from: exact(from) }));
  return { total: rounded, grade: gradeFor(rounded, bands) ?? "差" };
}

/** The figure of a finding's text: "95.75", "≤11"; undefined for words and rates. */
function figureIn(text: string | undefined): Exact | undefined {
  const figure = /^≤?(-?\d[\d,]*(?:\.\d+)?)$/u.exec(text?.trim() ?? "")?.[1];
  return figure === undefined ? undefined : exact(figure.replaceAll(",", ""));
}
