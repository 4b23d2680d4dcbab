import { simplified } from "../letters/simplified";
import { remembered } from "../remembered";

const NUMBERED = String.raw`^(?:[一二三四五六七八九十\d]{1,2}[、.．])?`;
const THEIR_END = String.raw`(?:项|值|数|指标|事项)*(?:[（(].*[)）])?(?:[:：].*)?$`;
const GIVEN = new RegExp(
  `${NUMBERED}(?:附加|奖励|额外|特别)?(?:附加分|加(?:[（(]?[减扣][)）]?)?分|奖励分)${THEIR_END}|^(?:bonus|extra|additional)(?:points?|marks?|score)?(?:[（(].*[)）])?$`,
  "iu",
);
const TAKEN_OFF = new RegExp(`${NUMBERED}(?:附加|额外|特别)?[减扣]分(?=项|指标|事项)${THEIR_END}`, "u");

/** 附加分, 加分项（5分）, 加（减）分, bonus points: given beyond the full marks. */
export const namesBonusPoints = remembered((text: string): boolean => GIVEN.test(compared(text)));

/**
 * 附加分, 加分项（5分）, 扣分项：逾期报送, bonus points: given or taken off beyond the full marks. They count in a total, and no weights
 * have to add up with theirs.
 */
export const namesExtraPoints = remembered((text: string): boolean =>
  [GIVEN, TAKEN_OFF].some((words) => words.test(compared(text))),
);

function compared(text: string): string {
  return simplified(text.normalize("NFKC")).replace(/\s/gu, "");
}
