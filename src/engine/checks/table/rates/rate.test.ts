import { seriousIn, toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";
import { wordsOf } from "../../words";

const completed = (ofCost: string): readonly string[] =>
  toldWithExpected({
    指标: [
      ["绩效考核指标完成情况"],
      ["一级指标", "三级指标", "分值", "目标值", "完成值", "完成率", "得分"],
      ["产出", "新建管网长度", 25, "≥20公里", "21公里", "100.0%", 25],
      ["产出", "每公里造价", 25, "≤62万元", "58.9万元", ofCost, 25],
      ["产出", "管护达标率", 25, "≥90%", "92%", "100.0%", 25],
      ["效益", "污水处理量", 25, "≥100万吨", "85万吨", "85.0%", 21.25],
    ],
  });

test.each(["100.0%", "95.0%", "105.3%"])("a limit that was kept is completed to %s", (stated) => {
  expect(completed(stated)).toEqual([]);
});

test("another completion of a limit is told", () => {
  expect(completed("80.0%")).toEqual(["rate_mismatch 指标!F4 → 95.01%"]);
});

test("where no column is known for the budget, spending is divided by the money that most lines divide it by", () => {
  const told = toldWithExpected({
    合同支付: [
      ["项目合同支付情况表"],
      ["单位：万元"],
      ["合同名称", "合同金额", "变更金额", "结算金额", "累计支付", "支付比例"],
      ["设备购置合同", 427.2, null, 427.2, 427.2, "103.0%"],
      ["农田建设合同", 506.29, 35.6, 541.89, 525.63, "97.0%"],
      ["管网改造合同", 502.89, null, 502.89, 502.89, "100.0%"],
      ["养老服务合同", 260.07, -12.4, 247.67, 240.24, "93.1%"],
      ["技能培训合同", 291.12, null, 291.12, 291.12, "100.0%"],
      ["图书馆开放合同", 129.17, null, 129.17, 125.29, "97.0%"],
      ["污水治理合同", 521.97, 8.8, 530.77, 530.77, "100.0%"],
    ],
  });
  expect(told).toEqual(["rate_mismatch 合同支付!F4 → 100.00%", "rate_mismatch 合同支付!F7 → 97.00%"]);
});

test("where sources alone stand below budget and spending, the rate is held against their sums", () => {
  const ofSources = (stated: string): readonly string[] =>
    toldWithExpected({
      来源: [
        ["衔接资金来源及支出情况表（万元）"],
        ["项目名称", "预算安排", null, "实际支出", null, "支出率"],
        [null, "中央", "县级", "中央", "县级", null],
        ["高粱基地土壤改良", 80, 20, 78, 15, "93.00%"],
        ["蔬菜大棚冬季保温", 80, 10, 80, 8, stated],
        ["乡镇污水管网延伸", 300, 50, 290, 50, "97.14%"],
        ["村级光伏电站运维", 60, 12, 55, 12, "93.06%"],
      ],
    });
  expect(ofSources("97.78%")).toEqual([]);
  expect(ofSources("87.78%")).toEqual(["rate_mismatch 来源!F5 → 97.78%"]);
});

test("a column under two headings stands in quotes beside the ÷, so that nobody divides by its lower one", () => {
  const found = seriousIn({
    债券支出: [
      ["专项债券项目支出进度表（单位：万元）"],
      ["项目名称", "发行额度", "累计支出", null, "支出进度"],
      [null, null, "三季度末", "四季度末", null],
      ["职教园区项目", 200, 100, 150, "75.00%"],
      ["冷链物流园项目", 400, 250, 400, "88.88%"],
      ["污水处理厂项目", 500, 300, 450, "90.00%"],
      ["产业园道路项目", 800, 500, 640, "80.00%"],
    ],
  });
  expect(found.map((finding) => wordsOf(finding, "zh").message)).toEqual([
    "“冷链物流园项目”的“支出进度”填88.88%，按“累计支出 / 四季度末”÷发行额度应为100.00%。",
  ]);
});

/** A form whose total is executed at 95.33% of its initial budget and at 88% of the one in force. */
const executed = (rate: string, [budget, spent]: readonly [string, string]): readonly string[] =>
  toldWithExpected({
    自评表: [
      ["项目支出绩效自评表"],
      ["项目名称", null, "农村公路日常养护经费"],
      ["项目资金（元）", null, "年初预算数", budget, spent, "分值", rate, "得分"],
      [null, "年度资金总额", 4800000, 5200000, 4576000, 10, "95.33%", 9.53],
      [null, "财政拨款", 4800000, 4800000, 4176000, null, "87.00%", null],
      [null, "其他资金", 0, 400000, 400000, null, "100.00%", null],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因"],
      ["产出指标", "数量指标", "养护里程", "≥486公里", "486公里", 90, 90, null],
    ],
  });

test("a rate of a form may be one of the initial budget, unless its heading says what it is a part of", () => {
  expect(executed("执行率", ["全年预算数", "全年执行数"])).toEqual([]);
  expect(executed("执行率（B/A）", ["全年预算数（A）", "全年执行数（B）"])).toEqual([
    "rate_mismatch 自评表!G4 → 88.00%",
  ]);
});

test("a rate of 1 without decimals follows from nearly any two amounts, and shows nothing of how others are computed", () => {
  const partners = [
    [9100, 15225, 4600, 1],
    [17900, 30300, 3200, 1],
    [12700, 18450, 5200, 1],
    [16100, 24900, 2600, 1],
    [17700, 17349.5, 4500, 0.7],
    [7700, 13737.5, 5600, 0.7],
  ];
  const rows: RowsLiteral = [
    ["Grant 4711, claim 2"],
    ["Partner", "Staff", "Funding", "Paid 1", "Rate"],
    ...partners.map((figures, index): RowsLiteral[number] => [`Partner ${String(index + 1)}`, ...figures]),
  ];
  expect(toldWithExpected({ Partners: rows })).toEqual([]);
});

test.each<[string, string, string, readonly string[]]>([
  ["as they are", "96%", "96%", []],
  ["both wrong, which is one slip", "79%", "79%", ["rate_mismatch Performance!D6 → 68.58%"]],
  ["of which the capped one is wrong", "96%", "86%", ["rate_mismatch Performance!E3 → 95.79%"]],
])("achievement beside the same capped at 120%%, %s", (_name, ratio, capped, expected) => {
  const isTwice = ratio === "79%";
  const rows: RowsLiteral = [
    ["Performance framework"],
    ["Indicator", "Target", "Result", "Achievement ratio", "Achievement (max 120%)"],
    ["Cases treated", "95%", "91%", "96%", isTwice ? "96%" : capped],
    ["Households sprayed", 48000, 50880, "106%", "106%"],
    ["Facilities reporting", "80%", "98%", "123%", "120%"],
    ["Severe cases referred", "70%", "48%", isTwice ? ratio : "69%", isTwice ? capped : "69%"],
    ["Workers trained", 1600, 1472, "92%", "92%"],
  ];
  expect(toldWithExpected({ Performance: rows })).toEqual(expected);
});

/** What the provinces may spend in a year, with what was carried in and put off in some of them. */
function transfers(last: string): RowsLiteral {
  return [
    ["Infrastructure transfer, allocation and payments by province"],
    ["($ millions)"],
    ["Province", "Total allocation", "Carried forward", "Reprofiled", "Available in year", "Paid", "% paid"],
    ["Newfoundland", 13.4, "–", "–", 13.4, 12.7, "95%"],
    ["Nova Scotia", 24.1, "–", "–", 24.1, 20, "83%"],
    ["New Brunswick", 19.5, 1.6, "–", 21.1, 21.1, "100%"],
    ["Quebec", 190.1, 15.2, "–", 205.3, 170.4, "83%"],
    ["Ontario", 329.7, 26.4, -39.6, 316.5, 300.7, "95%"],
    ["Manitoba", 32.8, 2.6, "–", 35.4, 29.4, "83%"],
    ["Saskatchewan", 27.9, 2.2, -3.3, 26.8, 22.2, last],
  ];
}

test.each<[string, readonly string[]]>([
  ["83%", []],
  ["73%", ["rate_mismatch 表!G10 → 82.84%"]],
])("what is available in a year is no year, and rates may be of it: %s", (last, expected) => {
  expect(toldWithExpected({ 表: transfers(last) })).toEqual(expected);
});
