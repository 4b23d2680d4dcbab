import type { BookJob, BookReport } from "./book-job";

/** Runs one job somewhere: in this thread or in a worker. */
export interface Runner {
  run(job: BookJob): Promise<BookReport>;
  close(): Promise<void>;
}

/**
 * Runs all jobs on the runners and hands the reports on in the order of the jobs, each as soon as those before it are
 * there, so that output does not depend on how many cores there are.
 */
export async function runJobs(
  jobs: readonly BookJob[],
  runners: readonly Runner[],
  onReport: (report: BookReport, index: number) => void,
): Promise<void> {
  const waiting = new Map<number, BookReport>();
  let next = 0;
  let told = 0;
  const work = async (runner: Runner): Promise<void> => {
    for (let index = next++; index < jobs.length; index = next++) {
      const job = jobs[index];
      if (job === undefined) return;
      waiting.set(index, await runner.run(job));
      for (let ready = waiting.get(told); ready !== undefined; ready = waiting.get(told)) {
        waiting.delete(told);
        onReport(ready, told);
        told += 1;
      }
    }
  };
  try {
    await Promise.all(runners.map(work));
  } finally {
    await Promise.all(runners.map((runner) => runner.close()));
  }
}
