import type { CellAddress } from "../../domain/cells/address";
import type { Exact } from "../../domain/figures/exact";
import type { ExecutionResult } from "../../engine/outcome/execution";
import { RESULT } from "../../messages/results";
import { say } from "../../messages/text/fill";
import type { ReportContext } from "../context";
import { sourceLive } from "../context";
import { minus, plus, rounded } from "../live";
import { amountFormat, CENTRED, NUMBER, TEXT, withFormat } from "../looks";
import { putSource } from "../source-link";
import type { AmountCells, ExecutionDraft } from "./execution-lines";
import { COL, putRate } from "./execution-lines";
import { basisWords } from "./execution-words";

/** The same spending over the other budget: the total with what was recalled or added. */
export function otherBasisLine(sheet: ExecutionDraft, result: ExecutionResult, total: AmountCells): void {
  const { context, draft, decimals } = sheet;
  const { lang } = context;
  const other = result.otherBasis;
  if (other === undefined) return;
  const { row } = draft;
  const money = withFormat(NUMBER, amountFormat(decimals));
  draft.put(row, COL.number, null, CENTRED);
  draft.put(row, COL.name, say(RESULT.otherBasis, lang, { basis: basisWords(other.basis, lang) }), TEXT);
  const difference = other.budget.minus(result.total.budget);
  const wasAdded = difference.isNegative();
  const said = textWith(context, difference.abs());
  const role = (wasAdded ? RESULT.added : RESULT.recalledRole)[lang];
  const change = sourceLive(context, difference.abs(), { ...said, what: result.fund, role });
  const whole = wasAdded ? minus(total.budget, change) : plus(total.budget, change);
  const budget = draft.putLive(row, COL.budget, rounded(whole, decimals), money);
  const spent = draft.putLive(row, COL.spent, total.spent, money);
  draft.putLive(row, COL.balance, rounded(minus(budget, spent), decimals), money);
  putRate(sheet, budget, spent, NUMBER);
  draft.put(row, COL.stated, null, NUMBER);
  const amount = difference.abs().toFixed(decimals);
  draft.put(row, COL.remark, wasAdded ? null : say(RESULT.recalled, lang, { amount }), TEXT);
  putSource(draft, row, COL.source, said.at);
  draft.row += 1;
}

/** The text of a project's record that names an amount. */
function textWith(
  { outcome }: ReportContext,
  amount: Exact,
): { readonly at: CellAddress | undefined; readonly text: string } {
  const figure = amount.toFixed();
  for (const { mentions } of outcome.model.projects)
    for (const { texts } of mentions) {
      const said = texts.find(({ value }) => value.includes(figure));
      if (said !== undefined) return { at: said.at, text: said.value };
    }
  return { at: undefined, text: "" };
}
