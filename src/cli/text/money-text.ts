import { amountText } from "../../domain/figures/amount-text";
import type { Exact } from "../../domain/figures/exact";
import type { Language } from "../../domain/lists";
import type { ExecutionResult } from "../../engine/outcome/execution";
import type { Outcome } from "../../engine/outcome/outcome";
import type { PanelResult } from "../../engine/outcome/panel";
import type { Lamp, ProgressResult } from "../../engine/outcome/progress";
import { selectionRule } from "../../engine/panel/panel-results";
import { CLI } from "../../messages/cli";
import { lampWord } from "../../messages/terms/lamps";
import { say } from "../../messages/text/fill";
import { basisWords } from "../../report/execution/execution-words";
import { selectionWords } from "../../report/panel/selection-words";

/** Budget and spending of a fund, on both bases where there are two. */
export function executionLines(outcome: Outcome, result: ExecutionResult, lang: Language): readonly string[] {
  const { ratePercent } = outcome.profile.profile.rounding;
  const percent = (rate: Exact | undefined) => (rate === undefined ? "—" : `${rate.times(100).toFixed(ratePercent)}%`);
  const { total, otherBasis: other } = result;
  const main = say(CLI.execution, lang, {
    rate: percent(total.rate),
    basis: basisWords(result.basis, lang),
    budget: amountText(total.budget),
    spent: amountText(total.spent),
    balance: amountText(total.balance),
    unit: result.unit === undefined ? "" : ` ${result.unit.text}`,
  });
  if (other === undefined) return [main];
  const basis = basisWords(other.basis, lang);
  const second = say(CLI.otherBasis, lang, { basis, budget: amountText(other.budget), rate: percent(other.rate) });
  return [main, `  ${second}`];
}

/** The state of monthly execution, and how many lamps of each colour there are. */
export function progressLines(outcome: Outcome, result: ProgressResult, lang: Language): readonly string[] {
  const { total, projects, month, unit } = result;
  const { ratePercent } = outcome.profile.profile.rounding;
  const count = (lamp: Lamp) => String(projects.filter((line) => line.lamp === lamp).length);
  const owed = projects.filter((line) => line.owesExplanation && line.explanation === undefined).length;
  return [
    say(CLI.monthly, lang, {
      month: String(month),
      spent: amountText(total.spent),
      planned: amountText(total.planned[month - 1] ?? total.budget),
      unit: unit === undefined ? "" : ` ${unit.text}`,
      ratio: total.ratio === undefined ? "—" : `${total.ratio.times(100).toFixed(ratePercent)}%`,
      lamp: lampWord(total.lamp, lang),
    }),
    say(CLI.lamps, lang, {
      red: count("red"),
      yellow: count("yellow"),
      green: count("green"),
      owed: String(owed),
    }),
  ];
}

/** How many evaluators scored, and who is chosen. */
export function panelLines(outcome: Outcome, panel: PanelResult, lang: Language): readonly string[] {
  const wide = panel.projects.filter(({ isWide }) => isWide).length;
  const first = say(CLI.panel, lang, {
    evaluators: String(panel.evaluators.length),
    mean: (panel.mean === "trimmed" ? CLI.meanTrimmed : CLI.meanPlain)[lang],
    count: String(panel.projects.length),
    wide: wide === 0 ? "" : say(CLI.panelWide, lang, { count: String(wide) }),
  });
  const { selection } = panel;
  if (selection === undefined) return [first];
  const chosen = panel.projects.filter(
    ({ choice }) => choice?.granted.isPositive() === true && !choice.granted.isZero(),
  );
  return [
    first,
    say(CLI.selection, lang, {
      rule: selectionWords(selectionRule(outcome.profile.profile), lang),
      available: amountText(selection.available),
      unit: selection.unit === undefined ? "" : ` ${selection.unit.text}`,
      chosen: String(chosen.length),
      granted: amountText(selection.granted),
      rest: amountText(selection.rest),
    }),
  ];
}
