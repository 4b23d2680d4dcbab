import { defineCheck } from "../check";
import { changed, INDICATORS } from "../example-sheets";
import { textsThat } from "../reading/words/texts";

/** Two units of money after one number; 20万元元月 is a sum and a month. */
const GARBLED = /\d[\d,.]*\s*(亿元万元|万元亿元|亿万元元|万元元|元万元|元亿元|亿元元)(?![月旦宵])/u;

/** A figure with two units, of which only one can be meant. */
export const garbledUnit = defineCheck({
  code: "garbled-unit",
  kind: "unit_mismatch",
  class: "logical",
  severity: "warning",
  source: "One figure has one unit; 亿元 is ten thousand 万元.",
  words: {
    zh: {
      title: "计量单位重复",
      message: "“{stated}”写了两个单位（{unit}），相差悬殊，无法确定以哪一个为准。",
      advice: "按原始资料保留正确的一个单位。",
      why: "亿元与万元相差一万倍，读者无法判断。",
    },
    en: {
      title: "Two units after one figure",
      message: "“{stated}” has two units ({unit}) that are far apart: nobody can tell which one is meant.",
      advice: "Keep the one that the source has.",
      why: "The two differ by a factor of ten thousand.",
    },
  },
  silentWhen: { zh: "亿元、万元分别跟在不同的数后面。", en: "The units follow different figures." },
  example: {
    sheets: {
      绩效指标: changed(INDICATORS, {
        B5: "经济效益指标",
        C5: "撬动社会投资",
        D5: "≥4亿元",
        E5: "5亿元",
        H5: "达到期初4亿元万元的目标",
      }),
    },
    finds: "绩效指标!H5",
  },
  *run({ workbook }) {
    for (const { at, text } of textsThat(workbook, (each) => each.includes("元"))) {
      const [stated, unit] = GARBLED.exec(text) ?? [];
      if (stated !== undefined && unit !== undefined) yield { at, key: [stated], stated, facts: { stated, unit } };
    }
  },
});
