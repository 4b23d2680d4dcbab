import { type Sheets, toldWithExpected as told } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";

const STATES = ["已完工", "在建", "未开工", "已完工", "已完工", "在建", "已完工", "未开工"];
const AMOUNTS = [120.5, 88.25, 64.75, 240.1, 95.35, 310.6, 77.77, 52.2];
const NAMES = ["河道整治", "校舍加固", "图书馆", "应急广播", "养老设施", "职业培训", "公厕改造", "智慧停车"];

function register(states: readonly string[] = STATES): RowsLiteral {
  return [
    ["重点项目建设情况（单位：万元）"],
    ["序号", "项目名称", "建设状态", "总投资"],
    ...NAMES.map((name, index) => [index + 1, `${name}工程`, states[index] ?? "", AMOUNTS[index] ?? 0]),
    [null, "合计", null, 1049.52],
  ];
}

function byState(counts: readonly number[] = [4, 2, 2], amounts = [533.72, 398.85, 116.95]): RowsLiteral {
  return [
    ["项目状态统计（单位：万元）"],
    ["建设状态", "项目数量", "总投资"],
    ...["已完工", "在建", "未开工"].map((state, index) => [state, counts[index] ?? 0, amounts[index] ?? 0]),
    ["合计", 8, 1049.52],
  ];
}

test("a summary by any attribute is held to the lines that have it", () => {
  expect(told({ 清单: register(), 统计: byState() })).toEqual([]);
  expect(told({ 清单: register(), 统计: byState([4, 2, 2], [533.72, 398.85, 161.95]) })).toEqual([
    "cross_sheet_total_mismatch 统计!C5 → 116.95",
  ]);
});

test("a record that the summary counts elsewhere is one finding, at the record", () => {
  const moved = STATES.map((state, index) => (index === 4 ? "在建" : state));
  expect(told({ 清单: register(moved), 统计: byState() })).toEqual(["classification_conflict 清单!C7 → 已完工"]);
});

test("two equal counts of different members are found by their amounts", () => {
  const swapped = STATES.map((state, index) => (index === 4 ? "在建" : index === 5 ? "已完工" : state));
  expect(told({ 清单: register(swapped), 统计: byState() })).toEqual(["classification_conflict 清单!C8 → 在建"]);
});

function payments(total: number): Sheets {
  const lines = [
    ["2024-02-10", "河道整治工程", 120_000.5],
    ["2024-03-11", "校舍加固工程", 88_250],
    ["2024-05-12", "河道整治工程", 64_750.25],
    ["2024-06-13", "图书馆工程", 240_100],
    ["2024-08-14", "校舍加固工程", 95_350],
  ] as const;
  return {
    支付台账: [["日期", "项目名称", "支付金额（元）"], ...lines.map((line) => [...line]), ["合计", null, 608_450.75]],
    按项目汇总: [
      ["项目名称", "支付笔数", "累计支付（元）"],
      ["河道整治工程", 2, total],
      ["校舍加固工程", 2, 183_600],
      ["图书馆工程", 1, 240_100],
      ["合计", 5, 424_000 + total - 300],
    ],
  };
}

test("a ledger's payments by project make the project's paid amount", () => {
  const right = payments(184_750.75);
  const wrong = { ...payments(185_750.75) };
  const findings = told(wrong).filter((line) => line.includes("C2"));
  expect(told(right).filter((line) => line.includes("C2"))).toEqual([]);
  expect(findings).toEqual(["cross_sheet_total_mismatch 按项目汇总!C2 → 184750.75"]);
});

const COUNTIES = [
  ["云州市", ["云州市本级", "临江县", "沅水县"], [680, 2114, 1192.5]],
  ["宁阳市", ["宁阳市本级", "安塘县", "石坝县", "高峰县"], [240, 1368, 1001, 687.5]],
  ["梅岭市", ["梅岭市本级", "清溪县"], [470, 1698.5]],
] as const;

/** Counties under their cities, which are sums above them or captions without figures. */
function byCity(kind: "sums" | "captions"): RowsLiteral {
  const lines = COUNTIES.flatMap(([city, names, amounts], place): RowsLiteral => [
    kind === "sums"
      ? [`${city}小计`, amounts.reduce((sum: number, each) => sum + each, 0)]
      : [`${"一二三".charAt(place)}、${city}`],
    ...names.map((name, index) => [name, amounts[index] ?? 0]),
  ]);
  return [["资金分配表（单位：万元）"], ["市县", "下达资金"], ...lines];
}

function ofCities(amount = 0.3297, counties = 2): RowsLiteral {
  return [
    ["任务清单"],
    ["市", "下达资金（亿元）", "涉及县数（个）"],
    ["云州市", 0.3987, 3],
    ["宁阳市", amount, 4],
    ["梅岭市", 0.2169, counties],
  ];
}

test.each(["sums", "captions"] as const)("a table by city is held to the counties under the cities: %s", (kind) => {
  expect(told({ 分配: byCity(kind), 任务: ofCities() })).toEqual([]);
  expect(told({ 分配: byCity(kind), 任务: ofCities(0.3279) })).toEqual([
    "cross_sheet_total_mismatch 任务!B4 → 0.32965",
  ]);
  expect(told({ 分配: byCity(kind), 任务: ofCities(0.3297, 3) })).toEqual(["count_mismatch 任务!C5 → 2"]);
});

test("persons of each group are what its lines state under the same heading, and amounts are in the unit of the unit line", () => {
  const kinds = ["基础设施", "产业发展", "基础设施", "产业发展", "乡村建设"];
  const [persons, amounts] = [
    [210, 145, 320, 88, 410],
    [336, 420, 140, 520, 120],
  ];
  const list: RowsLiteral = [
    ["整改台账", null, null],
    [null, null, null, "金额单位：万元"],
    ["事项", "类型", "受益户数", "问题金额"],
    ...kinds.map((kind, place) => [
      `事项${"甲乙丙丁戊".charAt(place)}`,
      kind,
      persons[place] ?? 0,
      amounts[place] ?? 0,
    ]),
  ];
  const byKind = (served = 530, found = 940): RowsLiteral => [
    ["类型", "受益户数", "问题金额（万元）"],
    ["基础设施", served, 476],
    ["产业发展", 233, found],
    ["乡村建设", 410, 120],
  ];
  expect(told({ 台账: list, 汇总: byKind() })).toEqual([]);
  expect(told({ 台账: list, 汇总: byKind(350) })).toEqual(["cross_sheet_total_mismatch 汇总!B2 → 530"]);
  expect(told({ 台账: list, 汇总: byKind(530, 904) })).toEqual(["cross_sheet_total_mismatch 汇总!C3 → 940"]);
});
