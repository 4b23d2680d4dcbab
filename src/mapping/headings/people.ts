import { headingParts, statedMaximumOf } from "./heading-text";
import { evaluatorNumber } from "./numbered-headings";

/** Words that say: here several people score. */
export const PANEL_WORDS =
  /专家|评委|评审|评分人|考评人|打分|evaluators?\b|reviewers?\b|panel|experts?\b|assessors?\b|judges?\b|raters?\b/i;

/** The commonest surnames; a heading of two to four letters that begins with one and means nothing else is a person. */
const SURNAMES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司";

/** 专家李, 评委王某: a surname behind what somebody is here. */
const TITLED = /^(?:评审|评价)?(?:专家|评委)([\u3400-\u9fff])某{0,2}$/;

/** A name as people have one, or an evaluator by number: 张三, 专家2, 专家李, Dr. Wang. */
export function isPerson(text: string): boolean {
  const parts = headingParts(text);
  if (evaluatorNumber(parts.base) !== undefined) return true;
  if (statedMaximumOf(parts) !== undefined && /[\u3400-\u9fff]{4,}/.test(parts.base)) return false;
  const chinese = /^[\u3400-\u9fff]{2,4}$/.test(parts.base) && SURNAMES.includes(parts.base.charAt(0));
  const titled = TITLED.exec(parts.base)?.[1];
  if (titled !== undefined && SURNAMES.includes(titled)) return true;
  return chinese || /^(?:(?:mr|mrs|ms|dr|prof)\.?\s+)?[A-Z][a-z]+(?:\s+[A-Z][a-z.]+){0,2}$/.test(text.trim());
}
