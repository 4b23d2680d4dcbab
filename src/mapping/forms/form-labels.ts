import type { Field } from "../../domain/lists";
import type { FieldCell } from "../../domain/table";
import { isGradeWord } from "../columns/drafts/cell-kinds";
import type { HeadingLexicon } from "../headings/heading-lexicon";
import { squeezedLabel } from "../headings/heading-text";
import { NAME_LABEL } from "../layout/form/label-lines";
import type { RawForm } from "../layout/form/read-form";
import { filledFields } from "../layout/view/line-facts";
import { LONGEST_LABEL } from "../text";
import { budgetInForce, spentByRate } from "./rival-labels";

const LABELS: ReadonlySet<Field> = new Set<Field>([
  "project_name",
  "project_code",
  "department",
  "implementing_unit",
  "category",
  "budget_initial",
  "adjustment",
  "budget",
  "spent",
  "balance",
  "rate",
  "grade",
  "exec_weight",
  "exec_score",
  "total_score",
  "goal",
  "remark",
]);

/** What the labels of a form gave so far. */
interface LabelReading {
  readonly form: RawForm;
  readonly lexicon: HeadingLexicon;
  readonly fields: Map<Field, FieldCell>;
  /** All cells labelled as a budget: which is in force shows only when all are known. */
  readonly budgets: FieldCell[];
  /** Numbers whose labels say no field. */
  readonly unread: FieldCell[];
}

/** Label–value pairs outside the form's blocks: 主管部门 | 市水利局, 自评等级：优, and the goal below its heading. */
export function formLabels(
  form: RawForm,
  blockLines: ReadonlySet<number>,
  lexicon: HeadingLexicon,
): ReadonlyMap<Field, FieldCell> {
  const { view, rect } = form;
  const fields = new Map<Field, FieldCell>();
  const reading: LabelReading = { form, lexicon, fields, budgets: [], unread: [] };
  const spenders: number[] = [];
  for (let line = rect.top; line <= rect.bottom; line += 1) {
    if (blockLines.has(line)) continue;
    const texts = filledFields(view, line, rect.left, rect.right).map((at) => view.text(line, at));
    if (line >= form.nameLine || areLabelsAboveName(texts)) readLine(reading, line);
    else if (texts.some(namesSpender)) spenders.push(line);
  }
  // 单位名称：县水务局 above the name says who answers for the form where no label of the form does.
  for (const line of fields.has("department") ? [] : spenders) readLine(reading, line);
  const budget = budgetInForce(view, reading.budgets, fields);
  if (budget !== undefined) fields.set("budget", budget);
  const spent = fields.has("spent") ? undefined : spentByRate(view, reading.unread, fields);
  if (spent !== undefined) fields.set("spent", spent);
  return fields;
}

function readLine(reading: LabelReading, line: number): void {
  const { view, rect } = reading.form;
  const filled = filledFields(view, line, rect.left, rect.right);
  const goal = goalBelow(reading.form, line, filled);
  if (goal !== undefined) {
    offer(reading, "goal", view.text(line, goal), line + 1, goal);
    return;
  }
  for (let place = 0; place < filled.length; place += 1) {
    const at = filled[place] ?? 0;
    if (readInline(reading, line, at)) continue;
    if (readPair(reading, line, at, filled[place + 1])) place += 1;
  }
}

/** 自评等级：优 in one cell. Says whether it was read so. */
function readInline(reading: LabelReading, line: number, at: number): boolean {
  const [, label] = /^([^:：]{2,12})[:：]\s*(\S.*)$/s.exec(reading.form.view.text(line, at)) ?? [];
  const field = label === undefined ? undefined : fieldOfLabel(label, reading.lexicon);
  if (label === undefined || field === undefined) return false;
  offer(reading, field, label, line, at);
  return true;
}

/** A label with its answer in the cell beside it. Says whether the cell beside was taken. */
function readPair(reading: LabelReading, line: number, at: number, value: number | undefined): boolean {
  const { form, lexicon, fields, unread } = reading;
  const { view } = form;
  const label = view.text(line, at);
  const field = pointsBeside(label, fields.get("rate"), line) ?? fieldOfLabel(label, lexicon);
  if (value === undefined) {
    if (isPointsOfMoneyBelow(form, line, at, lexicon)) offer(reading, "exec_score", label, line + 1, at);
    return false;
  }
  if (field === undefined) {
    if (view.number(line, value) !== undefined) unread.push({ at: view.address(line, value), label });
    return false;
  }
  const shown = view.text(line, value);
  if (field === "project_name" ? isLabelBesideName(shown, lexicon) : isLabel(shown, lexicon)) return false;
  offer(reading, field, label, line, value);
  return true;
}

/** Takes a cell for a field of the form, the first that claims it. */
function offer({ form, fields, budgets }: LabelReading, claimed: Field, label: string, line: number, at: number): void {
  const { view } = form;
  // 预算单位 below 主管部门 is the unit that carries the project out.
  const isUnit = claimed === "department" && fields.has("department") && /单位|unit|agency/i.test(label);
  const field = isUnit ? "implementing_unit" : claimed;
  if (!LABELS.has(field)) return;
  if (field === "grade" && isConclusion(label) && !isGradeWord(view.text(line, at))) return;
  const cell: FieldCell = { at: view.address(line, at), label };
  if (field === "budget") budgets.push(cell);
  if (!fields.has(field) && !OF_WHICH.test(label)) fields.set(field, cell);
}

