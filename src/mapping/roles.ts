import type { Field, SheetRole, TableRole } from "../domain/lists";
import { MONEY_FIELDS } from "../domain/lists";
import { oneProjectIn } from "./entities/names/title-names";
import type { FamilyId } from "./headings/table-families";
import { PART_SCORES } from "./headings/table-families";
import { saysInName } from "./text";

const SPENDING: readonly Field[] = ["spent", "rate", "balance", "pay_amount", "pay_date", "spent_prev_year"];

/** Titles of tables in which grades are what it is about. */
const OF_ASSESSMENT = /评|考核|绩效|得分|等[级次]|scor|evaluat|assess|rating|grad|perform/i;

/** The role that a table's columns give it. The title only decides where columns leave it open. */
export function roleOfColumns(
  fields: ReadonlySet<Field>,
  family: FamilyId,
  { title, isOfOneProject }: { readonly title: string; readonly isOfOneProject: boolean },
): TableRole {
  const has = (...wanted: readonly Field[]): boolean => wanted.some((field) => fields.has(field));
  if (isOfIndicators(has, family)) return "indicators";
  const hasMonths = [...fields].some((field) => field.startsWith("month_"));
  const scored = areScored(fields, has, title);
  if (has("project_name")) {
    if (scored) return "scores";
    if (has(...SPENDING) || hasMonths) return "expenditures";
    // A pool in the order of its projects' merit is a register; so is a list of contracts with how each was kept.
    return "projects";
  }
  if (has("pay_amount", "pay_date")) return "expenditures";
  // What a project that is named above spent its money on: no overview of several.
  if (isOfOneProject && !scored && (has(...SPENDING) || hasMonths)) return "expenditures";
  const isOfClasses = has("department", "direction", "category");
  const isOfMoney = [...fields].some((field) => MONEY_FIELDS.has(field));
  const isOfCounts = has("project_count");
  if (scored && isOfClasses && !isOfMoney && !isOfCounts) return "scores";
  if (isOfClasses && (isOfMoney || isOfCounts || has("rate", "share"))) return "summary";
  if (!isOfMoney && !isOfCounts) return "lookup";
  const isOfSpending = hasMonths
    ? /执行|支出|expend|spend/i.test(title)
    : has("spent") && oneProjectIn(title) !== undefined;
  return isOfSpending ? "expenditures" : "summary";
}

/** Whether any of some fields has a column. */
type Has = (...wanted: readonly Field[]) => boolean;

/** Indicators by name or by level, with what is due of them; where projects are named too, it is they that need it. */
function isOfIndicators(has: Has, family: FamilyId): boolean {
  const hasThem = has("indicator_name") || (has("indicator_l1", "indicator_l2") && has("target", "actual", "weight"));
  return hasThem && (family === "indicators" || has("target", "actual") || !has("project_name"));
}

function areScored(fields: ReadonlySet<Field>, has: Has, title: string): boolean {
  if (has("score", ...PART_SCORES, "average")) return true;
  if ([...fields].some((field) => field.startsWith("evaluator_"))) return true;
  const isGraded = has("rank") || (has("grade") && OF_ASSESSMENT.test(title));
  return isGraded && !has("budget", "spent");
}

const COVER_NAME = /封面|目录|首页|扉页|cover|contents|index|title page/i;
const NOTES_NAME = /说明|须知|注释|备注|指引|口径|readme|notes?|instructions?|guide|about/i;
/** 下拉选项: words for other sheets to choose from, without a heading that would make a table of them. */
const LOOKUP_NAME =
  /字典|代码|码表|参数|选项|下拉|枚举|对照|lookup|codes?|lists?$|reference|dictionary|parameters?|settings/i;

/** The role of a sheet: that of its tables, `mixed` for several roles, cover or notes where it has texts only. */
export function roleOfSheet(
  sheet: string,
  tables: readonly { readonly role: TableRole }[],
  texts: readonly string[],
): SheetRole {
  const roles = new Set(tables.map((table) => table.role));
  const [only] = roles;
  if (roles.size === 1 && only === "lookup") {
    if (saysInName(sheet, NOTES_NAME)) return "notes";
    if (saysInName(sheet, COVER_NAME)) return "cover";
  }
  if (roles.size === 1 && only !== undefined) return only;
  // A small lookup list beside a real table does not make a sheet mixed.
  const real = [...roles].filter((role) => role !== "lookup");
  if (real.length === 1 && real[0] !== undefined) return real[0];
  if (roles.size > 1) return "mixed";
  if (saysInName(sheet, COVER_NAME)) return "cover";
  if (saysInName(sheet, NOTES_NAME)) return "notes";
  if (saysInName(sheet, LOOKUP_NAME)) return "lookup";
  return looksLikeNotes(texts) ? "notes" : "cover";
}

/** Notes have sentences or numbered points; a cover has a title, a name and a date. */
function looksLikeNotes(texts: readonly string[]): boolean {
  const sentences = texts.filter((text) => text.length > 24 || /[。；;]|\.\s|\.$/.test(text)).length;
  const points = texts.filter((text) =>
    /^(?:[一二三四五六七八九十\d]{1,2}[、.．)）]|[（(][一二三四五六七八九十\d]{1,2}[)）]|[•·\-*])/.test(text),
  ).length;
  const headed = texts.some((text) =>
    /^(?:填报|填表|编制|编报)?(?:说明|须知|注意事项|口径)|^(?:notes?|instructions?)\b/i.test(text),
  );
  return texts.length === 0 || headed || points >= 2 || sentences * 2 >= texts.length;
}
