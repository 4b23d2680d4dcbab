import { CellSet } from "../../../../domain/cells/cell-map";
import type { FormulaBook } from "../../../formulas/formula-book";
import { templateAt } from "../../../formulas/formula-book";
import { reads } from "../../../formulas/formula-template";
import { dependentsOf } from "../../../formulas/results/dependents";
import type { Confirmed } from "../../../outcome/outcome";
import type { Node } from "../../reading/figures/node";
import { isStated } from "../../reading/figures/node";
import { asStated, holds } from "../equation/compute";
import type { Relation } from "../equation/relation";
import { sensitivityOf } from "../equation/sensitivity";
import type { Diagnosis } from "./diagnose";

/** What equations stand in: the formulas of the workbook, and columns that state the same as others of their table. */
interface Surroundings {
  readonly book: FormulaBook;
  readonly isTwin: (node: Node, result: Node) => boolean;
}

/**
 * Every equation that holds confirms its figures: typed ones by arithmetic, equal ones by each other. A live formula
 * proves nothing by itself: its result counts only where another path over other cells leads to it too, and its inputs,
 * which would take it along if they were wrong, do not count at all. Nor does a figure count that could be a hundredth
 * off without the equation telling; two that tell faintly do together. A figure that stands twice in its line is supported.
 */
export function confirm(
  { satisfied, violations }: Diagnosis,
  { book, isTwin }: Surroundings,
  { proven, supported }: Confirmed,
): void {
  const faintly = new CellSet();
  const isFrail = frailPatterns(satisfied, violations);
  for (const relation of satisfied) {
    const { result, inputs, form } = relation;
    if (form.kind === "equal") {
      if (isLink(book, result, inputs) || inputs.some((input) => input.isFormula && isLink(book, input, [result])))
        continue;
      if (isStated(result)) supported.add(result.at);
      for (const input of inputs) if (isStated(input)) supported.add(input.at);
      continue;
    }
    if (isFrail(relation) || (result.isFormula && !isOtherPath(book, relation))) continue;
    const sensitivity = sensitivityOf(relation);
    const isFollowed = followed(book, relation);
    for (const node of result.isFormula ? [result] : [result, ...inputs]) {
      if (!isStated(node) || proven.has(node.at)) continue;
      if (isFollowed(node)) continue;
      if (node !== result && isTwin(node, result)) {
        supported.add(node.at);
        continue;
      }
      const told = sensitivity(node);
      if (told === "clear" || (told === "faint" && faintly.has(node.at))) proven.add(node.at);
      else if (told === "faint") faintly.add(node.at);
    }
  }
}

/**
 * Whether a live figure of the equation rests on another one of it: that would follow a change, and the equation would hold
 * again. Live figures are looked for once: a total is asked for each of its lines.
 */
function followed(book: FormulaBook, { result, inputs }: Relation): (node: Node) => boolean {
  const live = [result, ...inputs].filter((node) => node.isFormula && isStated(node));
  let cells: CellSet | undefined;
  return (node) => {
    if (live.length === 0 || (live.length === 1 && live[0] === node)) return false;
    const own = (cells ??= new CellSet(live.map(({ at }) => at)));
    return dependentsOf(book, [node.at]).some((follower) => own.has(follower));
  };
}

/** The checks whose equations are believed only because most lines of a column follow them. */
const SHOWN_BY_LINES: ReadonlySet<string> = new Set(["column-pattern", "weighted-score"]);
/** So many lines, and such a part of all, must follow it for one more exception to be called an exception. */
const FEWEST = 5;
const MOST = 0.8;

/** Of a column of few lines one changed figure takes the pattern with it: nothing would be told. */
function frailPatterns(
  satisfied: readonly Relation[],
  violations: Diagnosis["violations"],
): (relation: Relation) => boolean {
  const columns = new Map<string, { good: number; bad: number }>();
  const count = (relation: Relation, verdict: "good" | "bad"): void => {
    if (!SHOWN_BY_LINES.has(relation.check)) return;
    const key = columnOf(relation);
    const tally = columns.get(key) ?? { good: 0, bad: 0 };
    tally[verdict] += 1;
    columns.set(key, tally);
  };
  for (const relation of satisfied) count(relation, "good");
  for (const { explained } of violations) for (const relation of explained) count(relation, "bad");
  return (relation) => {
    const tally = SHOWN_BY_LINES.has(relation.check) ? columns.get(columnOf(relation)) : undefined;
    return tally !== undefined && (tally.good < FEWEST || tally.good - 1 < MOST * (tally.good + tally.bad));
  };
}

function columnOf({ result: { at, heading } }: Relation): string {
  return `${at.sheet}\u0000${heading}`;
}

/** True when a formula reads the very cells that the equation computes from. */
function isLink(book: FormulaBook, node: Node, from: readonly Node[]): boolean {
  if (!node.isFormula || !isStated(node)) return false;
  const { at } = node;
  const sheet = book.bySheet.get(at.sheet);
  const template = sheet === undefined ? undefined : templateAt(sheet, at.row, at.col);
  if (template === undefined) return from.length === 0;
  for (let index = 0; index < from.length; index += 1) {
    const each = from[index];
    if (each === undefined || !isStated(each) || !reads(template, at, each.at)) return false;
  }
  return true;
}

/**
 * Whether the equation, without alternatives or allowances for rounding, confirms the result in another way than its
 * formula.
 */
function isOtherPath(book: FormulaBook, relation: Relation): boolean {
  const { result, inputs } = relation;
  if (inputs.length === 0) return true;
  if (isLink(book, result, inputs)) return false;
  const { check, form, facts } = relation;
  return holds({ check, result, inputs, form, facts }, asStated) === true;
}
