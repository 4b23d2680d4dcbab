import type { Field } from "../../../../domain/lists";
import type { FieldColumn } from "../../../../domain/table";
import { isRecordTable } from "../../../../domain/table";
import type { Node } from "../../reading/figures/node";
import { sumNode } from "../../reading/figures/sum-node";
import { grandTotal, isSetAside, projectTables } from "../../reading/projects/project-tables";
import { quotedBudgets } from "../../reading/projects/quoted-budgets";
import type { ReadingContext } from "../../reading/reading-context";
import type { TableView } from "../../reading/tables/table-view";
import { sameName } from "../../reading/words/names";
import { GROUP_FIELDS, ORDER, SUMMED } from "./across";

/** Grand totals of a place: stated by a total line, by a field, or only the sum of the lines. */
export interface Totals {
  readonly id: string;
  /** What its total line or label is called. */
  readonly name: string;
  readonly sheet: string;
  readonly order: number;
  /** Projects the figures are about; undefined for summaries, which do not say. */
  readonly projects: ReadonlySet<string> | undefined;
  readonly figures: ReadonlyMap<Field, Node>;
  /** What another place may quote in place of its budget. */
  readonly budgets: readonly Node[];
  readonly count: Node | undefined;
  readonly size: number | undefined;
  /** How many lines its figures add up; 1 for a figure that stands alone. */
  readonly terms: number;
}

/** What key figures may quote of a list. */
export const QUOTED: readonly Field[] = [...SUMMED, "balance"];

/** The order of single fields, after all tables. */
export const OF_FIELDS = 6;

/** All places of the workbook that state grand totals. */
export function placesOfTotals(context: ReadingContext): readonly Totals[] {
  return [...totalsOfTables(context), ...totalsOfFields(context)];
}

function* totalsOfTables(context: ReadingContext): Iterable<Totals> {
  const byProject = new Map(projectTables(context).map((table) => [table.view, table]));
  for (const view of context.views) {
    const { table } = view;
    if (isSetAside(table) || table.role === "indicators" || table.role === "form" || table.role === "lookup") continue;
    const projects = byProject.get(view);
    const isSummary = projects === undefined && GROUP_FIELDS.some((field) => view.column(field) !== undefined);
    if (projects === undefined && !isSummary) continue;
    if (context.fieldTables.some(({ funds, indicators }) => funds === table || indicators === table)) continue;
    const figures = new Map<Field, Node>();
    for (const field of QUOTED) {
      const stated =
        grandTotal(view, field)?.node ?? (projects === undefined ? undefined : sumOfLines(view, view.column(field)));
      if (stated !== undefined) figures.set(field, stated);
    }
    const total = view.stated.find(({ kind }) => kind === "total");
    yield {
      id: table.id,
      name: total === undefined ? table.sheet : view.nameOf(total),
      sheet: table.sheet,
      order: projects === undefined ? 5 : (ORDER[table.role] ?? 2),
      projects: projects === undefined ? undefined : new Set([...projects.lines.keys(), ...projects.repeated]),
      figures,
      budgets: quotedBudgets(view).flatMap((column) => {
        const stated = total === undefined ? undefined : view.figure(total, column);
        return stated ?? (projects === undefined ? undefined : sumOfLines(view, column)) ?? [];
      }),
      count: grandTotal(view, "project_count")?.node,
      size: projects?.lines.size,
      terms: view.data.length,
    };
  }
}

function sumOfLines(view: TableView, column: FieldColumn | undefined): Node | undefined {
  return column === undefined ? undefined : sumNode(view.figures(view.data, column));
}

function* totalsOfFields(context: ReadingContext): Iterable<Totals> {
  for (const { tables } of context.model.sheets) {
    for (const table of tables) {
      if (isRecordTable(table) || table.orientation !== "key_value" || isSetAside(table)) continue;
      // Of one of several projects it says nothing about all; a name that stands nowhere else is the fund's.
      if (table.project !== undefined && isListed(context, table.project.name)) continue;
      const figures = new Map<Field, Node>();
      for (const field of QUOTED) {
        const node = context.fieldFigure(table, field);
        if (node !== undefined) figures.set(field, node);
      }
      const initial = figures.get("budget_initial");
      yield {
        id: table.id,
        name: table.title === "" ? table.sheet : table.title,
        sheet: table.sheet,
        order: OF_FIELDS,
        projects: undefined,
        figures,
        budgets: initial === undefined ? [] : [initial],
        count: context.fieldFigure(table, "project_count"),
        size: undefined,
        terms: 1,
      };
    }
  }
}

function isListed(context: ReadingContext, name: string): boolean {
  return projectTables(context).some(
    ({ view, isList }) => isList && view.data.some((line) => sameName(view.text(line, "project_name"), name)),
  );
}
