import type { Quantity } from "./quantity";
import { theOneQuantity } from "./the-one-quantity";

/** The full marks that a heading or caption states in its brackets: 得分（20分×执行率）, 预算执行情况(10分), Execution (20 points). */
export function statedPoints(text: string): Quantity | undefined {
  const points = /[（(]\s*(\d{1,3}(?:\.\d+)?\s*(?:分|points?\b|pts?\b))/iu.exec(text)?.[1];
  return points === undefined ? undefined : theOneQuantity(points).one;
}
