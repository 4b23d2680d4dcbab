import type { Language } from "../../domain/lists";
import type { Outcome } from "../../engine/outcome/outcome";
import { CLI } from "../../messages/cli";
import { say } from "../../messages/text/fill";
import { unfilledLines } from "../../report/score-words";
import { coverageLines, findingLines } from "./finding-text";
import { executionLines, panelLines, progressLines } from "./money-text";
import { averageLines, betterRuleLines, cardLines, noWeightsLines, openItemLines, projectLines } from "./score-text";

/** The summary of a scored or checked workbook as a person reads it. */
export function outcomeText(outcome: Outcome, lang: Language): string {
  const { profile, chosenBy } = outcome.profile;
  const isScored = outcome.scorecards.length + outcome.projectScores.length > 0;
  const head = [
    outcome.model.fundName?.value,
    say(CLI.profile, lang, { title: profile.title[lang], id: profile.id }),
    outcome.model.concernsFunds ? undefined : CLI.nothingAboutFunds[lang],
  ];
  const blocks = [
    head.filter((line) => line !== undefined),
    ...outcome.scorecards.filter((card) => card.project === undefined).map((card) => cardLines(outcome, card, lang)),
    unfilledLines(outcome.unfilled, lang),
    noWeightsLines(outcome, lang),
    betterRuleLines(outcome, lang),
    outcome.execution.flatMap((result) => executionLines(outcome, result, lang)),
    outcome.progress.flatMap((result) => progressLines(outcome, result, lang)),
    outcome.panels.flatMap((panel) => panelLines(outcome, panel, lang)),
    projectLines(outcome, lang),
    openItemLines(outcome.scorecards, lang),
    averageLines(outcome, lang),
    outcome.coverage.numbers === 0 ? [CLI.noNumbers[lang]] : findingLines(outcome.findings, lang),
    [...coverageLines(outcome, lang), ...(isScored && chosenBy === "default" ? [CLI.notChecked[lang]] : [])],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}
