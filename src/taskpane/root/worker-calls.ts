import { errorText } from "../../domain/error-text";
import { PartMissing } from "./own-part";

/** What comes back from a worker: a step of a long call, its result, or a bug of ours. */
export type WorkerReply<Step = never> =
  | { readonly id: number; readonly kind: "step"; readonly step: Step }
  | { readonly id: number; readonly kind: "done"; readonly value: unknown }
  | { readonly id: number; readonly kind: "bug"; readonly message: string };

/** A call on its way to the worker; arguments and answers are plain data. */
export interface WorkerCall {
  readonly id: number;
  readonly call: string;
  readonly args: readonly unknown[];
}

/** Without the number by which the answer finds its call. */
type Unnumbered<Request> = Request extends WorkerCall ? Omit<Request, "id"> : never;

interface Waiting<Step> {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onStep?: (step: Step) => void;
}

/** Asks the worker and gives its answer. The worker answers each call with the type that its interface promises. */
export type CallWorker<Request, Step> = <Value>(
  request: Unnumbered<Request>,
  onStep?: (step: Step) => void,
) => Promise<Value>;

/**
 * Whether a worker ended because a script was not to be had: its own, which gives an event without a message, or one that
 * it imports, which gives a NetworkError. A bug has another message.
 */
function isUnfetched({ message }: Partial<ErrorEvent>): boolean {
  return message === undefined || message === "" || message.includes("NetworkError");
}

/** Tells a caller the step; what it throws, because its run was cancelled meanwhile, ends the call and nothing else. */
function stoppedAt<Step>({ onStep }: Waiting<Step>, step: Step): Error | undefined {
  try {
    onStep?.(step);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(errorText(error));
  }
}

/**
 * A worker asked call by call. One that ended before it began to answer, because a script of it could not be fetched, is
 * begun anew with the next call.
 */
export function workerCalls<Request extends WorkerCall, Step = never>(begin: () => Worker): CallWorker<Request, Step> {
  const waiting = new Map<number, Waiting<Step>>();
  let calls = 0;
  let worker: Worker | undefined;

  const begun = (): Worker => {
    const next = begin();
    let answered = false;
    next.addEventListener("message", ({ data }: MessageEvent<WorkerReply<Step>>) => {
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
      const isMissing = !answered && isUnfetched(event);
      for (const call of waiting.values()) call.reject(isMissing ? new PartMissing() : new Error(event.message));
      waiting.clear();
      // One that ended before its first answer answers no later call either.
      if (!answered) worker = undefined;
    });
    return next;
  };
  // It is fetched while the user reads the first screen.
  worker = begun();

  return <Value>(request: Unnumbered<Request>, onStep?: (step: Step) => void): Promise<Value> =>
    new Promise<Value>((resolve, reject) => {
      const id = ++calls;
      waiting.set(id, { resolve: resolve as (value: unknown) => void, reject, ...(onStep && { onStep }) });
      worker ??= begun();
      worker.postMessage({ ...request, id });
    });
}

/** What a worker does with each call: `run` has the answer. A bug is told to the caller like one of its own thread. */
export function answering<Request extends WorkerCall, Step = never>(
  run: (request: Request, onStep: (step: Step) => void) => unknown,
  reply: (message: WorkerReply<Step>) => void,
): (event: MessageEvent<Request>) => void {
  return ({ data }) => {
    const { id } = data;
    // A bug thrown while the call is prepared must come back like one thrown later.
    Promise.resolve()
      .then(() => run(data, (step) => reply({ id, kind: "step", step })))
      .then(
        (value) => reply({ id, kind: "done", value }),
        (error: unknown) => reply({ id, kind: "bug", message: errorText(error) }),
      );
  };
}
