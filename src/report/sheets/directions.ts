import { RESULT } from "../../messages/results";
import type { SheetPlan } from "../../sheets/plan";
import type { ReportContext } from "../context";
import { over, rounded, sumOver } from "../live";
import { amountFormat, asTotal, CENTRED, NUMBER, percentFormat, TEXT, withFormat } from "../looks";
import { SheetDraft } from "../sheet-draft";
import type { ExecutionPlaces } from "./execution";
import { basisWords, unitWords } from "./execution";

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
  draft.heading(
    RESULT.directionsTitle[lang],
    `${RESULT.basis[lang]}: ${basis}`.replace(": ", lang === "zh" ? "：" : ": "),
    unit,
  );
  draft.keepInView(2);
  draft.repeatOnPaper(0, 1);
  for (const fund of shown) directionTable(context, draft, fund, shown.length > 1);
  return draft.plan();
}

function directionTable(context: ReportContext, draft: SheetDraft, fund: ExecutionPlaces, titled: boolean): void {
  const { lang } = context;
  const { ratePercent } = context.outcome.profile.profile.rounding;
  if (titled) draft.section(fund.result.fund);
  draft.headings([
    RESULT.number[lang],
    RESULT.direction[lang],
    RESULT.amount[lang],
    RESULT.share[lang],
    RESULT.spent[lang],
    RESULT.executionRate[lang],
  ]);
  const top = draft.row;
  const bottom = top + fund.directions.length - 1;
  const totalRow = bottom + 1;
  const money = withFormat(NUMBER, amountFormat(fund.places));
  const percent = withFormat(NUMBER, percentFormat(ratePercent));
  const amounts = draft.range(top, COL.amount, bottom, COL.amount);
  const spending = draft.range(top, COL.spent, bottom, COL.spent);
  const sum = rounded(
    sumOver(
      [amounts],
      fund.directions.map(({ budget }) => budget.value),
    ),
    fund.places,
  );
  const total = draft.figureAt(totalRow, COL.amount, sum.value);
  fund.directions.forEach(({ line, budget, spent }, index) => {
    const { row } = draft;
    draft.put(row, COL.number, index + 1, CENTRED);
    draft.put(row, COL.name, line.name, TEXT);
    const amount = draft.putLive(row, COL.amount, budget, money);
    if (total.value.isZero()) draft.put(row, COL.share, "—", NUMBER);
    else draft.putLive(row, COL.share, rounded(over(amount, total), ratePercent + 2), percent);
    const paid = draft.putLive(row, COL.spent, spent, money);
    if (amount.value.isZero()) draft.put(row, COL.rate, "—", NUMBER);
    else draft.putLive(row, COL.rate, rounded(over(paid, amount), ratePercent + 2), percent);
    draft.row += 1;
  });
  draft.putWide(totalRow, COL.number, COL.name, RESULT.total[lang], asTotal(CENTRED));
  draft.putLive(totalRow, COL.amount, sum, asTotal(money));
  if (total.value.isZero()) draft.put(totalRow, COL.share, "—", asTotal(NUMBER));
  else draft.putLive(totalRow, COL.share, rounded(over(total, total), ratePercent + 2), asTotal(percent));
  const paid = rounded(
    sumOver(
      [spending],
      fund.directions.map(({ spent }) => spent.value),
    ),
    fund.places,
  );
  const paidCell = draft.putLive(totalRow, COL.spent, paid, asTotal(money));
  if (total.value.isZero()) draft.put(totalRow, COL.rate, "—", asTotal(NUMBER));
  else draft.putLive(totalRow, COL.rate, rounded(over(paidCell, total), ratePercent + 2), asTotal(percent));
  draft.row = totalRow + 2;
  draft.chart({
    kind:
      fund.directions.length > MOST_SLICES || fund.directions.some(({ budget }) => budget.value.lt(0))
        ? "column"
        : "pie",
    title: RESULT.directionChart[lang],
    area: { top: draft.row, bottom: draft.row + 18, left: 0, right: draft.lastCol },
    categories: draft.range(top, COL.name, bottom, COL.name),
    series: [{ name: RESULT.amount[lang], values: amounts }],
    valueFormat: amountFormat(fund.places),
  });
  draft.gap(20);
}
