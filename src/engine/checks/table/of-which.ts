import { MONEY_FIELDS } from "../../../domain/lists";
import { defineCheck } from "../check";
import { showGap, showStated } from "../reading/show";

/** A part named by “of which” cannot be larger than the whole. */
export const ofWhich = defineCheck({
  code: "of-which",
  kind: "total_mismatch",
  class: "logical",
  severity: "error",
  source: "Logic: a part is no larger than its whole.",
  words: {
    zh: {
      title: "“其中”数大于总数",
      message: "“{name}”的“{heading}”填{stated}，大于所属“{whole}”的{expected}。",
      advice: "核对“其中”数与总数，更正有误的一个。",
      why: "“其中”是总数的一部分，不可能更大。",
    },
    en: {
      title: "“Of which” larger than the whole",
      message: "“{heading}” of “{name}” is {stated}, more than {expected} of “{whole}” of which it is a part.",
      advice: "Check both figures and correct the one that is wrong.",
      why: "A part cannot be larger than its whole.",
    },
  },
  silentWhen: {
    zh: "总数或“其中”数为负；只超出四舍五入尾差；资金来源栏（另行检查）。",
    en: "Either figure is negative; only by a rounding tail; funds blocks of forms (checked as sums).",
  },
  example: {
    sheets: {
      执行情况: [
        ["2024年度项目支出执行情况表"],
        ["单位：万元"],
        ["序号", "项目名称", "预算数", "支出数", "执行率"],
        [1, "云溪镇河道整治工程", 100, 95, "95.00%"],
        [null, "其中：勘察设计费", 120, 20, null],
        [2, "白石乡校舍安全加固项目", 200, 180, "90.00%"],
        [3, "临海县公共图书馆免费开放经费", 50, 50, "100.00%"],
      ],
    },
    finds: "执行情况!C5",
  },
  *run(context) {
    const blocks = new Set(context.fieldTables.flatMap(({ funds }) => funds ?? []));
    for (const view of context.views.filter(({ table }) => !blocks.has(table))) {
      for (const line of view.stated.filter(({ kind }) => kind === "of_which")) {
        const whole = view.lineAt(line.covers?.[0]);
        if (whole === undefined) continue;
        for (const column of view.columns((field) => MONEY_FIELDS.has(field))) {
          const [part, all] = [view.figure(line, column), view.figure(whole, column)];
          if (part === undefined || all === undefined || all.value.lte(0)) continue;
          if (part.asInput.lo.lte(all.asInput.hi) || context.doubted(part.at) || context.doubted(all.at)) continue;
          yield {
            at: part.at,
            key: [view.nameOf(line), part.heading],
            stated: showStated(part),
            expected: `≤${showStated(all)}`,
            difference: showGap(part, all.value),
            related: [all.at],
            facts: {
              name: view.nameOf(line),
              heading: part.heading,
              stated: showStated(part),
              expected: showStated(all),
              whole: view.nameOf(whole),
            },
          };
        }
      }
    }
  },
});
