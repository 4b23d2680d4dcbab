import type { Exact } from "../../../domain/figures/exact";
import { exact, ZERO } from "../../../domain/figures/exact";
import type { Model } from "../../../domain/model";
import type { FieldColumn, RecordTable } from "../../../domain/table";
import { columnOf, isRecordTable } from "../../../domain/table";
import type { Profile } from "../../profile/profile";
import { nameKey } from "../../tables/name-key";
import { points } from "../../tables/points";
import type { TableReader } from "../../tables/table-reader";
import { allTables } from "../../tables/table-reader";

/** Full marks of first-level indicators by `nameKey`, as one framework of the workbook gives them. */
export type Framework = ReadonlyMap<string, Exact>;

/**
 * All frameworks of the workbook: tables with first-level names and weights. A workbook may have several (the fund's and
 * the projects'); each is kept apart.
 */
export function frameworksOf(model: Model, reader: TableReader): readonly Framework[] {
  return allTables(model)
    .filter(isRecordTable)
    .filter((table) => table.setAside === undefined && columnOf(table, "weight") !== undefined)
    .map((table) => frameworkOf(table, reader))
    .filter((framework) => framework.size > 0);
}

const TOTAL_NAME = /^[（(]?\s*(?:合计|小计|总计|subtotal|total)/i;

/** Sums of the rows under each first-level name; a row that is called 合计 states the sum itself. */
function frameworkOf(table: RecordTable, reader: TableReader): Framework {
  const sums = new Map<string, Exact>();
  const stated = new Map<string, Exact>();
  let level1: string | undefined;
  for (const { index, kind } of table.lines) {
    if (kind === "total" || kind === "average" || kind === "rate" || kind === "blank") continue;
    const own = reader.text(table, index, "indicator_l1");
    if (own !== undefined) level1 = nameKey(own);
    const weight = points(reader.figure(table, index, "weight"));
    if (level1 === undefined || weight === undefined) continue;
    const name = reader.text(table, index, "indicator_name") ?? reader.text(table, index, "indicator_l2");
    if (kind === "subtotal" || name === undefined || TOTAL_NAME.test(name)) stated.set(level1, weight);
    else if (kind === "data") sums.set(level1, (sums.get(level1) ?? ZERO).plus(weight));
  }
  return new Map([...sums, ...stated]);
}

/** One part of a project's mark: its column, its name without the full marks, and these. */
export interface Part {
  readonly column: FieldColumn;
  readonly name: string;
  readonly weight?: Exact;
}

/**
 * Full marks of the parts of a table of project scores: from the headings, else from the framework that has all the
 * parts and leaves no score above its full marks, else from the profile. Two frameworks that differ decide nothing.
 */
export function weightedParts(
  columns: readonly FieldColumn[],
  highest: (column: FieldColumn) => Exact,
  frameworks: readonly Framework[],
  profile: Profile,
): readonly Part[] {
  const parts = columns.map((column) => {
    const weight = statedMaximum(column);
    return { column, name: partName(column.heading), ...(weight === undefined ? {} : { weight }) };
  });
  if (parts.every(({ weight }) => weight !== undefined)) return parts;
  const fitting = [...frameworks, profileFramework(profile)].filter((framework) =>
    parts.every(({ column, name }) => framework.get(nameKey(name))?.gte(highest(column)) ?? false),
  );
  const [framework, ...others] = fitting;
  if (framework === undefined || others.some((other) => differs(framework, other, parts))) return parts;
  return parts.map((part) => {
    const weight = part.weight ?? framework.get(nameKey(part.name));
    return weight === undefined ? part : { ...part, weight };
  });
}

function differs(a: Framework, b: Framework, parts: readonly { readonly name: string }[]): boolean {
  return parts.some(({ name }) => a.get(nameKey(name))?.eq(b.get(nameKey(name)) ?? ZERO) === false);
}

function statedMaximum({ statedMaximum: text, heading }: FieldColumn): Exact | undefined {
  const digits =
    /\d+(?:\.\d+)?/.exec(text ?? "")?.[0] ?? /[（(](\d+(?:\.\d+)?)\s*(?:分|points?|pts)?[)）]/i.exec(heading)?.[1];
  return digits === undefined ? undefined : exact(digits);
}

/** "各项得分 / 投入（20分）" is called 投入. */
function partName(heading: string): string {
  const last = heading.split(" / ").at(-1) ?? heading;
  return last.replace(/\s*[（(][^（()）]*[)）]\s*$/u, "").trim() || last;
}

function profileFramework({ weights }: Profile): Framework {
  const entries = weights?.level1.flatMap(({ names, weight }) =>
    names.map((name) => [nameKey(name), exact(weight)] as const),
  );
  return new Map(entries ?? []);
}
