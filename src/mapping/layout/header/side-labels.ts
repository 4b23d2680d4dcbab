import type { LineFacts } from "../view/line-facts";
import { isLabelled } from "../view/line-words";
import type { SheetView } from "../view/sheet-view";

/** What stands beside a name on the same line of a form, whether or not the trade has a field for it. */
export const SIDE_LABEL =
  /(?:负责人|联系人|评[审价分]人|专家|评委|姓名|职务|岗位|电话|编码|编号|代码|年度|总分|得分|日期|时间|类别|类型|属性|性质|单位|部门|[处科股]室|等级|周期|级次)(?:及.{1,4})?$|^(?:code|contact|manager|project ?(?:no|code|id)|date|(?:(?:fiscal|financial) ?)?year|(?:reporting ?)?period|type|score|phone|officer|status|grade)\b/i;
const LONGEST = 12;
/** With what stands in brackets behind it; a longer text is a sentence, and costs time to read. */
const LONGEST_WITH_BRACKETS = 60;
const MOST_LABELS = 6;
/** 2024年度, 2024年3月5日: when a form was filled in, without a label. */
const WHEN = /^(?:19|20)\d{2}\s*[年.\-/]\s*(?:度|\d{1,2}\s*月?(?:\s*[日.\-/]?\s*\d{1,2}\s*日?)?)?$/;

/**
 * 填报单位：市教育局 | 2024年度, 填报单位 | 市教育局 | 填报日期 | 3月5日: who filled in what and when, between a title and the
 * headings it belongs to.
 */
export function tellsWhoAndWhen(view: SheetView, line: number, { words, numbers }: LineFacts): boolean {
  if (numbers > 0 || words.length < 2 || words.length > MOST_LABELS) return false;
  const texts = words.map((field) => view.text(line, field));
  const isAside = (text: string): boolean => isLabelled(text) || WHEN.test(text.trim());
  if (texts.every(isAside)) return texts.some(isLabelled);
  return (
    texts.length % 2 === 0 &&
    texts.every((text, place) => isSideWord(text.replace(/[:：]$/u, "")) === (place % 2 === 0) && !/[:：]./u.test(text))
  );
}

/** Whether a short text is what a form asks for beside a name: 负责人, 承担处室, 填报日期. */
export function isSideWord(text: string): boolean {
  if (text.length > LONGEST_WITH_BRACKETS) return false;
  const bare = text.replace(/[（(].*?[)）]|\s/g, "");
  return bare.length <= LONGEST && SIDE_LABEL.test(bare);
}
