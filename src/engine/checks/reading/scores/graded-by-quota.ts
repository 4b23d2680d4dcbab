import type { ReadingContext } from "../reading-context";

const SO_MANY = "(?:[二三四五]分之|\\d+(?:\\.\\d+)?%)";
/** 优秀按不超过三分之一的名额确定, 前2名为优秀, 优秀比例不超过30%, 良好等次占40%; top 20% are graded Excellent. */
const QUOTA = new RegExp(
  [
    "(?:优秀?|良好?|等[次级])[^。;]{0,20}名额",
    `(?:优秀?|良好?)(?:等[次级])?(?:的?比例|单位|个数)?(?:按|控制在|占|不超过|不高于){1,2}[^。;分]{0,6}${SO_MANY}`,
    `前(?:[一二三四五六七八九十\\d]+名|${SO_MANY}[一二三]?)的?[^。;]{0,6}(?:优|良|等[次级])`,
    "\\btop \\d+ ?(?:%|per ?cent)",
  ].join("|"),
  "iu",
);

/** Whether a note of the sheet says that grades go to so many of the best, and not by bands of scores. */
export function isGradedByQuota({ model }: Pick<ReadingContext, "model">, sheet: string): boolean {
  const texts = model.sheets.find((each) => each.sheet === sheet)?.texts ?? [];
  return texts.some(({ text }) => QUOTA.test(text.normalize("NFKC")));
}
