import { exact, sumOf } from "../figures/exact";
import { halfWidth } from "../letters/half-width";
import type { FoundQuantity } from "./parse-quantity";
import { parseQuantities } from "./parse-quantity";
import type { Quantity } from "./quantity";

/** What a text says in number: one quantity beyond doubt, or candidates among which nobody may choose by guess. */
export interface TextMeaning {
  readonly one?: Quantity;
  /** Every number of the text, when it is not one beyond doubt. */
  readonly candidates: readonly Quantity[];
}

/** What may stand before the number without changing its meaning. */
const LEAD_IN =
  /^[\s"'“”‘’([【]*(?:(?:已|均|全部)?(?:实际)?(?:完成|实现|达成)[了值]?|实际(?:为|值)?|共计?|合计|总计|累计|新增|为|目标值?|actual|completed|total|achieved|delivered)?[\s:：]*$/iu;
/** The label of a form and its answer in one cell: 预算金额：1,200万元, 自评总分：95分. */
const LABEL =
  /^\s*(?!.*未)\p{Script=Han}{0,6}(?:金额|资金|预算|支出|拨款|执行|投入|得分|总分|分值|权重)(?:数|额|总额|率)?(?:[（(][^（()）]{0,8}[)）])?\s*:\s*$/u;
const TAIL = /^[\s"'“”‘’)\]】。.;；!]*$/u;
/** The thing that is counted, behind its measure word: 5个项目, 3家企业. */
const COUNTED_THING = /^\p{Script=Han}{1,4}[\s)\]】。.;；]*$/u;
const DENIAL = /[未已不无缺差尚完成内前后]/u;
/** A unit that no list knows, alone behind its number or behind its 万: 320页, 320万页. */
const UNKNOWN_UNIT =
  /^\s*([\p{Script=Han}/·]{1,6}|[A-Za-z][A-Za-z²³°/.'-]*(?: [A-Za-z²³/.'-]+){0,2})[\s)\]】。.;；]*$/u;
const JOINING = /^\s*(?:且|并且|[,，、&]|and)?\s*$/i;

/** What of the number is meant for something, or of which year it is, in brackets behind it: 10（其中，灾情因素6万元） is ten. */
const PART_REMARK =
  /(?<=[\d元%）)]\s*)[（(]\s*(?:(?:其中|含|内含|包含|of which|including|incl\.)[^（）()]*|(?:19|20)\d{2}年?(?:度|底|末)?\s*)[）)]\s*$/iu;

/** The same amount once more in capital numerals: 1,250,000.00（大写：壹佰贰拾伍万元整）. */
const IN_CAPITALS = /(?<=[\d元]\s*)[（(]\s*(?:人民[币幣])?\s*大[写寫][^（）()\d]*[）)]\s*$/u;

/** What became of the number, in brackets behind it: 85（已审计）, 5家（经核实）. Of what was taken back (已收回) nobody knows. */
const STATE_REMARK =
  /(?<=\d[\p{Script=Han}%]{0,4}\s*)[（(]\s*(?:已(?!取消|终止|停|撤|收回|退|作废|核减|调减)|经|全额|据实)[^（）()\d]{1,10}[）)]\s*$/u;

/** A mark behind a number that leads to a note below the table: 8,877.89*, 93.5①, 120（注1）. */
const FOOTNOTE_MARK = /(?<=[\d元%）)]\s*)(?:\*{1,3}|[①-⑳†‡※]|[（(【[]?注\s*\d{0,2}[）)】\]]?)\s*$/u;

/** A cell's text without the remark on a part of its number, and without the mark of a note. */
export function withoutRemark(text: string): string {
  if (/[）)]\s*$/u.test(text))
    return text.replace(IN_CAPITALS, "").replace(PART_REMARK, "").replace(STATE_REMARK, "").replace(FOOTNOTE_MARK, "");
  return /[\d*①-⑳†‡※注】\]]\s*$/u.test(text) ? text.replace(FOOTNOTE_MARK, "") : text;
}

const BLANK = "[ \\u00a0\\u2009\\u202f]";
/** 1 358, (12 345.50), ¥ 3 400: the whole text is one number whose thousands are set apart by blanks. */
const SPACED = new RegExp(`^[(¥￥$€£+-]?\\s*-?\\d{1,3}(?:${BLANK}\\d{3})+(?:\\.\\d+)?[^\\d]*$`, "u");
const BETWEEN_DIGITS = new RegExp(`(?<=\\d)${BLANK}(?=\\d{3})`, "gu");

