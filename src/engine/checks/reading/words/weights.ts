const WEIGHTS =
  /(?:权重|分值|满分值?|标准分)(?:[（(][^（()）]*[)）])?$|(?:^|\/ )(?:\w+ )?weight(?:ing|age)?(?: ?\([^()]*\))?$/iu;

/** 权重, 分值（分）, Weight (%): chosen beforehand, whatever some mark times or by it comes to. */
export function namesWeights(heading: string): boolean {
  return WEIGHTS.test(heading.trim());
}
