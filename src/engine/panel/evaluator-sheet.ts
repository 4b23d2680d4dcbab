import { sumOf } from "../../domain/figures/exact";
import type { FieldColumn, RecordTable } from "../../domain/table";
import { columnOf, dataLines } from "../../domain/table";
import { points } from "../tables/points";
import type { TableReader } from "../tables/table-reader";
import type { EvaluatorColumns } from "./panel-layout";
import { assembled } from "./panel-layout";

/** Shows of how many lines the criteria must add up to the total for them to be its parts. */
const MOST_LINES = 0.5;

/** The columns of a table that holds the scores of one evaluator: the total, and the criteria that make it. */
export function columnsOfSheet(table: RecordTable, evaluator: string, reader: TableReader): EvaluatorColumns {
  const whole = columnOf(table, "score") ?? columnOf(table, "total_score");
  const lines = dataLines(table);
  const parts = [
    ...table.columns.filter(({ field }) => field.startsWith("score_") && field !== "score_rate"),
    ...table.unmapped.map(unmappedColumn),
  ]
    .filter((column) => {
      const filled = lines.filter(({ index }) => reader.figureIn(table, index, column) !== undefined).length;
      return filled > 0 && filled * 2 >= lines.length;
    })
    .sort((a, b) => a.index - b.index);
  const criteria = parts.map((column) => ({ name: column.heading.split(" / ").at(-1) ?? column.heading, column }));
  if (whole === undefined) {
    const [only] = criteria;
    if (only !== undefined && criteria.length === 1) return assembled(evaluator, only.column, []);
    return assembled(evaluator, undefined, criteria);
  }
  return assembled(evaluator, whole, addUp(table, whole, parts, reader) ? criteria : []);
}

/** A column that the mapping took for no field, as a column of points. */
function unmappedColumn({ index, heading }: RecordTable["unmapped"][number]): FieldColumn {
  const marks = /[（(]\s*(?:满分)?(\d{1,3}(?:\.\d+)?)\s*(?:分|points?)?\s*[)）]/i.exec(heading)?.[1];
  return {
    index,
    field: "score",
    heading,
    confidence: 0,
    reasons: [],
    ...(marks === undefined ? {} : { statedMaximum: marks }),
  };
}

function addUp(table: RecordTable, whole: FieldColumn, parts: readonly FieldColumn[], reader: TableReader): boolean {
  if (parts.length < 2) return false;
  let known = 0;
  let good = 0;
  for (const agrees of agreements(table, whole, parts, reader)) {
    known += 1;
    if (agrees) good += 1;
  }
  return known > 0 && good > known * MOST_LINES;
}

/** Of each line that gives all parts and the whole, whether these make it. Read as far as the answers are asked for. */
export function* agreements(
  table: RecordTable,
  whole: FieldColumn,
  parts: readonly FieldColumn[],
  reader: TableReader,
): Iterable<boolean> {
  for (const { index } of dataLines(table)) {
    const total = points(reader.figureIn(table, index, whole));
    const given = parts.map((column) => points(reader.figureIn(table, index, column)));
    const scores = given.filter((score) => score !== undefined);
    if (total === undefined || scores.length < parts.length) continue;
    yield sumOf(scores).minus(total).abs().lte("0.01");
  }
}
