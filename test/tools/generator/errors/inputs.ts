import type { CellAddress } from "../../../../src/domain/cells/address";
import type { Rule } from "../draft";
import { placeKey } from "../draft";
import { asNumber, rounded } from "../rules";
import type { Seeder, Spoiled } from "./seeding";
import { dataCells, overtype, projectTables, rowTables } from "./seeding";

/** A rate of 99.5 % and more that is shown as 100 %. */
export const roundedUpRate: Seeder = ({ draft, random, free }) => {
  const candidates = [...draft.rules.values()].filter((rule) => {
    const shown = draft.value(rule.at);
    const [spent, budget] = rule.precedents.map((cell) => asNumber(draft.value(cell)));
    if (rule.kind !== "rate" || rule.live || typeof shown !== "string" || !free(rule.at)) return false;
    const rate = (spent ?? 0) / (budget ?? 1);
    return rate >= 0.995 && rate < 1;
  });
  if (candidates.length === 0) return undefined;
  const rule = random.pick(candidates);
  const correct = draft.value(rule.at);
  overtype(draft, rule.at, "100%");
  return {
    kind: "rate_rounding_hides_gap",
    severity: "warn",
    at: rule.at,
    stated: "100%",
    correct,
    accept: [],
    derived: [],
    note: "rate rounded to 100 % although money is left",
  };
};

/** More money spent than there was, in a workbook whose rates and totals are formulas. */
export const overspent: Seeder = (book) => {
  const { draft, random, free } = book;
  const inputs = new Set(projectTables(book.drawn).flatMap((table) => dataCells(table, "spent").map(placeKey)));
  const candidates = liveRates(book).filter(({ precedents: [spent, budget] }) => {
    if (spent === undefined || budget === undefined || !inputs.has(placeKey(spent)) || !free(spent)) return false;
    const typed = !draft.rules.has(placeKey(spent)) && typeof draft.value(spent) === "number";
    return typed && asNumber(draft.value(budget)) > 0 && draft.dependents(spent).every((at) => isLive(book, at));
  });
  if (candidates.length === 0) return undefined;
  const rule = random.pick(candidates);
  const [spent, budget] = rule.precedents;
  if (spent === undefined || budget === undefined) return undefined;
  const correct = draft.value(spent);
  const stated = rounded(asNumber(draft.value(budget)) * random.pick([1.08, 1.15, 1.3]), 2);
  overtype(draft, spent, stated);
  draft.recalculate(spent);
  const derived = draft.dependents(spent).filter((at) => placeKey(at) !== placeKey(rule.at));
  return {
    kind: "spend_exceeds_budget",
    severity: "error",
    at: spent,
    stated,
    correct,
    accept: [budget, rule.at],
    derived,
    note: "spent more than the budget",
  };
};

function liveRates({ draft }: Spoiled): Rule[] {
  return [...draft.rules.values()].filter(
    (rule) => rule.kind === "rate" && rule.live && rule.precedents.every((cell) => cell.sheet === rule.at.sheet),
  );
}

function isLive({ draft }: Spoiled, at: CellAddress): boolean {
  return draft.rules.get(placeKey(at))?.live === true;
}

/** One amount entered in another unit than its sheet's: ten thousand times too large or too small. */
export const unitSlip: Seeder = ({ draft, random, free }) => {
  const candidates = [...draft.rules.values()].filter(
    (rule) => rule.kind === "link" && !rule.live && typeof draft.value(rule.at) === "number" && free(rule.at),
  );
  const amounts = candidates.filter((rule) => asNumber(draft.value(rule.at)) > 150);
  if (amounts.length === 0) return undefined;
  const rule = random.pick(amounts);
  const correct = draft.value(rule.at);
  const stated = rounded(asNumber(correct) * random.pick([10_000, 0.0001]), 6);
  const derived = draft.dependents(rule.at);
  overtype(draft, rule.at, stated);
  draft.recalculate(rule.at);
  return {
    kind: "unit_mismatch",
    severity: "error",
    at: rule.at,
    stated,
    correct,
    accept: rule.precedents,
    derived,
    note: "one row entered in another unit",
  };
};

/** A project whose name is cut short on one of several sheets. */
export const shortenedName: Seeder = ({ draft, drawn, random, free }) => {
  const columns = rowTables(drawn)
    .map((table) => dataCells(table, "project_name"))
    .filter((cells) => new Set(cells.map((cell) => draft.value(cell))).size === cells.length && cells.length > 1);
  if (new Set(columns.map(([first]) => first?.sheet)).size < 2) return undefined;
  const later = columns.slice(1).flat().filter(free);
  if (later.length === 0) return undefined;
  const at = random.pick(later);
  const correct = String(draft.value(at) ?? "");
  const stated = /[\u4e00-\u9fff]/.test(correct)
    ? correct.replace(/(专项资金|补助资金|项目|工程|经费)$/, "")
    : correct.replace(/ \w+$/, "");
  if (stated === correct || stated === "") return undefined;
  const accept = columns.flat().filter((cell) => draft.value(cell) === correct && placeKey(cell) !== placeKey(at));
  if (accept.length === 0) return undefined;
  overtype(draft, at, stated);
  return {
    kind: "project_name_variant",
    severity: "warn",
    at,
    stated,
    correct,
    accept,
    derived: [],
    note: "the same project is written differently on another sheet",
  };
};

/** A project entered twice in a register that stands alone. */
export const repeatedProject: Seeder = ({ draft, drawn, random, free }) => {
  const tables = rowTables(drawn);
  const [table] = tables;
  if (tables.length !== 1 || table === undefined || table.table.role === "indicators") return undefined;
  const cells = dataCells(table, "project_name").filter((cell) => draft.value(cell) !== null);
  if (cells.length < 4 || !cells.every(free)) return undefined;
  const [at, other] = random.sample(cells, 2);
  if (at === undefined || other === undefined) return undefined;
  const correct = draft.value(at);
  const stated = draft.value(other);
  overtype(draft, at, stated);
  return {
    kind: "duplicate_project",
    severity: "error",
    at,
    stated,
    correct,
    accept: [other],
    derived: [],
    note: "the same project stands in two rows",
  };
};

/** A number that was typed as text among numbers. */
export const numberAsText: Seeder = ({ draft, drawn, random, free }) => {
  const cells = projectTables(drawn)
    .flatMap((table) => dataCells(table, "budget"))
    .filter((cell) => typeof draft.value(cell) === "number" && !draft.rules.has(placeKey(cell)) && free(cell))
    .filter((cell) => draft.dependents(cell).every((at) => draft.rules.get(placeKey(at))?.live === false));
  if (cells.length < 4) return undefined;
  const at = random.pick(cells);
  const correct = draft.value(at);
  const stated = asNumber(correct).toFixed(2);
  overtype(draft, at, stated);
  return {
    kind: "number_stored_as_text",
    severity: "info",
    at,
    stated,
    correct,
    accept: [],
    derived: [],
    note: "a number stored as text",
  };
};
