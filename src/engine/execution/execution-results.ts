import { groupedBy } from "../../domain/collections/groups";
import type { Exact } from "../../domain/figures/exact";
import { sumOf } from "../../domain/figures/exact";
import type { Model } from "../../domain/model";
import type { Table } from "../../domain/table";
import { isRecordTable } from "../../domain/table";
import type { Workbook } from "../../sheets/workbook";
import type { Basis, ExecutionLine, ExecutionResult } from "../outcome/execution";
import type { Profile } from "../profile/profile";
import { MentionIndex } from "../tables/mention-index";
import { TableReader } from "../tables/table-reader";
import { termsOf } from "./amounts";
import type { ExecutionRecord, ExecutionSource } from "./execution-records";
import { executionSources } from "./execution-records";
import { directionsOfProjects } from "./project-directions";

/** How much of the budget was spent: by project, direction and implementer, with totals from the lines. */
export function executionResults(of: {
  readonly workbook: Workbook;
  readonly model: Model;
  readonly profile: Profile;
}): readonly ExecutionResult[] {
  const { model, profile } = of;
  const reader = new TableReader(of.workbook);
  const mentions = new MentionIndex(model);
  const sources = withoutCopies(executionSources({ model, reader, mentions, basis: profile.execution.basis }));
  const directions = directionsOfProjects(model, reader);
  return sources.map((source) => executionResult(source, model, directions, profile.execution.basis));
}

function executionResult(
  { table, records }: ExecutionSource,
  model: Model,
  directions: ReadonlyMap<string, string>,
  wanted: Basis,
): ExecutionResult {
  const first = records[0];
  const basis = commonBasis(records, wanted);
  const directionOf = (record: ExecutionRecord) => directions.get(record.project) ?? record.direction;
  const otherBasis = otherBasisOf(records, basis);
  return {
    fund: model.fundName?.value ?? projectOf(table, records) ?? table.title,
    table: table.id,
    basis,
    ...(first?.unit === undefined ? {} : { unit: first.unit }),
    total: executionLine("", records),
    projects: records.map((record) => ({ ...projectLine(record), project: record.project })),
    byDirection: linesBy(records, directionOf),
    byDepartment: linesBy(records, (record) => record.department),
    ...(otherBasis === undefined ? {} : { otherBasis }),
  };
}

/** A form's title says what form it is: its money is the project's. */
function projectOf(table: Table, records: readonly ExecutionRecord[]): string | undefined {
  const name = isRecordTable(table) ? "" : (records[0]?.name ?? "");
  return name === "" ? undefined : name;
}

/** A record without a change of its own is the same on both bases: one that tells the first allotment is enough for it. */
function commonBasis(records: readonly ExecutionRecord[], wanted: Basis): Basis {
  const isInitial = (record: ExecutionRecord) => record.basis === "initial";
  return (wanted === "initial" ? records.some(isInitial) : records.every(isInitial)) ? "initial" : "adjusted";
}

/** The line of one record, with the cells it was read from. */
export function projectLine(record: ExecutionRecord): ExecutionLine {
  const { budgetFigure, spentFigure, unit } = record;
  const [budgetTerms, spentTerms] = [termsOf(budgetFigure, unit), termsOf(spentFigure, unit)];
  return {
    ...executionLine(record.name, [record]),
    budgetAt: budgetFigure.at,
    ...(spentFigure === undefined ? {} : { spentAt: spentFigure.at }),
    ...(budgetTerms === undefined ? {} : { budgetTerms }),
    ...(spentTerms === undefined ? {} : { spentTerms }),
    ...(record.statedRate === undefined ? {} : { statedRate: record.statedRate }),
    ...(record.remark === undefined ? {} : { remark: record.remark }),
  };
}

function executionLine(name: string, records: readonly ExecutionRecord[]): ExecutionLine {
  const budget = sumOf(records.map((record) => record.budget));
  const spent = sumOf(records.map((record) => record.spent));
  const rate = rateOf(spent, budget);
  return { name, budget, spent, balance: budget.minus(spent), ...(rate === undefined ? {} : { rate }) };
}

function rateOf(spent: Exact, budget: Exact): Exact | undefined {
  return budget.isZero() ? undefined : spent.div(budget);
}

/** Sums by a name that records share, in the order in which the names first appear; none when nobody has such a name. */
function linesBy(
  records: readonly ExecutionRecord[],
  nameOf: (record: ExecutionRecord) => string | undefined,
): readonly ExecutionLine[] {
  return [...groupedBy(records, nameOf)].map(([name, group]) => ({
    ...executionLine(name, group),
    members: group.map(({ project }) => project),
  }));
}

/** The same spending over the other budget, when that differs and at least one record tells it. */
function otherBasisOf(records: readonly ExecutionRecord[], basis: Basis): ExecutionResult["otherBasis"] {
  const other = records.map((record) => (basis === "adjusted" ? record.initial : record.adjusted) ?? record.budget);
  const budget = sumOf(other);
  const own = sumOf(records.map((record) => record.budget));
  if (budget.eq(own)) return undefined;
  const rate = rateOf(sumOf(records.map((record) => record.spent)), budget);
  const recalled = basis === "adjusted" ? budget.minus(own) : own.minus(budget);
  return {
    basis: basis === "adjusted" ? "initial" : "adjusted",
    budget,
    ...(rate === undefined ? {} : { rate }),
    ...(recalled.isPositive() ? { recalled } : {}),
  };
}

/**
 * Of tables that speak of mostly the same projects only the longest is a result; of equals the one that the others are
 * parts of (汇总 beside 中央资金 and 省级资金), else the first.
 */
function withoutCopies(sources: readonly ExecutionSource[]): readonly ExecutionSource[] {
  const kept: { source: ExecutionSource; readonly projects: ReadonlySet<string> }[] = [];
  const longestFirst = [...sources].sort((a, b) => b.records.length - a.records.length);
  for (const source of longestFirst) {
    const projects = new Set(source.records.map(({ project }) => project));
    const same = kept.find(
      (other) => 2 * [...projects].filter((key) => other.projects.has(key)).length > projects.size,
    );
    if (same === undefined) kept.push({ source, projects });
    else if (isPartOf(same.source, source)) same.source = source;
  }
  const chosen = new Set(kept.map(({ source }) => source));
  return sources.filter((source) => chosen.has(source));
}

/** Whether no project has more in one table than in the other, and most have less: of what it was given and of what it spent. */
function isPartOf(part: ExecutionSource, whole: ExecutionSource): boolean {
  if (part.records.length !== whole.records.length) return false;
  const own = new Map(whole.records.map((record) => [record.project, record]));
  const pairs = part.records.flatMap((record) => {
    const same = own.get(record.project);
    return same === undefined ? [] : [[record, same] as const];
  });
  return (["budget", "spent"] as const).every(
    (field) =>
      pairs.every(([less, more]) => less[field].lte(more[field])) &&
      pairs.filter(([less, more]) => less[field].lt(more[field])).length * 2 > pairs.length,
  );
}
