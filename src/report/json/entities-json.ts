import { groupedBy } from "../../domain/collections/groups";
import type { Exact } from "../../domain/figures/exact";
import { plain, roundHalfUp, sumOf } from "../../domain/figures/exact";
import type { Field } from "../../domain/lists";
import type { Figure, Indicator, Model, Project } from "../../domain/model";
import { convertMoney, WAN_YUAN } from "../../domain/quantity/units";
import type { Outcome } from "../../engine/outcome/outcome";
import type { IndicatorScore } from "../../engine/outcome/scores";
import { claimValue, figure, figureOrNull, operator, unitOf } from "./figures-json";
import type { Json } from "./json-value";
import { listOf } from "./json-value";

/** The marks and execution figures that are shown with entities. */
export type Scored = Pick<Outcome, "scorecards" | "execution">;

/** What the workbook speaks about: its projects with their money, and its indicators. */
export function entitiesJson(model: Model, scored: Scored): Json {
  const scores = new Map(
    scored.scorecards.flatMap((card) => card.indicators.map((score) => [score.indicator.id, score] as const)),
  );
  const names = new Map(model.projects.map((project) => [project.key, project.name.value]));
  const executed = executionByProject(scored);
  return {
    projects: listOf(model.projects, (project) => projectJson(project, executed.get(project.key))),
    indicators: listOf(
      model.scorecards.flatMap(({ indicators }) => indicators),
      (indicator) => indicatorJson(indicator, names, scores.get(indicator.id)),
    ),
  };
}

type Amounts = { readonly budget: Exact; readonly spent: Exact };

/**
 * Amounts of the execution result in 万元, where it has them. A project with a line for each source of its money is all of its
 * lines; a line that repeats both amounts of another is that line written twice, which is a finding and no more money.
 */
function executionByProject(scored: Scored): ReadonlyMap<string, Amounts> {
  const amounts = new Map<string, Amounts>();
  for (const { unit, projects } of scored.execution) {
    for (const [project, lines] of groupedBy(projects, (line) => line.project)) {
      const once = lines.filter((line, place) => lines.findIndex((other) => sameAmounts(line, other)) === place);
      const [budget, spent] = (["budget", "spent"] as const).map((side) => {
        const sum = sumOf(once.map((line) => line[side]));
        return unit === undefined ? sum : convertMoney(sum, unit, WAN_YUAN);
      });
      if (budget !== undefined && spent !== undefined && !amounts.has(project)) amounts.set(project, { budget, spent });
    }
  }
  return amounts;
}

function sameAmounts(one: Amounts, other: Amounts): boolean {
  return one.budget.eq(other.budget) && one.spent.eq(other.spent);
}

function projectJson(project: Project, executed: Amounts | undefined): Json {
  const budget = executed?.budget ?? amountOf(project, "budget");
  const spent = executed?.spent ?? amountOf(project, "spent");
  const rate = budget === undefined || spent === undefined || budget.isZero() ? undefined : spent.div(budget);
  return {
    name: project.name.value,
    number: project.number ?? null,
    budget_wan: figureOrNull(budget),
    spent_wan: figureOrNull(spent),
    rate: rate === undefined ? null : plain(roundHalfUp(rate, 6)),
    score: figureOrNull((firstFigure(project, "score") ?? firstFigure(project, "average"))?.quantity.value),
  };
}

/** The project's first amount of a field in 万元; undefined in a currency that has no 万元. */
function amountOf(project: Project, field: Field): Exact | undefined {
  const found = firstFigure(project, field);
  if (found === undefined) return undefined;
  const { value, unit } = found.quantity;
  if (unit === undefined) return value;
  return unit.kind === "money" ? convertMoney(value, unit, WAN_YUAN) : undefined;
}

function firstFigure(project: Project, field: Field): Figure | undefined {
  for (const mention of project.mentions) {
    const found = mention.figures.find((candidate) => candidate.field === field);
    if (found !== undefined) return found;
  }
  return undefined;
}

function indicatorJson(
  indicator: Indicator,
  names: ReadonlyMap<string, string>,
  score: IndicatorScore | undefined,
): Json {
  return {
    project: indicator.project === undefined ? null : (names.get(indicator.project) ?? indicator.project),
    level1: indicator.level1?.value ?? null,
    level2: indicator.level2?.value ?? null,
    name: indicator.name.value,
    op: operator(indicator.target),
    target: claimValue(indicator.target),
    actual: claimValue(indicator.actual),
    unit: indicator.unitText?.value ?? unitOf(indicator.target) ?? unitOf(indicator.actual),
    weight: indicator.weight === undefined ? null : figure(indicator.weight.quantity.value),
    score: figureOrNull(indicator.score?.quantity.value ?? score?.score),
    met: score?.met ?? null,
  };
}
