import { answering } from "./root/worker-calls";
import { LocalEngine } from "./session/local-engine";
import type { WorkerRequest } from "./session/worker-messages";
import type { Step } from "./words/pane-words";

/** The engine's own thread: nothing it does can freeze the pane. */
const engine = new LocalEngine();

function run(request: WorkerRequest, onStep: (step: Step) => void): Promise<unknown> {
  switch (request.call) {
    case "open":
      return engine.open(...request.args, onStep);
    case "holds":
      return engine.holds(...request.args);
    case "former":
      return engine.former(...request.args);
    case "change":
      return engine.change(...request.args);
    case "preview":
      return engine.preview(...request.args);
    case "previewProfile":
      return engine.previewProfile(...request.args);
    case "plan":
      return engine.plan(...request.args);
    case "marks":
      return engine.marks();
    case "written":
      return engine.written();
    case "record":
      return engine.record();
    case "template":
      return engine.template();
  }
}

addEventListener(
  "message",
  answering(run, (message) => postMessage(message)),
);
