import { groupedBy } from "../../domain/collections/groups";
import type { Exact } from "../../domain/figures/exact";
import { exact, sumOf } from "../../domain/figures/exact";
import { onceFor } from "../../domain/remembered";
import type { FieldColumn, RecordTable } from "../../domain/table";
import { namesSumOfCriteria } from "../../domain/words/sum-of-criteria";

/** The columns in which one evaluator scores: one, or several criteria with or without their sum. */
export interface EvaluatorColumns {
  readonly evaluator: string;
  /** The column of the whole score; undefined where only criteria are given. */
  readonly whole?: FieldColumn;
  readonly criteria: readonly { readonly name: string; readonly column: FieldColumn }[];
  /** Full marks as the headings state them. */
  readonly fullMarks?: Exact;
}

/** The evaluators of a table with a column, or several, for each of them; none for other tables. */
export const evaluatorColumns = onceFor((table: RecordTable): readonly EvaluatorColumns[] => {
  const groups = groupedBy(table.columns, ({ field }) => (field.startsWith("evaluator_") ? field : undefined));
  return [...groups.values()].map(evaluatorOf);
});

function evaluatorOf(columns: readonly FieldColumn[]): EvaluatorColumns {
  const paths = columns.map(({ heading }) => heading.split(" / "));
  const [only] = columns;
  if (only !== undefined && columns.length === 1) {
    const marks = marksOf(only) ?? marksIn(paths[0]?.slice(0, -1).join(" ") ?? "");
    return {
      evaluator: nameIn(paths[0] ?? []),
      whole: only,
      criteria: [],
      ...(marks === undefined ? {} : { fullMarks: marks }),
    };
  }
  const leaves = new Set(paths.map((path) => path.at(-1)));
  const isBelow = leaves.size === 1;
  const criterionOf = (path: readonly string[]) => (isBelow ? path.at(-2) : path.at(-1)) ?? "";
  const evaluator = (isBelow ? paths[0]?.at(-1) : paths[0]?.at(-2)) ?? "";
  const named = columns.map((column, index) => ({ name: criterionOf(paths[index] ?? []), column }));
  return assembled(
    evaluator,
    named.find(({ name }) => namesSumOfCriteria(name))?.column,
    named.filter(({ name }) => !namesSumOfCriteria(name)),
  );
}

/** 专家评分 / 张三: the lowest heading, or the one above it where that says only 得分. */
function nameIn(path: readonly string[]): string {
  const leaf = path.at(-1) ?? "";
  const above = path.at(-2);
  return above !== undefined && namesSumOfCriteria(leaf) ? above : leaf;
}

/** An evaluator's columns with the full marks of the whole, or of all criteria together. */
export function assembled(
  evaluator: string,
  whole: FieldColumn | undefined,
  criteria: EvaluatorColumns["criteria"],
): EvaluatorColumns {
  const parts = criteria.map(({ column }) => marksOf(column));
  const all = parts.filter((part) => part !== undefined);
  const marks =
    (whole === undefined ? undefined : marksOf(whole)) ??
    (all.length > 0 && all.length === parts.length ? sumOf(all) : undefined);
  return {
    evaluator,
    ...(whole === undefined ? {} : { whole }),
    criteria,
    ...(marks === undefined ? {} : { fullMarks: marks }),
  };
}

/** Full marks that a column's own heading states. */
function marksOf({ statedMaximum }: FieldColumn): Exact | undefined {
  return statedMaximum === undefined ? undefined : exact(statedMaximum);
}

/** 满分100分, （100分）: full marks in a caption or title. */
export function marksIn(text: string): Exact | undefined {
  const digits =
    /(?:满分|full marks|out of|max\.?)\s*(?:为|[:：])?\s*(\d{1,3})|[（(](\d{1,3})\s*(?:分|points?)[)）]/i.exec(text);
  const found = digits?.[1] ?? digits?.[2];
  return found === undefined ? undefined : exact(found);
}
