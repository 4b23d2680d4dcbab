import { headingCandidates } from "../columns/drafts/heading-candidates";
import { HeadingLexicon } from "./heading-lexicon";

const lexicon = new HeadingLexicon();

test.each<[string, readonly string[]]>([
  ["project_name", ["重点项目", "参评项目", "拟入选项目", "债券项目", "转移支付名称", "项目简称"]],
  ["project_name", ["Award title"]],
  ["project_name", ["Subaward title", "Sub-award title", "子项名称", "补助事项"]],
  ["project_code", ["Grant #", "Award #", "Agreement number", "Grant Award Number", "内部编码", "项目唯一码"]],
  ["department", ["Subrecipient name", "Sub-grantee", "Subawardee", "Award recipient", "所在村"]],
  ["budget", ["Subaward amount", "Sanctioned amount", "Revised grant", "Amended award amount", "Grant funds awarded"]],
  ["budget", ["核拨资金", "可用经费", "本年可用经费", "调整后拨款", "当年资金需求", "资金计划数", "计划筹集"]],
  ["budget_initial", ["Original grant", "年初预算批复金额", "原计划资金"]],
  [
    "spent",
    ["Invoiced to date", "Draws to date", "Life-to-date expenditures", "Expenditure up to date", "已兑现", "兑现资金"],
  ],
  ["balance", ["三保未支出合计", "欠拨金额", "尚欠金额", "未完成支付", "结转下年/Carried Forward"]],
  ["rate", ["% of award spent", "Percent of award expended", "Expended %", "Spend-down rate", "% invoiced", "兑现率"]],
  ["category", ["政府支出经济分类", "部门预算经济分类科目", "经济分类科目", "政府经济科目"]],
  ["project_name", ["活動名稱", "项目内容"]],
  [
    "budget",
    ["獲批款額", "批准经费（元）", "应兑付金额", "债券发行额", "本年计划投资", "指标额度", "本年可用", "年度投资计划"],
  ],
  ["balance", ["餘款", "退还款额", "超支(-)结余(+)", "结余或超支"]],
  ["goal", ["建设内容及规模", "主要建设规模和内容"]],
  ["project_name", ["干什么", "干的事", "做啥项目"]],
  ["department", ["谁来干", "由谁负责", "哪个部门管"]],
  ["budget", ["批了多少（万）", "给的钱", "资金盘子", "全年可用"]],
  ["spent", ["花了多少", "一共用了多少钱", "付出去的钱"]],
  ["balance", ["还剩", "剩多少钱", "没花完的钱"]],
  ["rate", ["花钱进度", "花了几成", "完成％", "总进度"]],
  ["fund_county", ["县里配的"]],
  ["weight", ["该得几分"]],
  ["score", ["得了几分"]],
  ["department", ["負責機構", "科室", "对口处室", "承担企业"]],
  ["budget", ["核准撥款（千元）", "概算（万元）", "发行额度"]],
  ["target", ["打算干多少"]],
  ["actual", ["干得怎么样", "完成了多少"]],
  ["project_code", ["项目唯一编码", "Award No.", "Grant ID", "Project ref. no.", "Activity code", "活動編號"]],
  ["target", ["Lifetime targets"]],
  ["department", ["申报主体", "项目业主"]],
  ["budget_initial", ["年初批复预算安排数", "年初指标", "Enacted budget", "Approved estimates"]],
  ["adjustment", ["预算调增（减）数", "In-year changes", "Supplementary estimates", "Supplementary II"]],
  [
    "budget",
    [
      "补助额度",
      "债券额度",
      "评审后金额",
      "拟安排额度",
      "Revised estimate",
      "Estimated expenses",
      "Budget estimate (BE)",
    ],
  ],
  ["spent", ["实际补助", "累计列支", "已兑付金额", "报账数", "支出完成数", "支出决算", "已拨资金"]],
  ["spent", ["Outlays", "Total drawdowns", "Actual to date", "Expenditure incurred", "Payments to date"]],
  ["spent", ["累计投入金额", "截至期末累计投入金额", "已投入资金"]],
  ["budget", ["调整后投资总额"]],
  ["spent", ["Claimed to date", "Total claimed"]],
  ["rate", ["% claimed"]],
  ["balance", ["未支数", "未拨付金额", "剩余额度", "结转下年数", "可用指标"]],
  [
    "rate",
    [
      "核销率",
      "兑付率",
      "完成预算的比例",
      "决算为调整预算%",
      "支出占年初预算%",
      "% drawn",
      "Percent of budget",
      "Drawdown rate",
    ],
  ],
  ["fund_central", ["中央奖补", "Federal share"]],
  ["fund_city", ["地级"]],
  ["fund_county", ["县本级", "区级财政资金"]],
  ["score", ["评价分", "财政复核分", "自评打分", "自查分", "Marks awarded"]],
  ["weight", ["权值", "基准分", "指标权数", "Weightage", "Maximum marks", "Points possible"]],
  ["target", ["年度任务", "指标要求", "Planned result"]],
  ["actual", ["达成实绩", "实现情况", "实际达标值"]],
  ["deviation_reason", ["未达序时进度原因", "执行率低原因", "减分原因", "偏差情况说明"]],
  ["project_count", ["No. of schemes", "# of awards"]],
  ["share", ["% of grand total", "占总支出%", "佔總支出比例"]],
  ["spent_prev_year", ["去年同期支出", "Prior year outturn"]],
  ["direction", ["投向领域", "资金投入范围", "拟支持方向"]],
  ["change", ["支出增长", "与上年同期相比"]],
  ["spent", ["Actual to 31 March", "Actuals as at end December"]],
  ["project_code", ["Loan No.", "Credit ID"]],
  ["target", ["End-of-project target"]],
  ["actual", ["Current value"]],
  ["category", ["资金渠道", "经费类别"]],
  ["project_code", ["备案编号"]],
  ["project_list", ["所含项目名称"]],
  ["indicator_name", ["指标事项", "考核指标描述"]],
  ["budget_initial", ["原下达额度"]],
  ["budget", ["拟立项资助", "批复投资（万元）"]],
  ["balance", ["待支付", "待拨付资金"]],
  ["fund_central", ["国家补助", "中央专款"]],
  ["fund_province", ["省级专款"]],
  ["score", ["自评分值", "实得分值"]],
  ["target", ["目标设定值"]],
  ["actual", ["实际达成", "实际实现"]],
  ["deviation_reason", ["未达标说明", "差异说明", "差距分析"]],
  ["change", ["增长幅度", "变动比例"]],
  ["rate", ["% of revised", "% of approved", "Disbursed (%)", "支出（%）", "执行数%"]],
  ["project_count", ["计数项:项目编码", "计数项：项目名称"]],
  ["budget", ["今年下达"]],
  ["adjustment", ["Budget changes", "In-year amendments"]],
  ["indicator_l1", ["一级指标分类", "指标一级类别"]],
  ["department", ["申请主体", "建设主体"]],
  ["budget", ["立项批复额", "批准拨款额", "概算批复", "资金到位", "项目总金额", "指标总额", "资金总量", "整合后金额"]],
  ["budget", ["可使用数", "可执行金额", "可支配资金", "预算编制数", "已分解控制数", "培训费支出安排"]],
  ["budget_initial", ["原金额"]],
  ["spent", ["指标已用额度", "支出总数"]],
  ["balance", ["剩余可用金额", "剩余可支配资金"]],
  ["rate", ["拨款进度", "用款进度", "已发放百分比", "累计拨款比例"]],
  ["project_name", ["评价对象", "被评对象"]],
  ["spent", ["当年完成投资", "本年完成投资额", "全年完成支出"]],
  ["balance", ["Lapsed Funds", "Lapsed"]],
])("a heading built for %s is read although no list has it: %j", (field, headings) => {
  expect(headings.filter((heading) => headingCandidates([heading], lexicon)[0]?.field !== field)).toEqual([]);
});

