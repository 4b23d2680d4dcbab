import { DEFAULT_LIMITS } from "../adapters/xlsx/limits";
import { workbenchWords } from "./words";

test("the first page names the limits that the reader keeps", () => {
  const [, zh] = workbenchWords("zh").facts;
  const [, en] = workbenchWords("en").facts;
  expect(zh?.what).toContain(`${DEFAULT_LIMITS.cells / 10_000} 万个单元格`);
  expect(en?.what).toContain(`${DEFAULT_LIMITS.cells / 1_000_000} million cells`);
  for (const fact of [zh, en]) expect(fact?.what).toContain(`${DEFAULT_LIMITS.inflatedBytes / 1e9} GB`);
});
