import { parseArgs } from "node:util";
import { checkWorkbook } from "../../../../src/app/check-workbook";
import { formatPlace } from "../../../../src/domain/cells/address";
import type { Finding } from "../../../../src/domain/finding";
import type { Workbook } from "../../../../src/sheets/workbook";
import { askedSubjects, SUBJECT_OPTIONS } from "../asked-subjects";
import { asTyped } from "./wrong-figures";

const USAGE =
  "usage: node test/tools/run.mjs test/tools/quality/mutations/as-typed.ts FOLDER | --generate N [--seed S]";

/** What workbooks without errors are accused of once their formulas are figures: relations that are believed too readily. */
function main(): void {
  const asked = parseArgs({ allowPositionals: true, options: SUBJECT_OPTIONS });
  let accused = 0;
  let clean = 0;
  let findings = 0;
  for (const { name, workbook, labels } of askedSubjects(asked, USAGE, { errors: 0 })) {
    if (labels.errors.length > 0) continue;
    clean += 1;
    const known = new Set(seriousIn(workbook).map(({ id }) => id));
    const more = seriousIn(asTyped(workbook)).filter(({ id }) => !known.has(id));
    if (more.length > 0) accused += 1;
    findings += more.length;
    for (const { at, kind, severity } of more) console.log(`${name} ${formatPlace(at)} ${severity} ${kind}`);
  }
  console.log(`${findings} findings in ${accused} of ${clean} workbooks without errors`);
}

function seriousIn(workbook: Workbook): readonly Finding[] {
  const checked = checkWorkbook(workbook, { lang: "zh" });
  return checked.ok ? checked.value.outcome.findings.filter(({ severity }) => severity !== "info") : [];
}

main();
