import { exact, HUNDRED, ONE } from "../../domain/figures/exact";
import type { StatedOverFulfilment } from "../../domain/model";

/** 完成率超过150%: the ratio itself. */
const RATIO = /完成(?:率|比例|程度)[^。;\n\d]{0,6}(?:超过|高于|大于|超出)\s*(1[1-9]\d|[2-9]\d{2})\s*%/;
/** 超过目标值30%: what lies above it; 超过目标值的150% is the ratio again. */
const ABOVE_TARGET = /超(?:过|出|额完成)[^。;\n\d]{0,4}(?:目标|指标|计划)(?:值|数)?(?:的)?\s*(\d{2,3})\s*%/;
/** How far behind the ratio its consequence may stand, in the same sentence. */
const CONSEQUENCE = /^[^。;\n]{0,30}/;
const IN_PERCENT = String.raw`[^。;\n\d]{0,14}?(\d{1,2}(?:\.\d)?)\s*%`;
const KEPT = new RegExp(`(?<!不)(?:得|计|按|给予?)${IN_PERCENT}`);
const TAKEN_OFF = new RegExp(`(?:扣|减)${IN_PERCENT}`);

/** What a note says of actuals far above their target; the text is NFKC. Undefined where it takes no points off. */
export function overFulfilmentIn(text: string): StatedOverFulfilment | undefined {
  const ratio = RATIO.exec(text);
  const found = ratio ?? ABOVE_TARGET.exec(text);
  if (found?.[1] === undefined) return undefined;
  const share = exact(found[1]).div(HUNDRED);
  const above = share.lt(ONE) ? share.plus(ONE) : share;
  const consequence = CONSEQUENCE.exec(text.slice(found.index + found[0].length))?.[0] ?? "";
  const keep = keptIn(consequence);
  if (keep !== undefined) return { above, keep };
  return /扣|减|酌情/.test(consequence) ? { above } : undefined;
}

function keptIn(consequence: string): StatedOverFulfilment["keep"] {
  if (/一半|减半/.test(consequence)) return exact("0.5");
  if (/不得分|不计分/.test(consequence)) return exact(0);
  const off = TAKEN_OFF.exec(consequence)?.[1];
  if (off !== undefined) return ONE.minus(exact(off).div(HUNDRED));
  const kept = KEPT.exec(consequence)?.[1];
  return kept === undefined ? undefined : exact(kept).div(HUNDRED);
}
