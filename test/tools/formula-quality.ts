import { formatA1 } from "../../src/domain/cells/address";
import { faultyBook, formulaFindings, names, soundBook } from "../support/ordinary-books/measure";

/**
 * How well formula faults are found in ordinary workbooks: `node test/tools/run.mjs test/tools/formula-quality.ts [books] [-v]`.
 * Each book is looked at twice, sound and with one fault.
 */
const books = Number(process.argv[2] ?? 300);
const verbose = process.argv.includes("-v");
const byFault = new Map<string, { seeded: number; found: number }>();
let falseAlarms = 0;
let remarks = 0;
let hits = 0;
for (let seed = 1; seed <= books; seed += 1) {
  const { kind, workbook } = soundBook(seed);
  for (const finding of formulaFindings(workbook)) {
    if (finding.severity === "info") remarks += 1;
    else falseAlarms += 1;
    if (verbose)
      console.log(
        "sound",
        seed,
        kind,
        finding.kind,
        finding.severity,
        formatA1(finding.at),
        JSON.stringify(finding.facts),
      );
  }
  const faulty = faultyBook(seed);
  if (faulty === undefined) continue;
  const key = `${faulty.fault}, ${faulty.inside ? "inside" : "at the end"}`;
  const count = byFault.get(key) ?? { seeded: 0, found: 0 };
  byFault.set(key, count);
  count.seeded += 1;
  const findings = formulaFindings(faulty.workbook);
  const found = findings.some((finding) => finding.severity !== "info" && names(finding, faulty));
  if (found) {
    count.found += 1;
    hits += 1;
  } else if (verbose) {
    console.log("missed", seed, kind, faulty.fault, formatA1(faulty.at), faulty.was, "->", faulty.is, faulty.inside);
  }
  for (const finding of findings) {
    if (names(finding, faulty)) continue;
    if (finding.severity === "info") remarks += 1;
    else falseAlarms += 1;
    if (verbose)
      console.log(
        "beside",
        seed,
        kind,
        faulty.fault,
        formatA1(faulty.at),
        "|",
        finding.kind,
        finding.severity,
        formatA1(finding.at),
        JSON.stringify(finding.facts),
      );
  }
}
let seeded = 0;
for (const [fault, count] of [...byFault].sort()) {
  seeded += count.seeded;
  console.log(`${fault.padEnd(38)} ${count.found} of ${count.seeded}`);
}
const recall = hits / seeded;
const precision = hits / (hits + falseAlarms);
console.log(
  `${books} books: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}, F1 ${((2 * recall * precision) / (recall + precision)).toFixed(3)}; false alarms ${falseAlarms}, remarks ${remarks}`,
);
