import { overlap } from "../../../../domain/figures/interval";
import { MONEY_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import type { Node } from "../../reading/figures/node";
import type { ReadingContext } from "../../reading/reading-context";
import { freeColumnsLike } from "../../reading/tables/free-columns";
import type { TableView } from "../../reading/tables/table-view";
import { bareName } from "../../reading/words/names";
import { asStated, holds } from "../equation/compute";
import type { Relation } from "../equation/relation";
import type { Across } from "./across";
import { comparable, PROJECT_VALUE } from "./across";

/** So many lines of two columns must agree before both are taken for the same figures. */
const FEWEST = 3;
/** Of so many agreeing lines to each that differs. */
const AGREEING_TO_ONE = 2;

/** A column with the lines of a sum that its own figures do not make. */
interface BrokenSum {
  readonly view: TableView;
  readonly column: FieldColumn;
  readonly total: Node;
  readonly parts: readonly Line[];
}

/**
 * Columns of two tables that state the same amounts line by line, whatever they are called and whichever month or year
 * they are of: 2月 of the quarter and 本月支出 of February, last year's closing balance and this year's opening one. They are
 * asked only where a column does not make its sum, and believed where it would with the figures of the other one: no
 * figure is doubted that nothing else speaks against, but the other table says which figure of the column is wrong.
 */
export function* twinColumns(context: ReadingContext): Iterable<Across> {
  const views = context.views.filter(({ table }) => !context.fundsOfForms.has(table));
  for (const view of views) {
    for (const broken of brokenSums(view)) {
      for (const other of views) {
        if (other === view) continue;
        const twin = amounts(other)
          .map((column) => twinEquations(broken, other, column))
          .find((relations) => relations.length > 0);
        yield* (twin ?? []).map((relation): Across => ({ relation, projects: new Set<string>() }));
      }
    }
  }
}

function amounts(view: TableView): readonly FieldColumn[] {
  return [...view.columns((field) => MONEY_FIELDS.has(field)), ...freeColumnsLike(view, "budget")];
}

function* brokenSums(view: TableView): Iterable<BrokenSum> {
  for (const line of view.sums) {
    const parts = view.covered(line);
    if (parts.length <= FEWEST) continue;
    for (const column of amounts(view)) {
      const total = view.figure(line, column);
      if (total !== undefined && !makes(view.figures(parts, column), total)) yield { view, column, total, parts };
    }
  }
}

function makes(figures: readonly Node[], total: Node): boolean {
  if (figures.some((node) => !comparable(node, total))) return true;
  return (
    holds({ check: PROJECT_VALUE, result: total, inputs: figures, form: { kind: "sum" }, facts: {} }, asStated) === true
  );
}

/** The equations of a column with another one; none unless these show that they are the same and mend the sum. */
function twinEquations({ view, column, total, parts }: BrokenSum, other: TableView, twin: FieldColumn): Relation[] {
  const lines = linesByName(other);
  const figures = parts.map((line) => {
    const own = view.figure(line, column);
    const like = lines.get(bareName(view.nameOf(line)));
    const others = like === undefined ? undefined : other.figure(like, twin);
    return {
      line,
      own,
      others: own !== undefined && others !== undefined && comparable(own, others) ? others : undefined,
    };
  });
  const agreeing = figures.filter(
    ({ own, others }) => others !== undefined && own?.value.isZero() === false && areSame(own, others),
  );
  const differing = figures.filter(
    ({ own, others }) => own !== undefined && others !== undefined && !areSame(own, others),
  );
  if (differing.some(({ line, own }) => own !== undefined && isMadeInLine(view, line, own))) return [];
  if (agreeing.length < FEWEST || differing.length === 0 || agreeing.length < differing.length * AGREEING_TO_ONE)
    return [];
  const mended = figures.flatMap(
    ({ own, others }) => (own !== undefined && others !== undefined && !areSame(own, others) ? others : own) ?? [],
  );
  if (!makes(mended, total)) return [];
  return [...agreeing, ...differing].flatMap(({ line, own, others }): Relation[] => {
    if (own === undefined || others === undefined) return [];
    const facts = { name: view.nameOf(line) };
    return [{ check: PROJECT_VALUE, result: own, inputs: [others], form: { kind: "equal" }, facts }];
  });
}

/** 发放120000, 退回1500, 实发118500: the other amounts of the line bear the figure out, and what the other table has is no rival. */
function isMadeInLine(view: TableView, line: Line, own: Node): boolean {
  const others = amounts(view)
    .flatMap((column) => view.figure(line, column) ?? [])
    .filter((node) => node !== own && comparable(node, own) && !node.value.isZero());
  return others.some((whole) => others.some((part) => part !== whole && whole.value.minus(part.value).eq(own.value)));
}

function areSame(a: Node, b: Node): boolean {
  return overlap(a.asResult, b.asResult);
}

/** The lines whose name is theirs alone. */
function linesByName(view: TableView): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line | undefined>();
  for (const line of view.data) {
    const name = bareName(view.nameOf(line));
    lines.set(name, lines.has(name) ? undefined : line);
  }
  lines.delete("");
  return new Map([...lines].flatMap(([name, line]) => (line === undefined ? [] : [[name, line] as const])));
}
