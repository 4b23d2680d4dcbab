import type { CellAddress } from "../../domain/cells/address";
import { countedBy } from "../../domain/collections/groups";
import { plain } from "../../domain/figures/exact";
import type { Field, Language } from "../../domain/lists";
import type { Project } from "../../domain/model";
import type { ExecutionLine, ExecutionResult } from "../../engine/outcome/execution";
import type { Outcome } from "../../engine/outcome/outcome";
import type { ScorecardScore } from "../../engine/outcome/scores";
import { projectText } from "../../engine/tables/mention-index";
import type { MarkEntry, MoneyEntry, RecordEntry } from "./book-entry";
import { lineMark, scorecardMark } from "./mark-entry";
import { consolidatedAmount, rateAsShown } from "./money-entry";

/**
 * Records of a workbook without forms: its projects with budget or score, in the order of the workbook; where it has
 * none, the fund with its own mark.
 */
export function lineRecords(outcome: Outcome, lang: Language): readonly RecordEntry[] {
  const marks = marksByProject(outcome, lang);
  const money = moneyByProject(outcome.execution);
  const rows = findingsByRow(outcome);
  const records = outcome.model.projects.flatMap((project): readonly RecordEntry[] => {
    const [mark, amounts] = [marks.get(project.key), money.get(project.key)];
    return mark === undefined && amounts === undefined
      ? []
      : [projectRecord(project, findingsOf(project, rows), mark, amounts)];
  });
  if (records.length > 0) return records;
  return outcome.scorecards.flatMap((card) => fundRecord(card, outcome, lang));
}

const DEPARTMENT: readonly Field[] = ["department"];
const IMPLEMENTER: readonly Field[] = ["implementing_unit"];

function projectRecord(
  project: Project,
  findings: number,
  mark: MarkEntry | undefined,
  money: MoneyEntry | undefined,
): RecordEntry {
  const { at, value } = project.name;
  const mention = project.mentions[0];
  const text = (fields: readonly Field[]) =>
    mention === undefined ? undefined : projectText({ project, mention }, fields);
  const [department, implementer] = [text(DEPARTMENT), text(IMPLEMENTER)];
  return {
    at,
    project: value,
    ...(department === undefined ? {} : { department }),
    ...(implementer === undefined ? {} : { implementer }),
    ...(money === undefined ? {} : { money }),
    ...(mark === undefined ? {} : { mark }),
    findings,
  };
}

/** How many findings lie in each row, by `rowKey`. */
function findingsByRow({ findings }: Outcome): ReadonlyMap<string, number> {
  const counts = countedBy(findings, ({ at }) => rowKey(at));
  return counts;
}

function rowKey({ sheet, row }: CellAddress): string {
  return `${row}@${sheet}`;
}

/** Findings in the rows where the project is named. */
function findingsOf({ mentions }: Project, byRow: ReadonlyMap<string, number>): number {
  const rows = new Set(mentions.map(({ name }) => rowKey(name.at)));
  return [...rows].reduce((sum, row) => sum + (byRow.get(row) ?? 0), 0);
}

function fundRecord(card: ScorecardScore, outcome: Outcome, lang: Language): readonly RecordEntry[] {
  const at = card.indicators[0]?.indicator.name.at;
  if (at === undefined) return [];
  const findings = outcome.findings.filter((finding) => finding.at.sheet === at.sheet).length;
  return [{ at, project: card.name, mark: scorecardMark(card, lang), findings }];
}

/** A project's own scorecard goes before its line in a table of scores. */
function marksByProject({ projectScores, scorecards }: Outcome, lang: Language): ReadonlyMap<string, MarkEntry> {
  const marks = new Map<string, MarkEntry>();
  for (const card of scorecards)
    if (card.project !== undefined && !marks.has(card.project)) marks.set(card.project, scorecardMark(card, lang));
  for (const score of projectScores) if (!marks.has(score.project)) marks.set(score.project, lineMark(score));
  return marks;
}

function moneyByProject(execution: readonly ExecutionResult[]): ReadonlyMap<string, MoneyEntry> {
  const money = new Map<string, MoneyEntry>();
  for (const result of execution)
    for (const line of result.projects) if (!money.has(line.project)) money.set(line.project, lineMoney(line, result));
  return money;
}

function lineMoney(line: ExecutionLine, { basis, unit }: ExecutionResult): MoneyEntry {
  const over = basis === "initial" ? "initial" : "budget";
  const budget = consolidatedAmount(line.budget, unit);
  return {
    unit: budget.unit,
    over,
    [over]: plain(budget.value),
    spent: plain(consolidatedAmount(line.spent, unit).value),
    ...(line.statedRate === undefined ? {} : { statedRate: rateAsShown(line.statedRate) }),
  };
}
