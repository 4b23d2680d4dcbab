import { simplified } from "../../../domain/letters/simplified";
import { namesOrganisation } from "../../columns/drafts/cell-kinds";
import { oneLine } from "../../text";

/** What stands behind a name in a title: 绩效指标完成情况表. */
const KIND_OF_TABLE =
  /^(?:项目|支出|整体|绩效|预算|资金|经费|执行|支付|拨付|收支|自评|(?:部门|财政|重点)?评价|指标|目标|得分|评分|完成|实际|情况|情形|达成|结果|汇总|明细|统计|分析|进度|使用|安排|一览|清单|对比|报告|总|分|打分|计分|体系|考核|考评|申报|监控|复核|专家|评审|及|与|和|、|各|年度|月度|季度|分月|分季度?|数据)*(?:表|表格|清单|一览|情况|情形|台账|明细|汇总)(?:[（(].*[)）])?$/;
/** 绩效目标分解表, 支出绩效考评结果公示表: begins and ends as kinds of tables do, whatever stands between. */
const BEGINS_AND_ENDS_AS_KIND =
  /^(?:支出|整体|预算|资金)?(?:绩效|自评|指标|目标)\p{Script=Han}{0,12}(?:表|情况|一览|清单|体系|台账|汇总|明细)(?:[（(].*[)）])?$/u;
/** Words that any bureau's titles have; no project is called by these alone. */
const GENERIC =
  /^(?:(?:19|20)\d{2}年?(?:度)?)?(?:各|全部|入库|重点|财政|部门|单位|一般|本|[省市县区]|级|专项资金|资金|专项|项目|预算|支出|政策)*$/;
