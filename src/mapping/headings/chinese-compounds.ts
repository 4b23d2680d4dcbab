import { CHINESE_AMOUNTS } from "./chinese-amounts";
import { chinese } from "./chinese-pattern";
import type { Compound } from "./compound";

const POINTS_BY =
  "自评|自查|评价|评审|评定|考核|考评|复核|复评|核定|绩效|综合|最终|最后|单位|部门|财政|专家|项目|实际|实|总|加权";

/** What money goes to: the same words stand over a column of classes. */
const DIRECTION = chinese(
  "拟?(?:资金|项目|债券|支持|投资|补助|扶持|使用)?(?:投向|支持|使用|投入|扶持|支出|补助)(?:领域|方向|范围|用途)",
);

/** Compounds of Chinese headings; compared with their Chinese letters alone. */
export const CHINESE_COMPOUNDS: readonly Compound[] = [
  ...CHINESE_AMOUNTS,
  [
    chinese(
      "(?:重大|重点|明细|参评|被评|受评|被评审|评审|申报|获批|入选|拟入选|入围|支持|安排|实施|民生实事|整改|年度|具体|转移支付|服务|基建|科研|在建|续建|新建)+(?:项目|工程|课题)",
    ),
    "project_name",
    0.85,
  ],
  // What an evaluation is about: projects, or the units that stand for theirs.
  [chinese("(?:绩效|被|受)?(?:评价|评审|考核|考评|参评|评)对象(?:名称)?"), "project_name", 0.8],
  // 项目类别及名称: captions and what they hold stand in one column, and the names are its records.
  [chinese("(?:项目|资金|支出)?(?:类别|类型|分类|大类)[及和与](?:具体|明细|子)?(?:项目)?名称"), "project_name", 0.95],
  [
    chinese(
      "(?:[\\u3400-\\u9fff]{0,6})(?:项目|工程|课题|专项|经费|转移支付|政策)(?:资金)?(?:名称|名|全称|简称)(?:及内容)?|项目及内容|子项(?:名称)?|(?:补助|奖补|资助|支持|扶持)事项(?:名称)?|(?:(?:支持|资金|扶持|补助|使用)?(?:方向|用途|类别|领域)|(?:实施|承担|主管|申报)?(?:单位|部门)|县区|地区|乡镇|科目)[及和与]项目",
    ),
    "project_name",
    0.95,
  ],
  // 债券项目, 帮扶工程: what a column of texts is about; what is counted or scored by items is no project.
  [
    chinese("(?!.*(?:指标|评分|考核|检查|收费|费用|体检|检测|调整|扣分|加分|收入|支出|比赛)).{1,6}(?:项目|工程|课题)"),
    "project_name",
    0.62,
  ],
  [
    chinese("(?:所属|所在|各)?(?:(?:省|市|州|盟|县|区|旗|乡|镇|街道)(?:直|辖)?(?:级|本级)?){2,}(?:名称)?"),
    "department",
    0.8,
  ],
  [chinese("(?:主要)?(?:建设|工程)(?:内容|规模|任务)[及和与](?:主要|建设)?(?:内容|规模|任务|标准)"), "goal", 0.85],
  [DIRECTION, "direction"],
  [DIRECTION, "category", 0.85],
  [chinese("(?:指标)?一级(?:指标)?(?:分类|类别)"), "indicator_l1"],
  [chinese("(?:指标)?二级(?:指标)?(?:分类|类别)"), "indicator_l2"],
  [chinese("(?:资金|经费|支出|项目|专项|补助|预算)+(?:类别|类型|种类|分类)(?:名称)?"), "category", 0.9],
  // The classifications of 政府收支分类科目, by function and by economic nature.
  [
    chinese(
      "(?:政府|部门|财政|预算|支出|收支|列支|项目)+(?:功能|经济)(?:科目|分类)(?:科目)?(?:名称|类别)?|(?:功能|经济)分类(?:科目)?(?:名称|类别)?",
    ),
    "category",
    0.85,
  ],
  [chinese("(?:资金|经费)(?:渠道|来源|种类|构成)(?:名称)?"), "category", 0.85],
  [
    chinese(
      "(?:自评|评价|申报|入库|参评|评审|实施|安排|涉及|纳入|抽评|完成)+(?:的)?项目(?:总)?(?:个数|数量?)|(?:立项|入库|获批|申报|支持|入选)(?:个数|数量?)",
    ),
    "project_count",
  ],
  // What a pivot table counts in a list of projects, whichever column it counts.
  [chinese("(?:非重复)?计数项(?:项目|课题)?(?:编码|编号|代码|名称|序号)?"), "project_count", 0.98],
  [chinese("(?:立项|入库|申报|备案|课题|工程|任务|计划|活动)(?:编号|编码|代码|代号)"), "project_code", 0.9],
  [
    chinese("(?:所含|包含|包括|涉及|涵盖|对应)(?:的)?(?:具体|全部)?项目(?:名称|名单|清单|列表|明细|编号)"),
    "project_list",
    0.97,
  ],
  [chinese("(?:绩效|考核|评价|具体|三级|产出|成效)*指标(?:名称|内容|事项|描述|全称)"), "indicator_name", 0.9],
  [
    chinese(
      "(?:预算|财政)?项目(?:唯一|统一|系统)?(?:编码|代码|编号|标识码?|唯一码)|(?:内部|系统|一体化|国库)(?:项目)?(?:编码|编号|代码)",
    ),
    "project_code",
  ],
  [
    chinese(
      "(?:项目|资金|具体|省级|市级|县级|行业|财政|基层|一级|二级|本级)*(?:申报|申请|实施|责任|负责|建设|承担|承办|承建|主管|主办|牵头|用款|使用|管理|预算|归口|执行|组织|受益|填报|所属|法人)+(?:主体|单位|部门|机构|科室|处室|企业)(?:名称)?|(?:项目)?业主(?:单位)?",
    ),
    "department",
  ],
  [chinese("(?:受|获)(?:补助|资助|扶持|奖补|支持)(?:单位|机构|企业|主体)(?:名称)?"), "department", 0.85],
  // 企业名称, 学校名称: whose project it is; who is paid, builds or lends is no department.
  [
    chinese(
      "(?!.*(?:收款|付款|供应|中标|施工|监理|设计|贷款|银行|开户|代理|合作|评估|中介|服务))[\\u3400-\\u9fff]{0,4}(?:企业|学校|院校|医院|机构|公司)名称|(?:所在|所属)(?:村|学校|院校|企业|社区)",
    ),
    "department",
    0.8,
  ],
  // Which section of a bureau it is in: 科室, 对口处室. Beside it 部门 is the bureau.
  [chinese("[\\u3400-\\u9fff]{0,4}(?:科室|处室|股室)(?:名称)?"), "department", 0.8],
  [chinese(`(?:${POINTS_BY})+(?:得分|评分|打分|分)(?:数|情况|合计)?`), "score"],
  [chinese("(?:自评|实得|实际|最终|评定)分值"), "score", 0.9],
  [chinese("(?:评价|考核|评审)分值"), "score", 0.75],
  [
    chinese(
      "(?:指标|评价|各项|绩效|考核)*(?:权重|权值|权数|(?:标准|基准|基础|规定|参考|应得|额定)分)(?:数|值|系数|设定)*",
    ),
    "weight",
  ],
  [chinese("(?:指标|考核)分数|分值设定"), "weight", 0.8],
  [
    chinese(
      "(?:指标|评分|评价|考核|计分)*(?:解释|说明|内涵|含义|标准|细则|要点|办法|依据)(?:及|和|与)(?:指标|评分|评价|考核|计分)*(?:解释|说明|内涵|含义|标准|细则|要点|办法|依据)",
    ),
    "explanation",
  ],
  [chinese("(?:评价|自评|考核|评定|绩效|综合|结果)*(?:级别|等级|等次|档次)"), "grade", 0.9],
  [
    chinese(
      "(?:年初|[本当]?年度|全年|计划|预期|考核|绩效|指标|中期)*(?:设定|预期|目标|计划|任务)(?:目标|指标|设定)*(?:值|数|数值|量|数量|要求|水平)",
    ),
    "target",
    0.9,
  ],
  // Among indicators what was promised, among projects what was first planned to spend.
  [chinese("年初(?:计划|任务)"), "target", 0.8],
  [chinese("年初计划"), "budget_initial", 0.8],
  [chinese("指标要求|设定目标|目标设定|年初设定(?:指标|目标)|年度任务"), "target", 0.85],
  [
    chinese(
      "(?:全年|[本当]?年度|实际|监控期|年末|指标|目标|任务|计划)*(?:完成|达成|达到|达标|实现)(?:任务|目标|指标)*(?:值|数|数值|量|数量|情况|水平|结果)|实际(?:完成|达成|达到|实现)|实际水平|(?:完成|达成|实现)?实绩",
    ),
    "actual",
    0.85,
  ],
  [
    chinese(
      "(?=.*(?:未|偏|低|慢|滞后|差|减分|扣分|失分|结余|结转|不足|问题)).{2,12}(?:原因|理由)(?:分析|说明)?(?:[及和与].{2,8})?|(?:未(?:达标|达成|完成|实现)|偏差|偏离|差异|差距|扣分|失分)(?:情况)?(?:说明|解释|分析)",
    ),
    "deviation_reason",
    0.9,
  ],
  [
    chinese("(?:上年|上一年|去年)(?:度)?(?:同期)?(?:实际)?(?:支出|执行|决算|支付|实绩|支出决算)(?:数|额|金额)?"),
    "spent_prev_year",
  ],
  [
    chinese(
      "(?:同比|[比较与](?:上年|去年|上一年)(?:同期)?(?:相?比)?)(?:变动|增减|增长)?(?:额|率|幅度|比例|百分比|金额|数)?|(?:支出|预算|执行)?(?:增长|增减|变动)(?:率|幅度|比例)|(?:支出|预算|执行)(?:增长|增减)",
    ),
    "change",
    0.9,
  ],
];
