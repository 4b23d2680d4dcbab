import { toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";
import { changed } from "../../example-sheets";

const SCORES: RowsLiteral = [
  ["各项目评分表"],
  ["项目名称", "立项论证", "资金管理", "产出质量", "满意度", "总分"],
  ["满分", 20, 20, 40, 20, 100],
  ["云溪镇河道整治工程", 19, 18, 38, 17, 92],
  ["白石乡校舍安全加固项目", 18, 19, 37, 14, 88],
  ["临海县公共图书馆免费开放经费", 20, 19, 39, 18, 96],
  ["平湖区应急广播体系建设项目", 17, 16, 36, 15, 84],
  ["金沙镇社区养老设施建设项目", 18, 20, 38, 16, 92],
  ["平均分", 18.4, 18.4, 37.6, 16, 90.4],
  ["得分率", "92.0%", "92.0%", "94.0%", "80.0%", "90.4%"],
];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["right throughout", SCORES, []],
  ["one part wrong, as its score rate shows", changed(SCORES, { C3: 25 }), ["weights_not_100 表!C3 → 20"]],
  ["the whole wrong", changed(SCORES, { F3: 110 }), ["weights_not_100 表!F3 → 100"]],
  [
    "a score above them",
    changed(SCORES, { D4: 41, F4: 95, D9: 38.2, F9: 91, D10: "95.5%", F10: "91.0%" }),
    ["score_exceeds_weight 表!D4 → ≤40"],
  ],
  [
    "bonus points that the total leaves out",
    changed(SCORES, { E2: "加分项", F3: 80, F4: 75, F5: 74, F6: 78, F7: 69, F8: 76, F9: 74.4, F10: "93.0%" }),
    [],
  ],
])("full marks in a line above the scores: %s", (_, rows, expected) => {
  expect(toldWithExpected({ 表: rows })).toEqual(expected);
});
