import { toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";
import { changed } from "../../example-sheets";

const _ = null;
const SCORES: RowsLiteral = [
  ["职业技能提升行动资金绩效评价打分表"],
  ["一级指标", "三级指标", "分值", "得分", "扣分说明"],
  ["决策", "立项依据充分性", 10, 10, _],
  ["决策", "绩效目标合理性", 10, 9, "目标未分解到区，扣1分"],
  ["过程", "资金使用合规性", 20, 18.5, "发放依据不足扣1分；凭证缺附件扣0.5分"],
  ["产出", "培训人次", 30, 28, "少培训400人次，扣2分"],
  ["效益", "学员满意度", 30, 30, _],
  ["合计", _, 100, 95.5, _],
];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["right throughout", SCORES, []],
  ["another score, added up", changed(SCORES, { D6: 27, D8: 94.5 }), ["score_mismatch 表!D6 → 28"]],
  ["a reason that takes off more besides", changed(SCORES, { D6: 27, D8: 94.5, E6: "扣2分，复核再扣1分" }), []],
  [
    "another score, in traditional letters",
    changed(SCORES, {
      D6: 27,
      D8: 94.5,
      E2: "扣分說明",
      E4: "目標未細化，扣減1分",
      E5: "憑證缺附件，扣減1.5分",
      E6: "少培訓400人次，扣減2分",
    }),
    ["score_mismatch 表!D6 → 28"],
  ],
  ["criteria", changed(SCORES, { E2: "评分标准", D6: 27, D8: 94.5 }), []],
  ["too few others", changed(SCORES, { D6: 27, D8: 94.5, E4: _ }), []],
])("what reasons say was taken off: %s", (_name, rows, expected) => {
  expect(toldWithExpected({ 表: rows })).toEqual(expected);
});

const REVIEWED: RowsLiteral = [
  ["自评复核评分表"],
  ["三级指标", "分值", "自评得分", "复核得分", "扣分理由"],
  ["扩建冷库库容", 20, 20, 20, _],
  ["设备验收合格率", 15, 15, 12.5, "2台机组资料不全，扣2.5分"],
  ["农产品损耗率下降", 15, 15, 14, "测算依据不充分，扣1分"],
  ["带动农户", 15, 14, 13, "名单重复，扣1分"],
  ["农户满意度", 35, 33, 33, _],
  ["合计", 100, 97, 92.5, _],
];

test("a reviewer takes points off what the unit gave itself", () => {
  expect(toldWithExpected({ 表: REVIEWED })).toEqual([]);
  expect(toldWithExpected({ 表: changed(REVIEWED, { D6: 12, D8: 91.5 }) })).toEqual(["score_mismatch 表!D6 → 14"]);
});
