import { exact } from "../../domain/figures/exact";
import type { Checkpoint } from "../../engine/outcome/progress";
import { RESULT } from "../../messages/results";
import { say } from "../../messages/text/fill";
import type { CellLook } from "../../sheets/plan";
import type { Live } from "../live";
import { minus, rounded } from "../live";
import { amountFormat, asTotal, CENTRED, differenceOf, NUMBER, TEXT, withFormat } from "../looks";
import { putPercentage } from "../percentage-cell";
import type { MonthCells, ProgressDraft } from "./progress-draft";

const COL = { number: 0, name: 1, budget: 2, spent: 3, rate: 4, now: 5, revised: 6, today: 7, since: 8 } as const;

/** What was kept at each earlier date against what the workbook says now. */
export function checkpointBlocks(sheet: ProgressDraft, cells: MonthCells): void {
  const { result } = sheet;
  const unit = result.unit?.text ?? "";
  const months = new Set(result.checkpoints.map(({ month }) => month));
  for (const month of months) {
    // A date that is yet to come, seen from the month in force, is no checkpoint to look back to.
    if (month >= result.month) continue;
    const kept = result.checkpoints.filter((one) => one.month === month && one.unit === unit);
    if (kept.length > 0) block(sheet, month, kept, cells);
  }
}

function block(sheet: ProgressDraft, month: number, kept: readonly Checkpoint[], cells: MonthCells): void {
  const { context, draft, result } = sheet;
  const { lang } = context;
  draft.section(say(RESULT.checkpointTitle, lang, { month: String(month) }));
  draft.headings(
    [
      RESULT.number,
      RESULT.project,
      RESULT.keptBudget,
      RESULT.keptSpent,
      RESULT.keptRate,
      RESULT.nowAtMonth,
      RESULT.revised,
      RESULT.spentBy,
      RESULT.spentSince,
    ].map((phrase) => phrase[lang]),
  );
  const lines = kept.filter(({ project }) => project !== "");
  lines.forEach((line, index) => {
    draft.put(draft.row, COL.number, index + 1, CENTRED);
    draft.put(draft.row, COL.name, line.name, TEXT);
    const place = result.projects.findIndex(({ project }) => project === line.project);
    figures(sheet, line, cells.spent[place] ?? [], NUMBER);
  });
  const fund = kept.find(({ project }) => project === "");
  if (fund !== undefined) {
    draft.putWide(draft.row, COL.number, COL.name, RESULT.total[lang], asTotal(CENTRED));
    figures(sheet, fund, cells.spent.at(-1) ?? [], asTotal(NUMBER));
  }
  draft.gap();
}

/** The figures kept, and those of the same month and of the month in force as the workbook has them now. */
function figures(
  { context, draft, result, decimals }: ProgressDraft,
  kept: Checkpoint,
  spent: readonly Live[],
  look: CellLook,
): void {
  const { row } = draft;
  const { ratePercent } = context.outcome.profile.profile.rounding;
  const money = withFormat(look, amountFormat(decimals));
  draft.put(row, COL.budget, exact(kept.budget).toNumber(), money);
  draft.put(row, COL.spent, exact(kept.spent).toNumber(), money);
  const budget = draft.figureAt(row, COL.budget, exact(kept.budget));
  const then = draft.figureAt(row, COL.spent, exact(kept.spent));
  putPercentage(draft, row, COL.rate, { part: then, whole: budget, decimals: ratePercent, look });
  const [same, today] = [spent[kept.month - 1], spent[result.month - 1]];
  if (same === undefined) {
    draft.put(row, COL.now, "—", look);
    draft.put(row, COL.revised, "—", look);
  } else {
    const now = draft.putLive(row, COL.now, same, money);
    const revised = rounded(minus(now, then), decimals);
    const tone: CellLook = revised.value.isZero() ? look : { ...look, tone: "poor" };
    draft.putLive(row, COL.revised, revised, withFormat(tone, differenceOf(amountFormat(decimals))));
  }
  if (today === undefined) {
    draft.put(row, COL.today, "—", look);
    draft.put(row, COL.since, "—", look);
  } else {
    const now = draft.putLive(row, COL.today, today, money);
    draft.putLive(row, COL.since, rounded(minus(now, then), decimals), money);
  }
  draft.row += 1;
}
