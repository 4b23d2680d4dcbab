import type { Field } from "../../domain/lists";
import type { HeadingLexicon } from "../headings/heading-lexicon";
import type { Family } from "../headings/table-families";
import { FAMILIES } from "../headings/table-families";
import type { RawTable } from "../layout/view/raw-table";
import type { ColumnDraft, SettledColumn, SettledTable } from "./drafts/column-draft";
import { headingPath, labelInCells } from "./drafts/column-headings";
import { profileColumn } from "./drafts/column-profile";
import { fitToContents } from "./drafts/content-fit";
import type { FieldCandidate } from "./drafts/field-candidate";
import { LEAST_SCORE } from "./drafts/field-candidate";
import { headingCandidates } from "./drafts/heading-candidates";
import { withContents } from "./drafts/told-by-contents";
import { withKindsOfSpending, withPartsBesideSums, withPartsUnderCaptions } from "./settling/accounts";
import { withoutAlikeSpending } from "./settling/alike-amounts";
import { bestAssignment } from "./settling/assignment";
import { withArithmetic } from "./settling/column-arithmetic";
import { isDecided } from "./settling/decided";
import { withoutOtherDifferences } from "./settling/differences";
import { withEvaluators } from "./settling/evaluator-columns";
import { withIndicatorContents } from "./settling/indicator-contents";
import { withMarksApart } from "./settling/marks-and-money";
import { withNamedProjects } from "./settling/named-projects";
import { withoutNumbersOfNames } from "./settling/numbers-of-names";
import { withoutPassedOn } from "./settling/passed-on";
import { withoutReviewed } from "./settling/reviewed-amounts";
import { isHalfOfAdjustment, withRivals } from "./settling/rival-columns";
import { withoutSources } from "./settling/sources-of-money";
import { earlierStretches, earlierYears, loneMonth, targetsOfOnePeriod } from "./settling/year-columns";

const SAMPLE = 150;

/** Headings, contents and candidates of all columns. `lines` are the table's records. */
export function draftColumns(
  table: RawTable,
  lines: readonly number[],
  lexicon: HeadingLexicon,
  extra: (path: readonly string[], index: number) => readonly FieldCandidate[] = () => [],
): readonly ColumnDraft[] {
  const sample = lines.length <= SAMPLE ? lines : [...lines.slice(0, SAMPLE - 20), ...lines.slice(-20)];
  const drafts: ColumnDraft[] = [];
  for (let index = table.left; index <= table.right; index += 1) {
    const path = [...headingPath(table, index), ...labelInCells(table, index, sample)];
    const profile = profileColumn(table.view, index, sample);
    if (path.length === 0 && profile.filled === 0) continue;
    const said = extra(path, index);
    // A user's or template's word stands whatever the contents look like.
    const read = isDecided(said)
      ? said
      : fitToContents(said.length > 0 ? said : headingCandidates(path, lexicon), profile);
    const candidates = withContents({ index, path, profile, candidates: read }, index === table.left);
    drafts.push({ index, path, profile, candidates });
  }
  const named = withNamedProjects(withoutAlikeSpending(withoutNumbersOfNames(drafts)), table.view.sideways);
  const kinds = withKindsOfSpending(named, table.titles.text);
  const ofAccounts = withoutSources(withPartsBesideSums(withPartsUnderCaptions(kinds)));
  const claimed = withoutOtherDifferences(
    withRivals(
      earlierStretches(earlierYears(targetsOfOnePeriod(withMarksApart(withoutPassedOn(withoutReviewed(ofAccounts)))))),
    ),
  );
  const told = withIndicatorContents(withArithmetic(loneMonth(claimed), lines), table, lines);
  return withEvaluators(told, table.titles.text);
}

/** What a family loses, in columns read with full confidence, for a field it needs and has not, and for one it never has. */
const COST_OF_MISSING = 0.7;
const COST_OF_SHUNNED = 0.5;

/** Settles all columns at once, in the family of tables in which headings and contents fit best together. */
export function settleColumns(drafts: readonly ColumnDraft[], only?: Family): SettledTable {
  const readings = (only === undefined ? FAMILIES : [only]).map((family) => settleIn(family, drafts));
  const [first, ...others] = readings;
  if (first === undefined) throw new Error("no family of tables to settle columns in");
  return others.reduce((best, reading) => (reading.gain > best.gain + 1e-9 ? reading : best), first);
}

/** A field is one column's; an evaluator may have several, one for each criterion, and what was added and taken off are two. */
function slotOf(field: Field, draft: ColumnDraft): string {
  return field.startsWith("evaluator_") || (field === "adjustment" && isHalfOfAdjustment(draft))
    ? `${field}@${draft.index}`
    : field;
}

function settleIn(family: Family, drafts: readonly ColumnDraft[]): SettledTable {
  const slots = [...new Set(drafts.flatMap((draft) => draft.candidates.map(({ field }) => slotOf(field, draft))))];
  const place = new Map(slots.map((slot, index) => [slot, index]));
  const scored = drafts.map((draft) =>
    draft.candidates
      .map((candidate) => ({ ...candidate, score: candidate.score * family.factor(candidate.field) }))
      .filter((candidate) => candidate.score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score),
  );
  const gains = scored.map((candidates, row) => {
    const line = new Array<number>(slots.length).fill(0);
    const draft = drafts[row];
    if (draft === undefined) return line;
    // Of two equal columns the fuller one (weights of levels stand in their first lines only), then the left one.
    const order = draft.profile.density * 2e-3 - row * 1e-5;
    for (const { field, score } of candidates) line[place.get(slotOf(field, draft)) ?? 0] = score + order;
    return line;
  });
  const chosen = bestAssignment(gains);
  const columns = drafts.flatMap((draft, row): readonly SettledColumn[] => {
    const at = chosen[row];
    const slot = at === undefined ? undefined : slots[at];
    const candidate = scored[row]?.find((one) => slotOf(one.field, draft) === slot);
    if (candidate === undefined) return [];
    const rival = scored[row]?.find((one) => one.field !== candidate.field);
    return [
      {
        draft,
        field: candidate.field,
        confidence: Math.min(1, candidate.score),
        reasons: candidate.reasons,
        ...(rival === undefined ? {} : { rival: { field: rival.field, score: rival.score } }),
      },
    ];
  });
  const has = new Set(columns.map((column) => column.field));
  const missing = family.needs.filter((group) => !group.some((field) => has.has(field))).length;
  const shunned = family.shuns.filter((field) => has.has(field)).length;
  const gain =
    columns.reduce((sum, column) => sum + column.confidence, 0) - missing * COST_OF_MISSING - shunned * COST_OF_SHUNNED;
  return { columns, drafts, family, gain };
}
