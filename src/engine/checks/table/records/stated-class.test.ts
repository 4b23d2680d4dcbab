import { toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";

const NOTE = "注：累计进度95%及以上为“快”，85%（含）—95%为“正常”，85%以下为“慢”；12月末序时进度为100%。";

function progress(states: readonly string[], note = NOTE, remark = ""): RowsLiteral {
  const lines = [
    ["图书馆开放", "68.87%", "98.20%"],
    ["非遗补助", "82.88%", "100.00%"],
    ["旅游厕所", "53.89%", "85.04%"],
    ["戏曲进校园", "64.00%", "95.00%"],
    ["文物安全", "71.00%", "94.55%"],
  ];
  return [
    ["专项名称", "三季度末进度", "全年进度", "进度等级", "备注"],
    ...lines.map((line, place) => [...line, states[place] ?? "", place === 4 ? remark : ""]),
    [note],
  ];
}

const RIGHT = ["快", "快", "正常", "快", "正常"];
const WRONG = ["快", "快", "正常", "快", "慢"];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["as the note says", progress(RIGHT), []],
  ["one lower than the note says", progress(WRONG), ["grade_mismatch 进度!D6 → 正常"]],
  ["a figure that is a bound may be of either class", progress(["快", "快", "正常", "正常", "正常"]), []],
  ["a line that says why it is lower", progress(WRONG, NOTE, "审计发现挪用，降一级"), []],
  ["without a scale", progress(WRONG, "注：进度等级由主管部门评定。"), []],
  ["by another scale than most lines", progress(["慢", "正常", "快", "慢", "慢"]), []],
])("classes beside rates: %s", (_, rows, findings) => {
  expect(toldWithExpected({ 进度: rows })).toEqual(findings);
});

test("days overdue are classed by the text of another sheet", () => {
  const loans = (last: string): RowsLiteral => [
    ["借款单位", "逾期天数", "预警"],
    ["绿源公司", 120, "红色"],
    ["洁城公司", 45, "黄色"],
    ["美家公司", 12, "绿色"],
    ["康洁公司", 96, last],
  ];
  const rule: RowsLiteral = [["逾期90天以上为红色预警，30-90天为黄色预警，30天以下为绿色预警。"]];
  expect(toldWithExpected({ 说明: rule, 台账: loans("红色") })).toEqual([]);
  expect(toldWithExpected({ 说明: rule, 台账: loans("黄色") })).toEqual(["grade_mismatch 台账!C5 → 红色预警"]);
});
