import { toldWithExpected } from "../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../adapters/memory/memory-workbook";

const NAMES = [
  "云溪镇河道整治工程",
  "白石乡校舍安全加固项目",
  "临海县公共图书馆免费开放经费",
  "平湖区应急广播体系建设项目",
];
const FIRST = [90, 76, 95, 82];
const SECOND = [88, 78, 92, 85];

const own = (evaluator: string, scores: readonly number[]): RowsLiteral => [
  ["项目评审打分表"],
  [`评审专家：${evaluator}`],
  ["序号", "项目名称", "总分"],
  ...NAMES.map((name, line) => [line + 1, name, scores[line] ?? 0]),
];

test("a score that was copied wrongly is told by itself; the average of the right ones stays right", () => {
  expect(
    toldWithExpected({
      汇总: [
        ["专家评分汇总表"],
        ["序号", "项目名称", "张三", "李四", "平均分"],
        ...NAMES.map((name, line) => [
          line + 1,
          name,
          FIRST[line] ?? 0,
          line === 1 ? 87 : (SECOND[line] ?? 0),
          ((FIRST[line] ?? 0) + (SECOND[line] ?? 0)) / 2,
        ]),
      ],
      张三: own("张三", FIRST),
      李四: own("李四", SECOND),
    }),
  ).toEqual(["cross_sheet_value_mismatch 汇总!D4 → 78"]);
});

test("an overview that has what an evaluator's criteria come to is right, though that sheet's own sum is wrong", () => {
  const criteria = (evaluator: string, stated: readonly number[]): RowsLiteral => [
    ["项目评审打分表"],
    [`评审专家：${evaluator}`],
    ["序号", "项目名称", "立项必要性（40分）", "方案可行性（60分）", "总分（100分）"],
    ...NAMES.map((name, line) => [line + 1, name, 30 + line, 50 + line, stated[line] ?? 0]),
  ];
  const right = [80, 82, 84, 86];
  const overview: RowsLiteral = [
    ["专家评分汇总表"],
    ["序号", "项目名称", "张三", "李四", "平均分"],
    ...NAMES.map((name, line) => [line + 1, name, right[line] ?? 0, right[line] ?? 0, right[line] ?? 0]),
  ];
  const told = toldWithExpected({
    汇总: overview,
    张三: criteria("张三", right),
    李四: criteria("李四", [80, 83, 84, 86]),
  });
  expect(told).toEqual(["row_sum_mismatch 李四!E5 → 82"]);
});
