import type { FindingKind } from "../../../../src/domain/lists";
import type { Draft, Rule, RuleKind, Value } from "../draft";
import { placeKey } from "../draft";
import type { Random } from "../random";
import { asNumber, rounded } from "../rules";
import type { Seeder } from "./seeding";
import { overtype } from "./seeding";

/** The kind of error that a wrong typed result is, by the rule it breaks. */
const KINDS: Readonly<Partial<Record<RuleKind, readonly [FindingKind, string]>>> = {
  total: ["total_mismatch", "typed total is not the sum of its column"],
  "count-total": ["count_mismatch", "typed count is not the sum of the counts"],
  "row-sum": ["row_sum_mismatch", "typed sum is not the sum of its row"],
  difference: ["row_sum_mismatch", "typed difference does not follow from its row"],
  rate: ["rate_mismatch", "typed rate is not spent ÷ budget"],
  share: ["share_mismatch", "typed share is not its part of the total"],
  average: ["average_mismatch", "typed average is not the average of its cells"],
  grade: ["grade_mismatch", "grade does not follow from the score"],
  rank: ["rank_mismatch", "rank does not follow from the scores"],
  "score-total": ["score_total_mismatch", "typed total score is not the sum of the scores"],
  link: ["cross_sheet_value_mismatch", "the same figure is different on another sheet"],
  "total-link": ["cross_sheet_total_mismatch", "the total is different on another sheet"],
};

/** Breaks a result of the given rule that somebody has typed. */
export function typedResult(wanted: RuleKind): Seeder {
  return ({ draft, random, free, drawn }) => {
    const aside = new Set(drawn.sheets.flatMap(({ sheet, set_aside }) => (set_aside === true ? [sheet] : [])));
    const candidates = [...draft.rules.values()].filter(
      (rule) =>
        rule.kind === wanted && !rule.live && free(rule.at) && !aside.has(rule.at.sheet) && isPlain(rule, draft),
    );
    const known = KINDS[wanted];
    if (candidates.length === 0 || known === undefined) return undefined;
    const rule = random.pick(candidates);
    const correct = draft.value(rule.at);
    const stated = wrong(rule, correct, random, isNumerator(rule, draft));
    if (stated === correct) return undefined;
    const derived = draft.dependents(rule.at);
    overtype(draft, rule.at, stated);
    draft.recalculate(rule.at);
    const [kind, note] = known;
    return { kind, severity: "error", at: rule.at, stated, correct, accept: rule.precedents, derived, note };
  };
}

/** A sum of sums in a total line breaks two rules at once; only sums of typed figures have one name. */
function isPlain(rule: Rule, draft: Draft): boolean {
  if (rule.kind !== "row-sum" && rule.kind !== "difference") return true;
  return rule.precedents.every((cell) => draft.rules.get(placeKey(cell))?.kind !== "total");
}

/** True for a figure that a rate divides: made larger, it would exceed its budget too. */
function isNumerator(rule: Rule, draft: Draft): boolean {
  const key = placeKey(rule.at);
  return [...draft.rules.values()].some(({ kind, precedents: [first] }) => {
    return kind === "rate" && first !== undefined && placeKey(first) === key;
  });
}

function wrong(rule: Rule, correct: Value, random: Random, numerator: boolean): Value {
  if (rule.kind === "grade") return otherGrade(correct, random);
  if (rule.kind === "rank" || rule.kind === "count-total") return asNumber(correct) + random.int(2, 4);
  const factor =
    rule.kind === "link" ? random.pick(numerator ? [0.86, 0.93] : [1.04, 1.09]) : random.pick([0.86, 0.93, 1.04, 1.09]);
  if (rule.kind === "rate" || rule.kind === "share") {
    const percent = typeof correct === "string" || asNumber(correct) > 3 ? asNumber(correct) / 100 : asNumber(correct);
    return rule.typed(percent * Math.min(factor, 0.93));
  }
  const small = rule.kind === "row-sum" || rule.kind === "average" || rule.kind === "score-total";
  const value = asNumber(correct);
  return rule.typed(small && value <= 100 ? rounded(value - random.int(2, 6) / 2, 2) : rounded(value * factor, 2));
}

function otherGrade(correct: Value, random: Random): Value {
  const words = ["优", "良", "中", "差"].includes(String(correct))
    ? ["优", "良", "中", "差"]
    : ["Excellent", "Good", "Fair", "Poor"];
  return random.pick(words.filter((word) => word !== correct));
}
