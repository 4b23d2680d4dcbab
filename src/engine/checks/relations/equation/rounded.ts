import type { CellAddress } from "../../../../domain/cells/address";
import { CellSet } from "../../../../domain/cells/cell-map";
import type { Exact } from "../../../../domain/figures/exact";
import { exact, sumOf } from "../../../../domain/figures/exact";
import { overlap, widen } from "../../../../domain/figures/interval";
import type { Node } from "../../reading/figures/node";
import { asStated, compute, holds } from "./compute";
import type { Relation } from "./relation";
import { nodesOf } from "./relation";

/** Sheets whose figures were rounded one by one: by a note, or as their own sums show. */
export interface RoundedSheets {
  readonly noted: ReadonlySet<string>;
  readonly shown: ReadonlySet<string>;
  /** Whether a formula fetches its figure from another sheet, where the amounts may stand with all their places. */
  readonly isFetched: (at: CellAddress) => boolean;
}

/** An equation widened by the roundings of its figures, where the sheet shows that they were rounded one by one. */
export function withRoundings(relation: Relation, rounded: RoundedSheets): Relation {
  const room = relation.form.kind === "ratio" ? roomOfRatio(relation, rounded) : roomOfSum(relation, rounded);
  return room === undefined || relation.slack?.gt(room) === true ? relation : { ...relation, slack: room };
}

/**
 * A rate was computed before its amounts were rounded: each of them may be half of its last place off. Amounts in yuan and
 * cents, those planned in 万元 and those that formulas give were not rounded; a single decimal in thousands, millions, 亿元
 * or an unknown unit is the last place that was kept, and so are two in 亿元.
 */
function roomOfRatio(relation: Relation, { noted, shown, isFetched }: RoundedSheets): Exact | undefined {
  const { result, inputs } = relation;
  const [over, under] = inputs;
  if (over === undefined || under === undefined || under.value.isZero()) return undefined;
  if (isMadeWith(result, over)) return halfPlace(over).div(under.value.abs());
  if (result.isFormula && !isFetched(result.at)) return undefined;
  const isOfSheet = noted.has(result.at.sheet) || (shown.has(result.at.sheet) && inputs.every(isWhole));
  const isRounded =
    isOfSheet ||
    (inputs.every(isWhole) && (inputs.every(isRoundingUnit) || inputs.every(isMeasured))) ||
    inputs.every(isToOneDecimal) ||
    inputs.every(isInHundredMillions);
  if (!isRounded || inputs.some((node) => isCounted(node) || node.isFormula)) return undefined;
  const ratio = over.value.div(under.value).abs();
  // 3.3 beside 3.42 is 3.30.
  const decimals = Math.max(over.decimals, under.decimals);
  return halfPlace({ factor: over.factor, decimals })
    .plus(ratio.times(halfPlace({ factor: under.factor, decimals })))
    .div(under.value.abs());
}

/**
 * Whether an amount may have been made with the rate, and not the rate with the amount: 17.58 EUR are 16.41 CHF at 1.0711,
 * rounded to the cent.
 */
function isMadeWith({ quantity, decimals }: Node, amount: Node): boolean {
  const { unit, factor } = amount;
  const isInCents = amount.decimals === 2 && (unit === undefined || (unit.kind === "money" && factor.eq(1)));
  return isInCents && !quantity.percent && decimals >= FEWEST_DECIMALS_OF_RATE;
}

/** Rates of exchange and factors have more decimals than cents have. */
const FEWEST_DECIMALS_OF_RATE = 3;

/**
 * Room for sums of figures that were rounded one by one: on a sheet whose note says so each stands for what it shows, no
 * more; amounts in whole thousands, millions or 亿元, and those of a sheet whose own sums show it, add up to their total
 * within one of the last place, many within two.
 */
function roomOfSum(relation: Relation, { noted, shown }: RoundedSheets): Exact | undefined {
  const { result, inputs, form } = relation;
  if (form.kind !== "sum") return undefined;
  const { sheet } = result.at;
  if (noted.has(sheet) && !isCounted(result)) return sumOf([result, ...inputs].map(halfPlace));
  const isRounded =
    (isOfRoundedAmounts(relation) && !isCounted(result)) || (shown.has(sheet) && isOfWholeAmounts(relation));
  return isRounded ? lastPlaces(relation) : undefined;
}

/** So many sums that miss by a last place, with no figure in common, are no slips. */
const FEWEST_MISSED = 2;
/** Of so many sums one at least has to miss by a last place. */
const ONE_MISSED_IN = 10;

