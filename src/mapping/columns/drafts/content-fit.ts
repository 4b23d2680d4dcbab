import type { Field } from "../../../domain/lists";
import { MONEY_FIELDS, POINT_FIELDS, RATE_FIELDS } from "../../../domain/lists";
import type { ColumnProfile } from "./column-profile";
import type { FieldCandidate } from "./field-candidate";

/** Names of departments are longer on average. */
const SHORTEST_NAME = 1.8;

const SHORTEST_CODE = 5;

/** How far contents bear a field out: above 1 they speak for it, below 1 against it, 1 says nothing. */
type Fit = (profile: ColumnProfile) => number;

/** Of fields whose contents are unlike those of the other amounts, rates and points. */
const FITS: Readonly<Partial<Record<Field, Fit>>> = {
  project_count: fitOfCount,
  rank: fitOfCount,
  seq: fitOfNumber,
  project_code: (p) => (p.meanLength > 30 ? 0.3 : p.numberedNames > 0.6 ? 0.5 : 1),
  project_name: fitOfProjectName,
  department: fitOfDepartment,
  implementing_unit: fitOfDepartment,
  category: (p) => (isNoName(p) ? 0.15 : p.lists > 0.6 ? 0.7 : 1),
  direction: (p) => (isNoName(p) ? 0.15 : p.lists > 0.6 ? 0.7 : 1),
  indicator_name: (p) => (isNoName(p) ? 0.15 : 1),
  project_list: (p) => (isNoName(p) ? 0.15 : p.nameLists > 0.3 ? 1.2 : p.lists > 0.3 ? 1 : 0.5),
  indicator_l1: (p) => (p.numeric > 0.5 ? 0.15 : p.level1 > 0.5 ? 1.2 : p.level2 > 0.5 ? 0.6 : 1),
  indicator_l2: (p) => (p.numeric > 0.5 ? 0.15 : p.level2 > 0.5 ? 1.2 : p.level1 > 0.5 && p.level2 < 0.2 ? 0.6 : 1),
  operator: (p) => (p.operators > 0.5 ? 1.15 : 0.2),
  unit_of_measure: fitOfUnit,
  grade: (p) => (p.grades > 0.5 ? 1.1 : p.numeric > 0.4 ? 0.15 : 0.45),
  pay_date: (p) => (p.dates > 0.5 ? 1.1 : 0.3),
  goal: (p) => (p.numeric > 0.4 || p.level1 > 0.6 ? 0.15 : p.meanLength >= 14 ? 1.1 : 0.7),
  target: (p) => (p.numeric < 0.2 && p.meanLength > 30 ? 0.6 : 1),
  // Of two columns of results the one with figures is what was reached; the other names kinds of results.
  actual: (p) => (p.numeric >= 0.5 ? 1.04 : 1),
  // Of an amount and a percentage of change the amount stands first and is the one.
  change: (p) => (p.numeric < 0.25 ? 0.25 : 1),
  deviation_reason: fitOfProse,
  explanation: fitOfProse,
  remark: fitOfProse,
};

/** Fits the headings' candidates to what the column holds: money is numeric, a grade is 优良中差, a list is a list. */
export function fitToContents(
  candidates: readonly FieldCandidate[],
  profile: ColumnProfile,
): readonly FieldCandidate[] {
  if (profile.filled === 0) return candidates;
  return candidates.map((candidate) => {
    const factor = contentFactor(candidate.field, profile);
    if (factor === 1) return candidate;
    const code = factor > 1 ? "contents-agree" : "contents-disagree";
    return {
      ...candidate,
      score: candidate.score * factor,
      reasons: [...candidate.reasons, { code, facts: { field: candidate.field } }],
    };
  });
}

function contentFactor(field: Field, profile: ColumnProfile): number {
  const ownFit = FITS[field];
  if (ownFit !== undefined) return ownFit(profile);
  if (MONEY_FIELDS.has(field)) return fitOfMoney(field, profile);
  if (RATE_FIELDS.has(field)) return fitOfRate(profile);
  if (POINT_FIELDS.has(field) || field.startsWith("evaluator_")) return fitOfPoints(field, profile);
  return 1;
}

function fitOfMoney(field: Field, p: ColumnProfile): number {
  if (p.dates > 0.5 || p.grades > 0.5) return 0.2;
  if (p.percent > 0.6) return 0.35;
  // County and District head places as well as what a county gives: names are never money.
  if (field.startsWith("fund_") && p.numeric < 0.2) return 0.05;
  return p.numeric >= 0.5 ? 1.04 : p.numeric >= 0.2 ? 0.7 : 0.25;
}

function fitOfRate(p: ColumnProfile): number {
  if (p.numeric < 0.25) return 0.25;
  if (p.percent > 0.5) return 1.08;
  return p.most <= 1.6 ? 1.04 : p.most > 1000 ? 0.6 : 1;
}

function fitOfPoints(field: Field, p: ColumnProfile): number {
  if (p.percent > 0.6 && field !== "weight") return 0.5;
  if (p.grades > 0.5) return 0.2;
  if (p.numeric < 0.5) return p.numeric >= 0.2 ? 0.7 : 0.25;
  return !p.beyondPoints && p.least >= 0 ? 1.04 : 0.7;
}

function fitOfCount(p: ColumnProfile): number {
  return p.numeric < 0.5 ? 0.2 : p.integer > 0.9 && p.percent === 0 ? 1.05 : 0.5;
}

/** XM001, XM002 run on as well, and are codes: a running number is bare, or says 项目 before it. */
function fitOfNumber(p: ColumnProfile): number {
  if (p.running) return p.numeric > 0.5 || p.numberedNames > 0.5 || p.meanLength < SHORTEST_CODE ? 1.1 : 0.9;
  return p.numeric > 0.5 || p.meanLength <= 6 ? 1 : 0.3;
}

function isNoName(p: ColumnProfile): boolean {
  return p.numeric > 0.5 || p.dates > 0.5 || p.periods > 0.6;
}

function fitOfProjectName(p: ColumnProfile): number {
  if (isNoName(p)) return 0.15;
  if (p.nameLists > 0.6) return 0.7;
  return p.projectLike > 0.6 || p.numberedNames > 0.6 ? 1.15 : 1;
}

function fitOfDepartment(p: ColumnProfile): number {
  // 台, 个, 人次, 万元: what things are counted in.
  if (isNoName(p) || p.meanLength < SHORTEST_NAME || p.moneyUnits > 0.5) return 0.15;
  return p.lists > 0.6 ? 0.7 : 1;
}

function fitOfUnit(p: ColumnProfile): number {
  if (p.numeric > 0.5) return 0.15;
  if (p.meanLength <= 8) return 1.05;
  return p.meanLength <= 12 && p.distinct < 0.8 ? 0.85 : 0.3;
}

function fitOfProse(p: ColumnProfile): number {
  return p.numeric > 0.7 ? 0.3 : 1;
}
