import type { CellAddress } from "../../domain/address";
import { CellSet } from "../../domain/cell-map";
import { errorText } from "../../domain/error-text";
import type { Coverage, Finding } from "../../domain/finding";
import type { ShownFigure } from "../../domain/shown-figure";
import { figureOf, textOf } from "../../domain/shown-figure";
import type { Confirmed, Defect } from "../outcome/outcome";
import { oneCardEach } from "./cards/one-card";
import type { AnyDraft, Check } from "./check";
import { coverageOf } from "./coverage";
import { createContext } from "./create-context";
import { hashOf, UniqueIds } from "./identity";
import { addressKey } from "./reading/figures/address-key";
import type { CheckSubject } from "./reading/reading-context";
import { roundedSheets } from "./reading/words/rounding-notes";
import { checks as registered } from "./registry";
import type { Suspected } from "./relations/diagnosis/consequences";
import { excusedIn } from "./relations/equation/excused";
import type { Relation } from "./relations/equation/relation";
import { sheetsShownRounded, withRoundings } from "./relations/equation/rounded";
import { FORMULA_FAULTS, GRAVITY, grouped, supersede } from "./supersede";

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
  const guarded = <T>(check: Check, job: () => Iterable<T>): readonly T[] => {
    try {
      return [...job()];
    } catch (cause) {
      defects.push({ where: `check ${check.code}`, message: errorText(cause) });
      return [];
    }
  };
  const relations: Relation[] = [];
  const isExcused = excusedIn(subject.workbook);
  const reported = new CellSet();
  const suspected: Suspected[] = [];
  const context = createContext(subject, { relations, reported, suspected });
  for (const check of checks) {
    const { relations: state } = check;
    if (state === undefined) continue;
    // One by one: a large workbook states more relations than a call takes arguments.
    for (const relation of guarded(check, () => state(context))) if (!isExcused(relation)) relations.push(relation);
  }
  const rounded = { noted: roundedSheets(subject.model), shown: sheetsShownRounded(relations) };
  // In place: what the checks have stated so far is known to those that come after them.
  for (const [place, relation] of relations.entries()) relations[place] = withRoundings(relation, rounded);
  const ids = new UniqueIds();
  const found: Finding[] = [];
  const derived: { readonly cell: CellAddress; readonly by: string }[] = [];
  // Checks that name a cause look at nothing but cells and formulas; what they find is known to the diagnosis.
  const early = new Map(
    checks
      .filter(({ kind }) => FORMULA_FAULTS.has(kind))
      .map((check) => [check, guarded(check, () => check.run(context))]),
  );
  for (const [check, drafts] of early) {
    // A remark that a figure was typed does not say that it is wrong: an equation that does is still to be told.
    for (const { at, severity } of drafts) if ((severity ?? check.severity) !== "info") reported.add(at);
  }
  for (const check of checks) {
    const { suspects } = check;
    if (suspects === undefined) continue;
    for (const suspect of guarded(check, () => suspects(context))) suspected.push(suspect);
  }
  for (const { node, isSure } of suspected) if (isSure) reported.add(node.at);
  for (const check of checks) {
    for (const draft of early.get(check) ?? guarded(check, () => check.run(context))) {
      // Typed over a formula, but the figure is what the formula gives once the wrong figure that it reads is right.
      if ((draft.kind ?? check.kind) === "hardcoded_in_formula_range" && context.cleared(draft.at)) continue;
      const finding = findingOf(check, draft, ids);
      found.push(finding);
      for (const cell of draft.derived ?? []) derived.push({ cell, by: finding.id });
    }
  }
  const sorted = grouped(supersede(found, derived)).sort(byGravityAndPlace(subject));
  const findings = oneCardEach(sorted, { workbook: subject.workbook, relations });
  const { confirmed } = context;
  return { findings, coverage: coverageOf(subject, confirmed, findings), confirmed, defects };
}

function findingOf(check: Check, draft: AnyDraft, ids: UniqueIds): Finding {
  const variant = draft.variant ?? "";
  const stated = textOf(draft.stated ?? "");
  const identity = hashOf([check.code, variant, draft.at.sheet, ...draft.key, stated]);
  return {
    id: ids.take(`${check.code}-${identity}`),
    check: check.code,
    kind: draft.kind ?? check.kind,
    class: check.class,
    severity: draft.severity ?? check.severity,
    at: draft.at,
    ...(draft.range === undefined ? {} : { range: draft.range }),
    ...compared(draft),
    variant,
    facts: Object.fromEntries(Object.entries(draft.facts).map(([name, fact]) => [name, textOf(fact)])),
    related: draft.related ?? [],
    explanations: draft.explanations ?? [],
    evidence: draft.evidence ?? [{ at: draft.at, text: stated }],
  };
}

/** What is compared, as texts; as numbers where it is numbers. */
function compared(draft: AnyDraft) {
  const texts: Partial<Record<Compared, string>> = {};
  const figures: Partial<Record<Compared, ShownFigure>> = {};
  for (const name of COMPARED) {
    const shown = draft[name];
    if (shown === undefined) continue;
    texts[name] = textOf(shown);
    const figure = figureOf(shown);
    if (figure !== undefined) figures[name] = figure;
  }
  return Object.keys(figures).length === 0 ? texts : { ...texts, figures };
}

const COMPARED = ["stated", "expected", "difference"] as const;
type Compared = (typeof COMPARED)[number];

/** Errors first; within a severity as the workbook reads. */
function byGravityAndPlace(subject: CheckSubject): (a: Finding, b: Finding) => number {
  const order = new Map(subject.workbook.grids.map(({ sheet }, index) => [sheet, index]));
  return (a, b) =>
    GRAVITY[a.severity] - GRAVITY[b.severity] ||
    (order.get(a.at.sheet) ?? 0) - (order.get(b.at.sheet) ?? 0) ||
    a.at.row - b.at.row ||
    a.at.col - b.at.col ||
    (addressKey(a.at) + a.id).localeCompare(addressKey(b.at) + b.id);
}