/** The sheets of whose typed sums of whole amounts several miss by a last place: their figures were rounded one by one. */
export function sheetsShownRounded(relations: readonly Relation[]): ReadonlySet<string> {
  const counts = new Map<string, { sums: number; missed: number; readonly cells: CellSet }>();
  for (const relation of relations) {
    if (!isOfWholeAmounts(relation)) continue;
    const { sheet } = relation.result.at;
    const count = counts.get(sheet) ?? { sums: 0, missed: 0, cells: new CellSet() };
    counts.set(sheet, count);
    count.sums += 1;
    if (holds(relation, asStated) !== false || !holdsWithin(relation, lastPlaces(relation))) continue;
    const cells = nodesOf(relation).map(({ at }) => at);
    if (cells.some((at) => count.cells.has(at))) continue;
    count.missed += 1;
    for (const at of cells) count.cells.add(at);
  }
  const isShown = ([, { sums, missed }]: readonly [
    string,
    { readonly sums: number; readonly missed: number },
  ]): boolean => missed >= FEWEST_MISSED && missed * ONE_MISSED_IN >= sums;
  return new Set([...counts].filter(isShown).map(([sheet]) => sheet));
}

/**
 * The equations of one line that nobody announced, widened by a last place where all figures in them are whole amounts:
 * what a report shows in whole millions adds up to within one, and three columns that do add up are no promise that the
 * fourth will. Other lines may have decimals, so that those of the columns say nothing of this one.
 */
export function widenedByLastPlace(relations: readonly Relation[]): readonly Relation[] {
  const areWhole = relations.every(
    (relation) => isSumOfAmounts(relation) && nodesOf(relation).every((node) => !node.isFormula && isInteger(node)),
  );
  return areWhole ? relations.map((relation) => ({ ...relation, slack: lastPlaces(relation) })) : relations;
}

function isInteger({ value, factor }: Node): boolean {
  return value.div(factor).isInteger();
}

function holdsWithin({ result, inputs, form }: Relation, room: Exact): boolean {
  const sum = compute({ inputs, form }, asStated);
  return sum !== undefined && overlap(result.asResult, widen(sum, room));
}

/** One of the last place, of many terms two. */
function lastPlaces({ result, inputs }: Relation): Exact {
  return result.factor.times(inputs.length >= MANY ? 2 : 1);
}

/** 项目数, 户数, Number of grants: a heading of things that are counted. */
const SAYS_COUNT = /[个项人家次件]|(?<!账)户|数(?!额)|count|number|\bno\b/iu;

/** A sum of typed amounts without decimals; points and counted things are whole by nature. */
function isOfWholeAmounts(relation: Relation): boolean {
  return isSumOfAmounts(relation) && isWhole(relation.result) && relation.inputs.every(isWhole);
}

function isSumOfAmounts({ result, inputs, form }: Relation): boolean {
  if (form.kind !== "sum" || inputs.length < 2 || result.unit?.kind === "count") return false;
  if (result.dimension === "count" && SAYS_COUNT.test(result.heading)) return false;
  return result.dimension.startsWith("money") || result.dimension === "count";
}

/** Whole projects, places, people: they are counted, whatever a note says of the figures beside them. */
function isCounted(node: Node): boolean {
  return node.dimension.startsWith("count") && node.decimals === 0 && !isMeasured(node);
}

/** Energy, length, area, mass: whole ones are rounded ones. */
const MEASURES =
  /^(?:[万亿]?(?:平方|立方)?(?:公里|千米|米)|[万亿]?(?:公顷|亩|吨|千克|公斤|升|度|千瓦|兆瓦|标准煤))|^(?:[kmg]?wh?|km2?|ha|hectares?|tons?|tonnes?|kg|litres?|m[23]?)$/iu;

function isMeasured({ unit }: Node): boolean {
  return unit?.kind === "count" && MEASURES.test(unit.text);
}

/** So many roundings come to more than one often enough that published accounts have such sums. */
const MANY = 5;

/** Half of the last place that a figure is written with, in the base of its dimension. */
function halfPlace({ decimals, factor }: Pick<Node, "decimals" | "factor">): Exact {
  return exact(10).pow(-decimals).div(2).times(factor);
}

/** Reports in thousands or millions round each amount. In 万元 people plan with whole ones, which must add up. */
function isOfRoundedAmounts({ result, inputs }: Relation): boolean {
  return isRoundingUnit(result) && isWhole(result) && inputs.length > 1 && inputs.every(isWhole);
}

const THOUSAND = exact(1_000);
const MILLION = exact(1_000_000);

/** What is counted has no decimals: such figures are amounts, or measured, and rounded either way. */
function isToOneDecimal(node: Node): boolean {
  const { dimension, decimals, unit } = node;
  return decimals === 1 && (unit === undefined || isRoundingUnit(node)) && /^(?:money|count)/.test(dimension);
}

const HUNDRED_MILLIONS = exact(100_000_000);

/** 3.42亿元: what is known to the last 万元 has four decimals. */
function isInHundredMillions({ unit, decimals }: Node): boolean {
  return unit?.kind === "money" && unit.factor.gte(HUNDRED_MILLIONS) && decimals <= 2;
}

function isRoundingUnit({ unit }: Node): boolean {
  return unit?.kind === "money" && (unit.factor.eq(THOUSAND) || unit.factor.gte(MILLION));
}

/** Typed without decimals; a formula's result is computed and not rounded. */
function isWhole(node: Node): boolean {
  // How many decimals it has is worked out when asked.
  return !node.isFormula && node.decimals === 0;
}
