import { countedBy, groupedBy } from "../../../../domain/collections/groups";
import type { Standing } from "../../../../domain/collections/standing";
import { standings } from "../../../../domain/collections/standing";
import type { Exact } from "../../../../domain/figures/exact";
import { defineCheck } from "../../check";
import type { CheckContext } from "../../context";
import { showStated } from "../../reading/figures/show";
import type { Ranked, RankedTable } from "../../reading/scores/ranked-records";
import { rankedTables } from "../../reading/scores/ranked-records";
import { mayMoveBy, reachesOf } from "../../relations/diagnosis/reaches";
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
    for (const table of rankedTables(context)) {
      const judged = judgedByAnyScore(context, table);
      const wrong = judged.filter(({ fits }) => !fits);
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

/** So many lines in the order of another score are not so by chance. */
const FEWEST_IN_ORDER = 5;

/** The ranks by the score that the table is ranked by, as its headings say; by another one that all of them follow. */
function judgedByAnyScore(context: CheckContext, table: RankedTable): readonly Judged[] {
  const judged = judgedAtBest(context, table);
  if (judged.length < FEWEST_IN_ORDER || judged.every(({ fits }) => fits)) return judged;
  for (const lines of table.otherScores()) {
    if (lines.length < table.lines.length) continue;
    const other = judgedAtBest(context, { ...table, lines });
    if (other.length === lines.length && other.every(({ fits }) => fits)) return other;
  }
  return judged;
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
      const placed = groups.map((group) => placedBy(group, scoreOf, table.absent));
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
function placedBy(group: readonly Ranked[], scoreOf: ScoreOf, absent: number): Placed {
  const records = standings(group, scoreOf);
  if (absent > 0 && isInOrder(records, absent)) return { records, fits: records.map(() => true), wrong: 0 };
  const takers = countedBy(group, ({ place }) => place);
  const hits = MANNERS.map((manner) => records.map((record) => manner(record, takers.get(record.item.place) === 1)));
  const counts = hits.map((hit) => hit.filter(Boolean).length);
  const used = hits.filter((_, manner) => counts[manner] === Math.max(...counts));
  const fits = records.map((_, index) => used.some((hit) => hit[index]));
  return { records, fits, wrong: fits.filter((fit) => !fit).length };
}

/** Whether the ranks follow the scores but for places that nobody has, no more of them than there are `absent` lines. */
function isInOrder(records: readonly Standing<Ranked>[], absent: number): boolean {
  const ordered = [...records].sort((a, b) => a.first - b.first || a.item.place - b.item.place);
  return ordered.every(({ first, item: { place } }, index) => {
    if (place < first || place > first + absent) return false;
    const before = ordered[index - 1];
    return before === undefined || place > before.item.place || (place === before.item.place && first === before.first);
  });
}

interface Judged extends Ranked {
  readonly first: number;
  readonly last: number;
  readonly fits: boolean;
  /** The rank is right for some value of the scores that are wrong. */
  readonly moves: boolean;
}

function judgedIn(context: CheckContext, { records, fits }: Placed, doubted: ReadonlySet<Ranked>): readonly Judged[] {
  const reaches = reachesOf(
    context,
    records.flatMap(({ item }) => (doubted.has(item) ? [item.score] : [])),
  );
  return records.map(({ item, first, last }, index) => {
    const { up, down } = mayMoveBy(reaches, item.score.value);
    const isInReach = item.place >= first - up && item.place <= last + down;
    const moves = doubted.size > 0 && (doubted.has(item) || isInReach);
    return { ...item, first, last, fits: fits[index] === true, moves };
  });
}
