import type { CellAddress } from "../../../../domain/cells/address";
import { containsCell } from "../../../../domain/cells/address";
import { groupedBy } from "../../../../domain/collections/groups";
import type { Standing } from "../../../../domain/collections/standing";
import { standings } from "../../../../domain/collections/standing";
import { Exact, exact } from "../../../../domain/figures/exact";
import type { Line } from "../../../../domain/table";
import type { Workbook } from "../../../../sheets/workbook";
import { formulaBookOf, templateAt } from "../../../formulas/formula-book";
import { areasRead } from "../../../formulas/formula-template";
import { defineCheck } from "../../check";
import type { CheckContext } from "../../context";
import type { Node } from "../../reading/figures/node";
import { showStated } from "../../reading/figures/show";
import { rankColumns } from "../../reading/scores/score-columns";
import type { Division } from "../../reading/tables/divisions";
import { divisionsOf } from "../../reading/tables/divisions";
import { middle } from "../../relations/equation/compute";

/** Stated ranks must follow the scores. */
export const rank = defineCheck({
  code: "rank",
  kind: "rank_mismatch",
  class: "logical",
  severity: "error",
  source: "Order of scores, highest first; equal scores may share a rank or follow each other.",
  words: {
    zh: {
      title: "排名与得分不符",
      message: "“{name}”得{score}分，排名填{stated}，按得分应为{expected}。",
      advice: "按得分重新排名，或核对得分。",
      why: "排名用于结果公开和资金分配。",
    },
    en: {
      title: "Rank does not follow the score",
      message: "“{name}” scored {score} and is ranked {stated}; by score it would be {expected}.",
      advice: "Rank again by score, or check the score.",
      why: "Ranks are published and used to allocate money.",
    },
  },
  silentWhen: {
    zh: "同分并列或顺延均可；按表内分类分组排名；多数行不按得分排列的表；排名公式所依据的是另一列；得分是由名次换算的。",
    en: "Ties may share a rank or follow each other; ranks within the groups of the table; tables where most ranks do not follow the score; a formula that ranks by another column; points that a formula gives for the rank.",
  },
  example: {
    sheets: {
      得分情况: [
        ["各项目绩效评价得分情况表"],
        ["序号", "项目名称", "得分", "排名"],
        [1, "云溪镇河道整治工程", 92, 2],
        [2, "白石乡校舍安全加固项目", 85, 5],
        [3, "临海县公共图书馆免费开放经费", 96, 1],
        [4, "平湖区应急广播体系建设项目", 82, 4],
        [5, "金沙镇社区养老设施建设项目", 80, 5],
      ],
    },
    finds: "得分情况!D4",
  },
  *run(context) {
    for (const table of ranked(context)) {
      const judged = judgedAtBest(context, table);
      const wrong = wrongOnes(judged);
      if (judged.length < 3 || wrong.length > judged.length / 2) continue;
      // Equal scores share their ranks or follow each other: of those either may stand.
      const sure = judged.filter(({ fits, moves, first, last }) => fits && !moves && first === last);
      context.proved(sure.map(({ rank: { at } }) => at));
      for (const { name, score, rank: stated, first, last, moves } of wrong) {
        if (moves) continue;
        const expected = first === last ? String(first) : `${first}–${last}`;
        yield {
          at: stated.at,
          key: [name],
          stated: showStated(stated),
          expected,
          related: [score.at],
          facts: { name, score: showStated(score), stated: showStated(stated), expected },
        };
      }
    }
  },
});

type ScoreOf = (record: Ranked) => Exact;

const asStated: ScoreOf = ({ score }) => score.value;

/** Scores as they would be once those that are wrong are mended. */
function mendedIn(context: CheckContext): ScoreOf {
  return ({ score }) => {
    const corrected = context.corrected(score.at);
    return corrected === undefined ? score.value : middle(corrected);
  };
}

/**
 * The reading that leaves the fewest ranks unexplained: over all records or within the groups of the table, by the scores
 * as stated or as they would be once those that are wrong are mended. Nothing where each leaves more than half of them.
 */
