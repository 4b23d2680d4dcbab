import type { Field } from "../../domain/lists";

/** The kinds of table there are, as far as the meaning of headings depends on the company they are in. */
export type FamilyId = "projects" | "summary" | "indicators" | "scores" | "payments";

/** What tables of one kind have in common: which fields they must have, may have, and which speak against them. */
export interface Family {
  readonly id: FamilyId;
  /** How far a field belongs there: 1 unless listed. */
  readonly factor: (field: Field) => number;
  /** Groups of fields of which each must have one; a missing group costs. */
  readonly needs: readonly (readonly Field[])[];
  /** A field that speaks against this family. */
  readonly shuns: readonly Field[];
}

const INDICATOR_FIELDS: readonly Field[] = [
  "indicator_l1",
  "indicator_l2",
  "indicator_name",
  "operator",
  "target",
  "actual",
  "unit_of_measure",
  "deviation_reason",
];
/** The scores of a project's parts. */
export const PART_SCORES: readonly Field[] = ["score_input", "score_process", "score_output", "score_outcome"];

function factors(rules: readonly (readonly [readonly Field[], number])[]): (field: Field) => number {
  const byField = new Map(rules.flatMap(([fields, factor]) => fields.map((field) => [field, factor] as const)));
  return (field) => byField.get(field) ?? 1;
}

const FORM_ONLY: readonly (readonly [readonly Field[], number])[] = [
  [["exec_weight", "exec_score", "total_weight", "total_score"], 0],
];

/** Read in this order: of two families that fit a table alike, the one named first has it. */
export const FAMILIES: readonly Family[] = [
  {
    id: "projects",
    factor: factors([
      ...FORM_ONLY,
      [INDICATOR_FIELDS, 0.35],
      [["deviation_reason"], 0.9],
      [["pay_date", "pay_amount"], 0.3],
      [["direction"], 0.8],
      [["project_list", "project_count"], 0.4],
      [["average", "score_rate"], 0.4],
      [["weight"], 0.5],
      [["score"], 0.8],
      [PART_SCORES, 0.6],
      [["explanation"], 0.9],
    ]),
    needs: [["project_name"]],
    shuns: ["project_count"],
  },
  {
    id: "summary",
    factor: factors([
      ...FORM_ONLY,
      [INDICATOR_FIELDS, 0.3],
      [["project_name"], 0.55],
      [["project_code", "implementing_unit"], 0.5],
      [["category"], 0.9],
      [["pay_date", "pay_amount"], 0.4],
      [["weight", "score_rate", "operator"], 0.4],
      [["score", "average"], 0.7],
      [PART_SCORES, 0.5],
      [["explanation", "goal"], 0.7],
    ]),
    needs: [
      ["direction", "department", "category", "grade"],
      [
        "project_count",
        "budget",
        "spent",
        "budget_initial",
        "fund_central",
        "fund_province",
        "fund_city",
        "fund_county",
        "spent_prev_year",
      ],
    ],
    shuns: ["project_name", "project_code"],
  },
  {
    id: "indicators",
    factor: factors([
      ...FORM_ONLY,
      [["rate", "share"], 0.3],
      [["budget", "spent", "balance", "budget_initial", "adjustment", "change", "spent_prev_year"], 0.35],
      [["project_count", "project_list", "direction", "category", "implementing_unit"], 0.4],
      [["pay_date", "pay_amount"], 0.3],
      [PART_SCORES, 0.2],
      [["goal"], 0.8],
      // "Unit" and 单位 above indicators are what they are measured in.
      [["department"], 0.9],
      [["grade", "rank"], 0.8],
    ]),
    needs: [
      ["indicator_name", "indicator_l2", "indicator_l1"],
      ["target", "actual", "weight", "score", "average"],
    ],
    shuns: [],
  },
  {
    id: "scores",
    factor: factors([
      ...FORM_ONLY,
      [INDICATOR_FIELDS, 0.35],
      [["deviation_reason"], 0.9],
      [["weight", "target", "actual"], 0.4],
      [["pay_date", "pay_amount", "project_count", "project_list"], 0.4],
      [["budget", "spent"], 0.95],
      [["direction"], 0.8],
      [["explanation", "goal"], 0.8],
    ]),
    needs: [["project_name"], ["score", "grade", "rank", "average", "evaluator_1", ...PART_SCORES]],
    shuns: [],
  },
  {
    id: "payments",
    factor: factors([
      ...FORM_ONLY,
      [INDICATOR_FIELDS, 0.3],
      [["spent"], 0.6],
      [["budget"], 0.7],
      [["project_count", "project_list", "direction"], 0.4],
      [["score", "weight", "average", "grade", "rank"], 0.4],
      [PART_SCORES, 0.3],
    ]),
    needs: [["pay_date"], ["pay_amount"]],
    // Each payment has a date and an amount; how much of a budget is spent belongs to registers.
    shuns: ["rate", "budget_initial", "adjustment"],
  },
];
