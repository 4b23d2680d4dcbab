/**
 * How well workbooks are understood: `node test/tools/run.mjs test/tools/mapping-quality.ts FOLDER [-v]`, where FOLDER has
 * labels/*.json and xlsx/*.xlsx of the same names. Prints right/all for each workbook and kind of fact; -v lists misses.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { mapWorkbook } from "../../src/mapping/map-workbook";
import { compareWorkbook } from "./mapping-quality/compare";
import type { Tally } from "./mapping-quality/tally";
import { addTallies, printTallies } from "./mapping-quality/tally";

function main(): void {
  const [folder, flag] = process.argv.slice(2);
  if (folder === undefined) throw new Error("usage: mapping-quality FOLDER [-v]");
  const names = readdirSync(path.join(folder, "labels"))
    .filter((name) => name.endsWith(".json"))
    .sort();
  const rows: { name: string; tally: Tally }[] = [];
  for (const file of names) {
    const label: unknown = JSON.parse(readFileSync(path.join(folder, "labels", file), "utf8"));
    const name = path.basename(file, ".json");
    const opened = openXlsx(readFileSync(path.join(folder, "xlsx", `${name}.xlsx`)));
    if (!opened.ok) throw new Error(`${name}: ${opened.refusal.code}`);
    rows.push({ name, tally: compareWorkbook(label, mapWorkbook(opened.value.read())) });
  }
  rows.push({ name: "all", tally: addTallies(rows.map((row) => row.tally)) });
  console.log(printTallies(rows));
  if (flag === "-v") {
    for (const { name, tally } of rows.slice(0, -1)) for (const miss of tally.misses) console.log(`${name}: ${miss}`);
  }
}

main();
