import type { Field } from "../../domain/lists";
import type { HeadingParts } from "./heading-text";

/** What a compound means and how surely (0 … 1). */
export interface CompoundMeaning {
  readonly field: Field;
  readonly strength: number;
}

/**
 * How people build a heading out of common words: when or whose, what is done with money, and what is counted. Written
 * as pieces that repeat in any order before and after the word that decides.
 */
const BEFORE =
  "实际|累计|全年|本年|当年|年度|已|资金|预算|财政|项目|专项|补助|补贴|奖补|经费|截至目前|年末|年终|期末|月末|已?形成|国库|集中|省级|市级|县级|本级|总";
const AFTER = "数|额|量|额度|金额|资金|经费|总额|合计|数额|情况";
const SPENDING = "支出|支付|执行|使用|拨付|开支|报销|列支|核销|报账|兑付|发放|付款";
const GRANTING = "安排|下达|分配|批复|核定|审定|核准|补助|补贴|奖补|奖励|扶持|资助|支持|立项|投资|投入|评审后";
const POINTS_BY =
  "自评|自查|评价|评审|评定|考核|考评|复核|复评|核定|绩效|综合|最终|最后|单位|部门|财政|专家|项目|实际|实|总|加权";

function chinese(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

const CHINESE: readonly (readonly [RegExp, Field, number?])[] = [
  [
    chinese(
      "(?:年初|初始|期初|原|原来|调整前)(?:部门|财政|批复|批准|核定|下达|计划|资金|项目)*(?:预算|安排|批复|下达|核定|指标)(?:数|额|金额|资金|安排|指标|情况)*",
    ),
    "budget_initial",
  ],
  [
    chinese(
      "(?:预算|资金|年中|指标|本年|净)*(?:调整|调增|追加|调剂|增减)(?:或|及|和|、|/)?(?:调减|追减|减少?|收回)?(?:变动|增减)?(?:数|额|额度|金额|资金)?",
    ),
    "adjustment",
  ],
  [chinese("(?:预算|年中)?(?:调增|追加)(?:调减|追减|减)(?:数|额|金额|情况)?"), "adjustment"],
  [
    chinese(
      "(?:调整后|调整以后|全年调整|最终|现行|可执行)(?:的)?(?:全年|年度|部门|项目|可用)*(?:预算|安排|资金|指标)(?:数|额|金额|资金|总额|指标)*",
    ),
    "budget",
  ],
  [chinese(`(?:${BEFORE}|拟|建议|应|计划|本次|指标)*(?:${GRANTING})(?:${AFTER}|规模|指标|预算)+`), "budget", 0.9],
  [chinese("(?:项目|工程|年度|估算|概算|匡算)*(?:预算|计划|批复|核定)?总投资(?:额|金额|规模)?"), "budget", 0.85],
  [chinese("(?:本次|本年|当年|今年|全年|本批|年度|上级|财政)(?:安排|下达|分配)"), "budget", 0.9],
  [chinese("(?:新增|政府|地方|专项)*(?:专项债|债券)(?:资金)?(?:额度|金额|规模|限额)"), "budget", 0.9],
  [chinese("(?:采购|项目|资金|年度|财政|可用|控制)*预算(?:控制)?(?:数|额|额度|金额|资金|规模|总额)"), "budget"],
  [chinese(`(?:${BEFORE})+(?:${SPENDING})(?:完成|${AFTER})*`), "spent"],
  [chinese(`(?:核销|报账|兑付|列支|报销|发放|拨付|使用|支出)(?:${AFTER})+`), "spent", 0.9],
  [chinese(`(?:累计|实际|已)*完成(?:支出|支付|拨付|投资|核销)(?:${AFTER})*`), "spent"],
  [chinese(`(?:累计|实际|已)*(?:支出|支付|拨付|投资)(?:累计)?(?:完成|实绩)(?:${AFTER})*`), "spent"],
  [chinese(`(?:支出|项目|本年|年度)*决算(?:支出)?(?:${AFTER})*`), "spent", 0.9],
  [chinese("(?:累计|实际|全年|已)+拨款(?:数|额|金额)?|已(?:拨|支|付|用|拨款)资金|实支(?:数|额|金额)?"), "spent"],
  [chinese(`(?:尚)?未(?:${SPENDING}|支|拨|用|付)(?:完)?(?:${AFTER}|指标|预算)*`), "balance"],
  [
    chinese(
      `(?:年末|年终|期末|累计|项目|资金|预算|指标|财政|当年|本年|可用|经费)*(?:结余|结转|剩余|余)(?:和|及|与)?(?:结余|结转)?(?:下年度?)?(?:使用)?(?:${AFTER}|指标|预算)*`,
    ),
    "balance",
  ],
  [chinese("可用(?:指标|余额|额度)(?:数|额|金额)?"), "balance", 0.9],
  [
    chinese(
      `(?:预算|资金|经费|支出|全年|累计|总体|项目|年度|指标|实际|投资)*(?:${SPENDING})(?:完成)?(?:进度|率|比例|比率|百分比|占比)`,
    ),
    "rate",
  ],
  [
    chinese("(?:支出|执行)?(?:完成|占)(?:年初|调整|全年|年度|批复)?预算(?:数)?的?(?:比例|比重|百分比|比率|进度|率)"),
    "rate",
  ],
  [
    chinese("中央(?:级|财政|本级)*(?:专项|奖补|补助|下达|安排|拨款|转移支付|预算内|投资|资金|数|金额)*|央补"),
    "fund_central",
  ],
  [
    chinese("(?:省|自治区|直辖市)(?:级|本级|财政)*(?:专项|奖补|补助|配套|下达|安排|拨款|转移支付|资金|数|金额)*"),
    "fund_province",
  ],
  [
    chinese(
      "(?:市|州|地|盟|地州|州市|地市|盟市|设区市)(?:级|本级|财政)+(?:专项|奖补|补助|配套|下达|安排|拨款|资金|数|金额)*",
    ),
    "fund_city",
  ],
  [
    chinese(
      "(?:县|区|旗|县区|区县|县市|旗县|县市区)(?:级|本级|财政)+(?:专项|奖补|补助|配套|下达|安排|拨款|资金|数|金额)*",
    ),
    "fund_county",
  ],
  [
    chinese(
      "(?:重大|重点|明细|参评|被评|受评|被评审|评审|申报|获批|入选|拟入选|入围|支持|安排|实施|民生实事|整改|年度|具体|转移支付|服务|基建|科研|在建|续建|新建)+(?:项目|工程|课题)",
    ),
    "project_name",
    0.85,
  ],
  [
    chinese(
      "(?:[\\u3400-\\u9fff]{0,6})(?:项目|工程|课题|专项|经费|转移支付|政策)(?:资金)?(?:名称|名|全称|简称)(?:及内容)?|项目及内容",
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
    chinese(
      "(?:资金|项目|债券|支持|投资|补助|扶持|使用)?(?:投向|支持|使用|投入|扶持|支出|补助)(?:领域|方向|范围|用途)",
    ),
    "direction",
  ],
  [
    chinese(
      "(?:资金|项目|债券|支持|投资|补助|扶持|使用)?(?:投向|支持|使用|投入|扶持|支出|补助)(?:领域|方向|范围|用途)",
    ),
    "category",
    0.85,
  ],
  [chinese("(?:指标)?一级(?:指标)?(?:分类|类别)"), "indicator_l1"],
  [chinese("(?:指标)?二级(?:指标)?(?:分类|类别)"), "indicator_l2"],
  [chinese("(?:资金|经费)(?:渠道|来源|种类|构成)(?:名称)?"), "category", 0.85],
  [chinese("(?:预算|财政)?项目(?:唯一|统一|系统)?(?:编码|代码|编号|标识码?)"), "project_code"],
  [
    chinese(
      "(?:项目|资金|具体|省级|市级|县级|行业|财政|基层|一级|二级|本级)*(?:申报|申请|实施|责任|建设|承担|承办|承建|主管|主办|牵头|用款|使用|管理|预算|归口|执行|组织|受益|填报|所属|法人)+(?:主体|单位|部门|机构|科室|处室)(?:名称)?|(?:项目)?业主(?:单位)?",
    ),
    "department",
  ],
  [chinese(`(?:${POINTS_BY})+(?:得分|评分|打分|分)(?:数|情况|合计)?`), "score"],
  [chinese("(?:评价|自评|考核|评审)分值"), "score", 0.75],
  [
    chinese(
      "(?:指标|评价|各项|绩效|考核)*(?:权重|权值|权数|(?:标准|基准|基础|规定|参考|应得|额定)分)(?:数|值|系数|设定)*",
    ),
    "weight",
  ],
  [chinese("(?:指标|考核)分数|分值设定"), "weight", 0.8],
  [
    chinese(
      "(?:年初|年度|全年|计划|预期|考核|绩效|指标|中期)*(?:设定|预期|目标|计划|任务)(?:目标|指标)*(?:值|数|数值|量|数量|要求|水平)",
    ),
    "target",
    0.9,
  ],
  [chinese("指标要求|设定目标|目标设定|年初设定(?:指标|目标)|年度任务"), "target", 0.85],
  [
    chinese(
      "(?:全年|年度|实际|监控期|年末|指标|目标|任务|计划)*(?:完成|达成|达到|达标|实现)(?:任务|目标|指标)*(?:值|数|数值|量|数量|情况|水平|结果)|实际水平|(?:完成|达成|实现)?实绩",
    ),
    "actual",
    0.85,
  ],
  [
    chinese(
      "(?=.*(?:未|偏|低|慢|滞后|差|减分|扣分|失分|结余|结转|不足|问题)).{2,12}(?:原因|理由)(?:分析|说明)?(?:[及和与].{2,8})?|偏差(?:情况)?说明",
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
      "(?:同比|比上年|较上年)(?:变动|增减|增长)?(?:率|幅度|比例|百分比)?|(?:支出|预算|执行)(?:增长|增减)(?:率|幅度|比例)?",
    ),
    "change",
    0.9,
  ],
];

const SPENT_WORDS =
  "expenditures?|spend(?:ing)?|spent|outlays?|outturn|disbursements?|disbursed|drawdowns?|drawn(?: down)?|payments?|paid|expenses?|expensed|expended|liquidated|liquidations?|costs? incurred|utili[sz]ed|used";
const BUDGET_WORDS =
  "budget|allocations?|allocated|allotments?|appropriations?|awards?|awarded|estimates?|ceiling|funding|authori[sz]ed|authori[sz]ation|entitlement|envelope";
const AROUND =
  "actual|actually|total|net|gross|cumulative|annual|full|year|to date|ytd|in year|current|for the|for|the|of|in|grant|project|programme|program|amounts?|funds?|incurred|financial|fiscal|fy|k|m|usd|final";
const ITEMS =
  "projects?|schemes?|grants?|awards?|activities|activity|programmes?|programs?|applications?|operations?|sub ?projects?|components?";

function english(pattern: string): RegExp {
  return new RegExp(`^ (?:${pattern}) $`);
}

const ENGLISH: readonly (readonly [RegExp, Field, number?])[] = [
  [
    english(
      `(?:(?:original|initial|enacted|adopted|opening|printed|beginning) )+(?:${BUDGET_WORDS})(?: amount| total)?|approved estimates`,
    ),
    "budget_initial",
  ],
  [
    english(
      "(?:(?:net|in|year|budget|total) )*(?:virements?|adjustments?|changes|transfers|revisions?|reallocations?|supplementar(?:y|ies)(?: estimates?| budget| appropriations?)?)(?: in out| net| no| \\d| i{1,3})*",
    ),
    "adjustment",
  ],
  [
    english(
      `(?:(?:revised|current|latest|working|amended|updated|final|approved|total|annual|full year|fy|adjusted|agreed) )+(?:${BUDGET_WORDS})(?: amount| total| value)?|(?:${BUDGET_WORDS}) (?:amount|size|value|total)|amounts? (?:awarded|allocated|approved|granted)|grant (?:size|value|amount)|authori[sz]ed amount|funds available|annual plan`,
    ),
    "budget",
    0.95,
  ],
  [english(`(?:(?:${AROUND}) )*(?:${SPENT_WORDS})(?: (?:${AROUND}))*`), "spent", 0.95],
  [
    english(
      "(?:(?:total|year to date|ytd|cumulative) )+actuals?|actuals? (?:(?:to date|ytd|total|year to date) ?)+|actual costs?",
    ),
    "spent",
    0.95,
  ],
  [
    english(
      `(?:undrawn|unspent|unliquidated|unobligated|undisbursed|unused|unexpended|remaining)(?: (?:${BUDGET_WORDS}|balance|funds?|amount|obligations?))*|(?:balance|budget|funds?|amount) (?:available|remaining|left|unspent|undrawn)|(?:balance )?to be spent|left to spend|available balance`,
    ),
    "balance",
  ],
  [
    english(
      `(?:main |voted )?budget estimates?|(?:estimated|planned|budgeted) (?:${SPENT_WORDS})|voted (?:amount|provision)`,
    ),
    "budget",
    0.9,
  ],
  [english(`available (?:${BUDGET_WORDS})`), "balance", 0.7],
  [
    english(
      `(?:(?:%|percent|percentage|pct|share) )(?:of )?(?:the )?(?:(?:${AROUND}|revised|approved|adjusted) )*(?:${SPENT_WORDS}|executed|absorbed|absorption|execution)(?: (?:${AROUND}))*`,
    ),
    "rate",
  ],
  [
    english(
      `(?:%|percent|percentage|pct) (?:of )?(?:(?:revised|approved|adjusted|annual) )*budget(?: (?:${SPENT_WORDS}|executed))?|(?:${SPENT_WORDS}) (?:as|vs|to|against) (?:a )?(?:%|percent|percentage)?(?: of)? ?(?:the )?(?:${BUDGET_WORDS})`,
    ),
    "rate",
    0.95,
  ],
  [
    english(
      "(?:budget )?(?:utili[sz]ation|execution|absorption|burn|outlay|drawdown|disbursement|spending|expenditure|implementation)(?: (?:rate|ratio|%|percentage|percent))+",
    ),
    "rate",
  ],
  [
    english("(?:%|percent|percentage) of (?:the )?(?:grand |overall )?total|share of (?:grand |overall )?total"),
    "share",
  ],
  [english(`(?:${ITEMS}) (?:no|number|id|code|ref|reference)(?: no| number| code)?`), "project_code"],
  [
    english(
      `(?:title|name) of (?:the )?(?:${ITEMS})|(?:${ITEMS})(?: (?:title|name))+|(?:capital|funded|approved) (?:${ITEMS})`,
    ),
    "project_name",
  ],
  [english(`(?:no|number|#|count) (?:of )?(?:${ITEMS})`), "project_count"],
  [
    english(
      "(?:max|maximum|full|available|possible|total possible) (?:marks?|points?|scores?|pts)|(?:marks?|points?|scores?|pts) (?:available|possible|max|maximum)|weightage|weight(?:ing)? %",
    ),
    "weight",
  ],
  [
    english(
      "(?:marks?|points?|pts|scores?) (?:awarded|given|scored|earned|obtained|achieved)|(?:final|awarded|total) (?:marks?|points?|score)",
    ),
    "score",
  ],
  [
    english(
      "(?:prior|previous|last) year(?:'?s)? (?:actuals?|outturn|spend(?:ing)?|spent|expenditure|outlays?|payments?)",
    ),
    "spent_prev_year",
  ],
  [english("(?:expected|planned|intended) results?"), "target", 0.8],
  [english("(?:federal|central|national) (?:share|contribution)"), "fund_central"],
  [english("(?:state|provincial|regional) (?:share|contribution)"), "fund_province"],
  [english("(?:local|county|district) (?:share|contribution|match)"), "fund_county"],
];

const MOST_LETTERS = 16;
const MOST_LATIN = 60;
/** A heading that asks whether, or compares with an order of the year, names no figure of its own. */
const NO_FIGURE = /^是否|与序时进度/;

/** What a heading means by the way it is built, where no word of the trade stands alone: 年初批复预算安排数, "Actual spend to date". */
export function compoundMeanings(parts: HeadingParts): readonly CompoundMeaning[] {
  // What stands in brackets inside a word belongs to it: 调增（减）数.
  const text = parts.whole.replace(/[^\u3400-\u9fff]/g, "");
  if (text.length >= 2) {
    if (NO_FIGURE.test(text)) return [];
    return [...new Set([parts.chinese, text])]
      .filter(({ length }) => length >= 2 && length <= MOST_LETTERS)
      .flatMap((each) => meanings(CHINESE, each));
  }
  const latin = parts.latin.replaceAll("%", " % ").replace(/\s+/g, " ");
  return latin.length > 3 && latin.length <= MOST_LATIN ? meanings(ENGLISH, latin) : [];
}

function meanings(table: typeof CHINESE, text: string): readonly CompoundMeaning[] {
  return table.flatMap(([pattern, field, strength = 0.95]) => (pattern.test(text) ? [{ field, strength }] : []));
}
