import type { SheetLiteral } from "../../src/adapters/memory/memory-workbook";
import type { DetailedSheets } from "../support/outcome-of";
import { told } from "../support/outcome-of";

type Comments = Readonly<Record<string, string>>;

const PROJECTS = [
  ["高标准农田建设", 480, 451.2],
  ["农技推广服务", 126, 118.44],
  ["智慧农场试点", 75.5, 60.4],
  ["病虫害统防统治", 210, 205.8],
  ["农产品质量监测", 88, 79.2],
] as const;

/** Five projects with their total; `change` is what one of them is given instead. */
function execution(
  comments: Comments,
  total: readonly number[],
  change: Readonly<Record<number, number>> = {},
): SheetLiteral {
  const lines = PROJECTS.map(([name, budget, spent], index) => [index + 1, name, budget, change[index] ?? spent]);
  return {
    rows: [
      ["2024年农业专项资金执行情况表"],
      ["单位：万元"],
      ["序号", "项目名称", "预算金额", "实际支出"],
      ...lines,
      ["合计", null, ...total],
    ],
    comments,
  };
}

const LEFT_OUT = "total_mismatch 执行!C9, total_mismatch 执行!D9";

describe("a project that its total leaves out", () => {
  test.each([
    ["without a word", {}, LEFT_OUT],
    ["as a comment at its name says", { B6: "该项目经批准终止，不计入合计" }, ""],
    ["as a comment at its amount says", { C6: "李敏:\n已撤销，未计入合计" }, ""],
    ["as an answer says", { B6: "这一行为什么没有加进去？\n经批准终止，不计入合计" }, ""],
    ["and somebody asks why", { B6: "为什么不计入合计？" }, LEFT_OUT],
    ["and somebody only signed", { B6: "李敏:" }, LEFT_OUT],
    ["and a comment speaks of another line", { B7: "该项目经批准终止，不计入合计" }, LEFT_OUT],
  ])("%s", (_, comments, expected) => {
    expect(told({ 执行: execution(comments, [904, 854.64]) }).join(", ")).toBe(expected);
  });
});

test.each([
  ["without a word", {}, ["spend_exceeds_budget 执行!D5"]],
  ["from its own money, as a comment says", { D5: "超出预算部分由单位自筹资金解决" }, []],
])("a project that spent more than it had, %s", (_, comments, expected) => {
  expect(told({ 执行: execution(comments, [979.5, 935.8], { 1: 139.2 }) })).toEqual(expected);
});

test.each([
  ["without a word", {}, ["total_mismatch 执行!C9"]],
  ["as a comment at it says", { C9: "合计含预留工作经费100万元" }, []],
])("a total that holds more than its lines, %s", (_, comments, expected) => {
  expect(told({ 执行: execution(comments, [1079.5, 915.04]) })).toEqual(expected);
});

const allotted = (comments: Comments): SheetLiteral => ({
  rows: [
    ["2024年农业专项资金下达表"],
    ["单位：万元"],
    ["序号", "项目名称", "预算金额"],
    ...PROJECTS.map(([name, budget], index) => [index + 1, name, index === 1 ? budget + 30 : budget]),
    ["合计", null, 1009.5],
  ],
  comments,
});

test.each<[string, Comments, Comments, readonly string[]]>([
  ["without a word", {}, {}, ["cross_sheet_value_mismatch 执行!C5"]],
  ["after a recall told where it was allotted", { C5: "年中财政收回30万元" }, {}, ["basis_conflict 执行!C9"]],
  ["after a recall told where it was spent", {}, { C5: "年中收回30万元" }, ["basis_conflict 执行!C9"]],
  ["after a recall told at the title", {}, { A1: "年中收回农技推广服务30万元" }, ["basis_conflict 执行!C9"]],
])("a budget that two sheets state differently, %s", (_, there, here, expected) => {
  expect(told({ 下达: allotted(there), 执行: execution(here, [979.5, 915.04]) })).toEqual(expected);
});

