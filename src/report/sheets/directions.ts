import { RESULT } from "../../messages/results";
import { labelled } from "../../messages/text/punctuation";
import type { CellLook, SheetPlan } from "../../sheets/plan";
import type { ReportContext } from "../context";
import type { ExecutionPlaces } from "../execution/execution-places";
import { basisWords, unitWords } from "../execution/execution-words";
import type { Live } from "../live";
import { rounded, sumOver } from "../live";
import { amountFormat, asTotal, CENTRED, NUMBER, TEXT, withFormat } from "../looks";
import { putPercentage } from "../percentage-cell";
import { SheetDraft } from "../sheet-draft";

const WIDTHS = [6, 46, 16, 12, 16, 12];
const COL = { number: 0, name: 1, amount: 2, share: 3, spent: 4, rate: 5 } as const;
/** More slices than this make a pie unreadable. */
const MOST_SLICES = 8;

/** Amounts and shares by funding direction, with the chart; undefined when no fund has directions. */
export function directionsSheet(context: ReportContext, funds: readonly ExecutionPlaces[]): SheetPlan | undefined {
  const shown = funds.filter(({ directions }) => directions.length > 0);
  if (shown.length === 0) return undefined;
  const draft = new SheetDraft("directions", context.titles.directions, WIDTHS);
  const first = shown[0];
  const { lang } = context;
  const unit = first === undefined ? "" : unitWords(first.result, lang);
  const basis = first === undefined ? "" : basisWords(first.result.basis, lang);
  draft.heading(RESULT.directionsTitle[lang], labelled(RESULT.basis[lang], basis, lang), unit);
  draft.keepInView(2);
  draft.repeatOnPaper(0, 1);
  for (const fund of shown) directionTable(context, draft, fund, shown.length > 1);
  return draft.plan();
}

function directionTable(context: ReportContext, draft: SheetDraft, fund: ExecutionPlaces, titled: boolean): void {
  const { lang } = context;
  if (titled) draft.section(fund.result.fund);
  draft.headings([
    RESULT.number[lang],
    RESULT.direction[lang],
    RESULT.amount[lang],
    RESULT.share[lang],
    RESULT.spent[lang],
    RESULT.executionRate[lang],
  ]);
  const { directions, decimals } = fund;
  const top = draft.row;
  const bottom = top + directions.length - 1;
  const sumOf = (col: number, amounts: readonly Live[]) =>
    rounded(
      sumOver(
        [draft.range(top, col, bottom, col)],
        amounts.map(({ value }) => value),
      ),
      decimals,
    );
  const amount = sumOf(
    COL.amount,
    directions.map(({ budget }) => budget),
  );
  const spent = sumOf(
    COL.spent,
    directions.map((line) => line.spent),
  );
  const whole = draft.figureAt(bottom + 1, COL.amount, amount.value);
  const ratePercent = context.outcome.profile.profile.rounding.ratePercent;
  const columns: Columns = { draft, whole, decimals, ratePercent };
  directions.forEach((line, index) => {
    draft.put(draft.row, COL.number, index + 1, CENTRED);
    draft.put(draft.row, COL.name, line.line.name, TEXT);
    amountCells(columns, line.budget, line.spent, NUMBER);
  });
  draft.putWide(draft.row, COL.number, COL.name, RESULT.total[lang], asTotal(CENTRED));
  amountCells(columns, amount, spent, asTotal(NUMBER));
  draft.gap();
  directionChart(draft, fund, { top, bottom, title: RESULT.directionChart[lang], series: RESULT.amount[lang] });
}

interface Columns {
  readonly draft: SheetDraft;
  /** The cell that the shares are parts of. */
  readonly whole: Live;
  /** Decimals of the amounts. */
  readonly decimals: number;
  /** Decimals of percentages. */
  readonly ratePercent: number;
}

/** Amount with its share, spending with its rate. Takes the row. */
function amountCells(
  { draft, whole, decimals, ratePercent }: Columns,
  amount: Live,
  spent: Live,
  look: CellLook,
): void {
  const { row } = draft;
  const money = withFormat(look, amountFormat(decimals));
  const cell = draft.putLive(row, COL.amount, amount, money);
  putPercentage(draft, row, COL.share, { part: cell, whole, decimals: ratePercent, look });
  const paid = draft.putLive(row, COL.spent, spent, money);
  putPercentage(draft, row, COL.rate, { part: paid, whole: cell, decimals: ratePercent, look });
  draft.row += 1;
}

function directionChart(
  draft: SheetDraft,
  { directions, decimals }: ExecutionPlaces,
  {
    top,
    bottom,
    title,
    series,
  }: { readonly top: number; readonly bottom: number; readonly title: string; readonly series: string },
): void {
  const isPie = directions.length <= MOST_SLICES && directions.every(({ budget }) => budget.value.gte(0));
  draft.chart({
    kind: isPie ? "pie" : "column",
    title,
    area: { top: draft.row, bottom: draft.row + 18, left: 0, right: draft.lastCol },
    categories: draft.range(top, COL.name, bottom, COL.name),
    series: [{ name: series, values: draft.range(top, COL.amount, bottom, COL.amount) }],
    valueFormat: amountFormat(decimals),
  });
  draft.gap(20);
}
