import { exact, ZERO } from "../../../domain/exact";
import { POINT_FIELDS } from "../../../domain/lists";
import { defineCheck } from "../check";
import { changed, INDICATORS } from "../example-sheets";
import { freeColumns } from "../reading/free-columns";
import type { CheckContext } from "../context";
import { addressKey } from "../reading/address-key";
import type { Node } from "../reading/node";
import { showGap, showStated } from "../reading/show";
import { rightWeight } from "../reading/weight-sums";
import type { CellAddress } from "../../../domain/address";

/** No indicator earns more than its weight, no part more than the full marks in its heading. */
export const scoreAboveWeight = defineCheck({
  code: "score-above-weight",
  kind: "score_exceeds_weight",
  class: "logical",
  severity: "error",
  source: "财预〔2020〕10号: a score lies between nothing and the indicator's weight.",
  words: {
    zh: {
      title: "得分超过分值",
      message: "“{name}”的“{heading}”为{stated}分，超过分值{maximum}。",
      advice: "核对得分与分值，更正有误的一个，并重算总分。",
      why: "得分不得高于分值，超出部分会虚增总分，可能改变等级。",
    },
    en: {
      title: "Score above its weight",
      message: "“{heading}” of “{name}” is {stated}, above the full marks of {maximum}.",
      advice: "Check score and weight, correct the one that is wrong and add up again.",
      why: "Points above the weight inflate the total and may change the grade.",
    },
  },
  silentWhen: {
    zh: "该列多数行得分超过分值（两列含义不同）；加分项（名称注明“加分”）。",
    en: "Most rows exceed the weight (the columns mean something else); bonus items that say so.",
  },
  example: { sheets: { 绩效指标: changed(INDICATORS, { G5: 32 }) }, finds: "绩效指标!G5" },
  *suspects(context) {
    for (const { score, maximum } of excessive(context)) {
      yield { node: score, allowed: { lo: ZERO, hi: maximum.value }, isSure: true };
    }
  },
  *run(context) {
    const seen = new Set<string>();
    for (const { name, score, maximum } of excessive(context)) {
      const key = addressKey(score.at);
      if (seen.has(key)) continue;
      seen.add(key);
      yield {
        at: score.at,
        key: [name, score.heading],
        stated: showStated(score),
        expected: `≤${maximum.text}`,
        difference: showGap(score, maximum.value),
        related: maximum.at === undefined ? [] : [maximum.at],
        evidence: [
          { at: score.at, text: showStated(score) },
          ...(maximum.at === undefined ? [] : [{ at: maximum.at, text: maximum.text }]),
        ],
        facts: { name, heading: score.heading, stated: showStated(score), maximum: maximum.text },
      };
    }
  },
});

function* excessive(context: CheckContext): Iterable<Scored> {
  for (const records of scores(context)) {
    const above = records.filter(({ score, maximum }) => score.asInput.lo.gt(maximum.value));
    if (records.length > 3 && above.length > records.length * 0.4) continue;
    yield* above.filter(({ name }) => !/加分|bonus/iu.test(name));
  }
}

interface Scored {
  readonly name: string;
  readonly score: Node;
  readonly maximum: { readonly value: Node["value"]; readonly text: string; readonly at?: CellAddress };
}

/** 目标管理（25分） */
const FULL_MARKS = /[（(]\s*(?:满分)?\s*(\d+(?:\.\d+)?)\s*(?:分|points?|pts?)\s*[）)]\s*$/iu;

function* scores(context: CheckContext): Iterable<readonly Scored[]> {
  for (const view of context.views) {
    const weights = view.column("weight");
    const score = view.column("score");
    if (weights !== undefined && score !== undefined) {
      yield view.data.flatMap((line): Scored[] => {
        const [points, weight] = [view.figure(line, score), view.figure(line, weights)];
        if (points === undefined || weight === undefined || points.dimension !== weight.dimension) return [];
        // Where the sum of the weights shows that this weight is wrong, the score is measured by the right one.
        const right = rightWeight(context, weight.at);
        const maximum =
          right === undefined ? maximumOf(weight) : { value: right, text: right.toFixed(), at: weight.at };
        return [{ name: view.nameOf(line), score: points, maximum }];
      });
    }
    for (const column of view.columns((field) => field.startsWith("score") && field !== "score_rate")) {
      const { statedMaximum } = column;
      if (statedMaximum === undefined) continue;
      const maximum = { value: exact(statedMaximum), text: statedMaximum };
      yield view.data.flatMap((line): Scored[] => {
        const points = view.figure(line, column);
        return points === undefined ? [] : [{ name: view.nameOf(line), score: points, maximum }];
      });
    }
  }
  for (const view of context.views) {
    for (const column of freeColumns(view)) {
      const full = POINT_FIELDS.has(column.field) ? FULL_MARKS.exec(column.heading)?.[1] : undefined;
      if (full === undefined) continue;
      const maximum = { value: exact(full), text: full };
      yield view.data.flatMap((line): Scored[] => {
        const points = view.figure(line, column);
        return points === undefined ? [] : [{ name: view.nameOf(line), score: points, maximum }];
      });
    }
  }
  for (const table of context.fieldTables) {
    const points = context.fieldFigure(table, "exec_score");
    const weight = context.fieldFigure(table, "exec_weight");
    if (points === undefined || weight === undefined) continue;
    yield [{ name: table.project?.name ?? table.sheet, score: points, maximum: maximumOf(weight) }];
  }
}

function maximumOf(weight: Node): Scored["maximum"] {
  return { value: weight.asInput.hi, text: showStated(weight), at: weight.at };
}
