import { countedBy } from "../../../../domain/collections/groups";
import { theOnly } from "../../../../domain/collections/only";
import type { Exact } from "../../../../domain/figures/exact";
import { ONE } from "../../../../domain/figures/exact";
import type { Field } from "../../../../domain/lists";
import { MONEY_FIELDS, POINT_FIELDS, RATE_FIELDS } from "../../../../domain/lists";
import { onceFor } from "../../../../domain/remembered";
import type { FieldColumn, Line } from "../../../../domain/table";
import type { Node } from "../../reading/figures/node";
import { freeColumns, sparseColumns } from "../../reading/tables/free-columns";
import { saysMoney } from "../../reading/tables/heading-words";
import type { TableView } from "../../reading/tables/table-view";

/** A column of figures. */
export interface NumericColumn {
  readonly column: FieldColumn;
  /** How many data lines its table has. */
  readonly lineCount: number;
  /** In how many of them a figure stands. */
  readonly figureCount: number;
  /** The figure in a data line, counted from 0. */
  readonly node: (line: number) => Node | undefined;
  /** Dimension of most of its figures. */
  readonly dimension: string;
  /** What the one total of all lines states; undefined where there is none, or several. */
  readonly total?: Node;
  /** What leads from the unit of its first figure to the base: 10,000 of 万元. */
  readonly factor: Exact;
}

const OTHERS: ReadonlySet<Field> = new Set<Field>(["project_count", "target", "actual"]);

/** All columns that hold figures in at least half of the lines, from left to right. */
export const numericColumns = onceFor((view: TableView): readonly NumericColumn[] => {
  const sum = totalOfAll(view);
  const columns = [...view.columns(holdsFigures), ...freeColumns(view)]
    .sort((a, b) => a.index - b.index)
    .flatMap((column): NumericColumn[] => {
      const { data } = view;
      const dimensions = view.dimensions(column);
      if (dimensions.length < 3 || dimensions.length * 2 < data.length) return [];
      const node = (index: number): Node | undefined => {
        const line = data[index];
        return line === undefined ? undefined : view.figure(line, column);
      };
      const figureCount = dimensions.length;
      const factor = view.cells(column)?.manner.factor ?? ONE;
      const total = sum === undefined ? undefined : view.figure(sum, column);
      return [
        {
          column,
          lineCount: data.length,
          figureCount,
          node,
          dimension: usual(dimensions),
          factor,
          ...(total === undefined ? {} : { total }),
        },
      ];
    });
  return columns;
});

/** The only sum of a table, over all of its lines. */
function totalOfAll(view: TableView): Line | undefined {
  const sum = theOnly(view.sums);
  return sum !== undefined && view.covered(sum).length === view.data.length ? sum : undefined;
}

/** Columns with figures in few lines only, from left to right: 其他权益, 专项储备 beside what every line has. */
export const sparseNumericColumns = onceFor((view: TableView): readonly NumericColumn[] => {
  const dense = numericColumns(view);
  const taken = new Set(dense.map(({ column }) => column.index));
  const likes = new Map(view.table.unmapped.map((own) => [own.index, likeOf(own, dense)]));
  const columns = [...new Set(likes.values())]
    .flatMap((like) =>
      like === undefined ? [] : sparseColumns(view, like).filter(({ index }) => likes.get(index) === like),
    )
    .sort((a, b) => a.index - b.index)
    .filter(({ index }) => !taken.has(index))
    .map((column): NumericColumn => {
      const node = (index: number): Node | undefined => {
        const line = view.data[index];
        return line === undefined ? undefined : view.figure(line, column);
      };
      const dimensions = view.dimensions(column);
      return {
        column,
        lineCount: view.data.length,
        figureCount: dimensions.length,
        node,
        dimension: usual(dimensions),
        factor: view.cells(column)?.manner.factor ?? ONE,
      };
    });
  return columns;
});

/** What a column with few figures is read like: beside households and areas 上年补发 is money as 应发金额 next to it. */
function likeOf(
  { index, heading }: { readonly index: number; readonly heading: string },
  dense: readonly NumericColumn[],
): FieldColumn | undefined {
  const figures = dense.filter(({ dimension }) => dimension !== "rate");
  const money = saysMoney(heading) ? figures.filter(({ dimension }) => dimension.startsWith("money")) : [];
  const among = money.length > 0 ? money : figures;
  return (among.filter(({ column }) => column.index < index).at(-1) ?? among[0])?.column;
}

function holdsFigures(field: Field): boolean {
  return (
    MONEY_FIELDS.has(field) ||
    POINT_FIELDS.has(field) ||
    RATE_FIELDS.has(field) ||
    OTHERS.has(field) ||
    field.startsWith("evaluator_")
  );
}

function usual(all: readonly string[]): string {
  const [first = ""] = all;
  if (all.every((each) => each === first)) return first;
  const counts = countedBy(all, (each) => each);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}
