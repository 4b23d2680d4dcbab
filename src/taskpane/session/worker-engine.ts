import { errorText } from "../../domain/error-text";
import { PartMissing } from "../root/own-part";
import type { Engine } from "../services/engine";
import type { Step } from "../words/pane-words";
import type { WorkerReply, WorkerRequest } from "./worker-messages";

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onStep?: (step: Step) => void;
}

type CallOf<Request> = Request extends { readonly id: number } ? Omit<Request, "id"> : never;

/**
 * Whether a worker ended because a script was not to be had: its own, which gives an event without a message, or one that
 * it imports, which gives a NetworkError. A bug has another message.
 */
function isUnfetched(message: string): boolean {
  return message === "" || message.includes("NetworkError");
}

/** Tells a caller the step; what it throws, because its run was cancelled meanwhile, ends the call and nothing else. */
function stoppedAt({ onStep }: Waiting, step: Step): Error | undefined {
  try {
    onStep?.(step);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(errorText(error));
  }
}

/**
 * The engine in a worker, call by call. `Result`s and views are plain data and cross as they are. A worker that ended
 * before it began to answer, because a script of it could not be fetched, is begun anew with the next call.
 */
export function workerEngine(begin: () => Worker): Engine {
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  let worker: Worker | undefined;

  const begun = (): Worker => {
    const next = begin();
    let answered = false;
    next.addEventListener("message", ({ data }: MessageEvent<WorkerReply>) => {
      answered = true;
      const call = waiting.get(data.id);
      if (call === undefined) return;
      if (data.kind === "step") {
        const stopped = stoppedAt(call, data.step);
        if (stopped === undefined) return;
        waiting.delete(data.id);
        call.reject(stopped);
        return;
      }
      waiting.delete(data.id);
      if (data.kind === "done") call.resolve(data.value);
      else call.reject(new Error(data.message));
    });
    next.addEventListener("error", (event) => {
      const isMissing = !answered && isUnfetched(event.message);
      for (const call of waiting.values()) call.reject(isMissing ? new PartMissing() : new Error(event.message));
      waiting.clear();
      // One that ended before its first answer answers no later call either.
      if (!answered) worker = undefined;
    });
    return next;
  };
  // It is fetched while the user reads the first screen.
  worker = begun();

  /** The worker answers each call with the type that the same call of `Engine` has: both stand over one interface. */
  const call = <Value>(request: CallOf<WorkerRequest>, onStep?: (step: Step) => void): Promise<Value> =>
    new Promise<Value>((resolve, reject) => {
      const id = ++calls;
      waiting.set(id, { resolve: resolve as (value: unknown) => void, reject, ...(onStep && { onStep }) });
      worker ??= begun();
      worker.postMessage({ ...request, id });
    });

  return {
    open: (workbook, language, onStep) => call({ call: "open", args: [workbook, language] }, onStep),
    former: (workbook, language) => call({ call: "former", args: [workbook, language] }),
    change: (change) => call({ call: "change", args: [change] }),
    preview: (cutOffPercent) => call({ call: "preview", args: [cutOffPercent] }),
    previewProfile: (json) => call({ call: "previewProfile", args: [json] }),
    plan: (withMarks) => call({ call: "plan", args: [withMarks] }),
    marks: () => call({ call: "marks", args: [] }),
    written: () => call({ call: "written", args: [] }),
    record: () => call({ call: "record", args: [] }),
    template: () => call({ call: "template", args: [] }),
  };
}
