/** Single Chinese letters held apart by blanks: 权 重, 等　级; words of several letters keep the blanks between them. */
const SPACED = /(?<!\p{Script=Han})\p{Script=Han}(?:[ \t\u3000]+\p{Script=Han})+(?!\p{Script=Han})/gu;
const BLANKS = /[ \t\u3000]+/gu;

/** A text with letter-spaced words closed up, as they are meant: 权 重（%） is 权重（%）. */
export function withoutLetterSpacing(text: string): string {
  return text.replace(SPACED, (word) => word.replace(BLANKS, ""));
}

/** A longer text is a sentence or a list, in which a new line may begin something new. */
const LONGEST_WORD = 10;
const BROKEN = /^(\p{Script=Han}+)\r?\n(\p{Script=Han}+)$/u;
/** Names that stand one below the other in one cell are two; 社会 | 效益 is one word. */
const ENDS_A_NAME = /[省市县区乡镇村局委厅处所院校司部站]$|(?<!社)会$|项目$|工程$|中心$/u;

/** A short text as the word that it is: 权　重 without its blanks, 预算执 and 行率 below it as one, as a narrow column breaks it. */
export function closedUp(text: string): string {
  if (text.length > 2 * LONGEST_WORD || !hasBlank(text)) return text;
  const [, first = "", second = ""] = BROKEN.exec(text) ?? [];
  const isBroken = first !== "" && first.length + second.length <= LONGEST_WORD && !ENDS_A_NAME.test(first);
  return isBroken ? first + second : withoutLetterSpacing(text);
}

/** Looked at letter by letter: it is asked for every text of a workbook, and a pattern takes longer. */
function hasBlank(text: string): boolean {
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code <= 0x20 || code === 0x3000) return true;
  }
  return false;
}
