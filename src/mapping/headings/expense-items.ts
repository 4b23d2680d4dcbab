/**
 * The kinds of expense of 《政府收支分类科目》 (部门预算支出经济分类科目), as budgets and accounts list them: for what money goes,
 * whichever project it belongs to.
 */
const EXPENSE_ITEM =
  /^(?:工资福利支出|商品和服务支出|对个人和家庭的补助(?:支出)?|资本性支出|人员经费|(?:日常)?公用经费|基本工资|津贴补贴|奖金|伙食补助费|绩效工资|机关事业单位基本养老保险缴费|职业年金缴费|职工基本医疗保险缴费|其他社会保障缴费|住房公积金|医疗费|办公费|印刷费|咨询费|手续费|水费|电费|水电费|邮电费|取暖费|物业管理费|差旅费|因公出国(?:境)?(?:费用|费|经费)|维修(?:护)?费|租赁费|会议费|培训费|公务接待费|专用材料费|被装购置费|专用燃料费|劳务费|委托业务费|工会经费|福利费|公务用车(?:购置)?(?:及|和)?(?:运行)?(?:维护)?费|公务车辆?(?:购置|运行|维护|及)+费|其他交通费用?|税金及附加费用|其他商品和服务支出|离休费|退休费|抚恤金|生活补助|救济费|助学金|奖励金|办公设备购置|专用设备购置|信息网络及软件购置更新|其他资本性支出)$/;
/** The halves of a department's budget (《部门预算管理》: 基本支出 and 项目支出) and what the first is made up of. */
const KIND_OF_SPENDING =
  /^(?:基本支出|项目支出|人员(?:类|支出)?(?:经费|支出|项目)?|(?:日常)?公用(?:经费|支出)|运转类项目?|特定目标类项目?)$/;
const NUMBER = /^(?:其中[:：])?\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）.、．]\s*)?/;

/** Whether a label is what projects are told apart from, or all of them together: 基本支出, 项目支出. */
export function isKindOfSpending(label: string): boolean {
  return KIND_OF_SPENDING.test(label.replace(NUMBER, "").replace(/[（()）\s]/g, ""));
}

/** Whether a label is a kind of expense: 差旅费, 2.公务用车购置及运行维护费, 因公出国（境）费. */
export function isExpenseItem(label: string): boolean {
  return EXPENSE_ITEM.test(label.replace(NUMBER, "").replace(/[（()）\s]/g, ""));
}
