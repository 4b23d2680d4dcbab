import { chinese } from "./chinese-pattern";
import type { Compound } from "./compound";

/**
 * How people build a heading out of common words: when or whose, what is done with money, and what is counted. Written
 * as pieces that repeat in any order before and after the word that decides.
 */
const BEFORE =
  "实际|累计|全年|本年|当年|今年|年度|已|资金|预算|财政|项目|专项|补助|补贴|奖补|经费|截至目前|年末|年终|期末|月末|已?形成|国库|集中|省级|市级|县级|本级|总";
const AFTER = "数|额|款额|量|额度|金额|资金|经费|总额|总数|合计|数额|情况";
const SPENDING = "支出|支付|执行|使用|拨付|开支|报销|列支|核销|报账|兑付|兑现|发放|付款";
const GRANTING =
  "安排|下达|分配|批复|批准|获批|核拨|核定|审定|核准|补助|补贴|奖补|贴息|奖励|扶持|资助|支持|立项|投资|投入|评审后";

const AVAILABLE = "(?:本年|当年|全年|年度|下达|预算|财政|项目|指标|资金)*可(?:用|使用|支用|支配|支出|执行|安排|统筹)";

/** Compounds of Chinese headings of money; compared with their Chinese letters alone. */
export const CHINESE_AMOUNTS: readonly Compound[] = [
  [
    chinese(
      "(?:年初|初始|初次|首次|期初|原|原来|调整前)(?:部门|财政|批复|批准|核定|下达|计划|资金|项目)*(?:预算|安排|批复|下达|核定|指标|计划(?=资金|金额|投资|数|额))(?:数|额|额度|规模|金额|资金|投资|安排|批复|批准|核定|下达|指标|情况)*",
    ),
    "budget_initial",
  ],
  [
    chinese(
      "(?:预算|资金|年中|指标|本年|净)*(?:调整|调增|追加|调剂|增减|调减|追减)(?:或|及|和|、|/)?(?:调减|追减|减少?|收回)?(?:变动|增减)?(?:数|额|额度|金额|资金)?",
    ),
    "adjustment",
  ],
  [chinese("(?:预算|年中)?(?:调增|追加)(?:调减|追减|减)(?:数|额|金额|情况)?"), "adjustment"],
  [
    chinese(
      "(?:调整后|调整以后|全年调整|最终|现行|可执行)(?:的)?(?:全年|年度|部门|项目|可用)*(?:预算|安排|资金|指标|投资|拨款|补助|额度)(?:数|额|金额|资金|总额|指标)*",
    ),
    "budget",
  ],
  [chinese("原(?:金额|数额|额度)"), "budget_initial", 0.85],
  // 预算 | 调整 | 调后: what the change came to, whatever word for money is left out.
  [chinese("(?:调整?|调剂|整合|变更|追加)(?:以)?后(?:的)?(?:预算|指标)?(?:数|额|金额|资金)*"), "budget", 0.9],
  // 项目立项情况 asks why there is a project, not what it was granted; 累计投入 is what was done with it.
  [
    chinese(
      `(?!(?:项目)?立项情况|(?:截至期末|截至目前|累计|实际|已)+(?:完成)?投入)(?:${BEFORE}|拟|建议|应|计划|本次|指标)*(?:${GRANTING}){1,2}(?:${AFTER}|规模|指标|预算)+`,
    ),
    "budget",
    0.9,
  ],
  // 拟立项资助, 核定投资, 批复投资: what is granted, said twice, as 支持 alone is no amount.
  [
    chinese(
      `拟(?:${GRANTING}){1,2}(?:${AFTER})*|(?:批复|批准|核定|核准|审定|下达|安排|分配)(?:补助|补贴|奖补|资助|投资|拨款)(?:${AFTER})*`,
    ),
    "budget",
    0.9,
  ],
  [chinese(`(?:${BEFORE})*应(?:付|拨|支|发|兑付|发放)(?:${AFTER})+`), "budget", 0.9],
  // What is asked for this year, beside what last year had.
  [
    chinese("(?:本年度?|当年度?|今年)(?:拟)?(?:申请|申报)(?:财政|预算|专项)*(?:资金|经费)?(?:数|额|金额|资金)?"),
    "budget",
    0.9,
  ],
  [chinese("(?:项目|工程|年度|估算|概算|匡算)*(?:预算|计划|批复|核定)?总投资(?:额|金额|规模)?"), "budget", 0.85],
  [chinese("(?:项目|工程|投资|初步设计|批复|核定)*概算(?:投资|总额|总投资|金额|数|额|批复)?"), "budget", 0.85],
  [chinese("(?:本年|当年|今年|全年|年度|上级|财政|累计|合计|共)(?:安排|下达|分配|预算)"), "budget", 0.9],
  // What is still wanted for the year, in a pool of projects.
  [chinese("(?:本年|当年|今年|年度)(?:项目|财政)?(?:资金|预算|经费)需求(?:数|额|金额|量)?"), "budget", 0.8],
  [chinese("(?:项目|年度|全年|本年|当年)*资金计划(?:安排)?(?:数|额|金额)?"), "budget", 0.85],
  // By where money comes from: what was to be raised, and what came.
  [chinese("(?:计划|应|拟)筹集(?:数|额|资金|金额|总额)?"), "budget", 0.8],
  [chinese("(?:累计|实际|已)到位"), "budget", 0.8],
  [
    chinese(
      "(?:本年|当年|今年|全年|累计|实际|已|财政|上级|项目|年度)*到位(?:资金|经费|投资|金额|数|额)|(?:项目|财政|专项)?资金(?:累计|实际|已)*到位(?:数|额|金额)?",
    ),
    "budget",
    0.85,
  ],
  [chinese("(?:本年|当年|今年|全年|年)度?(?:计划投资|投资计划)(?:数|额|金额)?"), "budget", 0.9],
  // What there is to spend: of a budget its whole, and what is left of it beside what was used.
  [chinese(`${AVAILABLE}(?:数|额|额度|资金|金额|经费|预算)?`), "budget", 0.85],
  [chinese(`${AVAILABLE}(?:数|额|额度|资金|金额|经费)?`), "balance", 0.7],
  [chinese("(?:下达|预算|财政|项目|专项)*指标(?:额度?|资金|金额)"), "budget", 0.9],
  // Beside what the whole year brings, this time's allotment is a part of it.
  [chinese("(?:本次|本批|此次)(?:安排|下达|分配|预算)"), "budget", 0.78],
  [chinese("(?:新增|政府|地方|专项)*(?:专项债|债券|发行)(?:资金|发行)?(?:额|额度|金额|规模|限额)"), "budget", 0.9],
  [chinese("(?:采购|项目|资金|年度|财政|可用|控制)*预算(?:控制|编制)?(?:数|额|额度|金额|资金|规模|总额)"), "budget"],
  [chinese("(?:预算|部门|项目|下达|已?分解)*控制(?:数|额|指标)"), "budget", 0.8],
  [
    chinese("(?:项目|指标|预算|资金|专项|补助|财政|拨款|年度|当年|本年)+(?:总(?:金额|资金|经费|额|量)|金额合计)"),
    "budget",
    0.88,
  ],
  // 培训费支出安排: spending that is arranged is still ahead.
  [chinese(".{0,8}支出(?:安排|计划)(?:数|额|金额)?"), "budget", 0.8],
  [chinese(`(?:${BEFORE})+(?:${SPENDING})(?:完成|${AFTER})*`), "spent"],
  [chinese(`(?:核销|报账|兑付|兑现|列支|报销|发放|拨付|使用|支出)(?:${AFTER})+`), "spent", 0.9],
  [chinese(`实际(?:补助|奖补|补贴|资助)(?:${AFTER})*`), "spent", 0.8],
  [chinese(`(?:累计|实际|已|本年|当年|今年|全年|年度)*完成(?:支出|支付|拨付|投资|核销)(?:${AFTER})*`), "spent"],
  [chinese(`(?:累计|实际|已)*(?:支出|支付|拨付|投资)(?:累计)?(?:完成|实绩)(?:${AFTER})*`), "spent"],
  [chinese(`(?:截至(?:期末|年末|目前))?(?:累计|实际|已)(?:完成)?投入(?:${AFTER})*`), "spent", 0.9],
  [chinese(`(?:支出|项目|本年|年度)*决算(?:支出)?(?:${AFTER})*`), "spent", 0.9],
  [
    chinese(
      `(?:累计|实际|全年|已)+拨款(?:数|额|金额)?|(?:指标|预算|资金|项目|累计|本级)*已(?:拨|支|付|用|花|拨款)(?:${AFTER})+|累计已(?:拨|付|用|花)|(?:本次|本年|当年|全年|累计)?实(?:支|付|拨)(?:数|额|金额|资金)?`,
    ),
    "spent",
  ],
  [chinese(`(?:尚)?[未待](?:${SPENDING}|支|拨|用|付)(?:完)?(?:${AFTER}|指标|预算)*`), "balance"],
  [chinese(`未完成(?:支出|支付|拨付)(?:${AFTER})*|[欠尚]欠?[付拨](?:${AFTER})+|尚欠(?:${AFTER})+`), "balance", 0.9],
  [
    chinese(
      `(?:年末|年终|期末|累计|项目|资金|预算|指标|财政|当年|本年|可用|经费)*(?:结余|结转|剩余|余)(?:和|及|与)?(?:结余|结转)?(?:下年度?)?(?:可?使用|可用|可支配|可执行)?(?:${AFTER}|指标|预算)*`,
    ),
    "balance",
  ],
  [chinese("可用(?:指标|余额|额度)(?:数|额|金额)?"), "balance", 0.9],
  [
    chinese(
      `(?!支出占比)(?:预算|资金|经费|支出|全年|累计|总体|项目|年度|指标|实际|投资|已)*(?:${SPENDING}|拨款|用款|支用)(?:完成)?(?:进度|率|比例?|比率|百分比|占比)`,
    ),
    "rate",
  ],
  [
    chinese("(?:支出|执行)?(?:完成|占)(?:年初|调整|全年|年度|批复)?预算(?:数)?的?(?:比例|比重|百分比|比率|进度|率)"),
    "rate",
  ],
  // Beside the spending of departments: how much of all spending is theirs.
  [chinese("(?:支出|投资|资金|金额)占比"), "share", 0.95],
  [
    chinese(
      "(?:支出|资金|金额)?占(?:全部|总|全市|全省|全县|全区)(?:体)?(?:支出|资金|投资|经费|收入|金额)?(?:总额|总数|合计|额)?的?(?:比例|比重|百分比|比率|份额|%)?",
    ),
    "share",
  ],
  [chinese("(?:为|完成)(?:年初|调整|全年|年度)*预算(?:数)?"), "rate", 0.7],
  [chinese("(?:支出|执行|决算|实际|完成)+(?:数|额)?[为占](?:年初|调整后?|全年|年度)*预算(?:数)?的?"), "rate", 0.9],
  [
    chinese(
      "中央(?:级|财政|本级)*(?:专项|专款|奖补|补助|下达|安排|拨款|转移支付|预算内|投资|资金|数|金额)*|央补|国家(?:级|财政)*(?:专项|专款|奖补|补助|拨款|投资|资金)+",
    ),
    "fund_central",
  ],
  [
    chinese("(?:省|自治区|直辖市)(?:级|本级|财政)*(?:专项|专款|奖补|补助|配套|下达|安排|拨款|转移支付|资金|数|金额)*"),
    "fund_province",
  ],
  [
    chinese(
      "(?:市|州|地|盟|地州|州市|地市|盟市|设区市)(?:级|本级|财政)+(?:专项|专款|奖补|补助|配套|下达|安排|拨款|资金|数|金额)*",
    ),
    "fund_city",
  ],
  [
    chinese(
      "(?:县|区|旗|县区|区县|县市|旗县|县市区)(?:级|本级|财政)+(?:专项|专款|奖补|补助|配套|下达|安排|拨款|资金|数|金额)*",
    ),
    "fund_county",
  ],
];
