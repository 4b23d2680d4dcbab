import type { Field, TableRole } from "../../domain/lists";
import { MONEY_FIELDS } from "../../domain/lists";
import type { MappingQuestion } from "../../domain/model";
import { unitInHeading } from "../../domain/quantity/parse-unit";
import { theOneQuantity } from "../../domain/quantity/the-one-quantity";
import type { RecordTable } from "../../domain/table";
import { columnOf, dataLines } from "../../domain/table";
import type { ColumnDraft } from "../columns/drafts/column-draft";
import { isOtherFigure } from "../columns/drafts/heading-offers";
import { headingFingerprint } from "../headings/heading-text";
import type { MappedRecords } from "../map-table";

/** More tables than this are not asked about at once. */
const MOST_QUESTIONS = 3;
/** Where more columns than this could hold what is missing, none of them is likely to. */
const MOST_COLUMNS = 3;
/** A heading that claims another field this much is known, though another column was taken for that field. */
const KNOWN = 0.6;
const FEWEST_FILLED = 2;
/** So many records tell what a column holds. */
const SAMPLE = 60;

interface Need {
  readonly field: Field;
  /** Fields that say the same where `field` has no column of its own. */
  readonly instead: (field: Field) => boolean;
}

const isMoney = (field: Field) => MONEY_FIELDS.has(field);
const isPartOfBudget = (field: Field) => field === "budget_initial" || field.startsWith("fund_");
const isPartOfSpending = (field: Field) => field.startsWith("month_");
const isPartOfScore = (field: Field) => field === "average" || /^(?:score|evaluator)_/.test(field);
const nothing = () => false;

/** What tables of a role live on: without it little of them can be checked or scored. */
const NEEDS: Readonly<Partial<Record<TableRole, readonly Need[]>>> = {
  projects: [{ field: "budget", instead: isMoney }],
  summary: [{ field: "budget", instead: isMoney }],
  expenditures: [
    { field: "budget", instead: isPartOfBudget },
    { field: "spent", instead: isPartOfSpending },
  ],
  indicators: [
    { field: "target", instead: nothing },
    { field: "actual", instead: nothing },
    { field: "weight", instead: nothing },
  ],
  scores: [{ field: "score", instead: isPartOfScore }],
};

/**
 * Columns that no heading explains and that could hold, by their contents, what their table lacks: one a table, the
 * largest tables first. What a person or a template said of a column is never asked again.
 */
export function missingFieldQuestions(records: readonly MappedRecords[]): readonly MappingQuestion[] {
  return records
    .flatMap((one) => {
      const question = questionOf(one);
      return question === undefined ? [] : [{ question, size: one.table.lines.length }];
    })
    .sort((a, b) => b.size - a.size)
    .slice(0, MOST_QUESTIONS)
    .map(({ question }) => question);
}

function questionOf(records: MappedRecords): MappingQuestion | undefined {
  const { table, settled, raw } = records;
  const missing = missingIn(table);
  if (missing.length === 0) return undefined;
  const open = new Set(table.unmapped.map(({ index }) => index));
  const named = new Set(table.columns.map(({ heading }) => headingFingerprint(heading)));
  const able = settled.drafts.flatMap((draft) => {
    const isKnown = named.has(headingFingerprint(draft.path.join(" / ")));
    if (!open.has(draft.index) || isKnown || !isUnexplained(draft, missing)) return [];
    const fields = missing.filter((field) => couldHold(records, draft, field));
    return fields.length === 0 ? [] : [{ draft, fields }];
  });
  const [first] = able;
  if (first === undefined || able.length > MOST_COLUMNS) return undefined;
  const { draft, fields } = first;
  return {
    id: `${table.id}/${draft.index}`,
    code: "missing-field",
    at: raw.view.address(raw.headerLines.at(-1) ?? raw.bodyTop, draft.index),
    choices: [...fields, "none"].map((value) => ({ value, label: draft.path.join(" / ") })),
  };
}

function missingIn({ role, columns, sums = [] }: RecordTable): readonly Field[] {
  const has = [...columns, ...sums].map(({ field }) => field);
  // A list of payments has no budget, and each payment is spending.
  if (has.includes("pay_amount")) return [];
  // What was adjusted is no longer the budget in force.
  const isAdjusted = has.includes("budget_initial") && has.includes("adjustment");
  return (NEEDS[role] ?? [])
    .filter(({ field, instead }) => !has.includes(field) && (!has.some(instead) || (isAdjusted && field === "budget")))
    .map(({ field }) => field);
}

/** Decided by nobody, and claimed by no heading for something else. */
function isUnexplained({ path, candidates }: ColumnDraft, missing: readonly Field[]): boolean {
  const leaf = path.at(-1);
  if (leaf === undefined || isOtherFigure(leaf) || ELSEWHEN.test(path.join(" "))) return false;
  return candidates.every(
    ({ field, score, reasons }) => reasons.length > 0 && (score < KNOWN || missing.includes(field)),
  );
}

const ELSEWHEN = /上年|去年|往年|历史|基[期线准]|(?:19|20)\d\d|\b(?:prior|previous|last|baseline|historical)\b/iu;
/** Money, but of a contract, of a matter found, of a price: a register has such amounts that are no budget. */
const OTHER_MONEY = /金额|资金|[款费价]|\b(?:amount|funds?|costs?|value|price)\b/iu;
/** Numbers that are no money. */
const NO_MONEY =
  /数量|[人户个次天]数|面积|里程|年限|电话|编[号码]|代码|\b(?:number|count|quantity|area|phone|code|no)\b/iu;
const POINTS = /分(?!.*率)|\b(?:scores?|points?|marks?)\b/iu;
const DEDUCTED = /扣|减|deduct/iu;

function couldHold(records: MappedRecords, draft: ColumnDraft, field: Field): boolean {
  const { path, profile } = draft;
  const heading = path.join(" ");
  if (profile.filled < FEWEST_FILLED || profile.density < 0.5 || profile.dates > 0.2 || profile.running) return false;
  switch (field) {
    case "weight":
    case "score":
      return profile.numeric >= 0.6 && profile.least >= 0 && !profile.beyondPoints && !DEDUCTED.test(heading);
    case "target":
    case "actual":
      return !POINTS.test(heading) && holdsResults(records, draft.index, field);
    default: {
      const isRegister = records.table.role !== "expenditures";
      if (NO_MONEY.test(heading) || (isRegister && OTHER_MONEY.test(heading))) return false;
      return profile.numeric >= 0.6 && profile.percent < 0.5 && unitInHeading(heading)?.kind !== "count";
    }
  }
}

/** Targets compare (≥24次), or stand beside what was reached or beside operators; what was reached stands beside targets. */
function holdsResults({ table, raw }: MappedRecords, index: number, field: "target" | "actual"): boolean {
  const lines = dataLines(table).slice(0, SAMPLE);
  const filled = lines.map((line) => raw.view.value(line.index, index)).filter((value) => value !== null);
  const quantities = filled.flatMap((value) =>
    typeof value === "string" || typeof value === "number" ? (theOneQuantity(String(value)).one ?? []) : [],
  );
  if (quantities.length < filled.length * 0.6) return false;
  const compares = quantities.filter(({ comparison }) => comparison !== undefined).length >= quantities.length * 0.3;
  const has = (one: Field) => columnOf(table, one) !== undefined;
  return field === "target" ? compares || has("actual") || has("operator") : !compares && has("target");
}
