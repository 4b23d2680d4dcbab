import { closedUp } from "../../../domain/letters/letter-spacing";
import { GRADE_WORDS } from "../../../domain/words/grade-words";
import { yearIn } from "../../text";

/** Kinds of texts by which columns are recognised; a text may be of several. */
export type TextKind =
  | "grade"
  | "operator"
  | "list"
  | "nameList"
  | "moneyUnit"
  | "projectLike"
  | "numberedName"
  | "whoOrWhen"
  | "period"
  | "level1"
  | "level2";

const GRADE = new RegExp(
  `^(?:${GRADE_WORDS}|[ABCDE][+-]?|excellent|good|fair|average|poor|satisfactory|unsatisfactory|very good|pass|fail)$`,
  "i",
);

/** Whether a text is nothing but a grade. */
export function isGradeWord(text: string): boolean {
  return GRADE.test(text.trim());
}

const OPERATOR =
  /^(?:[≥≤=＝＞＜><≧≦⩾⩽﹦═﹤﹥]=?|定性|区间|正向|反向|等于|大于等于|小于等于|大于|小于|不低于|不高于|不少于|不超过|>=|<=|range|at least|at most|no more than|no less than|equals?|between|qualitative)$/i;
const LEVEL_1 =
  /^(?:产出|效益|满意度|决策|过程|投入|成本|效果|管理|项目决策|项目管理|项目产出|项目效益|output|outcome|outputs|outcomes|input|inputs|process|impact|satisfaction|benefit|benefits|efficiency|effectiveness|decision)(?:指标)?(?:[（(].*[)）])?$/i;
const LEVEL_2 =
  /^(?:数量|质量|时效|成本|经济效益|社会效益|生态效益|环境效益|可持续影响|可持续发展|服务对象满意度|社会公众满意度|满意度|经济成本|社会成本|生态环境成本|项目立项|绩效目标|资金投入|资金管理|组织实施|事项管理|资金落实|产出数量|产出质量|产出时效|产出成本|项目效益|quantity|quality|timeliness|cost|economic|social|environmental|sustainability|client satisfaction|beneficiary satisfaction)(?:指标)?(?:[（(].*[)）])?$/i;
const PROJECT_LIKE =
  /^.{4,}(?:项目|工程|经费|资金|补助|专项|行动|计划|补贴)(?:[（(].*[)）])?[”"]?$|\b(?:project|programme|scheme|upgrade|rehabilitation|construction|maintenance|phase [ivx\d]+)$/is;

/** Whether a text ends as names of projects do: 某某工程, 某某补助资金, Harbour Upgrade. */
export function soundsLikeProject(text: string): boolean {
  return PROJECT_LIKE.test(text);
}

const ORGANISATION =
  /(?:局|委|委员会|办|办公室|厅|部|部门|单位|院|校|学校|学院|医院|公司|机构|政府|街道|[省市县区镇乡村])$/;

/** Whether a text is called as those are who spend the money: 县教育局, 某某街道. */
export function namesOrganisation(text: string): boolean {
  return ORGANISATION.test(text);
}

const PERIOD = /^(?:19|20)\d{2}|[年月]$|季度?$|半年|^(?:q[1-4]|fy)\b/i;
/** 2024年, FY2024, 2024年第一季度 and nothing else. */
const NOTHING_BUT_PERIOD =
  /^(?:fy\s?)?(?:19|20)\d{2}\s*(?:年度?|财年)?(?:(?:第?[一二三四1-4]季度?|[上下]半年|\d{1,2}月)(?:末|底)?)?$/iu;
const NUMBERED_NAME = /^(?:子?项目|project)\s*(?:no\.?\s*)?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-h])$/i;
const MONEY_UNIT = /^(?:人民币)?(?:[万亿千]|百万)?(?:元|美元|港元|欧元)$/u;
const LIST = /[^、,，;；][、,，;；][^、,，;；]/;

/** Shorter parts are words of one name. */
const SHORTEST_PROJECT = 5;

/**
 * Whether every part of a list may be a project's name or number. 校舍维修、改造 is one name, and so is what ends like a project
 * in its last part alone: 数字乡村融合发展、基层治理能力提升补助项目.
 */
function listsNames(text: string): boolean {
  const parts = text.split(/[、,，;；]/).map((part) => part.trim());
  if (parts.filter(soundsLikeProject).length === 1 && soundsLikeProject(parts.at(-1) ?? "")) return false;
  return parts.every((name) => name.length >= SHORTEST_PROJECT || name === "" || /\d$/.test(name));
}

/** What stands in brackets or quotes is a part of a name, whatever signs it has: （含省级补助、市县配套）. */
function withoutAsides(text: string): string {
  return text.replace(/[（(][^（()）]*[)）]|[“"][^“”"]*[”"]/gu, "");
}

/** What a text in a column is, beside being a text. A grade or a comparison is no list, whatever signs stand in it. */
export function kindsOfText(written: string): readonly TextKind[] {
  const text = closedUp(written);
  const bare = withoutAsides(text);
  const kinds: TextKind[] = [];
  if (GRADE.test(text)) kinds.push("grade");
  else if (OPERATOR.test(text)) kinds.push("operator");
  else if (LIST.test(bare)) kinds.push("list", ...(listsNames(bare) ? ["nameList" as const] : []));
  if (MONEY_UNIT.test(text)) kinds.push("moneyUnit");
  if (soundsLikeProject(text)) kinds.push("projectLike");
  if (NUMBERED_NAME.test(text)) kinds.push("numberedName");
  if (namesOrganisation(text) || PERIOD.test(text)) kinds.push("whoOrWhen");
  if (NOTHING_BUT_PERIOD.test(text)) kinds.push("period");
  if (LEVEL_1.test(text)) kinds.push("level1");
  if (LEVEL_2.test(text)) kinds.push("level2");
  return kinds;
}

/** 项目3, P-3, Project 3 → 3. */
export function ordinal(text: string): number | undefined {
  const digits = /^\D{0,10}?0*(\d{1,4})$/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** 2024-03-05, 2024年3月, 3月5日 as a text: a day or a month. */
export function isDateText(text: string): boolean {
  return (
    /^(?:19|20)\d{2}[-/.年]\s*\d{1,2}(?:[-/.月]\s*\d{1,2}日?|月)$/.test(text) ||
    (/^\d{1,2}月\d{1,2}日$/.test(text) && yearIn(text) === undefined)
  );
}
