import { amountText } from "../../domain/figures/amount-text";
import type { Exact } from "../../domain/figures/exact";
import { plain, roundHalfUp } from "../../domain/figures/exact";
import type { Language } from "../../domain/lists";
import type { Outcome } from "../../engine/outcome/outcome";
import type { PanelResult } from "../../engine/outcome/panel";
import type { Lamp, ProgressLine, ProgressResult } from "../../engine/outcome/progress";
import { selectionRule } from "../../engine/panel/panel-results";
import { RESULT } from "../../messages/results";
import { lampWord } from "../../messages/terms/lamps";
import { selectionWords } from "../../report/panel/selection-words";
import type { PanelView } from "./book/panel-view";
import type { ProgressView } from "./book/progress-view";
import { cellPlace } from "./places";

/** Panels with the projects in rank order. */
export function panelViews(outcome: Outcome, language: Language): readonly PanelView[] {
  return outcome.panels.map((panel) => panelView(panel, outcome, language));
}

function panelView(panel: PanelResult, { profile, projectScores }: Outcome, language: Language): PanelView {
  const { selection } = panel;
  const { total: places } = profile.profile.rounding;
  const grades = new Map(projectScores.map(({ project, grade }) => [project, grade]));
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
        available: amountText(selection.available),
        granted: amountText(selection.granted),
        rest: amountText(selection.rest),
        unit: selection.unit?.text ?? "",
        chosen: panel.projects.filter(({ choice }) => choice?.granted.gt(0)).length,
        rule: selectionWords(selectionRule(profile.profile), language),
      },
    }),
    ungraded: ranked.some(({ project }) => grades.has(project) && grades.get(project) === undefined),
    projects: ranked.map((line) => {
      const grade = grades.get(line.project);
      return {
        key: line.project,
        name: line.name,
        rank: line.rank === undefined ? "—" : String(line.rank),
        score: line.score === undefined ? "—" : roundHalfUp(line.score, places).toFixed(places),
        ...(line.isWide && line.spread && { spread: plain(line.spread) }),
        ...(line.choice && {
          choice: {
            verdict: line.choice.verdict,
            granted: amountText(line.choice.granted),
            ...(line.amount && { asked: amountText(line.amount) }),
          },
        }),
        ...(grade && { grade }),
        place: cellPlace(line.at),
      };
    }),
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
  const plannedSoFar = ({ planned, budget }: ProgressLine) => amountText(planned[result.month - 1] ?? budget);
  const count = (lamp: Lamp) => result.projects.filter((line) => line.lamp === lamp).length;
  return {
    table: result.table,
    fund: result.fund,
    unit: result.unit?.text ?? "",
    month: result.month,
    monthBy: result.monthBy,
    plan: (result.plan === "given" ? RESULT.planGiven : RESULT.planProportional)[language],
    spent: amountText(result.total.spent),
    planned: plannedSoFar(result.total),
    ratio: percent(result.total.ratio),
    lamp: { ...(result.total.lamp && { code: result.total.lamp }), word: lampWord(result.total.lamp, language) },
    counts: { red: count("red"), yellow: count("yellow"), green: count("green") },
    behind: behind.map((line) => ({
      key: line.project,
      name: line.name,
      spent: amountText(line.spent),
      planned: plannedSoFar(line),
      ratio: percent(line.ratio),
      lamp: { ...(line.lamp && { code: line.lamp }), word: lampWord(line.lamp, language) },
      ...(line.explanation !== undefined && { explanation: line.explanation }),
      owes: line.owesExplanation && line.explanation === undefined,
      place: cellPlace(line.explanationAt ?? line.at),
    })),
  };
}
