import { standings } from "../../../domain/collections/standing";
import { plain } from "../../../domain/figures/exact";
import { defineCheck } from "../check";

/** Ranks beside evaluators' scores must follow the panel's score where the sheet states no average. */
export const panelRank = defineCheck({
  code: "panel-rank",
  kind: "rank_mismatch",
  class: "logical",
  severity: "error",
  source: "Order of the panel's scores, highest first; equal scores may share a rank or follow each other.",
  words: {
    zh: {
      title: "名次与评审得分不符",
      message: "“{name}”评审得分{score}，名次填{stated}，应为{expected}。",
      advice: "按评审得分重新排名。",
      why: "名次决定资金安排的先后。",
    },
    en: {
      title: "Rank does not follow the panel's score",
      message: "“{name}” has a panel score of {score} and is ranked {stated}; it would be {expected}.",
      advice: "Rank again by the panel's scores.",
      why: "The rank decides who is given money first.",
    },
  },
  silentWhen: {
    zh: "同分并列或顺延均可；多数名次不按评审得分排列；表中另有平均分（由“排名与得分不符”核对）。",
    en: "Ties may share a rank or follow each other; most ranks do not follow the panel's score; an average is stated (another check looks at that).",
  },
  example: {
    sheets: {
      评审打分: [
        ["项目专家评审打分表"],
        ["序号", "项目名称", "专家1", "专家2", "专家3", "名次"],
        [1, "云溪镇河道整治工程", 90, 88, 86, 2],
        [2, "白石乡校舍安全加固项目", 76, 78, 84, 3],
        [3, "临海县公共图书馆免费开放经费", 95, 92, 92, 1],
        [4, "平湖区应急广播体系建设项目", 72, 70, 74, 5],
        [5, "金沙镇社区养老设施建设项目", 65, 66, 64, 5],
      ],
    },
    finds: "评审打分!F6",
  },
  *run(context) {
    for (const { projects } of context.scored.panels) {
      const ranked = projects.flatMap(({ name, score, statedRank, stated }) =>
        score === undefined || statedRank === undefined || stated !== undefined ? [] : [{ name, score, statedRank }],
      );
      const judged = standings(ranked, ({ score }) => score).map(({ item: line, first, last, dense }) => {
        const rank = line.statedRank.quantity.value;
        return { ...line, first, last, fits: (rank.gte(first) && rank.lte(last)) || rank.eq(dense) };
      });
      const wrong = judged.filter(({ fits }) => !fits);
      if (ranked.length < 3 || wrong.length > ranked.length / 2) continue;
      context.proved(
        judged.filter(({ fits, first, last }) => fits && first === last).map(({ statedRank }) => statedRank.at),
      );
      for (const { name, score, statedRank, first, last } of wrong) {
        const expected = first === last ? String(first) : `${first}–${last}`;
        const stated = statedRank.quantity.text.trim();
        yield {
          at: statedRank.at,
          key: [name],
          stated,
          expected,
          facts: { name, score: plain(score), stated, expected },
        };
      }
    }
  },
});
