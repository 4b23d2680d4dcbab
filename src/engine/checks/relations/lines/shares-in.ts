import { sumOf } from "../../../../domain/figures/exact";
import type { FieldColumn, Line } from "../../../../domain/table";
import { isShareOfPart } from "../../reading/figures/common-base";
import type { Node } from "../../reading/figures/node";
import { sumNode } from "../../reading/figures/sum-node";
import type { ReadingContext } from "../../reading/reading-context";
import { isAmount } from "../../reading/tables/amounts";
import { divisionsOf } from "../../reading/tables/divisions";
import { freeColumns } from "../../reading/tables/free-columns";
import { linesOfCell, nameOfCell } from "../../reading/tables/merged-lines";
import type { TableView } from "../../reading/tables/table-view";
import { establish } from "../equation/establish";
import { evenedOut } from "../equation/evened-out";
import type { Relation } from "../equation/relation";
import { sharesBelow } from "./lines-below";
import type { WholeOf } from "./share-wholes";
import { commonWhole, wholesOf } from "./share-wholes";

/** An amount, and what its shares may be of. */
interface Divided {
  readonly amount: FieldColumn;
  readonly wholes: readonly WholeOf[];
}

/** The equations between the shares that a table states, its amounts, and the wholes that these are parts of. */
export function* sharesIn(context: ReadingContext, view: TableView, check: string): Iterable<Relation> {
  yield* sharesBelow(context, view, check);
  const columns = sharesOf(view);
  if (columns.length === 0) return;
  const divisions = divisionsOf(context, view);
  const amounts = [...view.columns(isAmount), ...freeColumns(view).filter(({ field }) => isAmount(field))].map(
    (amount): Divided => ({ amount, wholes: wholesOf(view, amount, divisions) }),
  );
  for (const column of columns) yield* ofColumn(context, view, column, amounts, check);
}

/** What is stated goes before what is only inferred, and that before a heading that alone tells it. */
function ofColumn(
  context: ReadingContext,
  view: TableView,
  column: FieldColumn,
  amounts: readonly Divided[],
  check: string,
): readonly Relation[] {
  const shares = view.figures(view.data, column);
  const ofWhole = (amount: FieldColumn, wholeOf: WholeOf): readonly Relation[] =>
    relationsOf(context, view, { column, amount, wholeOf, check });
  const stated = amounts.flatMap(({ amount, wholes }) => wholes.map((wholeOf) => ofWhole(amount, wholeOf)));
  const ways = stated.filter((way) => way.length > 0);
  const byLines = establish(ways, { tellingHeading: false });
  if (byLines.length > 0) return byLines.map((relation) => evenedOut(relation, shares));
  const inferred = amounts.map(({ amount }) => ofWhole(amount, commonWhole(view, column, amount)));
  const byBase = establish(inferred, { tellingHeading: false });
  if (byBase.length > 0) return byBase.map(withLastPlace);
  return establish(ways, { tellingHeading: makeWhole(shares) }).map((relation) => evenedOut(relation, shares));
}

/** A whole that no cell states is as inexact as the shares it is told by: each may lie a last place beside it. */
function withLastPlace(relation: Relation): Relation {
  const { result } = relation;
  return { ...relation, slack: result.asResult.hi.minus(result.value).times(2) };
}

/** How far a slip in one of two shares may take their sum from the whole. */
const NEARLY_WHOLE = 0.1;

/** Two shares of which neither comes out are those of a whole that the table does not state, unless together they make one. */
function makeWhole(shares: readonly Node[]): boolean {
  return Math.abs(sumOf(shares.map(({ value }) => value)).toNumber() - 1) <= NEARLY_WHOLE;
}

/** 占比, 占总额比例, 比例(%), % of total; what is done of something is no share of a whole. */
const SHARES =
  /占比|比重|^比例|[/／]\s*比例|占.{0,16}(?:比例|百分比|[%％])|出资比例|持股比例|share|(?:percent|%) of (?:the )?total/iu;

/** Columns of shares, those under a heading of the sheet's own included: 面积占比. */
function sharesOf(view: TableView): readonly FieldColumn[] {
  const free = freeColumns(view).filter(({ field, heading }) => field === "rate" && SHARES.test(heading));
  return [...view.columns((field) => field === "share"), ...free];
}

interface Way {
  readonly column: FieldColumn;
  readonly amount: FieldColumn;
  readonly wholeOf: WholeOf;
  readonly check: string;
}

function relationsOf(
  context: ReadingContext,
  view: TableView,
  { column, amount, wholeOf, check }: Way,
): readonly Relation[] {
  const relations: Relation[] = [];
  for (const line of [...view.data, ...view.sums]) {
    // One share of a department beside all of its projects is theirs together.
    const lines = linesOfCell(context, view, line, column);
    const [result, part] = [view.figure(line, column), sumOfLines(view, lines, amount)];
    const { figure: whole, group = "", kind = "total" } = wholeOf(line);
    if (result === undefined || part === undefined || whole === undefined || part.dimension !== whole.dimension)
      continue;
    if (kind === "ofCommonBase" && !isShareOfPart({ part, share: result })) continue;
    relations.push({
      check,
      result,
      inputs: [part, whole],
      form: { kind: "ratio" },
      facts: { name: nameOfCell(context, view, line, column), over: part.heading, group, whole: kind },
    });
  }
  return relations;
}

function sumOfLines(view: TableView, lines: readonly Line[], amount: FieldColumn): Node | undefined {
  const [first, ...others] = lines;
  if (first === undefined || others.length === 0) return first && view.figure(first, amount);
  return sumNode(view.figures(lines, amount));
}
