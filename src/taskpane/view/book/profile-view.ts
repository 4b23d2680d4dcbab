/** The rule in force: where it comes from, and the whole of it as JSON. */
export interface ProfileView {
  readonly id: string;
  readonly title: string;
  readonly hash: string;
  readonly source: string;
  /** How far the source was checked, where the profile says it. */
  readonly note?: string;
  readonly checked: boolean;
  readonly chosenBy: "option" | "ledger" | "workbook" | "default";
  /** Over-fulfilment cut-off as a percentage, when the rule has one that takes points: "150". */
  readonly cutOffPercent?: string;
  /** Where no rule was named: another that gives more of the stated scores, and by how much, as a sentence. */
  readonly better?: { readonly id: string; readonly words: string };
  /** Where no rule was named: the total that the sheet states, and what the rule in force gives instead. */
  readonly unmet?: { readonly stated: string; readonly computed: string };
  readonly json: string;
}
