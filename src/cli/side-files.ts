import type { Result } from "../domain/result";
import { ok, refused } from "../domain/result";
import { CLI } from "../messages/cli";
import { say } from "../messages/text/fill";
import type { Refusal } from "../sheets/port";
import type { Command } from "./arguments";
import { besideInput, exists, sameFile, WORKBOOK_NAME } from "./files";

/**
 * What `--json` and `--save` write replaces an older file of the kind, never a workbook or what this run reads: a name
 * put behind the wrong option would cost the user a book that stands nowhere else.
 */
export async function sideFilesAreFree(command: Command): Promise<Result<undefined, Refusal>> {
  const { json, save, profile, mapping, lang } = command;
  const books = [...command.targets, outputOf(command), profile];
  const asked = [
    // A mapping may be written back to where it was read.
    { option: "--save", file: save, kept: books },
    { option: "--json", file: json === "-" ? undefined : json, kept: [...books, mapping, save] },
  ];
  for (const { option, file, kept } of asked)
    if (file !== undefined && (await isTaken(file, kept)))
      return refused({ code: "usage", facts: { reason: say(CLI.keepsFile, lang, { option, file }) } });
  return ok(undefined);
}

/** Where the run writes its workbook, if it writes one. */
function outputOf({ name, targets, output }: Command): string | undefined {
  return output ?? (name === "score" ? besideInput(targets[0] ?? "", "graded") : undefined);
}

async function isTaken(file: string, kept: readonly (string | undefined)[]): Promise<boolean> {
  if (WORKBOOK_NAME.test(file) && (await exists(file))) return true;
  for (const other of kept) if (other !== undefined && (await sameFile(file, other))) return true;
  return false;
}
