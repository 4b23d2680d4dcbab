import type { CellAddress } from "../../domain/cells/address";
import { liesIn } from "../../domain/cells/area";
import { addTo, countedBy } from "../../domain/collections/groups";
import type { Exact } from "../../domain/figures/exact";
import { sumOf, ZERO } from "../../domain/figures/exact";
import type { RecordTable } from "../../domain/table";
import { cellAt, columnOf, dataLines, isRecordTable } from "../../domain/table";
import type { MonthSpending } from "../outcome/progress";
import { allTables } from "../tables/table-reader";
import { explanationIn, inUnit } from "./month-tables";
import type { ProgressReading, ProgressRecord, ProgressSource } from "./progress-records";
import { budgetInMentions, budgetInResults } from "./progress-records";

/** The year of every project in a ledger of payments: date and amount, the project beside them or in a caption above. */
export function paymentTables(reading: ProgressReading): readonly ProgressSource[] {
  return allTables(reading.model)
    .filter(isRecordTable)
    .filter(
      (table) =>
        table.setAside === undefined &&
        (["pay_date", "pay_amount"] as const).every((field) => columnOf(table, field) !== undefined),
    )
    .flatMap((table) => sourceOf(table, reading) ?? []);
}

interface Payment {
  readonly line: number;
  readonly at: CellAddress;
  readonly project: string;
  readonly year: number | undefined;
  readonly month: number;
  readonly amount: Exact;
}

function sourceOf(table: RecordTable, reading: ProgressReading): ProgressSource | undefined {
  const { model } = reading;
  const unit = reading.execution[0]?.unit ?? model.mainUnit ?? table.moneyUnit;
  const read = paymentsOf(table, unit, reading);
  const year = yearOf(read.payments, model.year?.value);
  const leftOut = [...read.leftOut];
  const byProject = new Map<string, Payment[]>();
  for (const payment of read.payments) {
    if (payment.year !== undefined && payment.year !== year) leftOut.push(payment.at);
    else addTo(byProject, payment.project, payment);
  }
  const paid = [...byProject].flatMap(([project, payments]): ProgressRecord[] => {
    const record = recordOf(project, payments, unit, reading);
    if (record === undefined) for (const { at } of payments) leftOut.push(at);
    return record === undefined ? [] : [record];
  });
  if (paid.length === 0) return undefined;
  return {
    fund: model.fundName?.value ?? table.title,
    table: table.id,
    ...(unit === undefined ? {} : { unit }),
    source: "payments",
    reading: "monthly",
    records: [...paid, ...unpaid(new Set(byProject.keys()), unit, reading)],
    leftOut,
  };
}

function paymentsOf(
  table: RecordTable,
  unit: ProgressSource["unit"],
  { reader, mentions }: ProgressReading,
): { readonly payments: readonly Payment[]; readonly leftOut: readonly CellAddress[] } {
  const date = columnOf(table, "pay_date");
  const leftOut: CellAddress[] = [];
  const payments = dataLines(table).flatMap(({ index }): Payment[] => {
    const figure = reader.figure(table, index, "pay_amount");
    if (figure === undefined || date === undefined) return [];
    const project = mentions.at(table.id, index)?.project.key;
    const when = reader.monthAt(cellAt(table, index, date.index));
    const amount = inUnit(figure.quantity, unit);
    if (project === undefined || when === undefined || amount === undefined) {
      leftOut.push(figure.at);
      return [];
    }
    return [{ line: index, at: figure.at, project, year: when.year, month: when.month, amount }];
  });
  return { payments, leftOut };
}

/** The year that most payments are of; of the workbook's own year where that is among them. */
function yearOf(payments: readonly Payment[], own: string | undefined): number | undefined {
  const counts = countedBy(payments, ({ year }) => year);
  if (own !== undefined && counts.has(Number(own))) return Number(own);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}

function recordOf(
  project: string,
  payments: readonly Payment[],
  unit: ProgressSource["unit"],
  reading: ProgressReading,
): ProgressRecord | undefined {
  const head = headOf(project, unit, reading);
  if (head === undefined) return undefined;
  const months = Array.from({ length: 12 }, (_, index): MonthSpending => {
    const own = payments.filter(({ month }) => month === index + 1);
    return { spent: sumOf(own.map(({ amount }) => amount)), cells: own.map(({ at }) => at) };
  });
  return { ...head, months };
}

const NO_MONTHS: readonly MonthSpending[] = Array.from({ length: 12 }, () => ({ spent: ZERO, cells: [] }));

/** Projects with a budget for which nothing was paid: the ones most behind. */
function unpaid(
  paid: ReadonlySet<string>,
  unit: ProgressSource["unit"],
  reading: ProgressReading,
): readonly ProgressRecord[] {
  return reading.execution.flatMap(({ projects }) =>
    projects.flatMap(({ project }): ProgressRecord[] => {
      const head = paid.has(project) ? undefined : headOf(project, unit, reading);
      return head === undefined ? [] : [{ ...head, months: NO_MONTHS }];
    }),
  );
}

/** Name, budget and explanation of a project, from where its budget stands. */
function headOf(
  key: string,
  unit: ProgressSource["unit"],
  reading: ProgressReading,
): Omit<ProgressRecord, "months"> | undefined {
  const project = reading.model.projects.find((one) => one.key === key);
  if (project === undefined) return undefined;
  const executed = budgetInResults(reading.execution, key);
  const stated = executed === undefined ? budgetInMentions(project.mentions) : undefined;
  const budget =
    executed === undefined
      ? stated === undefined
        ? undefined
        : inUnit(stated.quantity, unit)
      : inUnit({ value: executed.budget, ...(executed.unit === undefined ? {} : { unit: executed.unit }) }, unit);
  const budgetAt = executed?.at ?? stated?.at;
  if (budget === undefined) return undefined;
  return {
    project: key,
    name: project.name.value,
    at: project.name.at,
    budget,
    ...(budgetAt === undefined ? {} : { budgetAt, ...explanationBeside(budgetAt, reading) }),
  };
}

/** The explanation in the record in which the budget stands. */
function explanationBeside(at: CellAddress, reading: ProgressReading) {
  const table = allTables(reading.model)
    .filter(isRecordTable)
    .find(
      (one) =>
        one.sheet === at.sheet && one.lines.some(({ index }) => index === lineOf(one, at)) && liesIn(at, one.area),
    );
  return table === undefined ? {} : explanationIn(table, lineOf(table, at), reading);
}

function lineOf(table: RecordTable, at: CellAddress): number {
  return table.orientation === "rows" ? at.row : at.col;
}
