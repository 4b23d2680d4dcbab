import { placeKey } from "../draft";
import { asNumber } from "../rules";
import type { Seeder } from "./seeding";
import { dataCells, overtype, rowTables } from "./seeding";

/** One indicator's weight changed, so that the weights no longer add to 100. */
export const weightChanged: Seeder = ({ draft, random, free }) => {
  const totals = [...draft.rules.values()].filter((rule) => rule.kind === "weight-total" && rule.live && free(rule.at));
  if (totals.length === 0) return undefined;
  const total = random.pick(totals);
  const weights = total.precedents.filter(free);
  if (weights.length === 0) return undefined;
  const at = random.pick(weights);
  const correct = draft.value(at);
  const stated = asNumber(correct) + random.int(2, 5);
  const derived = draft.dependents(at).filter((cell) => placeKey(cell) !== placeKey(total.at));
  overtype(draft, at, stated);
  draft.recalculate(at);
  return {
    kind: "weights_not_100",
    severity: "error",
    at: total.at,
    stated: draft.value(total.at),
    correct: 100,
    accept: total.precedents,
    derived,
    note: "the weights do not add to 100",
  };
};

/** A score above its indicator's weight. */
export const scoreAboveWeight: Seeder = ({ draft, random, free }) => {
  const scores = [...draft.rules.values()].filter(
    ({ kind, at, live, precedents }) => kind === "score" && !live && free(at) && precedents.length === 1,
  );
  if (scores.length === 0) return undefined;
  const rule = random.pick(scores);
  const [weight] = rule.precedents;
  if (weight === undefined) return undefined;
  const correct = draft.value(rule.at);
  const stated = asNumber(draft.value(weight)) + random.int(1, 4);
  const derived = draft.dependents(rule.at);
  overtype(draft, rule.at, stated);
  draft.recalculate(rule.at);
  return {
    kind: "score_exceeds_weight",
    severity: "error",
    at: rule.at,
    stated,
    correct,
    accept: [weight],
    derived,
    note: "score above the weight of its indicator",
  };
};

/** A score below what the rule stated on the sheet gives. */
export const scoreAgainstRule: Seeder = ({ draft, drawn, random, free }) => {
  const stating = new Set(
    drawn.sheets.flatMap(({ sheet, role }) =>
      role === "indicators" && statesRule(draft.sheetOf(sheet)) ? [sheet] : [],
    ),
  );
  const scores = [...draft.rules.values()].filter(
    ({ kind, at, live }) => kind === "score" && !live && free(at) && stating.has(at.sheet),
  );
  if (scores.length === 0) return undefined;
  const rule = random.pick(scores);
  const correct = draft.value(rule.at);
  const stated = Math.round(asNumber(correct) * 60) / 100;
  const derived = draft.dependents(rule.at);
  overtype(draft, rule.at, stated);
  draft.recalculate(rule.at);
  const { row } = rule.at;
  const accept = rowTables(drawn)
    .filter(({ sheet }) => sheet === rule.at.sheet)
    .flatMap((table) => (["target", "actual", "weight"] as const).flatMap((field) => dataCells(table, field)))
    .filter((cell) => cell.row === row);
  return {
    kind: "score_mismatch",
    severity: "error",
    at: rule.at,
    stated,
    correct,
    accept,
    derived,
    note: "score is not weight × completion as the note on the sheet demands",
  };
};

function statesRule(sheet: { readonly cells: ReadonlyMap<number, { readonly value: unknown }> }): boolean {
  return [...sheet.cells.values()].some(({ value }) => /权重×完成率|weight × min/.test(String(value)));
}

/** A scored indicator without its actual value. */
export const actualMissing: Seeder = ({ draft, drawn, random, free }) => {
  const tables = rowTables(drawn);
  const cells = tables.flatMap((table) => dataCells(table, "actual")).filter(free);
  if (cells.length === 0) return undefined;
  const at = random.pick(cells);
  const correct = draft.value(at);
  if (correct === null) return undefined;
  overtype(draft, at, null);
  const accept = tables
    .flatMap((table) => (["score", "target"] as const).flatMap((field) => dataCells(table, field)))
    .filter((cell) => cell.sheet === at.sheet && cell.row === at.row);
  return {
    kind: "missing_actual",
    severity: "warn",
    at,
    stated: null,
    correct,
    accept,
    derived: [],
    note: "a target with a score and no actual value",
  };
};
