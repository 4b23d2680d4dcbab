import { labelKind } from "./line-words";

test.each(["A.P Certified Testing LLC", "J.T. Builders"])("%s begins with initials, not with a number", (text) => {
  expect(labelKind(text)).toBeUndefined();
});

test.each([
  ["合  计", "total"],
  ["总计", "total"],
  ["Grand total", "total"],
  ["All districts", "total"],
  ["All streams", "total"],
  ["合计（12个项目）", "total"],
  ["累计", "total"],
  ["本年累计", "total"],
  ["合计/加权平均（以资金规模为权数）", "total"],
  ["小计", "subtotal"],
  ["过程小计", "subtotal"],
  ["交通局合计", "subtotal"],
  ["Subtotal", "subtotal"],
  ["平均分", "average"],
  ["13个项目平均得分", "average"],
  ["简单平均", "average"],
  ["加权平均（按资金额）", "average"],
  ["得分率", "rate"],
  ["其中：中央财政资金", "of_which"],
  ["Of which: central", "of_which"],
  ["一、民生保障类", "group"],
  ["（二）基础设施类", "group"],
  ["满分", "full_marks"],
  ["最高分", "derived"],
  ["Best", "derived"],
  ["标准偏差", "derived"],
  ["折合万元", "derived"],
  ["承前页", "derived"],
  ["过次页", "derived"],
  ["占总额比重", "derived"],
  ["占全年比重", "derived"],
  ["占支出的比例（%）", "derived"],
  ["占比", "derived"],
  ["Share of total funding", "derived"],
])("%s begins a line of kind %s", (text, kind) => {
  expect(labelKind(text)?.kind).toBe(kind);
});

test.each([
  "平均响应时间",
  "总部经济扶持项目",
  "统计能力提升工程",
  "资金执行率提升行动",
  "Rural Road Upgrade",
  "甲县道路改造工程",
  "",
])("%s is a name", (text) => {
  expect(labelKind(text)).toBeUndefined();
});
