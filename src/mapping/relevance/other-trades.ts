import type { RecordTable } from "../../domain/table";
import type { SheetView } from "../layout/view/sheet-view";
import { saysInName } from "../text";

/** Headings of stock lists, payrolls, marks, sales, contracts; no table of projects or budgets has two of them. */
const HEADINGS =
  /物料|物资名称|库存|入库|出库|期初数|期末数|规格|型号|单价|进价|售价|客户|供应商|销售|提成|订单|发票|姓名|工号|学号|岗位|工资|薪|津贴|个税|公积金|社保|班级|语文|数学|英语|出勤|考勤|请假|合同编号|资产编号|会计科目|借方|贷方|\b(?:sku|stock|unit price|quantity|qty|customer|supplier|invoice|order|sales|student|pupil|class|employee|salary|wage|payroll|attendance|account|ledger|debit|credit|maths?|hours|overtime)\b/i;
/** Titles that say it at once. */
const TITLES =
  /(?:员工|职工|教职工|教师|干部|个人|岗位|人员)[^，。]{0,6}(?:绩效|考核|考评|评价)[^，。]{0,6}表|(?:投标|评标|比选|磋商)[^，。]{0,4}(?:评分|打分|得分|报价)[^，。]{0,3}表|利润表|损益表|资产负债表|现金流量表|工资表|工资发放|考勤|成绩表|成绩单|库存|收发存|销售业绩|销售额|通讯录|课程表|科目余额|\b(?:income statement|profit (?:and|&) loss|p ?& ?l|balance sheet|cash flow|payroll|inventory|stock list|sales report|timesheet|time sheet|attendance|gradebook)\b/i;
/** Lines of accounts. */
const ACCOUNTS =
  /^(?:营业(?:总)?收入|营业成本|营业利润|净利润|利润总额|毛利|管理费用|销售费用|财务费用|流动资产|负债合计|revenue|sales|cost of (?:sales|goods sold)|gross (?:profit|margin)|operating (?:profit|income|expenses)|net (?:profit|income)|salaries(?: and wages)?|rent|marketing|depreciation|ebitda|interest expense|current assets|liabilities)$/i;
const LINES_LOOKED_AT = 30;

/** Whether a table belongs to another trade, told by its title, its headings or the accounts that its lines name. */
export function isOfOtherTrade(table: RecordTable, view: SheetView | undefined): boolean {
  if (TITLES.test(table.title) || saysInName(table.sheet, TITLES)) return true;
  const headings = [...table.columns, ...table.unmapped].map(({ heading }) => heading);
  if (headings.filter((heading) => HEADINGS.test(heading)).length >= 2) return true;
  return view !== undefined && accountsNamed(table, view) >= 2;
}

function accountsNamed(table: RecordTable, view: SheetView): number {
  if (table.orientation === "transposed") return 0;
  const left = Math.min(...[...table.columns, ...table.unmapped].map(({ index }) => index));
  const lines = table.lines.slice(0, LINES_LOOKED_AT);
  return lines.filter(({ index }) => ACCOUNTS.test(view.text(index, left))).length;
}
