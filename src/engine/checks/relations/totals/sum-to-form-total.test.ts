import { toldWithExpected } from "../../../../../test/support/outcome-of";

const _ = null;

/** A form without weights, whose total stands beside its label. */
function formWith(total: number, last: number | null = 11) {
  return {
    自评表: {
      rows: [
        ["2024年度某项目自评表", _, _, _, _, _, _],
        ["项目名称", "某县文化馆免费开放工程", _, _, _, _, _],
        ["主管部门", "文旅局", _, "项目实施单位", "文化馆", _, _],
        ["预算执行情况（万元）（20分）", _, _, "预算数(A)", "执行数(B)", "执行率(B/A)", "得分（20分*执行率）"],
        [_, "年度财政资金总额", _, 500, 400, "80%", 16],
        ["年度绩效目标（80分）", "一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "得分"],
        [_, "产出指标", "数量指标", "培训期数", "≥8期", "9期", 29],
        [_, "效益指标", "社会效益指标", "受益人次", "≥860人次", "903人次", 38.6],
        [_, "满意度指标", "服务对象满意度", "群众满意度", "≥90%", "92%", last],
        ["总分", total, _, _, _, _, _],
      ],
      merges: ["B2:G2", "B3:C3", "E3:G3", "A4:A5", "B4:C4", "B5:C5", "A6:A9", "B10:G10"],
    },
  };
}

test.each<[string, number, number | null, readonly string[]]>([
  ["the sum of all points", 94.6, 11, []],
  ["the sum rounded to whole points", 95, 11, []],
  ["something else", 97.6, 11, ["score_total_mismatch 自评表!B10 → 94.6"]],
  ["given before all points are", 83.6, null, []],
])("a form's total beside its label is %s", (_name, total, last, expected) => {
  expect(toldWithExpected(formWith(total, last)).filter((text) => text.startsWith("score_total"))).toEqual(expected);
});
