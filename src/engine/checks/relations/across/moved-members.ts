import type { CellAddress } from "../../../../domain/cells/address";
import type { Exact } from "../../../../domain/figures/exact";
import { exact, sumOf } from "../../../../domain/figures/exact";
import { MONEY_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import type { ReadingContext } from "../../reading/reading-context";
import { freeColumns } from "../../reading/tables/free-columns";
import type { AttributeGroups } from "./attribute-groups";
import { attributeGroups } from "./attribute-groups";

/** A record that one table puts in one group while a summary's figures count it in another one. */
export interface Moved {
  readonly name: string;
  /** Where the record says its group. */
  readonly at: CellAddress;
  readonly stated: string;
  /** The group in which the summary counts it, and the summary's figures that show it. */
  readonly expected: string;
  readonly shownBy: readonly CellAddress[];
  /** Another record that would have to go the other way, where the counts agree. */
  readonly other?: { readonly name: string; readonly at: CellAddress };
}

/**
 * Two groups of a summary are off against the detail by one and the same record: one counts it too many, the other one too
 * few, and the amounts differ by exactly its amount.
 */
export function movedMembers(context: ReadingContext): readonly Moved[] {
  return attributeGroups(context).summaries.flatMap((groups) => movedIn(context, groups) ?? []);
}

/** What a line of the summary states beyond its members. */
interface Gap {
  readonly line: Line;
  readonly gap: Exact;
  readonly at: CellAddress;
}

function movedIn(context: ReadingContext, groups: AttributeGroups): Moved | undefined {
  const { summary, source, members, saidAt } = groups;
  const counts = countGaps(groups);
  const isEven = counts?.every(({ gap }) => gap.isZero()) === true;
  if (counts !== undefined && !isEven && pairOf(counts) === undefined) return undefined;
  for (const column of moneyColumns(summary)) {
    for (const from of moneyColumns(source)) {
      const gaps = amountGaps(groups, column, from);
      const pair = gaps === undefined ? undefined : pairOf(gaps);
      if (pair === undefined) continue;
      const [short, over] = pair;
      if (isEven) {
        const swapped = swappedIn(context, groups, from, short, over);
        if (swapped !== undefined) return swapped;
        continue;
      }
      if (counts !== undefined && !isSameMove(counts, short, over)) continue;
      const fitting = (members.get(short.line) ?? []).filter(
        (line) => source.figure(line, from)?.value.eq(over.gap) === true,
      );
      const [moved] = fitting;
      if (moved === undefined || fitting.length > 1 || over.gap.precision() < 3) continue;
      const at = saidAt(moved);
      return {
        name: source.nameOf(moved),
        at,
        stated: context.text(at),
        expected: summary.nameOf(over.line),
        shownBy: [short.at, over.at, ...(counts ?? []).filter(({ gap }) => !gap.isZero()).map((each) => each.at)],
      };
    }
  }
  return undefined;
}

/** One record of each group that change places: the counts agree, the amounts differ by the difference of the two. */
function swappedIn(
  context: ReadingContext,
  { summary, source, members, saidAt }: AttributeGroups,
  from: FieldColumn,
  short: Gap,
  over: Gap,
): Moved | undefined {
  const inGroup = ({ line }: Gap): readonly { readonly line: Line; readonly value: Exact }[] =>
    (members.get(line) ?? []).flatMap((each) => {
      const value = source.figure(each, from)?.value;
      return value === undefined ? [] : [{ line: each, value }];
    });
  const pairs = inGroup(short).flatMap((a) =>
    inGroup(over).flatMap((b) => (a.value.minus(b.value).eq(over.gap) ? [{ a, b }] : [])),
  );
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1 || over.gap.precision() < 3) return undefined;
  const at = saidAt(pair.a.line);
  return {
    name: source.nameOf(pair.a.line),
    at,
    stated: context.text(at),
    expected: summary.nameOf(over.line),
    shownBy: [short.at, over.at],
    other: { name: source.nameOf(pair.b.line), at: saidAt(pair.b.line) },
  };
}

/** The only two lines with a gap, the one that is short first; undefined unless the gaps are opposite. */
function pairOf(gaps: readonly Gap[]): readonly [Gap, Gap] | undefined {
  const open = gaps.filter(({ gap }) => !gap.isZero());
  const short = open.find(({ gap }) => gap.isNegative());
  const over = open.find(({ gap }) => !gap.isNegative());
  if (open.length !== 2 || short === undefined || over === undefined) return undefined;
  return short.gap.neg().eq(over.gap) ? [short, over] : undefined;
}

function isSameMove(counts: readonly Gap[], short: Gap, over: Gap): boolean {
  const pair = pairOf(counts);
  return pair?.[0].line === short.line && pair[1].line === over.line && pair[1].gap.eq(1);
}

function countGaps({ summary, members }: AttributeGroups): readonly Gap[] | undefined {
  const column = summary.column("project_count");
  if (column === undefined) return undefined;
  const gaps = [...members].flatMap(([line, lines]): Gap[] => {
    const node = summary.figure(line, column);
    return node === undefined ? [] : [{ line, gap: node.value.minus(exact(lines.length)), at: node.at }];
  });
  return gaps.length === members.size ? gaps : undefined;
}

function amountGaps(
  { summary, source, members }: AttributeGroups,
  column: FieldColumn,
  from: FieldColumn,
): readonly Gap[] | undefined {
  const gaps = [...members].flatMap(([line, lines]): Gap[] => {
    const node = summary.figure(line, column);
    const own = lines.flatMap((each) => source.figure(each, from) ?? []);
    if (node === undefined || own.some(({ dimension }) => dimension !== node.dimension)) return [];
    return [{ line, gap: node.value.minus(sumOf(own.map(({ value }) => value))), at: node.at }];
  });
  return gaps.length === members.size ? gaps : undefined;
}

function moneyColumns(view: AttributeGroups["summary"]): readonly FieldColumn[] {
  return [...view.columns((field) => MONEY_FIELDS.has(field)), ...freeColumns(view)].filter(({ field }) =>
    MONEY_FIELDS.has(field),
  );
}
