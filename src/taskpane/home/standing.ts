import type { Standing } from "../session/session";
import type { BookView } from "../view/book/book-view";

/** Whether result sheets stand in the workbook, as far as the ledger or this pane knows. */
export function isScored({ view, written }: Standing): boolean {
  return view.scored || written !== undefined;
}

/** No rule was named and the default one gives another total than the sheet: the user should name the rule. */
export function doubtfulRule({
  profile,
  scorecards,
}: BookView): { readonly stated: string; readonly computed: string } | undefined {
  const [card] = scorecards;
  if (profile.chosenBy !== "default" || card?.stated === undefined) return undefined;
  const { stated, total } = card;
  return Number(stated) === Number(total) ? undefined : { stated, computed: total };
}
