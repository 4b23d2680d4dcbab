import type { Exact } from "../../domain/figures/exact";
import { exact, sumOf, ZERO } from "../../domain/figures/exact";
import type { RunSettings } from "../outcome/decisions";
import type {
  Checkpoint,
  Lamp,
  MonthSpending,
  ProgressLine,
  ProgressResult,
  ProjectProgress,
} from "../outcome/progress";
import type { Profile } from "../profile/profile";
import { shippedProfile } from "../profile/shipped-profiles";
import { allTables } from "../tables/table-reader";
import { checkpointsOf } from "./checkpoints";
import { monthTables, runningSums } from "./month-tables";
import { paymentTables } from "./payment-tables";
import type { ProgressReading, ProgressRecord, ProgressSource } from "./progress-records";
import { statedMonth } from "./stated-month";

type ProgressRule = NonNullable<Profile["progress"]>;

const MONTHS_OF_A_YEAR = 12;

/**
 * Spending month by month against plan, with a lamp for every project. Months columns go before a ledger of payments
 * that speaks of the same projects. Nothing where the workbook has neither.
 */
export function progressResults(
  reading: ProgressReading & {
    readonly profile: Profile;
    readonly settings: RunSettings;
    readonly kept: readonly Checkpoint[];
  },
): readonly ProgressResult[] {
  const rule = progressRule(reading.profile);
  const months = monthTables(reading);
  const known = new Set(months.flatMap(({ records }) => records.map(({ project }) => project)));
  const payments = paymentTables(reading).filter(
    ({ records }) => records.filter(({ project }) => known.has(project)).length * 2 <= records.length,
  );
  return [...months, ...payments].flatMap((source) => resultOf(source, rule, reading) ?? []);
}

/** The bands of the profile; one that says nothing about monthly execution leaves it to common practice. */
export function progressRule(profile: Profile): ProgressRule {
  const rule = profile.progress ?? shippedProfile("general").progress;
  if (rule === undefined) throw new Error("the general profile has bands for monthly execution");
  return rule;
}

function resultOf(
  source: ProgressSource,
  rule: ProgressRule,
  { model, settings, kept }: ProgressReading & { readonly settings: RunSettings; readonly kept: readonly Checkpoint[] },
): ProgressResult | undefined {
  const paid = lastMonth(source.records);
  const titled = allTables(model).find(({ id }) => id === source.table)?.title ?? "";
  const said = statedMonth(titled);
  // A title that payments go beyond is last month's, left standing.
  const titleMonth = said !== undefined && said >= (paid ?? 0) ? said : undefined;
  const month = settings.month ?? titleMonth ?? paid;
  if (month === undefined) return undefined;
  const projects = source.records.map((record) => projectProgress(record, month, rule));
  const { fund, table, unit, reading, leftOut } = source;
  const result: Omit<ProgressResult, "checkpoints"> = {
    fund,
    table,
    ...(unit === undefined ? {} : { unit }),
    source: source.source,
    reading,
    month,
    monthBy: settings.month !== undefined ? "person" : titleMonth !== undefined ? "title" : "data",
    plan: source.records.some(({ plan }) => plan !== undefined) ? "given" : "in-proportion-to-time",
    total: total(projects, month, rule),
    projects,
    leftOut,
  };
  return { ...result, checkpoints: checkpointsOf(result, kept) };
}

/** The last month in which anything was paid: the core has no clock. */
function lastMonth(records: readonly ProgressRecord[]): number | undefined {
  for (let month = MONTHS_OF_A_YEAR; month >= 1; month -= 1)
    if (records.some(({ months }) => months[month - 1]?.spent.isZero() === false)) return month;
  return undefined;
}

function projectProgress(record: ProgressRecord, month: number, rule: ProgressRule): ProjectProgress {
  const { plan, project, explanation, explanationAt } = record;
  const line = progressLine(record, plan?.planned ?? proportional(record.budget), month, rule);
  const owes = owesExplanation(line.lamp, rule);
  return {
    ...line,
    at: record.at,
    project,
    ...(plan === undefined ? {} : { planCells: plan.cells, planReading: plan.as }),
    ...(explanation === undefined ? {} : { explanation }),
    ...(explanationAt === undefined ? {} : { explanationAt }),
    owesExplanation: owes,
  };
}

/** A twelfth of the budget for each month. */
function proportional(budget: Exact): readonly Exact[] {
  return Array.from({ length: MONTHS_OF_A_YEAR }, (_, index) => budget.times(index + 1).div(MONTHS_OF_A_YEAR));
}

function progressLine(
  of: Pick<ProgressLine, "name" | "budget" | "months"> & Partial<Pick<ProgressLine, "at" | "budgetAt">>,
  planned: readonly Exact[],
  month: number,
  rule: ProgressRule,
): ProgressLine {
  const { name, at, budget, budgetAt, months } = of;
  const spent = runningSums(months)[month - 1] ?? ZERO;
  const due = planned[month - 1] ?? ZERO;
  const ratio = due.isPositive() && !due.isZero() ? spent.div(due) : undefined;
  return {
    name,
    ...(at === undefined ? {} : { at }),
    budget,
    ...(budgetAt === undefined ? {} : { budgetAt }),
    months,
    planned,
    spent,
    ...(ratio === undefined ? {} : { ratio, lamp: lampOf(ratio, rule) }),
  };
}

/** Compared unrounded; a bound itself belongs to the better band. */
export function lampOf(ratio: Exact, { redBelow, yellowBelow }: ProgressRule): Lamp {
  if (ratio.lt(exact(redBelow))) return "red";
  return ratio.lt(exact(yellowBelow)) ? "yellow" : "green";
}

function owesExplanation(lamp: Lamp | undefined, { explain }: ProgressRule): boolean {
  return explain !== undefined && (lamp === "red" || (lamp === "yellow" && explain === "yellow"));
}

function total(projects: readonly ProjectProgress[], month: number, rule: ProgressRule): ProgressLine {
  const sums = <Part>(pick: (line: ProjectProgress) => readonly Part[], value: (part: Part) => Exact) =>
    Array.from({ length: MONTHS_OF_A_YEAR }, (_, index) =>
      sumOf(
        projects.map((line) => {
          const part = pick(line)[index];
          return part === undefined ? ZERO : value(part);
        }),
      ),
    );
  const months = sums(
    (line) => line.months,
    ({ spent }: MonthSpending) => spent,
  ).map((spent): MonthSpending => ({ spent, cells: [] }));
  const planned = sums(
    (line) => line.planned,
    (value: Exact) => value,
  );
  return progressLine({ name: "", budget: sumOf(projects.map(({ budget }) => budget)), months }, planned, month, rule);
}