test.each<[string, readonly string[]]>([
  ["project_name", ["项目及内容", "支持方向及项目", "单位和项目", "Title of project", "Capital scheme", "Component"]],
  ["spent", ["全年已用", "完成支付", "今年支出"]],
  ["project_code", ["立项号", "立项编号", "课题编码"]],
  ["target", ["Agreed target", "设定目标值", "设定目标", "End target", "Final target values"]],
  [
    "actual",
    ["Delivered to date", "截至三季度完成", "截至9月完成情况", "达成值", "Actual (Current)", "半年度指标执行情况"],
  ],
  ["department", ["具体实施单位", "县级主管部门", "Grantee", "Portfolio", "RESPONSIBLE PARTY", "项目主体"]],
  ["adjustment", ["调剂金额", "Virements", "Amendments"]],
  ["budget", ["年度安排", "指标下达数", "项目预算总投资", "Amount awarded", "今年预算", "累计下达"]],
  ["balance", ["Undrawn balance", "Budget remaining"]],
  ["fund_city", ["州（市）级", "盟市级资金"]],
  ["fund_county", ["旗县级"]],
  ["weight", ["基准分值"]],
  ["share", ["占资金总额%", "占总投资%", "占全市资金比重"]],
  ["spent_prev_year", ["Audited Outcome 2019/20"]],
  ["change", ["比去年增减"]],
  ["indicator_l1", ["指标一级分类"]],
  ["project_list", ["涵盖项目清单"]],
  ["indicator_name", ["Output indicator", "Outcome indicators"]],
  ["budget_initial", ["Approved budget (original)", "预算数（调整前）"]],
  ["project_name", ["项目类别及名称", "资金分类及项目名称"]],
  ["adjustment", ["调减金额", "预算调减数"]],
  ["target", ["应达成值"]],
  ["department", ["Recipient Organisation", "Recipient Org:Name", "Name of grantee", "Lead partner", "依托单位"]],
  ["project_code", ["Identifier", "Award ID", "立项批准号"]],
  ["budget", ["Value of grant", "Total grant", "Funding awarded"]],
  ["spent", ["Payments made", "核销金额", "报账金额"]],
  ["balance", ["Balance outstanding", "Unutilized budget", "Remaining grant", "结存金额"]],
  ["rate", ["Delivery rate"]],
  ["category", ["部门经济科目", "Source of funds"]],
])("a heading for %s is read that is near to those of the list: %j", (field, headings) => {
  expect(headings.filter((heading) => headingCandidates([heading], lexicon)[0]?.field !== field)).toEqual([]);
});

