import fc from "fast-check";
import { plain } from "../figures/exact";
import { contains } from "../figures/interval";
import { parseQuantities } from "./parse-quantity";
import type { Quantity } from "./quantity";
import { theOneQuantity } from "./the-one-quantity";

/** A quantity in one line: comparison, value, upper bound, unit, hedge. */
function told(quantity: Quantity | undefined): string | undefined {
  if (quantity === undefined) return undefined;
  const { unit } = quantity;
  const factor = unit !== undefined && unit.kind !== "percent" && !unit.factor.eq(1) ? `${plain(unit.factor)}×` : "";
  const name = unit?.kind === "money" ? unit.currency : unit?.text;
  return [
    quantity.comparison,
    plain(quantity.value) + (quantity.upper === undefined ? "" : `..${plain(quantity.upper)}`),
    name === undefined ? undefined : factor + name,
    quantity.hedge,
  ]
    .filter((part) => part !== undefined)
    .join(" ");
}

describe("a text that is one number", () => {
  test.each([
    ["1,628.73万元", "1628.73 10000×CNY"],
    ["1，234", "1234"],
    ["1 358", "1358"],
    ["(12 345.50)", "-12345.5"],
    ["3 400 人", "3400 人"],
    ["预算金额：1,200.00万元", "1200 10000×CNY"],
    ["自评总分：95分", "95 分"],
    ["１，２３４．５０", "1234.5"],
    ["≥5个", "ge 5 个 restated"],
    ["＞＝5 个", "ge 5 个 restated"],
    ["3个", "3 个"],
    ["5个项目", "5 个"],
    ["完成5个", "5 个"],
    ["98%", "0.98 %"],
    ["９８％", "0.98 %"],
    ["≥95%", "ge 0.95 % restated"],
    ["不低于95%", "ge 0.95 % restated"],
    ["达到98%", "ge 0.98 %"],
    ["百分之95", "0.95 %"],
    ["百分之百", "1 %"],
    ["百分之九十六点五", "0.965 %"],
    ["达到百分之一百", "ge 1 %"],
    ["九成", "0.9 %"],
    ["九成以上", "ge 0.9 % restated"],
    ["约八成五", "0.85 % about"],
    ["5‰", "0.005 ‰"],
    ["2.5个百分点", "0.025 个百分点"],
    ["≥95百分比", "ge 0.95 % restated"],
    ["﹦12百分比", "eq 0.12 %"],
    ["═3个", "eq 3 个"],
    ["640万粒", "640 10000×粒"],
    ["约30亿元", "30 100000000×CNY about"],
    ["近2亿元", "2 100000000×CNY below"],
    ["超50家", "gt 50 家 over"],
    ["突破451.21亿元", "gt 451.21 100000000×CNY over"],
    ["30多家", "30 家 over"],
    ["300余家", "300 家 over"],
    ["5万余元", "5 10000×CNY over"],
    ["50家左右", "50 家 about"],
    ["50家以上", "ge 50 家 restated"],
    ["1000万元（含）以上", "ge 1000 10000×CNY restated"],
    ["30分钟以内", "le 30 分钟 restated"],
    ["不超过1%", "le 0.01 % restated"],
    ["≤0%", "le 0 % restated"],
    ["=100%", "eq 1 %"],
    ["180-260元/平方米", "range 180..260 元/平方米"],
    ["180～260", "range 180..260"],
    ["180 to 260 CNY/m²", "range 180..260 CNY/m²"],
    ["180-260CNY/m²", "range 180..260 CNY/m²"],
    ["between 180 and 260", "range 180..260"],
    ["95%-105%", "range 0.95..1.05 %"],
    ["95%～105%", "range 0.95..1.05 %"],
    ["≥95%且≤105%", "range 0.95..1.05 % restated"],
    ["4-6", "range 4..6"],
    ["43台（套）", "43 台（套）"],
    ["≥3300人次", "ge 3300 人次 restated"],
    ["18900平方米", "18900 平方米"],
    ["200㎡", "200 ㎡"],
    ["65吨", "65 吨"],
    ["3742 m²", "3742 m²"],
    ["285 persons", "285 persons"],
    ["12 widgets", "12 widgets"],
    ["7袋装", "7 袋"],
    ["at least 2300 CNY 10k", "ge 2300 10000×CNY restated"],
    ["no more than 0%", "le 0 % restated"],
    ["no more than 43 min", "le 43 min restated"],
    ["up to $1.5m", "le 1.5 1000000×USD restated"],
    ["USD 1,200", "1200 USD"],
    ["US$12.5 million", "12.5 1000000×USD"],
    ["nearly 200 units", "200 units below"],
    ["about 30", "30 about"],
    ["50 or more", "ge 50 restated"],
    ["¥1,200.50", "1200.5 CNY"],
    ["人民币500万元", "500 10000×CNY"],
    ["1万次", "1 10000×次"],
    ["500万", "500 10000×"],
    ["-66.71", "-66.71"],
    ["－66.71万元", "-66.71 10000×CNY"],
    ["(66.71)", "-66.71"],
    ["(58%)", "-0.58 %"],
    ["（58%）", "0.58 %"],
    ["（1,066.71）", "-1066.71"],
    ["1.2E+05", "120000"],
    [".5", "0.5"],
    ["100", "100"],
    [" 19,763.98万元 ", "19763.98 10000×CNY"],
    ["12个月", "12 个月"],
    ["10（其中，灾情因素6万元）", "10"],
    ["85（已审计）", "85"],
    ["≥320万页", "ge 320 10000×页 restated"],
    ["3万左右", "3 10000× about"],
    ["¥1,250,000.00（大写：壹佰贰拾伍万元整）", "1250000 CNY"],
    ["¥8,000.00（大寫：捌仟元整）", "8000 CNY"],
    ["432个（经核实）", "432 个"],
    ["8,877.89*", "8877.89"],
    ["93.5①", "93.5"],
    ["120（注2）", "120"],
    ["25万元（含配套5万元）", "25 10000×CNY"],
    ["412 (2024)", "412"],
    ["完成值：168场", "168 场"],
    ["不少於2400人次", "ge 2400 人次 restated"],
    ["1个工作日内", "le 1 个工作日 restated"],
    ["620万元（道路硬化400万元，渠系220万元）", "620 10000×CNY"],
    ["620万(道路硬化400万元,渠系220万元)", "620 10000×CNY"],
  ])("%s is %s", (text, quantity) => {
    expect(told(theOneQuantity(text).one)).toBe(quantity);
  });
});

