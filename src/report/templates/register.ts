import type { SheetPlan } from "../../sheets/plan";
import type { BlankColumn } from "./record-table";
import { blankTable, widthsOf } from "./record-table";
import { CALCULATED, INPUT_AMOUNT, INPUT_CENTRED, INPUT_TEXT, TemplateDraft } from "./template-draft";

const COLUMNS: readonly BlankColumn[] = [
  { heading: "项目名称", width: 40, look: INPUT_TEXT },
  { heading: "项目编码", width: 16, look: INPUT_CENTRED },
  { heading: "实施单位", width: 24, look: INPUT_TEXT },
  { heading: "资金使用方向", width: 20, look: INPUT_TEXT },
  { heading: "年初预算数", width: 14, look: INPUT_AMOUNT, total: "sum" },
  { heading: "预算调整数", width: 14, look: INPUT_AMOUNT, total: "sum" },
  {
    heading: "全年预算数",
    width: 14,
    look: CALCULATED,
    formula: (at) => `SUM(${at("年初预算数")},${at("预算调整数")})`,
    total: "sum",
  },
  { heading: "备注", width: 28, look: INPUT_TEXT },
];

/** 项目清单: the projects of a fund with their budgets. */
export function registerTemplate(): SheetPlan {
  const form = new TemplateDraft("项目清单", widthsOf(COLUMNS));
  form.head("专项资金项目清单", "Register of projects", "单位：万元");
  const { top, bottom } = blankTable(form, COLUMNS);
  form.amounts(top, bottom, 5, 5);
  form.draft.gap();
  form.draft.note("注：灰色单元格自动计算。预算调整数：追加为正，收回或调减为负。行数不够时在合计行以上插入行。");
  return form.plan();
}
