import type { Field } from "../../domain/lists";
import { parseUnit } from "../../domain/quantity/parse-unit";
import type { MoneyUnit } from "../../domain/quantity/units";
import type { Line } from "../../domain/table";
import type { FieldCandidate } from "../columns/drafts/field-candidate";
import { headingCandidates } from "../columns/drafts/heading-candidates";
import { asMoney } from "../columns/money-units";
import { NO_FIELD } from "../columns/settling/decided";
import type { HeadingLexicon } from "../headings/heading-lexicon";
import { headingParts } from "../headings/heading-text";
import type { Family } from "../headings/table-families";
import type { RawForm } from "../layout/form/read-form";
import { isDividedBelow } from "../layout/header/lower-levels";
import { filledFields, lineFacts } from "../layout/view/line-facts";
import type { RawTable } from "../layout/view/raw-table";
import { NO_TITLES } from "../layout/view/raw-table";
import type { MappedRecords } from "../map-table";
import { mapTable } from "../map-table";
import type { MappingTemplate } from "../template/mapping-template";
import { saidByTemplate } from "../template/said-by-template";
import { isPlaceholder } from "../text";

const FUNDS_FIELDS: ReadonlySet<Field> = new Set<Field>([
  "budget_initial",
  "adjustment",
  "budget",
  "spent",
  "balance",
  "rate",
  "exec_weight",
  "exec_score",
  "category",
  "deviation_reason",
  "remark",
]);
const FUNDS_FAMILY: Family = {
  id: "projects",
  factor: (field) => (FUNDS_FIELDS.has(field) ? 1 : 0),
  needs: [],
  shuns: [],
};

/** The block 项目资金: 年度资金总额 and the 其中 lines that add up to it. */
export function readFormFunds(
  form: RawForm,
  id: string,
  lexicon: HeadingLexicon,
  around: { readonly template?: MappingTemplate; readonly stated?: MoneyUnit; readonly year?: string },
): MappedRecords | undefined {
  const raw = fundsTable(form);
  if (raw === undefined) return undefined;
  const { table: known, said: saidOf } = saidByTemplate(raw, around.template);
  const unit = asMoney(parseUnit(known?.saidUnit ?? "")) ?? around.stated;
  const hasSumOfYears = sumsYears(raw);
  const lastOfKinds = lastColumnOfKinds(raw);
  const said = (path: readonly string[], index: number): readonly FieldCandidate[] => {
    const ofTemplate = saidOf(index);
    if (ofTemplate.length > 0) return ofTemplate;
    if (isOfEarlierYear(path, around.year) || (hasSumOfYears && isOfYear(path))) return NO_FIELD;
    return inFunds(headingCandidates(path, lexicon), path, index <= lastOfKinds && namesKinds(raw));
  };
  const records = mapTable(raw, id, {
    lexicon,
    said,
    family: FUNDS_FAMILY,
    ...(unit === undefined ? {} : { sheetUnit: unit }),
  });
  const points = records.table.columns.find(({ field }) => field === "exec_score" || field === "exec_weight");
  const lines = partsBelowWhole(records.table.lines, {
    divides: ({ index }) => DIVISION.test(raw.view.text(index, raw.left)),
    hasPoints: ({ index }) => points !== undefined && raw.view.number(index, points.index) !== undefined,
  });
  return { ...records, table: { ...records.table, role: "expenditures", lines } };
}

/** 按支出性质分: the same whole is divided once more below it. */
const DIVISION = /^按.{2,8}分[:：]?$/u;

/** 2021年实际执行数 in a form of 2022: what was spent before is no spending of its budget. */
function isOfEarlierYear(path: readonly string[], year: string | undefined): boolean {
  const own = path.map((heading) => headingParts(heading).year).find((one) => one !== undefined);
  return own !== undefined && year !== undefined && own < year;
}

/** 累计预算 beside 2024年预算 and 2025年预算: the project's money is that of all its years. */
function sumsYears({ view, headerLines, left, right }: RawTable): boolean {
  return headerLines.some((line) =>
    filledFields(view, line, left, right).some((field) => SUM_OF_YEARS.test(view.text(line, field))),
  );
}

const SUM_OF_YEARS = /^(?:累计|[两三四五]年(?:累计|合计)|cumulative)/iu;

function isOfYear(path: readonly string[]): boolean {
  return path.some((heading) => headingParts(heading).year !== undefined);
}

/** The heading of the kinds of money may be merged over several columns, as their names below it are. */
function lastColumnOfKinds({ view, headerLines, bodyTop, left }: RawTable): number {
  const above = view.span(headerLines.at(-1) ?? bodyTop, left).right;
  return Math.min(above, view.span(bodyTop, left).right);
}

/** The block's first column says which money a line is about, whatever stands above it: 年度预算数（万元）. */
function namesKinds({ view, bodyTop, left }: RawTable): boolean {
  return view.text(bodyTop, left) !== "" && view.number(bodyTop, left) === undefined;
}

