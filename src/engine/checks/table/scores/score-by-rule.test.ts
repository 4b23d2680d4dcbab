import { outcomeOf, type Sheets, toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";
import { changed, INDICATORS } from "../../example-sheets";
import { wordsOf } from "../../words";

/** The indicators of one project in which the execution rate, without a target, stands in the place of one output. */
function withExecution(actual: string | null) {
  return changed(INDICATORS, {
    A4: "预算执行率",
    B4: "预算执行率",
    C4: "预算执行率",
    D4: null,
    E4: actual,
    G4: 17,
    A7: "注：定量指标得分=权重×完成率（最高不超过该指标权重）。",
  });
}

const SPENDING = [
  ["2024年度项目支出执行情况表"],
  ["单位：万元"],
  ["序号", "项目名称", "预算数", "支出数"],
  [1, "云溪镇河道整治工程", 100, 95],
] as const;

test.each([
  ["told by its actual", "95%", "“预算执行率”完成95%、分值20，得分填17，按规则应为19。"],
  ["told by the money where no actual stands", null, "“预算执行率”分值20，得分填17，由预算和支出按规则计算应为19。"],
])("the execution rate has no target and is %s", (_, actual, message) => {
  const { findings } = outcomeOf({ 绩效指标: withExecution(actual), 执行情况: SPENDING });
  const found = findings.filter(({ kind }) => kind === "score_mismatch");
  expect(found.map((finding) => wordsOf(finding, "zh").message)).toEqual([message]);
});

test("a rate of the initial budget beside a score by the one in force explains nothing and is not told", () => {
  const { findings } = outcomeOf({
    自评: [
      ["项目支出绩效自评表"],
      ["项目名称", "社科普及基地建设"],
      ["资金（万元）", "年初预算数", "全年预算数", "全年执行数", "执行率", "得分"],
      ["总额（10分）", 60, 600, 58.8, "98%", 9.8],
      ["一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "举办讲座", "≥40场", "42场", 50, 50],
      ["效益指标", "科普受众", "≥3000人", "3100人", 40, 40],
      ["总分", null, null, null, 100, 99.8],
      ["说明：定量指标未完成的，按照完成值与指标值的比例记分"],
    ],
  });
  const found = findings.filter(({ at: { row, col } }) => row === 3 && col === 5);
  expect(found.map((finding) => wordsOf(finding, "zh").message)).toEqual([
    "“执行率”分值10，得分填9.8，由预算和支出按规则计算应为0.98。",
  ]);
});

/** A scorecard without a rule, whose execution rate says how it is scored; budget and spending stand on another sheet. */
const wholeDepartment = (criterion: string, score: number): Sheets => ({
  支出情况: [
    ["部门项目支出情况表"],
    ["单位：万元"],
    ["序号", "项目名称", "全年预算数", "全年执行数", "执行率"],
    [1, "城乡低保补助资金", 400, 390, "97.50%"],
    [2, "养老机构运营补贴", 300, 270, "90.00%"],
    [3, "社会工作站建设", 200, 180, "90.00%"],
    [null, "合计", 900, 840, "93.33%"],
  ],
  评分表: [
    ["部门整体支出绩效评价评分表"],
    ["一级指标", "二级指标", "三级指标", "分值", "评分标准", "得分"],
    ["投入", "预算编制", "预算编制完整性", 30, "完整得满分", 30],
    ["过程", "预算执行", "预算执行率", 10, criterion, score],
    ["过程", "预算管理", "资金使用合规性", 20, "每发现一处扣2分", 18],
    ["产出", "职责履行", "重点工作完成率", 40, "按完成情况得分", 38],
  ],
});

test.each<[string, number, readonly string[]]>([
  ["得分=预算执行率×10", 9.33, []],
  ["得分=预算执行率×10", 9.63, ["score_mismatch 评分表!F4 → 9.33"]],
  ["执行率达90%得满分", 10, []],
])("an execution rate that is scored by %s gives %d", (criterion, score, expected) => {
  expect(toldWithExpected(wholeDepartment(criterion, score))).toEqual(expected);
});

test("a scorecard of which most scores follow another rule is not held against the one beside it", () => {
  const rule = { A7: "注：定量指标得分=权重×完成率（最高不超过该指标权重）。" };
  const marked = { E3: "11公里", G3: 20, E4: "90%", G4: 15, E5: "2400人", G5: 15, H5: "宣传不足" };
  const told = (cells: Parameters<typeof changed>[1]): readonly string[] =>
    toldWithExpected({ 绩效指标: changed(INDICATORS, { ...cells, ...rule }) });
  expect(told({ ...marked, E6: "80%", G6: 10 })).toEqual([]);
  expect(told({ E5: "2400人", G5: 15, H5: "宣传不足" })).toEqual(["score_mismatch 绩效指标!G5 → 24"]);
});

test("brackets behind a criterion may say how many points were taken off in this case", () => {
  const card = (criterion: string): RowsLiteral => [
    ["部门整体支出绩效自评表"],
    ["一级指标", "三级指标", "目标值", "完成值", "分值", "得分", "评分标准"],
    ["过程", "结转结余率", "≤5%", "3%", 35, 35, "每超1个百分点扣1分"],
    ["过程", "政府采购执行率", "100%", "92%", 5, 3, criterion],
    ["产出", "高标准农田建设", "≥2.6万亩", "2.6万亩", 60, 60, "按完成比例得分"],
  ];
  const told = (criterion: string): readonly string[] => toldWithExpected({ 自评: card(criterion) });
  const rule = "95%以上满分，每低1个百分点扣1分，扣完为止";
  expect(told(rule)).toEqual(["score_mismatch 自评!F4 → 2"]);
  expect(told(`${rule}（考虑1笔流标，扣2分）`)).toEqual([]);
  expect(told(`${rule}（考虑1笔流标，扣1分）`)).toEqual(["score_mismatch 自评!F4 → 2"]);
});
