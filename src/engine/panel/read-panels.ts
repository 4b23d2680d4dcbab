import { groupedBy } from "../../domain/collections/groups";
import type { Exact } from "../../domain/figures/exact";
import { exact } from "../../domain/figures/exact";
import { greatestOf } from "../../domain/figures/greatest";
import type { Model } from "../../domain/model";
import type { RecordTable } from "../../domain/table";
import { columnOf, dataLines, isRecordTable } from "../../domain/table";
import type { EvaluatorScore } from "../outcome/panel";
import type { MentionIndex } from "../tables/mention-index";
import { allTables } from "../tables/table-reader";
import { linesByEvaluator } from "./evaluator-lines";
import { columnsOfSheet } from "./evaluator-sheet";
import type { EvaluatorColumns } from "./panel-layout";
import { evaluatorColumns, marksIn } from "./panel-layout";
import type { LineHead, PanelLine, PanelReading } from "./panel-line";
import { lineHead, scoreIn, statedIn } from "./panel-line";

/** The scores of several evaluators for the same projects, in one table or in a table for each evaluator. */
export interface ReadPanel {
  readonly table: string;
  readonly title: string;
  /** The sheets it stands on. */
  readonly sheets: readonly string[];
  readonly evaluators: readonly string[];
  readonly fullMarks: Exact;
  readonly lines: readonly PanelLine[];
  /** The same panel as the evaluators' own tables give it. */
  readonly own?: ReadPanel;
}

/** All panels of a workbook. A table set aside is none; evaluators' tables that a table of columns repeats are none either. */
export function readPanels(reading: PanelReading): readonly ReadPanel[] {
  const tables = allTables(reading.model)
    .filter(isRecordTable)
    .filter((table) => table.setAside === undefined && columnOf(table, "project_name") !== undefined);
  const inColumns = tables.flatMap((table) => panelOfColumns(table, reading) ?? panelOfLines(table, reading) ?? []);
  const onSheets = [...bySharedPanel(tables).values()].map((group) => panelOfSheets(group, tables, reading));
  const gathered = inColumns.map((panel): ReadPanel => {
    const own = onSheets.find((other) => repeats(panel, other));
    return own === undefined ? panel : { ...panel, own };
  });
  return [...gathered, ...onSheets.filter((panel) => !inColumns.some((other) => repeats(other, panel)))];
}

function repeats(columns: ReadPanel, sheets: ReadPanel): boolean {
  const own = new Set(columns.lines.map(({ project }) => project));
  return sheets.lines.filter(({ project }) => own.has(project)).length * 2 > sheets.lines.length;
}

function panelOfColumns(table: RecordTable, reading: PanelReading): ReadPanel | undefined {
  const layout = evaluatorColumns(table);
  if (layout.length < 2) return undefined;
  const { reader } = reading;
  const lines = dataLines(table).flatMap(({ index }): PanelLine[] => {
    const scores = layout.map((evaluator) => scoreIn(table, index, evaluator, reader));
    if (scores.every(({ score }) => score === undefined)) return [];
    return [{ ...lineHead(table, index, reading), scores, ...statedIn(table, index, reader) }];
  });
  return lines.length === 0 ? undefined : panelOf([table], layout, lines, reading);
}

/** A line for each evaluator below the project's name. */
function panelOfLines(table: RecordTable, reading: PanelReading): ReadPanel | undefined {
  const found = linesByEvaluator(table, reading.reader);
  if (found === undefined) return undefined;
  const layout = found.evaluators.map((evaluator) => ({ ...found.columns, evaluator }));
  const lines = found.projects.flatMap(({ first, lineOf }): PanelLine[] => {
    const scores = layout.map((columns): EvaluatorScore => {
      const line = lineOf.get(columns.evaluator);
      return line === undefined
        ? { evaluator: columns.evaluator, criteria: [] }
        : scoreIn(table, line, columns, reading.reader);
    });
    if (scores.every(({ score }) => score === undefined)) return [];
    // The total of a line is one evaluator's; only an average speaks for the panel.
    const stated = columnOf(table, "average") === undefined ? {} : statedIn(table, first, reading.reader);
    return [{ ...lineHead(table, first, reading), scores, ...stated }];
  });
  return lines.length === 0 ? undefined : panelOf([table], layout, lines, reading);
}

