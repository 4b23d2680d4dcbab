import { formatA1, formatPlace } from "../../domain/cells/address";
import type { PanelResult, PanelScore } from "../../engine/outcome/panel";
import { figure, figureOrNull } from "./figures-json";
import type { Json } from "./json-value";

/** The scores of a panel with ranks, and who is chosen where the money is known. */
export function panelJson(panel: PanelResult): Json {
  const { selection } = panel;
  return {
    title: panel.title,
    evaluators: [...panel.evaluators],
    full_marks: figure(panel.fullMarks),
    mean: panel.mean,
    trim_from: panel.trimFrom ?? null,
    projects: panel.projects.map(projectJson),
    selection:
      selection === undefined
        ? null
        : {
            available: figure(selection.available),
            unit: selection.unit?.text ?? null,
            place: selection.at === undefined ? null : formatPlace(selection.at),
            granted: figure(selection.granted),
            rest: figure(selection.rest),
          },
  };
}

function projectJson(line: PanelScore): Json {
  const { choice } = line;
  return {
    name: line.name,
    scores: line.scores.map(({ score }) => figureOrNull(score)),
    left_out: line.scores.map(({ leftOut }) => leftOut ?? null),
    score: figureOrNull(line.score),
    spread: figureOrNull(line.spread),
    wide: line.isWide,
    rank: line.rank ?? null,
    stated: figureOrNull(line.stated?.quantity.value),
    stated_rank: figureOrNull(line.statedRank?.quantity.value),
    amount: figureOrNull(line.amount),
    choice:
      choice === undefined
        ? null
        : { order: choice.order, granted: figure(choice.granted), verdict: choice.verdict.replace(/-/g, "_") },
    sheet: line.at.sheet,
    cell: formatA1(line.at),
  };
}
