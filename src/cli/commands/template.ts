import { templateSheets } from "../../app/template";
import { TEMPLATE_NAMES } from "../../app/template-names";
import { listed } from "../../domain/listing";
import type { Result } from "../../domain/result";
import { ok, refused } from "../../domain/result";
import { CLI } from "../../messages/cli";
import { say } from "../../messages/text/fill";
import type { Refusal } from "../../sheets/port";
import type { Command } from "../arguments";
import type { Output } from "../output";
import type { BookTools, Status } from "../tools";
import { STATUS } from "../tools";
import { writeOutput } from "../write-output";
import { mayWrite } from "./score";

/** `template`: a blank workbook to fill in. */
export async function writeTemplate(
  command: Command,
  output: Output,
  tools: BookTools,
): Promise<Result<Status, Refusal>> {
  const { lang } = command;
  const wanted = command.targets[0] ?? "";
  const target = command.output ?? "";
  const name = TEMPLATE_NAMES.find((known) => known === wanted);
  if (name === undefined) {
    const reason = say(CLI.unknownTemplate, lang, { name: wanted, known: listed(TEMPLATE_NAMES, lang) });
    return refused({ code: "usage", facts: { reason } });
  }
  const allowed = await mayWrite(command, undefined, target);
  if (!allowed.ok) return allowed;
  const written = await writeOutput(target, tools.create(templateSheets(name)), { lang, output });
  if (!written.ok) return written;
  output.out(`${say(CLI.written, lang, { file: target })}\n`);
  return ok(STATUS.done);
}
