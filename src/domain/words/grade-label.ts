import { simplified } from "../letters/simplified";
import { remembered } from "../remembered";

/** Without blanks, so that 等 级 and "overall grade" are one word each. */
const LABEL =
  /^(?:绩效|综合|最终|自评|评价|评定|考核|结果)*(?:等级|等次|级别|评级)[:：]?$|^(?:overall|final)?(?:grade|rating)[:：]?$/;

/** Whether a text labels the overall grade, below a scorecard or next to a grade: 评价等级, 等 级：, Rating. */
export const isGradeLabel = remembered((text: string): boolean =>
  LABEL.test(simplified(text.normalize("NFKC").replace(/\s+/gu, "").toLowerCase())),
);
