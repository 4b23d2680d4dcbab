import { readFileSync } from "node:fs";
import { PROGRESS_WORDS } from "./progress-words";

test("there are words for all that Univer tells while it calculates", () => {
  const source = readFileSync("node_modules/@univerjs/sheets-formula/lib/cjs/index.js", "utf8");
  const asked = new Set([...source.matchAll(/sheets-formula\.progress\.([\w-]+)/gu)].map(([, key]) => key));
  expect(asked.size).toBeGreaterThan(0);
  expect(new Set(Object.keys(PROGRESS_WORDS.zh))).toEqual(asked);
  expect(new Set(Object.keys(PROGRESS_WORDS.en))).toEqual(asked);
});
