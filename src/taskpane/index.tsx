import type { Root } from "react-dom/client";
import { createRoot } from "react-dom/client";
import { keepWatching } from "../adapters/office/host/changes";
import { hostBackground, officeReady } from "../adapters/office/host/host-context";
import { openNewWorkbook } from "../adapters/office/host/new-workbook";
import { onOtherPages } from "../adapters/office/host/other-pages";
import { marksShown } from "../adapters/office/marks/marks-shown";
import { officePort, readOwnSheet } from "../adapters/office/office-port";
import { EditedCells } from "../adapters/office/reading/edited-cells";
import { activeSelection, selectCells } from "../adapters/office/selection";
import { PROGRAM_VERSION } from "../app/program-version";
import { App } from "./App";
import { workerCollecting } from "./collect/worker-collecting";
import { NoHost } from "./NoHost";
import { browserServices, languageOf, onSystemTheme } from "./root/browser-services";
import { isDark } from "./root/is-dark";
import { listeners } from "./root/listeners";
import type { PaneServices, ThemeName } from "./services/pane-services";
import { ServicesProvider } from "./services/pane-services";
import { workerEngine } from "./session/worker-engine";

/** New workbooks are rare in Excel: what writes them is fetched only then. */
const xlsx = () => import("../adapters/xlsx/xlsx-workbook");

function onHostTheme(callback: (theme: ThemeName) => void): () => void {
  const background = hostBackground();
  if (background === undefined || matchMedia("(forced-colors: active)").matches) return onSystemTheme(callback);
  callback(isDark(background) ? "dark" : "light");
  return () => undefined;
}

async function start(root: Root): Promise<void> {
  const host = await officeReady();
  if (host?.supported !== true) {
    root.render(
      <NoHost language={languageOf(host?.displayLanguage ?? navigator.language)} inExcel={host !== undefined} />,
    );
    return;
  }
  const edits = listeners();
  const ribbonRuns = listeners();
  const edited = new EditedCells();
  const watch = keepWatching(({ byUs, touched }) => {
    if (!byUs) edited.note(touched);
    (byUs ? ribbonRuns : edits).tell();
  });
  const port = officePort();
  const services: PaneServices = {
    ...browserServices(),
    port: {
      ...port,
      // What is read and then changed would go unnoticed if the cells were not watched by now.
      read: async () => {
        await watch();
        return port.read();
      },
    },
    books: {
      prepare: xlsx,
      hand: (_, bytes) => openNewWorkbook(bytes),
      openNew: async (_, plans) => openNewWorkbook((await xlsx()).createXlsx(plans)),
    },
    beginCollecting: workerCollecting(() => new Worker(new URL("./collect-worker.ts", import.meta.url))),
    withLedger: async () => {
      const ledger = await readOwnSheet("ledger");
      return ledger.ok ? ledger.value : undefined;
    },
    engine: workerEngine(() => new Worker(new URL("./engine-worker.ts", import.meta.url))),
    show: selectCells,
    selection: activeSelection,
    onEdit: edits.add,
    edited,
    onRibbonRun: ribbonRuns.add,
    marksShown: async () => {
      const shown = await marksShown();
      return shown.ok ? shown.value : undefined;
    },
    onRibbonMarks: onOtherPages,
    hostLanguage: languageOf(host.displayLanguage),
    onTheme: onHostTheme,
  };
  root.render(
    <ServicesProvider value={services}>
      <main style={{ height: "100%" }}>
        <App version={PROGRAM_VERSION} />
      </main>
    </ServicesProvider>,
  );
}

const element = document.getElementById("root");
if (element === null) throw new Error("the page has no element #root");
void start(createRoot(element));
