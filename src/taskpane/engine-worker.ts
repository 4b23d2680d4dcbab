import { errorText } from "../domain/error-text";
import { LocalEngine } from "./session/local-engine";
import type { WorkerReply, WorkerRequest } from "./session/worker-messages";

/** The engine's own thread: nothing it does can freeze the pane. */
const engine = new LocalEngine();

function reply(message: WorkerReply): void {
  postMessage(message);
}

function run(request: WorkerRequest): Promise<unknown> {
  switch (request.call) {
    case "open":
      return engine.open(...request.args, (step) => reply({ id: request.id, kind: "step", step }));
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

addEventListener("message", (event: MessageEvent<WorkerRequest>) => {
  const { id } = event.data;
  // A bug thrown while the call is prepared must come back like one thrown later.
  Promise.resolve()
    .then(() => run(event.data))
    .then(
      (value) => reply({ id, kind: "done", value }),
      (error: unknown) => reply({ id, kind: "bug", message: errorText(error) }),
    );
});
