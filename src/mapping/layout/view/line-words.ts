import { remembered } from "../../../domain/remembered";
import { namesConvertedScore } from "../../../domain/words/converted-score";
import { folded } from "../../text";

/** What the words at the beginning of a line say about the line. `rank` orders totals: 小计 < 合计 < 总计. */
export type LabelKind =
  | { readonly kind: "subtotal" | "total"; readonly rank: 1 | 2 | 3; readonly name: string }
  | { readonly kind: "average" | "rate" | "of_which" | "derived" | "full_marks" | "group" };

/** 一, （二）, 三、 alone in a cell: the number of a group. */
export const CHINESE_NUMBER = /^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]?$/;

const ENUMERATION =
  "(?:[一二三四五六七八九十]{1,3}[、.．,，:：]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,2}[类部章项])";
const GROUP = new RegExp(
  `^(?:${ENUMERATION}|(?:part|group|section|category|outcome|output|objective|component|pillar|goal|resultarea|priority|workstream)[a-z0-9ivx.]{0,4}[.:：)–—-]|[a-z][.)．、](?![a-z]\\.)(?=\\D)|[ivx]{1,4}[.)、](?=\\D))`,
);
const AVERAGE =
  /^(?:项目|各项目|总体|整体|按[\u3400-\u9fff]{1,4}(?=加权)|加权|简单|算术|全部项目|各?(?:专家|评委|评审)|(?:已|参评|参与)?评价?(?:的)?(?:项目|单位)|有效|\d{1,3}个(?:项目|单位|区县))*(?:平均(?:分|得分|给分|打分|评分|值|数|分数|得分情况)?|均值|均分|[年月季旬周日]均|average(?:score|mark|points)?|mean(?:score)?|avg\.?)(?:[(（].*[)）])?[:：]?$/;
const RATE =
  /^(?:项目|各项目|平均|总体|整体)*(?:得分率|执行率|支出率|序时进度|时间进度|scorerate|scoringrate|executionrate|%of(?:max(?:imum)?|fullmarks))(?:[(（]%[)）])?[:：]?$/;
const ENDS =
  /^(?:(?:最高|最低|最大|最小)(?:分|得分|值)?|最[好差佳优]|highest(?:score)?|lowest(?:score)?|best|worst|max(?:imum)?|min(?:imum)?|排名|名次|位次|排序|rank(?:ing)?)[:：]?$/;
const SPREAD =
  /^(?:标准[偏]?差|中位数|众数|方差|极差|变异系数|median|variance|standarddeviation|std\.?(?:dev\.?)?)[:：]?$/;
const SHARE_OF_TOTAL =
  /^(?:占[\u3400-\u9fff]{0,6}?的?(?:比重?|比例|百分比)(?:[(（][%％][)）])?|(?:share|%|percent(?:age)?)oftotal.*)[:：]?$/;
const TOTAL_IN_ANOTHER_UNIT = /^折(?:合|算)(?:为|成)?(?:人民币|美元|[百千万亿]{0,2}元)(?:[(（].*[)）])?[:：]?$/;
/** 承前页, 过次页: what the pages of an account come to so far, written once more where a page ends and begins. */
const CARRIED_OVER_PAGE = /^(?:[承接][前上]页|[过转]次页|[过转]下页)(?:[(（].*[)）])?[:：]?$/;
/** What is worked out from the lines above and is no record, and no sum of them. */
const DERIVED = [ENDS, SPREAD, SHARE_OF_TOTAL, TOTAL_IN_ANOTHER_UNIT, CARRIED_OVER_PAGE];
const FULL_MARKS =
  /^(?:满分|标准分|总分值|分值|权重|满分值|各项满分|fullmarks?|maximum(?:score|points)?|max(?:imum)?score|maxpoints|weights?)[:：]?$/;
