import type { FieldColumn, Line } from "../../../../domain/table";
import type { Node } from "../../reading/figures/node";
import { freeColumns, sparseColumns } from "../../reading/tables/free-columns";
import type { TableView } from "../../reading/tables/table-view";
import { saysCarriedOn } from "../../reading/totals/running-columns";
import { lowestHeading, partNames } from "../../reading/words/part-names";
import { asStated, holds } from "../equation/compute";
import type { Relation } from "../equation/relation";
import { numericColumns } from "../patterns/numeric-columns";

/** Steps that must follow: as many by themselves, and of all that can be told such a part. */
const FEWEST = 4;
const MOST = 0.8;
/** Steps at which ways are tried before one is held against all lines. */
const TRIED = 60;
/** Steps after which a way that half of them do not follow is given up. */
const PROBED = 10;
/** Ledgers have few columns of amounts; pairs of many would agree by chance. */
const WIDEST = 12;

/** Figures of one kind, place by place: a column from line to line, or a line from month to month. */
interface Series {
  readonly name: string;
  /** The figure at a place, counted from 0. */
  readonly at: (place: number) => Node | undefined;
}

/** What comes and goes between two places, with the sign by which it changes the figure that is carried on. */
type Changes = readonly { readonly series: Series; readonly sign: 1 | -1 }[];

/** A figure that is carried on, and what may change it. */
interface Carried {
  readonly result: Series;
  readonly others: readonly Series[];
  readonly places: number;
  /** What the figure at a place is called by. */
  readonly nameAt: (place: number) => string;
}

/**
 * The equations of all figures of a table that are carried on, stated for `check`: each is the one before it with what
 * came and less what went, as nearly all of them show.
 */
export function carriedOnIn(view: TableView, check: string): readonly Relation[] {
  return [...downwards(view), ...alongMonths(view)].flatMap((carried) => {
    const way = carried.others.length > WIDEST || !isTyped(carried) ? undefined : likeliest(carried);
    const steps = way === undefined ? [] : stepsOf(carried, way);
    return followed(steps) > 0 ? steps.map((step) => ({ ...step, check })) : [];
  });
}

/** Whether any of the steps at which ways are tried has a typed result: live ones follow by themselves. */
function isTyped({ result, places }: Carried): boolean {
  for (let place = 0; place < Math.min(places, TRIED); place += 1)
    if (result.at(place)?.isFormula === false) return true;
  return false;
}

/** The changes that most steps tell of; the simpler ones of two. */
function likeliest(carried: Carried): Changes | undefined {
  const start = best(carried, changesOf(carried.others), { changes: [], telling: 0 });
  return start.telling === 0 ? undefined : withRareOnes(carried, start).changes;
}

/** Changes, and how many steps tell that they follow. */
interface Weighed {
  readonly changes: Changes;
  readonly telling: number;
}

function best(carried: Carried, ways: readonly Changes[], known: Weighed): Weighed {
  let most = known;
  for (const changes of ways) {
    if (!mayFollow(carried, changes)) continue;
    const telling = followed(stepsOf(carried, changes, TRIED));
    if (telling > most.telling) most = { changes, telling };
  }
  return most;
}

/** What changes the figure once in a while, in a column of its own: 收回指标 beside 指标下达 and 支付金额. */
function withRareOnes(carried: Carried, known: Weighed): Weighed {
  const { changes } = known;
  const rest = carried.others.filter((each) => !changes.some(({ series }) => series === each));
  const more = best(
    carried,
    rest.flatMap(signed).map((change) => [...changes, change]),
    known,
  );
  return more === known ? known : withRareOnes(carried, more);
}

/** Columns whose headings speak of balances or of totals so far, each from line to line. */
function downwards(view: TableView): readonly Carried[] {
  const { data } = view;
  const seriesOf = (column: FieldColumn): Series => ({
    name: lowestHeading(column.heading),
    at: (place) => figureAt(view, data[place], column),
  });
  const columns = numericColumns(view).flatMap(({ column, dimension }) => (dimension === "rate" ? [] : column));
  return columns
    .filter(({ heading }) => saysCarriedOn(lowestHeading(heading)))
    .map((result): Carried => {
      const others = [...columns.filter((column) => column !== result), ...sparseColumns(view, result)];
      const nameAt = (place: number): string => nameOf(view, data[place]);
      return { result: seriesOf(result), others: others.map(seriesOf), places: data.length, nameAt };
    });
}

/** Lines whose names speak of totals so far, each from month to month. */
function alongMonths(view: TableView): readonly Carried[] {
  const months = [...view.columns((field) => field.startsWith("month_")), ...freeColumns(view).filter(isMonth)];
  if (months.length <= FEWEST) return [];
  const seriesOf = (line: Line): Series => ({
    name: view.nameOf(line),
    at: (place) => figureAt(view, line, months[place]),
  });
  return view.data
    .filter((line) => saysCarriedOn(view.nameOf(line)))
    .map((line): Carried => {
      const others = view.data.filter((other) => other !== line).map(seriesOf);
      return { result: seriesOf(line), others, places: months.length, nameAt: () => view.nameOf(line) };
    });
}

