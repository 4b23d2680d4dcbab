import type { Field } from "../../domain/lists";

/**
 * What may stand beside a word of the trade in a longer heading without changing what the heading is about. A heading's
 * last noun is its subject: 预算文号 is a number of a document, 开工日期 no date of payment, "Project manager" no project.
 */
const CHINESE_QUALIFIERS = words(
  "本|年|半年|上半年|度|月|季|本级|本期|本次|当年|当期|全年|全部|各|各项|总|实|已|未|拟|共|累计|截至|目前|年末|年底|年终|期末|年中|" +
    "财政|预算|资金|经费|项目|子项|专项|部门|单位|支出|支付|拨付|拨款|付款|使用|执行|完成|实际|计划|批复|批准|核定|下达|安排|" +
    "调整|调整后|调整前|追加|收入|到位|申报|申请|入库|立项|实施|建设|主管|主办|承办|牵头|负责|责任|归口|组织|管理|填报|编制|" +
    "所在|所属|具体|主要|绩效|指标|目标|自评|评价|评审|考核|评分|专家|综合|最终|最后|单项|分项|一级|二级|三级|投入|过程|产出|" +
    "效益|决策|满意度|数量|质量|年度|金额|总额|平均|合计|中央|省级|市级|县级|区级|省|市|县|区|镇|乡|街道|财务|一般|公共|" +
    "其中|的|和|与|及|或|级|类|项|名|称|数|额|值|分|人民币|折合|含|不含|税|投资|投资额|概算|扶持|支持|奖补|补助|补贴|上级|" +
    "行业|产业|领域|方向|用途|性质|情况|内容|任务|课题|工程|政策|标准|比例|占|所占|比|较|上年|去年|同期|同比|增减|偏差|未完成|" +
    "原因|分析|改进|措施|结余|结转|剩余|等|按|由|对|于|在|为|是否",
);
const CHINESE_TAILS = words(
  "数|额|值|量|分|率|项|金额|数额|总额|总数|总量|情况|合计|小计|总计|资金|经费|数据|明细|部分|安排|结果|得分|分数|分值|说明|名称|" +
    "执行|支出|下达|批复|万元|元|亿元|千元|百分比|个|比|级|类|累计|本年|全年",
);
const ENGLISH_QUALIFIERS = words(
  "a|an|the|of|for|in|on|by|per|to|at|as|and|or|from|with|this|that|its|our|all|each|total|overall|sum|annual|yearly|year|current|" +
    "full|fiscal|fy|cumulative|date|ytd|actual|actually|approved|final|revised|adjusted|original|initial|planned|estimated|net|gross|" +
    "project|projects|subproject|sub-project|programme|program|fund|funds|funding|grant|budget|budgeted|budgetary|expenditure|spending|" +
    "spent|amount|amounts|value|number|no|public|government|state|federal|central|provincial|city|municipal|county|district|local|" +
    "implementing|responsible|executing|lead|leading|main|line|indicator|indicators|performance|target|targets|annualised|achieved|" +
    "evaluation|self|self-evaluation|self-assessment|assessment|review|score|scores|scoring|points|weighted|average|mean|execution|" +
    "usd|cny|rmb|eur|gbp|thousand|thousands|million|millions|mn|m|k|bn|yuan|10k|percent|percentage|ratio|rate|end|result|results|" +
    "sponsor|sponsoring|supervising|parent|responsible|awarded|award|capital|recurrent|development|cost|costs|deviation|variance|shortfall|reason|reasons|corrective|action|previous|prior|last|available|allocated|allocation|allotted|unspent|" +
    "remaining|share|proportion|name|names|title|description|detailed|short|measure|measurement|level|first|second|third",
);
const ENGLISH_TAILS = words(
  "amount|amounts|total|totals|value|values|figure|figures|sum|usd|cny|rmb|eur|gbp|thousand|thousands|million|millions|mn|m|k|bn|" +
    "yuan|10k|percent|pct|points|pts|name|names|title|only|ytd|full",
);
const ENGLISH_PREPOSITIONS = words("of|for|in|on|by|per|to|at|as|from|with|and|or|after|before|during|under|against");

