import { groupedBy } from "../../../../domain/collections/groups";
import type { Exact } from "../../../../domain/figures/exact";
import type { Field } from "../../../../domain/lists";
import { MONEY_FIELDS } from "../../../../domain/lists";
import { executionPoints } from "../../../../domain/quantity/full-marks";
import { onceFor } from "../../../../domain/remembered";
import type { FieldTable } from "../../../../domain/table";
import { impliedWeight, rowRule, totalsLeaveOut } from "../../../tables/implied-weight";
import type { Node } from "../figures/node";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "../tables/table-view";

/** The row for the execution rate, which stands among the funds and belongs to the mark of the indicators below it. */
export interface ExecutionRow {
  readonly weight: Node | undefined;
  readonly score: Node | undefined;
  /** Its full marks: of its own cell, else as its heading states them: 得分（20分×执行率）. */
  readonly points: Exact | undefined;
}

/** The execution row that goes with the indicators of a table; undefined where there is none. */
export function executionRowOf(context: ReadingContext, indicators: TableView): ExecutionRow | undefined {
  const form = context.fieldTables.find((each) => each.indicators === indicators.table);
  return form === undefined ? aboveIndicators(context, indicators) : ofForm(context, form, indicators);
}

function ofForm(context: ReadingContext, form: FieldTable, indicators: TableView): ExecutionRow | undefined {
  const weight = context.fieldFigure(form, "exec_weight");
  const score = context.fieldFigure(form, "exec_score");
  if (isLeftOut(form, score, indicators)) return undefined;
  const points = weight?.value ?? pointsInLabels(form) ?? pointsLeftOver(context, form, score, indicators);
  return weight === undefined && score === undefined && points === undefined ? undefined : { weight, score, points };
}

/** The indicators have a hundred points and the form's totals are theirs alone: the row is none of what they add up. */
function isLeftOut({ indicators: own }: FieldTable, execution: Node | undefined, view: TableView): boolean {
  const total = own === undefined ? undefined : view.stated.find(({ kind }) => kind === "total");
  if (total === undefined) return false;
  const all = (field: "weight" | "score"): readonly (Exact | undefined)[] =>
    view.data.map((line) => view.of(line, field)?.value);
  return totalsLeaveOut({
    score: execution?.value,
    rate: undefined,
    weights: all("weight").flatMap((weight) => weight ?? []),
    scores: all("score"),
    wholeWeight: view.of(total, "weight")?.value,
    wholeScore: view.of(total, "score")?.value,
  });
}

/** The full marks of a row that has a score alone, or room for one: what the indicators leave of their stated total. */
function pointsLeftOver(
  context: ReadingContext,
  form: FieldTable,
  score: Node | undefined,
  indicators: TableView,
): Exact | undefined {
  const column = indicators.column("weight");
  const total = indicators.stated.find(({ kind }) => kind === "total");
  const cell = form.fields.get("exec_score");
  const hasRoom = score !== undefined || (cell !== undefined && context.text(cell.at) === "");
  if (!hasRoom || column === undefined || total === undefined) return undefined;
  const weights = indicators.data.flatMap((line) => indicators.figure(line, column)?.value ?? []);
  const wholeWeight = indicators.figure(total, column)?.value;
  if (wholeWeight === undefined) return undefined;
  const rule = { ...rowRule(context.profile.profile.execution), assumed: undefined };
  const nothing = { rate: undefined, scores: [], wholeScore: undefined };
  return impliedWeight({ ...nothing, score: score?.value, weights, wholeWeight }, rule)?.value;
}

/** The fields of a form whose labels may state the full marks of the execution rate. */
const LABELLED: readonly Field[] = ["exec_weight", "exec_score", "rate", "spent", "budget"];

function pointsInLabels(form: FieldTable): Exact | undefined {
  for (const field of LABELLED) {
    const points = executionPoints(form.fields.get(field)?.label ?? "");
    if (points !== undefined) return points.value;
  }
  return undefined;
}

/** A block of funds is short; a longer table is a list of projects. */
const LONGEST_FUNDS = 20;

/** A table of funds above the indicators, one line of which has points: 年度资金总额 with 分值10, 执行率 and 得分. */
function aboveIndicators(context: ReadingContext, indicators: TableView): ExecutionRow | undefined {
  const { sheet, area } = indicators.table;
  for (const funds of viewsBySheet(context).get(sheet) ?? []) {
    const { table } = funds;
    if (table.area.bottom >= area.top || funds.column("indicator_name") !== undefined) continue;
    if (table.lines.length > LONGEST_FUNDS || funds.columns((field) => MONEY_FIELDS.has(field)).length === 0) continue;
    const weights = table.lines.flatMap((line) => {
      const weight = funds.of(line, "weight");
      return weight === undefined ? [] : [{ weight, score: funds.of(line, "score") }];
    });
    const [row] = weights;
    if (row !== undefined && weights.length === 1) return { ...row, points: row.weight.value };
  }
  return undefined;
}

/** The tables of each sheet: each table of indicators asks for those of its own. */
const viewsBySheet = onceFor((context: ReadingContext) => groupedBy(context.views, ({ table }) => table.sheet));
