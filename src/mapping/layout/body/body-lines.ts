import type { LineKind } from "../../../domain/table";
import { nameBehindLabel } from "../header/name-label";
import type { LineFacts } from "../view/line-facts";
import { isLoneText, isSideText } from "../view/line-facts";
import type { LabelKind } from "../view/line-words";
import { CHINESE_NUMBER, labelKind } from "../view/line-words";
import type { RawTable } from "../view/raw-table";
import type { SheetView } from "../view/sheet-view";
import type { BodyDraft, Label } from "./body-draft";
import type { BodyLine } from "./body-line";
import { levelsByCode } from "./code-levels";
import { indentOf, isIndented } from "./indents";
import { totalsByKind } from "./kinds-of-lines";
import type { KnownFields } from "./known-fields";
import { leadingCaptions } from "./leading-captions";
import { leadingSums } from "./leading-sums";
import { withNamedWhole } from "./named-wholes";
import { partsNumberedAnew } from "./numbered-anew";
import { continuedParts } from "./of-which-runs";
import { withOnlySumAsTotal } from "./only-sum";
import { unnamedSums } from "./unnamed-sums";

const NOTHING: LineFacts = { filled: [], words: [], numbers: 0 };

/** Reads all lines of the body. Notes between records, repeated headings, grades and highest/lowest lines are left out. */
export function bodyLines(table: RawTable, known: KnownFields, draft: BodyDraft): readonly BodyLine[] {
  const { facts } = draft;
  const lines: BodyLine[] = [];
  let numbered = 0;
  for (const drafted of draft.lines) {
    const line = drafted === undefined ? undefined : bodyLine(table, drafted, known, draft);
    if (line === undefined || !isWithin(table, line) || (line.kind === "of_which" && !isOfStated(line, lines)))
      continue;
    if (line.kind === "data" && hasNumber(table, line.index, known.seq)) numbered += 1;
    lines.push(line);
  }
  const parted = partsOfOthers(table, unfilledAsBlank(table, lines, known, facts), known, numbered);
  const continued = numbered > 0 ? parted : continuedParts(table, parted, known.seq);
  const whole = totalsByKind(table, partsNumberedAnew(table, continued));
  const totalled = withOnlySumAsTotal(leadingCaptions(table, levelsByCode(table, whole), known));
  const captioned = unnamedSums(table, withNamedWhole(table, totalled), facts);
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

function hasNumber(table: RawTable, line: number, field: number | undefined): boolean {
  return field !== undefined && table.view.number(line, field) !== undefined;
}

/** 一、流动资产：, 其中：应付利息 with nothing behind them are lines of the table all the same. */
const NO_NOTES: ReadonlySet<LabelKind["kind"] | undefined> = new Set<LabelKind["kind"]>(["group", "of_which"]);

function bodyLine(table: RawTable, drafted: BodyLine, known: KnownFields, draft: BodyDraft): BodyLine | undefined {
  if (drafted.kind === "blank") return drafted;
  const { view } = table;
  const { index, labelField: first } = drafted;
  const facts = draft.facts[index - table.bodyTop] ?? NOTHING;
  const lone = labelKind(drafted.label)?.kind;
  const captioned = isLoneText(facts) && (NO_NOTES.has(lone) || namesProject(drafted.label));
  if (!captioned && facts.numbers === 0 && isSideText(view, index, facts) && !hasNumber(table, index, known.seq))
    return undefined;
  for (const { field, text, said } of draft.labels.get(index) ?? NO_LABELS) {
    if (known.name !== undefined && field > known.name && field > first) break;
    const line = { ...drafted, labelField: field, label: text };
    if (said.kind === "group") {
      if (isLoneText(facts)) return { ...line, kind: "group" };
      continue;
    }
    if (said.kind === "derived" || said.kind === "full_marks") return facts.numbers > 0 ? undefined : line;
    if (said.kind === "of_which") return { ...line, kind: "of_which" };
    if (hasNumber(table, index, known.seq) && said.kind !== "total" && said.kind !== "subtotal") continue;
    if (said.kind === "rate" && isOfAnIndicator(table, index, field, known)) continue;
    return { ...line, kind: said.kind, rank: rankOf(said), ...(field > first ? { behindName: true } : {}) };
  }
  const divided = dividedSum(view, index, facts);
  if (divided !== undefined) return { ...drafted, ...divided };
  if (isLoneText(facts) || isNumberedCaption(table, index, known, facts)) return { ...drafted, kind: "group" };
  if (lacksName(table, index, known) && facts.numbers > 0 && !isExecutionRate(drafted.label))
    return { ...drafted, kind: "subtotal", rank: 1 };
  return drafted;
}

const NO_LABELS: readonly Label[] = [];

/** 项目名称：某项目 between records is no label beside the table but a caption over the records that follow. */
function namesProject(label: string): boolean {
  return (nameBehindLabel(label) ?? "") !== "";
}

/** 合 | 计 in two cells. */
function dividedSum(
  view: SheetView,
  index: number,
  { words: [one, two], numbers }: LineFacts,
): Pick<BodyLine, "label" | "kind" | "rank"> | undefined {
  if (one === undefined || two === undefined || numbers === 0) return undefined;
  const [first, second] = [view.text(index, one), view.text(index, two)];
  if (first.length + second.length !== 2) return undefined;
  const label = first + second;
  const said = labelKind(label);
  return said?.kind === "total" || said?.kind === "subtotal" ? { label, kind: said.kind, rank: said.rank } : undefined;
}

/**
 * 执行率 where the indicators' names stand, among their levels in a line with a name, or to the right of a level that has
 * its name: an indicator.
 */
function isOfAnIndicator(
  { view }: RawTable,
  line: number,
  field: number,
  { name, levels, deepest }: KnownFields,
): boolean {
  if (name === undefined) return deepest !== undefined && field > deepest;
  return levels.length > 0 && (field === name || (field < name && !view.isEmpty(line, name)));
}

/** 一 | 省级部门 with nothing else in a table whose records have figures. */
function isNumberedCaption(table: RawTable, index: number, { seq, name }: KnownFields, facts: LineFacts): boolean {
  if (seq === undefined || name === undefined || facts.filled.length !== 2 || facts.words.length !== 2) return false;
  return (
    facts.words.includes(seq) &&
    facts.words.includes(name) &&
    CHINESE_NUMBER.test(table.view.text(index, seq)) &&
    table.right - table.left >= 3
  );
}

function rankOf(said: LabelKind): 0 | 1 | 2 | 3 {
  return "rank" in said ? said.rank : 0;
}

/** 预算执行率 | | | 10 | | 9.64: the indicator that stands beside the levels; there are no others of its kind to add up. */
function isExecutionRate(label: string): boolean {
  return /^(?:预算|资金|预算资金)执行(?:率|情况)?(?:[（(].*)?$|^(?:budget )?execution(?: rate)?$/i.test(label);
}

/** 过程 | | | 20 | | | 19.93: a level with figures but no indicator is the sum of its indicators. */
function lacksName(table: RawTable, index: number, known: KnownFields): boolean {
  if (known.name === undefined || known.levels.length === 0) return false;
  const { view } = table;
  if (!view.isEmpty(index, known.name)) return false;
  const name = view.span(index, known.name);
  const coveredByName = name.top < index && !view.isEmpty(name.top, name.left);
  return !coveredByName && known.levels.some((field) => !view.isEmpty(index, field));
}

/**
 * Lines of a blank form that nobody filled in hold a level and points at most: no indicator, and no sum of any. A level with
 * points is a sum only where indicators follow.
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
  return lines.map((line, place) => {
    const { numbers, words } = facts[line.index - table.bodyTop] ?? NOTHING;
    if ((line.kind !== "data" && line.kind !== "subtotal") || numbers > 1 || isNamed(line)) return line;
    if (words.some((field) => !levels.includes(field)) || labelKind(line.label) !== undefined) return line;
    const next = nextFilled(lines, place);
    const begins = words.length > 0 && next?.kind === "data" && isNamed(next) && isBelow(table, line, next, levels);
    return begins ? line : { ...line, kind: "blank" };
  });
}

/** The levels of `other` are those of the line, or below them. */
function isBelow(table: RawTable, line: BodyLine, other: BodyLine, levels: readonly number[]): boolean {
  return levels.every((field) => {
    const own = table.view.text(line.index, field);
    const next = table.view.text(other.index, field);
    return own === "" || next === "" || own === next;
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
  return lines.map((line) => {
    if (line.kind === "of_which") [inParts, indent] = [true, indentOf(table, line)];
    else if (line.kind !== "data") inParts = false;
    else if (
      usesNumbers &&
      !hasNumber(table, line.index, known.seq) &&
      (table.view.isEmpty(line.index, known.seq ?? 0) || (inParts && reachesOver(table, line, known)))
    ) {
      if (inParts || isIndented(table, line)) return { ...line, kind: "of_which" };
    } else if (known.seq === undefined && inParts && isIndented(table, line) && indentOf(table, line) >= indent) {
      return { ...line, kind: "of_which" };
    } else inParts = false;
    return line;
  });
}

/** The name is merged over the field of the numbers: a line that has none. */
function reachesOver({ view }: RawTable, line: BodyLine, { seq, name }: KnownFields): boolean {
  if (seq === undefined) return false;
  return view.span(line.index, seq).right >= (name ?? seq + 1);
}

function nextFilled(lines: readonly BodyLine[], place: number): BodyLine | undefined {
  for (let next = place + 1; next < lines.length; next += 1) if (lines[next]?.kind !== "blank") return lines[next];
  return undefined;
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