/** 分值 and 得分 beside 执行率 are those of the execution; a headless column names the kind of money. */
function inFunds(
  candidates: readonly FieldCandidate[],
  path: readonly string[],
  first: boolean,
): readonly FieldCandidate[] {
  if (path.length === 0 || first)
    return [{ field: "category", score: 0.6, reasons: [{ code: "contents-only", facts: { field: "category" } }] }];
  return candidates.map((candidate) => {
    if (candidate.field === "weight") return { ...candidate, field: "exec_weight" };
    if (candidate.field === "score") return { ...candidate, field: "exec_score" };
    return candidate;
  });
}

/**
 * The first line is the whole; the others are parts of it, whether or not they say 其中. Lines without figures go, unless
 * they say that another division begins.
 */
function partsBelowWhole(
  lines: readonly Line[],
  told: { readonly [What in "divides" | "hasPoints"]: (line: Line) => boolean },
): readonly Line[] {
  const written = lines.filter((line) => line.kind !== "blank" && line.kind !== "group");
  // Of a form that nobody filled in yet only the names of the lines stand there.
  const content = written.length > 0 ? written : lines.filter((line) => line.kind === "group");
  const sums = sumsBelowParts(content);
  // A total below its parts is the whole; else the first line is, whatever it is called.
  const whole = sums.find(told.hasPoints) ?? sums[0] ?? content.find((line) => line.kind === "total") ?? content[0];
  if (whole === undefined) return lines;
  return lines.flatMap((line): readonly Line[] => {
    const { index } = line;
    if (!content.includes(line)) return line.kind === "group" && told.divides(line) ? [line] : [];
    if (index === whole.index) return [{ index, kind: "data" }];
    if (sums.includes(line)) return [{ index, kind: "subtotal" }];
    const own = sums.find(({ covers }) => covers?.includes(index)) ?? whole;
    return [{ index, kind: "of_which", covers: [own.index] }];
  });
}

/** 收入合计 below the sources, then 支出合计 below what they are spent for: each is the whole of what stands above it. */
function sumsBelowParts(content: readonly Line[]): readonly Line[] {
  const sums = content.filter(({ kind }) => kind === "total" || kind === "subtotal");
  const [first] = content;
  const isFirstAPart = first !== undefined && sums.some(({ covers }) => covers?.includes(first.index));
  return sums.length > 1 && isFirstAPart ? sums : [];
}

function fundsTable(form: RawForm): RawTable | undefined {
  const { view, rect, funds } = form;
  const first = funds?.lines[0];
  const last = funds?.lines.at(-1);
  if (funds === undefined || first === undefined || last === undefined) return undefined;
  // The heading finder may have taken label lines above for an upper level: the funds' headings are the last ones.
  const headerLines = funds.lines.filter((line) => line === last || isUpperLevel(form, line, last));
  const headings = [...new Set(headerLines.flatMap((line) => filledFields(view, line, rect.left, rect.right)))].sort(
    (a, b) => a - b,
  );
  const caption = headings[0] ?? rect.left;
  const { right: captionRight, bottom: captionBottom } = view.span(headerLines[0] ?? last, caption);
  const left = captionBottom > last ? captionRight + 1 : leftOfFirstLine(form, last + 1, caption);
  const right = Math.max(...headings.map((field) => view.span(last, field).right));
  let bodyBottom = last;
  for (let line = last + 1; line <= rect.bottom && isFundsLine(form, line, headings.slice(1), left); line += 1)
    bodyBottom = line;
  if (bodyBottom === last) return undefined;
  return {
    view,
    headerLines,
    titles: NO_TITLES,
    bodyTop: last + 1,
    bodyBottom,
    left,
    right: Math.min(right, rect.right),
    byWords: true,
  };
}

/** 项目资金（万元） with nothing below it, merged or not, is the caption of the block: the kinds of money stand right of it. */
function leftOfFirstLine({ view, rect }: RawForm, line: number, caption: number): number {
  const [first = caption] = filledFields(view, line, caption, rect.right);
  return first;
}

/** 任务名称 beside 预算数 over 总额 | 财政拨款, merged or not: an upper level of the same headings, and no line of labels. */
function isUpperLevel({ view, rect }: RawForm, line: number, last: number): boolean {
  if (line === last - 1 && isDividedBelow(view, line, rect)) return true;
  const [, ...fields] = filledFields(view, line, rect.left, rect.right);
  const spans = fields.map((field) => view.span(line, field));
  const isDivided = spans.some(({ left, right, bottom }) => right > left && bottom < last);
  return isDivided && spans.some(({ bottom }) => bottom === last);
}

/** A line of the block has a figure or a dash under a heading, or at least its kind of money named. */
function isFundsLine(form: RawForm, line: number, headings: readonly number[], left: number): boolean {
  const { view, rect } = form;
  if (form.indicators?.lines.includes(line) === true) return false;
  const facts = lineFacts(view, line, rect);
  if (facts.filled.length === 0) return false;
  const label = facts.words[0] === undefined ? "" : view.text(line, facts.words[0]);
  if (/目标|指标|goal|objective|indicator/i.test(label)) return false;
  const figures = headings.some(
    (field) =>
      !view.isEmpty(line, field) && (view.number(line, field) !== undefined || isPlaceholder(view.text(line, field))),
  );
  return (
    figures ||
    ((DIVISION.test(label) || /其中|资金|拨款|结转|财政|自筹|其他|fund|other|of which/i.test(label)) &&
      (facts.filled[0] ?? left) <= left + 1 &&
      facts.words.length === 1)
  );
}
