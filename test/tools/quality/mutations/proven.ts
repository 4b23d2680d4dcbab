import { parseArgs } from "node:util";
import { formatPlace } from "../../../../src/domain/address";
import { folderSubjects, generatedSubjects } from "../subjects";
import { asTyped, unseenIn, WRONG } from "./wrong-figures";

/**
 * Whether "proven" is true: figures called so are changed one at a time, and those that nobody misses are listed.
 * `node test/tools/run.mjs test/tools/quality/mutations/proven.ts FOLDER [--tries 12]`, or `--generate N --seed S`.
 */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      generate: { type: "string" },
      seed: { type: "string", default: "1" },
      tries: { type: "string", default: "12" },
    },
  });
  const [folder] = positionals;
  const subjects =
    folder === undefined
      ? generatedSubjects(Number(values.generate ?? "30"), Number(values.seed), { errors: 0 })
      : folderSubjects(folder);
  const totals = new Map(Object.values(WRONG).map(({ how }) => [how, { tried: 0, unseen: 0 }]));
  for (const { name, workbook, labels } of subjects) {
    for (const wrong of Object.values(WRONG)) {
      const { tried, unseen } = unseenIn(asTyped(workbook), wrong, Number(values.tries));
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
