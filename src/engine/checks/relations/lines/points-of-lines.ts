import { exact, HUNDRED, ONE, ZERO } from "../../../../domain/figures/exact";
import type { FieldColumn } from "../../../../domain/table";
import { namesBonusPoints } from "../../../../domain/words/extra-points";
import type { TableView } from "../../reading/tables/table-view";
import { establish } from "../equation/establish";
import type { Relation } from "../equation/relation";

/** What the facts of such equations say that they are. */
export const DEDUCTION = "deduction";
export const COEFFICIENT = "coefficient";

/** What the points of a line follow from by its other columns: full marks less deductions, times a coefficient or a rating. */
export function pointsOfLines(view: TableView, check: string): readonly Relation[] {
  const [score, weight] = [view.column("score"), view.column("weight")];
  if (score === undefined || weight === undefined) return [];
  const points: Points = { score, weight, check };
  return [[ofDeductions(view, points)], [ofCoefficients(view, points)], ofRatings(view, points)].flatMap((ways) =>
    establish(ways, { tellingHeading: false }),
  );
}

type FreeColumn = TableView["table"]["unmapped"][number];

interface Points {
  readonly score: FieldColumn;
  readonly weight: FieldColumn;
  readonly check: string;
}

/** Points less deductions, where any are stated: 分值 − 扣分 = 得分. An empty deduction says nothing. */
function ofDeductions(view: TableView, { score, weight, check }: Points): readonly Relation[] {
  const heading = view.table.unmapped.find((each) => /^扣分(?:值|数)?$|^扣减分|deduct/iu.test(each.heading.trim()));
  if (heading === undefined) return [];
  const deductions = asPoints(heading);
  const extras = view.table.unmapped.filter(({ heading: name }) => namesBonusPoints(name)).map(asPoints);
  const parts = [weight.heading, ...extras.map((extra) => `+${extra.heading}`), `−${deductions.heading}`].join("");
  return [...view.data, ...view.totals].flatMap((line): Relation[] => {
    const [result, full, lost] = [score, weight, deductions].map((column) => view.figure(line, column));
    if (result === undefined || full === undefined || lost === undefined || lost.value.isNegative()) return [];
    const given = view.across(line, extras);
    const form = { kind: "sum", signs: [1, ...given.map(() => 1 as const), -1] } as const;
    const inputs = [full, ...given, lost];
    return [{ check, result, inputs, form, facts: { name: view.nameOf(line), parts, form: DEDUCTION } }];
  });
}

function asPoints(column: FreeColumn): FieldColumn {
  return { ...column, field: "score_input", confidence: 0, reasons: [] };
}

/** 得分系数, a coefficient: chosen first, and the points are computed from it. A 得分率 is computed from the points. */
export function isCoefficient({ heading }: FieldColumn): boolean {
  return /系数|coefficient/iu.test(heading);
}

/** 分值 × 得分系数 = 得分. */
function ofCoefficients(view: TableView, { score, weight, check }: Points): readonly Relation[] {
  const coefficients = view.columns((field) => field === "score_rate").find(isCoefficient);
  if (coefficients === undefined) return [];
  const parts = `${weight.heading}×${coefficients.heading}`;
  return view.data.flatMap((line): Relation[] => {
    const [result, full, part] = [score, weight, coefficients].map((column) => view.figure(line, column));
    if (result === undefined || full === undefined || part === undefined) return [];
    const facts = { name: view.nameOf(line), parts, form: COEFFICIENT };
    // 0.8 and 0.9 are chosen; 0.95 may stand for the 0.9475 that a completion gave.
    const slack = part.value.times(10).isInteger() ? ZERO : full.value.times(part.asResult.hi.minus(part.value));
    return [{ check, result, inputs: [full, part], form: { kind: "product" }, slack, facts }];
  });
}

/** Rating (0-5), 评分（1—5）, 得分（百分制）: the scale that ends with the best one. */
const SCALE = /[（(]\s*[01]\s*[-–—~～至]\s*(\d{1,3})\s*分?\s*[)）]|(\d{1,3}|[五十百])分制/u;
const IN_WORDS: Readonly<Record<string, string>> = { 五: "5", 十: "10", 百: "100" };

function bestOn(heading: string): string | undefined {
  const [, range, said = ""] = SCALE.exec(heading) ?? [];
  const best = range ?? IN_WORDS[said] ?? said;
  return Number(best) < 2 ? undefined : best;
}

/**
 * Weight × rating ÷ 5 = weighted score, or weight × rating on the scale of the ratings itself; weights may be in points or in
 * per cent.
 */
function ofRatings(view: TableView, points: Points): readonly (readonly Relation[])[] {
  const ratings = ratingsOf(view, points.score);
  if (ratings === undefined) return [];
  const best = bestOn(ratings.heading);
  return [...new Set(best === undefined ? [WHOLE] : [best, WHOLE])].map((full) => ofScale(view, points, ratings, full));
}

/** Weights that share a hundred: their part of a rating stays on its scale. */
const WHOLE = "100";

function ofScale(
  view: TableView,
  { score, weight, check }: Points,
  ratings: FieldColumn,
  best: string,
): readonly Relation[] {
  const product = `${weight.heading}×${ratings.heading}`;
  return view.data.flatMap((line): Relation[] => {
    const [result, full, rating] = [score, weight, ratings].map((column) => view.figure(line, column));
    if (result === undefined || full === undefined || rating === undefined) return [];
    const scale = (full.dimension === "rate" ? HUNDRED : ONE).div(exact(best));
    const parts = scale.eq(ONE) ? product : `${product}÷${best}`;
    const facts = { name: view.nameOf(line), parts, form: COEFFICIENT };
    return [{ check, result, inputs: [full, rating], form: { kind: "product", scale }, facts }];
  });
}

/** The ratings say their scale; before a 加权得分 they need not, where it is clear which column they are. */
function ratingsOf(view: TableView, { heading, index }: FieldColumn): FieldColumn | undefined {
  const scaled = view.table.unmapped.find((each) => bestOn(each.heading) !== undefined);
  if (scaled !== undefined) return asPoints(scaled);
  if (!/加权|weighted/iu.test(heading)) return undefined;
  const free = view.table.unmapped.filter((each) => each.index < index && RATING.test(each.heading));
  const [only, ...others] = [...view.columns((field) => field === "average"), ...free.map(asPoints)];
  return others.length === 0 ? only : undefined;
}

const RATING = /评分|得分|分值|均分|平均|\b(?:score|rating|mark|average)s?\b/iu;
