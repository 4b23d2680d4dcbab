/**
 * How well formula faults are found in workbooks that others made:
 * `node test/tools/run.mjs test/tools/formula-mutation.ts FOLDER [rounds] [-v]`. Each fault is put into a copy of a
 * workbook of the folder; what the untouched workbook shows is no false alarm.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import type { CellAddress } from "../../src/domain/cells/address";
import { containsCell, formatA1, formatPlace } from "../../src/domain/cells/address";
import type { Finding } from "../../src/domain/finding";
import { formulaFindings } from "../support/ordinary-books/measure";
import { mutated, MUTATIONS } from "../support/ordinary-books/mutations";
import { Random } from "../support/ordinary-books/random";

const [folder = "", rounds = "1"] = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const verbose = process.argv.includes("-v");

interface Count {
  seeded: number;
  found: number;
  remarked: number;
  beside: number;
}
const counts = new Map<string, Count>();

function isAt({ at, range }: Finding, cell: CellAddress): boolean {
  return range === undefined ? formatPlace(at) === formatPlace(cell) : containsCell(range, cell);
}

function keyOf({ kind, at }: Finding): string {
  return `${kind} ${at.sheet}!${formatA1(at)}`;
}

for (const file of readdirSync(folder).sort()) {
  if (!/\.xls[xm]$/i.test(file)) continue;
  const opened = openXlsx(readFileSync(path.join(folder, file)), { file });
  if (!opened.ok) continue;
  const workbook = opened.value.read();
  const before = new Set(formulaFindings(workbook).map(keyOf));
  for (let round = 1; round <= Number(rounds); round += 1) {
    for (const kind of MUTATIONS) {
      const random = new Random(round * 1_009 + file.length * 31 + kind.length);
      const mutation = mutated(workbook, kind, random);
      if (mutation === undefined) continue;
      const name = `${kind}, ${mutation.inside ? "inside" : "at an edge"}`;
      const count = counts.get(name) ?? { seeded: 0, found: 0, remarked: 0, beside: 0 };
      counts.set(name, count);
      count.seeded += 1;
      const findings = formulaFindings(mutation.workbook);
      const there = findings.filter((finding) => isAt(finding, mutation.at));
      const beside = findings.filter(
        (finding) => finding.severity !== "info" && !there.includes(finding) && !before.has(keyOf(finding)),
      );
      count.beside += beside.length;
      if (there.some(({ severity }) => severity !== "info")) count.found += 1;
      else if (there.length > 0) count.remarked += 1;
      const where = `${file} ${mutation.at.sheet}!${formatA1(mutation.at)} ${mutation.was} -> ${mutation.is}`;
      if (verbose && there.length === 0) console.log("missed", name, where);
      if (verbose)
        for (const finding of beside)
          console.log("beside", name, where, "|", keyOf(finding), JSON.stringify(finding.facts));
    }
  }
}
let all: Count = { seeded: 0, found: 0, remarked: 0, beside: 0 };
for (const [name, count] of [...counts].sort()) {
  all = {
    seeded: all.seeded + count.seeded,
    found: all.found + count.found,
    remarked: all.remarked + count.remarked,
    beside: all.beside + count.beside,
  };
  console.log(
    `${name.padEnd(40)} ${String(count.found).padStart(4)} of ${String(count.seeded).padStart(4)}, remarked ${count.remarked}, beside ${count.beside}`,
  );
}
console.log(
  `all: found ${all.found} of ${all.seeded} (${((100 * all.found) / all.seeded).toFixed(1)} %), remarked ${all.remarked}, new ones beside ${all.beside}`,
);
