import type { CellAddress } from "../../../domain/cells/address";
import { halfWidth } from "../../../domain/letters/half-width";
import type { Field } from "../../../domain/lists";
import type { Figure } from "../../../domain/model";
import { parseQuantities } from "../../../domain/quantity/parse-quantity";
import type { Quantity } from "../../../domain/quantity/quantity";

/** Longer texts are reports: what they say of money is of many things. */
const LONGEST = 200;
/** What stands between a label and its amount: 预算数为：约, budget of £. */
const BEHIND_LABEL = /(?:数|额|金额|资金|总额)?(?:合计|共计|共|合|为|是|达|约|of|[:\s])*[¥￥$€£]?\s*$/iu;
const SPENT = /(?:支出|执行|支付|使用|拨付|花费|用款|已用|已花|用了|花了|spent|spend|expenditure|disbursed)$/iu;
const BUDGET = /(?:预算|安排|下达|批复|核定|budget(?:ed)?|allocat(?:ed|ion)|award(?:ed)?)$/iu;
const INITIAL = /年初|初始|原(?:预算|安排)|initial|original/iu;
/** A part of a label that is no part of it: what stood before the amount in the same sentence. */
const BEFORE_LABEL = /^.*[,，;；。、\n]|^.*\s{2,}/su;

/** The parts of an amount that a sentence states; the place is that of the whole cell. */
type StatedAmount = Pick<Figure, "field" | "quantity">;

/**
 * The budget and the spending that one text states behind their labels: 预算120万元，支出98.5万元. None where the text does not
 * state both, or states one of them twice: then nobody can tell what it is about.
 */
export function statedAmounts(text: string): readonly StatedAmount[] {
  if (text.length > LONGEST || !/\d.*\d/su.test(text)) return [];
  const half = halfWidth(text);
  const amounts: StatedAmount[] = [];
  let from = 0;
  for (const { start, end, quantity } of parseQuantities(text).found) {
    const field = isMoney(quantity) ? labelledField(half.slice(from, start)) : undefined;
    if (field !== undefined) amounts.push({ field, quantity });
    from = end;
  }
  const fields = amounts.map(({ field }) => field);
  const isPair = fields.includes("spent") && fields.length > 1;
  return isPair && new Set(fields).size === fields.length ? amounts : [];
}

/** The amounts as figures of a project that the cell speaks of. */
export function statedFigures(
  text: string,
  place: { readonly at: CellAddress; readonly table: string; readonly line?: number },
): readonly Figure[] {
  return statedAmounts(text).map((amount) => ({ ...place, ...amount }));
}

function isMoney({ unit }: Quantity): boolean {
  return unit?.kind === "money";
}

function labelledField(before: string): Field | undefined {
  const label = before.replace(BEFORE_LABEL, "").replace(BEHIND_LABEL, "");
  if (SPENT.test(label)) return "spent";
  if (!BUDGET.test(label)) return undefined;
  return INITIAL.test(label) ? "budget_initial" : "budget";
}
