/** 折算得分, 换算后总分（按90分折算）, Converted score: a score on another scale; 折合人民币 is none, and 折算得分+加分 is more. */
const CONVERTED_SCORE =
  /^(?:(?:折算|换算|折合)(?:后|为?百分制)?的?(?:总?得分|总?分数?|成绩)|(?:converted|rescaled)score)(?:[(（:：].*)?$/iu;

/** Whether a label, in simplified letters, is that of a score converted to another scale. */
export function namesConvertedScore(label: string): boolean {
  return CONVERTED_SCORE.test(label.replace(/\s/gu, ""));
}
