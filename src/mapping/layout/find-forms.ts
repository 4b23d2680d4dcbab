import type { Field } from "../../domain/lists";
import { findHeadings } from "./header/header-lines";
import type { Heading } from "./header/header-lines";
import type { HeadingLexicon } from "../headings/heading-lexicon";
import { MEANS_IT_SURELY, MEANS_SOMETHING } from "../headings/heading-lexicon";
import { squeezedLabel } from "../headings/heading-text";
import { splitAtEmptyFields } from "./view/empty-fields";
import { nameBehindLabel } from "./header/name-label";
import { filledFields } from "./view/line-facts";
import type { Rect } from "./view/raw-table";
import type { SheetView } from "./view/sheet-view";
import { titleTop } from "./header/titles";
import { LONGEST_LABEL } from "../text";

/** A form for one project as geometry: from its title to its last line. */
export interface RawForm {
  readonly view: SheetView;
  readonly rect: Rect;
  /** The line with the project's name, else the first of the label–value lines. */
  readonly nameLine: number;
  readonly funds?: Heading;
  readonly indicators?: Heading;
}

export const NAME_LABEL =
  /^(?:(?:[省市县区州镇乡]本?级|本级)?(?:(?:项目|子项目|政策|专项|资金|预算|部门|单位|二级|三级|支出|评价|被评价|自评|转移支付|经费|任务|债券|工程|课题)(?:和|或|及)?){1,3}名称|project|projectname|nameofproject|projecttitle|programmename|programme)$/;
/** What a form of a department's whole spending calls its subject. */
const DEPARTMENT_LABEL = new RegExp(`${NAME_LABEL.source}|^(?:预算|主管|填报)?(?:部门|单位)$`);
/** Labels of those who spend the money. */
const UNIT_LABEL = /(?:部门|单位)(?:名称)?$/;
/** Every such label has one of these letters: most texts of a sheet have none. */
const MAY_NAME = /[名pｐ]/iu;
/** What stands beside a name on the same line of a form, whether or not the trade has a field for it. */
const SIDE_LABEL =
  /(?:负责人|联系人|电话|编码|编号|代码|年度|总分|得分|日期|时间|类别|类型|属性|性质|单位|部门|[处科股]室|等级|周期|级次)(?:及.{1,4})?$|^(?:code|contact|manager|project (?:no|code|id)|date|year|type|score|phone|officer|status|grade)\b/i;
/** No form is longer than this. */
const LONGEST = 90;

/** All forms in a rectangle: alone, stacked, or side by side. */
export function findForms(view: SheetView, rect: Rect, lexicon: HeadingLexicon): readonly RawForm[] {
  const parts = splitAtEmptyFields(view, rect);
  const named = parts.length < 2 ? [] : parts.filter((part) => namesProject(view, part, lexicon));
  if (named.length > 1) return named.flatMap((part) => stackedForms(view, part, lexicon));
  const apart = parts.length < 2 || named.length > 0 ? [] : parts.map((part) => subjectlessForms(view, part, lexicon));
  return apart.filter((forms) => forms.length > 0).length > 1 ? apart.flat() : stackedForms(view, rect, lexicon);
}

function namesProject(view: SheetView, rect: Rect, lexicon: HeadingLexicon): boolean {
  for (let line = rect.top; line <= rect.bottom; line += 1)
    if (namingOf({ view, line, rect, label: NAME_LABEL }, lexicon) === "named") return true;
  return false;
}

function stackedForms(view: SheetView, rect: Rect, lexicon: HeadingLexicon): readonly RawForm[] {
  const namings = namingLines(view, rect, lexicon);
  const names = namings.map(({ line }) => line);
  const unnamed = new Set(namings.filter(({ naming }) => naming === "unnamed").map(({ line }) => line));
  if (names.length === 0) return subjectlessForms(view, rect, lexicon);
  const starts = names.map((line, place) =>
    place === 0
      ? titleTop(view, firstLabelLine(view, line, rect, lexicon), rect.top, rect)
      : titleTop(view, line, (names[place - 1] ?? rect.top - 1) + 1, rect),
  );
  const forms: RawForm[] = [];
  names.forEach((nameLine, place) => {
    const end = Math.min((starts[place + 1] ?? rect.bottom + 1) - 1, nameLine + LONGEST, rect.bottom);
    const part: Rect = { ...rect, top: starts[place] ?? nameLine, bottom: end };
    // What nobody has named yet is a form only where a title says so.
    if (unnamed.has(nameLine) && !formTitle(view, part, nameLine)) return;
    const form = readForm(view, part, nameLine, lexicon);
    if (form !== undefined) forms.push(form);
  });
  return forms;
}

/** 主管部门 | 市水利局 | 实施单位 | 水库管理所: how a form begins that leaves its project's name to its title or its sheet's. */
const CHARGED_LABEL =
  /^(?:项目)?(?:主管|预算|归口|责任|牵头)(?:部门|单位)(?:及代码)?$|^(?:项目)?(?:实施|承担|执行)单位$/;

