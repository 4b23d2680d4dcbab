import type { HeadingLexicon } from "../headings/heading-lexicon";
import { MEANS_IT_SURELY } from "../headings/heading-lexicon";
import { squeezedLabel } from "../headings/heading-text";
import { firstLabelLine, isLabelledLine, namesProject, namingLines } from "./form/label-lines";
import type { RawForm } from "./form/read-form";
import { FUNDS_FIELDS, hasFormTitle, readForm } from "./form/read-form";
import { titleTop } from "./header/titles";
import { splitAtEmptyFields } from "./view/empty-fields";
import { filledFields, lineFacts } from "./view/line-facts";
import type { Rect } from "./view/raw-table";
import type { SheetView } from "./view/sheet-view";

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
    if (unnamed.has(nameLine) && !hasFormTitle(view, part, nameLine)) return;
    const form = readForm(view, part, nameLine, lexicon);
    if (form !== undefined) forms.push(form);
  });
  return forms;
}

/** 主管部门 | 市水利局 | 实施单位 | 水库管理所: how a form begins that leaves its project's name to its title or its sheet's. */
const CHARGED_LABEL =
  /^(?:项目)?(?:主管|预算|归口|责任|牵头)(?:部门|单位)(?:及代码)?$|^(?:项目)?(?:实施|承担|执行)单位$/;

/** Every such label has one of these letters and is short: most texts of a sheet are none. */
const MAY_CHARGE = /^(?=.*[部单]).{2,20}$/su;

/**
 * Forms without a line for the project's name: who is in charge, or below a form's title a line or the headings of funds,
 * stands above both a block of funds and one of indicators.
 */
function subjectlessForms(view: SheetView, rect: Rect, lexicon: HeadingLexicon): readonly RawForm[] {
  const starts: number[] = [];
  const headed = new Set<number>();
  for (let line = rect.top; line <= rect.bottom; line += 1) {
    // 主管部门 and 实施单位 on two lines, one below the other, begin one form.
    if (starts.at(-1) === line - 1 && starts.length > 0) continue;
    if (saysWhoIsInCharge(view, line, rect, lexicon) || isFundsBelowTitle(view, line, rect, lexicon)) starts.push(line);
    else if (headsFundsBelowTitle(view, line, rect, lexicon)) {
      starts.push(line);
      headed.add(line);
    }
  }
  const tops = starts.map((line, place) =>
    titleTop(view, line, place === 0 ? rect.top : (starts[place - 1] ?? rect.top) + 1, rect),
  );
  return starts.flatMap((nameLine, place) => {
    const end = Math.min((tops[place + 1] ?? rect.bottom + 1) - 1, nameLine + LONGEST);
    const from = headed.has(nameLine) ? nameLine : nameLine + 1;
    const form = readForm(view, { ...rect, top: tops[place] ?? nameLine, bottom: end }, nameLine, lexicon, from);
    const hasFunds = form?.funds !== undefined || statesFunds(view, nameLine, rect, lexicon);
    return form?.indicators === undefined || !hasFunds ? [] : [form];
  });
}

function saysWhoIsInCharge(view: SheetView, line: number, rect: Rect, lexicon: HeadingLexicon): boolean {
  const filled = filledFields(view, line, rect.left, rect.right);
  const label = filled[0] === undefined ? "" : view.text(line, filled[0]);
  if (!MAY_CHARGE.test(label) || !CHARGED_LABEL.test(squeezedLabel(label))) return false;
  return isLabelledLine(view, line, filled, lexicon);
}

const FEWEST_AMOUNTS = 2;

/** 预算执行情况 | 全年预算数 | 320 | 全年执行数 | 313.6 on one line. */
function statesFunds(view: SheetView, line: number, rect: Rect, lexicon: HeadingLexicon): boolean {
  const { filled, numbers } = lineFacts(view, line, rect);
  if (numbers < FEWEST_AMOUNTS) return false;
  const labels = filled.filter((field, place) => {
    const value = filled[place + 1];
    return value !== undefined && view.text(line, field) !== "" && view.number(line, value) !== undefined;
  });
  // A record has one name before its figures: what thousands of names mean need not be asked.
  if (labels.length < FEWEST_AMOUNTS) return false;
  const answered = labels.filter((field) => {
    const [best] = lexicon.candidates(view.text(line, field));
    return best !== undefined && best.score >= MEANS_IT_SURELY && FUNDS_FIELDS.has(best.field);
  });
  return answered.length >= FEWEST_AMOUNTS;
}

function isFundsBelowTitle(view: SheetView, line: number, rect: Rect, lexicon: HeadingLexicon): boolean {
  if (!statesFunds(view, line, rect, lexicon)) return false;
  return hasFormTitle(view, { ...rect, top: titleTop(view, line, rect.top, rect) }, line);
}

/** What the first line below the headings of a form's funds is called; a record has a project's name there. */
const WHOLE_OF_FUNDS = /资金|拨款|总额|合计|预算|投入/u;
/** 年度资金总额, 支出合计: the whole of the money, also where the kinds of money stand below 项目. */
const SURELY_WHOLE = /^(?:年度|本年|全年)?(?:项目|预算)?(?:资金|支出|预算|经费|收支)?(?:总额|合计|总计)/u;

/**
 * 项目资金（万元） | 年初预算数 | 全年执行数 | 分值 over 年度资金总额, or over figures alone, right below a form's title: its funds come
 * first. A record has a name.
 */
function headsFundsBelowTitle(view: SheetView, line: number, rect: Rect, lexicon: HeadingLexicon): boolean {
  const { words, numbers } = lineFacts(view, line, rect);
  const [caption] = words;
  if (numbers > 0 || words.length <= FEWEST_AMOUNTS || line === rect.bottom || caption === undefined) return false;
  const below = lineFacts(view, line + 1, rect);
  const whole = below.words[0] === undefined ? "" : view.text(line + 1, below.words[0]);
  const isNameless = below.numbers > FEWEST_AMOUNTS && (below.words[0] ?? caption + 2) > caption + 1;
  if (!isNameless && !WHOLE_OF_FUNDS.test(whole)) return false;
  const meant = words.flatMap((field) => {
    const [best] = lexicon.candidates(view.text(line, field));
    return best !== undefined && best.score >= MEANS_IT_SURELY ? [best.field] : [];
  });
  if (meant.filter((field) => FUNDS_FIELDS.has(field)).length < FEWEST_AMOUNTS) return false;
  if (meant.includes("project_name") && (isNameless || !SURELY_WHOLE.test(whole))) return false;
  return hasFormTitle(view, { ...rect, top: titleTop(view, line, rect.top, rect) }, line);
}