const PROJECT_ENDING = /(?:项目|工程|经费|资金|补助|补贴|专项|平台|系统|计划|行动|活动|服务|建设|中心|基地|[）)”"])$/;

/** The project or fund that a table's title names: 宝塔区应急广播体系建设补助资金绩效指标完成情况表 → without its tail. */
export function nameInTitle(title: string): string | undefined {
  const text = withoutPlaceAndYear(withoutNumber(title));
  const bracketed = /[《“"「]([^》”"」]{5,60})[》”"」]/.exec(text)?.[1];
  if (bracketed !== undefined && PROJECT_ENDING.test(bracketed)) return bracketed;
  return quotedName(text) ?? headOf(text.replace(ABOUT, "")) ?? inBracketsBehindKind(text) ?? englishName(text);
}

/** A title that ends so names one project; a fund is called 资金, and of 各项目 and 重点项目 there are many. */
const ONE_PROJECT = /(?<!各|分|等|类|批|重点|重大|实事|专项|民生|续建|新建|在建)(?:项目|工程)$/u;

/** The one project whose money a title speaks of: 某某建设项目经费支出明细表. */
export function oneProjectIn(title: string): string | undefined {
  const name = nameInTitle(title)?.replace(/(?<=项目|工程)经费$/u, "");
  return name !== undefined && ONE_PROJECT.test(name) ? name : undefined;
}

/** “某某资助”专项绩效自评: words in quotes at the head of a title are a name, however they end. */
function quotedName(text: string): string | undefined {
  const [, quoted = "", rest = ""] = /^[“"「]([^”"」]{5,60})[”"」](.+)$/.exec(text) ?? [];
  return OF_ASSESSMENT.test(rest) && mayNameProject(quoted) ? quoted : undefined;
}

const OF_ASSESSMENT = /绩效|自评|评价|目标|指标|监控|评分/u;
/** 关于某某项目的绩效自评表. */
const ABOUT = /^关于/u;

/** A title without 附件2： or 表1-1 before it. */
export function withoutNumber(title: string): string {
  return oneLine(title)
    .replace(/^(?:附?(?:表|件)\s*[\d一二三四五六七八九十]+(?:[-—.]\d+)*[:：、.\s]*)/, "")
    .trim();
}

/** 清河县2024年 before the title, on a line of its own or not. */
function withoutPlaceAndYear(title: string): string {
  const bare = title.replace(/^\p{Script=Han}{1,10}[省市县区州旗](?:19|20)\d{2}年(?:度)?(?=\p{Script=Han})/u, "");
  if (bare !== title) return bare;
  const [first = "", ...others] = title.split(" ");
  return others.length > 0 && /^\p{Script=Han}{0,12}(?:19|20)\d{2}年(?:度)?$/u.test(first) ? others.join(" ") : title;
}

/** The longest beginning that ends as names of projects do and leaves nothing but the kind of table. */
function headOf(text: string): string | undefined {
  for (let end = text.length - 1; end >= 6; end -= 1) {
    const name = text.slice(0, end).replace(/[\s—–:：-]+$|(?<=项目|工程|资金|经费)的$/, "");
    if (!PROJECT_ENDING.test(name) || /(?:项目|工程|经费|资金)(?:支出|资金)$|\s(?:支出|资金|经费)$/.test(name))
      continue;
    if (isKindOfTable(text.slice(end).trim())) return GENERIC.test(name) ? undefined : name;
  }
  return undefined;
}

/** What the title of a form for one project names: any words before the kind of form but those of who spends the money. */
export function nameInFormTitle(title: string): string | undefined {
  const named = nameInTitle(title);
  if (named !== undefined) return named;
  const text = withoutNumber(title);
  const bracketed = inBracketsBehindKind(text);
  if (bracketed !== undefined) return bracketed;
  for (let end = FEWEST_LETTERS; end < text.length; end += 1) {
    if (!KIND_OF_TABLE.test(text.slice(end))) continue;
    const name = text.slice(0, end);
    const saysNothing = GENERIC.test(name) || KIND_OF_TABLE.test(`${name}表`);
    return saysNothing || namesOrganisation(name) ? undefined : name;
  }
  return undefined;
}

/** 项目支出绩效自评表（乡村道路硬化）: what follows the kind of form in brackets, if it is more than a note on the form. */
function inBracketsBehindKind(text: string): string | undefined {
  const [, kind = "", inside = ""] = /^([^（(]+)[（(]([^（()）]{5,60})[)）]$/.exec(text) ?? [];
  const isName = PROJECT_ENDING.test(inside) || !NOTE_ON_FORM.test(inside);
  return isName && mayNameProject(inside) && isKindOfTable(kind) ? inside : undefined;
}

/** 试行, 供参考, 金额单位：万元, 2024年度, 附件2: brackets that say something of the form. */
const NOTE_ON_FORM = /年|月|试行|参考|单位|附件|公开|填|版|级|部门|[:：、，,]|万元|^\P{Script=Han}+$/u;

/** 绩效目标完成情况表, 2024年度绩效自评表: a title that says nothing but what kind of table it is. */
export function isKindOfTable(title: string): boolean {
  const kind = title.replace(/^(?:19|20)\d{2}年?(?:度)?/u, "");
  return KIND_OF_TABLE.test(kind) || BEGINS_AND_ENDS_AS_KIND.test(kind);
}

const FEWEST_LETTERS = 4;
const GENERIC_NAME =
  /^(?:sheet|page|form|表|附|样|模板|空白|示例|说明)|(?:表|格|册|样本|模板|说明|情况|汇总|明细)(?:[（(]?\d*[）)]?)$|自评|绩效|指标|决策|过程|产出|效益|满意|^.{0,2}管理$|季度|年度$|^[\d\s.年月日度（）()_-]*$/i;

/** The name that a tab gives to the project of the one form on its sheet; without the number before it and 续 behind it. */
export function nameInTab(sheet: string): string | undefined {
  const name = sheet
    .replace(/^\s*[（(]?\d{1,3}[)）.、\s_-]+(?=\S{4})/, "")
    .replace(/[（(]?[续續][)）]?$/u, "")
    .trim();
  // Names of sheets are addresses and come as they are written, whatever letters the texts of the workbook come in.
  return mayNameProject(simplified(name)) ? name : undefined;
}

/** Whether a text that stands where a project's name may stand is more than words of any table, level or organisation. */
export function mayNameProject(text: string): boolean {
  return text.length >= FEWEST_LETTERS && !GENERIC_NAME.test(text) && !namesOrganisation(text);
}

/** "Key performance indicators – Rural Road Upgrade" or "Rural Road Upgrade: indicators". */
function englishName(text: string): string | undefined {
  const parts = text.split(/\s[–—-]\s|:\s/);
  if (parts.length !== 2) return undefined;
  const isKind = (part: string): boolean =>
    /indicator|kpi|log(?:ical )?frame(?:work)?|results framework|performance|scorecard|results|evaluation|budget|execution|scores?\b/i.test(
      part,
    );
  const names = parts.filter((part) => !isKind(part));
  const [name] = names;
  return names.length === 1 && name !== undefined && /[A-Za-z]{3,} [A-Za-z]{3,}/.test(name) ? name.trim() : undefined;
}

/** The fund that a title, cover or note names: 2023年广东省促进经济高质量发展专项资金（金融发展）. */
export function fundInText(text: string): string | undefined {
  const line = oneLine(text);
  const match =
    /((?:(?:19|20)\d{2}年(?:度)?)?[\u3400-\u9fff（）()“”"]{4,40}?(?:专项资金|引导资金|发展资金|补助资金|基金)(?:[（(][^（()）]{2,20}[)）])?)/.exec(
      line,
    );
  const found = match?.[1]?.replace(/^(?:附?表|附件)/, "");
  if (match === null || found === undefined) return englishFund(line);
  if (GENERIC.test(found) || /^(?:各|本|该|项目|截至)/.test(found)) return undefined;
  return found;
}

/** Words of tables: a part of a title that has them says what the table holds, not what the fund is called. */
const KIND_IN_ENGLISH =
  /\b(?:scores?|scorecard|budget|execution|projects?|indicators?|results?|list|summary|report|sources?|uses?|funding)\b/i;

/** Projects in the Pool, Special Fund for Quality Growth (Finance) 2023: the one part of a title that names a fund. */
function englishFund(line: string): string | undefined {
  const parts = line
    .replace(/^(?:table|annex|appendix|schedule|form)\s+[\dA-Z]+(?:[-.]\d+)*[:.]?\s/i, "")
    .split(/,\s|:\s|\s[–—-]\s/)
    .map((part) => part.trim())
    .filter((part) => /\bFund\b/.test(part) && !KIND_IN_ENGLISH.test(part));
  const [name, ...others] = parts;
  const words = name?.match(/[A-Za-z]{3,}/g) ?? [];
  return others.length === 0 && words.length > 2 ? name : undefined;
}
