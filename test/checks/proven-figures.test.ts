import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import type { CellAddress } from "../../src/domain/address";
import { containsCell, formatPlace, sameCell } from "../../src/domain/address";
import { exact } from "../../src/domain/exact";
import type { Finding } from "../../src/domain/finding";
import { numberQuantity } from "../../src/sheets/reading/read-quantity";
import type { Workbook } from "../../src/sheets/workbook";
import { formatAt, valueAt } from "../../src/sheets/workbook";
import { outcomeOf, told } from "../support/outcome-of";
import { generateBook } from "../tools/generator/generate";
import { toWorkbook } from "../tools/paper/to-workbook";

/** The workbook as an office would have typed it: no formula carries a change on. */
function asTyped(workbook: Workbook): Workbook {
  return { ...workbook, grids: workbook.grids.map((grid) => ({ ...grid, formulas: new Map() })) };
}

function withNumber(workbook: Workbook, { sheet, row, col }: CellAddress, value: number): Workbook {
  const grids = workbook.grids.map((grid) =>
    grid.sheet !== sheet
      ? grid
      : {
          ...grid,
          values: grid.values.map((cells, index) =>
            index === row ? cells?.map((old, place) => (place === col ? value : old)) : cells,
          ),
        },
  );
  return { ...workbook, grids };
}

/** A hundredth more, in the decimals that the cell shows; one of its last place at least. */
function hundredthMore(workbook: Workbook, { sheet, row, col }: CellAddress): number | undefined {
  const grid = workbook.grids.find((each) => each.sheet === sheet);
  const value = grid === undefined ? null : valueAt(grid, row, col);
  if (grid === undefined || typeof value !== "number" || value === 0) return undefined;
  const quantity = numberQuantity(value, formatAt(workbook, grid, row, col));
  const decimals = quantity?.decimals;
  if (quantity === undefined || decimals === undefined) return undefined;
  const places = decimals + (quantity.percent ? 2 : 0);
  const place = exact(10).pow(-places);
  const more = exact(value).times("1.01").toDecimalPlaces(places);
  return (more.minus(value).abs().lt(place) ? exact(value).plus(place) : more).toNumber();
}

function names({ at, related, range }: Finding, cell: CellAddress): boolean {
  return [at, ...related].some((each) => sameCell(each, cell)) || (range !== undefined && containsCell(range, cell));
}

function provenCells(workbook: Workbook): readonly CellAddress[] {
  const { findings, confirmed } = outcomeOf(workbook);
  return workbook.grids
    .flatMap(({ sheet, values }) =>
      values.flatMap((cells, row) => (cells ?? []).map((_, col): CellAddress => ({ sheet, row, col }))),
    )
    .filter((cell) => confirmed.proven.has(cell) && !findings.some(({ at }) => sameCell(at, cell)));
}

/** The figure as somebody types it who has it in 亿元 among figures in 万元: two digits are left of it. */
function inLargerUnit(workbook: Workbook, { sheet, row, col }: CellAddress): number | undefined {
  const grid = workbook.grids.find((each) => each.sheet === sheet);
  const value = grid === undefined ? null : valueAt(grid, row, col);
  return typeof value !== "number" || value === 0 ? undefined : Number((value / 10_000).toPrecision(2));
}

/** So many proven figures of each book are changed. */
const TRIED = 7;

const SEEDS = [3, 14, 15, 92, 65, 35, 89, 79, 323, 84];

describe.each([
  { how: "a hundredth off", wrong: hundredthMore, isRemarkEnough: false },
  // A target that is missed or passed beyond belief is a remark: the score may stand all the same.
  { how: "in another unit and rounded", wrong: inLargerUnit, isRemarkEnough: true },
])("no figure called proven can be $how without a finding that names it", ({ wrong, isRemarkEnough }) => {
  test.each(SEEDS)("in the clean book of seed %i", (seed) => {
    const workbook = asTyped(toWorkbook(generateBook({ seed, errors: 0 }).book));
    const proven = provenCells(workbook);
    const step = Math.max(1, Math.floor(proven.length / TRIED));
    const unseen = proven
      .filter((_cell, index) => index % step === 0)
      .filter((cell) => {
        const value = wrong(workbook, cell);
        if (value === undefined) return false;
        const { findings } = outcomeOf(withNumber(workbook, cell, value));
        return !findings.some((finding) => (isRemarkEnough || finding.severity !== "info") && names(finding, cell));
      });
    expect(unseen.map(formatPlace)).toEqual([]);
  });
});

