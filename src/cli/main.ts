import { availableParallelism } from "node:os";
import { isMainThread } from "node:worker_threads";
import { PROGRAM_VERSION } from "../app/program-version";
import { CLI } from "../messages/cli";
import { refusalMessage } from "../messages/refusals/refusals";
import { say } from "../messages/text/fill";
import { languageOf } from "./arguments";
import { runJob } from "./book-job";
import { fileRefusal, systemCode } from "./file-trouble";
import { runCommand } from "./run-command";
import type { Runner } from "./run-jobs";
import { STATUS } from "./tools";
import { serveJobs, workerRunner, xlsxTools } from "./worker";

/** Up to so many books are not worth starting threads for. */
const FEW = 2;

const inThisThread: Runner = { run: (job) => runJob(xlsxTools, job), close: () => Promise.resolve() };

function runners(jobs: number): readonly Runner[] {
  if (jobs <= FEW) return [inThisThread];
  return Array.from({ length: Math.min(jobs, availableParallelism()) }, () => workerRunner(__filename));
}

/**
 * A reader that has seen enough (`| head`) closes the pipe: the work goes on without output. Where the output goes to a
 * file on a full disk the run is refused: half an answer must not pass for a whole one.
 */
function watchStreams(args: readonly string[]): void {
  const lang = languageOf(args);
  let told = false;
  process.stderr.on("error", () => undefined);
  process.stdout.on("error", (error) => {
    if (told || systemCode(error) === "EPIPE") return;
    told = true;
    process.exitCode = STATUS.refused;
    const refusal = fileRefusal(CLI.standardOutput[lang], error, "write");
    process.stderr.write(`${say(CLI.refused, lang, { message: refusalMessage(refusal, lang) })}\n`);
  });
}

if (isMainThread) {
  const args = process.argv.slice(2);
  watchStreams(args);
  void runCommand(args, {
    streams: {
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
      watched: process.stderr.isTTY,
    },
    tools: xlsxTools,
    runners,
    version: PROGRAM_VERSION,
  }).then((status) => {
    // Not process.exit: what was written to a pipe must get through first.
    process.exitCode ??= status;
  });
} else serveJobs();
