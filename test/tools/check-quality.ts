/**
 * How good the checks are: `node test/tools/run.mjs test/tools/check-quality.ts FOLDER [-v] [NAME …]`, where FOLDER has
 * labels/*.json and xlsx/*.xlsx of the same names. Prints recall, precision and F1 by kind and the clean workbooks with a
 * finding at warning or above; -v lists every miss and every surplus finding with its words.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { formatPlace } from "../../src/domain/address";
import type { Finding } from "../../src/domain/finding";
import { wordsOf } from "../../src/engine/checks/words";
import { checkWorkbook } from "./check-quality/check-workbook";
import { judge, type Judgement } from "./check-quality/judge";
import { parseLabel } from "./check-quality/labels";
import { printTable } from "./check-quality/print-table";

function main(): void {
  const [folder, ...rest] = process.argv.slice(2);
  if (folder === undefined) throw new Error("usage: check-quality FOLDER [-v] [NAME …]");
  const verbose = rest.includes("-v");
  const only = new Set(rest.filter((argument) => argument !== "-v"));
  const judgements: Judgement[] = [];
  let slowest = 0;
  for (const file of readdirSync(path.join(folder, "labels")).sort()) {
    const name = path.basename(file, ".json");
    if (!file.endsWith(".json") || (only.size > 0 && !only.has(name))) continue;
    const label = parseLabel(JSON.parse(readFileSync(path.join(folder, "labels", file), "utf8")));
    const opened = openXlsx(readFileSync(path.join(folder, "xlsx", `${name}.xlsx`)));
    if (!opened.ok) throw new Error(`${name}: ${opened.refusal.code}`);
    const workbook = opened.value.read();
    const start = process.hrtime.bigint();
    const { findings, defects, coverage } = checkWorkbook(workbook);
    slowest = Math.max(slowest, Number(process.hrtime.bigint() - start) / 1e6);
    const judgement = judge(name, label, findings);
    judgements.push(judgement);
    if (verbose) report(judgement, JSON.stringify(coverage.counts));
    for (const { where, message } of defects) console.log(`${name}: DEFECT ${where}: ${message}`);
  }
  console.log(printTable(judgements));
  console.log(`slowest: ${slowest.toFixed(0)} ms`);
}

function report({ name, missed, surplus, neutral }: Judgement, coverage: string): void {
  console.log(`${name}: ${coverage}`);
  for (const error of missed) console.log(`  missed   ${error.kind} ${error.sheet}!${error.cell}: ${error.note}`);
  for (const finding of surplus) console.log(`  surplus  ${told(finding)}`);
  for (const finding of neutral) console.log(`  neutral  ${told(finding)}`);
}

function told(finding: Finding): string {
  return `${finding.severity} ${finding.kind} ${formatPlace(finding.at)}: ${wordsOf(finding, "zh").message}`;
}

main();
