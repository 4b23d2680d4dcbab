import { workbookOf } from "../../adapters/memory/memory-workbook";
import { PartMissing } from "../root/own-part";
import { workerEngine } from "./worker-engine";

/** A worker as the browser gives it, in the hands of the test. */
class FakeWorker extends EventTarget {
  readonly asked: { readonly id: number }[] = [];
  postMessage(request: { readonly id: number }): void {
    this.asked.push(request);
  }
  fails(message: string | undefined): void {
    this.dispatchEvent(Object.assign(new Event("error"), { message }));
  }
  reaches(step: string): void {
    this.dispatchEvent(new MessageEvent("message", { data: { id: this.asked.at(-1)?.id, kind: "step", step } }));
  }
  answers(value: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data: { id: this.asked.at(-1)?.id, kind: "done", value } }));
  }
}

function begun() {
  const workers: FakeWorker[] = [];
  const engine = workerEngine(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  const nothing = (): void => undefined;
  return { workers, open: (onStep = nothing) => engine.open(workbookOf({}), "zh", onStep) };
}

const UNFETCHED = [
  ["the worker's own script", undefined],
  ["a script that it imports", "Uncaught NetworkError: Failed to execute 'importScripts' on 'WorkerGlobalScope'"],
] as const;

test.each(UNFETCHED)(
  "%s could not be fetched before anything was asked: the next call begins anew",
  async (_, message) => {
    const { workers, open } = begun();
    workers[0]?.fails(message);
    const opened = open();
    expect(workers).toHaveLength(2);
    workers[1]?.answers("a view");
    await expect(opened).resolves.toBe("a view");
  },
);

test.each(UNFETCHED)("%s cannot be fetched while a call waits: it is told as a missing part", async (_, message) => {
  const { workers, open } = begun();
  const opened = open();
  workers[0]?.fails(message);
  await expect(opened).rejects.toThrow(PartMissing);
  const again = open();
  workers[1]?.answers("a view");
  await expect(again).resolves.toBe("a view");
});

test("a bug at the worker's start is told as a bug, to each call", async () => {
  const { workers, open } = begun();
  workers[0]?.fails("Uncaught TypeError: x is not a function");
  const opened = open();
  workers[1]?.fails("Uncaught TypeError: x is not a function");
  await expect(opened).rejects.toThrow("x is not a function");
});

test("a bug later on is told to the call that waits, and the worker with its workbook stays", async () => {
  const { workers, open } = begun();
  const first = open();
  workers[0]?.answers("a view");
  await first;
  const opened = open();
  workers[0]?.fails("Uncaught RangeError: out of memory");
  await expect(opened).rejects.toThrow("out of memory");
  void open();
  expect(workers).toHaveLength(1);
});

test("a run that was cancelled ends at its next step, and later answers of the worker disturb nobody", async () => {
  const { workers, open } = begun();
  const opened = open(() => {
    throw new Error("cancelled");
  });
  workers[0]?.reaches("score");
  await expect(opened).rejects.toThrow("cancelled");
  workers[0]?.reaches("check");
  workers[0]?.answers("a view");
  const again = open();
  workers[0]?.answers("another view");
  await expect(again).resolves.toBe("another view");
});
