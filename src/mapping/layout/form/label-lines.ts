import type { HeadingLexicon } from "../../headings/heading-lexicon";
import { MEANS_IT_SURELY, MEANS_SOMETHING } from "../../headings/heading-lexicon";
import { squeezedLabel } from "../../headings/heading-text";
import { LONGEST_LABEL } from "../../text";
import { nameBehindLabel } from "../header/name-label";
import { SIDE_LABEL } from "../header/side-labels";
import { filledFields } from "../view/line-facts";
import type { Rect } from "../view/raw-table";
import type { SheetView } from "../view/sheet-view";

/** Labels of what a form is about. */
export const NAME_LABEL =
  /^(?:(?:[省市县区州镇乡]本?级|本级)?(?:(?:项目|子项目|政策|专项|资金|预算|部门|单位|二级|三级|支出|评价|被评价|自评|转移支付|经费|任务|事项|债券|工程|课题)(?:和|或|及)?){1,3}名称|project|projectname|nameofproject|projecttitle|titleoftheaction|actiontitle|titleofaction|programmename|programme)$/;
/** 项目支出名称, 专项名称: whether a text is the label of what a form is about, known as a heading or not. */
export function isNameLabel(text: string): boolean {
  return NAME_LABEL.test(squeezedLabel(text));
}

/** What a form of a department's whole spending calls its subject. */
const DEPARTMENT_LABEL = new RegExp(`${NAME_LABEL.source}|^(?:预算|主管|填报)?(?:部门|单位)$`);
/** Labels of those who spend the money. */
const UNIT_LABEL = /(?:部门|单位)(?:名称)?$/;
/** Every such label has one of these letters: most texts of a sheet have none. */
const MAY_NAME = /[名pｐ]/iu;
/** Whether any line of the rectangle names a project. */
export function namesProject(view: SheetView, rect: Rect, lexicon: HeadingLexicon): boolean {
  for (let line = rect.top; line <= rect.bottom; line += 1)
    if (namingOf({ view, line, rect, label: NAME_LABEL }, lexicon) === "named") return true;
  return false;
}

/** A line that names what a form is about, or leaves a place for the name. */
interface NamingLine {
  readonly line: number;
  readonly naming: "named" | "unnamed";
}

/** The lines that name what a form is about; 部门名称 does so only where nothing names a project. */
export function namingLines(view: SheetView, rect: Rect, lexicon: HeadingLexicon): readonly NamingLine[] {
  const ofDepartment = titledForDepartment(view, rect);
  const label = ofDepartment ? DEPARTMENT_LABEL : NAME_LABEL;
  const lines: NamingLine[] = [];
  const ofProjects: NamingLine[] = [];
  for (let line = rect.top; line <= rect.bottom; line += 1) {
    const naming = namingOf({ view, line, rect, label }, lexicon);
    if (naming === undefined) continue;
    lines.push({ line, naming });
    const [first = rect.left] = filledFields(view, line, rect.left, rect.right);
    if (!UNIT_LABEL.test(squeezedLabel(view.text(line, first)))) ofProjects.push({ line, naming });
  }
  return ofDepartment || ofProjects.length === 0 ? lines : ofProjects;
}

/** 部门整体支出绩效自评表 over the rectangle: its subject is a department, no project. */
function titledForDepartment(view: SheetView, rect: Rect): boolean {
  for (let line = rect.top; line <= Math.min(rect.bottom, rect.top + 2); line += 1) {
    for (const field of filledFields(view, line, rect.left, rect.right))
      if (/(?:部门|单位)整体.{0,8}(?:自评|评价|目标|申报|监控)表/.test(view.text(line, field))) return true;
  }
  return false;
}

/** 项目：某项目 may be a caption; with its whole label, or in English, a name begins a form. */
const FULL_LABEL = /名称\s*[:：]|^project/i;

/** A label with its answer in one cell. */
const ANSWERED = /^[^:：]{2,14}[:：]\s*\S/u;

