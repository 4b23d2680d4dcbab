/**
 * The ribbon's functions. They run in a page of their own that shares no memory with the pane: what they find is left
 * in the workbook (marks, result sheets, ledger), where an open pane notices it.
 */
import { officeReady } from "../adapters/office/host/host-context";
import { tellOtherPages } from "../adapters/office/host/other-pages";
import { registerCommands, showPage } from "../adapters/office/host/ribbon-commands";
import { officePort } from "../adapters/office/office-port";
import { activeSelection, selectCells } from "../adapters/office/selection";
import { ribbonPreferences } from "./preferences";
import type { Done, RibbonServices } from "./ribbon";
import { check, clearMarks, ended, score, step } from "./ribbon";

/** A ribbon function that says, in a small window, what it could not do. */
function command(
  displayLanguage: string,
  run: (services: RibbonServices) => Done,
  { changesMarks = false } = {},
): () => Promise<void> {
  const excel = { port: officePort(), show: selectCells, selection: activeSelection };
  return async () => {
    // Looked up at each press: the pane may have changed them since this page was loaded.
    const preferences = ribbonPreferences(displayLanguage);
    const { succeeded, words } = await ended(() => run({ ...excel, ...preferences }), preferences.language);
    // An open pane shows whether findings are highlighted.
    if (succeeded && changesMarks) tellOtherPages();
    if (words !== undefined) await showPage(`message.html#${encodeURIComponent(words)}`);
  };
}

async function start(): Promise<void> {
  const host = await officeReady();
  if (host === undefined) return;
  registerCommands({
    scoreWorkbook: command(host.displayLanguage, score, { changesMarks: true }),
    checkWorkbook: command(host.displayLanguage, check, { changesMarks: true }),
    nextAnomaly: command(host.displayLanguage, (services) => step(services, "next")),
    previousAnomaly: command(host.displayLanguage, (services) => step(services, "previous")),
    clearMarks: command(host.displayLanguage, clearMarks, { changesMarks: true }),
  });
}

void start();
