import { simplified } from "../../domain/letters/simplified";
import { fullMarksOfBracket } from "../../domain/quantity/full-marks";
import { folded } from "../text";

/** A heading taken apart: 投入（20分） → base 投入, notes ["20分"]. */
export interface HeadingParts {
  /** Without bracketed parts, blanks, width and case; CJK and Latin together. */
  readonly base: string;
  /** Like `base`, but bracketed parts kept without their brackets. */
  readonly whole: string;
  /** Contents of brackets, as written. */
  readonly notes: readonly string[];
  /** Latin words of the base, between blanks: " approved budget ". */
  readonly latin: string;
  /** Chinese letters of the base. */
  readonly chinese: string;
  /** The year the heading names: 2024年支出, FY2024. */
  readonly year?: string;
}

const BRACKETED = /[（(［[【〔]([^（()）［[\]【】〔〕]*)[）)］\]】〕]/g;
const PUNCTUATION = /[（()）［\][【】〔〕《》“”"'‘’:：;；,，、。.．·*★☆_—–\-/\\|&\s]/g;
const YEAR =
  /(?:fy\s*)?(?:19|20)\d{2}(?:\s*[-/–]\s*\d{2,4})?\s*(?:年度|年末|年初|年|财年)?|\bfy\s*['’]?\d{2}(?:\s*[-/–]\s*\d{2})?(?!\d)/gi;

/** Splits a heading for comparison with the words of the trade. */
export function headingParts(text: string): HeadingParts {
  const narrow = simplified(text.normalize("NFKC")).replace(ENUMERATION, "");
  const notes = [...narrow.matchAll(BRACKETED)].map((match) => (match[1] ?? "").trim()).filter((note) => note !== "");
  const bare = withoutPeriod(narrow.replace(BRACKETED, " "));
  const year = yearOf(bare);
  const unyeared = year === undefined ? bare : withoutYear(bare);
  return {
    base: squeezed(unyeared),
    whole: squeezed(narrow),
    notes,
    latin: ` ${(unyeared.match(/[A-Za-z%#№][A-Za-z0-9%'’]*/g) ?? []).join(" ").toLowerCase()} `,
    chinese: (unyeared.match(/[\u3400-\u9fff]+/g) ?? []).join(""),
    ...(year === undefined ? {} : { year }),
  };
}

/** 一、预算安排 → 预算安排: the number of a row of headings, in a table that lies on its side. */
const ENUMERATION =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）])(?=\s*[\u3400-\u9fff])/;

/** The year that a heading names; FY24 is 2024. */
function yearOf(text: string): string | undefined {
  const short = /\bfy\s*['’]?(\d{2})(?!\d)/i.exec(text)?.[1];
  return /(?:19|20)\d{2}/.exec(text)?.[0] ?? (short === undefined ? undefined : `20${short}`);
}

/** 2024年支出 → 支出, but 年初预算 keeps its 年初. */
function withoutYear(text: string): string {
  return text.replace(YEAR, (found) => (found.includes("年初") ? " 年初" : " "));
}

const PERIOD =
  /^\s*(?:截至|截止)?(?:当年|本年)?(?:\d{1,2}|一)月?(?:份)?\s*(?:[-–—~～至到])\s*\d{1,2}月(?:份|底|末)?(?=[^\s/].)/;

/** 截至三季度完成 → 完成: up to when a figure counts. */
const UP_TO = /^\s*截[至止](?:第?[一二三四1-4]季度|\d{1,2}月)(?:份|底|末)?(?=[^\s/].)/;

/** 求和项:预算数, Sum of budget: a pivot table's heading is that of the column it adds up. */
const ADDED_UP = /^\s*(?:求和项\s*:|sum of(?=\s))/i;

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?)(?:,?\\s+(?:19|20)\\d{2})?`;
/**
 * "to 31 December 2024", "for the year ending March 31, 2025", "at quarter-end": up to when a figure counts. "Actual to
 * 31 March" is spending only by its date.
 */
const ENGLISH_PERIOD = new RegExp(
  `(?<!\\bactuals?)\\s+(?:(?:for|at|as at|as of)\\s+(?:the\\s+)?(?:(?:fiscal|financial)\\s+)?(?:year|quarter|period|month)[\\s-]*(?:end(?:ed|ing)?)?(?:\\s+${DAY})?|(?:as at|as of|at|to|until|through|up to)\\s+(?:the\\s+)?${DAY})\\s*(?=$|[^a-z\\s]|[£$€])`,
  "gi",
);
/** Behind a heading in its cell: £000, $m, R'000. */
const MONEY_BEHIND = /\s(?:(?:US|[A-Z]{1,3})?[£$€¥₹]|R(?=['’]?0))\s?['’]?(?:0{3}s?|million|thousand|bn|mn?|k)?\s*$/iu;

/** 1-6月累计支出 → 累计支出: how much of the year a figure covers does not change what it is. */
function withoutPeriod(text: string): string {
  return text
    .replace(ADDED_UP, "")
    .replace(PERIOD, "")
    .replace(UP_TO, "")
    .replace(ENGLISH_PERIOD, " ")
    .replace(MONEY_BEHIND, " ");
}

/** The form in which headings are compared: no punctuation, blanks, width or case. */
export function squeezed(text: string): string {
  return folded(text).replace(PUNCTUATION, "");
}

/** A label in two languages by its Chinese words alone: 项目名称 Project → 项目名称. */
export function squeezedLabel(text: string): string {
  const label = squeezed(text);
  const chinese = label.replace(/[a-z%#]+/g, "");
  return /^[\u3400-\u9fff]{2,}$/.test(chinese) ? chinese : label;
}

/** Full marks that a heading states: （20分）, （20）, (20 points), 分值20; undefined when its bracket says something else. */
export function statedMaximumOf(parts: HeadingParts): string | undefined {
  for (const note of parts.notes) {
    const points = fullMarksOfBracket(note);
    if (points !== undefined) return points;
  }
  return /(\d{1,3}(?:\.\d+)?)分$/.exec(parts.base)?.[1];
}

/** The name of a heading for templates: two headings with the same fingerprint are the same heading, next year too. */
export function headingFingerprint(heading: string): string {
  return heading
    .split(" / ")
    .map((part) => headingParts(part).base)
    .filter((part) => part !== "")
    .join("/");
}
