import { plain, roundHalfUp } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { Language } from "../../domain/lists";
import type { Choice, Lamp, Outcome, PanelResult, ProgressResult } from "../../engine/outcome";
import { lampWord } from "../../messages/lamps";
import { RESULT } from "../../messages/results";
import { selectionRule } from "../../engine/panel/panel-results";
import { selectionWords } from "../../report/panel/selection-block";
import type { PanelView, ProgressView } from "./book-view";
import { cellPlace } from "./places";

const VERDICTS: Readonly<Record<Choice["verdict"], Readonly<Record<Language, string>>>> = {
  chosen: RESULT.chosenYes,
  part: RESULT.chosenPart,
  "not-chosen": RESULT.chosenNo,
  "no-amount": RESULT.noAmount,
  "below-least": RESULT.belowLeast,
};

/** Panels with the projects in rank order. */
export function panelViews(outcome: Outcome, language: Language): readonly PanelView[] {
  return outcome.panels.map((panel) => panelView(panel, outcome, language));
}

function panelView(panel: PanelResult, { profile }: Outcome, language: Language): PanelView {
  const { selection } = panel;
  const ranked = [...panel.projects].sort(
    (a, b) => (a.choice?.order ?? a.rank ?? 1e9) - (b.choice?.order ?? b.rank ?? 1e9),
  );
  return {
    table: panel.table,
    title: panel.title,
    evaluators: panel.evaluators.length,
    mean: (panel.mean === "trimmed" ? RESULT.meanTrimmed : RESULT.meanPlain)[language].replace(
      "{from}",
      String(panel.trimFrom ?? ""),
    ),
    ...(selection && {
      selection: {
        available: `${plain(selection.available)}${selection.unit === undefined ? "" : ` ${selection.unit.text}`}`,
        granted: plain(selection.granted),
        rest: plain(selection.rest),
        rule: selectionWords(selectionRule(profile.profile), language),
      },
    }),
    projects: ranked.map((line) => ({
      key: line.project,
      name: line.name,
      rank: line.rank === undefined ? "—" : String(line.rank),
      score: line.score === undefined ? "—" : plain(line.score),
      ...(line.isWide && line.spread && { spread: plain(line.spread) }),
      ...(line.choice && {
        verdict: VERDICTS[line.choice.verdict][language],
        isChosen: line.choice.granted.gt(0),
        granted: plain(line.choice.granted),
      }),
      place: cellPlace(line.at),
    })),
  };
}

const GRAVITY: Readonly<Record<Lamp, number>> = { red: 0, yellow: 1, green: 2 };

/** Monthly execution, the projects that are farthest behind first. */
export function progressViews(outcome: Outcome, language: Language): readonly ProgressView[] {
  return outcome.progress.map((result) => progressView(result, outcome, language));
}

function progressView(result: ProgressResult, { profile }: Outcome, language: Language): ProgressView {
  const { ratePercent } = profile.profile.rounding;
  const percent = (ratio: Exact | undefined) =>
    ratio === undefined ? "—" : `${roundHalfUp(ratio.times(100), ratePercent).toFixed(ratePercent)}%`;
  const gravity = (lamp: Lamp | undefined) => (lamp === undefined ? 3 : GRAVITY[lamp]);
  const behind = result.projects
    .filter(({ lamp }) => lamp !== "green")
    .sort((a, b) => gravity(a.lamp) - gravity(b.lamp) || (a.ratio?.comparedTo(b.ratio ?? a.ratio) ?? 0));
  const count = (lamp: Lamp) => result.projects.filter((line) => line.lamp === lamp).length;
  return {
    table: result.table,
    fund: result.fund,
    unit: result.unit?.text ?? "",
    month: result.month,
    isSaid: result.monthBy === "person",
    plan: (result.plan === "given" ? RESULT.planGiven : RESULT.planProportional)[language],
    spent: plain(result.total.spent),
    planned: plain(roundHalfUp(result.total.planned[result.month - 1] ?? result.total.budget, 2)),
    ratio: percent(result.total.ratio),
    lamp: { ...(result.total.lamp && { code: result.total.lamp }), word: lampWord(result.total.lamp, language) },
    counts: { red: count("red"), yellow: count("yellow"), green: count("green") },
    behind: behind.map((line) => ({
      key: line.project,
      name: line.name,
      ratio: percent(line.ratio),
      lamp: { ...(line.lamp && { code: line.lamp }), word: lampWord(line.lamp, language) },
      ...(line.explanation !== undefined && { explanation: line.explanation }),
      owes: line.owesExplanation && line.explanation === undefined,
      place: cellPlace(line.explanationAt ?? line.at),
    })),
  };
}
