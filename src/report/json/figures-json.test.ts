import { theOneQuantity } from "../../domain/quantity/the-one-quantity";
import { claimValue, operator, unitOf } from "./figures-json";

const at = { sheet: "指标", row: 0, col: 0 };

test.each([
  ["≥1.2万亩", ">=", "1.2", "万亩"],
  ["≥85万千瓦时", ">=", "85", "万千瓦时"],
  ["不少于36公里", ">=", "36", "公里"],
  ["≥5.8万人次", ">=", "5.8", "万人次"],
  ["≤0.5‰", "<=", "0.5", "‰"],
  ["≥98%", ">=", "98", "%"],
  ["≥3.5亿元", ">=", "3.5", "亿元"],
])("%s is given as its figure and what that figure counts", (text, op, value, unit) => {
  const quantity = theOneQuantity(text).one;
  const claim = { text, at, candidates: [], qualitative: false, ...(quantity === undefined ? {} : { quantity }) };
  expect([operator(claim), claimValue(claim), unitOf(claim)]).toEqual([op, value, unit]);
});
