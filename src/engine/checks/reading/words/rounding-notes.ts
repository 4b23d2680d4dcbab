import type { Model } from "../../../../domain/model";
import { onceFor } from "../../../../domain/remembered";

/** 四舍五入可能造成合计与分项之和不等, 尾数误差, figures may not add due to rounding. */
const SAYS_ROUNDED =
  /(?:尾数|尾差|进位|舍入)[^。；]{0,8}(?:误差|差异|差|不等|不一致)|存在尾差|四舍五入[^。；]{0,24}(?:合计|总计|总数|相加|不等|差异|误差|尾差)|(?:合计|总计|总数|分项)[^。；]{0,24}四舍五入|may not (?:add|sum|total)|(?:due to|because of) rounding|rounding difference/iu;

/** The sheets whose notes say that their figures were rounded one by one, so that whole numbers need not add up either. */
export const roundedSheets = onceFor((model: Model): ReadonlySet<string> => {
  const saying = model.sheets.filter(({ texts }) => texts.some(({ text }) => SAYS_ROUNDED.test(text)));
  return new Set(saying.map(({ sheet }) => sheet));
});
