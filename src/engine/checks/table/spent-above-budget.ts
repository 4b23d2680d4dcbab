import { ZERO } from "../../../domain/exact";
import { defineCheck } from "../check";
import { changed, EXECUTION } from "../example-sheets";
import type { CheckContext } from "../context";
import { addressKey } from "../reading/address-key";
import { liesBelow } from "../reading/lies-below";
import { middle } from "../relations/compute";
import type { Node } from "../reading/node";
import type { Spending } from "../relations/spending";
import { spendingOf } from "../relations/spending";
import { spendingSlips } from "../relations/spending-slips";
import { showGap, showStated } from "../reading/show";

/** More spent than the budget in force gives. */
export const spentAboveBudget = defineCheck({
  code: "spent-above-budget",
  kind: "spend_exceeds_budget",
  class: "logical",
  severity: "error",
  source: "Budget law: no spending beyond the budget in force; a rate above 100 % never earns more than full marks.",
  words: {
    zh: {
      title: "支出大于预算",
      message: "“{name}”的“{heading}”为{stated}，大于“{budgetHeading}”{budget}，超出{difference}。",
      advice: "核对支出数和预算数；如有追加或上年结转，请在预算调整数中反映。",
      why: "超预算支出须有依据，执行率也不得超过100%。",
    },
    en: {
      title: "Spending above the budget",
      message: "“{heading}” of “{name}” is {stated}, above “{budgetHeading}” of {budget} by {difference}.",
      advice: "Check both figures; if money was added or carried over, show it as an adjustment of the budget.",
      why: "Spending beyond the budget needs a basis, and the rate may not exceed 100%.",
    },
  },
  silentWhen: {
    zh: "仅超出四舍五入尾差；三成以上的行支出都大于预算（两列口径不同）；合计行（明细已说明）。",
    en: "Only by a rounding tail; in more than three rows of ten (the columns are on different bases); total lines (the rows say it).",
  },
  example: { sheets: { 执行情况: changed(EXECUTION, { D5: 210 }) }, finds: "执行情况!D5" },
  *suspects(context) {
    for (const { spent, budget } of overspent(context))
      yield { node: spent, allowed: { lo: ZERO, hi: budget.asInput.hi }, isSure: true };
  },
  *run(context) {
    const seen = new Set<string>();
    for (const { name, spent, budget } of overspent(context)) {
      const place = addressKey(spent.at);
      // When the budget is the wrong figure, or spending is no sum of its parts, that finding says so.
      if (seen.has(place) || context.doubted(budget.at) || isMiscalculated(context, spent, budget)) continue;
      if (spendingSlips(context).some((slip) => slip.spent === spent)) continue;
      seen.add(place);
      const difference = showGap(spent, budget.value);
      yield {
        at: spent.at,
        key: [name, spent.heading],
        stated: showStated(spent),
        expected: `≤${showStated(budget)}`,
        difference,
        related: [budget.at],
        evidence: [spent, budget].map((node) => ({ at: node.at, text: showStated(node) })),
        facts: {
          name,
          heading: spent.heading,
          stated: showStated(spent),
          budgetHeading: budget.heading,
          budget: showStated(budget),
          difference,
        },
      };
    }
  },
});

/** True when an equation of its own corrects the spending to within the budget. */
function isMiscalculated(context: CheckContext, spent: Node, budget: Node): boolean {
  const computed = context.computed(spent.at);
  return computed !== undefined && middle(computed).lte(budget.asInput.hi.times("1.001"));
}

function* overspent(context: CheckContext): Iterable<Spending> {
  for (const records of spendingOf(context)) {
    const above = records.filter(({ spent, budget }) => liesBelow(budget, spent));
    if (records.length <= 3 || above.length <= records.length * 0.3) yield* above;
  }
}
