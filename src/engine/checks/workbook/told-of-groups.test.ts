import { toldBy } from "../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../adapters/memory/memory-workbook";
import { changed } from "../example-sheets";

const LIST: RowsLiteral = [
  ["2024年民生实事项目清单"],
  ["序号", "项目名称", "责任单位", "投资额（万元）"],
  ["一、教育类（2项，1100万元）"],
  [1, "新建幼儿园", "教育局", 860],
  [2, "中小学护眼灯改造", "教育局", 240],
  ["二、医疗类（3项，593.5万元）"],
  [3, "社区卫生服务站", "卫健局", 320],
  [4, "急救站点布设", "卫健局", 175.5],
  [5, "适龄女生疫苗接种", "卫健局", 98],
  ["合计", null, null, 1693.5],
];
type Cells = Parameters<typeof changed<string | number>>[1];
const toldOf = (cells: Cells) => toldBy("told-of-groups", { 项目清单: changed(LIST, cells) });

test.each<[string, Cells, string]>([
  ["a caption that counts its lines otherwise", { A6: "二、医疗类（4项，593.5万元）" }, "项目清单!A6"],
  ["a caption that adds its lines up otherwise", { A3: "一、教育类（2项，1010万元）" }, "项目清单!A3 amount"],
  ["a note below that counts a group otherwise", { A11: "其中教育局2项，卫健局4项。" }, "项目清单!A11"],
  [
    "a note that adds a group up otherwise",
    { A11: "教育局投资1100万元，卫健局投资539.5万元。" },
    "项目清单!A11 amount",
  ],
])("%s is told", (_, cells, expected) => {
  expect(toldOf(cells)).toEqual([expected]);
});

test.each<[string, Cells]>([
  ["captions and notes that say what the lines make", { A11: "教育局2项1100万元，卫健局3项593.5万元。" }],
  ["a rounded amount", { A6: "二、医疗类（3项，594万元）" }],
  ["figures of last year, then of this one", { A11: "上年教育局1项，卫健局5项，本年教育局2项，卫健局3项。" }],
  ["figures of another year", { A11: "上年教育局2项，卫健局5项。" }],
  ["one figure that nothing else vouches for", { A3: "一、教育类", A6: "二、医疗类（4项）" }],
  ["a number far from the lines'", { A11: "教育局2项，卫健局30项。" }],
])("%s is not", (_, cells) => {
  expect(toldOf(cells)).toEqual([]);
});
