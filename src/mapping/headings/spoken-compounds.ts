import type { Compound } from "./compound";

/**
 * Headings as people speak, in tables that nobody made for a form: 干什么, 谁来干, 批了多少, 花了多少, 还剩多少, 花了几成. Built of a
 * verb and of what makes it a question or a noun, so that single letters of names are none.
 */
const MUCH = "(?:(?:了|的)?多少(?:钱|资金)?|(?:了|掉|出去|出)+(?:的)?(?:钱|资金)?|(?:的)?钱(?:数)?)";
const SO_FAR = "(?:已经?|一共|总共|实际|到现在|目前|截至目前|到目前)*";
const THING = "(?:什么|啥|哪些)(?:事|事情|活|项目|工程)?|(?:的|了)?(?:事|事情|活)";

function spoken(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

/** Compounds of spoken headings; compared with their Chinese letters alone. */
export const SPOKEN_COMPOUNDS: readonly Compound[] = [
  [spoken(`(?:要|打算)?(?:干|做|办|搞)(?:${THING})`), "project_name", 0.9],
  [
    spoken(
      "(?:由|归)?(?:谁|哪家|哪个(?:部门|单位)?)(?:来|在)?(?:干|做|办|管|花|用|负责|牵头|实施)(?:的)?|(?:干|做|办|管|花钱|用钱)的?(?:部门|单位)",
    ),
    "department",
    0.9,
  ],
  [
    spoken(`(?:一共|总共|今年|全年|财政)*(?:批|给|拨|安排|下达|下|分)(?:下来|来|到)?${MUCH}|(?:资金|总|钱)*盘子`),
    "budget",
    0.9,
  ],
  [spoken("(?:全年|年度|本年|当年|今年)(?:可用|可支配|能用|能花)(?:的)?(?:数|额|资金|金额|预算|钱)*"), "budget", 0.9],
  [spoken(`${SO_FAR}(?:花|用|付|支)${MUCH}`), "spent", 0.95],
  [spoken("(?:全年|年度|本年|当年|今年|目前|截至目前)已(?:用|花|支|付)(?:数|额|资金|金额|的|钱)*"), "spent", 0.95],
  [spoken("(?:还|仍)?(?:剩|余)(?:下)?(?:了|的)?(?:多少)?(?:钱|资金)?"), "balance", 0.9],
  [spoken("还?没(?:有)?(?:花|用|付|拨)(?:完|出去|掉)?(?:的)?(?:钱|资金|多少)*"), "balance", 0.9],
  [spoken("(?:花|用|付)(?:钱|款)的?(?:进度|比例|率)|(?:花|用|付)(?:了|掉)?(?:几成|百分之几|百分之多少)"), "rate", 0.95],
  [spoken("(?:县|区)里?(?:自己)?(?:配|给|出|掏|补)的(?:钱|资金)?"), "fund_county", 0.9],
  [spoken("市里(?:配|给|出|掏|补)的(?:钱|资金)?"), "fund_city", 0.9],
  [spoken("省里(?:配|给|出|掏|补)的(?:钱|资金)?"), "fund_province", 0.9],
  [spoken("(?:中央|国家)(?:配|给|出|补)的(?:钱|资金)?"), "fund_central", 0.9],
  [spoken("(?:原来|年初)?(?:要|打算|计划|准备|说好)(?:干|做|办|完成)(?:到)?(?:多少|几个|什么程度)"), "target", 0.95],
  [
    spoken("(?:实际)?(?:干|做|办|完成)(?:了|成)(?:了)?(?:多少|几个)|(?:干|做|办|完成)得(?:怎么样|怎样|咋样|如何)"),
    "actual",
    0.95,
  ],
  [spoken("(?:该|应|能)?(?:得|占|值)(?:多少|几)分|满分(?:是)?(?:多少|几分)"), "weight", 0.85],
  [spoken("(?:实际|自己)?(?:打|得|评)(?:了)?(?:多少|几)分"), "score", 0.9],
];