/** Above the name stand titles and, at most, further labels with their answers: 预算单位 | 县水务局. */
function areLabelsAboveName(texts: readonly string[]): boolean {
  return texts.length >= 2 && !texts.some((text) => /[:：]/.test(text));
}

/** 部门名称：县水务局. */
function namesSpender(text: string): boolean {
  return /(?:部门|单位)名称\s*[:：]\s*\S/u.test(text);
}

/** 执行率 | 96% | 分值 | 10 | 得分 | 9.6: points in the line of the execution rate are those of the execution. */
function pointsBeside(text: string, rate: FieldCell | undefined, line: number): Field | undefined {
  if (rate?.at.row !== line) return undefined;
  const label = squeezedLabel(text);
  if (/^(?:标准)?分值$|^权重$|^满分$|^(?:weight|points|maximumscore)$/.test(label)) return "exec_weight";
  return POINTS.test(label) ? "exec_score" : undefined;
}

/** 财政拨款 | 上年结转 | 合计 | 得分 over 预算数 and 执行数: the sources of the money lie across, and its points at the edge. */
function isPointsOfMoneyBelow({ view, rect }: RawForm, line: number, at: number, lexicon: HeadingLexicon): boolean {
  if (!POINTS.test(squeezedLabel(view.text(line, at))) || view.number(line + 1, at) === undefined) return false;
  const labels = filledFields(view, line + 1, rect.left, at - 1).map((field) => view.text(line + 1, field));
  return labels.some((label) => fieldOfLabel(label, lexicon) === "budget");
}

const POINTS = /^(?:自评)?得分$|^(?:score|pointsearned)$/;

/** 评价结论, 自评结果: what was found, in words as often as by a grade. */
function isConclusion(label: string): boolean {
  return /结论|结果|评定|意见|conclusion|result/i.test(label);
}

/** 预期目标 |  | 实际完成情况: beside a label that nobody answered stands the next one. */
function isLabel(text: string, lexicon: HeadingLexicon): boolean {
  if (/[。；]$/.test(text)) return false;
  return fieldOfLabel(text, lexicon) !== undefined || lexicon.likeness(text) >= 1;
}

/** 困难群众救助补助资金: names of projects are made of the words that amounts are called by, and are no labels of amounts. */
function isLabelBesideName(text: string, lexicon: HeadingLexicon): boolean {
  const field = fieldOfLabel(text, lexicon);
  return field === "budget" || field === "spent" ? lexicon.likeness(text) >= 1 : isLabel(text, lexicon);
}

/** A part of the amount before it; the budget only where the rate says so. */
const OF_WHICH = /^\s*其中\s*[:：]?\s*/;

/** A label has nothing below it that could contradict; of a word inside a longer label the claim is weaker by nature. */
const LEAST_CLAIM = { exact: 0.8, family: 0.8, contains: 0.7 } as const;

/** What a label of a form claims; 实施单位 stands beside 主管部门 here and is a field of its own. */
function fieldOfLabel(text: string, lexicon: HeadingLexicon): Field | undefined {
  if (text.length > LONGEST_LABEL) return undefined;
  const label = squeezedLabel(text.replace(/[（(].*[)）]/, ""));
  if (label === "" || label.length > 24) return undefined;
  if (NAME_LABEL.test(label) && !/部门|单位/.test(label)) return "project_name";
  if (
    /实施单位|承担单位|项目单位|建设单位|资金使用单位|用款单位|使用单位|执行单位|^implementing(?:unit|agency|partner)$|^executingagency$/.test(
      label,
    )
  )
    return "implementing_unit";
  // Of a transfer payment the department is the one that spends it, not the ministry that gives it.
  if (/^中央(?:主管)?(?:部门|单位)$/.test(label)) return undefined;
  if (/主管部门|主管单位|预算部门|归口部门|^department$|^leaddepartment$|^lineministry$|^ministry$/.test(label))
    return "department";
  if (/^(?:预算)?执行率?(?:分值|权重|满分)$/.test(label)) return "exec_weight";
  if (/^(?:预算)?执行率?得分$/.test(label)) return "exec_score";
  if (/^(?:总分|自评总分|自评得分|综合得分|评价得分|总得分|最终得分|得分合计|totalscore|overallscore)$/.test(label))
    return "total_score";
  if (/^(?:年度)?(?:总体)?(?:绩效)?目标$/.test(label)) return "goal";
  const best = lexicon
    .candidates(text.replace(OF_WHICH, ""))
    .find((one) => one.score >= LEAST_CLAIM[one.how] && LABELS.has(one.field));
  return best?.field === "project_name" ? undefined : best?.field;
}

/** 预期目标 | 实际完成情况 over the two texts: the goal stands below its heading. */
function goalBelow(form: RawForm, line: number, filled: readonly number[]): number | undefined {
  const { view } = form;
  if (form.indicators?.lines.includes(line + 1) === true) return undefined;
  const label = (field: number): string => view.text(line, field).replace(/\s/g, "");
  const at = filled.find(
    (field) =>
      /^(?:项目)?(?:预期|年度|总体|年初)*(?:设定)?(?:绩效)?目标$|^(?:年度)?预期目标|^planned|^expected|^goal/i.test(
        label(field),
      ) && !view.isEmpty(line + 1, field),
  );
  const beside = filled.some(
    (field) => field !== at && /实际完成|完成情况|目标完成|actual|achieve/i.test(label(field)),
  );
  return beside ? at : undefined;
}
