/**
 * The closed lists of the published contract (docs/schema/fundscore-1.schema.json). Names are stable for ever; a list may grow.
 */

export const SHEET_ROLES = [
  "projects",
  "expenditures",
  "indicators",
  "scores",
  "summary",
  "form",
  "mixed",
  "cover",
  "notes",
  "lookup",
] as const;
/** What a sheet or a table is for. `mixed`: several tables of different roles on one sheet. */
export type SheetRole = (typeof SHEET_ROLES)[number];
/** Roles that a table, not only a sheet, can have. */
export type TableRole = Exclude<SheetRole, "mixed" | "cover" | "notes">;

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** All fields but `evaluator_n`. */
export const FIELDS = [
  "seq",
  "project_name",
  "project_code",
  "department",
  "category",
  "budget_initial",
  "adjustment",
  "budget",
  "spent",
  "balance",
  "rate",
  "share",
  "fund_central",
  "fund_province",
  "fund_city",
  "fund_county",
  ...MONTHS.map((month) => `month_${month}` as const),
  ...MONTHS.map((month) => `plan_${month}` as const),
  "spent_prev_year",
  "change",
  "pay_date",
  "pay_amount",
  "indicator_l1",
  "indicator_l2",
  "indicator_name",
  "operator",
  "target",
  "unit_of_measure",
  "actual",
  "weight",
  "score",
  "deviation_reason",
  "explanation",
  "goal",
  "average",
  "score_rate",
  "score_input",
  "score_process",
  "score_output",
  "score_outcome",
  "grade",
  "rank",
  "direction",
  "project_count",
  "project_list",
  "remark",
  "implementing_unit",
  "exec_weight",
  "exec_score",
  "total_weight",
  "total_score",
] as const;
/** What a column's heading claims it holds. `evaluator_n` is open-ended: one for each evaluator. */
export type Field = (typeof FIELDS)[number] | `evaluator_${number}`;

/** Fields whose figures are money. */
export const MONEY_FIELDS: ReadonlySet<Field> = new Set<Field>([
  "budget_initial",
  "adjustment",
  "budget",
  "spent",
  "balance",
  "fund_central",
  "fund_province",
  "fund_city",
  "fund_county",
  ...MONTHS.map((month): Field => `month_${month}`),
  ...MONTHS.map((month): Field => `plan_${month}`),
  "spent_prev_year",
  "pay_amount",
]);

/** Fields whose figures are points. */
export const POINT_FIELDS: ReadonlySet<Field> = new Set<Field>([
  "weight",
  "score",
  "average",
  "score_input",
  "score_process",
  "score_output",
  "score_outcome",
  "exec_weight",
  "exec_score",
  "total_weight",
  "total_score",
]);

/** Fields whose figures are a part of a whole: 0.98, 98 %, or 98 under a heading with “%”. */
export const RATE_FIELDS: ReadonlySet<Field> = new Set<Field>(["rate", "share", "score_rate", "change"]);

/** The kinds of the published contract, a closed list: added to, never renamed. */
export const FINDING_KINDS = [
  "total_mismatch",
  "row_sum_mismatch",
  "score_total_mismatch",
  "average_mismatch",
  "count_mismatch",
  "share_mismatch",
  "rate_mismatch",
  "rate_rounding_hides_gap",
  "sum_range_incomplete",
  "sum_range_includes_subtotal",
  "hardcoded_in_formula_range",
  "formula_inconsistent",
  "stale_cached_value",
  "weights_not_100",
  "score_exceeds_weight",
  "score_mismatch",
  "grade_mismatch",
  "rank_mismatch",
  "spend_exceeds_budget",
  "unit_mismatch",
  "cross_sheet_value_mismatch",
  "cross_sheet_total_mismatch",
  "classification_conflict",
  "basis_conflict",
  "project_name_variant",
  "duplicate_project",
  "missing_project",
  "missing_actual",
  "missing_reason",
  "missing_score",
  "score_spread",
  "available_unread",
  "selection_blocked",
  "target_missed_full_score",
  "target_restated",
  "actual_hedged",
  "over_fulfilled",
  "unexplained_balance",
  "number_stored_as_text",
  "formula_error_value",
  "reference_to_empty_cell",
  "missing_formula",
  "impossible_average",
  "terminated_but_delivered",
  "claim_mismatch",
] as const;
/** What is wrong, by the names of the published contract. */
export type FindingKind = (typeof FINDING_KINDS)[number];

/** From the gravest on: lists of findings stand in this order. */
export const SEVERITIES = ["error", "warning", "info"] as const;
/** `error`: a contradiction. `warning`: a reviewer must see it. `info`: a remark. */
export type Severity = (typeof SEVERITIES)[number];

/** `logical`: both figures cannot be true. `plausibility`: may be explained by the unit. */
export type FindingClass = "logical" | "plausibility";

/** From the best on. */
export const GRADES = ["优", "良", "中", "差"] as const;
/** The four grades of 财预〔2020〕10号. The word is the value, in every language. */
export type Grade = (typeof GRADES)[number];

/** Chinese first, as in everything that shows both. */
export const LANGUAGES = ["zh", "en"] as const;
/** A language of the product: of everything that people read. */
export type Language = (typeof LANGUAGES)[number];
/** The same in every language of the product: a text, unless another content is named. */
export type InLanguages<Content = string> = Readonly<Record<Language, Content>>;
