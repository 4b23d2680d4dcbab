import { setFlagsFromString } from "node:v8";
import { parentPort, Worker } from "node:worker_threads";
import { createXlsx, markXlsx, openXlsx } from "../adapters/xlsx/xlsx-workbook";
import { errorText } from "../domain/error-text";
import type { BookJob, BookReport } from "./book-job";
import { runJob } from "./book-job";
import { NODE_COMPRESSION } from "./node-compression";
import type { Runner } from "./run-jobs";
import type { BookTools } from "./tools";

/** The .xlsx adapter as the commands know it. */
export const xlsxTools: BookTools = {
  open: (bytes, file) => openXlsx(bytes, { file }, { compression: NODE_COMPRESSION }),
  mark: (bytes, file, marks) => markXlsx(bytes, marks, { file }, { compression: NODE_COMPRESSION }),
  create: (sheets) => createXlsx(sheets, NODE_COMPRESSION),
};

/** Room for what has just been made. With more, the garbage of several books lives long enough to be kept. */
const YOUNG_MB = 12;

/** How much the rest may grow before it is gone through: left alone, V8 lets it grow to several times what is in use. */
const GROWTH_PERCENT = 50;

/** Inside a worker thread: answers every job with its report. Nothing of a book outlives its report. */
export function serveJobs(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
  parentPort?.on("message", (job: BookJob) => {
    void runJob(xlsxTools, job).then((report) => parentPort?.postMessage(report));
  });
}

/** A worker thread running this same program. A thread that dies, for example of memory, fails its job and is replaced. */
export function workerRunner(script: string): Runner {
  let worker: Worker | undefined;
  return {
    run: (job) =>
      new Promise<BookReport>((resolve) => {
        worker ??= new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
        const used = worker;
        // Only our own listeners go: removing all of them would also take those that Node needs to deliver messages.
        const settle = (report: BookReport) => {
          used.off("message", settle).off("error", died).off("exit", left);
          resolve(report);
        };
        const died = (bug: unknown) => {
          worker = undefined;
          settle(diedReport(job, bug));
        };
        const left = (code: number) => died(new Error(`exit ${code}`));
        used.on("message", settle).on("error", died).on("exit", left);
        used.postMessage(job);
      }),
    close: async () => {
      await worker?.terminate();
    },
  };
}

function diedReport(job: BookJob, bug: unknown): BookReport {
  const message = errorText(bug);
  const json = { schema: "fundscore/1", workbook: job.file.name, refusal: { code: "bug", message } };
  const text = JSON.stringify(json);
  return { status: 3, line: `${text}\n`, pretty: [`${text}\n`], text: "", trouble: `${job.file.name}: ${message}\n` };
}
