import { namesExtraPoints } from "../../../../domain/words/extra-points";
import { nameBehindLabel } from "../../header/name-label";
import type { LineFacts } from "../../view/line-facts";
import { isLoneText, isSideText } from "../../view/line-facts";
import type { LabelKind } from "../../view/line-words";
import { CHINESE_NUMBER, labelKind } from "../../view/line-words";
import type { RawTable } from "../../view/raw-table";
import type { SheetView } from "../../view/sheet-view";
import type { BodyDraft, Label } from "./body-draft";
import type { BodyLine } from "./body-line";
import type { KnownFields } from "./known-fields";

/** What is known of a line before its words are read. */
interface DraftedLine {
  readonly table: RawTable;
  readonly known: KnownFields;
  readonly facts: LineFacts;
  readonly drafted: BodyLine;
}

/** The facts of a line that nothing was counted of: no word, no number. */
export const NO_FACTS: LineFacts = { filled: [], words: [], numbers: 0 };

/** What one line is by its own words and figures; undefined where it is no line of the table. */
export function readLine(
  table: RawTable,
  drafted: BodyLine,
  known: KnownFields,
  draft: BodyDraft,
): BodyLine | undefined {
  if (drafted.kind === "blank") return drafted;
  const { index } = drafted;
  const facts = draft.facts[index - table.bodyTop] ?? NO_FACTS;
  const own: DraftedLine = { table, known, facts, drafted };
  if (isBesideTheTable(own)) return undefined;
  const said = bySomeLabel(own, draft.labels.get(index));
  if (said !== undefined) return said === "derived" ? undefined : said;
  const divided = dividedSum(table.view, index, facts);
  if (divided !== undefined) return { ...drafted, ...divided };
  if (isLoneText(facts) || isNumberedCaption(table, index, known, facts)) return { ...drafted, kind: "group" };
  if (lacksName(table, index, known) && facts.numbers > 0 && !standsForItself(drafted.label))
    return { ...drafted, kind: "subtotal", rank: 1 };
  return drafted;
}

/** 一、流动资产：, 其中：应付利息 with nothing behind them are lines of the table all the same. */
const NO_NOTES: ReadonlySet<LabelKind["kind"] | undefined> = new Set<LabelKind["kind"]>(["group", "of_which"]);

/** Words without figures or a number of the line, which neither caption nor name a project: a note between the records. */
function isBesideTheTable({ table, known, facts, drafted: { index, label } }: DraftedLine): boolean {
  const isCaption = isLoneText(facts) && (NO_NOTES.has(labelKind(label)?.kind) || namesProject(label));
  return (
    !isCaption && facts.numbers === 0 && isSideText(table.view, index, facts) && !hasNumber(table, index, known.seq)
  );
}

/** What the first label that says something makes of its line; those behind the record's name say nothing. */
function bySomeLabel(own: DraftedLine, labels: readonly Label[] = []): BodyLine | "derived" | undefined {
  const { name } = own.known;
  for (const label of labels) {
    if (name !== undefined && label.field > name && label.field > own.drafted.labelField) return undefined;
    const said = byLabel(own, label);
    if (said !== undefined) return said;
  }
  return undefined;
}

/** What a label makes of its line: "derived" where it is none of the table, undefined where the label says nothing here. */
function byLabel(
  { table, known, facts, drafted }: DraftedLine,
  { field, text, said }: Label,
): BodyLine | "derived" | undefined {
  const line = { ...drafted, labelField: field, label: text };
  const behind = field > drafted.labelField ? { behindName: true as const } : {};
  switch (said.kind) {
    case "group":
      return isLoneText(facts) ? { ...line, kind: "group" } : undefined;
    case "derived":
    case "full_marks":
      return facts.numbers > 0 ? "derived" : line;
    case "of_which":
      return { ...line, kind: "of_which" };
    case "total":
    case "subtotal":
      return { ...line, kind: said.kind, rank: said.rank, ...behind };
    case "average":
    case "rate": {
      const { index } = drafted;
      const isRecord =
        hasNumber(table, index, known.seq) || (said.kind === "rate" && isOfAnIndicator(table, index, field, known));
      return isRecord || standsBehindFigures(table, index, field) ? undefined : { ...line, kind: said.kind, ...behind };
    }
  }
}

/** 5 | 4 | 3 | Mean is a heading of answers and what comes of them: a line of means says so before its figures. */
function standsBehindFigures({ view, left, right }: RawTable, line: number, label: number): boolean {
  const figures = (from: number, to: number): number => {
    let count = 0;
    for (let field = from; field <= to; field += 1) if (view.number(line, field) !== undefined) count += 1;
    return count;
  };
  return figures(left, label - 1) > figures(label + 1, right) + 1;
}

/** Whether a line has a number of its own in the column of numbers. */
export function hasNumber(table: RawTable, line: number, field: number | undefined): boolean {
  return field !== undefined && table.view.number(line, field) !== undefined;
}

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

/** 预算执行率 | | | 10 | | 9.64, 附加分 | | | 5 | | 3: an indicator that stands beside the levels; there are no others of its kind to add up. */
function standsForItself(label: string): boolean {
  if (namesExtraPoints(label)) return true;
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
