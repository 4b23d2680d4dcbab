import type { Exact } from "../../../../domain/figures/exact";
import { exact } from "../../../../domain/figures/exact";
import type { Grade } from "../../../../domain/lists";
import type { ReadingContext } from "../reading-context";

const WORDS: Readonly<Record<string, Grade>> = {
  优: "优",
  优秀: "优",
  excellent: "优",
  良: "良",
  良好: "良",
  good: "良",
  中: "中",
  中等: "中",
  一般: "中",
  合格: "中",
  fair: "中",
  average: "中",
  satisfactory: "中",
  差: "差",
  较差: "差",
  不合格: "差",
  poor: "差",
  unsatisfactory: "差",
};

/** Letters are grades only where the workbook says which score each of them stands for. */
const LETTERS: Readonly<Record<string, Grade>> = { a: "优", b: "良", c: "中", d: "差" };

/** The grade that a word in a cell means; undefined for words of another scale. */
export function gradeOf(text: string, { letters = false }: { readonly letters?: boolean } = {}): Grade | undefined {
  const word = withoutBands(text)
    .replace(/[“”"'\s]/gu, "")
    .replace(/等级|级$/u, "")
    .toLowerCase();
  return WORDS[word] ?? (letters ? LETTERS[word] : undefined) ?? saidTwice(word);
}

/** 良（90分以上为优，80-90分为良）: the grade that was given, without what the grades mean. */
export function withoutBands(text: string): string {
  return text.replace(/[（(].*\d分.*[)）]\s*$/u, "").trim();
}

/** 优 Excellent, 良（B）: a grade in two languages or with its letter, both of which mean the same. */
function saidTwice(word: string): Grade | undefined {
  const chinese = WORDS[word.replace(/[^\p{Script=Han}]/gu, "")];
  const latin = word.replace(/[^a-z]/gu, "");
  return chinese !== undefined && chinese === (WORDS[latin] ?? LETTERS[latin]) ? chinese : undefined;
}

const ENGLISH: Readonly<Record<Grade, string>> = { 优: "Excellent", 良: "Good", 中: "Fair", 差: "Poor" };

/**
 * The letter or word by which a workbook that writes one of its grades so tells another: A, Excellent, 优. Its own `rule` may
 * call it otherwise: 60-79 Satisfactory, 80分以上为良好.
 */
export function gradeWord(grade: Grade, written: string, rule = ""): string {
  const isLatin = /^[\s\p{Script=Latin}]+$/u.test(written);
  const letter = Object.entries(LETTERS).find(([, each]) => each === grade)?.[0];
  if (isLatin && written.trim().length === 1) return letter?.toUpperCase() ?? grade;
  const own = Object.keys(WORDS)
    .filter((word) => WORDS[word] === grade && /[a-z]/u.test(word) === isLatin)
    .flatMap((word) => new RegExp(isLatin ? `\\b${word}\\b` : `(?<![不较])${word}`, "iu").exec(rule)?.[0] ?? [])
    .sort((one, other) => other.length - one.length);
  return own[0] ?? (isLatin ? ENGLISH[grade] : grade);
}

/** Bands in force: those that the workbook states, else the profile's. Lower bounds are included. */
export function bandsOf({ model, profile, text }: Pick<ReadingContext, "model" | "profile" | "text">): {
  readonly stated: boolean;
  /** The bands are stated for A, B and C. */
  readonly letters: boolean;
  /** The text that states them. */
  readonly rule: string;
  readonly bands: readonly { readonly grade: Grade; readonly from: Exact }[];
} {
  const stated = model.stated.gradeBands;
  if (stated !== undefined) {
    const [excellent, good, fair] = stated.value;
    const rule = text(stated.at);
    return {
      stated: true,
      letters: /\bA\b.*\bB\b.*\bC\b/su.test(rule),
      rule,
      bands: [
        { grade: "优", from: excellent },
        { grade: "良", from: good },
        { grade: "中", from: fair },
        { grade: "差", from: exact(0) },
      ],
    };
  }
  const bands = profile.profile.grades.bands.map(({ grade, from }) => ({ grade, from: exact(from) }));
  return { stated: profile.chosenBy !== "default", letters: false, rule: "", bands };
}

/** The grade of a score; a score below all bands has the last grade. */
export function gradeFor(
  score: Exact,
  bands: readonly { readonly grade: Grade; readonly from: Exact }[],
): Grade | undefined {
  return (bands.find(({ from }) => score.gte(from)) ?? bands.at(-1))?.grade;
}