const OF_WHICH = /^(?:(?:[（(]?\d[）)]?[.、]?)?其中|其中|ofwhich|including|includ\.|thereof|w\/o|ow:|o\/w)/;
const TOTAL_3 =
  /^(?:总计|共计|总合计|全部合计|grandtotal|overalltotal|全市合计|全省合计|全县合计|全区合计|项目总计|资金总计|总分|总得分|(?:最终|最后)(?:评价|自评)?得分|自评总分|自评得分合计|totalscore|overallscore|综合得分)(?:[(（].*[)）])?[:：]?$/;
const TOTAL_2 =
  /^(?:[(（]?合计[)）]?|累计合计|(?:本年|全年|当年|截至本月)?累计(?:数|额|金额)?|一共|总共|拢共|项目合计|资金合计|金额合计|合计金额|全年(?:合计)?|(?:(?:年度|全年|部门)(?:整体)?(?:支出|收支))?总额|sums?|totals?|overall|alltotal|totalamount|all(?:projects|districts|counties|regions|wards|departments|agencies|schemes|programmes|programs|grants|funds|sources|sites|schools|streams|categories|components|themes|sectors|states|rounds|recipients)|全部项目|所有项目|本表合计|合计[/／及和、](?:加权|算术|简单)?平均(?:数|值|分)?|合计得分|得分合计)(?:[(（].*[)）]|\d{1,4}个项目|\d{1,4}项)?[:：]?$/;
const SUBTOTAL =
  /(?:小计|subtotal|sub-total)[)）]?[:：]?$|^(?:基础|基本)得分(?:[(（].*[)）])?[:：]?$|^(?:小计|subtotal|sub-total|sub total|本页小计|页小计|分计)/;
const NAMED_TOTAL = /(?:合计|总计|total)[:：]?$/;

/** 总分 Total: the same once more. */
const IN_ENGLISH_TOO = /(?<=[\u3400-\u9fff])\/?(?:(?:grand|sub-?)?total(?:score)?|sum|average(?:score)?|mean)$/;

const MAY_SAY_SOMETHING = /^\s*[（(第一二三四五六七八九十其①-⑳*★●○▲△◆■·—-]|^\s*[a-z]|[计lL:：）)]\s*$/i;

/** A.P Certified Testing, J.T. Builders: letters of a name, and no numbering. */
const INITIALS = /^[A-Z]\.[A-Z](?:[.\s]|$)/;

/** Reads the words a line begins with; undefined for anything that is just a name. */
export const labelKind = remembered((text: string): LabelKind | undefined => {
  if (text === "" || text.length > 60) return undefined;
  // Most cells are names: they are longer than the words of totals and begin like no caption.
  if (text.length > 14 && !MAY_SAY_SOMETHING.test(text)) return undefined;
  const label = folded(text)
    .replace(/^[*★●○▲△◆■·\-—]+/, "")
    .replace(IN_ENGLISH_TOO, "");
  if (OF_WHICH.test(label)) return { kind: "of_which" };
  const isGroup = GROUP.test(label) && !INITIALS.test(text.trim());
  if (label.length > 32) return isGroup ? { kind: "group" } : undefined;
  if (RATE.test(label)) return { kind: "rate" };
  if (AVERAGE.test(label)) return { kind: "average" };
  if (FULL_MARKS.test(label)) return { kind: "full_marks" };
  if (namesConvertedScore(label) || DERIVED.some((words) => words.test(label))) return { kind: "derived" };
  if (SUBTOTAL.test(label)) return { kind: "subtotal", rank: 1, name: totalName(label) };
  if (TOTAL_3.test(label)) return { kind: "total", rank: 3, name: "" };
  if (TOTAL_2.test(label)) return { kind: "total", rank: 2, name: "" };
  if (NAMED_TOTAL.test(label)) return { kind: "subtotal", rank: 1, name: totalName(label) };
  if (/^total/.test(label) && label.length > 5) return { kind: "subtotal", rank: 1, name: totalName(label) };
  return isGroup ? { kind: "group" } : undefined;
});

/** Whether a label is that of a total or subtotal. */
export function saysTotal(label: string): boolean {
  const kind = labelKind(label)?.kind;
  return kind === "total" || kind === "subtotal";
}

