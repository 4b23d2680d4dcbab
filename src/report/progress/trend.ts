import type { Live, LiveWord } from "../live";

/** Eight steps of height; every Chinese font has them. */
const BLOCKS = "▁▂▃▄▅▆▇█";
const STEPS = BLOCKS.length - 1;

/**
 * A small line of cumulative spending as a part of the budget, one block a month. Sparklines are beyond Office.js and
 * the older WPS, so the line is text that a formula makes. Undefined without a budget to measure against.
 */
export function trendWord(months: readonly Live[], budget: Live): LiveWord | undefined {
  if (budget.value.lte(0) || months.length === 0) return undefined;
  return {
    value: months.map(({ value }) => BLOCKS[heightOf(value.div(budget.value).toNumber())] ?? "").join(""),
    write: (own) =>
      months
        .map(
          (month) =>
            `RIGHT(LEFT("${BLOCKS}",1+ROUND(ROUND(${STEPS}*MAX(0,MIN(1,${month.write(own)}/${budget.write(own)})),6),0)),1)`,
        )
        .join("&"),
  };
}

function heightOf(part: number): number {
  return Math.round(Math.round(STEPS * Math.max(0, Math.min(1, part)) * 1e6) / 1e6);
}