/** Words that a general word (编号, 日期, 数量, 进度) needs beside it before it means the field. */
const NEEDS: Readonly<Partial<Record<Field, RegExp>>> = {
  seq: /(?!)/,
  pay_date:
    /支付|付款|拨付|拨款|支出|付讫|发放|记账|入账|报销|\b(?:pay|paid|payment|disburse\w*|posting|voucher|transfer)\b/,
  project_code: /项目|课题|子项|\b(?:sub-?)?project\b|\bprogram(?:me)?\b|\bgrant\b/,
  project_count: /项目|个数|\bprojects?\b/,
  rate: /支出|执行|资金|预算|支付|拨付|使用|投资|\b(?:spen\w*|budget\w*|execut\w*|disburs\w*|utili\w*|absor\w*|expend\w*)\b/,
  // 资金合计 is no total of marks.
  score: /^(?!.*(?:资金[合小总]计|金额|经费|投资))/u,
  // 奖补标准 is what each is given, and neither full marks nor a target.
  weight: /^(?!.*(?:补助|补贴|奖补|奖励|扶持|资助)标准)/u,
  target: /^(?!.*(?:补助|补贴|奖补|奖励|扶持|资助)标准)/u,
  share: /占|资金|金额|预算|总额|\b(?:total|budget|funds?|share)\b/,
};

const OF_MONEY = /资金|经费|金额|元/u;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split("|"));
}

/** Whether the rest of a Chinese heading leaves `word`, which begins at `at`, what the heading is about. */
export function staysInChinese(heading: string, at: number, word: string, general: boolean, field: Field): boolean {
  const before = heading.slice(0, at);
  const after = heading.slice(at + word.length);
  if (!isMadeOf(after, CHINESE_TAILS) && !/^[及和与或]/.test(after)) return false;
  if (field.startsWith("score_") && OF_MONEY.test(after)) return false;
  // 村均投入 is what each village costs, 社会投入 what others give: neither is marks for 投入.
  if (field === "score_input" && word.startsWith("投入") && !isMadeOf(before, CHINESE_QUALIFIERS)) return false;
  if (!general) return true;
  return isMadeOf(before, CHINESE_QUALIFIERS) && hasWhatItNeeds(heading, field);
}

/** The same for an English heading; both with a blank at either end. */
export function staysInEnglish(heading: string, phrase: string, general: boolean, field: Field): boolean {
  const at = heading.lastIndexOf(phrase);
  const before = separate(heading.slice(0, at));
  const after = separate(heading.slice(at + phrase.length));
  const [next] = after;
  if (next !== undefined && !ENGLISH_PREPOSITIONS.has(next) && !after.every((word) => ENGLISH_TAILS.has(word)))
    return false;
  // "Date of payment to the budget holder": what follows a preposition is no longer the subject.
  if (before.some((word) => ENGLISH_PREPOSITIONS.has(word))) return false;
  if (!general) return true;
  return [...before, ...after].every((word) => ENGLISH_QUALIFIERS.has(word)) && hasWhatItNeeds(heading, field);
}

function separate(text: string): readonly string[] {
  return text.split(" ").filter((word) => word !== "");
}

function hasWhatItNeeds(heading: string, field: Field): boolean {
  return NEEDS[field]?.test(heading) ?? true;
}

/** Whether the text can be cut into words of the list without a rest. */
function isMadeOf(text: string, list: ReadonlySet<string>): boolean {
  const reached = new Uint8Array(text.length + 1);
  reached[0] = 1;
  for (let from = 0; from < text.length; from += 1) {
    if (reached[from] !== 1) continue;
    for (let to = from + 1; to <= Math.min(text.length, from + 4); to += 1) {
      if (list.has(text.slice(from, to))) reached[to] = 1;
    }
  }
  return reached[text.length] === 1;
}
