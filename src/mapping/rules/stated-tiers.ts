import type { Exact } from "../../domain/figures/exact";
import { exact, HUNDRED } from "../../domain/figures/exact";
import { RANGE_SIGN } from "../../domain/words/bounds";

const NUMBER = String.raw`(\d{1,3}(?:\.\d+)?)`;
const TO = String.raw`\s*(?:\([^()]{0,8}\))?\s*${RANGE_SIGN}+\s*`;
/** 100%-80%（含80%）, 80（含）~60%, 0-60%, 60%-0: the sign behind one of the two is enough. */
const RANGE = new RegExp(String.raw`${NUMBER}\s*(?:%${TO}${NUMBER}(?![\d.])\s*%?|${TO}${NUMBER}\s*%)`, "g");
/** The tiers by their names, whatever words stand between. */
const SPEAKS_OF_TIERS = /达成|达到预期|完成预期|achieved/i;

/**
 * 达成（100%-80%）、部分达成（80%-60%）、未达成（60%-0%）: from which part of the weight on an indicator counts as reached, and as
 * reached in part. Undefined where the ranges are none that lie end to end from a hundred down to nothing.
 */
export function tierBoundsIn(text: string): readonly [reachedFrom: Exact, partlyFrom: Exact] | undefined {
  if (!SPEAKS_OF_TIERS.test(text)) return undefined;
  const ranges = rangesIn(text);
  for (let place = 0; place + 2 < ranges.length; place += 1) {
    const [reached, partly, missed] = ranges.slice(place, place + 3).sort((a, b) => b.to - a.to);
    if (reached === undefined || partly === undefined || missed === undefined) continue;
    const isEndToEnd = reached.from === partly.to && partly.from === missed.to;
    if (reached.to === 100 && missed.from === 0 && isEndToEnd)
      return [exact(reached.from).div(HUNDRED), exact(partly.from).div(HUNDRED)];
  }
  return undefined;
}

const PARTLY = new RegExp(String.raw`(?:基本达成|部分达成|基本完成)[^，。；,;]{0,12}?${NUMBER}\s*%(?!${TO})`);
const PARTLY_IN_ENGLISH =
  /(?:partly|partially|basically|mostly) (?:achieved|met|reached)[^.;]{0,30}?(\d{1,3}(?:\.\d+)?)\s*%/i;

/** 基本达成的按80%计分 → 0.8; a range of per cents is no share. */
export function partialShareOf(text: string): Exact | undefined {
  const single = text.replace(RANGE, "");
  const percent = PARTLY.exec(single)?.[1] ?? PARTLY_IN_ENGLISH.exec(single)?.[1];
  return percent === undefined ? undefined : exact(percent).div(HUNDRED);
}

function rangesIn(text: string): readonly { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(RANGE)].map((match) => {
    const [one, other] = [Number(match[1]), Number(match[2] ?? match[3])];
    return { from: Math.min(one, other), to: Math.max(one, other) };
  });
}