const register = (comments: Comments): SheetLiteral => ({
  rows: [
    ["2024年农业专项资金项目清单"],
    ["序号", "项目名称", "预算金额（万元）"],
    ...PROJECTS.map(([name, budget], index) => [index + 1, name, budget]),
    [6, "冷链仓储建设", 150],
  ],
  comments,
});

test.each([
  ["without a word", {}, ["missing_project 清单!B8"]],
  ["withdrawn, as a comment says", { B8: "该项目已撤销，当年未下达资金" }, []],
])("a project that one list lacks, %s", (_, comments, expected) => {
  expect(told({ 清单: register(comments), 执行: execution({}, [979.5, 915.04]) })).toEqual(expected);
});

const indicators = (comments: Comments): DetailedSheets => ({
  绩效指标: {
    rows: [
      ["一级指标", "三级指标", "目标值", "实际值", "分值", "得分"],
      ["产出指标", "新建高标准农田（亩）", 1200, 1200, 30, 30],
      ["产出指标", "培训农技人员（人次）", 300, 300, 30, 30],
      ["效益指标", "亩均增产（公斤）", 60, null, 20, 20],
      ["满意度指标", "农户满意度", "≥90%", "94%", 20, 20],
    ],
    comments,
  },
});

test.each([
  ["without a word", {}, ["missing_actual 绩效指标!D4"]],
  ["not measured yet, as a comment says", { D4: "测产数据次年公布，本年无法统计" }, []],
  ["that somebody still asks for", { D4: "请农业科补填" }, ["missing_actual 绩效指标!D4"]],
])("a target without an actual, %s", (_, comments, expected) => {
  expect(told(indicators(comments))).toEqual(expected);
});

const GOODS = [
  ["水泥", 120, 410],
  ["砂石", 300, 95],
  ["钢筋", 45, 3980],
  ["木模板", 60, 72],
  ["电缆", 800, 18.5],
  ["给水管", 350, 26],
  ["瓷砖", 500, 41],
  ["涂料", 90, 155],
] as const;

function goods(comments: Comments, odd: SheetLiteral["rows"][number][number]): DetailedSheets {
  const lines = GOODS.map(([name, count, price], index) => {
    const row = index + 2;
    return [name, count, price, index === 4 ? odd : { f: `B${row}*C${row}`, v: count * price }];
  });
  return { 材料: { rows: [["材料", "数量", "单价", "金额"], ...lines], comments } };
}

test.each([
  ["without a word", {}, ["hardcoded_in_formula_range 材料!D6"]],
  ["with a reason at the cell", { D6: "按合同包干价" }, []],
  ["with a reason at its name", { A6: "按合同包干价结算" }, []],
  ["with a word at the cell beside", { C6: "包干" }, []],
  ["with a word at its name", { A6: "包干" }, ["hardcoded_in_formula_range 材料!D6"]],
  ["with a question", { D6: "这个数是不是填错了" }, ["hardcoded_in_formula_range 材料!D6"]],
  ["with a signature", { D6: "李敏:" }, ["hardcoded_in_formula_range 材料!D6"]],
  [
    "where every line is commented",
    Object.fromEntries(GOODS.map(([name], index) => [`D${index + 2}`, `${name}按到货单`])),
    ["hardcoded_in_formula_range 材料!D6"],
  ],
])("a figure typed among formulas %s", (_, comments, expected) => {
  expect(told(goods(comments, 15000))).toEqual(expected);
});

test.each([
  ["without a word", {}, ["formula_inconsistent 材料!D6"]],
  ["with a reason at the cell", { D6: "扣减运输破损赔偿" }, []],
])("a formula unlike its neighbours %s", (_, comments, expected) => {
  expect(told(goods(comments, { f: "B6*C6-1500", v: 13300 }))).toEqual(expected);
});
