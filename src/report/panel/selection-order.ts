import { formatA1 } from "../../domain/cells/address";
import { exact } from "../../domain/figures/exact";
import type { PanelResult } from "../../engine/outcome/panel";
import { selectionRule } from "../../engine/panel/panel-results";
import type { ReportContext } from "../context";
import type { Live } from "../live";
import type { SheetDraft } from "../sheet-draft";
import { fixedColumn, formula } from "./panel-formula";

/**
 * A project's place in the selection: its rank, after those of the same rank that go before it. Undefined without a rank;
 * a plain number where equal ranks are ordered by amounts of which one is missing.
 */
export function orderLive(
  context: ReportContext,
  draft: SheetDraft,
  panel: PanelResult,
  at: { readonly index: number; readonly top: number; readonly rank: number; readonly amount: number },
): Live | undefined {
  const choice = panel.projects[at.index]?.choice;
  if (choice === undefined) return undefined;
  const row = at.top + at.index;
  const value = exact(choice.order);
  const { ties } = selectionRule(context.outcome.profile.profile);
  const rank = formatA1(draft.at(row, at.rank));
  const column = (left: number) => ({ sheet: draft.title, left });
  const before = (left: number) => fixedColumn(column(left), at.top, row - 1);
  const earlier = at.index === 0 ? "" : `+COUNTIF(${before(at.rank)},${rank})`;
  if (ties !== "smaller-first") return formula(`${rank}${earlier}`, value);
  if (panel.projects.some(({ amount }) => amount === undefined || amount.lte(0)))
    return formula(String(choice.order), value);
  const bottom = at.top + panel.projects.length - 1;
  const all = (left: number) => fixedColumn(column(left), at.top, bottom);
  const amount = formatA1(draft.at(row, at.amount));
  const smaller = `+COUNTIFS(${all(at.rank)},${rank},${all(at.amount)},"<"&${amount})`;
  const same = at.index === 0 ? "" : `+COUNTIFS(${before(at.rank)},${rank},${before(at.amount)},${amount})`;
  return formula(`${rank}${smaller}${same}`, value);
}
