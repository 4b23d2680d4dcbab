import type { Interval } from "../../domain/interval";
import type { CheckContext, CheckSubject } from "./context";
import { addressKey } from "./reading/address-key";
import { formulaBookOf } from "../formulas/formula-book";
import { confirm } from "./confirm";
import { Readings } from "./reading/readings";
import type { Suspected } from "./relations/consequences";
import { follower } from "./relations/follow";
import type { Diagnosis } from "./relations/diagnose";
import { diagnose } from "./relations/diagnose";
import type { Relation } from "./relations/relation";

/** What checks have confirmed about cells, for the coverage. */
export interface Confirmed {
  readonly proven: ReadonlySet<string>;
  readonly supported: ReadonlySet<string>;
}

export interface RunningContext extends CheckContext {
  readonly confirmed: Confirmed;
}

/** What checks state before anything is reported. */
interface Stated {
  readonly relations: readonly Relation[];
  /** Cells that checks find wrong by themselves. */
  readonly reported: ReadonlySet<string>;
  readonly suspected: readonly Suspected[];
}

interface Diagnosed {
  readonly diagnosis: Diagnosis;
  /** What the cells held for wrong would have to be. */
  readonly corrected: ReadonlyMap<string, Interval>;
  readonly computed: ReadonlyMap<string, Interval>;
  readonly derived: ReadonlySet<string>;
  /** Typed results that are right once the figures they were computed from are. */
  readonly cleared: ReadonlySet<string>;
}

/**
 * The context of a run. What checks state beforehand is filled in by the caller before the first check asks for its
 * violations.
 */
export function createContext(subject: CheckSubject, { relations, reported, suspected }: Stated): RunningContext {
  const readings = new Readings(subject);
  const confirmed = { proven: new Set<string>(), supported: new Set<string>() };
  let known: Diagnosed | undefined;
  const computedCells = new Set<string>();
  let counted = 0;
  const diagnosed = (): Diagnosed => {
    if (known !== undefined) return known;
    const diagnosis = diagnose(relations, reported, { follow: follower(subject.workbook), suspected });
    confirm(diagnosis, formulaBookOf(subject.workbook), confirmed);
    known = {
      diagnosis,
      corrected: new Map(diagnosis.violations.map(({ culprit, expected }) => [addressKey(culprit.at), expected])),
      computed: new Map(
        diagnosis.violations
          .filter(
            ({ isReported, relation, culprit }) =>
              !isReported && (relation.result === culprit || relation.form.kind === "equal"),
          )
          .map(({ culprit, expected }) => [addressKey(culprit.at), expected]),
      ),
      cleared: new Set(
        diagnosis.violations.flatMap(({ culprit, explained }) =>
          explained
            .filter(({ result, form }) => result !== culprit && !result.isFormula && form.kind !== "equal")
            .map(({ result }) => addressKey(result.at)),
        ),
      ),
      derived: new Set(
        [...diagnosis.consequences, ...diagnosis.violations.flatMap(({ derived }) => derived)].map(addressKey),
      ),
    };
    return known;
  };
  return {
    ...subject,
    views: readings.views,
    fieldTables: readings.fieldTables,
    text: (at) => readings.text(at),
    figure: (table, line, column) => readings.figure(table, line, column),
    fieldFigure: (table, field) => readings.fieldFigure(table, field),
    mentioned: (figure) => readings.mentioned(figure),
    view: (table) => readings.view(table),
    violations: (code) =>
      diagnosed().diagnosis.violations.filter(({ relation, isReported }) => relation.check === code && !isReported),
    corrected: (at) => diagnosed().corrected.get(addressKey(at)),
    computed: (at) => diagnosed().computed.get(addressKey(at)),
    doubted: (at) => {
      const key = addressKey(at);
      return reported.has(key) || diagnosed().corrected.has(key) || diagnosed().derived.has(key);
    },
    isComputed: (at) => {
      for (; counted < relations.length; counted += 1) {
        const relation = relations[counted];
        if (relation !== undefined && relation.form.kind !== "equal") computedCells.add(addressKey(relation.result.at));
      }
      return computedCells.has(addressKey(at));
    },
    cleared: (at) => diagnosed().cleared.has(addressKey(at)),
    proved: (cells) => cells.forEach((cell) => confirmed.proven.add(addressKey(cell))),
    supported: (cells) => cells.forEach((cell) => confirmed.supported.add(addressKey(cell))),
    confirmed,
  };
}
