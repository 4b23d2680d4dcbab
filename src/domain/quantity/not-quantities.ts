/**
 * Digits in a text that are no quantities: dates, years, document and clause numbers, list numbering, names such as
 * 项目3 or ISO9001. Patterns work on half-width text (see `halfWidth`).
 */
const YEAR = "(?:19|20)\\d{2}";
const MONTHS =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

const PATTERNS: readonly RegExp[] = [
  // 〔2019〕43号, [2019]43号, (2019)43号, 第43号, 2019年第12号
  new RegExp(`[〔[(【]\\s*${YEAR}\\s*[〕\\])】]\\s*第?\\s*\\d+\\s*号?`, "g"),
  /第\s*\d+(?:\s*[-—~至]\s*第?\d+)?/g,
  /\d+\s*号(?!召|线)/g,
  // 2023年8月10日, 2023-08-10, 2023/8/10, 2023.8.10, 2023年1-6月
  new RegExp(
    `${YEAR}\\s*年\\s*(?:第\\s*\\d\\s*季度|\\d{1,2}\\s*(?:[-—~至]\\s*\\d{1,2}\\s*)?月(?:\\s*\\d{1,2}\\s*[日号])?)?`,
    "g",
  ),
  new RegExp(`(?<![\\d.])${YEAR}([-/.])(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12]\\d|3[01])(?![\\d.])`, "g"),
  new RegExp(`(?<!\\d)${YEAR}\\s*[-—–~至]\\s*${YEAR}(?:\\s*年)?`, "g"),
  new RegExp(`(?<!\\d)${YEAR}/\\d{2}(?!\\d)`, "g"),
  /(?<!\d)\d{2}年度/g,
  // 8月10日, 1-6月, 8月; 3个月 and 10日内 are durations, and so is the whole of ≤12月
  /(?<!\d)(?<![≤≥<>]=?\s*(?=\d{1,2}\s*月\s*$))\d{1,2}\s*(?:[-—~至]\s*\d{1,2}\s*)?月(?!均)(?:\s*\d{1,2}\s*[日号])?(?:\s*[-—~至]\s*\d{1,2}\s*[日号])?/g,
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g,
  // 10 August 2023, August 10, 2023, FY2024, FY 2023/24, in 2024
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTHS}\\b\\.?(?:,?\\s*${YEAR})?`, "gi"),
  new RegExp(`\\b${MONTHS}\\b\\.?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?\\b)?(?:,?\\s*${YEAR})?`, "gi"),
  new RegExp(`\\b(?:FY|year|years|fiscal)\\s?'?(?:${YEAR}|\\d{2})(?:/\\d{2,4})?`, "gi"),
  new RegExp(`\\b(?:in|by|of|during|since|until|from|end|before|after|for)\\s+${YEAR}(?![\\d.,%])(?!\\s*[a-z%])`, "gi"),
  /\b\d+(?:st|nd|rd|th)\b/gi,
  // names with numbers
  /(?:附件|附表|附图|图表|表|图|目标|序号|编号|阶段|类型|条款|型号|No\.?|Nos\.?|Table|Figure|Fig\.|Annex|Appendix|Project|Item|Phase|Section|Article|Clause|Step|#)\s*\d+(?:[-.]\d+)*/gi,
  /项目\s*\d+(?!\d*\s*(?:[.,]?\d|个|项|家|户|次|%|万|亿|元|处|台|套|公里|平方米|亩))/g,
  /[A-Za-z]+-?\d+(?:[-.:]\d+)*(?:-\d{4})?/g,
  /\d+\s*\+\s*\d+/g,
];

/** "1." "2、" "（3）" "4)" at the beginning of a line, with words behind it. */
const NUMBERING =
  /(?:^|\n)\s*(?:\d{1,2}\s*(?:[、．)](?=\s*\S)|\.(?=\s*[^\d\s])|\.(?=(?:19|20)\d{2}年)|\.\s+(?=\S))|\(\d{1,2}\)(?=\s*\S))/g;
/** The same in the middle of a line: "；（2）…". */
const INNER_NUMBERING = /\(\d{1,2}\)(?=[\p{Script=Han}A-Za-z])/gu;
/** A cell with nothing but its number in a list. */
const ONLY_NUMBERING = /^\s*\((?:0?\d|1\d|20)\)\s*$/;
/** Currency signs before digits look like the letters of a name: USD200, RMB5m. */
const CURRENCY_WORD = /^(?:USD|US|RMB|CNY|EUR|HKD|GBP|JPY|about|approx|over|min|max|to|and|or|than|E)-?\d/i;

/** A stretch of text, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** All stretches whose digits are no quantities, in order of their beginning; they may overlap. */
export function notQuantities(halfWidthText: string): readonly Span[] {
  const spans: Span[] = [];
  for (const pattern of [
    ...PATTERNS,
    NUMBERING,
    INNER_NUMBERING,
    ...(ONLY_NUMBERING.test(halfWidthText) ? [/\d+/g] : []),
  ]) {
    for (const match of halfWidthText.matchAll(pattern)) {
      if (CURRENCY_WORD.test(match[0])) continue;
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}