describe("a text that is no number", () => {
  test.each([
    ["2023年", []],
    ["2023年8月10日", []],
    ["2023-08-10", []],
    ["8月31日", []],
    ["粤财金〔2019〕43号", []],
    ["第3条", []],
    ["项目1、项目4、项目7", []],
    ["表1-1 入库项目情况表", []],
    ["（1）", []],
    ["①", []],
    ["一、", []],
    ["10 August 2023", []],
    ["FY2024", []],
    ["ISO9001认证", []],
    ["健全", []],
    ["—", []],
    ["", []],
    ["2023年度广东实施项目", []],
    ["“7+4”类地方金融行业", []],
    ["三成员单位", []],
    ["一成不变", []],
    ["占百分之六十，其余待定", ["0.6 %"]],
    ["三项", ["3 项"]],
    ["完成十二个场景", ["12 个"]],
    ["完成。2023年度，实施金融服务实体经济项目为5个。", ["5 个"]],
    ["3个未完成", ["3 个"]],
    ["1.完成二期项目80%进度建设，接入机构家数达到1500家预期目标", ["0.8 %", "ge 1500 家"]],
    ["贷款金额合计为29.31亿元，按20%等比例计算为5.86亿元。", ["29.31 100000000×CNY", "0.2 %", "5.86 100000000×CNY"]],
    ["原下达160万元，后收回66.71万元", ["160 10000×CNY", "66.71 10000×CNY"]],
    ["15个地市19个政府性融资担保机构", ["15 个", "19 个"]],
    ["系统于2023年8月10日通过验收，共10个场景", ["10 个"]],
    ["降费补助的平均年化担保费率不超过（含）1%", ["le 0.01 % restated"]],
  ])("%s leaves %p to ask about", (text, candidates) => {
    const meaning = theOneQuantity(text);
    expect(meaning.one).toBeUndefined();
    expect(meaning.candidates.map(told)).toEqual(candidates);
  });
});

test("the display of a text allows what rounds to it, in the scale of the value", () => {
  const rate = theOneQuantity("98%").one;
  expect(rate?.display.lo.toFixed()).toBe("0.975");
  expect(rate?.display.hi.toFixed()).toBe("0.985");
  expect(rate?.decimals).toBe(0);
});

test("a written number is read back, whatever groups its digits", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const decimals = `.${String(cents).padStart(2, "0")}`;
      for (const text of [`${whole}${decimals}`, `${whole.toLocaleString("en-US")}${decimals}万元`]) {
        const one = theOneQuantity(text).one;
        expect(one?.value.toFixed(2)).toBe(`${whole}${decimals}`);
        expect(one !== undefined && contains(one.display, one.value)).toBe(true);
      }
    }),
  );
});

test("no text makes the parser fail, and every quantity is a stretch of its text", () => {
  const letters = fc.constantFrom(..."0123456789.,，%-~≥约万元个年月日（）() 项目第号多以上ab$".split(""));
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 30 }), (text) => {
      for (const { quantity, start, end } of parseQuantities(text).found) {
        expect(start).toBeLessThan(end);
        expect(text.slice(start, end)).toContain(quantity.text);
      }
    }),
  );
});
