import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { cards } from "../support/outcome-of";
import { SEVEN_PROJECTS } from "../support/project-names";

const NAMES = SEVEN_PROJECTS;
const BUDGETS = [392.06, 151.37, 331.54, 214.8, 96.45, 128.12, 77.36];
const total = (values: readonly number[]): number => Math.round(values.reduce((a, b) => a + b, 0) * 100) / 100;

function list(budgets: readonly number[] = BUDGETS, names: readonly string[] = NAMES): RowsLiteral {
  return [
    ["项目清单"],
    ["单位：万元"],
    ["序号", "项目名称", "预算数"],
    ...names.map((name, index) => [index + 1, name, budgets[index] ?? 0]),
    [null, "合计", total(budgets)],
  ];
}

interface Execution {
  readonly initial?: readonly number[];
  readonly adjusted?: readonly number[];
  readonly spent?: readonly number[];
}

function execution({ initial = BUDGETS, adjusted = BUDGETS.map(() => 0), spent = BUDGETS }: Execution): RowsLiteral {
  const budgets = initial.map((value, index) => total([value, adjusted[index] ?? 0]));
  return [
    ["预算执行情况表"],
    ["单位：万元"],
    ["序号", "项目名称", "年初预算", "调整", "全年预算", "支出数"],
    ...NAMES.map((name, index) => [
      index + 1,
      name,
      initial[index] ?? 0,
      adjusted[index] ?? 0,
      budgets[index] ?? 0,
      spent[index] ?? 0,
    ]),
    [null, "合计", total(initial), total(adjusted), total(budgets), total(spent)],
  ];
}

function overview(budget: number, spent: number): RowsLiteral {
  return [
    ["总体情况"],
    ["项目", "数值", "单位"],
    ["项目数", 7, "个"],
    ["预算总额", budget, "万元"],
    ["支出总额", spent, "万元"],
  ];
}

function changed(values: readonly number[], places: Readonly<Record<number, number>>): readonly number[] {
  return values.map((value, index) => places[index] ?? value);
}

const LOW = BUDGETS.map((value) => total([value, -20]));

test("one figure changed in one sheet is one card, and accuses no overview that follows the list", () => {
  const initial = changed(BUDGETS, { 2: 358.54 });
  expect(
    cards({ 清单: list(), 执行: execution({ initial, spent: LOW }), 总览: overview(total(BUDGETS), total(LOW)) }),
  ).toEqual(["cross_sheet_value_mismatch 清单!C6 +0"]);
});

test("an adjustment with the wrong sign is named among the terms of the budget it was added to", () => {
  const adjusted = BUDGETS.map((_, index) => (index === 1 ? 19.99 : 0));
  const right = changed(BUDGETS, { 1: total([151.37, -19.99]) });
  const spent = right.map((value) => total([value, -30]));
  expect(cards({ 清单: list(right), 执行: execution({ adjusted, spent }) })).toEqual([
    "cross_sheet_value_mismatch 清单!C5 +0: 差额是 执行!D5 的 19.99 的两倍，可能正负号写反",
  ]);
});

test("two budgets swapped, and what is spent above the one of them, are one card", () => {
  const initial = changed(BUDGETS, { 2: 214.8, 3: 331.54 });
  const spent = changed(LOW, { 2: 320.1 });
  expect(cards({ 清单: list(), 执行: execution({ initial, spent }) })).toEqual([
    "cross_sheet_value_mismatch 清单!C6 +2: 清单!C6、C7 两处正好填成了对方应填的数，可能填反",
  ]);
});

test("many lines that differ from another sheet are one card that speaks of another version", () => {
  const older = BUDGETS.map((value, index) => (index % 2 === 0 && index < 6 ? total([value, 5.25 + index]) : value));
  expect(cards({ 清单: list(older), 执行: execution({ spent: LOW }) })[0]).toBe(
    "cross_sheet_value_mismatch 清单!C4 +2: 本列共有3行与工作表“执行”不同，其中一张表可能是旧版，或口径不同",
  );
});

