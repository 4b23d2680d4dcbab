import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { mapWorkbook } from "../../src/mapping/map-workbook";
import { told } from "../support/outcome-of";
import { indicatorsOf } from "./indicators-of";

const _ = null;

/** One project a line; each kind of indicator has columns of its own. */
const WIDE: RowsLiteral = [
  ["项目支出绩效目标汇总表"],
  ["序号", "项目名称", "年度预算数", "产出指标", _, _, _, "效益指标", _],
  [_, _, _, "数量指标", _, "质量指标", _, "社会效益指标", _],
  [_, _, _, "指标内容", "指标值", "指标内容", "指标值", "指标内容", "指标值"],
  [1, "河道综合治理工程", 860, "清淤河道", "≥42公里", "工程优良率", "≥85%", "受益人口", "≥3万人"],
  [2, "困难学生资助项目", 1250, "资助学生", "≥2150人", "精准识别率", "100%"],
];
const MERGES = ["D2:G2", "H2:I2", "D3:E3", "F3:G3", "H3:I3", "A2:A4", "B2:B4", "C2:C4"];

test("indicators beside each other by their kind belong to the project of their line, at the level of their caption", () => {
  const { scorecards, projects } = mapWorkbook(workbookOf({ 汇总: { rows: WIDE, merges: MERGES } }));
  const names = new Map(projects.map(({ key, name }) => [key, name.value]));
  expect(
    scorecards.map(({ project = "", indicators }) => [
      names.get(project),
      ...indicators.map(({ level1, level2, name, target }) =>
        [level1?.value, level2?.value, name.value, target?.text].join(" "),
      ),
    ]),
  ).toEqual([
    [
      "河道综合治理工程",
      "产出指标 数量指标 清淤河道 ≥42公里",
      "产出指标 质量指标 工程优良率 ≥85%",
      "效益指标 社会效益指标 受益人口 ≥3万人",
    ],
    ["困难学生资助项目", "产出指标 数量指标 资助学生 ≥2150人", "产出指标 质量指标 精准识别率 100%"],
  ]);
  const ids = scorecards.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

/** The second half of the indicators beside the first. */
function halves(total: number): RowsLiteral {
  const headings = ["类别", "指标", "目标", "实际", "分值", "得分"];
  return [
    ["社区养老服务补贴绩效评价表"],
    ["项目名称", "社区养老服务补贴", _, _, _, _, "填报单位", "民政局"],
    ["预算（万元）", 315, _, "支出（万元）", 308.7],
    [...headings, ...headings],
    ["数量", "社区食堂", "9家", "9家", 30, 30, "社会效益", "日均服务老人", "≥1600人次", "1440人次", 30, 27],
    ["质量", "卫生达标率", "100%", "100%", 20, 20, "满意度", "老年人满意度", "≥90%", "96%", 20, 20],
    ["合计", _, _, _, 100, total],
  ];
}

test("a list of indicators printed in two halves is one scorecard, and the total below it is of both", () => {
  expect(indicatorsOf({ 评价表: halves(97) })).toEqual([
    "社区养老服务补贴: 社区食堂 30 30",
    "社区养老服务补贴: 卫生达标率 20 20",
    "社区养老服务补贴: 日均服务老人 30 27",
    "社区养老服务补贴: 老年人满意度 20 20",
  ]);
  expect(told({ 评价表: halves(97) })).toEqual([]);
  expect(told({ 评价表: halves(98) })).toEqual(["score_total_mismatch 评价表!F7"]);
});
