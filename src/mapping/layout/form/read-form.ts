import type { Field } from "../../../domain/lists";
import type { HeadingLexicon } from "../../headings/heading-lexicon";
import { MEANS_IT_SURELY, MEANS_SOMETHING } from "../../headings/heading-lexicon";
import type { Heading } from "../header/header-lines";
import { findHeadings } from "../header/header-lines";
import { titleTop } from "../header/titles";
import { filledFields } from "../view/line-facts";
import type { Rect } from "../view/raw-table";
import type { SheetView } from "../view/sheet-view";
import { headingAboveTargets } from "./heading-above-targets";
import { isNameLabel } from "./label-lines";

/** A form for one project as geometry: from its title to its last line. */
export interface RawForm {
  readonly view: SheetView;
  readonly rect: Rect;
  /** The line with the project's name, else the first of the label–value lines, else the headings of its funds. */
  readonly nameLine: number;
  readonly funds?: Heading;
  readonly indicators?: Heading;
}

/** It is a form when a block of funds or of indicators follows its labels, from the line `from` on. */
export function readForm(
  view: SheetView,
  rect: Rect,
  nameLine: number,
  lexicon: HeadingLexicon,
  from = nameLine + 1,
): RawForm | undefined {
  const headings = findHeadings(view, { ...rect, top: from }, lexicon);
  const meant = headings.map((heading) => fieldsOf(view, heading, rect, lexicon));
  const funds = headings[placeOfFunds(meant)];
  const ofIndicators = headings.filter((heading, place) => heading !== funds && isOfIndicators(meant[place]));
  const [indicators = headingAboveTargets(view, { ...rect, top: from })] = ofIndicators;
  const labelled = labelLines(view, rect, nameLine, indicators?.lines[0] ?? funds?.lines[0] ?? rect.bottom, lexicon);
  const isTitled = hasFormTitle(view, rect, nameLine);
  if (indicators === undefined && (funds === undefined || !isTitled)) return undefined;
  // 项目名称：某项目 alone above the headings says what a table of indicators is about, whatever its title.
  if (funds === undefined && labelled < (isTitled ? 1 : 2)) return undefined;
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
 * share, then 三级指标 | 年初指标值 of what this one is for. Mostly the same headings once more, below 长期指标 and 年度指标, are those of the
 * same table.
 */
function aboveOtherIndicators(view: SheetView, headings: readonly Heading[], rect: Rect): number | undefined {
  const [own, ...others] = headings;
  if (own === undefined) return undefined;
  const textsOf = ({ lines }: Heading): readonly string[] =>
    lines.flatMap((line) => filledFields(view, line, rect.left, rect.right).map((at) => view.text(line, at)));
  const said = new Set(textsOf(own));
  const isOther = (heading: Heading): boolean => {
    const texts = textsOf(heading);
    return texts.filter((text) => said.has(text)).length * 2 < Math.min(texts.length, said.size);
  };
  const next = others.find(isOther)?.lines[0];
  return next === undefined ? undefined : titleTop(view, next, (own.lines.at(-1) ?? next) + 1, rect) - 1;
}

/** Of several headings of money the one that says most of it: a list of tasks with their amounts may stand above the funds. */
function placeOfFunds(meant: readonly ReadonlySet<Field>[]): number {
  const said = meant.map((fields) => (countOf(fields, ONLY_INDICATORS) > 0 ? 0 : countOf(fields, FUNDS_FIELDS)));
  const most = Math.max(...said);
  if (most >= FEWEST_OF_FUNDS) return said.indexOf(most);
  return meant.findIndex(
    (fields) => countOf(fields, OF_KINDS) === 0 && countOf(fields, FUNDS_FIELDS) > FEWEST_OF_FUNDS,
  );
}

/** Level, target and actual, name and weight: so many headings of indicators, a name among them. */
function isOfIndicators(fields: ReadonlySet<Field> = new Set()): boolean {
  return countOf(fields, INDICATORS) >= FEWEST_OF_INDICATORS && countOf(fields, NAMES) > 0;
}

function countOf(fields: ReadonlySet<Field>, wanted: ReadonlySet<Field>): number {
  return [...wanted].filter((field) => fields.has(field)).length;
}

/** Fewer headings of money or of indicators stand in other blocks of a form too. */
const FEWEST_OF_FUNDS = 2;
const FEWEST_OF_INDICATORS = 3;

/** What a form says of its money. */
export const FUNDS_FIELDS: ReadonlySet<Field> = new Set<Field>([
  "budget_initial",
  "budget",
  "spent",
  "rate",
  "balance",
  "spent_prev_year",
]);
const NAMES: ReadonlySet<Field> = new Set<Field>(["indicator_l1", "indicator_l2", "indicator_name"]);
/** Headings that no block of funds has; weight, score and reason stand in both. */
const ONLY_INDICATORS: ReadonlySet<Field> = new Set<Field>([
  "indicator_l1",
  "indicator_l2",
  "indicator_name",
  "target",
  "operator",
]);
/**
 * 指标 | 预算数 | 决算数 | 执行率 calls the kinds of money 指标, and Component | Budget | Actual the parts of the work: only these,
 * or levels below each other, say that a heading is of indicators in spite of its money.
 */
const OF_KINDS: ReadonlySet<Field> = new Set<Field>(["indicator_l2", "target", "operator", "actual"]);
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

/** What the trade means by the texts of a heading. */
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

/** Lines from the name on that have a label of the trade with a value beside it, or behind a colon in the same cell. */
function labelLines(view: SheetView, rect: Rect, from: number, to: number, lexicon: HeadingLexicon): number {
  let count = 0;
  for (let line = from; line < to; line += 1) {
    const texts = filledFields(view, line, rect.left, rect.right).map((field) => view.text(line, field));
    const [label = ""] = texts;
    const isLabelled = texts.length >= 2 && (isNameLabel(label) || lexicon.likeness(label) >= MEANS_SOMETHING);
    if (isLabelled || texts.some((text) => answersLabel(text, lexicon))) count += 1;
  }
  return count;
}

/** 主管部门：市住建局 in one cell; the project's own name so written may stand above any table. */
function answersLabel(text: string, lexicon: HeadingLexicon): boolean {
  const label = /^([^:：]{2,16})[:：]\s*\S/.exec(text)?.[1];
  return label !== undefined && !isNameLabel(label) && lexicon.likeness(label) >= MEANS_SOMETHING;
}

const OF_A_FORM =
  /自评表|目标表|申报表|评价表|评分表|打分表|计分表|自查表|监控表|自评价表|绩效表|登记表|(?:self-?)?(?:evaluation|assessment) form|\bform\b/i;

/** Whether a line above the name says that it is a form. */
export function hasFormTitle(view: SheetView, rect: Rect, nameLine: number): boolean {
  for (let line = rect.top; line < nameLine; line += 1) {
    const texts = filledFields(view, line, rect.left, rect.right).map((field) => view.text(line, field));
    if (texts.some((text) => OF_A_FORM.test(text))) return true;
  }
  return false;
}

function lastFilledLine(view: SheetView, rect: Rect): number {
  for (let line = rect.bottom; line > rect.top; line -= 1) {
    if (filledFields(view, line, rect.left, rect.right).length > 0) return line;
  }
  return rect.top;
}
