import { groupedWhenLong } from "../domain/figures/amount-text";
import type { Explanation, ExplanationCode } from "../domain/finding";
import type { Language } from "../domain/lists";
import type { Phrase } from "./text/fill";
import { fillKnown } from "./text/fill";
import { placesText } from "./text/places";

/** The words of likely causes. {cells} are the places as people read them. */
const EXPLANATIONS: Readonly<Record<ExplanationCode, Phrase>> = {
  "times-power": {
    zh: "{cells} 像是多乘了 {factor}（单位或小数点）",
    en: "{cells} looks {factor} times too large (unit or point)",
  },
  "divided-by-power": {
    zh: "{cells} 像是少乘了 {factor}（单位或小数点）",
    en: "{cells} looks {factor} times too small (unit or point)",
  },
  sign: { zh: "{cells} 的正负号可能写反", en: "The sign of {cells} may be reversed" },
  "swapped-digits": {
    zh: "{cells} 可能有两位数字颠倒：{stated} 与 {expected}",
    en: "Two digits of {cells} may be swapped: {stated} and {expected}",
  },
  "counted-twice": {
    zh: "差额正好是 {cells} 的 {figure}，可能重复计入",
    en: "The gap equals {figure} in {cells}: perhaps counted twice",
  },
  "left-out": {
    zh: "差额正好是 {cells} 的 {figure}，可能漏计",
    en: "The gap equals {figure} in {cells}: perhaps left out",
  },
  "wrong-sign": {
    zh: "差额是 {cells} 的 {figure} 的两倍，可能正负号写反",
    en: "The gap is twice {figure} in {cells}: perhaps its sign is reversed",
  },
  "two-counted-twice": {
    zh: "差额等于 {figure} 与 {second} 之和（{cells}），可能重复计入",
    en: "The gap equals {figure} and {second} together ({cells}): perhaps counted twice",
  },
  "two-left-out": {
    zh: "差额等于 {figure} 与 {second} 之和（{cells}），可能漏计",
    en: "The gap equals {figure} and {second} together ({cells}): perhaps left out",
  },
  "result-confirmed": {
    zh: "{cells} 的 {figure} 与其他数据相符，也可能是某项明细有误",
    en: "{figure} in {cells} agrees with other figures: one of its parts may be wrong instead",
  },
  "one-of": {
    zh: "{cells} 中若有一个有误，与它们有关的几处不符都由此而来，请先核对这几个数",
    en: "One of {cells} may be wrong: all sums that disagree contain it. Check these first",
  },
  "recalled-amount": {
    zh: "差额正好是收回或调整的 {figure}（{cells}），两处口径可能不同",
    en: "The gap equals the amount of {figure} recalled or adjusted ({cells}): perhaps the two are on different bases",
  },
  "weight-by-score": {
    zh: "{cells} 的分值 {stated} 若改为 {expected}，合计正好为满分，且与该指标得分相符",
    en: "With {expected} instead of {stated} in {cells} the sum is right and fits that indicator's score",
  },
  "within-level": {
    zh: "“{name}”的分值为{stated}，其下{count}项合计{sum}：多计或少计的一项应在其中",
    en: "The weight of “{name}” is {stated}, the {count} below it add up to {sum}: the slip should be among them",
  },
  "missing-project": {
    zh: "差额正好是“{name}”的 {figure}（{cells}），该项目没有列入本表",
    en: "The gap equals {figure} of “{name}” ({cells}), a project that this table does not list",
  },
  "overwritten-project": {
    zh: "{cells} 列有“{name}”而此表没有，此行可能本应是该项目",
    en: "{cells} lists “{name}”, which is missing here: this line may have been meant for it",
  },
  "neighbour-column": {
    zh: "与相邻的“{heading}”（{cells}，{figure}）相同，可能取错了列",
    en: "It equals the neighbouring “{heading}” ({cells}, {figure}): perhaps taken from the wrong column",
  },
  "other-base": {
    zh: "与“{over}”÷“{under}”（{cells}）一致，可能用错了分子或分母",
    en: "It equals “{over}” ÷ “{under}” ({cells}): perhaps computed from the wrong figure",
  },
  "other-base-of-change": {
    zh: "与按“{under}”为基数（{cells}）计算的一致，可能用错了基数",
    en: "It fits with “{under}” as the base ({cells}): perhaps set against the wrong amount",
  },
  "neighbour-row": {
    zh: "与相邻行“{name}”（{cells}，{figure}）相同，可能取错了行",
    en: "It equals the neighbouring line “{name}” ({cells}, {figure}): perhaps taken from the wrong line",
  },
  "last-year": {
    zh: "与上年同一项的 {figure}（{cells}）相同，可能沿用了上年数",
    en: "It equals last year's figure of {figure} ({cells}): perhaps it was not updated",
  },
  "swapped-figures": {
    zh: "{cells} 两处正好填成了对方应填的数，可能填反",
    en: "{cells} hold the figures expected of each other: perhaps they were swapped",
  },
  "swapped-in-line": {
    zh: "{cells} 两数互换后，两处合计都相符",
    en: "With the figures of {cells} exchanged, both totals agree",
  },
  "moved-between": {
    zh: "{cells} 一处多 {figure}、一处少 {figure}，可能两数互换或填错了栏",
    en: "Of {cells} one is {figure} too large and one {figure} too small: perhaps two figures were swapped or one stands in the wrong place",
  },
  "same-gap": {
    zh: "{cells} 相差同一数额，应是同一处差错所致",
    en: "The gap is the same at {cells}: probably one slip carried on",
  },
  "whole-line": {
    zh: "同一行共有{count}处与工作表“{sheet}”不符，可能漏了或重了一行明细，或整行填成了别处的数",
    en: "{count} figures of this line disagree with sheet “{sheet}”: perhaps a record was left out or counted twice, or the line holds another one's figures",
  },
  "one-record": {
    zh: "同一行共有{count}处与工作表“{sheet}”不符，多由同一处差错带出",
    en: "{count} figures of this line disagree with sheet “{sheet}”: probably one slip carried on",
  },
  "line-apart": {
    zh: "同一行的 {cells} 也与相邻行不同，像是整行单独填写",
    en: "{cells} in the same line differ from the neighbouring lines as well: perhaps the whole line was filled in by itself",
  },
  "line-of-zeros": {
    zh: "同一行的 {cells} 也填0而明细有数，像是整行合计没有填写",
    en: "{cells} in the same line are 0 over figures as well: perhaps nobody filled the totals of this line in",
  },
  "line-left-out": {
    zh: "各栏的差额正好是 {cells}，可能整行漏计",
    en: "The differences are the figures at {cells}: perhaps that line was left out",
  },
  "line-twice": {
    zh: "各栏的差额正好是 {cells}，可能整行重复计入",
    en: "The differences are the figures at {cells}: perhaps that line was added twice",
  },
  "other-version": {
    zh: "本列共有{count}行与工作表“{sheet}”不同，其中一张表可能是旧版，或口径不同",
    en: "{count} lines of this column differ from sheet “{sheet}”: one of the two may be an older version or on another basis",
  },
  "other-count": {
    zh: "这一行的平均数都像是除以{divisor}得来，而明细有{terms}项",
    en: "The averages of this line all look divided by {divisor}, while {terms} figures are listed",
  },
  "other-bands": {
    zh: "本列有{count}个等级同样偏离所注标准，高低次序却与得分一致，像是按另一套分数线评定的",
    en: "{count} grades of this column are off the stated standard in the same way, yet in the order of the scores: another standard seems to have been used",
  },
  "pasted-line": {
    zh: "{cells}也是与公式结果相同的手填数字，像是整列（行）粘贴成了数值",
    en: "{cells} are typed figures equal to the formulas, too: the whole line seems to have been pasted as values",
  },
  "other-unit": {
    zh: "{cells} 也正好差{factor}倍，像是整行或整张表用了另一个单位",
    en: "{cells} is off by the same factor of {factor}: perhaps the whole line or table is in another unit",
  },
  renamed: {
    zh: "差额正好是两处名称不同的同一项目金额之差（{cells}），统一名称时一并核对金额",
    en: "The gap is what the two lines of the differently named project differ by ({cells}): check its amounts when you settle the name",
  },
  "carried-on": {
    zh: "{cells} 的不符由此而来，改正后应一并消除",
    en: "The figures at {cells} follow from it and should agree once it is right",
  },
};

/** A likely cause in words, with the cells that speak for it. */
export function explanationWords(explanation: Explanation, lang: Language): string {
  const words = EXPLANATIONS[explanation.code];
  const cells = placesText(explanation.cells, lang);
  const facts = Object.entries(explanation.facts).map(([name, fact]) => [name, asRead(fact)] as const);
  return fillKnown(words[lang], { cells, ...Object.fromEntries(facts) });
}

/** A figure with its thousands set apart, as the sentence of its finding has it; any other text as it is. */
function asRead(fact: string): string {
  return /^-?\d+(?:\.\d+)?$/.test(fact) ? groupedWhenLong(fact) : fact;
}
