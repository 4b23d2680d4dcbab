/** Single Chinese letters held apart by blanks: 权 重, 等　级; words of several letters keep the blanks between them. */
const SPACED = /(?<!\p{Script=Han})\p{Script=Han}(?:[ \t\u3000]+\p{Script=Han})+(?!\p{Script=Han})/gu;
const BLANKS = /[ \t\u3000]+/gu;

/** A text with letter-spaced words closed up, as they are meant: 权 重（%） is 权重（%）. */
export function withoutLetterSpacing(text: string): string {
  return text.replace(SPACED, (word) => word.replace(BLANKS, ""));
}
