import type { LineKind } from "../../../domain/table";
import { namesExtraPoints } from "../../../domain/words/extra-points";
import type { LineFacts } from "../view/line-facts";
import { labelKind } from "../view/line-words";
import type { RawTable } from "../view/raw-table";
import { levelsByCode } from "./levels/code-levels";
import { indentOf, isIndented } from "./levels/indents";
import { leadingCaptions } from "./levels/leading-captions";
import { levelsByNumbers } from "./levels/levels-by-numbers";
import { partsNumberedAnew } from "./levels/numbered-anew";
import { sumsOfLevels } from "./levels/sums-of-levels";
import type { BodyDraft } from "./lines/body-draft";
import type { BodyLine } from "./lines/body-line";
import { withContinuedNames } from "./lines/continued-names";
import { totalsByKind } from "./lines/kinds-of-lines";
import type { KnownFields } from "./lines/known-fields";
import { numberingOf } from "./lines/numbering";
import { hasNumber, NO_FACTS, readLine } from "./lines/read-line";
import { withoutToldBelowTotal } from "./lines/told-below-total";
import { withInnerSum } from "./sums/inner-sum";
import { leadingSums } from "./sums/leading-sums";
import { withNamedWhole } from "./sums/named-wholes";
import { continuedParts } from "./sums/of-which-runs";
import { withOnlySumAsTotal } from "./sums/only-sum";
import { unnamedSums } from "./sums/unnamed-sums";

/** Reads all lines of the body. Notes between records, repeated headings, grades and highest/lowest lines are left out. */
export function bodyLines(table: RawTable, known: KnownFields, draft: BodyDraft): readonly BodyLine[] {
  const { facts } = draft;
  const read: BodyLine[] = [];
  let numbered = 0;
  for (const drafted of draft.lines) {
    const line = drafted === undefined ? undefined : readLine(table, drafted, known, draft);
    if (line === undefined || !isWithin(table, line) || (line.kind === "of_which" && !isOfStated(line, read))) continue;
    if (line.kind === "data" && hasNumber(table, line.index, known.seq)) numbered += 1;
    read.push(line);
  }
  const lines = withoutToldBelowTotal(read, known);
  const parted = partsOfOthers(
    table,
    unfilledAsBlank(table, withContinuedNames(table, lines, known), known, facts),
    known,
    numbered,
  );
  const continued = numbered > 0 ? parted : continuedParts(table, parted, known.seq);
  const whole = totalsByKind(table, partsNumberedAnew(table, continued));
  const totalled = withOnlySumAsTotal(
    leadingCaptions(table, levelsByNumbers(table, levelsByCode(table, whole), known), known),
  );
  const summed = withInnerSum(table, unnamedSums(table, withNamedWhole(table, totalled), facts));
  const captioned = sumsOfLevels(table, summed, known);
  const { sums, alone } = leadingSums(table, captioned, known.seq);
  if (sums.size === 0) return captioned;
  return captioned.map((line) => {
    if (sums.has(line.index)) return { ...line, kind: "subtotal", rank: 1, leads: true };
    return alone.has(line.index) ? { ...line, standsAlone: true } : line;
  });
}

/** A part without figures divides what stands above it only where that states some: in a form that nobody filled in it is a label. */
function isOfStated({ numbers }: BodyLine, above: readonly BodyLine[]): boolean {
  return numbers > 0 || above.some((line) => line.kind === "data" && line.numbers > 0);
}

const SUMS: ReadonlySet<LineKind> = new Set<LineKind>(["subtotal", "total", "average", "rate"]);

/** Whether a line lies between the first and the last record that a person named; totals may stand outside. */
function isWithin({ records = {} }: RawTable, { index, kind }: BodyLine): boolean {
  const { first = Number.NEGATIVE_INFINITY, last = Number.POSITIVE_INFINITY } = records;
  return (index >= first && index <= last) || SUMS.has(kind);
}

/**
 * Lines of a blank form that nobody filled in hold a level and points at most: no indicator, and no sum of any.
 */
function unfilledAsBlank(
  table: RawTable,
  lines: readonly BodyLine[],
  known: KnownFields,
  facts: readonly LineFacts[],
): readonly BodyLine[] {
  const { name, levels } = known;
  if (name === undefined || levels.length === 0) return lines;
  const isNamed = ({ index }: BodyLine): boolean => {
    const span = table.view.span(index, name);
    return !table.view.isEmpty(span.top, span.left);
  };
  return lines.map((line) => {
    const { numbers, words } = facts[line.index - table.bodyTop] ?? NO_FACTS;
    if ((line.kind !== "data" && line.kind !== "subtotal") || numbers > 1 || isNamed(line)) return line;
    // 扣分项：逾期报送 | −2 has no full marks, and counts all the same.
    if (numbers > 0 && namesExtraPoints(line.label)) return line;
    if (words.some((field) => !levels.includes(field)) || labelKind(line.label) !== undefined) return line;
    return { ...line, kind: "blank" };
  });
}

/**
 * Lines below an of-which line, or indented ones, that have no number of their own while records have one. Where nothing
 * is numbered, the indented lines that follow an of-which line, up to one that stands further left than it.
 */
function partsOfOthers(
  table: RawTable,
  lines: readonly BodyLine[],
  known: KnownFields,
  numbered: number,
): readonly BodyLine[] {
  const usesNumbers =
    known.seq !== undefined && numbered * 2 >= lines.filter((line) => line.kind === "data").length && numbered > 0;
  if (!usesNumbers && !lines.some(({ kind }) => kind === "of_which")) return lines;
  let inParts = false;
  let indent = 0;
  let whole: BodyLine | undefined;
  return lines.map((line) => {
    if (line.kind === "of_which") [inParts, indent] = [true, indentOf(table, line)];
    else if (line.kind !== "data" || goesOnFrom(whole, line)) [inParts, whole] = [false, line];
    else if (
      usesNumbers &&
      !hasNumber(table, line.index, known.seq) &&
      (table.view.isEmpty(line.index, known.seq ?? 0) || (inParts && reachesOver(table, line, known)))
    ) {
      if (inParts || isIndented(table, line)) return { ...line, kind: "of_which" };
    } else if (known.seq === undefined && inParts && isIndented(table, line) && indentOf(table, line) >= indent) {
      return { ...line, kind: "of_which" };
    } else [inParts, whole] = [false, line];
    return line;
  });
}

/** 2.因公出国（境）费 is no part of 1.公务用车购置及运行维护费, however many parts of that stand between the two. */
function goesOnFrom(whole: BodyLine | undefined, line: BodyLine): boolean {
  const [first, next] = [numberingOf(whole?.label ?? ""), numberingOf(line.label)];
  return first !== undefined && first.style === next?.style && next.number === first.number + 1;
}

/** The name is merged over the field of the numbers: a line that has none. */
function reachesOver({ view }: RawTable, line: BodyLine, { seq, name }: KnownFields): boolean {
  if (seq === undefined) return false;
  return view.span(line.index, seq).right >= (name ?? seq + 1);
}

/** The line that states the full marks of each column of scores: 满分 | 20 | 20 | 30 | 30. */
export function fullMarksLine(table: RawTable): number | undefined {
  for (let index = table.bodyTop; index <= Math.min(table.bodyBottom, table.bodyTop + 3); index += 1) {
    for (let field = table.left; field <= Math.min(table.right, table.left + 2); field += 1) {
      if (labelKind(table.view.text(index, field))?.kind === "full_marks") return index;
    }
  }
  return undefined;
}
