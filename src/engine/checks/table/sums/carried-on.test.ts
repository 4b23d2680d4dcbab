import { type Sheets, told, toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";
import { changed } from "../../example-sheets";

const _ = null;

const LEDGER: RowsLiteral = [
  ["专项资金支付台账"],
  ["单位：元"],
  ["日期", "凭证号", "摘要", "指标下达", "支付金额", "指标余额"],
  ["2024-01-03", "指001", "下达预算指标", 500000, _, 500000],
  ["2024-01-12", "付002", "支付工程进度款", _, 62000, 438000],
  ["2024-02-03", "付003", "支付监理费", _, 26000, 412000],
  ["2024-02-20", "指004", "追加预算指标", 80000, _, 492000],
  ["2024-03-05", "付005", "支付种苗款", _, 40000, 452000],
  ["2024-03-18", "付006", "支付培训费", _, 12000, 440000],
  ["2024-04-02", "付007", "支付设计费", _, 33000, 407000],
  ["2024-04-09", "付008", "支付审计费", _, 7000, 400000],
  ["2024-05-11", "付009", "支付材料款", _, 51500, 348500],
  ["2024-06-20", "付010", "支付验收费", _, 8500, 340000],
  ["2024-07-02", "付011", "支付工程尾款", _, 90000, 250000],
  ["合计", _, _, 580000, 330000, 250000],
];

/** What was taken back, once, in a column of its own; and a day whose balance stands once. */
const TAKEN_BACK: RowsLiteral = [
  ["专项资金支付台账"],
  ["单位：元"],
  ["日期", "摘要", "指标下达", "收回指标", "支付金额", "指标余额"],
  ["2024-01-03", "下达预算指标", 500000, _, _, 500000],
  ["2024-01-12", "支付工程进度款", _, _, 62000, 438000],
  ["2024-02-03", "支付监理费", _, _, 26000, 412000],
  ["2024-02-20", "追加预算指标", 80000, _, _, 492000],
  ["2024-03-05", "支付种苗款", _, _, 40000, 452000],
  ["2024-03-18", "财政收回结余指标", _, 50000, _, 402000],
  ["2024-04-02", "支付设计费", _, _, 33000, _],
  ["2024-04-02", "支付审计费", _, _, 7000, 362000],
  ["2024-05-11", "支付材料款", _, _, 51500, 310500],
  ["2024-06-20", "支付验收费", _, _, 8500, 302000],
  ["2024-07-02", "支付工程尾款", _, _, 90000, 212000],
];

/** Two projects below each other, each with a balance of its own. */
const TWO_SERIES: RowsLiteral = [
  ...LEDGER.slice(0, -1),
  ["2024-07-03", "指012", "下达二期指标", 300000, _, 300000],
  ["2024-07-12", "付013", "支付二期进度款", _, 60000, 240000],
  ["2024-08-12", "付014", "支付二期进度款", _, 45000, 195000],
];

const AMOUNTS = [120, 95, 130, 88, 142, 101, 99, 125];

/** What came together by the end of each month, for two items and for both. */
const BY_MONTH: RowsLiteral = [
  ["2024年财政补助分月支出台账"],
  ["单位：万元"],
  ["月份", "基础养老金", "缴费补贴", "当月支出", "累计支出"],
  ...AMOUNTS.map((amount, month): RowsLiteral[number] => {
    const soFar = AMOUNTS.slice(0, month + 1).reduce((sum, each) => sum + each + 70, 0);
    return [`${String(month + 1)}月`, amount, 70, amount + 70, soFar];
  }),
];

/** Balances of projects, none of which is carried on to the next. */
const PROJECTS: RowsLiteral = [
  ["项目预算执行情况表"],
  ["单位：万元"],
  ["项目名称", "预算数", "支出数", "结余"],
  ["河道整治项目", 500, 460, 40],
  ["校舍加固项目", 300, 280, 20],
  ["图书馆免费开放项目", 120, 120, 0],
  ["应急广播项目", 80, 71, 9],
  ["公路养护项目", 640, 600, 40],
  ["饮水安全项目", 210, 190, 20],
];

test.each<[string, Sheets, readonly string[]]>([
  ["a ledger whose balances follow", { 台账: LEDGER }, []],
  ["a ledger with a balance that does not", { 台账: changed(LEDGER, { F9: 414000 }) }, ["row_sum_mismatch 台账!F9"]],
  [
    "a payment that its balance does not know",
    { 台账: changed(LEDGER, { E11: 77000 }) },
    ["row_sum_mismatch 台账!E11"],
  ],
  ["a second series in one ledger", { 台账: TWO_SERIES }, []],
  ["a recall in a column of its own, a day with one balance", { 台账: TAKEN_BACK }, []],
  ["what came together month by month", { 台账: BY_MONTH }, []],
  ["what came together, one month wrong", { 台账: changed(BY_MONTH, { E8: 959 }) }, ["row_sum_mismatch 台账!E8"]],
  ["balances of projects", { 执行: PROJECTS }, []],
])("%s", (_name, sheets, expected) => {
  expect(told(sheets)).toEqual(expected);
});

function statement(left: number, more: RowsLiteral = []): RowsLiteral {
  return [
    ["收支结余表"],
    ["单位：元"],
    ["项目", "金额"],
    ["一、年初净资产结余", 1_864_210.36],
    ["二、本年收入", 1_642_617.27],
    ["  其中：捐赠收入", 1_604_375.5],
    ["        利息收入", 38_241.77],
    ["三、本年支出", 1_581_390.5],
    ...more,
    ["四、年末净资产结余", left],
  ];
}

test.each<[string, RowsLiteral, readonly string[]]>([
  ["as it is", statement(1_925_437.13), []],
  ["with two digits exchanged", statement(1_952_437.13), ["row_sum_mismatch 表!B9 → 1925437.13"]],
  ["with money handed back in between", statement(1_825_437.13, [["四、上缴财政", 100_000]]), []],
])("what is left at the end of a year follows from what there was, came and went: %s", (_, rows, findings) => {
  expect(toldWithExpected({ 表: rows })).toEqual(findings);
});
