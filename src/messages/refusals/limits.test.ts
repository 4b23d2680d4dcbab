import { LANGUAGES } from "../../domain/lists";
import { refusalMessage } from "./refusals";

test.each([
  [
    { of: "cells", limit: "10000000", sheet: "明细" },
    "“a.xlsx”的单元格超过 10,000,000 个（读到工作表“明细”时）。请删去表格以外带格式的空行空列（按 Ctrl+End 可看到已用区域的尽头）和无关的工作表后再试。",
    "“a.xlsx” has more than 10,000,000 cells (reached in sheet “明细”). Delete formatted empty rows and columns beyond the tables (Ctrl+End shows where the used area ends) and sheets that do not belong here, and try again.",
  ],
  [
    { of: "bytes", limit: "1000000000", part: "xl/worksheets/sheet1.xml" },
    "“a.xlsx”解压后超过 1 GB（解压到 xl/worksheets/sheet1.xml 时）。请删去与评价无关的工作表，或拆成几个文件后再试。",
    "“a.xlsx” takes more than 1 GB when unpacked (reached in xl/worksheets/sheet1.xml). Remove sheets that do not belong to the evaluation, or split the file, and try again.",
  ],
  [
    { of: "entries", limit: "10000", found: "65535" },
    "“a.xlsx”里有 65,535 个部件，上限是 10,000 个。请删去图片、批注和无关的工作表后另存再试。",
    "“a.xlsx” has 65,535 parts, more than the limit of 10,000. Remove pictures, comments and sheets that do not belong here, save it and try again.",
  ],
  [
    { of: "file", limit: "2147483647" },
    "“a.xlsx”超过 2.1 GB。请删去与评价无关的工作表，或拆成几个文件后再试。",
    "“a.xlsx” is larger than 2.1 GB. Remove sheets that do not belong to the evaluation, or split the file, and try again.",
  ],
])("the limit of %o is told with its number, its unit and what to do", (facts, zh, en) => {
  const refusal = { code: "too-large", facts: { file: "a.xlsx", ...facts } } as const;
  expect(refusalMessage(refusal, "zh")).toBe(zh);
  expect(refusalMessage(refusal, "en")).toBe(en);
});

test.each(
  [
    "file",
    "bytes",
    "entries",
    "cells",
    "texts",
    "strings",
    "formulas",
    "elements",
    "attributes",
    "nesting",
    "unheard-of",
  ].flatMap((of) => LANGUAGES.map((lang) => [of, lang] as const)),
)("the limit of %s leaves no hole in %s", (of, lang) => {
  const facts = { file: "a.xlsx", of, limit: "256", part: "xl/styles.xml" };
  expect(refusalMessage({ code: "too-large", facts }, lang)).not.toMatch(/[{}[\]…]/);
});
