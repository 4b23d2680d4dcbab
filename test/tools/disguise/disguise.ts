import { parseArgs } from "node:util";
import { askedSubjects, SUBJECT_OPTIONS } from "../quality/asked-subjects";
import { examine } from "../quality/examine";
import { differences } from "./differences";
import { DISGUISES } from "./disguises";

const USAGE = "usage: node test/tools/run.mjs test/tools/disguise/disguise.ts FOLDER | --generate N [--seed S]";

/** Writes workbooks in other ways and prints what is then told otherwise. Never fails on a difference. */
function main(): void {
  const asked = parseArgs({ allowPositionals: true, options: SUBJECT_OPTIONS });
  const counts = new Map(DISGUISES.map(({ name }) => [name, 0]));
  let books = 0;
  for (const { name: book, workbook } of askedSubjects(asked, USAGE)) {
    books += 1;
    for (const disguise of DISGUISES) {
      const { lost, gained } = differences(workbook, disguise, examine);
      if (lost.length + gained.length === 0) continue;
      counts.set(disguise.name, (counts.get(disguise.name) ?? 0) + 1);
      console.log(`${book}, ${disguise.name}:`);
      for (const line of lost) console.log(`  − ${line}`);
      for (const line of gained) console.log(`  + ${line}`);
    }
  }
  if (books === 0) return;
  for (const [name, count] of counts) console.log(`${name}: ${count} of ${books} workbooks told otherwise`);
}

main();
