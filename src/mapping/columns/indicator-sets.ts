import type { Field } from "../../domain/lists";
import type { FieldColumn, IndicatorSet } from "../../domain/table";
import { squeezed } from "../headings/heading-text";
import type { RawTable } from "../layout/view/raw-table";
import { kindsOfText } from "./drafts/cell-kinds";
import type { ColumnDraft, SettledColumn, SettledTable } from "./drafts/column-draft";
import { headingCell } from "./heading-cell";

/** A set names its indicators and says something of each. */
const SAID: ReadonlySet<Field> = new Set<Field>(["target", "actual", "weight", "score"]);
const NAMED: ReadonlySet<Field> = new Set<Field>(["indicator_name", "indicator_l2", "indicator_l1"]);
const FEWEST_SETS = 2;
const NARROWEST = 2;

/** Columns whose headings come again and again: how many there are before them, in each set, and how many sets. */
export interface Repetition {
  readonly before: number;
  readonly width: number;
  readonly count: number;
}

/**
 * The sets of columns that a table of indicators has beside each other: 指标内容 | 指标值 under each kind of indicator, or the
 * second half of a long list beside the first. The last headings of the table come again, each set in the same order.
 */
export function repetitionIn(drafts: readonly ColumnDraft[]): Repetition | undefined {
  const leaves = drafts.map(({ path }) => squeezed(path.at(-1) ?? ""));
  for (let width = NARROWEST; width * FEWEST_SETS <= leaves.length; width += 1) {
    const once = leaves.slice(-width);
    if (once.includes("") || new Set(once).size < width) continue;
    let count = 1;
    const isSame = (from: number): boolean => once.every((leaf, place) => leaves[from + place] === leaf);
    while (leaves.length - width * (count + 1) >= 0 && isSame(leaves.length - width * (count + 1))) count += 1;
    if (count >= FEWEST_SETS) return { before: leaves.length - width * count, width, count };
  }
  return undefined;
}

/** The drafts without those of all sets but the first. */
export function firstSetOnly(drafts: readonly ColumnDraft[], { before, width }: Repetition): readonly ColumnDraft[] {
  return drafts.slice(0, before + width);
}

/** Whether the columns of the first set were read as what indicators have. */
export function isOfIndicators(
  { columns, family }: SettledTable,
  drafts: readonly ColumnDraft[],
  of: Repetition,
): boolean {
  const own = setColumns(columns, drafts, of);
  return (
    family.id === "indicators" &&
    own.some(({ field }) => NAMED.has(field)) &&
    own.some(({ field }) => SAID.has(field)) &&
    !columns.some(({ field, draft }) => NAMED.has(field) && !own.some((one) => one.draft === draft))
  );
}

function setColumns(
  columns: readonly SettledColumn[],
  drafts: readonly ColumnDraft[],
  { before, width }: Repetition,
): readonly SettledColumn[] {
  const own = new Set(drafts.slice(before, before + width));
  return columns.filter(({ draft }) => own.has(draft));
}

/** All sets with their columns, read as those of the first, and the levels that the captions above them name. */
export function indicatorSets(
  raw: RawTable,
  drafts: readonly ColumnDraft[],
  { columns }: SettledTable,
  of: Repetition,
): readonly IndicatorSet[] {
  const own = setColumns(columns, drafts, of);
  return Array.from({ length: of.count }, (_, place): IndicatorSet => {
    const shifted = own.map((column): FieldColumn & { readonly draft: ColumnDraft } => {
      const draft = drafts[drafts.indexOf(column.draft) + place * of.width] ?? column.draft;
      const { field, confidence, reasons } = column;
      return {
        index: draft.index,
        field,
        heading: draft.path.join(" / "),
        confidence,
        reasons,
        draft,
      };
    });
    return {
      columns: shifted.map(({ index, field, heading, confidence, reasons }) => ({
        index,
        field,
        heading,
        confidence,
        reasons,
      })),
      ...levelsAbove(raw, shifted[0]?.draft),
    };
  });
}

/** 产出指标 over 数量指标 over 指标内容: what the captions of a set say of its indicators. */
function levelsAbove(raw: RawTable, draft: ColumnDraft | undefined): Pick<IndicatorSet, "level1" | "level2"> {
  const captions = draft?.path.slice(0, -1) ?? [];
  const level = (kind: "level1" | "level2"): IndicatorSet["level1"] => {
    const value = captions.find((text) => kindsOfText(text).includes(kind));
    if (value === undefined || draft === undefined) return undefined;
    return { value: value, at: headingCell(raw, value, draft.index) };
  };
  const [level1, level2] = [level("level1"), level("level2")];
  return { ...(level1 === undefined ? {} : { level1 }), ...(level2 === undefined ? {} : { level2 }) };
}