const CARD: RowsLiteral = [
  ["指标评分表"],
  ["一级指标", "二级指标", "三级指标", "分值", "得分"],
  ["过程", "资金管理", "预算执行率", 20, 20],
  ["过程", "组织实施", "制度执行有效性", 20, 18],
  ["产出", "产出数量", "改造厕所数量", 30, 30],
  ["效益", "社会效益", "受益人口", 32, 29],
  ["合计", null, null, 102, 97],
];
const LEVELS: RowsLiteral = [
  ["分类得分"],
  ["一级指标", "分值", "得分"],
  ["过程", 40, 38],
  ["产出", 30, 30],
  ["效益", 32, 29],
  ["合计", 102, 97],
];

test("a summary by level that repeats full marks of 102 does not make them usual", () => {
  expect(told({ 指标评分表: CARD, 分类得分: LEVELS })).toEqual(["weights_not_100 指标评分表!D7"]);
});

const COUNTED: RowsLiteral = [
  ["按部门统计表（单位：万元）"],
  ["部门", "项目数", "预算", "占比"],
  ["教育局", 4, 2249.99, "28.85%"],
  ["卫健委", 3, 1668.49, "21.39%"],
  ["民政局", 4, 2281.99, "29.26%"],
  ["人社局", 4, 1598.64, "20.50%"],
  ["合计", 14, 7799.11, "100%"],
  ["注：占比四舍五入，合计可能不等于100%。"],
];

test("a note on rounding excuses no count of projects", () => {
  expect(told({ 按部门: COUNTED })).toEqual(["count_mismatch 按部门!B7"]);
});

const completed = (actual: number, target: number): RowsLiteral => [
  ["绩效目标完成表"],
  ["序号", "指标名称", "目标值", "实际完成值", "完成率"],
  [1, "新建管网长度", 40, 36, "90.0%"],
  [2, "改造厕所数量", target, actual, "100.0%"],
  [3, "验收合格数", 80, 72, "90.0%"],
  [4, "受益人数", 500, 475, "95.0%"],
];

test("an actual at its target is not proven by a completion that is never more than all", () => {
  expect(told({ 完成表: completed(101, 100) })).toEqual([]);
  const { proven } = outcomeOf({ 完成表: completed(100, 100) }).confirmed;
  expect(proven.has({ sheet: "完成表", row: 3, col: 3 })).toBe(false);
  expect(proven.has({ sheet: "完成表", row: 2, col: 3 })).toBe(true);
});

test("of equal scores no rank is proven: they may share it or follow each other", () => {
  const ranked: RowsLiteral = [
    ["项目得分表"],
    ["项目名称", "得分", "排名"],
    ["云溪镇河道整治工程", 92, 1],
    ["白石乡校舍安全加固项目", 85, 2],
    ["临海县公共图书馆免费开放经费", 85, 2],
    ["平湖区应急广播体系建设项目", 80, 4],
  ];
  const { proven } = outcomeOf({ 得分: ranked }).confirmed;
  expect([2, 3, 4, 5].map((row) => proven.has({ sheet: "得分", row, col: 2 }))).toEqual([true, false, false, true]);
});

test("an input that a live figure of the same equation follows is not proven by it", () => {
  const rows: RowsLiteral = [
    ["补助测算表"],
    ["区县", "人数（人）", "标准（元）", "补助金额（元）"],
    ...[1203, 817, 2264, 951, 1430, 620].map((persons, index): RowsLiteral[number] => [
      `第${String(index + 1)}镇`,
      persons,
      650,
      { f: `B${String(index + 3)}*C${String(index + 3)}`, v: persons * 650 },
    ]),
  ];
  expect(outcomeOf({ 测算: rows }).confirmed.proven.has({ sheet: "测算", row: 2, col: 1 })).toBe(false);
});

test("a month that is off in its line and in its column by the same is no tail of roundings", () => {
  const months = Array.from({ length: 12 }, (_, index) => `${String(index + 1)}月`);
  const tens = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + Math.round(value * 10), 0) / 10;
  const lines = [3, 5, 7, 11, 13].map((factor) =>
    months.map((_, month) => Math.round((11.3 + month * 1.7) * factor) / 10),
  );
  const rows: RowsLiteral = [
    ["2024年各部门专项资金月度支出表", null, "单位：万元"],
    ["部门", ...months, "全年合计"],
    ...lines.map((line, index): RowsLiteral[number] => [
      ["教育局", "卫健局", "水利局", "交通局", "民政局"][index] ?? "",
      ...line.map((value, month) => (index === 1 && month === 4 ? value + 0.5 : value)),
      tens(line),
    ]),
    ["合计", ...months.map((_, month) => tens(lines.map((line) => line[month] ?? 0))), tens(lines.flat())],
  ];
  expect(told({ 月度支出: rows })).toEqual(["row_sum_mismatch 月度支出!F4"]);
});
