import { formatPlace } from "../../../src/domain/address";
import { WAN_YUAN, convertMoney } from "../../../src/domain/quantity/units";
import type { Field } from "../../../src/domain/lists";
import type { Claim, Figure, Indicator, Model, Project } from "../../../src/domain/model";
import type { LabelledWorkbook } from "./labels";
import type { Tally } from "./tally";
import { expectFact } from "./tally";

const ROLE_ORDER = ["expenditures", "form", "scores", "projects"];

/** Compares projects with their budget and spending, and indicators with all that is said of them. */
export function compareEntities(tally: Tally, labels: LabelledWorkbook, model: Model): void {
  const wrong = new Set((labels.errors ?? []).map((error) => `${error.sheet}!${error.cell ?? ""}`));
  const isWrong = (figure: Figure | undefined): boolean => figure !== undefined && wrong.has(formatPlace(figure.at));
  const projects = labels.entities?.projects ?? [];
  const byName = new Map(model.projects.map((project) => [project.name.value, project]));
  if (projects.length > 0) expectFact(tally, "projects", "count", projects.length, model.projects.length);
  for (const project of projects) {
    const found = byName.get(project.name);
    expectFact(tally, "projects", project.name, true, found !== undefined);
    for (const field of ["budget", "spent"] as const) {
      const wan = project[`${field}_wan`];
      if (wan !== undefined)
        expectFact(tally, "amounts", `${project.name} ${field}`, wan, amountOf(model, found, field, true));
      const plain = project[field];
      if (plain !== undefined)
        expectFact(tally, "amounts", `${project.name} ${field}`, plain, amountOf(model, found, field, false));
    }
  }
  const wanted = labels.entities?.indicators ?? [];
  const indicators = model.scorecards.flatMap((scorecard) => scorecard.indicators);
  if (wanted.length > 0) expectFact(tally, "indic", "count", wanted.length, indicators.length);
  wanted.forEach((label, place) => {
    const found = indicators[place];
    const where = `${label.project ?? ""} ${label.indicator}`;
    if (label.project !== undefined) {
      expectFact(
        tally,
        "indic",
        `${where} project`,
        label.project,
        model.projects.find((one) => one.key === found?.project)?.name.value,
      );
    }
    expectFact(tally, "indic", `${where} op`, label.op, opOf(found));
    // Qualitative targets of English books are labelled in Chinese: that they are qualitative is what counts.
    if (label.op === "qualitative") return;
    expectFact(tally, "indic", `${where} target`, label.target, valueOf(found?.target));
    expectFact(tally, "indic", `${where} actual`, label.actual, valueOf(found?.actual));
    if (!isWrong(found?.weight))
      expectFact(tally, "indic", `${where} weight`, label.weight, found?.weight?.quantity.value.toNumber());
    if (!isWrong(found?.score))
      expectFact(tally, "indic", `${where} score`, label.score, found?.score?.quantity.value.toNumber());
  });
}

function amountOf(model: Model, project: Project | undefined, field: Field, wan: boolean): number | undefined {
  const roles = new Map(model.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.id, table.role] as const)));
  const figures: Figure[] = (project?.mentions ?? []).flatMap((mention) =>
    mention.figures.filter((figure) => figure.field === field),
  );
  figures.sort((a, b) => ROLE_ORDER.indexOf(roles.get(a.table) ?? "") - ROLE_ORDER.indexOf(roles.get(b.table) ?? ""));
  const quantity = figures[0]?.quantity;
  if (quantity === undefined) return undefined;
  if (!wan) return rounded(quantity.value.toNumber());
  return quantity.unit?.kind === "money"
    ? rounded(convertMoney(quantity.value, quantity.unit, WAN_YUAN)?.toNumber())
    : undefined;
}

const SIGNS = { ge: ">=", le: "<=", eq: "=", gt: ">", lt: "<", range: "range" } as const;

function opOf(indicator: Indicator | undefined): string | undefined {
  const target = indicator?.target;
  if (target?.qualitative === true) return "qualitative";
  return SIGNS[target?.quantity?.comparison ?? "eq"];
}

function valueOf(claim: Claim | undefined): unknown {
  if (claim?.quantity === undefined) return claim?.qualitative === true ? claim.text : null;
  const scale = claim.quantity.percent ? 100 : 1;
  const value = claim.quantity.value.times(scale).toNumber();
  return claim.quantity.upper === undefined ? value : [value, claim.quantity.upper.times(scale).toNumber()];
}

/** Cached sums of binary floats carry noise in their last digits. */
function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Number(value.toFixed(6));
}
