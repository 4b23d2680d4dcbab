import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import type { Workbook } from "../../../src/sheets/workbook";
import { generateBook } from "../generator/generate";
import type { Labels } from "../generator/labels";
import { toWorkbook } from "../paper/to-workbook";
import { readLabels } from "./read-labels";

/** A workbook whose truth is known. */
export interface Subject {
  readonly name: string;
  readonly labels: Labels;
  readonly workbook: Workbook;
}

/** The workbooks of a folder with labels/*.json and xlsx/*.xlsx of the same names, in the order of their names. */
export function* folderSubjects(folder: string): Generator<Subject> {
  for (const file of readdirSync(path.join(folder, "labels")).sort()) {
    if (!file.endsWith(".json")) continue;
    const name = path.basename(file, ".json");
    const labels = readLabels(readFileSync(path.join(folder, "labels", file), "utf8"));
    const opened = openXlsx(readFileSync(path.join(folder, "xlsx", `${name}.xlsx`)));
    if (!opened.ok) throw new Error(`${name}: ${opened.refusal.code}`);
    yield { name, labels, workbook: opened.value.read() };
  }
}

/** `count` generated workbooks with the seeds `seed`, `seed` + 1 … */
export function* generatedSubjects(
  count: number,
  seed: number,
  narrowed: { readonly layout?: string; readonly errors?: number },
): Generator<Subject> {
  for (let each = seed; each < seed + count; each += 1) {
    const { book, labels } = generateBook({ seed: each, ...narrowed });
    yield { name: labels.workbook, labels, workbook: toWorkbook(book) };
  }
}
