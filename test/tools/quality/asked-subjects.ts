import process from "node:process";
import type { Subject } from "./subjects";
import { folderSubjects, generatedSubjects } from "./subjects";

/** Options of all tools that go over labelled workbooks: how many are to be generated, and from which seed on. */
export const SUBJECT_OPTIONS = {
  generate: { type: "string" },
  seed: { type: "string", default: "1" },
} as const;

/** What a command line says of the workbooks: a folder, or how many are to be generated. */
interface Asked {
  readonly positionals: readonly string[];
  readonly values: { readonly generate?: string | undefined; readonly seed: string };
}

/**
 * The workbooks that a command line asks for. Where it names neither a folder nor a number, or both, it says how the
 * tool is used and gives none.
 */
export function askedSubjects(
  { positionals: [folder], values: { generate, seed } }: Asked,
  usage: string,
  narrowed: { readonly layout?: string; readonly errors?: number } = {},
): Iterable<Subject> {
  if (folder !== undefined && generate === undefined) return folderSubjects(folder);
  if (folder === undefined && generate !== undefined)
    return generatedSubjects(Number(generate), Number(seed), narrowed);
  console.error(usage);
  process.exitCode = 2;
  return [];
}
