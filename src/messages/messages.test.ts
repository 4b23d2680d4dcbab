import { LANGUAGES } from "../domain/lists";
import { REFUSAL_CODES } from "../sheets/port";
import { CLI } from "./cli";
import { fill, fillKnown, say } from "./fill";
import { refusalMessage } from "./refusals";
import { RESULT } from "./results";

const holes = (text: string) => [...new Set(text.match(/\{[a-zA-Z]+\}/g))].sort();

test.each([
  ...Object.entries(RESULT).map(([code, phrase]) => ["RESULT", code, phrase] as const),
  ...Object.entries(CLI).map(([code, phrase]) => ["CLI", code, phrase] as const),
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

test("facts are filled in as they are, braces and dollar signs in them included", () => {
  expect(fill("{a}-{b}", { a: "{b}$&", b: "x" })).toBe("{b}$&-x");
  expect(say({ zh: "共{n}条", en: "{n} in all" }, "en", { n: "3" })).toBe("3 in all");
  expect(fillKnown("甲[（{x}）]乙{y}", {})).toBe("甲乙…");
});
