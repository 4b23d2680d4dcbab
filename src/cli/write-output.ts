import path from "node:path";
import type { Language } from "../domain/lists";
import type { Result } from "../domain/result";
import { CLI } from "../messages/cli";
import { say } from "../messages/text/fill";
import type { Refusal } from "../sheets/port";
import type { FileContent } from "./disk";
import { exists, writeWhole } from "./files";
import type { Output } from "./output";

/** Writes a command's output. A folder that has to be made for it is told: it may be a slip in the path. */
export async function writeOutput(
  target: string,
  content: FileContent,
  tell: { readonly lang: Language; readonly output: Output },
): Promise<Result<undefined, Refusal>> {
  const folder = path.dirname(target);
  const isThere = await exists(folder);
  const written = await writeWhole(target, content);
  if (written.ok && !isThere) tell.output.err(`${say(CLI.newFolder, tell.lang, { folder })}\n`);
  return written;
}