function withoutThousandsBlanks(text: string): string {
  return SPACED.test(text) ? text.replace(BETWEEN_DIGITS, "") : text;
}

/**
 * The number that a text is: "1,628.73万元", "≥5个", "约30亿元", "180-260元/平方米". A sentence is not a number, even
 * with a single number in it: then its numbers are candidates.
 */
export function theOneQuantity(said: string): TextMeaning {
  const text = withoutThousandsBlanks(withoutRemark(said));
  const { found, quantities } = parseQuantities(text);
  const inDigits = found.filter((one) => !one.inChineseNumerals);
  const one =
    found.length === inDigits.length
      ? (single(text, inDigits) ?? twoBounds(text, inDigits) ?? dividedInBrackets(text, inDigits))
      : undefined;
  return one === undefined ? { candidates: quantities } : { one, candidates: [] };
}

function single(text: string, found: readonly FoundQuantity[]): Quantity | undefined {
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  const half = halfWidth(text);
  const lead = half.slice(0, only.start);
  if (!LEAD_IN.test(lead) && !LABEL.test(lead)) return undefined;
  const tail = half.slice(only.end);
  if (TAIL.test(tail)) return only.quantity;
  const { unit } = only.quantity;
  if (unit?.kind === "count" && /\p{Script=Han}$/u.test(unit.text) && COUNTED_THING.test(tail) && !DENIAL.test(tail))
    return only.quantity;
  const isBareScale = unit?.kind === "count" && unit.text === "";
  const unknown = unit === undefined || isBareScale ? UNKNOWN_UNIT.exec(tail)?.[1] : undefined;
  if (unknown === undefined || DENIAL.test(unknown)) return undefined;
  const end = only.end + tail.indexOf(unknown) + unknown.length;
  return {
    ...only.quantity,
    unit: { kind: "count", text: unknown.trim(), factor: isBareScale ? unit.factor : exact(1) },
    text: text.slice(only.start, end).trim(),
  };
}

/** 854万元（道路400万元，渠系454万元）: amounts in brackets that make up the one before them say nothing else. */
function dividedInBrackets(text: string, found: readonly FoundQuantity[]): Quantity | undefined {
  const [whole, ...parts] = found;
  if (whole === undefined || parts.length < 2) return undefined;
  const half = halfWidth(text);
  const lead = half.slice(0, whole.start);
  if (!LEAD_IN.test(lead) && !LABEL.test(lead)) return undefined;
  if (!/^\s*\(\s*\p{Script=Han}[^()]*\)[。.;；\s]*$/su.test(half.slice(whole.end))) return undefined;
  const units = parts.flatMap(({ quantity: { unit } }) => (unit?.kind === "money" ? [unit] : []));
  const own = whole.quantity.unit;
  const [unit] =
    own?.kind === "money" ? [own] : units.filter((one) => own?.kind === "count" && one.factor.eq(own.factor));
  if (unit === undefined || units.length < parts.length) return undefined;
  const sum = sumOf(parts.map(({ quantity: { value } }, place) => value.times(units[place]?.factor ?? unit.factor)));
  return sum.eq(whole.quantity.value.times(unit.factor)) ? { ...whole.quantity, unit } : undefined;
}

/** "≥95%且≤105%" is the interval of both. */
function twoBounds(text: string, found: readonly FoundQuantity[]): Quantity | undefined {
  const [low, high] = found;
  if (low === undefined || high === undefined || found.length > 2) return undefined;
  const lower = low.quantity.comparison;
  const upper = high.quantity.comparison;
  if (!((lower === "ge" || lower === "gt") && (upper === "le" || upper === "lt"))) return undefined;
  if (low.quantity.value.gt(high.quantity.value) || low.quantity.unit?.text !== high.quantity.unit?.text)
    return undefined;
  const half = halfWidth(text);
  const alone = LEAD_IN.test(half.slice(0, low.start)) && TAIL.test(half.slice(high.end));
  if (!alone || !JOINING.test(half.slice(low.end, high.start))) return undefined;
  return {
    ...low.quantity,
    upper: high.quantity.value,
    comparison: "range",
    comparisonText: `${low.quantity.comparisonText ?? ""} ${high.quantity.comparisonText ?? ""}`.trim(),
    text: text.slice(low.start, high.end).trim(),
  };
}
