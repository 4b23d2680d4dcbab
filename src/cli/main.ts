import { availableParallelism } from "node:os";
import { isMainThread } from "node:worker_threads";
import { PROGRAM_VERSION } from "../app/program-version";
import type { Runner } from "./run-jobs";
import { runJob } from "./book-job";
import { runCommand } from "./run-command";
import { serveJobs, workerRunner, xlsxTools } from "./worker";

/** Up to so many books are not worth starting threads for. */
const FEW = 2;

const inThisThread: Runner = { run: (job) => runJob(xlsxTools, job), close: () => Promise.resolve() };

function runners(jobs: number): readonly Runner[] {
  if (jobs <= FEW) return [inThisThread];
  return Array.from({ length: Math.min(jobs, availableParallelism()) }, () => workerRunner(__filename));
}

/** A reader that has seen enough (`| head`) closes the pipe: what is left need not be said, the work goes on. */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
}

if (isMainThread) {
  outliveReaders();
  void runCommand(process.argv.slice(2), {
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
    process.exitCode = status;
  });
} else serveJobs();
