import { plain } from "../figures/exact";
import { isUnitText, parseUnit, parseUnitLine, unitInHeading } from "./parse-unit";
import type { Unit } from "./units";

function told(unit: Unit | undefined): string | undefined {
  if (unit === undefined) return undefined;
  if (unit.kind === "percent") return unit.text;
  if (unit.kind === "count") return `${plain(unit.factor)} ${unit.text}`;
  return `${plain(unit.factor)} ${unit.currency}`;
}

test.each([
  ["元", "1 CNY"],
  ["万元", "10000 CNY"],
  ["（亿元）", "100000000 CNY"],
  ["千元", "1000 CNY"],
  ["百万元", "1000000 CNY"],
  ["人民币万元", "10000 CNY"],
  ["万元人民币", "10000 CNY"],
  ["万美元", "10000 USD"],
  ["USD '000", "1000 USD"],
  ["USD ’000", "1000 USD"],
  ["USD thousand", "1000 USD"],
  ["CNY 10k", "10000 CNY"],
  ["RMB 10,000", "10000 CNY"],
  ["10,000 yuan", "10000 CNY"],
  ["RMB million", "1000000 CNY"],
  ["$m", "1000000 USD"],
  ["US$ million", "1000000 USD"],
  ["thousand USD", "1000 USD"],
  ["thousands of US dollars", "1000 USD"],
  ["€", "1 EUR"],
  ["Rs. in lakh", "100000 INR"],
  ["₹ crore", "10000000 INR"],
  ["Kshs. million", "1000000 KES"],
  ["R’000", "1000 ZAR"],
  ["R million", "1000000 ZAR"],
  ["Pesos", "1 PHP"],
  ["UGX billion", "1000000000 UGX"],
  ["澳门元", "1 MOP"],
  ["个", "1 个"],
  ["户次", "1 户次"],
  ["万户", "10000 户"],
  ["台（套）", "1 台(套)"],
  ["元/平方米", "1 元/平方米"],
  ["CNY/m²", "1 CNY/m²"],
  ["person-times", "1 person-times"],
  ["％", "%"],
  ["百分比", "%"],
  ["‰", "‰"],
  ["个百分点", "个百分点"],
  ["含税", undefined],
  ["", undefined],
])("%s is the unit %p", (text, unit) => {
  expect(told(parseUnit(text))).toBe(unit);
});

test.each([
  ["单位：万元", "10000 CNY"],
  ["單位：萬元（保留整數）", "10000 CNY"],
  ["金额单位:元", "1 CNY"],
  ["（单位：人民币亿元）", "100000000 CNY"],
  ["单位：万元、%", "10000 CNY"],
  ["单位：个、万元", "10000 CNY"],
  ["（万元、分）", "10000 CNY"],
  ["单位：人、元/人、万元", "10000 CNY"],
  ["单位：平方米、元/平方米、元、万元", "1 平方米"],
  ["编制单位：东江新区财政局   单位：万元", "10000 CNY"],
  ["Amounts in USD '000", "1000 USD"],
  ["(in thousands of US dollars)", "1000 USD"],
  ["Unit: CNY 10k", "10000 CNY"],
  ["金额：万元", "10000 CNY"],
  ["（亿元）", "100000000 CNY"],
  ["填报单位：广东省财政厅", undefined],
  ["2023年度", undefined],
])("the line %s states %p", (text, unit) => {
  expect(told(parseUnitLine(text))).toBe(unit);
});

test.each([
  ["预算金额（万元）", "10000 CNY"],
  ["预算金额\n（万元）", "10000 CNY"],
  ["预算金额万元", "10000 CNY"],
  ["Budget (USD '000)", "1000 USD"],
  ["Approved budget (RMB 10,000)", "10000 CNY"],
  ["Budget, USD thousand", "1000 USD"],
  ["资金占比（%）", "%"],
  ["执行率%", "%"],
  ["覆盖率100%", "%"],
  ["保费分担 / 中央50%", undefined],
  ["项目数（个）", "1 个"],
  ["融资再担保补助覆盖中小微企业数量（户次）", "1 户次"],
  ["重大系统性、区域性金融风险发生率（%）", "%"],
  ["设备购置数量（台（套））", "1 台(套)"],
  ["金额（含税，元）", "1 CNY"],
  ["单元", undefined],
  ["项目名称", undefined],
  ["全年预算数（A）", undefined],
  ["投入（20分）", undefined],
  ["执行率（B/A）", undefined],
])("the heading %s states %p", (heading, unit) => {
  expect(told(unitInHeading(heading))).toBe(unit);
});

test.each(["单位：万元", "（金额单位：元）", "单位: 亿元", "Unit: USD '000"])(
  "%s states nothing but a unit of money",
  (text) => {
    expect(isUnitText(text)).toBe(true);
  },
);

test.each([
  "金额（万元）",
  "万元",
  "编制单位：某县财政局",
  "单位：户",
  "单位",
  "实施单位：交通局 2024年度金额单位：万元",
])("%s states more than a unit of money, or none", (text) => {
  expect(isUnitText(text)).toBe(false);
});
