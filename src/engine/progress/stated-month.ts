import { RANGE_SIGN } from "../../domain/words/bounds";
import { englishMonth } from "../../domain/words/english-month";

const LATEST = new RegExp(String.raw`(?:截至|截止|${RANGE_SIGN})\s*(?:(?:19|20)\d{2}\s*年)?\s*(\d{1,2})\s*月`, "g");
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/前三季度|三季度末|\bnine months\b|\bQ3\b/i, 9],
  [/上半年|半年度|二季度末|\bhalf[- ]year\b|\bfirst half\b/i, 6],
  [/一季度末|\bfirst quarter\b/i, 3],
];
const ENGLISH =
  /\b(?:as of|up to|until|to|through|ending)\s+(?:\d{1,2}\s+|end[- ]\s*)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/gi;

/** The month up to whose end a title says that its table goes: 截至9月, 1-9月, 前三季度, as of 30 September. */
export function statedMonth(title: string): number | undefined {
  const text = title.normalize("NFKC");
  const chinese = Number([...text.matchAll(LATEST)].at(-1)?.[1] ?? 0);
  if (chinese >= 1 && chinese <= 12) return chinese;
  const word = [...text.matchAll(ENGLISH)].at(-1)?.[1];
  if (word !== undefined) return englishMonth(word);
  return PARTS.find(([pattern]) => pattern.test(text))?.[1];
}
