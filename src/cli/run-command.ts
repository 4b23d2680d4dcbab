import { TEMPLATE_NAMES } from "../app/template-names";
import { listed } from "../domain/listing";
import type { Result } from "../domain/result";
import { SHIPPED_PROFILES } from "../engine/profile/shipped-profiles";
import { CLI } from "../messages/cli";
import { HELP } from "../messages/cli-help";
import { bugMessage } from "../messages/refusals/bug";
import { refusalMessage } from "../messages/refusals/refusals";
import { say } from "../messages/text/fill";
import type { Refusal } from "../sheets/port";
import type { Command } from "./arguments";
import { languageOf, parseArguments } from "./arguments";
import type { Runners } from "./commands/check";
import { readBooks } from "./commands/check";
import { consolidateFolder } from "./commands/consolidate";
import { scoreBook } from "./commands/score";
import { writeTemplate } from "./commands/template";
import { unmarkBook } from "./commands/unmark";
import type { Output, Streams } from "./output";
import { outputTo } from "./output";
import { sideFilesAreFree } from "./side-files";
import type { BookTools, Status } from "./tools";
import { STATUS } from "./tools";

/** What the program is given by its root. */
export interface Surroundings {
  readonly streams: Streams;
  readonly tools: BookTools;
  readonly runners: Runners;
  readonly version: string;
}

/** The whole command line except its process: arguments in, exit status out. */
export async function runCommand(args: readonly string[], around: Surroundings): Promise<Status> {
  const output = outputTo(around.streams);
  const lang = languageOf(args);
  try {
    const request = parseArguments(args);
    if (!request.ok) return refuse(request.refusal, output, lang);
    switch (request.value.kind) {
      case "help":
        output.out(
          say(HELP, request.value.lang, {
            profiles: listed(SHIPPED_PROFILES, request.value.lang),
            templates: listed(TEMPLATE_NAMES, request.value.lang),
          }),
        );
        return STATUS.done;
      case "version":
        output.out(`${around.version}\n`);
        return STATUS.done;
      case "run": {
        const done = await dispatch(request.value.command, output, around);
        return done.ok ? done.value : refuse(done.refusal, output, lang);
      }
    }
  } catch (bug) {
    const message = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
    output.err(`${bugMessage(message, lang)}\n`);
    return STATUS.bug;
  }
}

function refuse(refusal: Refusal, output: Output, lang: ReturnType<typeof languageOf>): Status {
  output.err(`${say(CLI.refused, lang, { message: refusalMessage(refusal, lang) })}\n`);
  return STATUS.refused;
}

async function dispatch(
  command: Command,
  output: Output,
  { tools, runners }: Surroundings,
): Promise<Result<Status, Refusal>> {
  const { name } = command;
  const free = await sideFilesAreFree(command);
  if (!free.ok) return free;
  switch (name) {
    case "score":
      return scoreBook(command, output, tools);
    case "check":
    case "map":
      return readBooks({ ...command, name }, output, runners);
    case "unmark":
      return unmarkBook(command, output, tools);
    case "consolidate":
      return consolidateFolder(command, output, tools, runners);
    case "template":
      return writeTemplate(command, output, tools);
  }
}
