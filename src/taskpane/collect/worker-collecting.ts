import type { Language } from "../../domain/lists";
import { workerCalls } from "../root/worker-calls";
import type { BeginCollecting } from "../services/collecting";
import type { Step } from "../words/pane-words";

/** What a run asks of its worker. */
export type CollectRequest =
  | { readonly id: number; readonly call: "add"; readonly args: readonly [Uint8Array, string, Language] }
  | { readonly id: number; readonly call: "finish"; readonly args: readonly [Language] };

/** Each run has a worker of its own, so that ending it ends all that is under way. */
export function workerCollecting(begin: () => Worker): BeginCollecting {
  return (language) => {
    let worker: Worker | undefined;
    const call = workerCalls<CollectRequest, Step>(() => (worker = begin()));
    return {
      add: (bytes, file, onStep) => call({ call: "add", args: [bytes, file, language] }, onStep),
      finish: () => call({ call: "finish", args: [language] }),
      stop: () => worker?.terminate(),
    };
  };
}
