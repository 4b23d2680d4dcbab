import { userGrids } from "../../../sheets/workbook";
import { defineCheck } from "../check";

/** Two units of money after one number. */
const GARBLED = /\d[\d,.]*\s*(亿元万元|万元亿元|亿万元元|万元元|元万元|元亿元|亿元元)/u;

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
      绩效指标: [
        ["云溪镇河道整治工程绩效指标完成情况表"],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
        ["产出指标", "数量指标", "整治河道长度", "≥12公里", "12公里", 30, 30, null],
        ["产出指标", "质量指标", "工程验收合格率", "100%", "100%", 20, 20, null],
        ["效益指标", "经济效益指标", "撬动社会投资", "≥4亿元", "5亿元", 30, 30, "达到期初4亿元万元的目标"],
        ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "95%", 20, 20, null],
      ],
    },
    finds: "绩效指标!H5",
  },
  *run({ workbook }) {
    for (const grid of userGrids(workbook)) {
      for (const [row, cells] of grid.values.entries()) {
        for (const [col, value] of (cells ?? []).entries()) {
          if (typeof value !== "string") continue;
          const found = GARBLED.exec(value);
          if (found?.[1] === undefined) continue;
          const stated = found[0];
          yield { at: { sheet: grid.sheet, row, col }, key: [stated], stated, facts: { stated, unit: found[1] } };
        }
      }
    }
  },
});