function judgedAtBest(context: CheckContext, table: RankedTable): readonly Judged[] {
  // A score that is wrong may stand anywhere once it is mended: the ranks of the others move with it.
  const unsettled = new Set(table.lines.filter(({ score }) => context.doubted(score.at)));
  // Whoever ranked may have had the right scores before one was copied wrong.
  const scores = unsettled.size === 0 ? [asStated] : [asStated, mendedIn(context)];
  let best: readonly Placed[] = [];
  let fewest = Math.floor(table.lines.length / 2) + 1;
  for (const groups of groupings(table)) {
    if (surelyWrong(groups) >= fewest) continue;
    for (const scoreOf of scores) {
      const placed = groups.map((group) => placedBy(group, scoreOf));
      const wrong = placed.reduce((sum, group) => sum + group.wrong, 0);
      if (wrong < fewest) [best, fewest] = [placed, wrong];
      if (wrong === 0) break;
    }
    if (fewest === 0) break;
  }
  return best.flatMap((group) => judgedIn(context, group, unsettled));
}

/** All records together, then the groups of each way in which the table divides them. */
function* groupings({ lines, divisions }: RankedTable): Iterable<readonly (readonly Ranked[])[]> {
  yield [lines];
  for (const division of divisions()) yield [...groupedBy(lines, ({ line }) => division.get(line)).values()];
}

/**
 * Ranks that no order of their group can give, there being fewer records in it. Told without sorting anything: a long table
 * has many columns that seem to divide it, and its ranks go far beyond the groups of most of them.
 */
function surelyWrong(groups: readonly (readonly Ranked[])[]): number {
  let wrong = 0;
  for (const group of groups) for (const { place } of group) if (place < 1 || place > group.length) wrong += 1;
  return wrong;
}

/** Where each record of a group stands by its score, and whether its rank follows from that. */
interface Placed {
  readonly records: readonly Standing<Ranked>[];
  readonly fits: readonly boolean[];
  readonly wrong: number;
}

/** A manner of ranking: whether a record's rank, which it may have alone or with others, is the one that its standing gives. */
type Manner = (standing: Standing<Ranked>, isAlone: boolean) => boolean;

const MANNERS: readonly Manner[] = [
  // 1 2 2 4
  ({ first, item: { place } }) => place === first,
  // 1 2 3 4
  ({ first, last, item: { place } }, isAlone) => isAlone && place >= first && place <= last,
  // 1 2 2 3
  ({ dense, item: { place } }) => place === dense,
];

/** Which ranks follow from the scores; whichever manner of ranking most of them follow, the table uses it throughout. */
function placedBy(group: readonly Ranked[], scoreOf: ScoreOf): Placed {
  const records = standings(group, scoreOf);
  const takers = new Map<number, number>();
  for (const { place } of group) takers.set(place, (takers.get(place) ?? 0) + 1);
  const hits = MANNERS.map((manner) => records.map((record) => manner(record, takers.get(record.item.place) === 1)));
  const counts = hits.map((hit) => hit.filter(Boolean).length);
  const used = hits.filter((_, manner) => counts[manner] === Math.max(...counts));
  const fits = records.map((_, index) => used.some((hit) => hit[index]));
  return { records, fits, wrong: fits.filter((fit) => !fit).length };
}

interface Judged extends Ranked {
  readonly first: number;
  readonly last: number;
  readonly fits: boolean;
  /** The rank is right for some value of the scores that are wrong. */
  readonly moves: boolean;
}

function judgedIn(context: CheckContext, { records, fits }: Placed, doubted: ReadonlySet<Ranked>): readonly Judged[] {
  const unsettled = reachesOf(
    context,
    records.map(({ item }) => item).filter((item) => doubted.has(item)),
  );
  return records.map(({ item, first, last }, index) => {
    const moves = doubted.size > 0 && (doubted.has(item) || mayMove(item, unsettled, first, last));
    return { ...item, first, last, fits: fits[index] === true, moves };
  });
}

/** Where the wrong scores of a group stand, and how low and how high they may stand once mended; each from the highest down. */
interface Reaches {
  readonly stated: readonly Exact[];
  readonly lowest: readonly Exact[];
  readonly highest: readonly Exact[];
}

