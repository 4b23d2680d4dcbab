import type { Scorecard } from "../../../../domain/model";
import { onceFor } from "../../../../domain/remembered";
import type { FieldColumn } from "../../../../domain/table";
import type { ReadingContext } from "../../reading/reading-context";
import { weighedWithinLevels } from "../../reading/scores/relative-weights";
import { asField } from "../../reading/tables/as-field";
import type { TableView } from "../../reading/tables/table-view";
import { holdsAsStated } from "../equation/compute";
import type { Relation } from "../equation/relation";
import type { Level, LevelGroup } from "./level-groups";
import { levelGroups, LEVELS, uprightViews } from "./level-groups";

/** Code of the check that words these equations. */
export const LEVEL_SCORES = "level-scores";

/** What the scores below each level's own add up to, where a column beside the names of the level states them. */
export function* scoresBelowLevels(context: ReadingContext): Iterable<Relation> {
  const views = uprightViews(context);
  for (const card of context.model.scorecards) {
    const view = views.get(card.table);
    const columns = view === undefined ? [] : levelScoreColumns(view);
    if (view === undefined || columns.length === 0 || weighedWithinLevels(card.indicators)) continue;
    for (const level of LEVELS) {
      const relations = relationsOf(context, view, card, level, columns);
      // Published frameworks call the weights of the levels 得分 too: what most levels do not come to is no sum of scores.
      const held = relations.filter(holdsAsStated).length;
      if (held * 2 > relations.length) yield* relations;
    }
  }
}

function relationsOf(
  context: ReadingContext,
  view: TableView,
  { indicators }: Scorecard,
  level: Level,
  columns: readonly FieldColumn[],
): Relation[] {
  return levelGroups(indicators, level).flatMap((group): Relation[] => {
    const column = columnOf(group, level, columns);
    const line = view.lineAt(group.head.at.row);
    const result = column === undefined || line === undefined ? undefined : view.figure(line, column);
    if (result === undefined) return [];
    const inputs = group.members.flatMap(({ score }) => (score === undefined ? [] : (context.mentioned(score) ?? [])));
    if (inputs.length < group.members.length || inputs.some(({ at }) => at.col === result.at.col)) return [];
    const facts = { name: group.head.value, terms: String(inputs.length) };
    return [{ check: LEVEL_SCORES, result, inputs, form: { kind: "sum" }, facts }];
  });
}

/** 一级指标 | 权重 | 得分 | 二级指标: the column of scores between the names of this level and those of the next. */
function columnOf(
  { head, members: [first] }: LevelGroup,
  level: Level,
  columns: readonly FieldColumn[],
): FieldColumn | undefined {
  const from = head.at.col;
  const next = level === "level1" ? (first?.level2 ?? first?.name) : first?.name;
  const to = next?.at.col ?? from;
  return columns.find(({ index }) => index > from && index < to);
}

/** Columns of scores beside the one of the indicators themselves. */
const levelScoreColumns = onceFor((view: TableView): readonly FieldColumn[] =>
  view.table.unmapped
    .filter(({ heading }) =>
      /^(?:.*\/ ?)?(?:自评|评价|考核|实际|复核)?(?:得分|评分)(?:[（(].*[)）])?$|^scores?$/iu.test(heading),
    )
    .map((column) => asField(column, "score")),
);
