import { readdirSync } from "node:fs";
import path from "node:path";
import { checks } from "./registry";

const SCOPES = ["table", "workbook", "judgement", "formula", "panel"];

function codesOnDisk(): string[] {
  return SCOPES.flatMap((scope) => {
    const folder = path.join(__dirname, scope);
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts"))
      .map((entry) => entry.name.replace(/\.ts$/u, ""));
  });
}

test("each file in a scope of checks/ is registered under its own name: add it to registry.ts", () => {
  expect(checks.map(({ code }) => code).sort()).toEqual(codesOnDisk().sort());
});

test.each(checks.map((check) => [check.code, check] as const))(
  "%s speaks both languages with the same facts",
  (_, check) => {
    const holes = (text: string): string[] => [...text.matchAll(/\{(\w+)[|}]/gu)].map(([, name]) => name ?? "").sort();
    for (const part of ["message"] as const) {
      expect(new Set(holes(check.words.en[part]))).toEqual(new Set(holes(check.words.zh[part])));
    }
    expect(check.silentWhen.zh).not.toBe("");
    expect(check.silentWhen.en).not.toBe("");
    expect(check.source).not.toBe("");
  },
);
