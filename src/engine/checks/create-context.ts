import type { CellAddress } from "../../domain/cells/address";
import { CellMap, CellSet } from "../../domain/cells/cell-map";
import type { Interval } from "../../domain/figures/interval";
import { formulaBookOf } from "../formulas/formula-book";
import { restsOn } from "../formulas/results/dependents";
import type { Confirmed } from "../outcome/outcome";
import type { CheckContext } from "./context";
import { isStated } from "./reading/figures/node";
import type { CheckSubject } from "./reading/reading-context";
import { Readings } from "./reading/tables/readings";
import { confirm } from "./relations/diagnosis/confirm";
import type { Suspected } from "./relations/diagnosis/consequences";
import type { Diagnosis } from "./relations/diagnosis/diagnose";
import { diagnose } from "./relations/diagnosis/diagnose";
import { follower } from "./relations/diagnosis/follow";
import { twinFigures } from "./relations/diagnosis/twins";
import type { Relation } from "./relations/equation/relation";
import type { Violation } from "./relations/equation/violation";

/** The context as whoever runs the checks sees it: with the cells whose figures were confirmed on the way. */
export interface RunningContext extends CheckContext {
  readonly confirmed: Confirmed;
}

/** What checks state before anything is reported. */
interface Stated {
  readonly relations: readonly Relation[];
  /** Cells that checks find wrong by themselves. */
  readonly reported: CellSet;
  readonly suspected: readonly Suspected[];
}

interface Diagnosed {
  readonly diagnosis: Diagnosis;
  /** What the cells held for wrong would have to be. */
  readonly corrected: CellMap<Interval>;
  readonly contradicting: CellMap<Violation>;
  readonly computed: CellMap<Interval>;
  readonly derived: CellSet;
  /** Typed results that are right once the figures they were computed from are. */
  readonly cleared: CellSet;
}

/**
 * The context of a run. What checks state beforehand is filled in by the caller before the first check asks for its
 * violations.
 */
export function createContext(subject: CheckSubject, stated: Stated): RunningContext {
  const { relations, reported } = stated;
  const readings = new Readings(subject);
  const confirmed = { proven: new CellSet(), supported: new CellSet() };
  let known: Diagnosed | undefined;
  const diagnosed = (): Diagnosed => (known ??= diagnosedOf({ ...subject, views: readings.views }, stated, confirmed));
  return {
    ...subject,
    views: readings.views,
    fieldTables: readings.fieldTables,
    fundsOfForms: readings.fundsOfForms,
    text: (at) => readings.text(at),
    figure: (table, line, column) => readings.figure(table, line, column),
    fieldFigure: (table, field) => readings.fieldFigure(table, field),
    mentioned: (figure) => readings.mentioned(figure),
    valueOf: (figure) => readings.valueOf(figure),
    view: (table) => readings.view(table),
    violations: (code) =>
      diagnosed().diagnosis.violations.filter(({ relation, isReported }) => relation.check === code && !isReported),
    contradicting: (at) => diagnosed().contradicting.get(at),
    corrected: (at) => diagnosed().corrected.get(at),
    computed: (at) => diagnosed().computed.get(at),
    doubted: (at) => reported.has(at) || diagnosed().corrected.has(at) || diagnosed().derived.has(at),
    isComputed: resultsOf(relations),
    cleared: (at) => diagnosed().cleared.has(at),
    proved: (cells) => cells.forEach((cell) => confirmed.proven.add(cell)),
    supported: (cells) => cells.forEach((cell) => confirmed.supported.add(cell)),
    confirmed,
  };
}

/** Whether a relation that is no mere equality has a cell for its result; relations may still be stated meanwhile. */
function resultsOf(relations: readonly Relation[]): (at: CellAddress) => boolean {
  const cells = new CellSet();
  let counted = 0;
  return (at) => {
    for (; counted < relations.length; counted += 1) {
      const relation = relations[counted];
      if (relation !== undefined && relation.form.kind !== "equal") cells.add(relation.result.at);
    }
    return cells.has(at);
  };
}

/** Diagnoses what was stated, once all of it is; what holds is noted in `confirmed`. */
function diagnosedOf(
  { views, ...subject }: CheckSubject & Pick<CheckContext, "views">,
  { relations, reported, suspected }: Stated,
  confirmed: Confirmed,
): Diagnosed {
  const book = formulaBookOf(subject.workbook);
  const diagnosis = diagnose(relations, reported, {
    computesFrom: ({ result, inputs }) =>
      restsOn(
        book,
        result.at,
        inputs.filter(isStated).map(({ at }) => at),
      ),
    follow: follower(subject.workbook),
    suspected,
  });
  confirm(diagnosis, { book, isTwin: twinFigures(views) }, confirmed);
  return {
    diagnosis,
    corrected: new CellMap(diagnosis.violations.map(({ culprit, expected }) => [culprit.at, expected] as const)),
    contradicting: new CellMap(
      diagnosis.violations
        .filter(({ isReported }) => isReported)
        .map((violation) => [violation.culprit.at, violation] as const),
    ),
    computed: new CellMap(
      diagnosis.violations
        .filter(
          ({ isReported, relation, culprit }) =>
            !isReported && (relation.result === culprit || relation.form.kind === "equal"),
        )
        .map(({ culprit, expected }) => [culprit.at, expected] as const),
    ),
    cleared: new CellSet(
      diagnosis.violations.flatMap(({ culprit, explained }) =>
        explained
          .filter(({ result, form }) => result !== culprit && !result.isFormula && form.kind !== "equal")
          .map(({ result }) => result.at),
      ),
    ),
    derived: new CellSet([...diagnosis.consequences, ...diagnosis.violations.flatMap(({ derived }) => derived)]),
  };
}
