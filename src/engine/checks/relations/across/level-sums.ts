import { addTo } from "../../../../domain/collections/groups";
import { theOnly } from "../../../../domain/collections/only";
import { exact } from "../../../../domain/figures/exact";
import type { Field } from "../../../../domain/lists";
import { POINT_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import type { Node } from "../../reading/figures/node";
import { isSetAside } from "../../reading/projects/project-tables";
import type { ReadingContext } from "../../reading/reading-context";
import { freeColumns } from "../../reading/tables/free-columns";
import type { TableView } from "../../reading/tables/table-view";
import { bareName } from "../../reading/words/names";
import { lowestHeading } from "../../reading/words/part-names";
import { holdsAsStated } from "../equation/compute";
import type { Relation } from "../equation/relation";
import type { Across } from "./across";
import { comparable, COUNT_ACROSS, TOTAL_ACROSS } from "./across";

/** A table of indicators with the lines of each of its levels. */
interface Levels {
  readonly view: TableView;
  readonly byName: ReadonlyMap<string, readonly Line[]>;
  readonly project: string | undefined;
}

/** What a summary and the indicators of a level may both state. */
const COMPARED: readonly Field[] = ["weight", "score"];

/**
 * What a sheet says of the levels of an indicator table (决策, 过程, 产出, 效益), line by line or, project by project, column by
 * column, against the indicators below each level: their weights, their scores, their number.
 */
export function* levelSums(context: ReadingContext): Iterable<Across> {
  const sources = context.views.flatMap((view) => levelsOf(context, view));
  if (sources.length === 0) return;
  for (const view of context.views) {
    if (isSetAside(view.table) || sources.some((source) => source.view === view)) continue;
    yield* [...byLine(view, sources), ...byProject(context, view, sources)];
  }
}

function levelsOf(context: ReadingContext, view: TableView): readonly Levels[] {
  const { table } = view;
  if (table.orientation !== "rows" || isSetAside(table) || view.column("indicator_name") === undefined) return [];
  const project = context.model.scorecards.find((card) => card.table === table.id)?.project;
  return (["indicator_l1", "indicator_l2"] as const).flatMap((field): readonly Levels[] => {
    const column = view.column(field);
    if (column === undefined) return [];
    const byName = new Map<string, Line[]>();
    let name = "";
    for (const line of view.data) {
      name = levelName(context.text(view.at(line, column))) || name;
      if (name !== "") addTo(byName, name, line);
    }
    return byName.size < 2 ? [] : [{ view, byName, project }];
  });
}

/** 产出 of 产出指标（50分）. */
function levelName(text: string): string {
  return bareName(text.replace(/[（(].*$/u, "").replace(/^[一二三四五六]、/u, "")).replace(/指标$/u, "");
}

/** A line for each level: 一级指标 | 分值 | 得分 | 指标个数. */
function* byLine(view: TableView, sources: readonly Levels[]): Iterable<Across> {
  const names = view.data.map((line) => levelName(view.nameOf(line)));
  const own = new Set(names);
  const source = theOnly(
    sources.filter(
      ({ byName }) =>
        own.size === names.length && byName.size === own.size && [...own].every((name) => byName.has(name)),
    ),
  );
  if (source === undefined) return;
  const linesOf = (line: Line): readonly Line[] => source.byName.get(levelName(view.nameOf(line))) ?? [];
  const told = { source: source.view.table.sheet };
  for (const field of COMPARED) {
    const [column, from] = [view.column(field), source.view.column(field)];
    if (column === undefined || from === undefined) continue;
    yield* mostTrue(
      view.data.flatMap((line) => {
        const facts = { ...told, name: view.nameOf(line) };
        return sumRelation(view.figure(line, column), source.view, linesOf(line), from, facts);
      }),
    );
  }
  for (const column of freeColumns(view).filter(
    ({ field, heading }) => isCount(field) && /指标|indicator/iu.test(heading),
  )) {
    yield* mostTrue(
      view.data.flatMap((line): Relation[] => {
        const result = view.figure(line, column);
        const form = { kind: "sum", constant: exact(linesOf(line).length) } as const;
        const facts = { ...told, name: view.nameOf(line) };
        return result === undefined ? [] : [{ check: COUNT_ACROSS, result, inputs: [], form, facts }];
      }),
    );
  }
}

function isCount(field: Field): boolean {
  return field === "project_count";
}

/** A column for each level and a line for each project: 项目名称 | 决策（15分） | 过程（25分） | 产出（35分） | 效益（25分）. */
function* byProject(context: ReadingContext, view: TableView, sources: readonly Levels[]): Iterable<Across> {
  const keys = new Map(
    context.model.projects.flatMap(({ key, mentions }) =>
      mentions.flatMap(({ table, line }) =>
        table === view.table.id && line !== undefined ? [[line, key] as const] : [],
      ),
    ),
  );
  const columns = [...view.columns((field) => POINT_FIELDS.has(field)), ...freeColumns(view)].filter(({ field }) =>
    POINT_FIELDS.has(field),
  );
  for (const column of keys.size === 0 ? [] : columns) {
    const name = levelName(lowestHeading(column.heading)).replace(/得分$|分$/u, "");
    const relations = view.data.flatMap((line) => {
      const key = keys.get(line.index);
      const [source, ...others] = sources.filter(({ project, byName }) => project === key && byName.has(name));
      const from = source?.view.column("score");
      if (key === undefined || source === undefined || from === undefined || others.length > 0) return [];
      const facts = { source: source.view.table.sheet, name: view.nameOf(line) };
      return sumRelation(view.figure(line, column), source.view, source.byName.get(name) ?? [], from, facts);
    });
    yield* mostTrue(relations);
  }
}

function sumRelation(
  result: Node | undefined,
  source: TableView,
  lines: readonly Line[],
  from: FieldColumn,
  facts: Relation["facts"],
): readonly Relation[] {
  const inputs = lines.flatMap((line) => source.figure(line, from) ?? []);
  if (result === undefined || inputs.length === 0 || inputs.length < lines.length) return [];
  if (inputs.some((node) => !comparable(node, result))) return [];
  return [{ check: TOTAL_ACROSS, result, inputs, form: { kind: "sum" }, facts }];
}

/** Equations that most lines, and at least two, follow. */
function mostTrue(relations: readonly Relation[]): readonly Across[] {
  const good = relations.filter(holdsAsStated).length;
  if (good < 2 || good * 2 <= relations.length) return [];
  return relations.map((relation) => ({ relation, projects: new Set<string>() }));
}
