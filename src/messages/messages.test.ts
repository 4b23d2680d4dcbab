import { LANGUAGES } from "../domain/lists";
import { REFUSAL_CODES } from "../sheets/port";
import { CLI, GRADE_COLUMNS } from "./cli";
import { explanationWords } from "./explanations";
import { mappingReasonWords } from "./mapping";
import { RADAR } from "./radar";
import { refusalMessage } from "./refusals/refusals";
import { RESULT } from "./results";
import { fill, fillKnown, say } from "./text/fill";

const holes = (text: string) => [...new Set(text.match(/\{[a-zA-Z]+\}/g))].sort();

test.each([
  ...Object.entries(RESULT).map(([code, phrase]) => ["RESULT", code, phrase] as const),
  ...Object.entries(CLI).map(([code, phrase]) => ["CLI", code, phrase] as const),
  ...Object.entries(RADAR).map(([code, phrase]) => ["RADAR", code, phrase] as const),
])("%s.%s names the same facts in both languages", (_, __, { zh, en }) => {
  expect(holes(en)).toEqual(holes(zh));
});

test.each(REFUSAL_CODES.flatMap((code) => LANGUAGES.map((lang) => [code, lang] as const)))(
  "the refusal %s says in %s what is wrong and what to do, without facts too",
  (code, lang) => {
    const bare = refusalMessage({ code, facts: { file: "预算.xlsx", sheet: "表1", reason: "x" } }, lang);
    expect(bare).not.toMatch(/[{}[\]]/);
    expect(bare.length).toBeGreaterThan(lang === "zh" ? 10 : 25);
  },
);

test("a refusal names file, sheet and cell where they are known, and leaves out what is not", () => {
  const facts = { file: "a.xlsx", sheet: "执行", cell: "C5" };
  expect(refusalMessage({ code: "damaged", facts }, "zh")).toBe(
    "“a.xlsx”已损坏，工作表“执行”，单元格 C5。请用 Excel 打开并修复，另存后再试。",
  );
  expect(refusalMessage({ code: "damaged", facts: { file: "a.xlsx" } }, "en")).toBe(
    "“a.xlsx” is damaged. Let Excel open and repair it, save it under a new name and try again.",
  );
});

test("a refusal says what was taken back, and what could not be", () => {
  const refusal = { code: "host-busy", facts: { host: "Conflict", deleted: "总览、项目得分" } } as const;
  expect(refusalMessage(refusal, "zh")).toBe(
    "Excel 正忙。请关闭打开的对话框，稍后再试。本次新增的工作表（总览、项目得分）已经删除，Excel 的撤消记录因此清空。",
  );
  expect(refusalMessage(refusal, "en")).toBe(
    "Excel is busy. Close any open dialog and try again in a moment. The sheets added in this run (总览、项目得分) were deleted again; Excel's undo history is lost with them.",
  );
  expect(refusalMessage({ code: "session-lost", facts: { left: "总览" } }, "zh")).toBe(
    "与 Excel 的会话已中断。请刷新页面或重新打开工作簿后再试。这些结果表可能没有完全恢复：总览。请检查；必要时不保存就关闭工作簿，再重新打开。",
  );
  expect(refusalMessage({ code: "session-lost", facts: { left: "Overview" } }, "en")).toContain(
    "These result sheets may not be as they were: Overview.",
  );
  expect(refusalMessage({ code: "host-busy", facts: { unfinished: "总览" } }, "zh")).toContain(
    "数字已经写入，但这些结果表的格式没有设完：总览。请再评分一次。",
  );
});

test("facts are filled in as they are, braces and dollar signs in them included", () => {
  expect(fill("{a}-{b}", { a: "{b}$&", b: "x" })).toBe("{b}$&-x");
  expect(say({ zh: "共{n}条", en: "{n} in all" }, "en", { n: "3" })).toBe("3 in all");
  expect(fillKnown("甲[（{x}）]乙{y}", {})).toBe("甲乙…");
});

test("what a column's contents say is told with the field's name", () => {
  const reason = { code: "contents-disagree", facts: { field: "project_name" } } as const;
  expect(mappingReasonWords(reason, "zh")).toBe("列中内容不大像“项目名称”");
  expect(mappingReasonWords(reason, "en")).toBe("its contents hardly suit “Project”");
});

test("a heading that is known as it stands says what it may mean, not that it is itself", () => {
  const reason = { code: "heading-exact", facts: { heading: "资金使用方向", word: "资金使用方向" } } as const;
  expect(mappingReasonWords(reason, "zh", "category")).toBe("表头“资金使用方向”可指“类别”");
  expect(mappingReasonWords(reason, "en", "category")).toBe("the heading “资金使用方向” may mean “Category”");
  const fits = { code: "heading-exact", facts: { heading: "金额（万元）", word: "金额" } } as const;
  expect(mappingReasonWords(fits, "zh", "budget")).toBe("表头“金额（万元）”就是“金额”");
});

test("a likely cause writes long figures as the sentence of its finding does", () => {
  const swapped = { code: "swapped-digits", facts: { stated: "64363.7", expected: "46363.7" }, cells: [] } as const;
  expect(explanationWords(swapped, "en")).toContain("64,363.7 and 46,363.7");
});

test.each(LANGUAGES)("the figures of projects stand below their headings in %s", (lang) => {
  // A Chinese sign takes two columns of a terminal.
  const columns = (text: string): number => Array.from(text).reduce((sum, sign) => sum + (sign > "\u2e80" ? 2 : 1), 0);
  const line = say(CLI.projectLine, lang, {
    rank: "   1",
    total: " 98.61",
    grade: "x".repeat(GRADE_COLUMNS[lang]),
    name: "甲",
  });
  const [, last = ""] = /(\S+)$/.exec(CLI.projectHeadings[lang]) ?? [];
  expect(columns(line) - columns("甲")).toBe(columns(CLI.projectHeadings[lang]) - columns(last));
});
