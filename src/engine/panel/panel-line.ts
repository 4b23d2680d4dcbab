import type { CellAddress } from "../../domain/cells/address";
import { exact, sumOf } from "../../domain/figures/exact";
import type { Figure, Model } from "../../domain/model";
import type { RecordTable } from "../../domain/table";
import { cellAt, columnOf } from "../../domain/table";
import type { EvaluatorScore } from "../outcome/panel";
import type { Profile } from "../profile/profile";
import type { MentionIndex } from "../tables/mention-index";
import { points } from "../tables/points";
import type { TableReader } from "../tables/table-reader";
import type { EvaluatorColumns } from "./panel-layout";

/** What panels are read with. */
export interface PanelReading {
  readonly model: Model;
  readonly reader: TableReader;
  readonly mentions: MentionIndex;
  readonly profile: Profile;
}

/** One project's line in a panel, as the workbook gives it. */
export interface PanelLine {
  readonly project: string;
  readonly name: string;
  readonly at: CellAddress;
  readonly scores: readonly EvaluatorScore[];
  readonly stated?: Figure;
  readonly statedRank?: Figure;
  readonly amount?: Figure;
}

/** Which project a line is about, and what it asks for. */
export type LineHead = Pick<PanelLine, "project" | "name" | "at" | "amount">;

/** The project that a line of a panel names. */
export function lineHead(table: RecordTable, line: number, { reader, mentions }: PanelReading): LineHead {
  const mentioned = mentions.at(table.id, line);
  const own = reader.text(table, line, "project_name") ?? "";
  const column = columnOf(table, "project_name");
  const amount =
    reader.figure(table, line, "budget") ??
    reader.figure(table, line, "budget_initial") ??
    mentioned?.project.mentions
      .flatMap(({ figures }) => figures)
      .find(({ field }) => field === "budget" || field === "budget_initial");
  return {
    project: mentioned?.project.key ?? own,
    name: mentioned?.project.name.value ?? own,
    at: mentioned?.mention.name.at ?? cellAt(table, line, column?.index ?? 0),
    ...(amount === undefined ? {} : { amount }),
  };
}

/** The whole score: the sum of the criteria where all are given, else as stated. */
export function scoreIn(
  table: RecordTable,
  line: number,
  columns: EvaluatorColumns,
  reader: TableReader,
): EvaluatorScore {
  const { evaluator, whole } = columns;
  const figure = whole === undefined ? undefined : reader.figureIn(table, line, whole);
  const criteria = columns.criteria.flatMap(({ name, column }) => {
    const part = reader.figureIn(table, line, column);
    return part === undefined ? [] : [{ name, figure: part }];
  });
  const complete = criteria.length > 0 && criteria.length === columns.criteria.length;
  const score = complete ? sumOf(criteria.map((one) => points(one.figure) ?? exact(0))) : points(figure);
  const place = whole ?? columns.criteria[0]?.column;
  return {
    evaluator,
    ...(score === undefined ? {} : { score }),
    ...(place === undefined ? {} : { at: cellAt(table, line, place.index) }),
    ...(figure === undefined ? {} : { figure }),
    criteria,
  };
}

/** What a table states as the panel's score and rank of a project. */
export function statedIn(
  table: RecordTable,
  line: number,
  reader: TableReader,
): Pick<PanelLine, "stated" | "statedRank"> {
  const stated = reader.figure(table, line, "average") ?? reader.figure(table, line, "score");
  const statedRank = reader.figure(table, line, "rank");
  return { ...(stated === undefined ? {} : { stated }), ...(statedRank === undefined ? {} : { statedRank }) };
}
