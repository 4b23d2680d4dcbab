import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { toXlsx } from "../paper/to-xlsx";
import { generateBook } from "./generate";

const USAGE =
  "usage: node test/tools/run.mjs test/tools/generator/write-folder.ts FOLDER [--count N] [--seed S] [--layout NAME]";

/**
 * Writes labelled workbooks as files: FOLDER/xlsx/*.xlsx with FOLDER/labels/*.json of the same names. Book n has the
 * seed S + n, so that any of them can be made again alone.
 */
async function writeFolder(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      count: { type: "string", default: "30" },
      seed: { type: "string", default: "1" },
      layout: { type: "string" },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error(USAGE);
  for (const part of ["xlsx", "labels"]) mkdirSync(path.join(folder, part), { recursive: true });
  const first = Number(values.seed);
  for (let seed = first; seed < first + Number(values.count); seed += 1) {
    const { book, labels } = generateBook({ seed, ...(values.layout === undefined ? {} : { layout: values.layout }) });
    const name = labels.workbook.replace(/\.xlsx$/, "");
    writeFileSync(path.join(folder, "xlsx", labels.workbook), await toXlsx(book));
    writeFileSync(path.join(folder, "labels", `${name}.json`), `${JSON.stringify(labels, null, 1)}\n`);
    console.log(`${labels.workbook}: seed ${seed}, ${labels.lang}, ${labels.errors.length} errors`);
  }
}

void writeFolder();