/** 过程小计 → 过程; "Subtotal Education" → education. */
export function totalName(label: string): string {
  return folded(label)
    .replace(/小计|合计|总计|subtotal|sub-total|total/g, "")
    .replace(/[:：()（）—\-]/g, "")
    .replace(new RegExp(`^${ENUMERATION}`), "");
}

const NOTE =
  /^(?:[（(]?(?:注|备注|说明|附注|填表说明|填报说明|填写说明|评价说明|数据来源|资料来源|note|notes|source|remark|remarks)[）)]?\s*[\d一二三四]?\s*[:：.、\s]|\*|※|注\d)/i;
const SIGNATURE =
  /^(?:填表人|填报人|制表人?|制表单位|审核人?|复核人?|负责人|单位负责人|联系人|联系电话|联系方式|填报日期|填表日期|填报时间|制表日期|日期|财务负责人|分管领导|经办人?|主管领导|评价组长|[^:：（(]{0,8}[（(]?签[字名章][)）]?|盖章|(?:单位)?[（(](?:签章|盖章|公章)|prepared by|approved by|reviewed by|checked by|date|signature|signed|contact)\s*(?:[:：（(]|$)/i;

/** Notes under or above a table. */
export const isNote = remembered((text: string): boolean => NOTE.test(text.trim()));

const ASKED_AFTERWARDS =
  /^(?:(?:自评|评价|综合|评审|总体)(?:的)?(?:结论|结果|评价|意见)|(?:存在|主要|发现)(?:的)?(?:主要)?问题|(?:整改|改进|相关|有关|下一步)(?:工作)?(?:措施|意见|建议|打算|情况)|(?:偏差|偏离|未完成|目标未完成).{0,12}原因|.{0,14}(?:审核|初审|复核|审查|评审|签批|领导|部门|单位|股室?|科室?|处室?)意见)(?:[及和与或、].{1,12}|分析|说明)?[:：]?$/;

/** What a form asks below its table, with one answer: 评价结论, 存在问题, 改进措施, 财政部门审核意见. */
export const isAskedAfterwards = remembered((text: string): boolean =>
  ASKED_AFTERWARDS.test(text.replace(/\s|[（(].*?[)）]/g, "")),
);

/** The line of names and dates below a table. */
export const isSignature = remembered((text: string): boolean => SIGNATURE.test(text.trim()));

/** ——续表——, （续）, 附表2（续）: a table goes on after a page break. */
export function saysContinued(text: string): boolean {
  return /^[\s\-—–(（]*(?:续表|续上表|接上[页表]|续[)）]|continued\b|cont['’.]?d\b)|[（(](?:续|continued|cont['’.]?d)[)）]$/iu.test(
    text.trim(),
  );
}

/** 第1页, 第 2 页 共 3 页, Page 2 of 3: printed at the edge of a page. */
export function saysPage(text: string): boolean {
  return /^[-—–\s]*(?:(?:第\s*\d{1,3}\s*页|共\s*\d{1,3}\s*页|page\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?)[-—–\s,，、/]*){1,2}$/iu.test(
    text.trim(),
  );
}

/** "编制单位：市财政局": a label and its value in one cell. */
export function isLabelled(text: string): boolean {
  if (
    /^(?:附件|附表|表)\s*(?:[\d一二三四五六七八九十]*(?:[-—.]\d+)?\s*[:：]?$|[\d一二三四五六七八九十]+(?:[-—.]\d+)?\s*[:：])/.test(
      text.trim(),
    ) ||
    /^(?:annex|appendix|table|schedule|attachment)\s*(?:\d{1,2}|[ivx]{1,4}|[a-z])(?:[-.]\d+)*\s*[:：]/i.test(
      text.trim(),
    )
  )
    return false;
  return (
    /^(?:[^:：（(]{1,14}|[A-Za-z .'’/-]{1,32}(?=:$))(?:[（(][^）):：]*[)）])?[:：]\s*\S?/.test(text.trim()) &&
    text.length < 80
  );
}
