import type { CellAddress } from "../../../domain/cells/address";
import { exact, roundHalfUp } from "../../../domain/figures/exact";
import { addIntervals, divideIntervals, overlap } from "../../../domain/figures/interval";
import { defineCheck } from "../check";
import type { ToldPercentage, ToldShares } from "../reading/words/told-shares";
import { toldShares } from "../reading/words/told-shares";
import { middle } from "../relations/equation/compute";

/** A share that a text gives behind the amount of a part must be that of the amount before 其中. */
export const shareInText = defineCheck({
  code: "share-in-text",
  kind: "share_mismatch",
  class: "logical",
  severity: "error",
  source: "Arithmetic: a share is the part divided by the whole, both of which the text states.",
  words: {
    zh: {
      title: "文字中的占比与所写金额不符",
      message: "文字写“{words}”，按同一段所写合计{whole}计算应为{expected}。",
      advice: "核对该项金额和占比，更正有误的一个。",
      why: "说明中的占比会被直接引用，与同一段的金额不符会让人怀疑其他数据。",
    },
    en: {
      title: "A share in a text does not follow from its amounts",
      message: "The text says “{words}”; of the {whole} that it states as the whole this is {expected}.",
      advice: "Check the amount and the share and correct the one that is wrong.",
      why: "Shares in a text are quoted as they stand; one that its own amounts contradict casts doubt on the others.",
    },
  },
  silentWhen: {
    zh: "约数、增减、上年；占比写明是占另一项的；同一段的各项金额相加不等于合计，且没有一项占比相符；末位相差1。",
    en: "Rounded figures, changes, last year; a share that names another whole; parts that do not add up to the whole where no share agrees either; one in the last place.",
  },
  example: {
    sheets: {
      决算说明: [
        ["2024年度部门决算情况说明"],
        ["本年支出合计112.88万元，其中：基本支出72万元，占63.78%；项目支出40.88万元，占56.78%。"],
      ],
    },
    finds: "决算说明!A2",
  },
  *run(context) {
    for (const { texts } of context.model.sheets)
      for (const { text, at } of texts)
        for (const told of toldShares(text)) for (const part of wrongIn(told)) yield draftOf(part, told, at);
  },
});

/** The shares that disagree, where it is plain that the others are shares of that whole. */
function wrongIn({ whole, parts }: ToldShares): readonly ToldPercentage[] {
  const wrong = parts.filter(({ part, value }) => {
    const share = divideIntervals(part, whole);
    return share !== undefined && !overlap(share, value);
  });
  const isWhole = parts.length > 1 && overlap(addIntervals(parts.map(({ part }) => part)), whole);
  const agreeing = parts.length - wrong.length;
  return (isWhole && agreeing > 0) || agreeing > wrong.length ? wrong : [];
}

function draftOf(
  { words, stated, value, part, decimals }: ToldPercentage,
  { whole, written }: ToldShares,
  at: CellAddress,
) {
  const share = roundHalfUp(middle(part).div(middle(whole)), decimals + 2);
  const expected = { text: `${share.times(HUNDRED).toFixed(decimals)}%`, value: share, isPercent: true };
  return {
    at,
    key: [words],
    stated: { text: stated, value: middle(value), isPercent: true },
    expected,
    facts: { words, whole: written, expected },
  };
}

const HUNDRED = exact(100);