/** A score of which nobody knows what it should be may come to stand anywhere. */
function reachesOf(context: CheckContext, wrong: readonly Ranked[]): Reaches {
  const reach = wrong.map(({ score: { at, value } }) => {
    const mended = context.corrected(at);
    return mended === undefined
      ? { value, low: BOTTOM, high: TOP }
      : { value, low: Exact.min(value, mended.lo), high: Exact.max(value, mended.hi) };
  });
  const sorted = (values: readonly Exact[]): readonly Exact[] => [...values].sort((a, b) => b.comparedTo(a));
  return {
    stated: sorted(reach.map(({ value }) => value)),
    lowest: sorted(reach.map(({ low }) => low)),
    highest: sorted(reach.map(({ high }) => high)),
  };
}

const TOP = exact("1e9");
const BOTTOM = TOP.neg();

function wrongOnes(judged: readonly Judged[]): readonly Judged[] {
  return judged.filter(({ fits }) => !fits);
}

/** The ranks of a column, and the ways in which the table groups its lines. */
interface RankedTable {
  readonly lines: readonly Ranked[];
  readonly divisions: () => readonly Division[];
}

interface Ranked {
  readonly line: Line;
  readonly name: string;
  readonly score: Node;
  readonly rank: Node;
  /** The rank as stated. A double holds it: ranks have few digits. */
  readonly place: number;
}

/** Whether the stated rank is right for some value that the wrong scores may have. */
function mayMove({ score, place }: Ranked, { stated, lowest, highest }: Reaches, first: number, last: number): boolean {
  const above = atLeast(stated, score.value);
  const mayFall = above - atLeast(lowest, score.value);
  const mayRise = atLeast(highest, score.value) - above;
  return place >= first - mayFall && place <= last + mayRise;
}

/** How many of the values, which stand from the highest down, are no less. By halving: all scores of a column may be wrong. */
function atLeast(values: readonly Exact[], least: Exact): number {
  let count = 0;
  for (let end = values.length; count < end;) {
    const middle = (count + end) >>> 1;
    if (values[middle]?.gte(least) === true) count = middle + 1;
    else end = middle;
  }
  return count;
}

function* ranked(context: CheckContext): Iterable<RankedTable> {
  for (const view of context.views) {
    const [own] = view.columns((field) => field === "rank");
    const rates =
      view.column("score") === undefined && view.column("average") === undefined ? view.column("rate") : undefined;
    const pairs = rankColumns(view).map(({ column, scores }) => ({ ranks: column, scores }));
    if (pairs.length === 0 && own !== undefined && rates !== undefined) pairs.push({ ranks: own, scores: rates });
    for (const { ranks, scores } of pairs) {
      const lines = view.data.flatMap((line): Ranked[] => {
        const [score, stated] = [view.figure(line, scores), view.figure(line, ranks)];
        if (score === undefined || stated === undefined || ranksOther(context, stated, score)) return [];
        return [{ line, name: view.nameOf(line), score, rank: stated, place: stated.value.toNumber() }];
      });
      yield { lines, divisions: () => divisionsOf(context, view) };
    }
  }
}

/**
 * A formula that ranks another figure of the line: the total, where the mean was taken for the score. Or points that are given
 * for a place: the place is not told by them.
 */
function ranksOther({ workbook }: CheckContext, stated: Node, score: Node): boolean {
  const ranking = readsCell(workbook, stated.at, score.at);
  return ranking === false || (ranking === undefined && readsCell(workbook, score.at, stated.at) === true);
}

/** Whether the formula of a cell reads another one; undefined where it has none. */
function readsCell(workbook: Workbook, { sheet, row, col }: CellAddress, cell: CellAddress): boolean | undefined {
  const ofSheet = formulaBookOf(workbook).bySheet.get(sheet);
  const template = ofSheet === undefined ? undefined : templateAt(ofSheet, row, col);
  if (template === undefined) return undefined;
  return areasRead(template, { sheet, row, col }).some((area) => containsCell(area, cell));
}
