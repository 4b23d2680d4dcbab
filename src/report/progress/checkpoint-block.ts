import { exact } from "../../domain/exact";
import type { Checkpoint, ProgressResult } from "../../engine/outcome";
import { say } from "../../messages/fill";
import { RESULT } from "../../messages/results";
import type { CellLook } from "../../sheets/plan";
import type { ReportContext } from "../context";
import type { Live } from "../live";
import { minus, over, rounded } from "../live";
import { amountFormat, asTotal, CENTRED, NUMBER, percentFormat, TEXT, withFormat } from "../looks";
import type { SheetDraft } from "../sheet-draft";
import type { MonthCells } from "./month-cells";

const COL = { number: 0, name: 1, budget: 2, spent: 3, rate: 4, now: 5, revised: 6, today: 7, since: 8 } as const;

/** What was kept at each earlier date against what the workbook says now. */
export function checkpointBlocks(
  context: ReportContext,
  draft: SheetDraft,
  result: ProgressResult,
  cells: MonthCells,
  places: number,
): void {
  const unit = result.unit?.text ?? "";
  const months = new Set(result.checkpoints.map(({ month }) => month));
  for (const month of months) {
    // A date that is yet to come, seen from the month in force, is no checkpoint to look back to.
    if (month >= result.month) continue;
    const kept = result.checkpoints.filter((one) => one.month === month && one.unit === unit);
    if (kept.length > 0) block(context, draft, { result, month, kept, cells, places });
  }
}

interface Block {
  readonly result: ProgressResult;
  readonly month: number;
  readonly kept: readonly Checkpoint[];
  readonly cells: MonthCells;
  readonly places: number;
}

function block(context: ReportContext, draft: SheetDraft, of: Block): void {
  const { lang } = context;
  draft.section(say(RESULT.checkpointTitle, lang, { month: String(of.month) }));
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
  const lines = of.kept.filter(({ project }) => project !== "");
  lines.forEach((line, index) => {
    draft.put(draft.row, COL.number, index + 1, CENTRED);
    draft.put(draft.row, COL.name, line.name, TEXT);
    const place = of.result.projects.findIndex(({ project }) => project === line.project);
    figures(context, draft, line, of.cells.spent[place] ?? [], of, NUMBER);
  });
  const fund = of.kept.find(({ project }) => project === "");
  if (fund !== undefined) {
    draft.putWide(draft.row, COL.number, COL.name, RESULT.total[lang], asTotal(CENTRED));
    figures(context, draft, fund, of.cells.spent.at(-1) ?? [], of, asTotal(NUMBER));
  }
  draft.gap();
}

/** The figures kept, and those of the same month and of the month in force as the workbook has them now. */
function figures(
  context: ReportContext,
  draft: SheetDraft,
  kept: Checkpoint,
  spent: readonly Live[],
  { month, result, places }: Block,
  look: CellLook,
): void {
  const { row } = draft;
  const { ratePercent } = context.outcome.profile.profile.rounding;
  const money = withFormat(look, amountFormat(places));
  draft.put(row, COL.budget, exact(kept.budget).toNumber(), money);
  draft.put(row, COL.spent, exact(kept.spent).toNumber(), money);
  const budget = draft.figureAt(row, COL.budget, exact(kept.budget));
  const then = draft.figureAt(row, COL.spent, exact(kept.spent));
  if (budget.value.isZero()) draft.put(row, COL.rate, "—", look);
  else
    draft.putLive(
      row,
      COL.rate,
      rounded(over(then, budget), ratePercent + 2),
      withFormat(look, percentFormat(ratePercent)),
    );
  const [same, today] = [spent[month - 1], spent[result.month - 1]];
  if (same === undefined) {
    draft.put(row, COL.now, "—", look);
    draft.put(row, COL.revised, "—", look);
  } else {
    const now = draft.putLive(row, COL.now, same, money);
    const revised = rounded(minus(now, then), places);
    const tone: CellLook = revised.value.isZero() ? look : { ...look, tone: "poor" };
    const format = amountFormat(places);
    draft.putLive(row, COL.revised, revised, withFormat(tone, `${format};-${format};"—"`));
  }
  if (today === undefined) {
    draft.put(row, COL.today, "—", look);
    draft.put(row, COL.since, "—", look);
  } else {
    const now = draft.putLive(row, COL.today, today, money);
    draft.putLive(row, COL.since, rounded(minus(now, then), places), money);
  }
  draft.row += 1;
}
