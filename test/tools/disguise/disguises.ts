import { TRADITIONAL_LETTERS } from "../../../src/domain/letters/traditional-letters";
import type { CellValue, Workbook } from "../../../src/sheets/workbook";
import type { Disguised } from "./disguised";
import { inPlace, moved, rewritten } from "./disguised";

/** A way to write the same workbook of which nothing that is told about it may depend. */
export interface Disguise {
  readonly name: string;
  readonly apply: (workbook: Workbook) => Disguised;
  /** What the disguised workbook is held against, where that is not the workbook itself. */
  readonly against?: (workbook: Workbook) => Workbook;
}

/** Every way in which people write one and the same workbook. */
export const DISGUISES: readonly Disguise[] = [
  { name: "moved", apply: (workbook) => moved(workbook, { down: 2, right: 1 }) },
  {
    name: "sheets in another order",
    apply: (workbook) => inPlace({ ...workbook, grids: [...workbook.grids].reverse() }),
  },
  { name: "beside an empty sheet and a cover", apply: withCover },
  {
    name: "cells not merged",
    apply: (workbook) => inPlace({ ...workbook, grids: workbook.grids.map((grid) => ({ ...grid, merges: [] })) }),
  },
  { name: "other codes for the same formats", apply: withOtherFormats },
  { name: "words letter-spaced", apply: (workbook) => rewritten(workbook, inText(letterSpaced)) },
  { name: "signs of half width", apply: (workbook) => rewritten(workbook, inText(halfWidth)) },
  {
    name: "blanks around texts",
    apply: (workbook) =>
      rewritten(
        workbook,
        inText((text) => ` ${text}　`),
      ),
  },
  { name: "texts broken into lines", apply: (workbook) => rewritten(workbook, inText(broken)) },
  { name: "in traditional letters", apply: inTraditionalLetters },
  {
    name: "figures typed as text",
    against: withoutFormulas,
    apply: (workbook) => rewritten(withoutFormulas(workbook), asText),
  },
];

/** Names of sheets and formulas stay as they are. */
export function inTraditionalLetters(workbook: Workbook): Disguised {
  return rewritten(workbook, inText(traditional));
}

function withCover(workbook: Workbook): Disguised {
  const [first] = workbook.grids;
  if (first === undefined) return inPlace(workbook);
  const blank = { ...first, values: [], formatIds: [], formulas: new Map<number, string>(), merges: [] };
  const bare = { ...blank, state: "visible", hiddenRows: new Set<number>(), hiddenCols: new Set<number>() } as const;
  const cover = { ...bare, sheet: "封面", rowCount: 3, colCount: 1, values: [["资料汇编"], undefined, ["内部资料"]] };
  const empty = { ...bare, sheet: "空白页", rowCount: 0, colCount: 0 };
  return inPlace({ ...workbook, grids: [cover, ...workbook.grids, empty] });
}

/** 0.00 as Excel's accounting button and other locales write it: what a cell shows stays the same. */
function withOtherFormats(workbook: Workbook): Disguised {
  const formats = workbook.formats.map((code) => {
    const [, digits] = /^(#,##0(?:\.0+)?)$/u.exec(code) ?? [];
    if (digits !== undefined) return `_ * ${digits}_ ;_ * -${digits}_ ;_ * "-"??_ ;_ @_ `;
    return /^0(?:\.0+)?%?$/u.test(code) ? `${code}_ ;[Red]-${code} ` : code;
  });
  return inPlace({ ...workbook, formats });
}

function withoutFormulas(workbook: Workbook): Workbook {
  const grids = workbook.grids.map((grid) => ({ ...grid, arrays: [], formulas: new Map<number, string>() }));
  return { ...workbook, grids };
}

function inText(rewrite: (text: string) => string): (value: CellValue) => CellValue {
  return (value) => (typeof value === "string" && /\p{Script=Han}/u.test(value) ? rewrite(value) : value);
}

/** 权重 as 权　重, which fills a heading's width. */
function letterSpaced(text: string): string {
  return /^\p{Script=Han}{2}$/u.test(text) ? `${text.slice(0, 1)}　${text.slice(1)}` : text;
}

const HALF = new Map([
  ["（", "("],
  ["）", ")"],
  ["：", ":"],
  ["％", "%"],
  ["，", ","],
]);

function halfWidth(text: string): string {
  return text.replaceAll(/[（）：％，]/gu, (sign) => HALF.get(sign) ?? sign);
}

/** A long heading as a narrow column shows it. */
function broken(text: string): string {
  if (!/^\p{Script=Han}{4,12}$/u.test(text)) return text;
  const middle = Math.ceil(text.length / 2);
  return `${text.slice(0, middle)}\n${text.slice(middle)}`;
}

/** The first traditional letter of each simplified one. */
const TRADITIONAL = new Map<string, string>();
for (let at = 0; at < TRADITIONAL_LETTERS.length; at += 2) {
  const [letter, simple] = [TRADITIONAL_LETTERS.charAt(at), TRADITIONAL_LETTERS.charAt(at + 1)];
  if (!TRADITIONAL.has(simple)) TRADITIONAL.set(simple, letter);
}

function traditional(text: string): string {
  return Array.from(text, (letter) => TRADITIONAL.get(letter) ?? letter).join("");
}

const PLAIN = /^(?:#,##)?0(?:\.(0+))?(%?)$/u;

/** Of a number without format Excel shows no more. */
const SHOWN_DIGITS = 11;

/** A typed figure as the text that its cell shows; figures that show less than they hold stay as they are. */
function asText(value: CellValue, format: string): CellValue {
  if (typeof value !== "number") return value;
  if (format === "General") return String(Number(value.toPrecision(SHOWN_DIGITS)));
  const [shown, decimals = "", percent = ""] = PLAIN.exec(format) ?? [];
  if (shown === undefined) return value;
  const text = (percent === "" ? value : value * 100).toFixed(decimals.length);
  const held = percent === "" ? Number(text) : Number(text) / 100;
  return Math.abs(held - value) < 1e-12 ? text + percent : value;
}
