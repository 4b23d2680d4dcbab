import { createRoot } from "react-dom/client";
import { createXlsx } from "../adapters/xlsx/xlsx-workbook";
import { PROGRAM_VERSION } from "../app/program-version";
import type { Result } from "../domain/result";
import { ok } from "../domain/result";
import type { Refusal } from "../sheets/port";
import { workerCollecting } from "../taskpane/collect/worker-collecting";
import { browserServices, languageOf, onSystemTheme, saveBytes } from "../taskpane/root/browser-services";
import { workerEngine } from "../taskpane/session/worker-engine";
import { workerFiles } from "./file/worker-files";
import { Workbench } from "./Workbench";
import type { WorkbenchParts } from "./workbench-parts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** "follow" leaves it to the browser. */
function chosenLanguage(kept: string | undefined): string | undefined {
  return kept === "zh" || kept === "en" ? kept : undefined;
}

function hand(name: string, bytes: Uint8Array): Promise<Result<undefined, Refusal>> {
  saveBytes(name, bytes.slice(), XLSX);
  return Promise.resolve(ok(undefined));
}

const services = browserServices();
const language = languageOf(
  new URLSearchParams(location.search).get("lang") ??
    chosenLanguage(services.preferences.get("language")) ??
    navigator.language,
);
const parts: WorkbenchParts = {
  open: workerFiles(() => new Worker(new URL("./file-worker.ts", import.meta.url))),
  samples: "assets/samples",
  services: {
    books: {
      prepare: () => Promise.resolve(),
      hand,
      openNew: (name, plans) => hand(name, createXlsx(plans)),
    },
    beginCollecting: workerCollecting(() => new Worker(new URL("../taskpane/collect-worker.ts", import.meta.url))),
    ...services,
    engine: workerEngine(() => new Worker(new URL("../taskpane/engine-worker.ts", import.meta.url))),
    hostLanguage: language,
    onTheme: onSystemTheme,
  },
  saveBytes: (name, bytes) => saveBytes(name, bytes.slice(), XLSX),
  language,
  version: PROGRAM_VERSION,
};

const element = document.getElementById("root");
if (element === null) throw new Error("the page has no element #root");
createRoot(element).render(<Workbench parts={parts} />);
