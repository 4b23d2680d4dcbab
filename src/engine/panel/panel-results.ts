import { standings } from "../../domain/collections/standing";
import type { Exact } from "../../domain/figures/exact";
import { exact, sumOf } from "../../domain/figures/exact";
import { greatestOf, leastOf } from "../../domain/figures/greatest";
import type { Figure } from "../../domain/model";
import type { MoneyUnit } from "../../domain/quantity/units";
import { convertMoney } from "../../domain/quantity/units";
import type { Workbook } from "../../sheets/workbook";
import type { RunSettings } from "../outcome/decisions";
import type { EvaluatorScore, PanelResult, PanelScore } from "../outcome/panel";
import type { PanelRule, Profile, SelectionRule } from "../profile/profile";
import { shippedProfile } from "../profile/shipped-profiles";
import type { AvailableBudget } from "./available-budget";
import { availableBudget, unreadBudget } from "./available-budget";
import { ownScores } from "./own-scores";
import type { PanelLine, PanelReading } from "./panel-line";
import type { MeanWay } from "./panel-mean";
import { panelScore, wayOf } from "./panel-mean";
import type { ReadPanel } from "./read-panels";
import { readPanels } from "./read-panels";
import { selectProjects } from "./select-projects";

/** The panels' scores and ranks, and where the money is known, who gets it. */
export function panelResults(
  reading: PanelReading & { readonly workbook: Workbook; readonly settings: RunSettings },
): readonly PanelResult[] {
  return readPanels(reading).map((panel) => panelResult(panel, reading));
}

function panelResult(
  panel: ReadPanel,
  { model, workbook, settings, profile }: PanelReading & { workbook: Workbook; settings: RunSettings },
): PanelResult {
  const rule = panelRule(profile);
  const lines = panel.lines.map((line) => ({ line, scores: given(line.scores) }));
  const way = wayOf(
    rule,
    lines.map(({ line: { stated }, scores }) => ({ scores, stated })),
  );
  const available = availableBudget({ said: settings.available, sheets: panel.sheets, model, workbook });
  const unit = available?.unit ?? model.mainUnit;
  const scored = lines.map(({ line, scores }) => scoredLine(line, scores, { panel, way, rule, unit }));
  const ranked = withRanks(scored);
  const { table, title, evaluators, fullMarks } = panel;
  const own = ownScores(panel);
  const unread =
    available === undefined
      ? unreadBudget({ said: settings.available, sheets: panel.sheets, model, workbook })
      : undefined;
  const result: PanelResult = {
    table,
    title,
    evaluators,
    fullMarks,
    ...way,
    projects: ranked,
    ...(own.length === 0 ? {} : { ownTables: own }),
    ...(unread === undefined ? {} : { availableUnread: unread }),
  };
  return available === undefined ? result : withSelection(result, available, unit, selectionRule(profile));
}

/** The rule of the profile; one that says nothing about panels leaves it to common practice. */
export function panelRule(profile: Profile): PanelRule {
  const rule = profile.panel ?? shippedProfile("general").panel;
  if (rule === undefined) throw new Error("the general profile has a rule for panels");
  return rule;
}

/** The profile's rule of selection, else that of the general profile. */
export function selectionRule(profile: Profile): SelectionRule {
  const rule = profile.selection ?? shippedProfile("general").selection;
  if (rule === undefined) throw new Error("the general profile has a rule for selections");
  return rule;
}

function given(scores: readonly EvaluatorScore[]): readonly Exact[] {
  return scores.map(({ score }) => score).filter((score) => score !== undefined);
}

interface Way {
  readonly panel: ReadPanel;
  readonly way: MeanWay;
  readonly rule: PanelRule;
  readonly unit: MoneyUnit | undefined;
}

function scoredLine(line: PanelLine, scores: readonly Exact[], { panel, way, rule, unit }: Way): PanelScore {
  const score = panelScore(scores, way, rule);
  const trimmed = way.trimFrom !== undefined && scores.length >= way.trimFrom;
  const spread = scores.length < 2 ? undefined : greatestOf(scores).minus(leastOf(scores));
  const amount = line.amount === undefined ? undefined : converted(line.amount, unit);
  return {
    project: line.project,
    name: line.name,
    at: line.at,
    scores: trimmed ? markedExtremes(line.scores) : line.scores,
    ...(score === undefined ? {} : { score }),
    trimmed,
    ...(spread === undefined ? {} : { spread }),
    isWide: spread?.gt(panel.fullMarks.times(exact(rule.spreadAbove))) ?? false,
    ...(line.stated === undefined ? {} : { stated: line.stated }),
    ...(line.statedRank === undefined ? {} : { statedRank: line.statedRank }),
    ...(amount === undefined ? {} : { amount }),
    ...(line.amount === undefined ? {} : { amountFigure: line.amount }),
  };
}

/** The first of the highest and the first of the lowest, never the same one. */
function markedExtremes(scores: readonly EvaluatorScore[]): readonly EvaluatorScore[] {
  const known = given(scores);
  const is = (bound: Exact, but: number) =>
    scores.findIndex(({ score }, place) => place !== but && score?.eq(bound) === true);
  const highest = is(greatestOf(known), -1);
  const lowest = is(leastOf(known), highest);
  return scores.map((one, place) =>
    place === highest ? { ...one, leftOut: "highest" } : place === lowest ? { ...one, leftOut: "lowest" } : one,
  );
}

/** Ranks by the rounded score from the highest down; equal ones share a rank and the next is left out: 1, 1, 3. */
function withRanks(lines: readonly PanelScore[]): readonly PanelScore[] {
  const scored = lines.flatMap((line) => (line.score === undefined ? [] : [{ line, score: line.score }]));
  const ranks = new Map(standings(scored, ({ score }) => score).map(({ item, first }) => [item.line, first]));
  return lines.map((line) => {
    const rank = ranks.get(line);
    return rank === undefined ? line : { ...line, rank };
  });
}

/** In the unit; undefined in another currency. An amount without a unit stands as it is. */
function converted({ quantity }: Figure, unit: MoneyUnit | undefined): Exact | undefined {
  return unit !== undefined && quantity.unit?.kind === "money"
    ? convertMoney(quantity.value, quantity.unit, unit)
    : quantity.value;
}

function withSelection(
  result: PanelResult,
  available: AvailableBudget,
  unit: MoneyUnit | undefined,
  rule: SelectionRule,
): PanelResult {
  const ranked = result.projects.flatMap((line) => {
    const { rank, score, amount } = line;
    return rank === undefined || score === undefined ? [] : [{ line, rank, score, amount }];
  });
  // Where nobody asks for an amount there is nothing to choose between.
  if (ranked.every(({ amount }) => amount === undefined)) return result;
  const choices = selectProjects(ranked, available.amount, rule);
  // Two lines may name one project.
  const choiceOf = new Map(ranked.map(({ line }, place) => [line, choices[place]]));
  const granted = sumOf(choices.map((choice) => choice.granted));
  return {
    ...result,
    projects: result.projects.map((line) => {
      const choice = choiceOf.get(line);
      return choice === undefined ? line : { ...line, choice };
    }),
    selection: {
      available: available.amount,
      ...(unit === undefined ? {} : { unit }),
      ...(available.at === undefined ? {} : { at: available.at }),
      text: available.text,
      granted,
      rest: available.amount.minus(granted),
    },
  };
}
