import process from "node:process";
import { parseArgs } from "node:util";
import { askedSubjects, SUBJECT_OPTIONS } from "./asked-subjects";
import type { Measured } from "./measure";
import { measure } from "./measure";
import { misses, scoreboard } from "./scoreboard";

const USAGE = `usage: npm run quality -- FOLDER [--verbose]
       npm run quality -- --generate N [--seed S] [--layout NAME] [--errors N] [--verbose]`;

/** Measures how well labelled workbooks are read and checked. Prints figures; never fails on a low one. */
function main(): void {
  const asked = parseArgs({
    allowPositionals: true,
    options: {
      ...SUBJECT_OPTIONS,
      layout: { type: "string" },
      errors: { type: "string" },
      verbose: { type: "boolean", short: "v", default: false },
    },
  });
  const { values } = asked;
  const narrowed = {
    ...(values.layout === undefined ? {} : { layout: values.layout }),
    ...(values.errors === undefined ? {} : { errors: Number(values.errors) }),
  };
  const all: Measured[] = [];
  let slowest = 0;
  for (const subject of askedSubjects(asked, USAGE, narrowed)) {
    const start = process.hrtime.bigint();
    const measured = measure(subject);
    slowest = Math.max(slowest, Number(process.hrtime.bigint() - start) / 1e6);
    all.push(measured);
    if (values.verbose) for (const line of misses(measured)) console.log(line);
  }
  if (all.length === 0) return;
  if (values.generate !== undefined) console.log(`seeds ${values.seed} to ${Number(values.seed) + all.length - 1}`);
  console.log(scoreboard(all));
  console.log(`slowest workbook: ${slowest.toFixed(0)} ms`);
}

main();
