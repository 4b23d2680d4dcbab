import type { Field } from "../../domain/lists";

/**
 * What headings of the trade mean. `sure`: says this field and nothing else. `likely`: usually this one.
 * `weak`: this one only if contents or neighbours agree. Written as people write them; compared without blanks,
 * width, case, brackets and units. A word listed under two fields is decided by contents, neighbours and the table's role.
 */
export interface HeadingWords {
  readonly field: Field;
  readonly sure: readonly string[];
  readonly likely?: readonly string[];
  readonly weak?: readonly string[];
}

function words(text: string): readonly string[] {
  return text.split("|").map((word) => word.trim());
}

/** Every heading that is known by itself; what is built out of parts is the matter of the compounds. */
export const HEADING_WORDS: readonly HeadingWords[] = [
  {
    field: "seq",
    sure: words(
      "序号|项次|编号序|顺序号|行号|行次|No.|No|S/N|Seq|Seq.|Serial no.|Serial number|#|№|Item no.|Sl. no.|序号 No.",
    ),
    likely: words("编号|序|号|Number|Nr.|Nr|Ref|Ref."),
  },
  {
    field: "project_name",
    sure: words(
      "项目名称|子项目名称|评价项目|被评价项目|评价项目名称|项目（名称）|资金项目名称|预算项目名称|二级项目名称|三级项目名称|" +
        "专项名称|政策和项目名称|政策项目名称|支出项目名称|工程名称|建设项目名称|课题名称|入库项目名称|申报项目名称|" +
        "Project|Project name|Project title|Name of project|Sub-project|Subproject|Programme name|Program name|Project/Activity|项目名称 Project|" +
        "经费名称|立项名称|项目（资金）名称|资金（项目）名称|专项（项目）名称|项目（课题）名称|项目/资金名称|项目全称|所属项目|归属项目|计划名称|计划项目|计划项目名称|Action title|Project/Programme|Programme/Project|Name of programme|Name of sub-project|Project description",
    ),
    likely: words(
      "项目|子项目|涉及项目|所涉项目|对应项目|问题项目|具体项目名称|项目内容名称|支出项目|明细项目|预算项目|二级项目|资金名称|专项资金名称|任务名称|事项名称|Programme|Program|Scheme|Activity|Grant|课题|项目内容|活动名称|Component|Sub-component|Application|Proposal|Intervention|Initiative|Work package|Subprogram|Sub-programme|转移支付项目|Operation|Operations|Action|Actions|Particulars|Acronym|Project acronym",
    ),
    weak: words(
      "名称|内容|事项|计划|建设内容|实施内容|支出内容|支出事项|项目编号|编号|行标签|Name|Title|Item|Description|Project no.|Project ID|Row labels",
    ),
  },
  {
    field: "project_code",
    sure: words(
      "项目编码|项目代码|项目编号|项目ID|立项号|立项编号|经费卡号|经费号|经费代码|经费编号|经费本号|项目卡号|财务编号|财务账号|项目号|课题编号|课题号|预算项目编码|Project code|Project ID|Project no.|Project number|Code of project|立项批准号|Award identifier|Grant identifier",
    ),
    likely: words(
      "编码|代码|代号|项目代号|编号|ID|Code|Ref|Ref.|Ref. no.|Reference|FAIN|批准号|Identifier|Reference number|Agreement no.",
    ),
  },
  {
    field: "department",
    sure: words(
      "主管部门|实施单位|实施主体|责任单位|承担单位|项目单位|预算单位|主管单位|主办机关|主管机关|执行机关|负责部门|牵头部门|牵头单位|业主单位|建设单位|申报单位|" +
        "责任部门|部门名称|单位名称|预算部门|资金使用单位|用款单位|项目主管部门|项目实施单位|项目承担单位|主管部门（单位）|" +
        "主管部门及代码|归口部门|归口科室|业务科室|主管处室|责任科室|承办单位|执行单位|项目法人|使用单位|" +
        "Department|Ministry|Agency|Implementing agency|Implementing unit|Executing agency|Executing unit|Responsible unit|Responsible party|Responsible department|" +
        "Implementing partner|Lead department|Line ministry|Implementer|Spending unit|Budget holder|Responsible agency|Lead agency|" +
        "归口管理部门|购买主体|购买单位|采购单位|采购人|采购主体|所属部门|所属单位|经办部门|使用部门|主管局|主管预算部门|填报单位|MDA|Sponsor|Sponsoring agency|Host agency|Executing entity|Responsible ministry|Implementing entity|依托单位|项目依托单位|受援单位",
    ),
    likely: words(
      "部门|单位|团体名称|部门/单位|项目主体|主体单位|责任主体|地区|市县|区县|县区|乡镇|镇街|街镇|Unit|Owner|Office|Bureau|Division|Organisation|Organization|Entity|" +
        "县（市、区）|市（县、区）|县市区|市县区|市州|州市|盟市|地市|所属地区|所在地区|所属区县|所在区县|所属乡镇|所在乡镇|行政区划|学院|院系|院部|二级学院|所属学院|所在学院|院（系）|学院（部门）|部门（学院）|Region|Country|County|District|Ward|Province|City|Township|县市|县（市）|县（区）|区（县）|市（州）|设区市|街道|镇（街道）|Applicant|Grantee|Recipient|Sub-recipient|Delivery body|Portfolio|Directorate|Service area|Vote|Cost centre|Cost center|Beneficiary|Awardee|Accountable body",
    ),
  },
  {
    field: "implementing_unit",
    sure: [],
    likely: words(
      "实施单位|项目实施单位|实施主体|承担单位|项目承担单位|项目单位|建设单位|Implementing unit|Implementing agency|Executing agency|Implementing partner",
    ),
  },
  {
    field: "category",
    sure: words(
      "项目类别|项目类型|类别|项目分类|资金类别|支出类别|支出类型|功能分类|资金类型|项目属性|项目性质|Category|Project type|Project category|Sector|Class",
    ),
    likely: words(
      "分类|类型|领域|所属领域|资金性质|功能分类科目|支出功能分类科目|支出功能分类|功能科目|行业|资金使用方向|支持方向|使用方向|资金投向|资金支持方向|投入方向|扶持方向|支出方向|支持领域|Type|Theme|Area|Group|项目大类|指标类型|Thematic area|资金科目|经济分类|政府经济分类|部门经济科目|部门经济分类|资金属性|来源渠道|Funding source|Source of funds|Fund type",
    ),
    weak: words("方向|名称|Name|行标签|Row labels"),
  },
  {
    field: "direction",
    sure: words(
      "资金使用方向|支持方向|使用方向|资金支持方向|资金投向|投入方向|扶持方向|支出方向|资金用途|Funding direction|Direction|Use of funds|Funding area|Support area",
    ),
    likely: words(
      "方向|用途|类别|项目类别|领域|支持领域|类型|项目类型|资金类别|支出类别|Purpose|Category|Theme|Area|Sector|Programme area",
    ),
    weak: words("项目|名称|分类|内容|Item|Name"),
  },
  {
    field: "budget_initial",
    sure: words(
      "年初预算|年初预算数|年初预算金额|年初预算安排|年初安排|年初数|年初批复数|年初批复|原下达|原下达金额|原下达资金|首次下达|首次下达金额|" +
        "初始预算|原预算|原预算数|原预算金额|年初下达|年初下达金额|原批复金额|调整前|调整前预算|调整前预算数|调整前金额|年初部门预算|" +
        "Initial budget|Original budget|Opening budget|Initial allocation|Original allocation|Initially approved|Original|Budget before adjustment|Initial|" +
        "初始预算数|年初（初始）预算|年初批准预算|Original appropriation|Beginning budget",
    ),
    likely: words("年初|计划下达|本年下达|当年下达|BE"),
    weak: words("下达金额|下达资金|下达数|批复金额"),
  },
  {
    field: "adjustment",
    sure: words(
      "调整数|调整金额|预算调整|预算调整数|调整|调增调减|调增（减）|追加（减）|追加|追减|追加追减|收回|收回金额|收回资金|调剂|调剂数|" +
        "调整额|增减调整|年中调整|年中追加|追加下达|追加资金|追加金额|调整（+/-）|预算增减|追加（调减）|追加调减数|预算调剂|" +
        "Adjustment|Adjustments|Budget adjustment|Revision|Recall|Virement|Supplementary|Change in budget|Reallocation|Reallocations",
    ),
    likely: words("变动|变动数|Transfers|Amendment|Revisions|" + "Supplementary budget|Supplement|Supp.|Change"),
    weak: words("调整预算"),
  },
  {
    field: "budget",
    sure: words(
      "全年预算|全年预算数|预算金额|预算数|批复金额|批复预算|批复预算数|批复数|项目金额|预算安排|预算安排数|预算总额|调整后预算|调整后预算数|调整后|" +
        "调整后金额|调整预算数|预算|预算额|年度预算|年度预算数|本年预算|本年预算数|预算批复|预算批复数|安排金额|资金安排|安排资金|实际下达|" +
        "实际下达金额|预算资金|项目预算|项目预算金额|项目资金|可用预算|最终预算|现行预算|资金总额|资金合计|预算下达数|资金额度|补助金额|" +
        "拟安排金额|拟安排资金|核定金额|核定预算|预算合计|总预算|专项资金金额|实际安排|全年预算数(A)|预算数(A)|年度资金总额|年度金额|财政资金|" +
        "安排数|财政拨款预算数|批准预算|指标金额|预算指标|执行预算|可用资金|应发金额|应发放金额|发放资金|应发放资金|应打卡发放资金|" +
        "发行金额|债券发行金额|债券金额|债券规模|已发债券规模|债券资金|整合资金|补贴资金|资金分配额|资金金额|" +
        "Budget|Approved budget|Final budget|Revised budget|Adjusted budget|Annual budget|Budget amount|Total budget|Allocation|" +
        "Budget allocation|Allocated|Appropriation|Current budget|Full-year budget|Approved|Approved amount|Amount approved|Allotment|Funds allocated|Grant amount|Award|Budgeted|Planned budget|" +
        "核定资金|核定数|核定额|核定补助|批复资金|批准资金|核准资金|核准金额|下达预算|下达预算数|下达指标|核定经费|经费预算|预算经费|计划投入|预算规模|资金规模|批准金额|建议支持金额|建议安排金额|建议金额|拟支持金额|拟补助金额|奖补金额|奖补资金|扶持金额|支持金额|立项金额|资助金额|补助资金|分配金额|分配资金|预算控制数|预算执行基数|调整（后）预算数|全年（调整）预算数|Grant awarded|Award amount|Funds approved|Allocated funds|Allotted funds|Appropriated|可支用预算|可支用预算数|可支用数|Authorised budget|Authorized budget|Approved funding|Approved allocation",
    ),
    likely: words(
      "下达金额|下达资金|下达数|金额|资金|项目资金额|项目总投资|投资额|总投资|总金额|计划金额|计划数|计划投资|资金量|合计金额|Amount|Planned|Plan|Funding|Total amount|" +
        "Revised|Amended|Awarded|经费|投入|到账经费|到账金额|到账资金|到账数|到账额|到位经费|到位资金|已到位资金|资金到位数|Grant|指标数|核定投资|应拨金额|年度计划|Authorised|Authorized|Ceiling|调整预算|安排|下达|批复|RE|应下达|核拨金额|Allotment received|Authorised appropriation|Authorized appropriation|Base budget",
    ),
    weak: words(
      "合计|总计|小计|数额|Total|Value|计划|目标|申报金额|申请金额|Requested|Amount requested|拨款数|拨款额|拨款金额",
    ),
  },
  {
    field: "spent",
    sure: words(
      "支出金额|支出数|全年执行数|执行数|执行金额|实际支出|实际支出数|实际支出金额|支出|已支出|已支出金额|累计支出|累计支出数|累计支出金额|支出额|" +
        "支付金额|已支付|已支付金额|累计支付|累计执行|累计执行数|预算执行数|全年执行|决算数|决算金额|实际使用|使用金额|实际使用金额|已使用|支出总额|" +
        "本年支出|本年执行|本年执行数|执行额|支付数|实际执行|实际执行数|实际执行金额|资金支出|资金使用|资金支出数|全年支出|全年支出数|支出合计|总支出|" +
        "年度支出|全年执行数(B)|执行数(B)|截至目前支出|已使用金额|实际拨付|拨付金额|累计拨付|" +
        "Spent|Actual expenditure|Expenditure|Actual spending|Spending|Actual spend|Disbursed|Disbursement|Disbursements|Executed|Expended|" +
        "Total spent|Total expenditure|Amount spent|Actual outturn|Outturn|Utilised|Utilized|Used|Cumulative expenditure|Cumulative spending|Paid|Total paid|Expenditures|Spend|Year-to-date spent|YTD|Execution amount|Spent to date|Expenditure to date|Total disbursed|" +
        "报账金额|报账数|核销金额|核销数|兑付金额|已用|已花|已支|已付|实支|实支数|实支额|实支金额|实支经费|实支资金|实际支用|实发金额|实发放金额|已发放|已发放金额|已付款|已列支|列支数|列支金额|已报销|报销金额|报销数|已报销金额|完成投入|实际投入|实际投入金额|使用资金|实际开支|开支数|实际发生额|已用资金|支用金额|资金支付数|支付资金|实现数|累计实现数|Funds utilised|Funds utilized|Funds used|Actual disbursement|Actual expenses|Expenses|Amount disbursed|Amount utilised|Amount utilized|Amount used|Actual outlay",
    ),
    likely: words(
      "执行|实际|实际金额|实际数|完成金额|支付|发放金额|实际发放|Actual|Actuals|Execution|Cumulative|YTD total|列支|报账|核销",
    ),
    weak: words(
      "合计|累计|全年合计|年度合计|全年累计|本年累计|年度累计|总计|金额|小计|Total|Year total|Annual total|Full-year total|Total for the year|完成数|Amount",
    ),
  },
  {
    field: "balance",
    sure: words(
      "结余|结余金额|结余数|余额|结转结余|结余资金|未支出|未支出金额|未执行数|未执行|剩余|剩余金额|剩余资金|结转|结转金额|资金结余|预算结余|未使用金额|" +
        "未使用|未发金额|未发放|未发放金额|结转数|结余（转）|未支付|未支付金额|预算余额|沉淀资金|结余结转|" +
        "Balance|Unspent|Remaining|Unspent balance|Variance|Unused|Remaining balance|Undisbursed|Under-spend|Underspend|Unexecuted|Carry-over|Available balance|Left|" +
        "保留数|RAL|Reste à liquider|剩余经费|超支结余|结余超支|超支或结余|结余或超支|余款|退还款额|经费结余|剩余资金额|结余额|资金余额|Unutilised|Unutilized|Unexpended|Unexpended balance|Unspent funds|Remaining funds|Unused balance|Funds remaining|Under-expenditure|Outstanding balance|结存|结存金额|结存数|Balance outstanding|Outstanding amount|Balance due|Balance to pay",
    ),
    likely: words("差额|差异|差值|Difference|Outstanding"),
  },
  {
    field: "rate",
    sure: words(
      "执行率|预算执行率|支出率|资金执行率|资金支出率|执行率(B/A)|支出进度|执行进度|预算执行进度|支出执行率|资金使用率|使用率|总体执行率|支付率|" +
        "预算完成率|支出完成率|执行比例|支出比例|全年执行率|执行百分比|资金支付率|发放率|资金发放率|总执行率|专项资金支出率|拨付率|" +
        "Execution rate|% executed|% spent|Execution %|Spending rate|Budget execution rate|Execution|Absorption rate|Absorption|Utilisation rate|" +
        "Utilization rate|Utilisation|Utilization|Burn rate|Disbursement rate|% of budget|% used|Percent spent|Percentage spent|% utilised|% utilized|Rate of execution|% disbursed|% of budget spent|% of budget executed|Percentage of budget spent|Percent of budget spent|Share of budget spent|% of allocation spent|% of budget disbursed|Overall execution rate|" +
        "完成预算%|完成预算比例|完成预算的%|占预算%|为预算的%|完成年初预算%|完成调整预算%|占预算比例|报销比例|投入完成率|资金完成率|经费执行率|经费使用率|预算支出率|预算支出进度|支付进度|使用进度|拨付进度|支用率|% of revised budget|% of approved budget|% expended|Expenditure rate|Execution ratio|Utilisation %|Utilization %|Spent %|Spend %|Percent executed|Percentage executed|Outturn %|% outturn|Outturn rate|Realisation|Realization|Realisation %|Realization %|Realisation in %|Realization in %|% realised|% realized|Realisation rate|Realization rate|实支率|实支比例|Spend rate|Delivery rate|Obligation rate",
    ),
    likely: words(
      "Budget execution|完成率|完成%|总进度|总体进度|整体进度|完成比例|完成百分比|进度|完成进度|比率|Rate|%|Progress|Completion rate|% complete|% of allocation|Financial progress",
    ),
    weak: words("占比|比例|百分比|Percentage|Ratio|Percent"),
  },
  {
    field: "share",
    sure: words(
      "占比|资金占比|比重|所占比例|占资金总额%|占总额%|占合计%|占总计%|占总投资%|占总资金%|占总额比例|占总额比重|占比重|占总预算比例|金额占比|预算占比|占资金总额比例|占合计比重|所占比重|占总数比例|" +
        "Share|% of total|Share of total|Proportion|Percentage of total|Share of funds|% share|Share of budget|Weighting of total",
    ),
    likely: words("比例|百分比|结构|Percentage|Percent|构成|构成比"),
    weak: words("%|比率|Ratio"),
  },
  {
    field: "fund_central",
    sure: words(
      "中央资金|中央|中央财政|中央财政资金|中央补助|中央财政补助|中央专项|中央预算内|中央预算内投资|国家资金|中央级|中央拨款|中央补助资金|上级中央|Central|Central funds|Central government|National|Central budget|Central grant|National funds|Federal|Central funding",
    ),
  },
  {
    field: "fund_province",
    sure: words(
      "省级资金|省级|省财政|省级财政|省级财政资金|省补助|省级补助|省级配套|省资金|省|省级补助资金|省级拨款|自治区资金|自治区|自治区级|Province|Provincial|Provincial funds|Provincial budget|State|State funds|Regional|Provincial grant|Provincial funding",
    ),
  },
  {
    field: "fund_city",
    sure: words(
      "市级资金|市级|市财政|市级财政|市级财政资金|市级配套|市补助|市级补助|地市级|州市级|市资金|市|市本级|市级配套资金|City|Municipal|Municipal funds|Municipal budget|City funds|Municipality|City budget|Prefecture|Municipal match|City match",
    ),
    likely: words("地（州、市）|州（市）|市（州）|市州|地州|盟市|地市|州市"),
  },
  {
    field: "fund_county",
    sure: words(
      "县级资金|县级|区级|区县|区县级|县区级|县（区）级|县区|县区配套|县级配套|区级配套|县财政|区财政|县级财政|区县资金|区县配套|县（区）|县（市、区）|县|区|县级财政资金|区级资金|区县财政|县（区）级资金|County|District|County funds|District funds|Local|Local funds|County match|County budget|Local match|County/District|Local budget",
    ),
    likely: words("旗县|县（市）|区（县）"),
  },
  {
    field: "spent_prev_year",
    sure: words(
      "上年支出|上年执行数|上年支出数|上年决算|上年决算数|上年实际支出|上年同期|上年同期支出|去年支出|去年执行数|上年执行|上年度支出|上年度执行数|上一年支出|" +
        "上年数|上年金额|上年同期数|Audited outcome|Audited actual|Prior year|Previous year|Last year|Prior-year spending|Previous year spending|Prior year expenditure|Prior year actual|Last year spent|Previous year expenditure|Prior-year actual|Spent last year|Prior year spent",
    ),
    likely: words("上年|去年|上年度|同期|Prior|Previous"),
  },
  {
    field: "change",
    sure: words(
      "增减率|增减幅度|同比|同比增减|同比增长|增长率|增减百分比|比上年增减|较上年增减|增幅|同比增幅|变动率|变动幅度|同比增减率|比上年增长|较上年增长|" +
        "增减比例|较上年增减率|Change|Change %|% change|YoY|Year on year|Growth|Growth rate|Year-on-year change|YoY change|Variation|YoY %|Annual change",
    ),
    likely: words("增减|增减额|增长额|比上年增减额|增减变动|增减情况|Increase/decrease|Increase"),
  },
  {
    field: "pay_date",
    sure: words(
      "支付日期|付款日期|拨付日期|支出日期|支付时间|付款时间|拨付时间|拨款日期|拨款时间|支出时间|记账日期|凭证日期|Payment date|Date paid|Date of payment|Pay date|Paid on|Disbursement date|Posting date|Voucher date|报账日期|报账时间|列支日期|核销日期|报销日期|入账日期|记账时间|付讫日期|转账日期|Paid date",
    ),
    likely: words("日期|时间|Date"),
  },
  {
    field: "pay_amount",
    sure: words(
      "支付金额|付款金额|拨付金额|本次支付|本次支付金额|本次拨付|付款额|支付额|拨款金额|本次付款|本笔金额|Payment|Payment amount|Amount paid|Paid amount|Pay amount|Paid|Disbursed amount",
    ),
    likely: words(
      "金额|支出金额|支出|发生额|借方金额|Amount|列支金额|报账金额|核销金额|报销金额|支用金额|兑付金额|发放金额|本次列支|本次报账|本次报账金额|本次核销金额|付款数|转账金额",
    ),
  },
  {
    field: "indicator_l1",
    sure: words(
      "一级指标|一级|一级指标名称|指标一级|一级指标及分值|一级指标（权重）|Level 1|Level-1 indicator|First-level indicator|Tier 1|L1|Level one|Dimension|Primary indicator|1st level|First level|Level 1 indicator|A级指标",
    ),
    likely: words(
      "指标类型|指标类别|评价维度|评估维度|评审维度|考核维度|维度|构面|绩效构面|Level|Result level|Results level|Pillar|Component|Strategic priority|Priority|Priority area|Strategic goal|Strategic objective|Focus area|Theme|Output class|Result area|Key result area|Outcome area|Perspective|Results chain|Intervention logic|Result chain",
    ),
    weak: words("类别|类型|指标|Category|Result|Results|Area|Domain"),
  },
  {
    field: "indicator_l2",
    sure: words(
      "二级指标|二级|二级指标名称|指标二级|Level 2|Level-2 indicator|Second-level indicator|Tier 2|L2|Level two|Sub-dimension|Secondary indicator|2nd level|Second level|Level 2 indicator|B级指标",
    ),
    likely: words("指标类型|指标类别|指标分类|Type|Indicator type|Sub-level|Subcategory|Sub-category|Sub-type"),
    weak: words("类型|类别|Category"),
  },
  {
    field: "indicator_name",
    sure: words(
      "三级指标|三级|三级指标名称|指标名称|绩效指标|绩效指标名称|具体指标|指标内容|考核指标|评价指标|指标三级|细化指标|明细指标|四级指标|产出和效果指标|指标解释名称|衡量指标|关键绩效指标|Indicators|Performance indicators|Key performance indicators|Objectively verifiable indicators|Objectively verifiable indicator|OVI|OVIs|Results indicators|" +
        "Indicator|Indicator name|KPI|Level 3|Level-3 indicator|Third-level indicator|Performance indicator|Measure|L3|Metric|Tier 3|Tertiary indicator|Key performance indicator|Performance measure|Third level|3rd level|Level 3 indicator|Criterion|Criteria|Assessment criterion|Evaluation criterion|Assessment criteria|Evaluation criteria",
    ),
    likely: words(
      "指标|核心指标|Output|Outputs|Output title|产出指标|效益指标|成效指标|任务指标|考核内容|评价内容|自评内容|自查内容|自查项目|二级/三级指标|二级、三级指标|绩效内容|评审内容|观测点|主要观测点|评分内容|评估要点|评审要点|评审要素|评价要素|评分要素|评审因素|评分因素|评分项目|KPI name|指标名|指标项目|个性指标|共性指标",
    ),
    weak: words("名称|内容|Name|Description|具体内容"),
  },
  {
    field: "operator",
    sure: words(
      "指标性质|指标符号|运算符号|符号|计算符号|运算符|比较符|指标方向|目标值符号|完成方向|关系符|Operator|Op|Op.|Sign|Comparison|Comparator|Symbol",
    ),
    likely: words("性质|方向|指标值类型|指标属性|Direction|Relation|比较方式|比较关系"),
  },
  {
    field: "target",
    sure: words(
      "目标值|指标值|年度指标值|预期值|预期目标值|年度目标值|计划值|目标|计划目标值|绩效目标值|标准值|年初目标值|年初指标值|预期指标值|指标目标值|考核目标|" +
        "年度指标|年度目标|计划指标值|预计值|目标值（预期值）|指标标准|计划完成值|目标指标值|全年目标值|年度计划值|" +
        "Target|Target value|Planned value|Annual target|Goal value|Planned target|Baseline target|Target level|Plan value|Expected value|" +
        "调整指标值|调整后指标值|调整目标值|调整后目标值|指标值及单位|目标值及单位|指标值（含单位）|目标值（含单位）|预期实现值|当年预期实现值|预期实现指标值|当年预期指标值|" +
        "计划完成|年初设定值|计划目标|应完成值|目标数|目标任务|预期完成值|年度预期值|年初设定指标值|Planned level|Target figure|应达成值|预期完成数",
    ),
    likely: words(
      "预期目标|本年目标|当年目标|计划|计划数|预期|预期指标|标准|应完成数|Planned|Plan|Expected|Goal|年度计划|计划完成数|Standard",
    ),
  },
  {
    field: "unit_of_measure",
    sure: words(
      "计量单位|度量单位|指标单位|单位名称（计量）|数量单位|Unit of measure|Unit of measurement|UoM|Measurement unit|Units|Measure unit",
    ),
    likely: words("单位|Unit|计算单位|金额单位|货币单位|计价单位"),
  },
  {
    field: "actual",
    sure: words(
      "完成值|实际完成值|实际值|全年完成值|实际完成|实际完成情况|完成情况|实际完成数|年度完成值|指标完成值|实际完成指标值|全年实际值|实现值|完成数|实际达到值|" +
        "全年实际完成值|年度实际值|指标完成情况|目标完成情况|实际数值|实际完成指标|完成指标值|年终完成值|实际情况|" +
        "Actual|Actual value|Achieved|Achievement|Actual result|Result|Actual completion|Delivered|Value achieved|Actual achieved|Actual performance|Realised|Realized|Outcome achieved|Results|" +
        "实际完成量|完成数值|年末完成值|年末实际值|实际指标值|实际结果|达成值|实际达成值|年度达成值|达成情形|实际达成情形|Actual level|Actual figure|Actual output|Value reached|Delivered value",
    ),
    likely: words("实际|本年实际|当年实际|执行情况|完成|实绩|Actuals|Completed|Performance|Status|实际完成任务"),
  },
  {
    field: "weight",
    sure: words(
      "权重|分值|标准分|标准分值|满分|指标权重|指标分值|权重（分）|权重分值|分值权重|总分值|满分值|基本分|分值（权重）|权重%|应得分|分数权重|设定分值|Weight|Points|Max score|Maximum score|Max points|Weighting|Full marks|Maximum points|Max.|Max|Weight (points)|Possible points|Max. score|Impact weighting|Impact weight|Points available|配分|分值设置",
    ),
    likely: words("比重|标准|赋分|赋分值|Out of"),
  },
  {
    field: "score",
    sure: words(
      "得分|自评得分|评价得分|总分|总得分|最终得分|综合得分|合计得分|实际得分|评分|综合评分|自评分|评价分数|绩效得分|自评总分|考核得分|分数|得分合计|最后得分|" +
        "总评分|自评分数|评价总分|核定得分|复核得分|加权得分|得分（分）|" +
        "Score|Total score|Self-score|Final score|Overall score|Points earned|Points awarded|Mark|Marks|Self-assessment score|Rating score|Total points|Score obtained|Points scored|Evaluation score|Aggregate score|Weighted score|Overall",
    ),
    likely: words("合计|总计|Total|Sum|Points"),
    weak: words("结果|小计|平均分|Rating|Average"),
  },
  {
    field: "deviation_reason",
    sure: words(
      "偏差原因分析及改进措施|偏离原因|偏离原因分析|偏离原因及整改措施|偏差原因及整改措施|偏离原因及改进措施|未完成原因|偏差原因|未完成原因及改进措施|偏差原因分析|偏差原因及改进措施|未完成原因分析|原因分析|未完成原因和改进措施|" +
        "未达标原因|差异原因|未完成原因分析及改进措施|原因说明|偏差分析|偏差说明|未完成（偏差）原因|扣分原因|扣分说明|原因及改进措施|偏差原因分析和改进措施|未完成原因及拟采取的改进措施|" +
        "Reason|Reason for deviation|Deviation reason|Reasons for deviation|Reason for variance|Variance reason|Explanation of deviation|Reason for shortfall|Corrective action|Reason and corrective action|Reasons|Cause of deviation|Variance explanation|Explanation of variance|Explanation for variance|Explanation for deviation|Variance analysis|Deviation explanation|Reason not met|Reason for underperformance|Reasons for shortfall|Reason if not met|Reason if not achieved|" +
        "未支出原因|未执行原因|执行偏差原因|未完成支出原因|支出偏差原因|执行率偏低原因|支出进度慢原因|结余原因|结转原因|得分偏低原因|失分原因|未得分原因|Reason for underspend|Reason for under-execution|Reason for balance",
    ),
    likely: words(
      "原因|存在问题和改进措施|存在问题及改进措施|存在的问题及改进措施|改进措施|未完成说明|Deviation|Variance note|Explanation",
    ),
  },
  {
    field: "explanation",
    sure: words(
      "评分说明|评分依据|得分依据|评分标准|评分规则|评分办法|计分规则|计分标准|计分办法|赋分标准|赋分规则|打分标准|打分规则|扣分标准|评价标准|得分说明|评价说明|评分理由|评分细则|指标解释|指标说明|打分依据|评价要点|佐证材料|计分方法|评分方法|Scoring basis|Scoring note|Scoring notes|Explanation|Basis|Scoring criteria|Scoring criterion|Scoring rule|Scoring rules|Scoring method|Scoring standard|Scoring guide|Marking criteria|Marking scheme|Criterion for scoring|Justification|Evidence|Rationale|Method|Basis of score|Basis for score|Scoring rationale",
    ),
    likely: words(
      "说明|依据|情况说明|计算方法|计算公式|赋值依据|数据来源|绩效标准|Details|Narrative|Source|Assessment",
    ),
  },
  {
    field: "goal",
    sure: words(
      "绩效目标|年度目标|总体目标|年度总体目标|年度绩效目标|项目目标|项目绩效目标|绩效总目标|预期总体目标|总体绩效目标|Objective|Goal|Performance goal|Annual goal|Objectives|Performance objective|Project objective|Goals|Expected results",
    ),
    likely: words("预期目标|目标|建设目标|建设内容|主要内容|项目内容|Purpose|建设任务"),
  },
  {
    field: "average",
    sure: words(
      "平均得分|平均分|项目平均得分|13个项目平均得分|平均值|均分|平均|各项目平均得分|平均分数|Average|Average score|Mean|Mean score|Avg|Avg.|Avg. score|Average points|Average mark|平均成绩|Average rating",
    ),
  },
  {
    field: "score_rate",
    sure: words(
      "得分率|平均得分率|得分系数|得分比例|得分率（%）|分值完成率|Score rate|Scoring rate|Score %|% of maximum|% of max|Score ratio|Attainment rate|Attainment|Percentage score|Share of full marks|% of full marks",
    ),
  },
  {
    field: "score_input",
    sure: words(
      "投入|投入得分|决策|决策得分|投入指标|决策指标|项目决策|项目决策得分|投入类|决策类|Input|Inputs|Input score|Inputs score|Decision|Decision-making|Decision making",
    ),
    likely: words("立项|项目立项"),
  },
  {
    field: "score_process",
    sure: words(
      "过程|过程得分|过程指标|管理|项目管理|项目过程|过程管理|项目管理得分|过程类|管理得分|项目过程得分|Process|Processes|Process score|Management|Process management|Management score",
    ),
  },
  {
    field: "score_output",
    sure: words(
      "产出|产出得分|产出指标|项目产出|产出指标得分|项目产出得分|产出类|Output|Outputs|Output score|Outputs score",
    ),
  },
  {
    field: "score_outcome",
    sure: words(
      "效益|效益得分|效益指标|效果|效果得分|项目效益|项目效果|效果指标|效益指标得分|项目效益得分|绩效|效益类|Outcome|Outcomes|Outcome score|Benefit|Benefits|Impact|Effect|Effectiveness|Benefit score|Impact score|Outcomes score",
    ),
  },
  {
    field: "grade",
    sure: words(
      "等级|评价等级|自评等级|绩效等级|评定等级|等次|评价等次|评级|绩效评级|评价结果等级|结果等级|综合等级|自评等次|考核等级|Grade|Rating|Evaluation grade|Performance grade|Band|Overall rating|Rating band|Grade band|Overall grade",
    ),
    likely: words(
      "评价结果|评定|结论|评价结论|考核结果|结果|Result|Level|档次|档级|等第|Assessment|Overall assessment|RAG status",
    ),
  },
  {
    field: "rank",
    sure: words("排名|排序|名次|位次|得分排名|综合排名|排位|排名情况|Rank|Ranking|Position|Place|排名顺序|Rank order"),
  },
  {
    field: "project_count",
    sure: words(
      "项目数|项目数量|项目个数|项目总数|子项目数|子项目数（个）|子项目个数|涉及项目数|涉及项目个数|数量（个）|项目数量（个）|项目数（个）|个数|入库项目数|No. of projects|Number of projects|Project count|# of projects|# projects|Count|Projects (no.)|Count of projects|Projects count|Total projects|Total number of projects|Total no. of projects",
    ),
    likely: words("项目|数量|Projects|涉及项目（个）|Programmes|Grants|No. of programmes|Number of programmes"),
    weak: words("No.|Number|#"),
  },
  {
    field: "project_list",
    sure: words(
      "具体项目|包含项目|涉及项目|项目清单|项目列表|对应项目|所含项目|项目明细|项目名单|包括项目|Project list|List of projects|Projects included|Projects covered|Included projects|Projects listed",
    ),
    likely: words("项目|项目编号|项目名称|Projects"),
  },
  {
    field: "remark",
    sure: words(
      "备注|备注说明|备 注|附注|其他说明|备注（说明）|Remark|Remarks|Note|Notes|Comment|Comments|Commentary|Observation|Observations|备注 Remarks",
    ),
    likely: words("说明|情况说明|Explanation|Memo"),
  },
];
