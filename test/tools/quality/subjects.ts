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

/** The names of the workbooks of a folder with labels/*.json and xlsx/*.xlsx of the same names, in order. */
export function namesIn(folder: string): readonly string[] {
  const files = readdirSync(path.join(folder, "labels")).sort();
  return files.flatMap((file) => (file.endsWith(".json") ? [path.basename(file, ".json")] : []));
}

/** What is known of a workbook of the folder. */
export function labelsIn(folder: string, name: string): Labels {
  return readLabels(readFileSync(path.join(folder, "labels", `${name}.json`), "utf8"));
}

/** One workbook of the folder. */
export function subjectIn(folder: string, name: string): Subject {
  const opened = openXlsx(readFileSync(path.join(folder, "xlsx", `${name}.xlsx`)));
  if (!opened.ok) throw new Error(`${name}: ${opened.refusal.code}`);
  return { name, labels: labelsIn(folder, name), workbook: opened.value.read() };
}

/** All workbooks of a folder, in the order of their names. */
export function* folderSubjects(folder: string): Generator<Subject> {
  for (const name of namesIn(folder)) yield subjectIn(folder, name);
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
