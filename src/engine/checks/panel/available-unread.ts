import { defineCheck } from "../check";

/** The money for a selection is named, but not as an amount: without it nobody can be chosen. */
export const availableUnread = defineCheck({
  code: "available-unread",
  kind: "available_unread",
  class: "plausibility",
  severity: "warning",
  source: "A selection by rank needs the amount there is; a line without an amount is not guessed at.",
  words: {
    zh: {
      title: "可用资金读不出金额",
      message: "“{text}”读不出金额，因此没有按名次安排资金。",
      advice: "写明金额和单位，如“可用资金：2000万元”。",
      why: "不知道可用资金，就无法判断哪些项目能入选。",
    },
    en: {
      title: "No amount can be read for the money available",
      message: "No amount can be read from “{text}”, so that no project was chosen by rank.",
      advice: "Write the amount with its unit, such as “Available budget: 20 million yuan”.",
      why: "Without the money available nobody can tell which projects are chosen.",
    },
  },
  silentWhen: {
    zh: "没有写可用资金；可用资金能读出金额。",
    en: "Nothing is said about the money available, or its amount can be read.",
  },
  example: {
    sheets: {
      评审打分: [
        ["项目专家评审打分表"],
        ["可用资金：待财政局确定"],
        ["序号", "项目名称", "申报金额（万元）", "专家1", "专家2"],
        [1, "云溪镇河道整治工程", 100, 90, 88],
        [2, "白石乡校舍安全加固项目", 200, 76, 78],
        [3, "临海县公共图书馆免费开放经费", 300, 95, 92],
      ],
    },
    finds: "评审打分!A2",
  },
  *run(context) {
    for (const { availableUnread: unread, projects } of context.scored.panels) {
      const at = unread?.at ?? projects[0]?.at;
      if (unread === undefined || at === undefined) continue;
      const { text } = unread;
      yield { at, key: [text], stated: text, facts: { text } };
    }
  },
});