/** Where nothing else speaks of public money, months have no field. */
function isMonth({ heading }: FieldColumn): boolean {
  return /^(?:1[0-2]|[1-9])月份?$/u.test(lowestHeading(heading));
}

function figureAt(view: TableView, line: Line | undefined, column: FieldColumn | undefined): Node | undefined {
  return line === undefined ? undefined : view.figure(line, column);
}

function nameOf(view: TableView, line: Line | undefined): string {
  return line === undefined ? "" : view.nameOf(line);
}

/** What may have come or gone, simple ways first: this month's amount; what came less what went. */
function changesOf(others: readonly Series[]): readonly Changes[] {
  const single = others.flatMap(signed).map((change): Changes => [change]);
  const pairs = others.flatMap((came) =>
    others
      .filter((went) => went !== came)
      .map((went): Changes => [
        { series: came, sign: 1 },
        { series: went, sign: -1 },
      ]),
  );
  return [...single, ...pairs];
}

function signed(series: Series): Changes {
  return [
    { series, sign: 1 },
    { series, sign: -1 },
  ];
}

/** The equations of all places but the first; a new series may begin anywhere. */
function stepsOf({ result, places, nameAt }: Carried, changes: Changes, count = places): readonly Relation[] {
  const relations: Relation[] = [];
  const parts = partNames(changes.map(({ series, sign }) => (sign === 1 ? `+${series.name}` : `−${series.name}`)));
  let before: Node | undefined;
  for (let place = 0; place < Math.min(places, count); place += 1) {
    const now = result.at(place);
    const terms = changes.flatMap(({ series, sign }) => {
      const node = series.at(place);
      return node === undefined || node.dimension !== (now?.dimension ?? node.dimension) ? [] : [{ node, sign }];
    });
    // What came and went where no balance is stated is lost to the next one.
    if (now === undefined && terms.length > 0) before = undefined;
    if (now === undefined) continue;
    if (before !== undefined && terms.length > 0 && !now.isFormula) {
      const signs = terms.map(({ sign }) => sign);
      const inputs = terms.map(({ node }) => node);
      relations.push({
        check: "",
        result: now,
        inputs: [before, ...inputs],
        form: { kind: "sum", signs: [1, ...signs] },
        alternatives: [{ inputs, form: { kind: "sum", signs } }],
        facts: { name: nameAt(place), before: result.name, parts },
      });
    }
    before = now;
  }
  return relations;
}

/** How many steps tell that they follow; none where fewer than nearly all do, or where most begin a new series. */
function followed(steps: readonly Relation[]): number {
  let [telling, wrong, anew] = [0, 0, 0];
  let wasWrong = false;
  for (const step of steps) {
    const follows = goesOn(step);
    const isWrong = !follows && holds(step, asStated) === false;
    if (follows) telling += isTelling(step) ? 1 : 0;
    else if (!isWrong) anew += 1;
    // One wrong figure breaks two steps: that to it and that from it.
    else if (!wasWrong) wrong += 1;
    wasWrong = isWrong && !wasWrong;
  }
  return telling >= FEWEST && telling > anew && telling >= (telling + wrong) * MOST ? telling : 0;
}

/** Doubles are off by less than this part of the largest figure. */
const NOISE = 1e-9;

/**
 * Most columns called balances are carried on by nothing: their first steps tell. A look at doubles, which lets through
 * whatever half of the exact steps would.
 */
function mayFollow({ result, places }: Carried, changes: Changes): boolean {
  let [seen, near] = [0, 0];
  let before: Node | undefined;
  for (let place = 0; place < Math.min(places, PROBED); place += 1) {
    const now = result.at(place);
    let [expected, room, terms] = [0, 0, 0];
    for (const { series, sign } of changes) {
      const node = series.at(place);
      if (node === undefined || node.dimension !== (now?.dimension ?? node.dimension)) continue;
      expected += sign * node.approx;
      room += node.inputRoom + Math.abs(node.approx) * NOISE;
      terms += 1;
    }
    if (now === undefined) {
      if (terms > 0) before = undefined;
      continue;
    }
    if (before !== undefined && terms > 0 && !now.isFormula) {
      const gap = Math.abs(before.approx + expected - now.approx);
      seen += 1;
      if (gap <= room + before.inputRoom + now.resultRoom + Math.abs(before.approx) * NOISE) near += 1;
    }
    before = now;
  }
  return near * 2 >= seen;
}

/** Whether a figure is the one before it with what changed, and does not begin a new series. */
function goesOn({ check, result, inputs, form, facts }: Relation): boolean {
  return holds({ check, result, inputs, form, facts }, asStated) === true;
}

/** Something was there, and something changed. */
function isTelling({ inputs: [before, ...changes] }: Relation): boolean {
  return before?.value.isZero() === false && changes.some(({ value }) => !value.isZero());
}