/** Forms without a line for the project's name: who is in charge stands above both a block of funds and one of indicators. */
function subjectlessForms(view: SheetView, rect: Rect, lexicon: HeadingLexicon): readonly RawForm[] {
  const starts: number[] = [];
  for (let line = rect.top; line <= rect.bottom; line += 1) {
    const filled = filledFields(view, line, rect.left, rect.right);
    const [first] = filled;
    if (first === undefined || !CHARGED_LABEL.test(squeezedLabel(view.text(line, first)))) continue;
    // 主管部门 and 实施单位 on two lines, one below the other, begin one form.
    if (isLabelledLine(view, line, filled, lexicon) && starts.at(-1) !== line - 1) starts.push(line);
  }
  const tops = starts.map((line, place) =>
    titleTop(view, line, place === 0 ? rect.top : (starts[place - 1] ?? rect.top) + 1, rect),
  );
  return starts.flatMap((nameLine, place) => {
    const end = Math.min((tops[place + 1] ?? rect.bottom + 1) - 1, nameLine + LONGEST);
    const form = readForm(view, { ...rect, top: tops[place] ?? nameLine, bottom: end }, nameLine, lexicon);
    return form?.funds === undefined || form.indicators === undefined ? [] : [form];
  });
}

interface NamingLine {
  readonly line: number;
  readonly naming: "named" | "unnamed";
}

