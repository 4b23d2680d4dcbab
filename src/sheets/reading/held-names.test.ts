import type { RowsLiteral } from "../../adapters/memory/memory-workbook";
import { workbookOf } from "../../adapters/memory/memory-workbook";
import { heldNames } from "./held-names";

const _ = null;

/** As "top-bottom:column", counted from 0. */
function held(rows: RowsLiteral, merges: readonly string[] = []): readonly string[] {
  const { grids } = workbookOf({ 表: { rows, merges } });
  return grids.flatMap((grid) => heldNames(grid).map(({ top, bottom, left }) => `${top}-${bottom}:${left}`));
}

const PARTS: RowsLiteral = [
  ["序号", "项目名称", "建设内容", "预算", "支出"],
  [1, "移民新村", "土建", 100, 95],
  [_, _, "设备", 60, 50],
  [2, "灌区改造", "渠道", 60, 60],
  [_, _, "监理", 6, 6],
  ["合计", _, _, 226, 211],
];

test("a name and its number hold for the lines below that have a text and figures of their own", () => {
  expect(held(PARTS)).toEqual(["1-2:0", "3-4:0", "1-2:1", "3-4:1"]);
});

test("of two levels each holds as far as it goes", () => {
  const levels: RowsLiteral = [
    ["一级指标", "二级指标", "三级指标", "分值"],
    ["产出指标", "数量指标", "养护里程", 15],
    [_, _, "修补坑槽", 10],
    [_, "质量指标", "合格率", 15],
    ["效益指标", "社会效益", "事故下降率", 20],
    [_, _, "通行时间", 20],
  ];
  expect(held(levels)).toEqual(["1-3:0", "4-5:0", "1-2:1", "4-5:1"]);
});

test.each<[string, RowsLiteral]>([
  ["one name alone is missing", PARTS.filter((_row, index) => index !== 4)],
  ["a line has nothing but figures", PARTS.map(([a, b, c, ...row]) => [a, b, b === null ? null : c, ...row])],
  [
    "a caption has no figures beside it",
    [["收入"], [_, "税收", 1], [_, "非税", 2], ["支出"], [_, "人员", 3], [_, "公用", 4]],
  ],
  [
    "the sides of an account are of different length",
    [
      ["项目", "金额", "项目", "金额"],
      ["财政拨款", 3256, "公共服务", 310],
      ["事业收入", 186, "教育", 2488],
      ["其他收入", 22, "社会保障", 402],
      ["上年结转", 10, "城乡社区", 415],
      [_, _, "住房保障", 201],
      [_, _, "农林水", 20],
    ],
  ],
])("nothing is held where %s", (_case, rows) => {
  expect(held(rows)).toEqual([]);
});

test("what is merged is not said twice", () => {
  expect(held(PARTS, ["A2:A3", "B2:B3"])).toEqual(["3-4:0", "3-4:1"]);
});
