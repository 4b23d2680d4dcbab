import { cellsOf } from "../../test/support/cells-of";
import { INDICATOR_HEADINGS } from "../../test/support/form-headings";
import { workbookOf } from "../adapters/memory/memory-workbook";
import type { BookEntry } from "../report/consolidated/book-entry";
import { consolidate, contributionOf } from "./consolidate";

/** Two projects of one bureau, as a file of this name gives them. */
function entry(file: string): BookEntry {
  const workbook = workbookOf({
    执行: [
      ["预算执行情况表（单位：万元）"],
      ["序号", "项目名称", "预算数", "执行数"],
      [1, "河道整治工程", 120, 118],
      [2, "校舍维修工程", 80, 80],
    ],
  });
  const given = contributionOf(workbook, file, { lang: "zh" });
  if (!given.ok) throw new Error(given.refusal.code);
  return given.value.entry;
}

test.each([
  ["what score has written", "甲/一.graded.xlsx"],
  ["what was downloaded a second time", "甲/一.graded (1).xlsx"],
])("a graded copy beside its workbook counts once, and is listed: %s", (_, copy) => {
  const { sheets, ...counts } = consolidate([entry("甲/一.xlsx"), entry(copy)], "zh");
  expect(counts).toMatchObject({ files: 2, records: 2, unread: [{ file: copy }] });
  const said = cellsOf(sheets.at(-1)).map(({ value }) => value);
  expect(said).toContain(copy);
  expect(said).toContain("是“甲/一.xlsx”评分后的副本，同样的项目不重复汇总");
});

test.each([
  ["差的满分 100 分、好的满分 60 分", 60, true],
  ["满分都是 100 分", 100, false],
])("marks out of different full marks are ranked by rate, and that is said: %s", (_, full, isByRate) => {
  const form = (name: string, actual: string, weight: number): BookEntry => {
    const workbook = workbookOf({
      自评表: [
        ["项目支出绩效自评表"],
        ["项目名称", null, name],
        ["绩效指标", ...INDICATOR_HEADINGS],
        [null, "产出指标", "数量指标", "清淤河道长度", "≥18公里", actual, weight, null],
        ["总分", null, null, null, null, null, weight, null],
      ],
    });
    const given = contributionOf(workbook, `${name}.xlsx`, { lang: "zh" });
    if (!given.ok) throw new Error(given.refusal.code);
    return given.value.entry;
  };
  const told = cellsOf(
    consolidate([form("差的", "17公里", 100), form("好的", "18公里", full)], "zh").sheets.find(
      ({ title }) => title === "得分与等级",
    ),
  );
  const rankOf = (name: string): unknown => {
    const row = told.find(({ value }) => value === name)?.row;
    return told.find((cell) => cell.row === row && cell.col === 0)?.value;
  };
  expect([rankOf("好的"), rankOf("差的")]).toEqual([1, 2]);
  expect(told.some(({ value }) => typeof value === "string" && value.includes("满分不同"))).toBe(isByRate);
});

test.each([
  ["of another folder", "乙/一.graded.xlsx"],
  ["of another workbook", "甲/二.graded.xlsx"],
])("a graded copy counts where its workbook is not among the files: %s", (_, copy) => {
  expect(consolidate([entry("甲/一.xlsx"), entry(copy)], "zh")).toMatchObject({ records: 4, unread: [] });
});
