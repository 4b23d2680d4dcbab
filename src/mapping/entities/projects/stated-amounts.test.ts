import { statedAmounts } from "./stated-amounts";

function told(text: string): string {
  return statedAmounts(text)
    .map(({ field, quantity }) => `${field} ${quantity.value.toFixed()} ${quantity.unit?.text ?? ""}`)
    .join(", ");
}

test.each([
  ["预算120万元，支出98.5万元", "budget 120 万元, spent 98.5 万元"],
  [
    "年初预算500万元，调整后预算480万元，实际支出475.2万元，执行率99%。",
    "budget_initial 500 万元, budget 480 万元, spent 475.2 万元",
  ],
  ["預算金額：58萬元　　支出金額：55.1萬元", "budget 58 万元, spent 55.1 万元"],
  ["实施单位：某中心\n预算总额为86万元\n已支付60万元", "budget 86 万元, spent 60 万元"],
  ["安排86万元，已用81.7万元", "budget 86 万元, spent 81.7 万元"],
  ["核定资金 3,200,000元；累计使用3,150,000元", "budget 3200000 元, spent 3150000 元"],
])("%j states %s", (text, amounts) => {
  expect(told(text)).toBe(amounts);
});

test.each([
  ["only one of them", "预算120万元，已完工"],
  ["rates", "预算执行率98%，支出进度99%"],
  ["two budgets", "预算120万元，追加预算30万元，支出140万元"],
  ["what the amounts are of", "补助120万元，带动投资300万元"],
])("a text with %s states no budget and spending", (_case, text) => {
  expect(told(text)).toBe("");
});
