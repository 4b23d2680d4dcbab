import type { RefusalWords } from "./file-refusals";

type Facts = Readonly<Record<string, string>>;

const REMOVE_SHEETS: RefusalWords["todo"] = {
  zh: "请删去与评价无关的工作表，或拆成几个文件后再试。",
  en: "Remove sheets that do not belong to the evaluation, or split the file, and try again.",
};
const SAVE_ANEW: RefusalWords["todo"] = {
  zh: "正常的工作簿不会这样，请用 Excel 打开、另存后再试。",
  en: "No ordinary workbook is like that: open it in Excel, save it under a new name and try again.",
};

/** What a limit is a limit of, with the number it stands at as `{limit}` and, where it is known, `{found}`. */
const LIMITS: ReadonlyMap<string, RefusalWords> = new Map<string, RefusalWords>([
  ["file", { what: { zh: "“{file}”超过 {limit}", en: "“{file}” is larger than {limit}" }, todo: REMOVE_SHEETS }],
  [
    "bytes",
    {
      what: {
        zh: "“{file}”解压后超过 {limit}[（解压到 {part} 时）]",
        en: "“{file}” takes more than {limit} when unpacked[ (reached in {part})]",
      },
      todo: REMOVE_SHEETS,
    },
  ],
  [
    "entries",
    {
      what: {
        zh: "“{file}”里有[ {found} 个]部件，上限是 {limit} 个",
        en: "“{file}” has[ {found}] parts, more than the limit of {limit}",
      },
      todo: {
        zh: "请删去图片、批注和无关的工作表后另存再试。",
        en: "Remove pictures, comments and sheets that do not belong here, save it and try again.",
      },
    },
  ],
  [
    "cells",
    {
      what: {
        zh: "“{file}”的单元格超过 {limit} 个[（读到工作表“{sheet}”时）]",
        en: "“{file}” has more than {limit} cells[ (reached in sheet “{sheet}”)]",
      },
      todo: {
        zh: "请删去表格以外带格式的空行空列（按 Ctrl+End 可看到已用区域的尽头）和无关的工作表后再试。",
        en: "Delete formatted empty rows and columns beyond the tables (Ctrl+End shows where the used area ends) and sheets that do not belong here, and try again.",
      },
    },
  ],
  [
    "texts",
    {
      what: {
        zh: "“{file}”里的长文字合计超过 {limit} 个字[（读到工作表“{sheet}”时）]",
        en: "The long texts of “{file}” have more than {limit} signs[ (reached in sheet “{sheet}”)]",
      },
      todo: REMOVE_SHEETS,
    },
  ],
  [
    "strings",
    {
      what: { zh: "“{file}”的共享文字超过 {limit} 条", en: "“{file}” lists more than {limit} shared texts" },
      todo: SAVE_ANEW,
    },
  ],
  [
    "formulas",
    {
      what: {
        zh: "“{file}”的公式过长[（工作表“{sheet}”）]",
        en: "The formulas of “{file}” are too long[ (sheet “{sheet}”)]",
      },
      todo: REMOVE_SHEETS,
    },
  ],
  [
    "elements",
    {
      what: {
        zh: "“{file}”的 {part} 超过 {limit} 个元素",
        en: "{part} of “{file}” has more than {limit} elements",
      },
      todo: SAVE_ANEW,
    },
  ],
  [
    "attributes",
    {
      what: {
        zh: "“{file}”的 {part} 有元素带 {limit} 个以上的属性",
        en: "An element in {part} of “{file}” has more than {limit} attributes",
      },
      todo: SAVE_ANEW,
    },
  ],
  [
    "nesting",
    {
      what: {
        zh: "“{file}”的 {part} 嵌套超过 {limit} 层",
        en: "{part} of “{file}” is nested more than {limit} deep",
      },
      todo: SAVE_ANEW,
    },
  ],
]);

/** Limits that are sizes: shown in MB and GB, all others as whole numbers. */
const SIZES: ReadonlySet<string> = new Set(["file", "bytes"]);

/** The words for the limit that was reached, and its facts as people read numbers; undefined for one without words. */
export function limitWords(facts: Facts): { readonly words: RefusalWords; readonly facts: Facts } | undefined {
  const of = facts["of"] ?? "";
  const words = LIMITS.get(of);
  if (words === undefined) return undefined;
  const show = SIZES.has(of) ? sizeText : countText;
  const shown = ["limit", "found"].flatMap((name) => {
    const value = facts[name];
    return value === undefined ? [] : [[name, show(Number(value))] as const];
  });
  return { words, facts: { ...facts, ...Object.fromEntries(shown) } };
}

/** "1 GB", "65.5 MB": decimal units, as file managers show them. */
function sizeText(bytes: number): string {
  const [size, unit] = bytes >= 1e9 ? [bytes / 1e9, "GB"] : bytes >= 1e6 ? [bytes / 1e6, "MB"] : [bytes / 1e3, "KB"];
  return `${String(Math.round(size * 10) / 10)} ${unit}`;
}

/** "10,000,000". */
function countText(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
