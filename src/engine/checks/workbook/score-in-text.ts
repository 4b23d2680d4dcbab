import type { CellAddress } from "../../../domain/cells/address";
import { theOnly } from "../../../domain/collections/only";
import type { Exact } from "../../../domain/figures/exact";
import { exact, roundHalfUp, sumOf } from "../../../domain/figures/exact";
import type { Interval } from "../../../domain/figures/interval";
import { addIntervals, overlap, scaleInterval } from "../../../domain/figures/interval";
import type { FieldColumn } from "../../../domain/table";
import { defineCheck } from "../check";
import type { Node } from "../reading/figures/node";
import { isSetAside } from "../reading/projects/project-tables";
import type { TableView } from "../reading/tables/table-view";
import type { ToldScore } from "../reading/words/told-scores";
import { toldScores } from "../reading/words/told-scores";
import { middle } from "../relations/equation/compute";

/** A sentence off by more points speaks of something else. */
const NEAR = 15;
/** Shorter lists have no mean worth a sentence. */
const FEWEST_LINES = 3;

/** The mean or the total score that a sentence tells must be that of the table it stands beside. */
export const scoreInText = defineCheck({
  code: "score-in-text",
  kind: "average_mismatch",
  class: "logical",
  severity: "error",
  source: "A sentence that gives the mean or the total score repeats what the table on its sheet makes.",
  words: {
    zh: {
      title: "文字中的平均得分与得分表不符",
      message: "文字写“{words}”，工作表“{sheet}”所列{terms}个得分的平均数为{expected}分。",
      advice: "按得分表重新计算平均得分，更正文字或有误的得分。",
      why: "平均得分是评价结论，与得分表不符会让人怀疑结论。",
    },
    en: {
      title: "A text states another mean score than the list",
      message: "The text says “{words}”; the {terms} scores on the sheet “{sheet}” have the mean {expected}.",
      advice: "Work out the mean again and correct the text or the score that is wrong.",
      why: "The mean is the conclusion of the evaluation.",
    },
  },
  variants: {
    total: {
      zh: {
        title: "文字中的总得分与评分表不符",
        message: "文字写“{words}”，工作表“{sheet}”的评分表合计为{expected}分。",
        advice: "核对评分表合计和文字，更正有误的一处。",
        why: "总得分决定评价等级，与评分表不符会让人怀疑结论。",
      },
      en: {
        title: "A text states another total score than the scorecard",
        message: "The text says “{words}”; the scorecard on the sheet “{sheet}” adds up to {expected}.",
        advice: "Compare the scorecard's total with the text and correct the one that is wrong.",
        why: "The total score decides the grade.",
      },
    },
  },
  silentWhen: {
    zh: "约数、上年、部分项目、最高最低分；同一张表上有几个得分表；相差15分以上；得分或合计已另有问题；表中另列的平均数（如加权平均）与文字相符。",
    en: "Rounded figures, last year, some of the projects, highest and lowest; several tables of scores on the sheet; 15 points or more apart; scores that are doubted already; a mean stated in the table (a weighted one) that the text repeats.",
  },
  example: {
    sheets: {
      自评得分: [
        ["2024年度项目绩效自评得分表"],
        ["序号", "项目名称", "自评得分"],
        [1, "云溪镇河道整治工程", 95],
        [2, "白石乡校舍安全加固项目", 91],
        [3, "临海县公共图书馆免费开放经费", 88],
        [4, "平湖区应急广播体系建设项目", 94],
        ["自评平均得分93分。"],
      ],
    },
    finds: "自评得分!A7",
  },
  *run(context) {
    for (const { sheet, texts } of context.model.sheets) {
      const told = texts.flatMap(({ text, at }) => toldScores(text).map((score) => ({ score, at })));
      const views = told.length === 0 ? [] : context.views.filter(({ table }) => isOn(sheet, table));
      for (const matter of ["mean", "total"] as const) {
        const tables = views.flatMap((view) => (matter === "mean" ? meanOf(view) : totalOf(view)));
        const table = theOnly(tables);
        if (table === undefined || table.nodes.some(({ at }) => context.doubted(at))) continue;
        for (const { score, at } of told.filter((each) => each.score.of === matter)) {
          if (!table.ranges.some((range) => overlap(range, score.value)) && isNear(score, table))
            yield draftOf(score, at, table, sheet);
        }
      }
    }
  },
});

function isOn(sheet: string, table: TableView["table"]): boolean {
  return table.sheet === sheet && table.orientation === "rows" && !isSetAside(table);
}

/** What a table makes: the value, the ranges that a text may repeat, and the marks it rests on. */
interface Made {
  readonly value: Exact;
  readonly ranges: readonly Interval[];
  readonly nodes: readonly Node[];
}

/** The mean of a list of projects with one column of marks, as computed and as any line below states it. */
function meanOf(view: TableView): readonly Made[] {
  const scores = view.column("score");
  if (scores === undefined || view.table.role === "indicators") return [];
  const nodes = pointsIn(view, scores);
  if (nodes.length < FEWEST_LINES) return [];
  const share = exact(1).div(nodes.length);
  const stated = view.stated
    .filter(({ kind }) => kind !== "of_which")
    .flatMap((line) => view.figure(line, scores) ?? []);
  const computed = scaleInterval(addIntervals(nodes.map(({ asInput }) => asInput)), share);
  return [
    {
      value: sumOf(nodes.map(({ value }) => value)).times(share),
      ranges: [computed, ...stated.map(({ asInput }) => asInput)],
      nodes,
    },
  ];
}

/** The total that a scorecard states. */
function totalOf(view: TableView): readonly Made[] {
  const scores = view.column("score");
  if (scores === undefined || view.column("weight") === undefined) return [];
  const totals = view.totals.flatMap((line) => view.figure(line, scores) ?? []);
  const total = theOnly(totals);
  return total === undefined || total.dimension !== "points"
    ? []
    : [{ value: total.value, ranges: [total.asResult], nodes: [total] }];
}

function pointsIn(view: TableView, scores: FieldColumn): readonly Node[] {
  return view.figures(view.data, scores).filter(({ dimension }) => dimension === "points");
}

function isNear({ value }: ToldScore, made: Made): boolean {
  return middle(value).minus(made.value).abs().lt(NEAR);
}

function draftOf({ of, words, stated, value }: ToldScore, at: CellAddress, made: Made, sheet: string) {
  const rounded = roundHalfUp(made.value, 2);
  const expected = { text: rounded.toFixed(), value: rounded, isPercent: false };
  const body = {
    at,
    key: [of, words],
    stated: { text: stated, value: middle(value), isPercent: false },
    expected,
    related: made.nodes.map((node) => node.at).slice(0, 40),
  };
  if (of === "mean") return { ...body, facts: { words, sheet, expected, terms: String(made.nodes.length) } };
  return {
    ...body,
    kind: "score_total_mismatch" as const,
    variant: "total" as const,
    facts: { words, sheet, expected },
  };
}