const RANKED: RowsLiteral = [
  ["项目得分表"],
  ["项目名称", "得分", "排名"],
  ...NAMES.map((name, index) => [name, 95 - index * 3, index === 1 ? 5 : index === 4 ? 2 : index + 1]),
];

test("two ranks in each other's place are one card", () => {
  expect(cards({ 得分: RANKED })).toEqual([
    "rank_mismatch 得分!C4 +1: 得分!C4、C7 两处正好填成了对方应填的数，可能填反",
  ]);
});

test("two months swapped in one line after the totals were made are named", () => {
  const lines = [
    [52.1, 61.4, 47.3, 80.2],
    [33.8, 20.5, 71.9, 64.6],
    [18.7, 95.2, 40.1, 27.4],
    [76.3, 12.9, 58.8, 39.5],
  ];
  const sums = [0, 1, 2, 3].map((column) => total(lines.map((line) => line[column] ?? 0)));
  const shown = lines.map((line, index) => (index === 2 ? [18.7, 40.1, 95.2, 27.4] : line));
  const rows: RowsLiteral = [
    ["2024年各部门季度支出表", null, "单位：万元"],
    ["部门", "一季度", "二季度", "三季度", "四季度"],
    ...shown.map((line, index) => [["教育局", "卫健局", "水利局", "交通局"][index] ?? "", ...line]),
    ["合计", ...sums],
  ];
  expect(cards({ 季度: rows })).toEqual(["total_mismatch 季度!C7 +1: 季度!C5、D5 两数互换后，两处合计都相符"]);
});

const SOURCES = [
  ["云溪镇", 302.5, 120.31, 41.7],
  ["云溪镇", 88.9, 64.25, 12.6],
  ["白石乡", 415.2, 203.8, 35.45],
  ["白石乡", 96.75, 71.4, 20.15],
  ["临海县", 280.6, 150.9, 18.3],
  ["临海县", 133.33, 59.7, 27.95],
] as const;

/** Totals by town; the lines of `without` are left out of the summary. */
function byTown(without: readonly number[]): RowsLiteral {
  const kept = SOURCES.filter((_, index) => !without.includes(index));
  const lines = ["云溪镇", "白石乡", "临海县"].map((town) => {
    const own = kept.filter(([name]) => name === town);
    return [town, own.length, ...[1, 2, 3].map((column) => total(own.map((line) => Number(line[column]))))];
  });
  const sums = [1, 2, 3, 4].map((column) => total(lines.map((line) => Number(line[column]))));
  return [
    ["分乡镇汇总表"],
    ["单位：万元"],
    ["乡镇", "项目数", "中央资金", "省级资金", "县级资金"],
    ...lines,
    ["合计", ...sums],
  ];
}

const DETAIL: RowsLiteral = [
  ["资金来源明细表"],
  ["单位：万元"],
  ["序号", "项目名称", "乡镇", "中央资金", "省级资金", "县级资金"],
  ...SOURCES.map(([town, ...amounts], index) => [index + 1, NAMES[index] ?? "", town, ...amounts]),
];

test("a summary by town that lacks one project is one card, and the line left out is named", () => {
  const [card, ...others] = cards({ 明细: DETAIL, 汇总: byTown([2]) });
  expect(others).toEqual([]);
  expect(card).toContain("cross_sheet_total_mismatch 汇总!C5 +3: 同一行共有4处与工作表“明细”不符");
});

test("two slips that have nothing to do with each other stay two cards", () => {
  const initial = changed(BUDGETS, { 1: 157.37 });
  const spent = changed(LOW, { 4: 99.95 });
  expect(cards({ 清单: list(), 执行: execution({ initial, spent }) }).map((card) => card.split(" +")[0])).toEqual([
    "cross_sheet_value_mismatch 清单!C5",
    "spend_exceeds_budget 执行!F8",
  ]);
});
