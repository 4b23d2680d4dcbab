import { defineCheck } from "../check";
import { countConflicts } from "../reading/words/stage-counts";
import { textsThat } from "../reading/words/texts";

/** Shorter texts cannot tell of two stages. */
const LEAST_LENGTH = 12;

/** A paragraph that counts applications and reviews in two ways. */
export const stageCount = defineCheck({
  code: "stage-count",
  kind: "count_mismatch",
  class: "plausibility",
  severity: "warning",
  source: "What passes a stage is part of what entered it; one stage has one number of projects that passed.",
  words: {
    zh: {
      title: "文字中的项目个数前后不一致",
      message: "文字前面写“{earlier}”，后面写“{later}”，同是通过{about}的项目，个数不一致。",
      advice: "对照申报、评审名单核实个数，统一前后表述；口径不同的写明口径。",
      why: "申报、审查、评审各环节个数对不上，入库过程就无法复核。",
    },
    en: {
      title: "A text counts projects in two ways",
      message: "The text first says “{earlier}” and then “{later}”: two numbers of projects that passed {about}.",
      advice:
        "Compare with the lists of applications and reviews and make the text agree; where the scope differs, say so.",
      why: "When the stages do not fit each other nobody can follow how the projects were chosen.",
    },
  },
  variants: {
    parts: {
      zh: { message: "文字写“{earlier}”，相加为{sum}个，却写“{later}”。" },
      en: { message: "The text says “{earlier}”, which makes {sum}, and then “{later}”." },
    },
    "more-passed": {
      zh: { message: "文字写申报“{earlier}”，通过的却有{count}个（“{later}”），比申报的还多。" },
      en: { message: "The text says “{earlier}” applied, yet {count} passed (“{later}”): more than had applied." },
    },
  },
  silentWhen: {
    zh: "各环节个数逐步减少；文字没有同时写出前后两个个数；个数不是“通过…个”“合计…个”这类明确写法。",
    en: "Numbers fall from stage to stage; the text gives only one of them; it does not count in plain words of passing.",
  },
  example: {
    sheets: {
      绩效指标: [
        ["云溪镇专项资金绩效评价得分表"],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "评分说明"],
        [
          "过程",
          "事项管理",
          "监管有效性",
          null,
          null,
          20,
          20,
          "合规性审查省级项目通过7个，地市级项目通过8个，合计15个。对通过合规性审查的24个项目开展专家评审。",
        ],
        ["产出指标", "数量指标", "整治河道长度", "≥12公里", "12公里", 60, 60, null],
        ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "95%", 20, 20, null],
      ],
    },
    finds: "绩效指标!H3",
  },
  *run({ workbook }) {
    for (const { at, text } of textsThat(workbook, tellsOfPassing)) {
      for (const { kind, about, earlier, later } of countConflicts(text)) {
        const body = {
          at,
          key: [kind, about, later.words],
          stated: `${later.count}个`,
          expected: `${earlier.count}个`,
        };
        const words = { earlier: earlier.words, later: later.words };
        if (kind === "stage") yield { ...body, facts: { ...words, about } };
        else if (kind === "parts") yield { ...body, variant: "parts", facts: { ...words, sum: String(earlier.count) } };
        else yield { ...body, variant: "more-passed", facts: { ...words, count: String(later.count) } };
      }
    }
  },
});

function tellsOfPassing(text: string): boolean {
  return text.length >= LEAST_LENGTH && (text.includes("通过") || /共.*其中/su.test(text));
}