/** The lines that name what a form is about; 部门名称 does so only where nothing names a project. */
function namingLines(view: SheetView, rect: Rect, lexicon: HeadingLexicon): readonly NamingLine[] {
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
const FULL_LABEL = /名[称稱]\s*[:：]|^project/i;

/** 项目名称 | the name, or 项目名称：the name: a label with exactly one value beside it, or a place for one. */
function namingOf(
  { view, line, rect, label: naming }: { view: SheetView; line: number; rect: Rect; label: RegExp },
  lexicon: HeadingLexicon,
): "named" | "unnamed" | undefined {
  let seen = 0;
  for (let field = rect.left; field <= rect.right && seen < 3; field += 1) {
    const text = view.text(line, field);
    if (text === "") continue;
    seen += 1;
    if (naming === NAME_LABEL && !MAY_NAME.test(text)) continue;
    if ((nameBehindLabel(text)?.length ?? 0) >= 2 && FULL_LABEL.test(text)) return "named";
    const label = squeezedLabel(text);
    if (label.length > 16 || !naming.test(label)) continue;
    const filled = filledFields(view, line, field + 1, rect.right);
    const value = filled[0];
    if (value === undefined) return "unnamed";
    const shown = view.text(line, value);
    const beside = filled.slice(1).map((at) => isSideLabel(view.text(line, at), lexicon));
    const labels = beside.filter((is) => is).length;
    if (shown.length < 2 || beside.length > labels * 2) return undefined;
    if (lexicon.likeness(shown) < MEANS_IT_SURELY) return "named";
    // 项目名称 |  | 项目编码 |  : a label with room for its value, and the next label.
    return value > view.span(line, field).right + 1 && beside.length <= 1 ? "unnamed" : undefined;
  }
  return undefined;
}

/** The first of the lines of labels and answers right above the name: 预算单位 | 县水务局 | 项目编码 | 39020600. */
function firstLabelLine(view: SheetView, nameLine: number, rect: Rect, lexicon: HeadingLexicon): number {
  let line = nameLine;
  while (line > rect.top) {
    const filled = filledFields(view, line - 1, rect.left, rect.right);
    if (!isLabelledLine(view, line - 1, filled, lexicon)) break;
    line -= 1;
  }
  return line;
}

/** Labels and answers by turns. */
function isLabelledLine(view: SheetView, line: number, filled: readonly number[], lexicon: HeadingLexicon): boolean {
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

/** It is a form when a block of funds or of indicators follows its labels. */
function readForm(view: SheetView, rect: Rect, nameLine: number, lexicon: HeadingLexicon): RawForm | undefined {
  const headings = findHeadings(view, { ...rect, top: nameLine + 1 }, lexicon);
  const funds = headings.find(
    (heading) =>
      counts(view, heading, rect, lexicon, FUNDS) >= 2 && !has(view, heading, rect, lexicon, ONLY_INDICATORS),
  );
  const ofIndicators = headings.filter(
    (heading) => counts(view, heading, rect, lexicon, INDICATORS) >= 3 && has(view, heading, rect, lexicon, NAMES),
  );
  const [indicators] = ofIndicators;
  const labelled = labelLines(view, rect, nameLine, indicators?.lines[0] ?? funds?.lines[0] ?? rect.bottom, lexicon);
  const title = formTitle(view, rect, nameLine);
  if (indicators === undefined && (funds === undefined || !title)) return undefined;
  // 项目名称：某项目 alone above the headings says what a table of indicators is about, whatever its title.
  if (funds === undefined && labelled < (title ? 1 : 2)) return undefined;
  return {
    view,
    rect: { ...rect, bottom: aboveOtherIndicators(view, ofIndicators, rect) ?? lastFilledLine(view, rect) },
    nameLine,
    ...(funds === undefined ? {} : { funds }),
    ...(indicators === undefined ? {} : { indicators }),
  };
}

/**
 * The last line of a form below whose indicators others stand under headings of their own: 评价内容 | 分值 of what all projects
 * share, then 三级指标 | 年初指标值 of what this one is for. The same headings once more are those of the same table.
 */
function aboveOtherIndicators(view: SheetView, headings: readonly Heading[], rect: Rect): number | undefined {
  const [own, ...others] = headings;
  if (own === undefined) return undefined;
  const texts = ({ lines }: Heading): string =>
    lines.flatMap((line) => filledFields(view, line, rect.left, rect.right).map((at) => view.text(line, at))).join("|");
  const next = others.find((heading) => texts(heading) !== texts(own))?.lines[0];
  return next === undefined ? undefined : titleTop(view, next, (own.lines.at(-1) ?? next) + 1, rect) - 1;
}

const FUNDS: ReadonlySet<Field> = new Set<Field>(["budget_initial", "budget", "spent", "rate", "balance"]);
const NAMES: ReadonlySet<Field> = new Set<Field>(["indicator_l1", "indicator_l2", "indicator_name"]);
/** Headings that no block of funds has; weight, score and reason stand in both. */
const ONLY_INDICATORS: ReadonlySet<Field> = new Set<Field>([
  "indicator_l1",
  "indicator_l2",
  "indicator_name",
  "target",
  "operator",
]);
const INDICATORS: ReadonlySet<Field> = new Set<Field>([
  "indicator_l1",
  "indicator_l2",
  "indicator_name",
  "target",
  "actual",
  "weight",
  "score",
  "deviation_reason",
]);

function fieldsOf(view: SheetView, heading: Heading, rect: Rect, lexicon: HeadingLexicon): ReadonlySet<Field> {
  const fields = new Set<Field>();
  for (const line of heading.lines) {
    for (const field of filledFields(view, line, rect.left, rect.right)) {
      for (const candidate of lexicon.candidates(view.text(line, field)))
        if (candidate.score >= MEANS_IT_SURELY) fields.add(candidate.field);
    }
  }
  return fields;
}

function counts(
  view: SheetView,
  heading: Heading,
  rect: Rect,
  lexicon: HeadingLexicon,
  wanted: ReadonlySet<Field>,
): number {
  return [...fieldsOf(view, heading, rect, lexicon)].filter((field) => wanted.has(field)).length;
}

function has(
  view: SheetView,
  heading: Heading,
  rect: Rect,
  lexicon: HeadingLexicon,
  wanted: ReadonlySet<Field>,
): boolean {
  return counts(view, heading, rect, lexicon, wanted) > 0;
}

/** Lines from the name on that have a label of the trade with a value beside it, or behind a colon in the same cell. */
function labelLines(view: SheetView, rect: Rect, from: number, to: number, lexicon: HeadingLexicon): number {
  let count = 0;
  for (let line = from; line < to; line += 1) {
    const texts = filledFields(view, line, rect.left, rect.right).map((field) => view.text(line, field));
    const isLabelled = texts.length >= 2 && lexicon.likeness(texts[0] ?? "") >= MEANS_SOMETHING;
    if (isLabelled || texts.some((text) => answersLabel(text, lexicon))) count += 1;
  }
  return count;
}

/** 主管部门：市住建局 in one cell; the project's own name so written may stand above any table. */
function answersLabel(text: string, lexicon: HeadingLexicon): boolean {
  const label = /^([^:：]{2,16})[:：]\s*\S/.exec(text)?.[1];
  return label !== undefined && !NAME_LABEL.test(squeezedLabel(label)) && lexicon.likeness(label) >= MEANS_SOMETHING;
}

function formTitle(view: SheetView, rect: Rect, nameLine: number): boolean {
  for (let line = rect.top; line < nameLine; line += 1) {
    for (const field of filledFields(view, line, rect.left, rect.right)) {
      if (
        /自评表|目标表|申报表|评价表|评分表|打分表|计分表|自查表|监控表|自评价表|绩效表|登记表|(?:self-?)?(?:evaluation|assessment) form|\bform\b/i.test(
          view.text(line, field),
        )
      )
        return true;
    }
  }
  return false;
}

function lastFilledLine(view: SheetView, rect: Rect): number {
  for (let line = rect.bottom; line > rect.top; line -= 1) {
    if (filledFields(view, line, rect.left, rect.right).length > 0) return line;
  }
  return rect.top;
}
