import { workerCalls } from "../root/worker-calls";
import type { Engine } from "../services/engine";
import type { Step } from "../words/pane-words";
import type { WorkerRequest } from "./worker-messages";

/** The engine in a worker, call by call. `Result`s and views are plain data and cross as they are. */
export function workerEngine(begin: () => Worker): Engine {
  const call = workerCalls<WorkerRequest, Step>(begin);
  return {
    open: (workbook, language, onStep) => call({ call: "open", args: [workbook, language] }, onStep),
    holds: (cells) => call({ call: "holds", args: [cells] }),
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