/** Where a line may name something, and the labels that do. */
interface Naming {
  readonly view: SheetView;
  readonly line: number;
  readonly rect: Rect;
  readonly label: RegExp;
}

/** What a line names, unless it heads a list: that takes looking up each of its words, and most lines name nothing. */
function namingOf(naming: Naming, lexicon: HeadingLexicon): NamingLine["naming"] | undefined {
  const named = namingAt(naming, lexicon);
  return named === undefined || isLineOfHeadings(naming.view, naming.line, naming.rect, lexicon) ? undefined : named;
}

/** 项目名称 | the name, or 项目名称：the name: a label with exactly one value beside it, or a place for one. */
function namingAt(
  { view, line, rect, label: naming }: Naming,
  lexicon: HeadingLexicon,
): NamingLine["naming"] | undefined {
  let seen = 0;
  for (let field = rect.left; field <= rect.right && seen < 3; field += 1) {
    const text = view.text(line, field);
    if (text === "") continue;
    seen += 1;
    if (naming === NAME_LABEL && !MAY_NAME.test(text)) continue;
    if ((nameBehindLabel(text)?.length ?? 0) >= 2 && FULL_LABEL.test(text)) return "named";
    const label = squeezedLabel(text);
    if (label.length > 16 || !naming.test(label)) continue;
    const [value, ...behind] = filledFields(view, line, field + 1, rect.right);
    if (value === undefined) return "unnamed";
    const shown = view.text(line, value);
    // 评价结论：良好, merged down beside the whole form, has its answer in its own cell.
    const others = behind.filter((at) => !ANSWERED.test(view.text(line, at)));
    const beside = others.map((at) => isSideLabel(view.text(line, at), lexicon));
    const labels = beside.filter((is) => is).length;
    if (shown.length < 2 || beside.length > labels * 2) return undefined;
    if (lexicon.likeness(shown) < MEANS_IT_SURELY) return "named";
    // 项目名称 |  | 项目编码 |  : a label, an empty place for its value, and the next label.
    return value > view.span(line, field).right + 1 && beside.length <= 1 ? "unnamed" : undefined;
  }
  return undefined;
}

/** 序号 | 子项目名称 | 预算金额 | 支出金额 heads a list: more of it is words of the trade than where each has its answer. */
function isLineOfHeadings(view: SheetView, line: number, rect: Rect, lexicon: HeadingLexicon): boolean {
  const filled = filledFields(view, line, rect.left, rect.right);
  if (filled.length < FEWEST_HEADINGS) return false;
  const known = filled.filter((field) => lexicon.likeness(view.text(line, field)) >= MEANS_SOMETHING);
  return known.length > filled.length * MOST_LABELS;
}

const FEWEST_HEADINGS = 4;
/** Labels and answers by turns: half of the line are labels, and now and then an answer reads like one. */
const MOST_LABELS = 0.7;

/** The first of the lines of labels and answers right above the name: 预算单位 | 县水务局 | 项目编码 | 39020600. */
export function firstLabelLine(view: SheetView, nameLine: number, rect: Rect, lexicon: HeadingLexicon): number {
  let line = nameLine;
  while (line > rect.top) {
    const filled = filledFields(view, line - 1, rect.left, rect.right);
    if (!isLabelledLine(view, line - 1, filled, lexicon)) break;
    line -= 1;
  }
  return line;
}

/** Labels and answers by turns. */
export function isLabelledLine(
  view: SheetView,
  line: number,
  filled: readonly number[],
  lexicon: HeadingLexicon,
): boolean {
  return (
    filled.length >= 2 &&
    filled.length % 2 === 0 &&
    filled.every((at, place) => isSideLabel(view.text(line, at), lexicon) === (place % 2 === 0))
  );
}

function isSideLabel(text: string, lexicon: HeadingLexicon): boolean {
  if (text.length > LONGEST_LABEL) return false;
  if (lexicon.likeness(text) >= MEANS_SOMETHING) return true;
  const bare = text.replace(/[（(].*?[)）]|\s/g, "");
  return bare.length <= 12 && SIDE_LABEL.test(bare);
}
