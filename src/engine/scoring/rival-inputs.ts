import { formatPlace } from "../../domain/cells/address";
import { countedBy } from "../../domain/collections/groups";
import { overlap, scaleInterval } from "../../domain/figures/interval";
import type { Figure, Indicator, Model, Scorecard } from "../../domain/model";
import type { Quantity } from "../../domain/quantity/quantity";
import type { RecordTable, Table } from "../../domain/table";
import { columnOf, dataLines, isRecordTable } from "../../domain/table";
import type { Refusal } from "../../sheets/port";
import type { MentionIndex } from "../tables/mention-index";
import { nameKey } from "../tables/name-key";
import type { TableReader } from "../tables/table-reader";
import { allTables } from "../tables/table-reader";

/**
 * Two places that give different inputs for one figure where nothing decides between them: tables of the same role and
 * year under the same heading over the same projects, or scorecards of the same year over the same indicators. Tables
 * set aside, of other roles, with other projects or under other headings are decided by that and are no rivals.
 */
export function rivalInputs(of: {
  readonly model: Model;
  readonly scorecards: readonly Scorecard[];
  readonly tables: ReadonlyMap<string, Table>;
  readonly reader: TableReader;
  readonly mentions: MentionIndex;
}): readonly Refusal[] {
  return [...executionRivals(of), ...scorecardRivals(of)];
}

function executionRivals({
  model,
  reader,
  mentions,
}: Pick<Parameters<typeof rivalInputs>[0], "model" | "reader" | "mentions">): Refusal[] {
  const firstOf = new Map<string, ReadonlyMap<string, readonly Figure[]>>();
  const refusals: Refusal[] = [];
  for (const table of allTables(model)) {
    if (!isRecordTable(table) || table.role !== "expenditures" || table.setAside !== undefined) continue;
    const figures = spendingByProject(table, reader, mentions);
    if (figures.size === 0) continue;
    const headings = (["budget", "spent"] as const).map((field) => nameKey(columnOf(table, field)?.heading ?? ""));
    const key = JSON.stringify([table.year, headings, [...figures.keys()].sort()]);
    const rival = firstOf.get(key);
    if (rival === undefined) firstOf.set(key, figures);
    else refusals.push(...firstDifference(rival, figures));
  }
  return refusals;
}

function spendingByProject(
  table: RecordTable,
  reader: TableReader,
  mentions: MentionIndex,
): ReadonlyMap<string, readonly Figure[]> {
  const figures = new Map<string, readonly Figure[]>();
  for (const { index } of dataLines(table)) {
    const project = mentions.at(table.id, index)?.project.key;
    if (project === undefined || figures.has(project)) continue;
    const pair = [reader.figure(table, index, "budget"), reader.figure(table, index, "spent")];
    figures.set(
      project,
      pair.filter((figure) => figure !== undefined),
    );
  }
  return figures;
}

function firstDifference(
  a: ReadonlyMap<string, readonly Figure[]>,
  b: ReadonlyMap<string, readonly Figure[]>,
): Refusal[] {
  for (const [project, figures] of a)
    for (const figure of figures) {
      const other = b.get(project)?.find(({ field }) => field === figure.field);
      if (other !== undefined && contradict(figure.quantity, other.quantity))
        return [refusal(formatPlace(figure.at), formatPlace(other.at), project)];
    }
  return [];
}

function scorecardRivals({
  scorecards,
  tables,
}: Pick<Parameters<typeof rivalInputs>[0], "scorecards" | "tables">): Refusal[] {
  const firstOf = new Map<string, Scorecard>();
  const refusals: Refusal[] = [];
  const subjectOf = (card: Scorecard): string => JSON.stringify([card.project, tables.get(card.table)?.year]);
  const counts = countedBy(scorecards, subjectOf);
  for (const scorecard of scorecards) {
    const subject = subjectOf(scorecard);
    // Hardly any project has a second scorecard: nobody needs to sort the names of its indicators then.
    if (counts.get(subject) === 1) continue;
    const names = scorecard.indicators.map(({ name }) => nameKey(name.value)).sort();
    if (names.length < 2) continue;
    const key = JSON.stringify([subject, names]);
    const rival = firstOf.get(key);
    if (rival === undefined) firstOf.set(key, scorecard);
    else refusals.push(...differingActual(rival, scorecard));
  }
  return refusals;
}

function differingActual(a: Scorecard, b: Scorecard): Refusal[] {
  const byName = new Map(
    b.indicators.map((indicator): [string, Indicator] => [nameKey(indicator.name.value), indicator]),
  );
  for (const indicator of a.indicators) {
    const mine = indicator.actual;
    const theirs = byName.get(nameKey(indicator.name.value))?.actual;
    if (mine?.quantity === undefined || theirs?.quantity === undefined) continue;
    if (contradict(mine.quantity, theirs.quantity))
      return [refusal(formatPlace(mine.at), formatPlace(theirs.at), indicator.name.value)];
  }
  return [];
}

/** Whether two displays of one figure exclude each other, units considered; other currencies are other figures. */
function contradict(a: Quantity, b: Quantity): boolean {
  if (a.unit?.kind === "money" && b.unit?.kind === "money") {
    if (a.unit.currency !== b.unit.currency) return false;
    // Equal values need no tolerance: nearly everything that two copies of a table say.
    if (a.unit.factor.eq(b.unit.factor) && a.value.eq(b.value)) return false;
    return !overlap(scaleInterval(a.display, a.unit.factor), scaleInterval(b.display, b.unit.factor));
  }
  return a.percent === b.percent && !a.value.eq(b.value) && !overlap(a.display, b.display);
}

function refusal(first: string, second: string, name: string): Refusal {
  return { code: "rival-inputs", facts: { first, second, name } };
}
