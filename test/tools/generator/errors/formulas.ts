import type { CellAddress } from "../../../../src/domain/cells/address";
import { formatA1 } from "../../../../src/domain/cells/address";
import type { Rule, RuleKind } from "../draft";
import { placeKey } from "../draft";
import { asNumber, rounded, sumFormula } from "../rules";
import type { SeededError, Seeder, Spoiled } from "./seeding";
import { overtype } from "./seeding";

const LINE_KINDS: ReadonlySet<RuleKind> = new Set<RuleKind>(["rate", "row-sum", "difference", "share", "score"]);

/** Live rules that stand in a block: the same kind in the neighbouring rows of the same column. */
function inBlock({ draft, free }: Spoiled): Rule[] {
  const live = (at: CellAddress): Rule | undefined => {
    const rule = draft.rules.get(placeKey(at));
    return rule?.live === true ? rule : undefined;
  };
  return [...draft.rules.values()].filter((rule) => {
    if (!rule.live || !LINE_KINDS.has(rule.kind) || !free(rule.at) || asNumber(draft.value(rule.at)) === 0)
      return false;
    const near = [-2, -1, 1, 2].map((step) => live({ ...rule.at, row: rule.at.row + step })?.kind === rule.kind);
    return (near[1] === true && near[2] === true) || (near[0] === true && near[1] === true);
  });
}

/** A number typed over one formula of a column. */
export const hardcoded: Seeder = (book) => {
  const { draft, random } = book;
  const candidates = inBlock(book);
  if (candidates.length === 0) return undefined;
  const rule = random.pick(candidates);
  const correct = draft.value(rule.at);
  const places = rule.kind === "rate" || rule.kind === "share" ? 4 : 2;
  const stated = rounded(asNumber(correct) * random.pick([0.88, 0.93]), places);
  if (stated === correct) return undefined;
  const derived = draft.dependents(rule.at);
  draft.follow({ ...rule, live: false });
  overtype(draft, rule.at, stated);
  draft.recalculate(rule.at);
  return {
    kind: "hardcoded_in_formula_range",
    severity: "error",
    at: rule.at,
    stated,
    correct,
    accept: [],
    derived,
    note: "a number typed over a formula",
  };
};

/** A formula that looks at the row above or below. */
export const neighbourRow: Seeder = (book) => {
  const { draft, random } = book;
  const candidates = inBlock(book).filter(({ precedents }) => precedents.length >= 2 && precedents.length <= 3);
  if (candidates.length === 0) return undefined;
  const rule = random.pick(candidates);
  const [moved] = rule.precedents;
  if (moved === undefined || rule.formula === undefined) return undefined;
  const to = { ...moved, row: moved.row + random.pick([-1, 1]) };
  const before = asNumber(draft.value(moved));
  const after = asNumber(draft.value(to));
  if (typeof draft.value(to) !== "number" || Math.abs(after - before) < 0.02 * Math.abs(before)) return undefined;
  const formula = rule.formula.replace(new RegExp(`\\b${formatA1(moved)}\\b`), formatA1(to));
  if (formula === rule.formula || rule.formula.includes(":")) return undefined;
  return rewired(book, rule, formula, [to, ...rule.precedents.slice(1)], {
    kind: "formula_inconsistent",
    accept: [],
    note: "the formula refers to another row",
  });
};

/** A SUM that stops one row early or starts one row late. */
export const shortRange: Seeder = (book) => {
  const { draft, random, free } = book;
  const candidates = [...draft.rules.values()].filter(
    (rule) => rule.live && rule.kind === "total" && rule.precedents.length >= 3 && free(rule.at),
  );
  if (candidates.length === 0) return undefined;
  const rule = random.pick(candidates);
  const left = random.chance(0.7) ? rule.precedents.at(-1) : rule.precedents[0];
  if (left === undefined || asNumber(draft.value(left)) === 0) return undefined;
  const precedents = rule.precedents.filter((cell) => cell !== left);
  return rewired(book, rule, sumFormula(precedents), precedents, {
    kind: "sum_range_incomplete",
    accept: [left],
    note: "SUM leaves out a row",
  });
};

/** A grand total that adds the subtotals once more. */
export const subtotalsTwice: Seeder = (book) => {
  const { draft, random, free } = book;
  const totals = [...draft.rules.values()].filter((rule) => rule.live && rule.kind === "total" && free(rule.at));
  const subtotalsOf = (grand: Rule): Rule[] =>
    totals.filter(
      (other) =>
        other !== grand &&
        other.at.sheet === grand.at.sheet &&
        other.at.col === grand.at.col &&
        other.at.row < grand.at.row &&
        other.precedents.every((cell) => grand.precedents.some((own) => placeKey(own) === placeKey(cell))),
    );
  const candidates = totals.filter((rule) => subtotalsOf(rule).length >= 2);
  if (candidates.length === 0) return undefined;
  const rule = random.pick(candidates);
  const precedents = [...rule.precedents, ...subtotalsOf(rule).map(({ at }) => at)].sort((a, b) => a.row - b.row);
  const top = precedents[0];
  const bottom = precedents.at(-1);
  if (top === undefined || bottom === undefined) return undefined;
  return rewired(book, rule, `SUM(${formatA1(top)}:${formatA1(bottom)})`, precedents, {
    kind: "sum_range_includes_subtotal",
    accept: [],
    note: "the grand total counts the subtotals too",
  });
};

/** A stored result that its formula no longer gives. */
export const staleResult: Seeder = ({ draft, random, free }) => {
  const candidates = [...draft.rules.values()].filter(
    (rule) => rule.live && rule.kind === "total" && free(rule.at) && asNumber(draft.value(rule.at)) !== 0,
  );
  if (candidates.length === 0) return undefined;
  const rule = random.pick(candidates);
  const correct = draft.value(rule.at);
  const stated = rounded(asNumber(correct) * random.pick([0.9, 0.95, 1.06]), 2);
  draft.sheetOf(rule.at.sheet).put(rule.at.row, rule.at.col, stated, rule.ink, {
    ...rule.look,
    ...(rule.formula === undefined ? {} : { formula: rule.formula }),
  });
  return {
    kind: "stale_cached_value",
    severity: "error",
    at: rule.at,
    stated,
    correct,
    accept: [],
    derived: draft.dependents(rule.at),
    note: "the stored result is not what the formula gives",
  };
};

function rewired(
  { draft }: Spoiled,
  rule: Rule,
  formula: string,
  precedents: readonly CellAddress[],
  error: Pick<SeededError, "kind" | "accept" | "note">,
): SeededError | undefined {
  const correct = draft.value(rule.at);
  const derived = draft.dependents(rule.at);
  const changed: Rule = { ...rule, formula, precedents };
  const stated = changed.compute(precedents.map((cell) => draft.value(cell)));
  if (typeof stated !== "number" || Math.abs(stated - asNumber(correct)) < 0.005) return undefined;
  draft.follow(changed);
  draft.sheetOf(rule.at.sheet).put(rule.at.row, rule.at.col, stated, rule.ink, { ...rule.look, formula });
  draft.recalculate(rule.at);
  return { ...error, severity: "error", at: rule.at, stated, correct, derived };
}
