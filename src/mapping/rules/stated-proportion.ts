/** 该指标分值, 权重: what a rule multiplies by. */
const POINTS = String.raw`(?:该?(?:项)?指标)?(?:权重|分值|满分|标准分)`;
/** 实际完成值, 完成数 */
const ACTUAL = String.raw`(?:全年)?(?:实际)?完成(?:值|数)?|(?:全年)?实际(?:值|数)`;
/** 年度指标值, 目标值 */
const TARGET = String.raw`(?:年度|年初|全年|计划)?(?:指标|目标|计划)(?:值|数)?`;
const MISSED = "(?:未完成|未达到|未达标|未达成|未实现|不达标|达不到)";
const EARNS = "(?:计分|记分|得分|赋分|给分|评分|计算)";

/** The ways in which notes say that a missed target earns its share of the points. */
const WAYS: readonly RegExp[] = [
  // 得分=权重×完成率
  new RegExp(
    String.raw`(?:得分|分值|计分)\s*[=:]\s*${POINTS}\s*[×xX*·]\s*(?:min\s*\(\s*1\s*[,，]\s*)?(?:指标)?(?:实际)?完成(?:率|比例|程度)`,
  ),
  // 得分=分值×实际完成值÷年度指标值
  new RegExp(String.raw`得分\s*[=:]\s*${POINTS}\s*[×xX*·]\s*\(?(?:${ACTUAL})\s*[÷/]\s*${TARGET}`),
  // 得分=实际完成值÷年度指标值×分值, 按实际值/目标值×分值
  new RegExp(
    String.raw`(?:得分\s*[=:]|按(?:照)?)\s*\(?(?:${ACTUAL})\s*[÷/]\s*${TARGET}\)?\s*(?:[×xX*·]|乘以)\s*${POINTS}`,
  ),
  // 未完成的按完成比例计分
  new RegExp(`${MISSED}[^。；;]{0,16}按(?:照)?(?:其)?(?:实际)?完成(?:率|比例|程度|情况)[^。；;]{0,8}${EARNS}`),
  // 未完成的，按照完成值与指标值的比例记分
  new RegExp(
    `${MISSED}[^。；;]{0,16}按(?:照)?(?:其)?(?:${ACTUAL})(?:与|占|和|除以)${TARGET}的?(?:比例|比率|比值|比重)[^。；;]{0,8}${EARNS}`,
  ),
  /score\s*=\s*(?:weight|points|maximum)\s*[×x*]\s*(?:min\s*\(\s*1\s*,\s*)?(?:completion|achievement|actual)/i,
];

const IN_PROPORTION = /\bin proportion\b|\b(?:proportional(?:ly)?|pro[- ]?rata)\b/i;
const OF_TARGETS =
  /\bfull (?:weight|marks?|points|score)\b[^.;]{0,30}\b(?:met|reached|achieved|exceeded)\b|\b(?:not|un)[- ]?(?:fully )?(?:met|reached|achieved)\b/i;

/**
 * 得分=权重×完成率（最高不超过该指标权重）; 未完成的按完成比例计分; score = weight × completion, capped at the weight. A rule that
 * names no cap has the usual one: no indicator earns more than its weight.
 */
export function isProportionalCapped(text: string): boolean {
  return WAYS.some((way) => way.test(text)) || (IN_PROPORTION.test(text) && OF_TARGETS.test(text));
}

const REVERSE = String.raw`(?:反向|逆向|负向)(?:性)?(?:指标)?`;
/** 反向指标按目标值÷实际值×分值 */
const BY_RATIO = new RegExp(String.raw`${REVERSE}[^。；;]{0,16}?\(?${TARGET}\s*[÷/]\s*(?:${ACTUAL})`);
/** 反向指标得分=[1-（实际完成值-指标值）/指标值]×分值 */
const BY_EXCESS = new RegExp(
  String.raw`${REVERSE}[^。；;]{0,16}?1\s*[-－—–]\s*\(?\s*(?:${ACTUAL})\s*[-－—–]\s*${TARGET}\s*\)?\s*[÷/]\s*${TARGET}`,
);
/** 反向指标按（1-超出目标值的比例）×分值 */
const BY_SHARE_OF_EXCESS = new RegExp(
  String.raw`${REVERSE}[^。；;]{0,16}?1\s*[-－—–]\s*(?:超出|超过|超)[^。；;×*]{0,10}?(?:比例|比率|幅度|百分比|率)`,
);
/** 反向指标超过目标值的不得分 */
const BY_NOTHING = new RegExp(`${REVERSE}[^。；;]{0,8}(?:超过|高于|超出|大于)[^。；;]{0,10}(?:不得分|得0分|不计分)`);

/** What a note says that a limit earns which was not kept; undefined where it says nothing of it. */
export function reverseRuleIn(text: string): "ratio" | "linear-to-double" | "zero" | undefined {
  if (BY_EXCESS.test(text) || BY_SHARE_OF_EXCESS.test(text)) return "linear-to-double";
  if (BY_RATIO.test(text)) return "ratio";
  return BY_NOTHING.test(text) ? "zero" : undefined;
}
