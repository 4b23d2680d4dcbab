import type { Result } from "../../domain/result";
import { ok } from "../../domain/result";
import { CLI } from "../../messages/cli";
import { say } from "../../messages/text/fill";
import type { Refusal } from "../../sheets/port";
import type { Command } from "../arguments";
import { besideInput, readBytes } from "../files";
import type { Output } from "../output";
import type { BookTools, Status } from "../tools";
import { STATUS } from "../tools";
import { writeOutput } from "../write-output";
import { mayWrite } from "./score";

/** `unmark`: a copy without our highlights; everything else as it was. */
export async function unmarkBook(command: Command, output: Output, tools: BookTools): Promise<Result<Status, Refusal>> {
  const input = command.targets[0] ?? "";
  const target = command.output ?? besideInput(input, "unmarked");
  const bytes = await readBytes(input);
  if (!bytes.ok) return bytes;
  const allowed = await mayWrite(command, input, target);
  if (!allowed.ok) return allowed;
  const unmarked = tools.mark(bytes.value, input, []);
  if (!unmarked.ok) return unmarked;
  const written = await writeOutput(target, unmarked.value, { lang: command.lang, output });
  if (!written.ok) return written;
  const said = isSame(bytes.value, unmarked.value)
    ? say(CLI.noMarks, command.lang, { book: input, file: target })
    : say(CLI.unmarked, command.lang, { file: target });
  output.out(`${said}\n`);
  return ok(STATUS.done);
}

/** A workbook without marks comes back byte for byte. */
function isSame(before: Uint8Array, after: Uint8Array): boolean {
  return Buffer.compare(before, after) === 0;
}
