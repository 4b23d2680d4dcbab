import { simplified } from "./letters/simplified";
import { remembered } from "./remembered";

const EXTRA =
  /^(?:[一二三四五六七八九十\d]{1,2}[、.．])?(?:附加|奖励|额外|特别)?(?:附加分|加分|奖励分|[减扣]分(?=项|指标|事项))(?:项|值|指标|事项)*(?:[（(].*[)）])?[:：]?$|^(?:bonus|extra|additional)(?:points?|marks?|score)?(?:[（(].*[)）])?$/iu;

/**
 * 附加分, 加分项（5分）, 减分项, bonus points: given or taken off beyond the full marks. They count in a total, and no weights
 * have to add up with theirs.
 */
export const namesExtraPoints = remembered((text: string): boolean =>
  EXTRA.test(simplified(text.normalize("NFKC")).replace(/\s/gu, "")),
);
