import { theOnly } from "../../../../domain/collections/only";
import type { Interval } from "../../../../domain/figures/interval";
import { lastPart } from "../tables/heading-words";
import { asWritten, clausesOf, PER_CENT, sentencesOf, tellsOtherwise, yuanIn } from "./told";

/** A figure of a sentence, with the words before it that may name a column. */
export interface ToldFigureOfColumn {
  readonly before: string;
  /** The words that say it. */
  readonly words: string;
  /** The figure as written, without its unit; of rates with the sign. */
  readonly stated: string;
  readonly dimension: "money" | "rate" | "points" | "count";
  /** It stands behind 其中. */
  readonly isBehindOfWhich?: boolean;
  /** Yuan, a part of one, points or pieces, as the interval that the written decimals allow. */
  readonly value: Interval;
}

const FIGURE =
  /(\d[\d,]*(?:\.\d+)?)\s*([亿万千]?元|%|分(?!之)|个(?!月|百分)|项|份|人次|人|户次|户|家|台|套|所|次|件|名|条|笔|公里|亩|吨|辆|座|处|场|头|盏)/gu;
/** Of each piece, or a change. */
const isOtherwise = tellsOtherwise("增加|增长|减少|达到|标准|每|各|人均|户均|最[高低]|目标|计划");

/**
 * The figures of a text, clause by clause; clauses with several figures, or that speak of something else, tell none. Behind
 * 其中 may stand what other columns add up (其中核定 of 申报) as well as what is told of parts of the list.
 */
export function figuresTold(text: string): readonly ToldFigureOfColumn[] {
  return sentencesOf(text).flatMap((sentence) => {
    const [whole = "", ...parts] = sentence.split("其中");
    return [...inClauses(whole), ...parts.flatMap(inClauses).map((figure) => ({ ...figure, isBehindOfWhich: true }))];
  });
}

function inClauses(text: string): readonly ToldFigureOfColumn[] {
  const clauses = clausesOf(text).flatMap((clause) => clause.split("、"));
  return clauses.flatMap((clause): readonly ToldFigureOfColumn[] => {
    const only = theOnly([...clause.matchAll(FIGURE)]);
    if (only === undefined || isOtherwise(clause)) return [];
    const [, stated = "", unit = ""] = only;
    const dimension = unit.endsWith("元") ? "money" : unit === "%" ? "rate" : unit === "分" ? "points" : "count";
    return [
      {
        before: clause.slice(0, only.index).trim(),
        words: clause.trim(),
        stated: unit === "%" ? `${stated}%` : stated,
        dimension,
        value: asWritten(stated, unit === "%" ? PER_CENT : yuanIn(unit)),
      },
    ];
  });
}

/** What a heading says beside that it counts or is an amount: 发放问卷(份) 发放问卷, 核定金额 核定, 已预拨资金 已预拨, 优良率 优良率. */
export function coreOf(heading: string): string {
  return lastPart(heading)
    .replace(/[（(].*$/u, "")
    .replace(/(?<=..)(?:资金|人数|户数|台数|个数|总数|数量|数|金额|总额|额)$/u, "")
    .trim();
}

/**
 * Whether a figure is told of a column: its core stands in the words before it, a core of one letter (优) is all of them, and so
 * is a rate behind 其中, where 养老服务支出率 is that of a part.
 */
export function areOf({ before, dimension, isBehindOfWhich }: ToldFigureOfColumn, core: string): boolean {
  const isWhole = core.length < 2 || (dimension === "rate" && isBehindOfWhich === true);
  return isWhole ? core !== "" && before === core : before.includes(core);
}
