import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { formatPlace } from "../../src/domain/cells/address";
import { checks } from "../../src/engine/checks/registry";
import { exampleBooks, exampleFile } from "../tools/catalogue/example-books";
import { cataloguePages } from "../tools/catalogue/pages";

const FOLDER = path.resolve(__dirname, "../../docs/checks");

test("docs/checks is what the registry says: run `npm run catalogue` and commit the pages", () => {
  const pages = cataloguePages();
  expect(readdirSync(FOLDER).sort()).toEqual([...pages.keys(), "examples"].sort());
  for (const [file, text] of pages) expect(readFileSync(path.join(FOLDER, file), "utf8")).toBe(text);
});

test("the example workbooks are those of the registry, byte for byte", async () => {
  const books = await exampleBooks();
  expect(readdirSync(path.join(FOLDER, "examples")).sort()).toEqual(checks.map(({ code }) => `${code}.xlsx`).sort());
  for (const [file, bytes] of books) {
    expect(Buffer.compare(readFileSync(path.join(FOLDER, file)), Buffer.from(bytes))).toBe(0);
  }
});

test.each(checks.map((check) => [check.code, check] as const))(
  "the example workbook of %s, opened as a file, shows its finding and no other at warning or error",
  (_, check) => {
    const read = readXlsx(readFileSync(path.join(FOLDER, exampleFile(check))), `${check.code}.xlsx`);
    if (!read.ok) throw new Error(read.refusal.code);
    const checked = checkWorkbook(read.value, { lang: "zh" });
    if (!checked.ok) throw new Error(checked.refusal.code);
    const { findings, defects } = checked.value.outcome;
    expect(defects).toEqual([]);
    const told = findings
      .filter(({ severity, check: code }) => severity !== "info" || code === check.code)
      .map(({ check: code, at }) => `${code} ${formatPlace(at)}`);
    expect(told).toEqual([`${check.code} ${check.example?.finds ?? ""}`]);
  },
);
