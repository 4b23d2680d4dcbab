import { plain } from "../../domain/figures/exact";
import { RESULT } from "../../messages/results";
import { say } from "../../messages/text/fill";
import { clauses } from "../../messages/text/punctuation";
import type { ReportContext } from "../context";
import type { ExecutionPlaces } from "../execution/execution-places";
import { basisWords, unitWords } from "../execution/execution-words";
import { amountFormat, CENTRED, HEADING, NUMBER, TEXT, withFormat } from "../looks";
import { putPercentage } from "../percentage-cell";
import type { SheetDraft } from "../sheet-draft";
import { numbered } from "./numbered";

/** Budget, spending, balance and rate of each fund, with the rate over the other budget. */
export function executionPart(context: ReportContext, draft: SheetDraft, results: readonly ExecutionPlaces[]): void {
  const { lang } = context;
  const { ratePercent } = context.outcome.profile.profile.rounding;
  draft.section(numbered(draft, RESULT.executionPart[lang], lang));
  draft.headings([
    RESULT.fund[lang],
    RESULT.budget[lang],
    RESULT.spent[lang],
    RESULT.balance[lang],
    RESULT.executionRate[lang],
    RESULT.basis[lang],
  ]);
  draft.putWide(draft.row - 1, 6, draft.lastCol, RESULT.remark[lang], HEADING);
  for (const { result, budget, spent, balance, decimals } of results) {
    const { row } = draft;
    const money = withFormat(NUMBER, amountFormat(decimals));
    draft.put(row, 0, result.fund === "" ? RESULT.total[lang] : result.fund, TEXT);
    const whole = draft.putLive(row, 1, budget, money);
    const part = draft.putLive(row, 2, spent, money);
    draft.putLive(row, 3, balance, money);
    putPercentage(draft, row, 4, { part, whole, decimals: ratePercent, look: { ...NUMBER, bold: true } });
    draft.put(row, 5, basisWords(result.basis, lang), CENTRED);
    draft.putWide(row, 6, draft.lastCol, remarkOf(context, result, decimals), TEXT);
    draft.row += 1;
  }
  draft.gap();
}

function remarkOf(context: ReportContext, result: ExecutionPlaces["result"], decimals: number): string {
  const { lang } = context;
  const { otherBasis: other } = result;
  const unit = unitWords(result, lang);
  if (other?.rate === undefined) return unit;
  const { ratePercent } = context.outcome.profile.profile.rounding;
  const basis = say(RESULT.otherBasis, lang, { basis: basisWords(other.basis, lang) });
  const recalled =
    other.recalled === undefined || other.recalled.isZero()
      ? ""
      : say(RESULT.recalled, lang, { amount: other.recalled.abs().toFixed(decimals) });
  const shown = `${basis} ${plain(other.budget)}: ${other.rate.times(100).toFixed(ratePercent)}%`;
  return clauses([unit, shown, recalled], lang);
}
