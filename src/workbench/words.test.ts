import { DEFAULT_LIMITS } from "../adapters/xlsx/limits";
import { wordsFor } from "../taskpane/words/words-for";
import { workbenchWords } from "./words";

test.each(["zh", "en"] as const)("what to do with many forms is named as the page names it (%s)", (language) => {
  const { title } = wordsFor(language).collect;
  const { notOne } = workbenchWords(language);
  expect(notOne({ kind: "several", count: 3 })).toMatch(new RegExp(`3.*“${title}”`));
  expect(notOne({ kind: "folder", name: "自评表" })).toMatch(new RegExp(`自评表.*“${title}”`));
});

test("the first page names the limits that the reader keeps", () => {
  const [, zh] = workbenchWords("zh").facts;
  const [, en] = workbenchWords("en").facts;
  expect(zh?.what).toContain(`${DEFAULT_LIMITS.cells / 10_000} 万个单元格`);
  expect(en?.what).toContain(`${DEFAULT_LIMITS.cells / 1_000_000} million cells`);
  for (const fact of [zh, en]) expect(fact?.what).toContain(`${DEFAULT_LIMITS.inflatedBytes / 1e9} GB`);
});
