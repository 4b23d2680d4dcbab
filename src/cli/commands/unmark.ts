import type { Result } from "../../domain/result";
import { ok } from "../../domain/result";
import { CLI } from "../../messages/cli";
import { say } from "../../messages/text/fill";
import { planRemoval } from "../../sheets/own/removal";
import type { Refusal } from "../../sheets/port";
import type { Command } from "../arguments";
import { besideInput, readBytes } from "../files";
import type { Output } from "../output";
import type { BookTools, Status } from "../tools";
import { STATUS } from "../tools";
import { writeOutput } from "../write-output";
import { mayWrite } from "./score";

/** The bytes of a copy, and how many sheets it has lost. */
interface Unmarked {
  readonly bytes: Uint8Array;
  readonly sheets: number;
}

/** `unmark`: a copy without our highlights, or without anything of ours; everything else as it was. */
export async function unmarkBook(command: Command, output: Output, tools: BookTools): Promise<Result<Status, Refusal>> {
  const { lang } = command;
  const input = command.targets[0] ?? "";
  const file = command.output ?? besideInput(input, "unmarked");
  const bytes = await readBytes(input);
  if (!bytes.ok) return bytes;
  const allowed = await mayWrite(command, input, file);
  if (!allowed.ok) return allowed;
  const unmarked = command.results
    ? withoutResults(tools, bytes.value, input)
    : withoutMarks(tools, bytes.value, input);
  if (!unmarked.ok) return unmarked;
  const { sheets } = unmarked.value;
  const written = await writeOutput(file, unmarked.value.bytes, { lang, output });
  if (!written.ok) return written;
  const said =
    sheets > 0
      ? say(CLI.removed, lang, { count: String(sheets), file })
      : isSame(bytes.value, unmarked.value.bytes)
        ? say(command.results ? CLI.noResults : CLI.noMarks, lang, { book: input, file })
        : say(CLI.unmarked, lang, { file });
  output.out(`${said}\n`);
  return ok(STATUS.done);
}

function withoutMarks(tools: BookTools, bytes: Uint8Array, input: string): Result<Unmarked, Refusal> {
  const unmarked = tools.mark(bytes, input, []);
  return unmarked.ok ? ok({ bytes: unmarked.value, sheets: 0 }) : unmarked;
}

function withoutResults(tools: BookTools, bytes: Uint8Array, input: string): Result<Unmarked, Refusal> {
  const book = tools.open(bytes, input);
  if (!book.ok) return book;
  const removal = planRemoval(book.value.read());
  if (!removal.ok) return removal;
  const removed = book.value.apply(removal.value.changes);
  return removed.ok ? ok({ bytes: removed.value, sheets: removal.value.sheets.length }) : removed;
}

/** A workbook without marks comes back byte for byte. */
function isSame(before: Uint8Array, after: Uint8Array): boolean {
  return Buffer.compare(before, after) === 0;
}