test.each([
  "资金到位率",
  "节约资金",
  "节约率",
  "审减金额",
  "是否完成支付",
  "Over/(Under) Spend",
  "指标文号",
  "为上年的%",
  "经济科目",
  "建设地点",
  "合同金额",
  "扣分",
  "Forecast outturn",
  "Assistance Listing",
  "结余（%）",
  "Undisbursed (%)",
  "未分配金额",
  "未下达资金",
  "待分配资金",
  "待分解控制数",
  "可追减金额",
  "可核销金额",
  "可调剂金额",
  "社会投入",
  "其他投入资金",
  "财政专户管理资金",
  "预算下达进度",
  "资金分配率",
  "执行比调整预算数",
  "执行比决算数",
  "申请追加金额",
  "拟追加",
  "Days remaining",
  "% remaining",
  "剩余工期",
  "年初结转和结余",
  "期初余额",
  "Opening balance",
  "预计执行率",
  "计划支出进度",
])("%s is no figure of the budget or its spending", (heading) => {
  const claimed = headingCandidates([heading], lexicon).filter(({ score }) => score >= 0.5);
  expect(claimed.map(({ field }) => field)).toEqual([]);
});

test.each(["资金投入（万元）", "投入（万元）", "Inputs (USD '000)"])(
  "%s is money and no part of a score",
  (heading) => {
    expect(headingCandidates([heading], lexicon).map(({ field }) => field)).not.toContain("score_input");
  },
);

test.each(["申请金额", "申报金额", "Amount requested"])("%s was not paid", (heading) => {
  expect(headingCandidates([heading], lexicon).map(({ field }) => field)).not.toContain("pay_amount");
});

test("of units and projects in one column the projects are the records", () => {
  expect(headingCandidates(["项目单位/明细项目"], lexicon)[0]?.field).toBe("project_name");
});

test("a part below 其中 does not take the place of the whole before it", () => {
  const part = headingCandidates(["资金规模", "其中", "财政资金"], lexicon).find(({ field }) => field === "budget");
  const whole = headingCandidates(["资金规模", "项目预算总投资"], lexicon).find(({ field }) => field === "budget");
  expect(part?.score).toBeLessThan(whole?.score ?? 0);
});
