import type { Step } from "../words/pane-words";
import type { Engine } from "./engine";
import type { WorkerReply, WorkerRequest } from "./worker-messages";

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onStep?: (step: Step) => void;
}

type CallOf<Request> = Request extends { readonly id: number } ? Omit<Request, "id"> : never;

/** The engine in a worker, call by call. `Result`s and views are plain data and cross as they are. */
export function workerEngine(worker: Worker): Engine {
  const waiting = new Map<number, Waiting>();
  let calls = 0;

  worker.addEventListener("message", ({ data }: MessageEvent<WorkerReply>) => {
    const call = waiting.get(data.id);
    if (call === undefined) return;
    if (data.kind === "step") {
      call.onStep?.(data.step);
      return;
    }
    waiting.delete(data.id);
    if (data.kind === "done") call.resolve(data.value);
    else call.reject(new Error(data.message));
  });
  worker.addEventListener("error", (event) => {
    for (const call of waiting.values()) call.reject(new Error(event.message));
    waiting.clear();
  });

  /** The worker answers each call with the type that the same call of `Engine` has: both stand over one interface. */
  const call = <Value>(request: CallOf<WorkerRequest>, onStep?: (step: Step) => void): Promise<Value> =>
    new Promise<Value>((resolve, reject) => {
      const id = ++calls;
      waiting.set(id, { resolve: resolve as (value: unknown) => void, reject, ...(onStep && { onStep }) });
      worker.postMessage({ ...request, id });
    });

  return {
    open: (workbook, language, onStep) => call({ call: "open", args: [workbook, language] }, onStep),
    change: (change) => call({ call: "change", args: [change] }),
    preview: (cutOffPercent) => call({ call: "preview", args: [cutOffPercent] }),
    plan: (withMarks) => call({ call: "plan", args: [withMarks] }),
    marks: () => call({ call: "marks", args: [] }),
    written: () => call({ call: "written", args: [] }),
    record: () => call({ call: "record", args: [] }),
    template: () => call({ call: "template", args: [] }),
  };
}
