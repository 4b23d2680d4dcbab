import type { Field } from "../domain/lists";
import type { IndicatorSet, Line } from "../domain/table";
import { addsUpIn } from "./columns/adds-up-in";
import { draftColumns } from "./columns/draft-columns";
import type { ColumnDraft, SettledTable } from "./columns/drafts/column-draft";
import type { FieldCandidate } from "./columns/drafts/field-candidate";
import { withoutGuessedNames } from "./columns/guessed-names";
import { firstSetOnly, indicatorSets, isOfIndicators, repetitionIn } from "./columns/indicator-sets";
import { withMoneyOfProjects } from "./columns/money-of-projects";
import { withOwnDepartment } from "./columns/own-departments";
import { settleColumns } from "./columns/settle-columns";
import { withoutAccountItems } from "./columns/settling/accounts";
import { withCountedTasks } from "./columns/settling/counted-tasks";
import type { HeadingLexicon } from "./headings/heading-lexicon";
import type { Family } from "./headings/table-families";
import { bodyLines } from "./layout/body/body-lines";
import { withCovers } from "./layout/body/covers/covers";
import { bodyDraft } from "./layout/body/lines/body-draft";
import { withoutCounts } from "./layout/body/lines/counts-among-amounts";
import type { KnownFields } from "./layout/body/lines/known-fields";
import type { RawTable } from "./layout/view/raw-table";

/** What decides how the headings of a table are read. */
export interface HeadingContext {
  readonly lexicon: HeadingLexicon;
  /** Readings that come from elsewhere: a template, names seen in other sheets, the user. */
  readonly said?: (path: readonly string[], index: number) => readonly FieldCandidate[];
  /** Where only one kind of table is possible, as inside a form. */
  readonly family?: Family;
}

/** What the columns of a table mean, and what each of its lines is. */
export interface ReadTable {
  readonly settled: SettledTable;
  readonly lines: readonly Line[];
  /** Sets of indicator columns side by side; none where there is but one. */
  readonly sets: readonly IndicatorSet[];
}

/** Lines are read twice: roughly, to learn the columns from the records, and again by what the columns mean. */
export function readTable(raw: RawTable, { lexicon, said, family }: HeadingContext): ReadTable {
  const draft = bodyDraft(raw);
  const rough = bodyLines(raw, { levels: [] }, draft);
  const records = dataOf(rough);
  const drafts = draftColumns(raw, records, lexicon, said);
  const { settled: first, sets } = settleSets(raw, drafts, family);
  const read = withOwnDepartment(withoutGuessedNames(first, raw.titles.project !== undefined));
  const own = withoutAccountItems(withMoneyOfProjects(read), raw);
  const settled = withCountedTasks(own, raw, records);
  const body = bodyLines(raw, knownFields(settled), draft);
  return { settled, lines: withCovers(withoutCounts(body, settled), addsUpIn(raw, settled)), sets };
}

/** The places of the lines that are records. */
export function dataOf(lines: readonly Pick<Line, "kind" | "index">[]): readonly number[] {
  return lines.filter(({ kind }) => kind === "data").map(({ index }) => index);
}

/** Settles the columns; where sets of indicators stand side by side, those of the first, and the others alike. */
function settleSets(
  raw: RawTable,
  drafts: readonly ColumnDraft[],
  family: Family | undefined,
): Pick<ReadTable, "settled" | "sets"> {
  const repetition = repetitionIn(drafts);
  if (repetition !== undefined) {
    const settled = settleColumns(firstSetOnly(drafts, repetition), family);
    if (isOfIndicators(settled, drafts, repetition))
      return { settled: { ...settled, drafts }, sets: indicatorSets(raw, drafts, settled, repetition) };
  }
  return { settled: settleColumns(drafts, family), sets: [] };
}

/** Fields by which lines are read a second time. */
function knownFields(settled: SettledTable): KnownFields {
  const at = (field: Field): number | undefined =>
    settled.columns.find((column) => column.field === field)?.draft.index;
  const seq = at("seq");
  const name = at("indicator_name") ?? at("project_name");
  const levels = at("indicator_name") === undefined ? [] : [at("indicator_l1"), at("indicator_l2")];
  const deepest = at("indicator_l2") ?? at("indicator_l1");
  return {
    ...(seq === undefined ? {} : { seq }),
    ...(name === undefined ? (deepest === undefined ? {} : { deepest }) : { name }),
    levels: levels.filter((field) => field !== undefined),
  };
}
