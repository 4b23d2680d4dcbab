/** The blank workbooks there are, as `fundscore template` takes them. */
export const TEMPLATE_NAMES = [
  "self-evaluation-form",
  "register",
  "execution",
  "fund-scorecard",
  "project-scores",
] as const;
/** An empty workbook that is ready to be filled in. */
export type TemplateName = (typeof TEMPLATE_NAMES)[number];
