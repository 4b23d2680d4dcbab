import type { CellAddress } from "../../../src/domain/cells/address";
import { containsCell, parseRangeA1 } from "../../../src/domain/cells/address";
import type { Exact } from "../../../src/domain/figures/exact";
import { exact } from "../../../src/domain/figures/exact";
import type { Field } from "../../../src/domain/lists";
import type { Claim, Indicator, Model, Project } from "../../../src/domain/model";
import type { Comparison } from "../../../src/domain/quantity/quantity";
import { convertMoney, WAN_YUAN } from "../../../src/domain/quantity/units";
import type { LabelledIndicator, LabelledProject, Labels } from "../generator/labels";
import type { Facts } from "./facts";

const OPERATORS: Readonly<Record<string, readonly (Comparison | undefined)[]>> = {
  ">=": ["ge"],
  ">": ["gt"],
  "<=": ["le"],
  "<": ["lt"],
  "=": ["eq", undefined],
  range: ["range"],
};

/**
 * Compares projects with their money and indicators with their figures: what the product is about in the end.
 * Generated workbooks with errors are left out: their entities are those from before the errors were seeded.
 */
export function judgeEntities(labels: Labels, model: Model, facts: Facts): void {
  if (labels.concerns_funds === false || (labels.seed !== undefined && !labels.clean)) return;
  for (const labelled of labels.entities.projects ?? []) judgeProject(labelled, labels, model, facts);
  for (const [project, indicators] of byProject(labels.entities.indicators ?? []))
    judgeIndicators(project, indicators, labels, model, facts);
}

function judgeProject(labelled: LabelledProject, labels: Labels, model: Model, facts: Facts): void {
  const project = model.projects.find((each) => isNamed(each, labelled.name));
  facts.state("project", labelled.name, true, project !== undefined);
  if (project === undefined) return;
  const stated = [
    ["budget", labelled.budget_wan ?? labelled.budget],
    ["spent", labelled.spent_wan ?? labelled.spent],
    ["score", labelled.score],
  ] as const;
  for (const [field, figure] of stated) {
    if (figure !== undefined && !isSpoiled(labels, project, field))
      facts.state("project", `${labelled.name} ${field}`, shown(exact(figure)), amount(project, field));
  }
}

/** True where an error was seeded into the figure itself: what stands there is not what the labels give. */
function isSpoiled(labels: Labels, project: Project, field: Field): boolean {
  const figures = project.mentions.flatMap((mention) => mention.figures.filter((figure) => figure.field === field));
  return isSpoiledAt(
    labels,
    figures.map(({ at }) => at),
  );
}

function isSpoiledAt(labels: Labels, cells: readonly CellAddress[]): boolean {
  return labels.errors.some(({ sheet, cell, accept }) =>
    [{ sheet, range: cell }, ...accept].some((place) => {
      const range = parseRangeA1(place.range, place.sheet);
      return range !== undefined && cells.some((at) => containsCell(range, at));
    }),
  );
}

function isNamed(project: Project, name: string): boolean {
  return project.name.value === name || project.mentions.some((mention) => mention.name.value === name);
}

/** The project's first figure of a field, in 万元 where it is Chinese money. */
function amount(project: Project, field: Field): string | undefined {
  for (const { figures } of project.mentions) {
    const quantity = figures.find((figure) => figure.field === field)?.quantity;
    if (quantity === undefined) continue;
    const { value, unit } = quantity;
    const inWan = unit?.kind === "money" ? convertMoney(value, unit, WAN_YUAN) : undefined;
    return shown(inWan ?? value);
  }
  return undefined;
}

function shown(value: Exact): string {
  return value.toDecimalPlaces(4).toFixed();
}

function byProject(
  indicators: readonly LabelledIndicator[],
): ReadonlyMap<string | undefined, readonly LabelledIndicator[]> {
  const groups = new Map<string | undefined, LabelledIndicator[]>();
  for (const indicator of indicators)
    groups.set(indicator.project, [...(groups.get(indicator.project) ?? []), indicator]);
  return groups;
}

/** Labels may name indicators in another language than the sheet: then as many in the same order are the same ones. */
function judgeIndicators(
  project: string | undefined,
  labelled: readonly LabelledIndicator[],
  labels: Labels,
  model: Model,
  facts: Facts,
): void {
  const cards = model.scorecards.filter((card) => ownerMatches(model, card.project, project));
  const read = cards
    .flatMap((card) => card.indicators)
    .filter((indicator) => ownerMatches(model, indicator.project, project));
  const named = labelled.map(({ indicator }) => read.find(({ name }) => name.value === indicator));
  const renamed = named.every((found) => found === undefined) && read.length === labelled.length;
  labelled.forEach((label, place) => {
    const where = `${project ?? ""}/${label.indicator}`;
    const found = renamed ? read[place] : named[place];
    facts.state("indicator", where, true, found !== undefined);
    if (found !== undefined) judgeFigures(where, label, found, labels, facts);
  });
}

function ownerMatches(model: Model, key: string | undefined, name: string | undefined): boolean {
  if (name === undefined) return true;
  const owner = model.projects.find((project) => project.key === key);
  return owner === undefined ? key === undefined : isNamed(owner, name);
}

function judgeFigures(
  where: string,
  labelled: LabelledIndicator,
  indicator: Indicator,
  labels: Labels,
  facts: Facts,
): void {
  const figures = [
    ["weight", labelled.weight, indicator.weight?.quantity.value, indicator.weight?.at],
    ["score", labelled.score, indicator.score?.quantity.value, indicator.score?.at],
    ["target", labelled.target, claimed(indicator.target, labelled.unit), indicator.target?.at],
    ["actual", labelled.actual, claimed(indicator.actual, labelled.unit), indicator.actual?.at],
  ] as const;
  for (const [name, expected, read, at] of figures) {
    if (typeof expected !== "number" || (at !== undefined && isSpoiledAt(labels, [at]))) continue;
    facts.state("indicator", `${where} ${name}`, shown(exact(expected)), read === undefined ? undefined : shown(read));
  }
  if (labelled.op === undefined || typeof labelled.target !== "number") return;
  const known = OPERATORS[labelled.op] ?? [];
  const read = indicator.target?.quantity?.comparison;
  facts.state("indicator", `${where} operator`, labelled.op, known.includes(read) ? labelled.op : read);
}

/** The number of a claim in the label's scale: 98 for "98%", whose quantity is 0.98. */
function claimed(claim: Claim | undefined, unit: string | undefined): Exact | undefined {
  const quantity = claim?.quantity;
  if (quantity === undefined) return undefined;
  return quantity.percent && unit === "%" ? quantity.value.times(100) : quantity.value;
}
