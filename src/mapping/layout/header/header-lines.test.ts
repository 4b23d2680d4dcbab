import { workbookOf } from "../../../adapters/memory/memory-workbook";
import { isRecordTable } from "../../../domain/table";
import { mapWorkbook } from "../../map-workbook";

const _ = null;

/** The self-evaluation form with its goals, which stand right above the indicators. */
function formWith(promised: string, delivered: string) {
  return workbookOf({
    自评表: {
      rows: [
        ["项目支出绩效自评表", _, _, _, _, _, _, _, _],
        ["项目名称", "白石乡校舍安全加固项目", _, _, _, _, _, _, _],
        ["主管部门", "教育局", _, _, _, "实施单位", "白石乡中心小学", _, _],
        ["项目资金（万元）", _, _, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
        [_, "年度资金总额", _, 100, 100, 95, 10, "95%", 9.5],
        ["年度总体目标", "预期目标", _, _, _, "实际完成情况", _, _, _],
        [_, promised, _, _, _, delivered, _, _, _],
        ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因"],
        [_, "产出指标", "数量指标", "加固校舍数量", "≥3栋", "3栋", 50, 50, _],
        [_, "效益指标", "社会效益指标", "受益学生", "≥500人", "520人", 30, 30, _],
        [_, "满意度指标", "服务对象满意度", "师生满意度", "≥90%", "95%", 10, 10, _],
        ["总分", _, _, _, _, _, 100, 99.5, _],
      ],
      merges: ["A6:A7", "B6:E6", "F6:I6", "B7:E7", "F7:I7", "A8:A11"],
    },
  });
}

test.each([
  ["short goals", "完成校舍加固3栋", "已完成3栋"],
  ["a goal in one word", "达标", "达标"],
  ["goals in sentences", "完成校舍加固3栋，消除安全隐患。", "已完成3栋，隐患全部消除。"],
])("%s above the indicators are values, not captions", (_name, promised, delivered) => {
  const [form] = mapWorkbook(formWith(promised, delivered)).sheets[0]?.tables ?? [];
  if (form === undefined || isRecordTable(form)) throw new Error("no form was found");
  expect(form.indicators?.headerLines).toEqual([7]);
  expect(form.indicators?.columns.map(({ heading }) => heading)).toContain("三级指标");
  expect(form.fields.get("goal")?.at).toMatchObject({ row: 6, col: 1 });
});
