import { parseArgs } from "node:util";
import { formatPlace } from "../../../../src/domain/cells/address";
import { askedSubjects, SUBJECT_OPTIONS } from "../asked-subjects";
import { asTyped, unseenIn, WRONG } from "./wrong-figures";

const USAGE = `usage: node test/tools/run.mjs test/tools/quality/mutations/proven.ts FOLDER | --generate N [--seed S]
       [--tries 12]`;

/** Whether "proven" is true: figures called so are changed one at a time, and those that nobody misses are listed. */
function main(): void {
  const asked = parseArgs({
    allowPositionals: true,
    options: { ...SUBJECT_OPTIONS, tries: { type: "string", default: "12" } },
  });
  const tries = Number(asked.values.tries);
  const totals = new Map(Object.values(WRONG).map(({ how }) => [how, { tried: 0, unseen: 0 }]));
  for (const { name, workbook, labels } of askedSubjects(asked, USAGE, { errors: 0 })) {
    for (const wrong of Object.values(WRONG)) {
      const { tried, unseen } = unseenIn(asTyped(workbook), wrong, tries);
      const total = totals.get(wrong.how);
      if (total === undefined) continue;
      total.tried += tried;
      total.unseen += unseen.length;
      const besides = labels.errors.length === 0 ? "" : ` (${labels.errors.length} errors besides)`;
      for (const { cell, stated, changed } of unseen)
        console.log(`${name} ${formatPlace(cell)} ${stated} → ${changed}: ${wrong.how}, not told${besides}`);
    }
  }
  for (const [how, { tried, unseen }] of totals) console.log(`${how}: ${unseen} of ${tried} not told`);
}

main();