function bySharedPanel(tables: readonly RecordTable[]): ReadonlyMap<string, readonly RecordTable[]> {
  return groupedBy(tables, ({ evaluator }) => evaluator?.panel);
}

/** A table for each evaluator: projects in the order of the first table, then those that only later ones name. */
function panelOfSheets(
  group: readonly RecordTable[],
  tables: readonly RecordTable[],
  reading: PanelReading,
): ReadPanel {
  const { reader, mentions } = reading;
  const layout = group.map((table) => columnsOfSheet(table, table.evaluator?.name ?? "", reader));
  const found = new Map<string, { readonly head: LineHead; readonly lines: (number | undefined)[] }>();
  group.forEach((table, place) => {
    for (const { index } of dataLines(table)) {
      const head = lineHead(table, index, reading);
      const entry = found.get(head.project) ?? { head, lines: group.map(() => undefined) };
      entry.lines[place] ??= index;
      found.set(head.project, entry);
    }
  });
  const summary = summaryOf(group, new Set(found.keys()), tables, mentions);
  const lines = [...found].flatMap(([project, { head, lines: at }]): PanelLine[] => {
    const scores = group.map((table, place): EvaluatorScore => {
      const [line, columns] = [at[place], layout[place]];
      return line === undefined || columns === undefined
        ? { evaluator: table.evaluator?.name ?? "", criteria: [] }
        : scoreIn(table, line, columns, reader);
    });
    if (scores.every(({ score }) => score === undefined)) return [];
    const stated = summary?.lines.get(project);
    return [
      {
        ...head,
        scores,
        ...(summary === undefined || stated === undefined ? {} : statedIn(summary.table, stated, reader)),
      },
    ];
  });
  return panelOf(group, layout, lines, reading);
}

/** The table that gathers what the evaluators' tables give: scores of mostly the same projects, of no evaluator. */
function summaryOf(
  group: readonly RecordTable[],
  projects: ReadonlySet<string>,
  tables: readonly RecordTable[],
  mentions: MentionIndex,
): { readonly table: RecordTable; readonly lines: ReadonlyMap<string, number> } | undefined {
  for (const table of tables) {
    const gathers = columnOf(table, "average") ?? columnOf(table, "score");
    if (group.includes(table) || table.evaluator !== undefined || gathers === undefined) continue;
    const lines = new Map<string, number>();
    for (const { index } of dataLines(table)) {
      const project = mentions.at(table.id, index)?.project.key;
      if (project !== undefined && projects.has(project)) lines.set(project, index);
    }
    if (lines.size * 2 > projects.size) return { table, lines };
  }
  return undefined;
}

function panelOf(
  tables: readonly RecordTable[],
  layout: readonly EvaluatorColumns[],
  lines: readonly PanelLine[],
  { model, profile }: PanelReading,
): ReadPanel {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  const [first] = tables;
  return {
    table: first?.id ?? "",
    title: first?.title ?? "",
    sheets,
    evaluators: layout.map(({ evaluator }) => evaluator),
    fullMarks: fullMarksOf(layout, sheets, model) ?? exact(profile.grades.outOf),
    lines,
  };
}

/** Full marks that all headings agree on, else those that a title or note of the sheets states. */
function fullMarksOf(layout: readonly EvaluatorColumns[], sheets: readonly string[], model: Model): Exact | undefined {
  const stated = layout.map(({ fullMarks }) => fullMarks).filter((marks) => marks !== undefined);
  if (stated.length > 0) return greatestOf(stated);
  for (const { sheet, texts } of model.sheets) {
    if (!sheets.includes(sheet)) continue;
    for (const { text } of texts) {
      const marks = /满分|full marks|out of/i.test(text) ? marksIn(text) : undefined;
      if (marks !== undefined) return marks;
    }
  }
  return undefined;
}
