import type { Exact } from "../../../domain/exact";
import { exact, sumOf } from "../../../domain/exact";
import type { Node } from "../reading/figures/node";
import type { Relation } from "./relation";

/** An equation with the room that the roundings of its figures need, where the sheet shows that they were rounded one by one. */
export function withRoundings(relation: Relation, rounded: ReadonlySet<string>): Relation {
  const room = relation.form.kind === "ratio" ? roomOfRatio(relation, rounded) : roomOfSum(relation, rounded);
  return room === undefined || relation.slack?.gt(room) === true ? relation : { ...relation, slack: room };
}

/**
 * A rate was computed before its amounts were rounded: each of them may be half of its last place off. Amounts in yuan and
 * cents, and those that formulas give, were not rounded.
 */
function roomOfRatio(relation: Relation, rounded: ReadonlySet<string>): Exact | undefined {
  const { result, inputs } = relation;
  const [over, under] = inputs;
  if (over === undefined || under === undefined || under.value.isZero() || result.isFormula) return undefined;
  const isRounded = rounded.has(result.at.sheet) || (inputs.every(isRoundingUnit) && inputs.every(isWhole));
  if (!isRounded || inputs.some((node) => isCounted(node) || node.isFormula)) return undefined;
  const ratio = over.value.div(under.value).abs();
  return halfPlace(over)
    .plus(ratio.times(halfPlace(under)))
    .div(under.value.abs());
}

/**
 * Room for sums of figures that were rounded one by one: on a sheet whose note says so each stands for what it shows, no
 * more; amounts in whole thousands, millions or 亿元 add up to their total within one of its last place, many within two.
 */
function roomOfSum(relation: Relation, rounded: ReadonlySet<string>): Exact | undefined {
  const { result, inputs, form } = relation;
  if (form.kind !== "sum" || isCounted(result)) return undefined;
  if (rounded.has(result.at.sheet)) return sumOf([result, ...inputs].map(halfPlace));
  return isOfRoundedAmounts(relation) ? result.factor.times(inputs.length >= MANY ? 2 : 1) : undefined;
}

/** Whole projects, places, people: they are counted, whatever a note says of the figures beside them. */
function isCounted({ dimension, decimals }: Node): boolean {
  return dimension.startsWith("count") && decimals === 0;
}

/** So many roundings come to more than one often enough that published accounts have such sums. */
const MANY = 5;

/** Half of the last place that a figure is written with, in the base of its dimension. */
function halfPlace({ decimals, factor }: Node): Exact {
  return exact(10).pow(-decimals).div(2).times(factor);
}

/** Reports in thousands or millions round each amount. In 万元 people plan with whole ones, which must add up. */
function isOfRoundedAmounts({ result, inputs }: Relation): boolean {
  return isRoundingUnit(result) && isWhole(result) && inputs.length > 1 && inputs.every(isWhole);
}

const THOUSAND = exact(1_000);
const MILLION = exact(1_000_000);

function isRoundingUnit({ unit }: Node): boolean {
  return unit?.kind === "money" && (unit.factor.eq(THOUSAND) || unit.factor.gte(MILLION));
}

/** Typed without decimals; a formula's result is computed and not rounded. */
function isWhole({ decimals, isFormula }: Node): boolean {
  return decimals === 0 && !isFormula;
}
