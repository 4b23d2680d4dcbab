import type { CellAddress } from "../../domain/cells/address";
import { CellSet } from "../../domain/cells/cell-map";
import { plainOrder } from "../../domain/collections/plain-order";
import { errorText } from "../../domain/error-text";
import type { Coverage, Finding } from "../../domain/finding";
import type { Confirmed, Defect } from "../outcome/outcome";
import { oneCardEach } from "./cards/one-card";
import { FORMULA_FAULTS, GRAVITY, grouped, supersede } from "./cards/supersede";
import type { AnyDraft, Check } from "./check";
import { coverageOf } from "./coverage";
import type { RunningContext } from "./create-context";
import { createContext } from "./create-context";
import { findingOf } from "./finding-of";
import { UniqueIds } from "./identity";
import type { CheckSubject } from "./reading/reading-context";
import { roundedSheets } from "./reading/words/rounding-notes";
import { checks as registered } from "./registry";
import type { Suspected } from "./relations/diagnosis/consequences";
import { excusedIn } from "./relations/equation/excused";
import { isFetched } from "./relations/equation/fetched";
import type { Relation } from "./relations/equation/relation";
import { sheetsShownRounded, withRoundings } from "./relations/equation/rounded";
import { saidInRemarks } from "./relations/equation/said-in-remarks";

/** What the checks say about a workbook. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly confirmed: Confirmed;
  readonly defects: readonly Defect[];
}

/**
 * Runs all checks. First every check states its equations; they are diagnosed together; then every check reports.
 * A check that throws becomes a defect and takes no other with it.
 */
export function runChecks(subject: CheckSubject, checks: readonly Check[] = registered): CheckResult {
  const defects: Defect[] = [];
  const stated = { relations: [], reported: new CellSet(), suspected: [] };
  const run: Run = { checks, stated, context: createContext(subject, stated), guarded: guardedBy(defects) };
  stateEquations(run);
  const early = draftsOfFormulaFaults(run);
  nameSuspects(run);
  const { found, derived } = report(run, early);
  const sorted = grouped(supersede(found, derived)).sort(byGravityAndPlace(subject));
  const findings = oneCardEach(sorted, { workbook: subject.workbook, relations: stated.relations });
  const { confirmed } = run.context;
  return { findings, coverage: coverageOf(subject, confirmed, findings), confirmed, defects };
}

/** What the stages of a run share. Each stage adds to what is stated; the context reads it. */
interface Run {
  readonly checks: readonly Check[];
  readonly context: RunningContext;
  readonly stated: { readonly relations: Relation[]; readonly reported: CellSet; readonly suspected: Suspected[] };
  readonly guarded: Guard;
}

/** What a part of a check yields; nothing where it throws. */
type Guard = <T>(check: Check, part: () => Iterable<T>) => readonly T[];

function guardedBy(defects: Defect[]): Guard {
  return (check, part) => {
    try {
      return [...part()];
    } catch (cause) {
      defects.push({ where: `check ${check.code}`, message: errorText(cause) });
      return [];
    }
  };
}

/** Every check states its equations, as exactly as the sheets are rounded. */
function stateEquations({ checks, context, stated: { relations }, guarded }: Run): void {
  const isMarked = excusedIn(context.workbook);
  const isSaid = saidInRemarks(context);
  const isExcused = (relation: Relation): boolean => isMarked(relation) || isSaid(relation);
  for (const check of checks) {
    const { relations: state } = check;
    if (state === undefined) continue;
    // One by one: a large workbook states more relations than a call takes arguments.
    for (const relation of guarded(check, () => state(context))) if (!isExcused(relation)) relations.push(relation);
  }
  const rounded = {
    noted: roundedSheets(context.model),
    shown: sheetsShownRounded(relations),
    isFetched: (at: CellAddress) => isFetched(context.workbook, at),
  };
  // In place: what the checks have stated so far is known to those that come after them.
  relations.forEach((relation, place) => {
    relations[place] = withRoundings(relation, rounded);
  });
}

type DraftsByCheck = ReadonlyMap<Check, readonly AnyDraft[]>;

/** Checks that name a cause look at nothing but cells and formulas; what they find is known to the diagnosis. */
function draftsOfFormulaFaults({ checks, context, stated: { reported }, guarded }: Run): DraftsByCheck {
  const early = new Map(
    checks
      .filter(({ kind }) => FORMULA_FAULTS.has(kind))
      .map((check) => [check, guarded(check, () => check.run(context))]),
  );
  for (const [check, drafts] of early) {
    // A remark that a figure was typed does not say that it is wrong: an equation that does is still to be told.
    for (const { at, severity } of drafts) if ((severity ?? check.severity) !== "info") reported.add(at);
  }
  return early;
}

/** Figures that checks will report whatever the diagnosis says. */
function nameSuspects({ checks, context, stated: { reported, suspected }, guarded }: Run): void {
  for (const check of checks) {
    const { suspects } = check;
    if (suspects === undefined) continue;
    for (const suspect of guarded(check, () => suspects(context))) suspected.push(suspect);
  }
  for (const { node, isSure } of suspected) if (isSure) reported.add(node.at);
}

/** What all checks find, and the cells that are wrong only because of one of the findings. */
function report({ checks, context, guarded }: Run, early: DraftsByCheck) {
  const ids = new UniqueIds();
  const found: Finding[] = [];
  const derived: { readonly cell: CellAddress; readonly by: string }[] = [];
  for (const check of checks) {
    for (const draft of early.get(check) ?? guarded(check, () => check.run(context))) {
      // Typed over a formula, but the figure is what the formula gives once the wrong figure that it reads is right.
      if ((draft.kind ?? check.kind) === "hardcoded_in_formula_range" && context.cleared(draft.at)) continue;
      const finding = findingOf(check, draft, ids);
      found.push(finding);
      for (const cell of draft.derived ?? []) derived.push({ cell, by: finding.id });
    }
  }
  return { found, derived };
}

/** Errors first; within a severity as the workbook reads. */
function byGravityAndPlace(subject: CheckSubject): (a: Finding, b: Finding) => number {
  const order = new Map(subject.workbook.grids.map(({ sheet }, index) => [sheet, index]));
  return (a, b) =>
    GRAVITY[a.severity] - GRAVITY[b.severity] ||
    (order.get(a.at.sheet) ?? 0) - (order.get(b.at.sheet) ?? 0) ||
    a.at.row - b.at.row ||
    a.at.col - b.at.col ||
    plainOrder(a.id, b.id);
}
