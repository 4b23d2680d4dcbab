import type { SheetPlan } from "../../sheets/plan";
import type { BlankColumn } from "./record-table";
import { blankTable, widthsOf } from "./record-table";
import { CALCULATED, CALCULATED_RATE, INPUT_AMOUNT, INPUT_TEXT, TemplateDraft } from "./template-draft";

type At = (heading: string) => string;
const rate = (at: At) => `IF(${at("全年预算数")}=0,"",ROUND(${at("全年执行数")}/${at("全年预算数")},4))`;

const COLUMNS: readonly BlankColumn[] = [
  { heading: "项目名称", width: 40, look: INPUT_TEXT },
  { heading: "实施单位", width: 24, look: INPUT_TEXT },
  { heading: "年初预算数", width: 14, look: INPUT_AMOUNT, total: "sum" },
  { heading: "全年预算数", width: 14, look: INPUT_AMOUNT, total: "sum" },
  { heading: "全年执行数", width: 14, look: INPUT_AMOUNT, total: "sum" },
  {
    heading: "结余",
    width: 13,
    look: CALCULATED,
    formula: (at) => `ROUND(SUM(${at("全年预算数")})-SUM(${at("全年执行数")}),6)`,
    total: "sum",
  },
  { heading: "执行率", width: 11, look: CALCULATED_RATE, formula: rate, total: rate },
  { heading: "备注", width: 34, look: INPUT_TEXT },
];

/** 预算执行表: budget, spending, balance and rate by project. */
export function executionTemplate(): SheetPlan {
  const form = new TemplateDraft("预算执行", widthsOf(COLUMNS));
  form.head("专项资金预算执行情况表", "Budget execution", "单位：万元");
  const { top, bottom } = blankTable(form, COLUMNS);
  form.amounts(top, bottom, 3, 5);
  form.draft.gap();
  form.draft.note("注：灰色单元格自动计算。执行率＝全年执行数÷全年预算数；有结余的，请在备注中说明原因。");
  return form.plan();
}
